BEGIN TRANSACTION;
CREATE TABLE account (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_account PRIMARY KEY (id)
);
INSERT INTO "account" VALUES('IAB9nOOj5d-Y3oJZgHvdsQ','Fatima',1795457728158);
INSERT INTO "account" VALUES('W8ybUUYhVEkEnztJ3CaS2g','Otto',1795457728212);
INSERT INTO "account" VALUES('SnbtifwpIElkjbpbkrknIQ','Willem',1795457728244);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attendance (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	joined_at BIGINT NOT NULL, 
	CONSTRAINT pk_attendance PRIMARY KEY (id), 
	CONSTRAINT fk_attendance_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_attendance_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT uq_attendance_session_id_person_id UNIQUE (session_id, person_id)
);
INSERT INTO "attendance" VALUES('Foa2wWwL9mBHrnzvt3BZQw','a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw',1795457728288);
INSERT INTO "attendance" VALUES('V6SeHp54XpB4LS-Cfz5Wjw','a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ',1795457728320);
INSERT INTO "attendance" VALUES('cu3vnbtMaYjd1034Mggxng','a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA',1795457728340);
INSERT INTO "attendance" VALUES('MdtOMWU8nDVM1j3Eib18yQ','a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA',1795457728360);
INSERT INTO "attendance" VALUES('cmwiWelRbjA_dbE__obygg','kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA',1795457728380);
CREATE TABLE board (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	owner VARCHAR NOT NULL, 
	hidden BOOLEAN NOT NULL, 
	names VARCHAR NOT NULL, 
	"limit" INTEGER, 
	CONSTRAINT pk_board PRIMARY KEY (id), 
	CONSTRAINT fk_board_round_id FOREIGN KEY(round_id) REFERENCES round (id), 
	CONSTRAINT fk_board_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "board" VALUES('XMKC78mTqchlzTIj_3zkSQ','a0wEQsvICrxpsJClOQRPvg','equDJwZBEcXvcqAsM6AtIA','plenary',0,'named',NULL);
INSERT INTO "board" VALUES('lxTRercfwGbpK02xZf1uvg','a0wEQsvICrxpsJClOQRPvg','Bn1j9IhpGAMHFLpZF7HdeQ','plenary',1,'hidden',3);
CREATE TABLE board_column (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	board_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	colour VARCHAR, 
	CONSTRAINT pk_board_column PRIMARY KEY (id), 
	CONSTRAINT fk_board_column_board_id FOREIGN KEY(board_id) REFERENCES board (id), 
	CONSTRAINT fk_board_column_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "board_column" VALUES('urpVauM83eA0aFqu52_7HQ','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ',0,'Kansen',NULL);
INSERT INTO "board_column" VALUES('7zjJncjMDdO9fe0gtC9NRg','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ',1,'Bedreigingen',NULL);
INSERT INTO "board_column" VALUES('JNxjVwNYWu5j7ciTHjUjBQ','a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg',0,'Wat kun je doen?',NULL);
CREATE TABLE grant (
	id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	account_id VARCHAR, 
	session_id VARCHAR, 
	person_id VARCHAR, 
	created_at BIGINT NOT NULL, 
	ended_at BIGINT, 
	CONSTRAINT pk_grant PRIMARY KEY (id), 
	CONSTRAINT fk_grant_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_grant_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_grant_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "grant" VALUES('8dh3nhtrXY6J0ZWRfr8ZIw','account','IAB9nOOj5d-Y3oJZgHvdsQ',NULL,NULL,1795457728179,NULL);
INSERT INTO "grant" VALUES('wZy_tb83s-VeuJ3EoSYgpA','account','W8ybUUYhVEkEnztJ3CaS2g',NULL,NULL,1795457728224,NULL);
INSERT INTO "grant" VALUES('npKS5Xn1Nqj3QP1u8ZEe7A','account','SnbtifwpIElkjbpbkrknIQ',NULL,NULL,1795457728257,NULL);
INSERT INTO "grant" VALUES('AFV3laDmr_cEGB0yoBEtxw','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw',1795457728288,NULL);
INSERT INTO "grant" VALUES('E65Bw11U6J2XuxEtLSDVXg','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ',1795457728320,NULL);
INSERT INTO "grant" VALUES('sUtakefasMFzwnB2NakjOA','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA',1795457728340,NULL);
INSERT INTO "grant" VALUES('HmjtqXTVQCpWS2ink5Wacg','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA',1795457728360,NULL);
INSERT INTO "grant" VALUES('RQarfFvnGZH8c1OcmveCzQ','participant',NULL,'kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA',1795457728380,NULL);
INSERT INTO "grant" VALUES('EvBPUE1ZGmMXm8GlwzNHtg','screen',NULL,'a0wEQsvICrxpsJClOQRPvg',NULL,1795457728396,NULL);
CREATE TABLE holding (
	session VARCHAR NOT NULL, 
	id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	audience VARCHAR NOT NULL, 
	seq BIGINT NOT NULL, 
	body TEXT, 
	CONSTRAINT pk_holding PRIMARY KEY (session, id, kind, audience)
)
 WITHOUT ROWID

;
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','2u8DU6-4qDNbsdZQJoyvLw','mine','person:zTHg7Y7A0sf_v5qYje8PYA',16,'{"at":1795457728656,"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","late":false,"order":"00000F01V","text":"Laat, toegelaten","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','2u8DU6-4qDNbsdZQJoyvLw','note','board:XMKC78mTqchlzTIj_3zkSQ',16,'{"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Dewi","column":"urpVauM83eA0aFqu52_7HQ","order":"00000F01V","text":"Laat, toegelaten","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','2u8DU6-4qDNbsdZQJoyvLw','note','staff:XMKC78mTqchlzTIj_3zkSQ',16,'{"at":1795457728656,"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Dewi","column":"urpVauM83eA0aFqu52_7HQ","late":false,"order":"00000F01V","person":"zTHg7Y7A0sf_v5qYje8PYA","text":"Laat, toegelaten","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5i3i8mvejwyXD2qBiEMFGw','round','everyone',1,'{"closed_at":null,"ends_at":null,"grace_ms":30000,"grace_until":null,"kind":"notes","minutes":1,"opened_at":null,"paused_with":null,"position":2,"prompt":null,"revealed":false,"state":"planned","title":"Kort"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5i3i8mvejwyXD2qBiEMFGw','script','facilitators',1,'{"columns":[{"colour":null,"title":"Kort"}],"hidden":false,"limit":null,"names":"named","prompt":"Kort?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','B7kgmQZr92gKzANGNTUFDQ','mine','person:NW2hzwFCXQwrVEws1NG9Sw',20,'{"at":1795457728774,"board":"lxTRercfwGbpK02xZf1uvg","column":"JNxjVwNYWu5j7ciTHjUjBQ","late":false,"order":"00000K01V","text":"Bellen met de wethouder","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','B7kgmQZr92gKzANGNTUFDQ','note','board:lxTRercfwGbpK02xZf1uvg',21,'{"board":"lxTRercfwGbpK02xZf1uvg","by":null,"column":"JNxjVwNYWu5j7ciTHjUjBQ","order":"00000K01V","text":"Bellen met de wethouder","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','B7kgmQZr92gKzANGNTUFDQ','note','staff:lxTRercfwGbpK02xZf1uvg',20,'{"at":1795457728774,"board":"lxTRercfwGbpK02xZf1uvg","by":"Anna","column":"JNxjVwNYWu5j7ciTHjUjBQ","late":false,"order":"00000K01V","person":"NW2hzwFCXQwrVEws1NG9Sw","text":"Bellen met de wethouder","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Bn1j9IhpGAMHFLpZF7HdeQ','round','everyone',22,'{"closed_at":1795457728810,"ends_at":1795458328744,"grace_ms":60000,"grace_until":1795457728810,"kind":"notes","minutes":10,"opened_at":1795457728744,"paused_with":null,"position":1,"prompt":"Doen?","revealed":true,"state":"closed","title":"Doen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Bn1j9IhpGAMHFLpZF7HdeQ','script','facilitators',1,'{"columns":[{"colour":null,"title":"Wat kun je doen?"}],"hidden":true,"limit":3,"names":"hidden","prompt":"Doen?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Fv0KKPQwmGeZ3sKAgqWLaw','mine','person:kBGWjgvSpoPfVNI_QNcsSA',13,'{"at":1795457728613,"board":"XMKC78mTqchlzTIj_3zkSQ","column":"7zjJncjMDdO9fe0gtC9NRg","late":false,"order":"00000D01V","text":"Te veel regels","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Fv0KKPQwmGeZ3sKAgqWLaw','note','board:XMKC78mTqchlzTIj_3zkSQ',13,'{"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Chen","column":"7zjJncjMDdO9fe0gtC9NRg","order":"00000D01V","text":"Te veel regels","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Fv0KKPQwmGeZ3sKAgqWLaw','note','staff:XMKC78mTqchlzTIj_3zkSQ',13,'{"at":1795457728613,"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Chen","column":"7zjJncjMDdO9fe0gtC9NRg","late":false,"order":"00000D01V","person":"kBGWjgvSpoPfVNI_QNcsSA","text":"Te veel regels","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw','me','person:NW2hzwFCXQwrVEws1NG9Sw',2,'{"name":"Anna"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw','person','facilitators',2,'{"joined_at":1795457728288,"name":"Anna"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ','me','person:Ne-YxV_0WCeXVeI8fyjtjQ',3,'{"name":"Bram"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ','person','facilitators',3,'{"joined_at":1795457728320,"name":"Bram"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','board','everyone',8,'{"columns":[{"colour":null,"id":"urpVauM83eA0aFqu52_7HQ","title":"Kansen"},{"colour":null,"id":"7zjJncjMDdO9fe0gtC9NRg","title":"Bedreigingen"}],"hidden":false,"limit":null,"names":"named","round":"equDJwZBEcXvcqAsM6AtIA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','tally','facilitators',17,'{"columns":{"7zjJncjMDdO9fe0gtC9NRg":1,"urpVauM83eA0aFqu52_7HQ":2},"late":1,"notes":3,"people":3}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','tally','screen',17,'{"columns":{"7zjJncjMDdO9fe0gtC9NRg":1,"urpVauM83eA0aFqu52_7HQ":2},"late":1,"notes":3,"people":3}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','YInBQicsIvZ6Y5tFhOTtfw','mine','person:zTHg7Y7A0sf_v5qYje8PYA',17,'{"at":1795457728700,"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","late":true,"order":"00000H01V","text":"Laat, niet toegelaten","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','YInBQicsIvZ6Y5tFhOTtfw','note','staff:XMKC78mTqchlzTIj_3zkSQ',17,'{"at":1795457728700,"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Dewi","column":"urpVauM83eA0aFqu52_7HQ","late":true,"order":"00000H01V","person":"zTHg7Y7A0sf_v5qYje8PYA","text":"Laat, niet toegelaten","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','archive','facilitators',23,'{"after_end":0,"checksum":"3e394ef9084e6202dddff26a26c14fc3ed05b18581ab2eb7ea263ba432b1078a","frozen_at":1795457728884,"issue":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','hears','everyone',19,'{"audiences":["board:XMKC78mTqchlzTIj_3zkSQ","board:lxTRercfwGbpK02xZf1uvg"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','hears','facilitators',19,'{"audiences":["staff:XMKC78mTqchlzTIj_3zkSQ","staff:lxTRercfwGbpK02xZf1uvg"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','session','everyone',22,'{"current":"Bn1j9IhpGAMHFLpZF7HdeQ","language":"nl","place":"","starts_at":1795000000000,"state":"ended","title":"Samen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','shown','facilitators',19,'{"round":"Bn1j9IhpGAMHFLpZF7HdeQ","what":"question"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','shown','screen',19,'{"round":"Bn1j9IhpGAMHFLpZF7HdeQ","what":"question"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','step','facilitators',22,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','turnout','facilitators',5,'{"people":4}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','turnout','screen',5,'{"people":4}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','equDJwZBEcXvcqAsM6AtIA','round','everyone',14,'{"closed_at":1795457728636,"ends_at":1795458328464,"grace_ms":60000,"grace_until":1795457728636,"kind":"notes","minutes":10,"opened_at":1795457728464,"paused_with":null,"position":0,"prompt":"Kansen?","revealed":false,"state":"closed","title":"Kansen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','equDJwZBEcXvcqAsM6AtIA','script','facilitators',1,'{"columns":[{"colour":null,"title":"Kansen"},{"colour":null,"title":"Bedreigingen"}],"hidden":false,"limit":null,"names":"named","prompt":"Kansen?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA','me','person:kBGWjgvSpoPfVNI_QNcsSA',4,'{"name":"Chen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA','person','facilitators',4,'{"joined_at":1795457728340,"name":"Chen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kpN-YdDbJe3uQ8DLVBv4Mw','lost','person:kBGWjgvSpoPfVNI_QNcsSA',18,'{"note":"Fv0KKPQwmGeZ3sKAgqWLaw","reason":"late","text":"Later bedacht"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kpN-YdDbJe3uQ8DLVBv4Mw','revision','staff:XMKC78mTqchlzTIj_3zkSQ',18,'{"at":1795457728720,"by":"Chen","note":"Fv0KKPQwmGeZ3sKAgqWLaw","text":"Later bedacht"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','board','everyone',19,'{"columns":[{"colour":null,"id":"JNxjVwNYWu5j7ciTHjUjBQ","title":"Wat kun je doen?"}],"hidden":true,"limit":3,"names":"hidden","round":"Bn1j9IhpGAMHFLpZF7HdeQ"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','tally','facilitators',20,'{"columns":{"JNxjVwNYWu5j7ciTHjUjBQ":1},"late":0,"notes":1,"people":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','tally','screen',20,'{"columns":{"JNxjVwNYWu5j7ciTHjUjBQ":1},"late":0,"notes":1,"people":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oKlWx8LoMZqAyY8hqgg3ww','deleted','person:Ne-YxV_0WCeXVeI8fyjtjQ',12,'{"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","text":"Weg hiermee","undo":true,"until":1795457758582}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oKlWx8LoMZqAyY8hqgg3ww','deleted','staff:XMKC78mTqchlzTIj_3zkSQ',12,'{"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","text":"Weg hiermee","undo":true,"until":1795457758582}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oKlWx8LoMZqAyY8hqgg3ww','mine','person:Ne-YxV_0WCeXVeI8fyjtjQ',12,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oKlWx8LoMZqAyY8hqgg3ww','note','board:XMKC78mTqchlzTIj_3zkSQ',12,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oKlWx8LoMZqAyY8hqgg3ww','note','staff:XMKC78mTqchlzTIj_3zkSQ',12,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','rcZUu_qXA1yVUS2qZdQC6w','mine','person:NW2hzwFCXQwrVEws1NG9Sw',10,'{"at":1795457728512,"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","late":false,"order":"00000901V","text":"Samen beginnen","version":2}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','rcZUu_qXA1yVUS2qZdQC6w','note','board:XMKC78mTqchlzTIj_3zkSQ',10,'{"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Anna","column":"urpVauM83eA0aFqu52_7HQ","order":"00000901V","text":"Samen beginnen","version":2}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','rcZUu_qXA1yVUS2qZdQC6w','note','staff:XMKC78mTqchlzTIj_3zkSQ',10,'{"at":1795457728512,"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Anna","column":"urpVauM83eA0aFqu52_7HQ","late":false,"order":"00000901V","person":"NW2hzwFCXQwrVEws1NG9Sw","text":"Samen beginnen","version":2}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA','me','person:zTHg7Y7A0sf_v5qYje8PYA',5,'{"name":"Dewi"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA','person','facilitators',5,'{"joined_at":1795457728360,"name":"Dewi"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','9eQxK08dFGnuqHOL5r7T_w','round','everyone',1,'{"closed_at":null,"ends_at":null,"grace_ms":60000,"grace_until":null,"kind":"notes","minutes":0,"opened_at":null,"paused_with":null,"position":0,"prompt":null,"revealed":false,"state":"planned","title":"Elders"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','9eQxK08dFGnuqHOL5r7T_w','script','facilitators',1,'{"columns":[{"colour":null,"title":"Elders"}],"hidden":false,"limit":null,"names":"named","prompt":"Elders?","script":""}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA','me','person:SNwpMJS6uqVm0NfqrDTKqA',2,'{"name":"Vera"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA','person','facilitators',2,'{"joined_at":1795457728380,"name":"Vera"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','hears','everyone',1,'{"audiences":[]}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','hears','facilitators',1,'{"audiences":[]}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','session','everyone',3,'{"current":null,"language":"nl","place":"","starts_at":1795000000000,"state":"running","title":"Samen"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','shown','facilitators',1,'{"round":null,"what":"join"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','shown','screen',1,'{"round":null,"what":"join"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','step','facilitators',3,'{"at":1795457728448,"by":"Willem","round":null,"step":"L0OLQjrQoVlJh1MKdlOyig","verb":"StartSession"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','turnout','facilitators',2,'{"people":1}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','turnout','screen',2,'{"people":1}');
CREATE TABLE mark (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_mark PRIMARY KEY (name)
);
INSERT INTO "mark" VALUES('epoch','nGBUIuuN28M1DHnvsNPkIw');
CREATE TABLE note (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	board_id VARCHAR NOT NULL, 
	column_id VARCHAR NOT NULL, 
	author_id VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	"order" VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	worded_by VARCHAR, 
	created_at BIGINT NOT NULL, 
	late_at BIGINT, 
	admitted_at BIGINT, 
	deleted_at BIGINT, 
	deleted_by VARCHAR, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_author_id FOREIGN KEY(author_id) REFERENCES person (id), 
	CONSTRAINT fk_note_board_id FOREIGN KEY(board_id) REFERENCES board (id), 
	CONSTRAINT fk_note_column_id FOREIGN KEY(column_id) REFERENCES board_column (id), 
	CONSTRAINT fk_note_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "note" VALUES('rcZUu_qXA1yVUS2qZdQC6w','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','NW2hzwFCXQwrVEws1NG9Sw','Samen beginnen','00000901V',2,NULL,1795457728512,NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('oKlWx8LoMZqAyY8hqgg3ww','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','Ne-YxV_0WCeXVeI8fyjtjQ','Weg hiermee','00000B01V',1,NULL,1795457728564,NULL,NULL,1795457728582,'participant:Ne-YxV_0WCeXVeI8fyjtjQ');
INSERT INTO "note" VALUES('Fv0KKPQwmGeZ3sKAgqWLaw','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','7zjJncjMDdO9fe0gtC9NRg','kBGWjgvSpoPfVNI_QNcsSA','Te veel regels','00000D01V',1,NULL,1795457728613,NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('2u8DU6-4qDNbsdZQJoyvLw','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','zTHg7Y7A0sf_v5qYje8PYA','Laat, toegelaten','00000F01V',1,NULL,1795457728656,1795457728656,1795457728680,NULL,NULL);
INSERT INTO "note" VALUES('YInBQicsIvZ6Y5tFhOTtfw','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','zTHg7Y7A0sf_v5qYje8PYA','Laat, niet toegelaten','00000H01V',1,NULL,1795457728700,1795457728700,NULL,NULL,NULL);
INSERT INTO "note" VALUES('B7kgmQZr92gKzANGNTUFDQ','a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','JNxjVwNYWu5j7ciTHjUjBQ','NW2hzwFCXQwrVEws1NG9Sw','Bellen met de wethouder','00000K01V',1,NULL,1795457728774,NULL,NULL,NULL,NULL);
CREATE TABLE note_revision (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	note_id VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	reason VARCHAR NOT NULL, 
	by_person_id VARCHAR, 
	by_label VARCHAR NOT NULL, 
	made_at BIGINT NOT NULL, 
	admitted_at BIGINT, 
	CONSTRAINT pk_note_revision PRIMARY KEY (id), 
	CONSTRAINT fk_note_revision_by_person_id FOREIGN KEY(by_person_id) REFERENCES person (id), 
	CONSTRAINT fk_note_revision_note_id FOREIGN KEY(note_id) REFERENCES note (id), 
	CONSTRAINT fk_note_revision_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "note_revision" VALUES('XsSk_uNvnHR0gadLT1Em3w','a0wEQsvICrxpsJClOQRPvg','rcZUu_qXA1yVUS2qZdQC6w','Samen begin','replaced','NW2hzwFCXQwrVEws1NG9Sw','',1795457728532,NULL);
INSERT INTO "note_revision" VALUES('kpN-YdDbJe3uQ8DLVBv4Mw','a0wEQsvICrxpsJClOQRPvg','Fv0KKPQwmGeZ3sKAgqWLaw','Later bedacht','late','kBGWjgvSpoPfVNI_QNcsSA','',1795457728720,NULL);
CREATE TABLE person (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('NW2hzwFCXQwrVEws1NG9Sw','Anna',1795457728288);
INSERT INTO "person" VALUES('Ne-YxV_0WCeXVeI8fyjtjQ','Bram',1795457728320);
INSERT INTO "person" VALUES('kBGWjgvSpoPfVNI_QNcsSA','Chen',1795457728340);
INSERT INTO "person" VALUES('zTHg7Y7A0sf_v5qYje8PYA','Dewi',1795457728360);
INSERT INTO "person" VALUES('SNwpMJS6uqVm0NfqrDTKqA','Vera',1795457728380);
CREATE TABLE programme (
	id VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_programme PRIMARY KEY (id)
);
INSERT INTO "programme" VALUES('YvONbud7snFwdq3nWvn9HA','Leergang','nl',1795457728028);
INSERT INTO "programme" VALUES('yBfDa5bkKXWPTXi-YRhT-A','Leergang','nl',1795457728118);
CREATE TABLE progress (
	scope VARCHAR NOT NULL, 
	seq BIGINT NOT NULL, 
	CONSTRAINT pk_progress PRIMARY KEY (scope)
);
INSERT INTO "progress" VALUES('house',8);
INSERT INTO "progress" VALUES('programme/YvONbud7snFwdq3nWvn9HA',3);
INSERT INTO "progress" VALUES('session/a0wEQsvICrxpsJClOQRPvg',23);
INSERT INTO "progress" VALUES('programme/yBfDa5bkKXWPTXi-YRhT-A',2);
INSERT INTO "progress" VALUES('session/kwlmxHarr5wuR8eKDe-lkA',3);
CREATE TABLE receipt (
	scope VARCHAR NOT NULL, 
	id VARCHAR NOT NULL, 
	actor VARCHAR NOT NULL, 
	fingerprint VARCHAR NOT NULL, 
	at TEXT NOT NULL, 
	applied_at BIGINT NOT NULL, 
	CONSTRAINT pk_receipt PRIMARY KEY (scope, id)
)
 WITHOUT ROWID

;
INSERT INTO "receipt" VALUES('house','1TidGtoPEw-lTEnyTVtZfA','host','7328c9743f89b2b16c12b0ea9ad5f8ed','{}',1795457728028);
INSERT INTO "receipt" VALUES('house','5KrdZwp-6-6pl3IeiojNxw','host','aa2b0d52215a559f4855296923aee86b','{}',1795457728244);
INSERT INTO "receipt" VALUES('house','LkevRCs6tGvOw74Z29Y9Wg','host','ac10c69e7f869ab25b7b381ada594c95','{}',1795457728179);
INSERT INTO "receipt" VALUES('house','VBGglGFXiPyO5bqsvm9QhQ','host','f2d0be192b2160850626d9f413d9d8f5','{}',1795457728224);
INSERT INTO "receipt" VALUES('house','ZPn31cQQSBkIW33LoPMvTQ','host','28425821938ffe980e74833814a1c5f8','{}',1795457728158);
INSERT INTO "receipt" VALUES('house','dlbB6GMEddDSoqlnCy1Ccw','host','929c652e86c088a1e7e56dbe24400197','{}',1795457728118);
INSERT INTO "receipt" VALUES('house','lvrfLL_ZTK1nFQe3-K0c7Q','host','976d7adae7800504060e3e3c8bff0f90','{}',1795457728212);
INSERT INTO "receipt" VALUES('house','oUp8nBedtFEnUkOJj327Pw','host','291c9f2b79a5b893998f3b01091940d5','{}',1795457728257);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','JzJQrBEqlZLq8yBI0fdKvw','host','fee038d38b1156882cd31003827a69fc','{}',1795457728057);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','yyBgp7CDVhWjGRoN9d7tMQ','host','33c486df0caaef49272e31b868331f03','{}',1795457728196);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','z2v0ummmsmMVzdtAqftgjA','host','2c628a1590967e871bb1ddf7926cf31e','{}',1795457728234);
INSERT INTO "receipt" VALUES('programme/yBfDa5bkKXWPTXi-YRhT-A','ZVGzaRGwMonb6UT0aIpXhQ','host','61a39be75b032cdc8b2322e6d1250460','{}',1795457728132);
INSERT INTO "receipt" VALUES('programme/yBfDa5bkKXWPTXi-YRhT-A','bgmkN1YRxFLayqMqV4Y-vw','host','886067f6b3b733da2714e2cac0e2117e','{}',1795457728273);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','1uPMR8MTmG4Jr-x_Rzlb6A','participant:zTHg7Y7A0sf_v5qYje8PYA','cb1a03422964ebce3d47087d93887f57','{"person:zTHg7Y7A0sf_v5qYje8PYA":15}',1795457728656);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','4Y7sJ2Bn5H4v9hCzXiLQRQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','22f3d41df6ec616729c95ac99a2be3d7','{"everyone":7,"facilitators":7}',1795457728414);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','5jFTmHAO4DfYgODrvKzTMQ','participant:NW2hzwFCXQwrVEws1NG9Sw','97c272370b054ba8a681affe162f6359','{"person:NW2hzwFCXQwrVEws1NG9Sw":20}',1795457728774);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','7hbVVZCr5FGBje1dSAga3w','account:IAB9nOOj5d-Y3oJZgHvdsQ','8e7d94bc39a705fe7d4ba44c5ca10a73','{"board:lxTRercfwGbpK02xZf1uvg":21,"everyone":21}',1795457728788);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','93tsWTevlQ14UpZ74Uwaxw','nobody','3c7409cf065bbe185761ae2cfc5903d8','{}',1795457728340);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','BSm5qBn2RwF1SeMaw36i-A','participant:NW2hzwFCXQwrVEws1NG9Sw','76d870121f5350980c1cff8aec33d2d6','{"board:XMKC78mTqchlzTIj_3zkSQ":10,"person:NW2hzwFCXQwrVEws1NG9Sw":10}',1795457728532);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','Ex6lb2rbQx0WHWMQU6MAlA','participant:Ne-YxV_0WCeXVeI8fyjtjQ','833d49b1c7fdf76edf5a93a9371facb9','{"board:XMKC78mTqchlzTIj_3zkSQ":12,"person:Ne-YxV_0WCeXVeI8fyjtjQ":12}',1795457728582);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','HcPBT9xFj-sz5nzl-Ydxkg','system','8bcd02228853d59fb1ee197d8206691a','{"facilitators":23}',1795457728884);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','IaFHf-fOmmluEmEkUyQ6AQ','participant:Ne-YxV_0WCeXVeI8fyjtjQ','98af4224e974b4d6be5c2c2a73c446f8','{"board:XMKC78mTqchlzTIj_3zkSQ":11,"person:Ne-YxV_0WCeXVeI8fyjtjQ":11}',1795457728564);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','QEAuiQI_9DsBSHlQB-mLRQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','4ac30c0b3091f348c8974d8f60ebc87d','{"everyone":14}',1795457728636);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','REdKvLN70G8wuGRx-BTUGg','account:IAB9nOOj5d-Y3oJZgHvdsQ','c5cf0d027142fbef32cc73cf588314a1','{"board:XMKC78mTqchlzTIj_3zkSQ":16,"facilitators":16,"staff:XMKC78mTqchlzTIj_3zkSQ":16}',1795457728680);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','WPIKJ1a7iDHtyCOjfdy51Q','nobody','e59b10b03a4b204f43d153197437dc5a','{}',1795457728288);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','WirjYg3eKGrgE1JgqvSP3A','participant:kBGWjgvSpoPfVNI_QNcsSA','d380892e69fd7f54c1bcce0266129aba','{"board:XMKC78mTqchlzTIj_3zkSQ":13,"person:kBGWjgvSpoPfVNI_QNcsSA":13}',1795457728613);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','Ys9KrdaaJMf1vSEyRY25sg','account:IAB9nOOj5d-Y3oJZgHvdsQ','d8c9b19efbbf02809d029ff0a49bba7f','{"everyone":8,"facilitators":8}',1795457728464);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','aE_xIvgn_IPkYrMOcanuiA','account:IAB9nOOj5d-Y3oJZgHvdsQ','46cf883477259f47db9e8aad145b7843','{"everyone":19,"facilitators":19}',1795457728744);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','gA-_gt79sow9WTfgBrtuqQ','nobody','244fa160bd160dfc2494af08c5e78dce','{}',1795457728360);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','iANVpgnSG9ErKF81V6DKlg','nobody','95e683e880ec445a8d4c4d5c5d8bbdae','{}',1795457728320);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','jNnNjfsvxeHMADhyD4xzug','participant:zTHg7Y7A0sf_v5qYje8PYA','a3f452b94f8aa44743ccfaceb125aff1','{"person:zTHg7Y7A0sf_v5qYje8PYA":17}',1795457728700);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','qUh4puN_1BeQAjNqV3hOIQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','e114e8e43e23782e049af8b1080d8394','{"everyone":22,"facilitators":22}',1795457728810);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','u1lrWpVzQTtTpY7usQb75Q','account:IAB9nOOj5d-Y3oJZgHvdsQ','933fd97c4953fbbbc2e128a5dfba7364','{}',1795457728396);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','xPxNRMe0g44Fd4DRTd9v5g','participant:NW2hzwFCXQwrVEws1NG9Sw','aaf6cf280392264143f8d1a682954e80','{"board:XMKC78mTqchlzTIj_3zkSQ":9,"person:NW2hzwFCXQwrVEws1NG9Sw":9}',1795457728512);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','zTz60SaJ6djsRVYEnCbMpg','participant:kBGWjgvSpoPfVNI_QNcsSA','c284979341dce6a5330b734579b1fe32','{"person:kBGWjgvSpoPfVNI_QNcsSA":18}',1795457728720);
INSERT INTO "receipt" VALUES('session/kwlmxHarr5wuR8eKDe-lkA','1ZoHLQVBMr9oOLa5Uam2Qg','nobody','ba564757f9565e6c5b60e66acc6c1622','{}',1795457728380);
INSERT INTO "receipt" VALUES('session/kwlmxHarr5wuR8eKDe-lkA','1ml9RD3AzydugD55ZWFSCQ','account:SnbtifwpIElkjbpbkrknIQ','22f3d41df6ec616729c95ac99a2be3d7','{"everyone":3,"facilitators":3}',1795457728448);
CREATE TABLE role (
	account_id VARCHAR NOT NULL, 
	programme_id VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	CONSTRAINT pk_role PRIMARY KEY (account_id, programme_id), 
	CONSTRAINT fk_role_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_role_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);
INSERT INTO "role" VALUES('IAB9nOOj5d-Y3oJZgHvdsQ','YvONbud7snFwdq3nWvn9HA','facilitator');
INSERT INTO "role" VALUES('W8ybUUYhVEkEnztJ3CaS2g','YvONbud7snFwdq3nWvn9HA','organiser');
INSERT INTO "role" VALUES('SnbtifwpIElkjbpbkrknIQ','yBfDa5bkKXWPTXi-YRhT-A','facilitator');
CREATE TABLE round (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	prompt VARCHAR NOT NULL, 
	script VARCHAR NOT NULL, 
	minutes INTEGER NOT NULL, 
	grace_seconds INTEGER NOT NULL, 
	closes_itself BOOLEAN NOT NULL, 
	settings JSON NOT NULL, 
	opened_at BIGINT, 
	ends_at BIGINT, 
	paused_with BIGINT, 
	grace_until BIGINT, 
	closed_at BIGINT, 
	revealed_at BIGINT, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT fk_round_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "round" VALUES('equDJwZBEcXvcqAsM6AtIA','a0wEQsvICrxpsJClOQRPvg',0,'Kansen','notes','Kansen?','',10,60,0,'{"columns": [{"title": "Kansen", "colour": null}, {"title": "Bedreigingen", "colour": null}], "hidden": false, "names": "named", "limit": null}',1795457728464,1795458328464,NULL,1795457728636,1795457728636,NULL);
INSERT INTO "round" VALUES('Bn1j9IhpGAMHFLpZF7HdeQ','a0wEQsvICrxpsJClOQRPvg',1,'Doen','notes','Doen?','',10,60,0,'{"columns": [{"title": "Wat kun je doen?", "colour": null}], "hidden": true, "names": "hidden", "limit": 3}',1795457728744,1795458328744,NULL,1795457728810,1795457728810,1795457728788);
INSERT INTO "round" VALUES('5i3i8mvejwyXD2qBiEMFGw','a0wEQsvICrxpsJClOQRPvg',2,'Kort','notes','Kort?','',1,30,1,'{"columns": [{"title": "Kort", "colour": null}], "hidden": false, "names": "named", "limit": null}',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "round" VALUES('9eQxK08dFGnuqHOL5r7T_w','kwlmxHarr5wuR8eKDe-lkA',0,'Elders','notes','Elders?','',0,60,0,'{"columns": [{"title": "Elders", "colour": null}], "hidden": false, "names": "named", "limit": null}',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE session (
	id VARCHAR NOT NULL, 
	programme_id VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	starts_at BIGINT NOT NULL, 
	zone VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	join_code VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	started_at BIGINT, 
	ended_at BIGINT, 
	current_round_id VARCHAR, 
	shown_what VARCHAR NOT NULL, 
	shown_round_id VARCHAR, 
	CONSTRAINT pk_session PRIMARY KEY (id), 
	CONSTRAINT fk_session_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id), 
	CONSTRAINT uq_session_join_code UNIQUE (join_code)
);
INSERT INTO "session" VALUES('a0wEQsvICrxpsJClOQRPvg','YvONbud7snFwdq3nWvn9HA','Samen','nl',1795000000000,'Europe/Amsterdam','','KMN234',1795457728057,1795457728414,1795457728810,'Bn1j9IhpGAMHFLpZF7HdeQ','question','Bn1j9IhpGAMHFLpZF7HdeQ');
INSERT INTO "session" VALUES('kwlmxHarr5wuR8eKDe-lkA','yBfDa5bkKXWPTXi-YRhT-A','Samen','nl',1795000000000,'Europe/Amsterdam','','PRT567',1795457728132,1795457728448,NULL,NULL,'join',NULL);
CREATE TABLE session_archive (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	issue INTEGER NOT NULL, 
	made_from BIGINT NOT NULL, 
	frozen_at BIGINT NOT NULL, 
	checksum VARCHAR NOT NULL, 
	document TEXT NOT NULL, 
	CONSTRAINT pk_session_archive PRIMARY KEY (id), 
	CONSTRAINT fk_session_archive_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT uq_session_archive_session_id UNIQUE (session_id)
);
INSERT INTO "session_archive" VALUES('lKwy_XLQtXTrNCDtmwbrwg','a0wEQsvICrxpsJClOQRPvg',1,22,1795457728884,'3e394ef9084e6202dddff26a26c14fc3ed05b18581ab2eb7ea263ba432b1078a','{
  "format": "facilitator-archive/1",
  "people": [
    {
      "id": "NW2hzwFCXQwrVEws1NG9Sw",
      "joined_at": "2026-11-23T19:15:28+01:00",
      "name": "Anna"
    },
    {
      "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
      "joined_at": "2026-11-23T19:15:28+01:00",
      "name": "Bram"
    },
    {
      "id": "kBGWjgvSpoPfVNI_QNcsSA",
      "joined_at": "2026-11-23T19:15:28+01:00",
      "name": "Chen"
    },
    {
      "id": "zTHg7Y7A0sf_v5qYje8PYA",
      "joined_at": "2026-11-23T19:15:28+01:00",
      "name": "Dewi"
    }
  ],
  "programme": {
    "id": "YvONbud7snFwdq3nWvn9HA",
    "title": "Leergang"
  },
  "rounds": [
    {
      "boards": [
        {
          "columns": [
            {
              "colour": null,
              "id": "urpVauM83eA0aFqu52_7HQ",
              "notes": [
                {
                  "admitted": true,
                  "at": "2026-11-23T19:15:28+01:00",
                  "author": {
                    "id": "NW2hzwFCXQwrVEws1NG9Sw",
                    "name": "Anna"
                  },
                  "id": "rcZUu_qXA1yVUS2qZdQC6w",
                  "late": false,
                  "revisions": [
                    {
                      "admitted": false,
                      "at": "2026-11-23T19:15:28+01:00",
                      "by": "Anna",
                      "reason": "replaced",
                      "text": "Samen begin"
                    }
                  ],
                  "text": "Samen beginnen"
                },
                {
                  "admitted": true,
                  "at": "2026-11-23T19:15:28+01:00",
                  "author": {
                    "id": "zTHg7Y7A0sf_v5qYje8PYA",
                    "name": "Dewi"
                  },
                  "id": "2u8DU6-4qDNbsdZQJoyvLw",
                  "late": true,
                  "revisions": [],
                  "text": "Laat, toegelaten"
                },
                {
                  "admitted": false,
                  "at": "2026-11-23T19:15:28+01:00",
                  "author": {
                    "id": "zTHg7Y7A0sf_v5qYje8PYA",
                    "name": "Dewi"
                  },
                  "id": "YInBQicsIvZ6Y5tFhOTtfw",
                  "late": true,
                  "revisions": [],
                  "text": "Laat, niet toegelaten"
                }
              ],
              "title": "Kansen"
            },
            {
              "colour": null,
              "id": "7zjJncjMDdO9fe0gtC9NRg",
              "notes": [
                {
                  "admitted": true,
                  "at": "2026-11-23T19:15:28+01:00",
                  "author": {
                    "id": "kBGWjgvSpoPfVNI_QNcsSA",
                    "name": "Chen"
                  },
                  "id": "Fv0KKPQwmGeZ3sKAgqWLaw",
                  "late": false,
                  "revisions": [
                    {
                      "admitted": false,
                      "at": "2026-11-23T19:15:28+01:00",
                      "by": "Chen",
                      "reason": "late",
                      "text": "Later bedacht"
                    }
                  ],
                  "text": "Te veel regels"
                }
              ],
              "title": "Bedreigingen"
            }
          ],
          "hidden": false,
          "id": "XMKC78mTqchlzTIj_3zkSQ",
          "names": "named",
          "owner": "plenary"
        }
      ],
      "closed_at": "2026-11-23T19:15:28+01:00",
      "id": "equDJwZBEcXvcqAsM6AtIA",
      "kind": "notes",
      "minutes": 10,
      "opened_at": "2026-11-23T19:15:28+01:00",
      "prompt": "Kansen?",
      "revealed_at": null,
      "title": "Kansen"
    },
    {
      "boards": [
        {
          "columns": [
            {
              "colour": null,
              "id": "JNxjVwNYWu5j7ciTHjUjBQ",
              "notes": [
                {
                  "admitted": true,
                  "at": "2026-11-23T19:15:28+01:00",
                  "author": {
                    "id": "NW2hzwFCXQwrVEws1NG9Sw",
                    "name": "Anna"
                  },
                  "id": "B7kgmQZr92gKzANGNTUFDQ",
                  "late": false,
                  "revisions": [],
                  "text": "Bellen met de wethouder"
                }
              ],
              "title": "Wat kun je doen?"
            }
          ],
          "hidden": true,
          "id": "lxTRercfwGbpK02xZf1uvg",
          "names": "hidden",
          "owner": "plenary"
        }
      ],
      "closed_at": "2026-11-23T19:15:28+01:00",
      "id": "Bn1j9IhpGAMHFLpZF7HdeQ",
      "kind": "notes",
      "minutes": 10,
      "opened_at": "2026-11-23T19:15:28+01:00",
      "prompt": "Doen?",
      "revealed_at": "2026-11-23T19:15:28+01:00",
      "title": "Doen"
    },
    {
      "boards": [],
      "closed_at": null,
      "id": "5i3i8mvejwyXD2qBiEMFGw",
      "kind": "notes",
      "minutes": 1,
      "opened_at": null,
      "prompt": "Kort?",
      "revealed_at": null,
      "title": "Kort"
    }
  ],
  "session": {
    "ended_at": "2026-11-23T19:15:28+01:00",
    "id": "a0wEQsvICrxpsJClOQRPvg",
    "language": "nl",
    "place": "",
    "started_at": "2026-11-23T19:15:28+01:00",
    "starts_at": "2026-11-18T12:06:40+01:00",
    "title": "Samen",
    "zone": "Europe/Amsterdam"
  },
  "waiting_since_the_end": 0
}');
CREATE TABLE step (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	position BIGINT NOT NULL, 
	verb VARCHAR NOT NULL, 
	round_id VARCHAR, 
	by_label VARCHAR NOT NULL, 
	"before" JSON NOT NULL, 
	taken_at BIGINT NOT NULL, 
	undone_at BIGINT, 
	CONSTRAINT pk_step PRIMARY KEY (id), 
	CONSTRAINT fk_step_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "step" VALUES('uZ1x_mijyPs0mem4h09H-g','a0wEQsvICrxpsJClOQRPvg',7001,'StartSession',NULL,'Fatima','{"session": {"started_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {}}',1795457728414,NULL);
INSERT INTO "step" VALUES('L0OLQjrQoVlJh1MKdlOyig','kwlmxHarr5wuR8eKDe-lkA',3001,'StartSession',NULL,'Willem','{"session": {"started_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {}}',1795457728448,NULL);
INSERT INTO "step" VALUES('S55-rDfmW_i2tRNZaNkQHQ','a0wEQsvICrxpsJClOQRPvg',8001,'OpenRound','equDJwZBEcXvcqAsM6AtIA','Fatima','{"session": {"started_at": 1795457728414, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {"equDJwZBEcXvcqAsM6AtIA": {"opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457728464,NULL);
INSERT INTO "step" VALUES('drH91zX1VnYUIP9wDg0L0g','a0wEQsvICrxpsJClOQRPvg',19001,'OpenRound','Bn1j9IhpGAMHFLpZF7HdeQ','Fatima','{"session": {"started_at": 1795457728414, "current_round_id": "equDJwZBEcXvcqAsM6AtIA", "shown_what": "question", "shown_round_id": "equDJwZBEcXvcqAsM6AtIA"}, "rounds": {"Bn1j9IhpGAMHFLpZF7HdeQ": {"opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457728744,NULL);
CREATE INDEX ix_holding_session_audience_seq ON holding (session, audience, seq);
CREATE INDEX ix_session_programme_id ON session (programme_id);
CREATE INDEX ix_grant_session_id ON grant (session_id);
CREATE INDEX ix_round_session_id ON round (session_id);
CREATE INDEX ix_step_session_id ON step (session_id);
CREATE INDEX ix_board_round_id ON board (round_id);
CREATE INDEX ix_board_session_id ON board (session_id);
CREATE INDEX ix_board_column_board_id ON board_column (board_id);
CREATE INDEX ix_note_author_id ON note (author_id);
CREATE INDEX ix_note_board_id_column_id_order ON note (board_id, column_id, "order");
CREATE INDEX ix_note_session_id ON note (session_id);
CREATE INDEX ix_note_revision_note_id ON note_revision (note_id);
CREATE INDEX ix_note_revision_session_id ON note_revision (session_id);
COMMIT;
