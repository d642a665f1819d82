BEGIN TRANSACTION;
CREATE TABLE "account" (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	email VARCHAR, 
	password VARCHAR, 
	totp_secret VARCHAR, 
	organises BOOLEAN DEFAULT 0 NOT NULL, 
	ended_at BIGINT, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT uq_account_email UNIQUE (email)
);
INSERT INTO "account" VALUES('IAB9nOOj5d-Y3oJZgHvdsQ','Fatima',1795457764095,NULL,NULL,NULL,0,NULL);
INSERT INTO "account" VALUES('W8ybUUYhVEkEnztJ3CaS2g','Otto',1795457764173,NULL,NULL,NULL,0,NULL);
INSERT INTO "account" VALUES('SnbtifwpIElkjbpbkrknIQ','Willem',1795457764216,NULL,NULL,NULL,0,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE answer (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	question_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	number INTEGER, 
	given_at BIGINT NOT NULL, 
	late_at BIGINT, 
	CONSTRAINT pk_answer PRIMARY KEY (id), 
	CONSTRAINT fk_answer_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_answer_question_id FOREIGN KEY(question_id) REFERENCES question (id), 
	CONSTRAINT fk_answer_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT uq_answer_question_id_person_id UNIQUE (question_id, person_id)
);
INSERT INTO "answer" VALUES('jCEwRm_F0SPGFRAr35SB7A','a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','LvRrPgoc_zDMV7YQAAsZvQ','goudkanarie',NULL,1795457766272,NULL);
INSERT INTO "answer" VALUES('mYFopwNcdEfAaKyMszMpIw','a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','NW2hzwFCXQwrVEws1NG9Sw','benieuwd',NULL,1795457766297,NULL);
INSERT INTO "answer" VALUES('l-YwTJNlu_oxLeqfaCnYiw','a0wEQsvICrxpsJClOQRPvg','KHrGMC7xOFh3yGKBh6gtng','LvRrPgoc_zDMV7YQAAsZvQ','',2,1795457766362,NULL);
INSERT INTO "answer" VALUES('pWPzcF4U4NYt5Yc76GJ0BQ','a0wEQsvICrxpsJClOQRPvg','VDbFcBuwaY1G1AKvhDzz7Q','LvRrPgoc_zDMV7YQAAsZvQ','Open goudkanarie',NULL,1795457766436,NULL);
CREATE TABLE attendance (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	joined_at BIGINT NOT NULL, return_code VARCHAR DEFAULT '' NOT NULL, added_by VARCHAR, removed_at BIGINT, 
	CONSTRAINT pk_attendance PRIMARY KEY (id), 
	CONSTRAINT fk_attendance_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_attendance_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT uq_attendance_session_id_person_id UNIQUE (session_id, person_id)
);
INSERT INTO "attendance" VALUES('Foa2wWwL9mBHrnzvt3BZQw','a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw',1795457764762,'XSZZ',NULL,NULL);
INSERT INTO "attendance" VALUES('V6SeHp54XpB4LS-Cfz5Wjw','a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ',1795457764897,'VPRD',NULL,NULL);
INSERT INTO "attendance" VALUES('cu3vnbtMaYjd1034Mggxng','a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA',1795457764943,'ZQKN',NULL,NULL);
INSERT INTO "attendance" VALUES('MdtOMWU8nDVM1j3Eib18yQ','a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA',1795457764980,'VHFR',NULL,NULL);
INSERT INTO "attendance" VALUES('cmwiWelRbjA_dbE__obygg','kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA',1795457765025,'NZSN',NULL,NULL);
INSERT INTO "attendance" VALUES('5rRBuJe2i8Q92LAV_dsDLA','a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ',1795457765340,'MDKZ',NULL,NULL);
CREATE TABLE "board" (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	owner VARCHAR NOT NULL, 
	hidden BOOLEAN NOT NULL, 
	names VARCHAR NOT NULL, 
	"limit" INTEGER, 
	group_id VARCHAR, 
	picks INTEGER, 
	CONSTRAINT pk_board PRIMARY KEY (id), 
	CONSTRAINT fk_board_round_id FOREIGN KEY(round_id) REFERENCES round (id), 
	CONSTRAINT fk_board_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT fk_board_group_id FOREIGN KEY(group_id) REFERENCES "group" (id)
);
INSERT INTO "board" VALUES('XMKC78mTqchlzTIj_3zkSQ','a0wEQsvICrxpsJClOQRPvg','equDJwZBEcXvcqAsM6AtIA','plenary',0,'named',NULL,NULL,NULL);
INSERT INTO "board" VALUES('lxTRercfwGbpK02xZf1uvg','a0wEQsvICrxpsJClOQRPvg','Bn1j9IhpGAMHFLpZF7HdeQ','plenary',1,'hidden',3,NULL,NULL);
INSERT INTO "board" VALUES('T0Kj7nRCC4w90F3BqEMs-Q','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','group',0,'named',NULL,'qtY_F4bYpYdMrhAceDaP9g',2);
INSERT INTO "board" VALUES('_-gNSm73mOlGhlxoZMRicw','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','group',0,'named',NULL,'oN7Sxrh2lARmSMtAGRAjsA',2);
INSERT INTO "board" VALUES('-wNfMOjCr9K-QR1gFgwNSw','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','plenary',0,'named',NULL,NULL,NULL);
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
INSERT INTO "board_column" VALUES('zPYl1iuvSCxcMsJ8tZUiJA','a0wEQsvICrxpsJClOQRPvg','T0Kj7nRCC4w90F3BqEMs-Q',0,'Kansen',NULL);
INSERT INTO "board_column" VALUES('2RtZ6h8k7nGuLwYdkujKdw','a0wEQsvICrxpsJClOQRPvg','T0Kj7nRCC4w90F3BqEMs-Q',1,'Bedreigingen',NULL);
INSERT INTO "board_column" VALUES('7od9sjdK6akDqpKJX0tmUg','a0wEQsvICrxpsJClOQRPvg','_-gNSm73mOlGhlxoZMRicw',0,'Kansen',NULL);
INSERT INTO "board_column" VALUES('pSVxf89Vi679u2B3TXWn1Q','a0wEQsvICrxpsJClOQRPvg','_-gNSm73mOlGhlxoZMRicw',1,'Bedreigingen',NULL);
INSERT INTO "board_column" VALUES('6KVtSunGzEy9IfZg3e5-ig','a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw',0,'Kansen',NULL);
INSERT INTO "board_column" VALUES('WLW7JpDQukTbPgTsPHai7w','a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw',1,'Bedreigingen',NULL);
CREATE TABLE duo (
	id VARCHAR NOT NULL, 
	programme_id VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_duo PRIMARY KEY (id), 
	CONSTRAINT fk_duo_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);
INSERT INTO "duo" VALUES('vueT3e00Gt2VShbMZa25dg','YvONbud7snFwdq3nWvn9HA',1795457765305);
CREATE TABLE "enrolment" (
	id VARCHAR NOT NULL, 
	programme_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	organisation VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	position VARCHAR DEFAULT '' NOT NULL, 
	region VARCHAR DEFAULT '' NOT NULL, 
	email VARCHAR DEFAULT '' NOT NULL, 
	labels JSON DEFAULT '[]' NOT NULL, 
	duo_id VARCHAR, 
	version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_enrolment PRIMARY KEY (id), 
	CONSTRAINT uq_enrolment_programme_id_person_id UNIQUE (programme_id, person_id), 
	CONSTRAINT fk_enrolment_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_enrolment_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id), 
	CONSTRAINT fk_enrolment_duo_id FOREIGN KEY(duo_id) REFERENCES duo (id)
);
INSERT INTO "enrolment" VALUES('DGV-eZdUXFKwgN05Ma-hHw','YvONbud7snFwdq3nWvn9HA','LvRrPgoc_zDMV7YQAAsZvQ','Stichting zilverkanarie',1795457765230,'hoofd zilverkanarie','Regio zilverkanarie','w.zilverkanarie@voorbeeld.nl','["label zilverkanarie"]','vueT3e00Gt2VShbMZa25dg',2);
INSERT INTO "enrolment" VALUES('dot3PiRpAKFLiSnmVD-fsA','YvONbud7snFwdq3nWvn9HA','y_AOgPQ8LyJJQytRH23b4A','Gemeente Duinrand',1795457765275,'','','','[]','vueT3e00Gt2VShbMZa25dg',2);
CREATE TABLE erasure (
	id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	erased_id VARCHAR NOT NULL, 
	texts BOOLEAN NOT NULL, 
	by_label VARCHAR NOT NULL, 
	erased_at BIGINT NOT NULL, 
	CONSTRAINT pk_erasure PRIMARY KEY (id)
);
CREATE TABLE grant (
	id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	account_id VARCHAR, 
	session_id VARCHAR, 
	person_id VARCHAR, 
	created_at BIGINT NOT NULL, 
	ended_at BIGINT, label VARCHAR DEFAULT '' NOT NULL, expires_at BIGINT, 
	CONSTRAINT pk_grant PRIMARY KEY (id), 
	CONSTRAINT fk_grant_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_grant_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_grant_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "grant" VALUES('8dh3nhtrXY6J0ZWRfr8ZIw','account','IAB9nOOj5d-Y3oJZgHvdsQ',NULL,NULL,1795457764119,NULL,'',1803233764119);
INSERT INTO "grant" VALUES('wZy_tb83s-VeuJ3EoSYgpA','account','W8ybUUYhVEkEnztJ3CaS2g',NULL,NULL,1795457764186,NULL,'',1803233764186);
INSERT INTO "grant" VALUES('npKS5Xn1Nqj3QP1u8ZEe7A','account','SnbtifwpIElkjbpbkrknIQ',NULL,NULL,1795457764226,NULL,'',1803233764226);
INSERT INTO "grant" VALUES('AFV3laDmr_cEGB0yoBEtxw','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw',1795457764762,NULL,'',NULL);
INSERT INTO "grant" VALUES('E65Bw11U6J2XuxEtLSDVXg','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ',1795457764897,NULL,'',NULL);
INSERT INTO "grant" VALUES('sUtakefasMFzwnB2NakjOA','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA',1795457764943,NULL,'',NULL);
INSERT INTO "grant" VALUES('HmjtqXTVQCpWS2ink5Wacg','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA',1795457764980,NULL,'',NULL);
INSERT INTO "grant" VALUES('RQarfFvnGZH8c1OcmveCzQ','participant',NULL,'kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA',1795457765025,NULL,'',NULL);
INSERT INTO "grant" VALUES('EvBPUE1ZGmMXm8GlwzNHtg','screen',NULL,'a0wEQsvICrxpsJClOQRPvg',NULL,1795457765057,NULL,'',NULL);
INSERT INTO "grant" VALUES('hzYNAvV47FH5ml_ldLo2lQ','token','W8ybUUYhVEkEnztJ3CaS2g',NULL,NULL,1795457765075,NULL,'Jaarverslag',1826993765075);
INSERT INTO "grant" VALUES('y-M1br706Gy3_wxbB5iWRA','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ',1795457765340,NULL,'',NULL);
CREATE TABLE "group" (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	ready_at BIGINT, 
	help_at BIGINT, 
	help_text VARCHAR NOT NULL, 
	help_by VARCHAR, 
	dissolved_at BIGINT, 
	CONSTRAINT pk_group PRIMARY KEY (id), 
	CONSTRAINT fk_group_help_by FOREIGN KEY(help_by) REFERENCES person (id), 
	CONSTRAINT fk_group_round_id FOREIGN KEY(round_id) REFERENCES round (id), 
	CONSTRAINT fk_group_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "group" VALUES('qtY_F4bYpYdMrhAceDaP9g','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA',0,'Subgroep 1','Foyer','https://bellen.example/1',NULL,1795457766195,'Hulp goudkanarie','LvRrPgoc_zDMV7YQAAsZvQ',NULL);
INSERT INTO "group" VALUES('oN7Sxrh2lARmSMtAGRAjsA','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA',1,'Subgroep 2','Raadzaal','',NULL,NULL,'',NULL,NULL);
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
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw','board','everyone',27,'{"columns":[{"colour":null,"id":"6KVtSunGzEy9IfZg3e5-ig","title":"Kansen"},{"colour":null,"id":"WLW7JpDQukTbPgTsPHai7w","title":"Bedreigingen"}],"group":null,"hidden":false,"limit":null,"names":"named","picks":null,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw','tally','facilitators',27,'{"columns":{"6KVtSunGzEy9IfZg3e5-ig":1},"group":null,"late":0,"latest":"Aan tafel goudkanarie","latest_at":1795457766151,"notes":1,"people":1,"picked":0,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw','tally','screen',27,'{"columns":{"6KVtSunGzEy9IfZg3e5-ig":1},"group":null,"late":0,"notes":1,"people":1,"picked":0,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','0wDqYWElSiykm9wY4QTtYg','round','everyone',38,'{"closed_at":1795457766503,"ends_at":null,"grace_ms":60000,"grace_until":1795457826460,"kind":"check-in","minutes":0,"opened_at":1795457766387,"paused_with":null,"planned_minutes":null,"position":6,"prompt":"Wat neem je mee?","revealed":false,"seating":"plenary","state":"closed","title":"Open"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','0wDqYWElSiykm9wY4QTtYg','script','facilitators',1,'{"form":"open","grouping":{"links":[],"places":[]},"high":"","low":"","prompt":"Wat neem je mee?","script":"","steps":5}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','302V1_nZnX9a7YdnX95kXw','round','everyone',38,'{"closed_at":1795457766503,"ends_at":null,"grace_ms":60000,"grace_until":1795457826387,"kind":"check-in","minutes":0,"opened_at":1795457766322,"paused_with":null,"planned_minutes":null,"position":7,"prompt":"Hoe ver zijn jullie?","revealed":false,"seating":"plenary","state":"closed","title":"Schaal"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','302V1_nZnX9a7YdnX95kXw','script','facilitators',1,'{"form":"scale","grouping":{"links":[],"places":[]},"high":"","low":"net","prompt":"Hoe ver zijn jullie?","script":"","steps":4}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3R2srZx59Aq_-jxqx6Y6vA','deleted','person:LvRrPgoc_zDMV7YQAAsZvQ',17,'{"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","text":"Weg goudkanarie","undo":true,"until":1795457795801}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3R2srZx59Aq_-jxqx6Y6vA','deleted','staff:XMKC78mTqchlzTIj_3zkSQ',17,'{"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","text":"Weg goudkanarie","undo":true,"until":1795457795801}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3R2srZx59Aq_-jxqx6Y6vA','mine','person:LvRrPgoc_zDMV7YQAAsZvQ',17,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3R2srZx59Aq_-jxqx6Y6vA','note','board:XMKC78mTqchlzTIj_3zkSQ',17,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3R2srZx59Aq_-jxqx6Y6vA','note','staff:XMKC78mTqchlzTIj_3zkSQ',17,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5i3i8mvejwyXD2qBiEMFGw','round','everyone',1,'{"closed_at":null,"ends_at":null,"grace_ms":30000,"grace_until":null,"kind":"notes","minutes":1,"opened_at":null,"paused_with":null,"planned_minutes":null,"position":2,"prompt":null,"revealed":false,"seating":"plenary","state":"planned","title":"Kort"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5i3i8mvejwyXD2qBiEMFGw','script','facilitators',1,'{"columns":[{"colour":null,"title":"Kort"}],"grouping":{"links":[],"places":[]},"hidden":false,"limit":null,"names":"named","picks":3,"prompt":"Kort?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','7QX7zR2EbGmMI6eJToGREg','lost','person:LvRrPgoc_zDMV7YQAAsZvQ',20,'{"note":"oWAgQSAtW4y37Vams2Vvsg","reason":"late","text":"Te laat goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','7QX7zR2EbGmMI6eJToGREg','revision','staff:XMKC78mTqchlzTIj_3zkSQ',20,'{"at":1795457765897,"by":"Wilhelmina van zilverkanarie","note":"oWAgQSAtW4y37Vams2Vvsg","text":"Te laat goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','9wq0-Q1qfzz0717xyyR2XQ','mine','person:NW2hzwFCXQwrVEws1NG9Sw',18,'{"at":1795457765838,"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"group":null,"late":false,"order":"00000I01V","picked":false,"text":"Van Anna","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','9wq0-Q1qfzz0717xyyR2XQ','note','board:XMKC78mTqchlzTIj_3zkSQ',18,'{"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Anna","column":"urpVauM83eA0aFqu52_7HQ","order":"00000I01V","origin":null,"picked":false,"text":"Van Anna","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','9wq0-Q1qfzz0717xyyR2XQ','note','staff:XMKC78mTqchlzTIj_3zkSQ',18,'{"at":1795457765838,"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Anna","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"late":false,"order":"00000I01V","origin":null,"person":"NW2hzwFCXQwrVEws1NG9Sw","picked":false,"text":"Van Anna","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Bn1j9IhpGAMHFLpZF7HdeQ','round','everyone',38,'{"closed_at":1795457766503,"ends_at":1795458365915,"grace_ms":60000,"grace_until":1795457826007,"kind":"notes","minutes":10,"opened_at":1795457765915,"paused_with":null,"planned_minutes":null,"position":1,"prompt":"Doen?","revealed":true,"seating":"plenary","state":"closed","title":"Doen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Bn1j9IhpGAMHFLpZF7HdeQ','script','facilitators',1,'{"columns":[{"colour":null,"title":"Wat kun je doen?"}],"grouping":{"links":[],"places":[]},"hidden":true,"limit":3,"names":"hidden","picks":3,"prompt":"Doen?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','EQa5F15XBZkzsi_GByGmCA','round','everyone',38,'{"closed_at":1795457766503,"ends_at":null,"grace_ms":60000,"grace_until":1795457826322,"kind":"check-in","minutes":0,"opened_at":1795457766224,"paused_with":null,"planned_minutes":null,"position":5,"prompt":"Hoe kom je binnen?","revealed":false,"seating":"plenary","state":"closed","title":"Woord"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','EQa5F15XBZkzsi_GByGmCA','script','facilitators',1,'{"form":"word","grouping":{"links":[],"places":[]},"high":"","low":"","prompt":"Hoe kom je binnen?","script":"","steps":5}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','KHrGMC7xOFh3yGKBh6gtng','question','everyone',32,'{"form":"scale","high":"","low":"net","round":"302V1_nZnX9a7YdnX95kXw","steps":4}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','KHrGMC7xOFh3yGKBh6gtng','results','facilitators',33,'{"answers":1,"numbers":[0,1,0,0]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','KHrGMC7xOFh3yGKBh6gtng','results','screen',33,'{"answers":1,"numbers":[0,1,0,0]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ','hears','person:LvRrPgoc_zDMV7YQAAsZvQ',24,'{"audiences":["board:T0Kj7nRCC4w90F3BqEMs-Q","group:qtY_F4bYpYdMrhAceDaP9g"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ','me','person:LvRrPgoc_zDMV7YQAAsZvQ',10,'{"code":"MDKZ","name":"Wilhelmina van zilverkanarie","organisation":"Stichting zilverkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ','person','facilitators',10,'{"joined_at":1795457765340,"name":"Wilhelmina van zilverkanarie","organisation":"Stichting zilverkanarie","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Mgwdbb6o_4Q73r4iYu11dQ','placement','facilitators',24,'{"group":"qtY_F4bYpYdMrhAceDaP9g","person":"LvRrPgoc_zDMV7YQAAsZvQ","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Mgwdbb6o_4Q73r4iYu11dQ','seat','person:LvRrPgoc_zDMV7YQAAsZvQ',24,'{"group":"qtY_F4bYpYdMrhAceDaP9g","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw','hears','person:NW2hzwFCXQwrVEws1NG9Sw',24,'{"audiences":["board:T0Kj7nRCC4w90F3BqEMs-Q","group:qtY_F4bYpYdMrhAceDaP9g"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw','me','person:NW2hzwFCXQwrVEws1NG9Sw',2,'{"code":"XSZZ","name":"Anna","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw','person','facilitators',2,'{"joined_at":1795457764762,"name":"Anna","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ','hears','person:Ne-YxV_0WCeXVeI8fyjtjQ',24,'{"audiences":["board:_-gNSm73mOlGhlxoZMRicw","group:oN7Sxrh2lARmSMtAGRAjsA"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ','me','person:Ne-YxV_0WCeXVeI8fyjtjQ',3,'{"code":"VPRD","name":"Bram","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ','person','facilitators',3,'{"joined_at":1795457764897,"name":"Bram","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','round','everyone',38,'{"closed_at":1795457766503,"ends_at":1795458966007,"grace_ms":60000,"grace_until":1795457826224,"kind":"notes","minutes":20,"opened_at":1795457766007,"paused_with":null,"planned_minutes":null,"position":8,"prompt":"Tafels?","revealed":false,"seating":"groups","state":"closed","title":"Tafels"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','script','facilitators',1,'{"columns":[{"colour":null,"title":"Kansen"},{"colour":null,"title":"Bedreigingen"}],"grouping":{"links":["https://bellen.example/1"],"number":2,"places":["Foyer","Raadzaal"]},"hidden":false,"limit":null,"names":"named","picks":2,"prompt":"Tafels?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Sj4vP6GKywM6zYobU_gqaA','mine','person:LvRrPgoc_zDMV7YQAAsZvQ',41,'{"at":1795457766752,"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"group":null,"late":false,"order":"00000e01V","picked":false,"text":"Na afloop goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Sj4vP6GKywM6zYobU_gqaA','note','board:XMKC78mTqchlzTIj_3zkSQ',41,'{"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Wilhelmina van zilverkanarie","column":"urpVauM83eA0aFqu52_7HQ","order":"00000e01V","origin":null,"picked":false,"text":"Na afloop goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Sj4vP6GKywM6zYobU_gqaA','note','staff:XMKC78mTqchlzTIj_3zkSQ',41,'{"at":1795457766752,"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Wilhelmina van zilverkanarie","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"late":false,"order":"00000e01V","origin":null,"person":"LvRrPgoc_zDMV7YQAAsZvQ","picked":false,"text":"Na afloop goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','T0Kj7nRCC4w90F3BqEMs-Q','board','board:T0Kj7nRCC4w90F3BqEMs-Q',24,'{"columns":[{"colour":null,"id":"zPYl1iuvSCxcMsJ8tZUiJA","title":"Kansen"},{"colour":null,"id":"2RtZ6h8k7nGuLwYdkujKdw","title":"Bedreigingen"}],"group":"qtY_F4bYpYdMrhAceDaP9g","hidden":false,"limit":null,"names":"named","picks":2,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','T0Kj7nRCC4w90F3BqEMs-Q','board','facilitators',24,'{"columns":[{"colour":null,"id":"zPYl1iuvSCxcMsJ8tZUiJA","title":"Kansen"},{"colour":null,"id":"2RtZ6h8k7nGuLwYdkujKdw","title":"Bedreigingen"}],"group":"qtY_F4bYpYdMrhAceDaP9g","hidden":false,"limit":null,"names":"named","picks":2,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','T0Kj7nRCC4w90F3BqEMs-Q','tally','facilitators',27,'{"columns":{"zPYl1iuvSCxcMsJ8tZUiJA":1},"group":"qtY_F4bYpYdMrhAceDaP9g","late":0,"latest":"Aan tafel goudkanarie","latest_at":1795457766095,"notes":1,"people":1,"picked":1,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','T0Kj7nRCC4w90F3BqEMs-Q','tally','screen',27,'{"columns":{"zPYl1iuvSCxcMsJ8tZUiJA":1},"group":"qtY_F4bYpYdMrhAceDaP9g","late":0,"notes":1,"people":1,"picked":1,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','U4fAawWFZL55OaODsGIbDg','placement','facilitators',24,'{"group":"qtY_F4bYpYdMrhAceDaP9g","person":"NW2hzwFCXQwrVEws1NG9Sw","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','U4fAawWFZL55OaODsGIbDg','seat','person:NW2hzwFCXQwrVEws1NG9Sw',24,'{"group":"qtY_F4bYpYdMrhAceDaP9g","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','VDbFcBuwaY1G1AKvhDzz7Q','question','everyone',34,'{"form":"open","high":"","low":"","round":"0wDqYWElSiykm9wY4QTtYg","steps":null}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','VDbFcBuwaY1G1AKvhDzz7Q','results','facilitators',35,'{"answers":1,"texts":["Open goudkanarie"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','VDbFcBuwaY1G1AKvhDzz7Q','results','screen',35,'{"answers":1,"texts":["Open goudkanarie"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','board','everyone',12,'{"columns":[{"colour":null,"id":"urpVauM83eA0aFqu52_7HQ","title":"Kansen"},{"colour":null,"id":"7zjJncjMDdO9fe0gtC9NRg","title":"Bedreigingen"}],"group":null,"hidden":false,"limit":null,"names":"named","picks":null,"round":"equDJwZBEcXvcqAsM6AtIA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','tally','facilitators',41,'{"columns":{"urpVauM83eA0aFqu52_7HQ":3},"group":null,"late":0,"latest":"Na afloop goudkanarie","latest_at":1795457766752,"notes":3,"people":2,"picked":0,"round":"equDJwZBEcXvcqAsM6AtIA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','tally','screen',41,'{"columns":{"urpVauM83eA0aFqu52_7HQ":3},"group":null,"late":0,"notes":3,"people":2,"picked":0,"round":"equDJwZBEcXvcqAsM6AtIA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZxdGyEDsVr0fp0VQVnGSWA','round','everyone',1,'{"closed_at":null,"ends_at":null,"grace_ms":0,"grace_until":null,"kind":"break","minutes":20,"opened_at":null,"paused_with":null,"planned_minutes":null,"position":4,"prompt":null,"revealed":false,"seating":"plenary","state":"planned","title":"Pauze"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZxdGyEDsVr0fp0VQVnGSWA','script','facilitators',1,'{"grouping":{"links":[],"places":[]},"prompt":"","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','_-gNSm73mOlGhlxoZMRicw','board','board:_-gNSm73mOlGhlxoZMRicw',24,'{"columns":[{"colour":null,"id":"7od9sjdK6akDqpKJX0tmUg","title":"Kansen"},{"colour":null,"id":"pSVxf89Vi679u2B3TXWn1Q","title":"Bedreigingen"}],"group":"oN7Sxrh2lARmSMtAGRAjsA","hidden":false,"limit":null,"names":"named","picks":2,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','_-gNSm73mOlGhlxoZMRicw','board','facilitators',24,'{"columns":[{"colour":null,"id":"7od9sjdK6akDqpKJX0tmUg","title":"Kansen"},{"colour":null,"id":"pSVxf89Vi679u2B3TXWn1Q","title":"Bedreigingen"}],"group":"oN7Sxrh2lARmSMtAGRAjsA","hidden":false,"limit":null,"names":"named","picks":2,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','_-gNSm73mOlGhlxoZMRicw','tally','facilitators',24,'{"columns":{},"group":"oN7Sxrh2lARmSMtAGRAjsA","late":0,"latest":null,"latest_at":null,"notes":0,"people":0,"picked":0,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','_-gNSm73mOlGhlxoZMRicw','tally','screen',24,'{"columns":{},"group":"oN7Sxrh2lARmSMtAGRAjsA","late":0,"notes":0,"people":0,"picked":0,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','archive','facilitators',42,'{"after_end":0,"checksum":"08207c296669d3130e1095887eb912534fa4b53be1ad99b651475b5339bfa156","frozen_at":1795457766893,"issue":2}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','hears','everyone',27,'{"audiences":["board:-wNfMOjCr9K-QR1gFgwNSw","board:XMKC78mTqchlzTIj_3zkSQ","board:lxTRercfwGbpK02xZf1uvg"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','hears','facilitators',27,'{"also":["staff:T0Kj7nRCC4w90F3BqEMs-Q","staff:_-gNSm73mOlGhlxoZMRicw"],"audiences":["staff:-wNfMOjCr9K-QR1gFgwNSw","staff:XMKC78mTqchlzTIj_3zkSQ","staff:lxTRercfwGbpK02xZf1uvg"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','session','everyone',38,'{"current":"0wDqYWElSiykm9wY4QTtYg","guests":[],"language":"nl","link":"","locked":false,"place":"","rehearsal":false,"starts_at":1795000000000,"state":"ended","title":"Samen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','shown','facilitators',34,'{"round":"0wDqYWElSiykm9wY4QTtYg","what":"question"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','shown','screen',34,'{"round":"0wDqYWElSiykm9wY4QTtYg","what":"question"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','step','facilitators',38,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','turnout','facilitators',8,'{"people":5}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','turnout','screen',8,'{"people":5}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','aeZATITfBDyq4wgdZZkkcA','message','everyone',37,'{"at":1795457766483,"by":"Fatima","group":null,"text":"Nog even zaalkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','aeZATITfBDyq4wgdZZkkcA','message','facilitators',37,'{"at":1795457766483,"by":"Fatima","group":null,"text":"Nog even zaalkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','dHZnC7LrZzgro2r568JMYg','lost','person:LvRrPgoc_zDMV7YQAAsZvQ',15,'{"note":"oWAgQSAtW4y37Vams2Vvsg","reason":"overwritten","text":"Anders goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','equDJwZBEcXvcqAsM6AtIA','round','everyone',19,'{"closed_at":1795457765876,"ends_at":1795458365562,"grace_ms":60000,"grace_until":1795457765876,"kind":"notes","minutes":10,"opened_at":1795457765562,"paused_with":null,"planned_minutes":null,"position":0,"prompt":"Kansen?","revealed":false,"seating":"plenary","state":"closed","title":"Kansen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','equDJwZBEcXvcqAsM6AtIA','script','facilitators',1,'{"columns":[{"colour":null,"title":"Kansen"},{"colour":null,"title":"Bedreigingen"}],"grouping":{"links":[],"places":[]},"hidden":false,"limit":null,"names":"named","picks":3,"prompt":"Kansen?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','jCEwRm_F0SPGFRAr35SB7A','answer','facilitators',30,'{"at":1795457766272,"by":"Wilhelmina van zilverkanarie","late":false,"number":null,"person":"LvRrPgoc_zDMV7YQAAsZvQ","question":"k_n3FDz-ts2VWk3L7FmVyg","text":"goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','jCEwRm_F0SPGFRAr35SB7A','answer','person:LvRrPgoc_zDMV7YQAAsZvQ',30,'{"at":1795457766272,"late":false,"number":null,"question":"k_n3FDz-ts2VWk3L7FmVyg","text":"goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','jZelLYKPbC7KqPXY8ingEg','placement','facilitators',24,'{"group":"qtY_F4bYpYdMrhAceDaP9g","person":"kBGWjgvSpoPfVNI_QNcsSA","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','jZelLYKPbC7KqPXY8ingEg','seat','person:kBGWjgvSpoPfVNI_QNcsSA',24,'{"group":"qtY_F4bYpYdMrhAceDaP9g","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA','hears','person:kBGWjgvSpoPfVNI_QNcsSA',24,'{"audiences":["board:T0Kj7nRCC4w90F3BqEMs-Q","group:qtY_F4bYpYdMrhAceDaP9g"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA','me','person:kBGWjgvSpoPfVNI_QNcsSA',4,'{"code":"ZQKN","name":"Chen","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA','person','facilitators',4,'{"joined_at":1795457764943,"name":"Chen","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','question','everyone',29,'{"form":"word","high":"","low":"","round":"EQa5F15XBZkzsi_GByGmCA","steps":null}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','results','facilitators',31,'{"answers":2,"words":[{"n":1,"word":"goudkanarie"},{"n":1,"word":"benieuwd"}]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','results','screen',31,'{"answers":2,"words":[{"n":1,"word":"goudkanarie"},{"n":1,"word":"benieuwd"}]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','l-YwTJNlu_oxLeqfaCnYiw','answer','facilitators',33,'{"at":1795457766362,"by":"Wilhelmina van zilverkanarie","late":false,"number":2,"person":"LvRrPgoc_zDMV7YQAAsZvQ","question":"KHrGMC7xOFh3yGKBh6gtng","text":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','l-YwTJNlu_oxLeqfaCnYiw','answer','person:LvRrPgoc_zDMV7YQAAsZvQ',33,'{"at":1795457766362,"late":false,"number":2,"question":"KHrGMC7xOFh3yGKBh6gtng","text":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','board','everyone',21,'{"columns":[{"colour":null,"id":"JNxjVwNYWu5j7ciTHjUjBQ","title":"Wat kun je doen?"}],"group":null,"hidden":true,"limit":3,"names":"hidden","picks":null,"round":"Bn1j9IhpGAMHFLpZF7HdeQ"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','tally','facilitators',22,'{"columns":{"JNxjVwNYWu5j7ciTHjUjBQ":1},"group":null,"late":0,"latest":"Stil goudkanarie","latest_at":1795457765962,"notes":1,"people":1,"picked":0,"round":"Bn1j9IhpGAMHFLpZF7HdeQ","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','tally','screen',22,'{"columns":{"JNxjVwNYWu5j7ciTHjUjBQ":1},"group":null,"late":0,"notes":1,"people":1,"picked":0,"round":"Bn1j9IhpGAMHFLpZF7HdeQ","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','m9ahio_UTJwBY5yUOSxEnQ','placement','facilitators',24,'{"group":"oN7Sxrh2lARmSMtAGRAjsA","person":"zTHg7Y7A0sf_v5qYje8PYA","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','m9ahio_UTJwBY5yUOSxEnQ','seat','person:zTHg7Y7A0sf_v5qYje8PYA',24,'{"group":"oN7Sxrh2lARmSMtAGRAjsA","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','mYFopwNcdEfAaKyMszMpIw','answer','facilitators',31,'{"at":1795457766297,"by":"Anna","late":false,"number":null,"person":"NW2hzwFCXQwrVEws1NG9Sw","question":"k_n3FDz-ts2VWk3L7FmVyg","text":"benieuwd"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','mYFopwNcdEfAaKyMszMpIw','answer','person:NW2hzwFCXQwrVEws1NG9Sw',31,'{"at":1795457766297,"late":false,"number":null,"question":"k_n3FDz-ts2VWk3L7FmVyg","text":"benieuwd"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','mv7eYjMRbEDxSojBPDUcig','mine','person:LvRrPgoc_zDMV7YQAAsZvQ',22,'{"at":1795457765962,"board":"lxTRercfwGbpK02xZf1uvg","column":"JNxjVwNYWu5j7ciTHjUjBQ","entered_by":null,"group":null,"late":false,"order":"00000M01V","picked":false,"text":"Stil goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','mv7eYjMRbEDxSojBPDUcig','note','board:lxTRercfwGbpK02xZf1uvg',23,'{"board":"lxTRercfwGbpK02xZf1uvg","by":null,"column":"JNxjVwNYWu5j7ciTHjUjBQ","order":"00000M01V","origin":null,"picked":false,"text":"Stil goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','mv7eYjMRbEDxSojBPDUcig','note','staff:lxTRercfwGbpK02xZf1uvg',22,'{"at":1795457765962,"board":"lxTRercfwGbpK02xZf1uvg","by":"Wilhelmina van zilverkanarie","column":"JNxjVwNYWu5j7ciTHjUjBQ","entered_by":null,"late":false,"order":"00000M01V","origin":null,"person":"LvRrPgoc_zDMV7YQAAsZvQ","picked":false,"text":"Stil goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oC8v_-arEaCdQ1bBxSc5Qw','note','board:-wNfMOjCr9K-QR1gFgwNSw',27,'{"board":"-wNfMOjCr9K-QR1gFgwNSw","by":"Wilhelmina van zilverkanarie","column":"6KVtSunGzEy9IfZg3e5-ig","order":"00000R01V","origin":{"group":"qtY_F4bYpYdMrhAceDaP9g","name":"Subgroep 1"},"picked":false,"text":"Aan tafel goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oC8v_-arEaCdQ1bBxSc5Qw','note','staff:-wNfMOjCr9K-QR1gFgwNSw',27,'{"at":1795457766151,"board":"-wNfMOjCr9K-QR1gFgwNSw","by":"Wilhelmina van zilverkanarie","column":"6KVtSunGzEy9IfZg3e5-ig","entered_by":null,"late":false,"order":"00000R01V","origin":{"group":"qtY_F4bYpYdMrhAceDaP9g","name":"Subgroep 1"},"person":"LvRrPgoc_zDMV7YQAAsZvQ","picked":false,"text":"Aan tafel goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oN7Sxrh2lARmSMtAGRAjsA','group','everyone',24,'{"name":"Subgroep 2","place":"Raadzaal","position":1,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oN7Sxrh2lARmSMtAGRAjsA','group','facilitators',24,'{"help":null,"link":"","name":"Subgroep 2","place":"Raadzaal","position":1,"ready_at":null,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oN7Sxrh2lARmSMtAGRAjsA','group','group:oN7Sxrh2lARmSMtAGRAjsA',24,'{"help":null,"link":"","name":"Subgroep 2","people":["Bram","Dewi"],"place":"Raadzaal","position":1,"ready_at":null,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oWAgQSAtW4y37Vams2Vvsg','mine','person:LvRrPgoc_zDMV7YQAAsZvQ',15,'{"at":1795457765659,"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"group":null,"late":false,"order":"00000D01V","picked":false,"text":"Korter goudkanarie","version":3}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oWAgQSAtW4y37Vams2Vvsg','note','board:XMKC78mTqchlzTIj_3zkSQ',15,'{"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Wilhelmina van zilverkanarie","column":"urpVauM83eA0aFqu52_7HQ","order":"00000D01V","origin":null,"picked":false,"text":"Korter goudkanarie","version":3}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oWAgQSAtW4y37Vams2Vvsg','note','staff:XMKC78mTqchlzTIj_3zkSQ',15,'{"at":1795457765659,"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Wilhelmina van zilverkanarie","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"late":false,"order":"00000D01V","origin":null,"person":"LvRrPgoc_zDMV7YQAAsZvQ","picked":false,"text":"Korter goudkanarie","version":3}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','pWPzcF4U4NYt5Yc76GJ0BQ','answer','facilitators',35,'{"at":1795457766436,"by":"Wilhelmina van zilverkanarie","late":false,"number":null,"person":"LvRrPgoc_zDMV7YQAAsZvQ","question":"VDbFcBuwaY1G1AKvhDzz7Q","text":"Open goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','pWPzcF4U4NYt5Yc76GJ0BQ','answer','person:LvRrPgoc_zDMV7YQAAsZvQ',35,'{"at":1795457766436,"late":false,"number":null,"question":"VDbFcBuwaY1G1AKvhDzz7Q","text":"Open goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','qtY_F4bYpYdMrhAceDaP9g','group','everyone',24,'{"name":"Subgroep 1","place":"Foyer","position":0,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','qtY_F4bYpYdMrhAceDaP9g','group','facilitators',28,'{"help":{"at":1795457766195,"by":"Wilhelmina van zilverkanarie","text":"Hulp goudkanarie"},"link":"https://bellen.example/1","name":"Subgroep 1","place":"Foyer","position":0,"ready_at":null,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','qtY_F4bYpYdMrhAceDaP9g','group','group:qtY_F4bYpYdMrhAceDaP9g',28,'{"help":{"at":1795457766195,"by":"Wilhelmina van zilverkanarie","text":"Hulp goudkanarie"},"link":"https://bellen.example/1","name":"Subgroep 1","people":["Anna","Chen","Wilhelmina van zilverkanarie"],"place":"Foyer","position":0,"ready_at":null,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','rTrkQfXsgTFmH-ZLtiR6FA','request','facilitators',11,'{"at":1795457765516,"name":"Wilhelmina van zilverkanarie","person":"LvRrPgoc_zDMV7YQAAsZvQ"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','s4OvvUHpXsKAe1Sgsn_MLg','placement','facilitators',24,'{"group":"oN7Sxrh2lARmSMtAGRAjsA","person":"Ne-YxV_0WCeXVeI8fyjtjQ","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','s4OvvUHpXsKAe1Sgsn_MLg','seat','person:Ne-YxV_0WCeXVeI8fyjtjQ',24,'{"group":"oN7Sxrh2lARmSMtAGRAjsA","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ssVQLMCuZP-wMEKVh-zkgg','mine','person:LvRrPgoc_zDMV7YQAAsZvQ',26,'{"at":1795457766095,"board":"T0Kj7nRCC4w90F3BqEMs-Q","column":"zPYl1iuvSCxcMsJ8tZUiJA","entered_by":null,"group":"qtY_F4bYpYdMrhAceDaP9g","late":false,"order":"00000P01V","picked":true,"text":"Aan tafel goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ssVQLMCuZP-wMEKVh-zkgg','note','board:T0Kj7nRCC4w90F3BqEMs-Q',26,'{"board":"T0Kj7nRCC4w90F3BqEMs-Q","by":"Wilhelmina van zilverkanarie","column":"zPYl1iuvSCxcMsJ8tZUiJA","order":"00000P01V","origin":null,"picked":true,"text":"Aan tafel goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ssVQLMCuZP-wMEKVh-zkgg','note','staff:T0Kj7nRCC4w90F3BqEMs-Q',26,'{"at":1795457766095,"board":"T0Kj7nRCC4w90F3BqEMs-Q","by":"Wilhelmina van zilverkanarie","column":"zPYl1iuvSCxcMsJ8tZUiJA","entered_by":null,"late":false,"order":"00000P01V","origin":null,"person":"LvRrPgoc_zDMV7YQAAsZvQ","picked":true,"text":"Aan tafel goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','tsVSI8oLFDwY5vqF6D5Kbw','round','everyone',1,'{"closed_at":null,"ends_at":null,"grace_ms":0,"grace_until":null,"kind":"talk","minutes":15,"opened_at":null,"paused_with":null,"planned_minutes":null,"position":3,"prompt":null,"revealed":false,"seating":"plenary","state":"planned","title":"Praat"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','tsVSI8oLFDwY5vqF6D5Kbw','script','facilitators',1,'{"grouping":{"links":[],"places":[]},"prompt":"","script":"","speaker":"Noor Özdemir"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA','hears','person:zTHg7Y7A0sf_v5qYje8PYA',24,'{"audiences":["board:_-gNSm73mOlGhlxoZMRicw","group:oN7Sxrh2lARmSMtAGRAjsA"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA','me','person:zTHg7Y7A0sf_v5qYje8PYA',5,'{"code":"VHFR","name":"Dewi","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA','person','facilitators',5,'{"joined_at":1795457764980,"name":"Dewi","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','9eQxK08dFGnuqHOL5r7T_w','round','everyone',1,'{"closed_at":null,"ends_at":null,"grace_ms":60000,"grace_until":null,"kind":"notes","minutes":0,"opened_at":null,"paused_with":null,"planned_minutes":null,"position":0,"prompt":null,"revealed":false,"seating":"plenary","state":"planned","title":"Elders"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','9eQxK08dFGnuqHOL5r7T_w','script','facilitators',1,'{"columns":[{"colour":null,"title":"Elders"}],"grouping":{"links":[],"places":[]},"hidden":false,"limit":null,"names":"named","picks":3,"prompt":"Elders?","script":""}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA','me','person:SNwpMJS6uqVm0NfqrDTKqA',2,'{"code":"NZSN","name":"Vera","organisation":""}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA','person','facilitators',2,'{"joined_at":1795457765025,"name":"Vera","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','archive','facilitators',5,'{"after_end":0,"checksum":"473c2171597449f9df44a8e9a80415f7ef374e46da89fcd56f93c9d160c60387","frozen_at":1795457766739,"issue":1}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','hears','everyone',1,'{"audiences":[]}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','hears','facilitators',1,'{"also":[],"audiences":[]}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','session','everyone',4,'{"current":null,"guests":[],"language":"nl","link":"","locked":false,"place":"","rehearsal":false,"starts_at":1795000000000,"state":"ended","title":"Samen"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','shown','facilitators',1,'{"round":null,"what":"join"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','shown','screen',1,'{"round":null,"what":"join"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','step','facilitators',4,NULL);
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','turnout','facilitators',2,'{"people":1}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','turnout','screen',2,'{"people":1}');
CREATE TABLE invitation (
	id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	role VARCHAR, 
	programme_id VARCHAR, 
	account_id VARCHAR, 
	name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	made_by VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	used_at BIGINT, 
	ended_at BIGINT, 
	CONSTRAINT pk_invitation PRIMARY KEY (id), 
	CONSTRAINT fk_invitation_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_invitation_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);
CREATE TABLE mark (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_mark PRIMARY KEY (name)
);
INSERT INTO "mark" VALUES('projected','4e2200efa3368bcd7ea965d0c5edda7e');
INSERT INTO "mark" VALUES('epoch','YncbaCEF0M79CE6Xkmgp3A');
CREATE TABLE message (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	group_id VARCHAR, 
	text TEXT NOT NULL, 
	by_label VARCHAR NOT NULL, 
	sent_at BIGINT NOT NULL, 
	withdrawn_at BIGINT, 
	CONSTRAINT pk_message PRIMARY KEY (id), 
	CONSTRAINT fk_message_group_id FOREIGN KEY(group_id) REFERENCES "group" (id), 
	CONSTRAINT fk_message_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "message" VALUES('aeZATITfBDyq4wgdZZkkcA','a0wEQsvICrxpsJClOQRPvg',NULL,'Nog even zaalkanarie','Fatima',1795457766483,NULL);
CREATE TABLE "note" (
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
	entered_by VARCHAR, 
	picked_at BIGINT, 
	origin_id VARCHAR, 
	origin_group_id VARCHAR, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_column_id FOREIGN KEY(column_id) REFERENCES board_column (id), 
	CONSTRAINT fk_note_author_id FOREIGN KEY(author_id) REFERENCES person (id), 
	CONSTRAINT fk_note_board_id FOREIGN KEY(board_id) REFERENCES board (id), 
	CONSTRAINT fk_note_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT fk_note_origin_id FOREIGN KEY(origin_id) REFERENCES note (id), 
	CONSTRAINT fk_note_origin_group_id FOREIGN KEY(origin_group_id) REFERENCES "group" (id)
);
INSERT INTO "note" VALUES('oWAgQSAtW4y37Vams2Vvsg','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','LvRrPgoc_zDMV7YQAAsZvQ','Korter goudkanarie','00000D01V',3,'Fatima',1795457765659,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('3R2srZx59Aq_-jxqx6Y6vA','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','LvRrPgoc_zDMV7YQAAsZvQ','Weg goudkanarie','00000G01V',1,NULL,1795457765775,NULL,NULL,1795457765801,'participant:LvRrPgoc_zDMV7YQAAsZvQ',NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('9wq0-Q1qfzz0717xyyR2XQ','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','NW2hzwFCXQwrVEws1NG9Sw','Van Anna','00000I01V',1,NULL,1795457765838,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('mv7eYjMRbEDxSojBPDUcig','a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','JNxjVwNYWu5j7ciTHjUjBQ','LvRrPgoc_zDMV7YQAAsZvQ','Stil goudkanarie','00000M01V',1,NULL,1795457765962,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('ssVQLMCuZP-wMEKVh-zkgg','a0wEQsvICrxpsJClOQRPvg','T0Kj7nRCC4w90F3BqEMs-Q','zPYl1iuvSCxcMsJ8tZUiJA','LvRrPgoc_zDMV7YQAAsZvQ','Aan tafel goudkanarie','00000P01V',1,NULL,1795457766095,NULL,NULL,NULL,NULL,NULL,1795457766119,NULL,NULL);
INSERT INTO "note" VALUES('oC8v_-arEaCdQ1bBxSc5Qw','a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw','6KVtSunGzEy9IfZg3e5-ig','LvRrPgoc_zDMV7YQAAsZvQ','Aan tafel goudkanarie','00000R01V',1,NULL,1795457766151,NULL,NULL,NULL,NULL,NULL,NULL,'ssVQLMCuZP-wMEKVh-zkgg','qtY_F4bYpYdMrhAceDaP9g');
INSERT INTO "note" VALUES('Sj4vP6GKywM6zYobU_gqaA','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','LvRrPgoc_zDMV7YQAAsZvQ','Na afloop goudkanarie','00000e01V',1,NULL,1795457766752,1795457766752,1795457766787,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "note_revision" VALUES('YcLSUnbXRmYhflZ28P4dMA','a0wEQsvICrxpsJClOQRPvg','oWAgQSAtW4y37Vams2Vvsg','Eerst goudkanarie','replaced','LvRrPgoc_zDMV7YQAAsZvQ','',1795457765699,NULL);
INSERT INTO "note_revision" VALUES('dHZnC7LrZzgro2r568JMYg','a0wEQsvICrxpsJClOQRPvg','oWAgQSAtW4y37Vams2Vvsg','Anders goudkanarie','overwritten','LvRrPgoc_zDMV7YQAAsZvQ','',1795457765743,NULL);
INSERT INTO "note_revision" VALUES('7QX7zR2EbGmMI6eJToGREg','a0wEQsvICrxpsJClOQRPvg','oWAgQSAtW4y37Vams2Vvsg','Te laat goudkanarie','late','LvRrPgoc_zDMV7YQAAsZvQ','',1795457765897,NULL);
CREATE TABLE person (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, erased_at BIGINT, 
	CONSTRAINT pk_person PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('NW2hzwFCXQwrVEws1NG9Sw','Anna',1795457764762,NULL);
INSERT INTO "person" VALUES('Ne-YxV_0WCeXVeI8fyjtjQ','Bram',1795457764897,NULL);
INSERT INTO "person" VALUES('kBGWjgvSpoPfVNI_QNcsSA','Chen',1795457764943,NULL);
INSERT INTO "person" VALUES('zTHg7Y7A0sf_v5qYje8PYA','Dewi',1795457764980,NULL);
INSERT INTO "person" VALUES('SNwpMJS6uqVm0NfqrDTKqA','Vera',1795457765025,NULL);
INSERT INTO "person" VALUES('LvRrPgoc_zDMV7YQAAsZvQ','Wilhelmina van zilverkanarie',1795457765230,NULL);
INSERT INTO "person" VALUES('y_AOgPQ8LyJJQytRH23b4A','Gerda Smit',1795457765275,NULL);
CREATE TABLE placement (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	group_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	from_at BIGINT NOT NULL, 
	until_at BIGINT, 
	CONSTRAINT pk_placement PRIMARY KEY (id), 
	CONSTRAINT fk_placement_group_id FOREIGN KEY(group_id) REFERENCES "group" (id), 
	CONSTRAINT fk_placement_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_placement_round_id FOREIGN KEY(round_id) REFERENCES round (id), 
	CONSTRAINT fk_placement_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "placement" VALUES('U4fAawWFZL55OaODsGIbDg','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','qtY_F4bYpYdMrhAceDaP9g','NW2hzwFCXQwrVEws1NG9Sw',1795457766007,NULL);
INSERT INTO "placement" VALUES('jZelLYKPbC7KqPXY8ingEg','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','qtY_F4bYpYdMrhAceDaP9g','kBGWjgvSpoPfVNI_QNcsSA',1795457766007,NULL);
INSERT INTO "placement" VALUES('Mgwdbb6o_4Q73r4iYu11dQ','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','qtY_F4bYpYdMrhAceDaP9g','LvRrPgoc_zDMV7YQAAsZvQ',1795457766007,NULL);
INSERT INTO "placement" VALUES('m9ahio_UTJwBY5yUOSxEnQ','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','oN7Sxrh2lARmSMtAGRAjsA','zTHg7Y7A0sf_v5qYje8PYA',1795457766007,NULL);
INSERT INTO "placement" VALUES('s4OvvUHpXsKAe1Sgsn_MLg','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','oN7Sxrh2lARmSMtAGRAjsA','Ne-YxV_0WCeXVeI8fyjtjQ',1795457766007,NULL);
CREATE TABLE programme (
	id VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, version INTEGER DEFAULT '1' NOT NULL, roster_version INTEGER DEFAULT '1' NOT NULL, retention_days INTEGER DEFAULT '365', names_gone_at BIGINT, 
	CONSTRAINT pk_programme PRIMARY KEY (id)
);
INSERT INTO "programme" VALUES('YvONbud7snFwdq3nWvn9HA','Leergang','nl',1795457763908,1,4,365,NULL);
INSERT INTO "programme" VALUES('yBfDa5bkKXWPTXi-YRhT-A','Leergang','nl',1795457764051,1,1,365,NULL);
CREATE TABLE progress (
	scope VARCHAR NOT NULL, 
	seq BIGINT NOT NULL, 
	CONSTRAINT pk_progress PRIMARY KEY (scope)
);
INSERT INTO "progress" VALUES('house',9);
INSERT INTO "progress" VALUES('programme/YvONbud7snFwdq3nWvn9HA',6);
INSERT INTO "progress" VALUES('session/a0wEQsvICrxpsJClOQRPvg',42);
INSERT INTO "progress" VALUES('programme/yBfDa5bkKXWPTXi-YRhT-A',2);
INSERT INTO "progress" VALUES('session/kwlmxHarr5wuR8eKDe-lkA',5);
CREATE TABLE question (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	form VARCHAR NOT NULL, 
	steps INTEGER, 
	low VARCHAR NOT NULL, 
	high VARCHAR NOT NULL, 
	CONSTRAINT pk_question PRIMARY KEY (id), 
	CONSTRAINT fk_question_round_id FOREIGN KEY(round_id) REFERENCES round (id), 
	CONSTRAINT fk_question_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "question" VALUES('k_n3FDz-ts2VWk3L7FmVyg','a0wEQsvICrxpsJClOQRPvg','EQa5F15XBZkzsi_GByGmCA','word',NULL,'','');
INSERT INTO "question" VALUES('KHrGMC7xOFh3yGKBh6gtng','a0wEQsvICrxpsJClOQRPvg','302V1_nZnX9a7YdnX95kXw','scale',4,'net','');
INSERT INTO "question" VALUES('VDbFcBuwaY1G1AKvhDzz7Q','a0wEQsvICrxpsJClOQRPvg','0wDqYWElSiykm9wY4QTtYg','open',NULL,'','');
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
INSERT INTO "receipt" VALUES('house','08-QjDwMJW9bVk_ENhPuFQ','host','7328c9743f89b2b16c12b0ea9ad5f8ed','{}',1795457763908);
INSERT INTO "receipt" VALUES('house','CifzDiuoegxeaQpSTPDvEw','host','48ee6cd610ff15b810d50aa4a007de71','{}',1795457764173);
INSERT INTO "receipt" VALUES('house','DgKO5jvWGc3NAvScf3EosQ','host','f2d0be192b2160850626d9f413d9d8f5','{}',1795457764186);
INSERT INTO "receipt" VALUES('house','G5utGnihOqg7PWZI5qTOXA','host','ac10c69e7f869ab25b7b381ada594c95','{}',1795457764119);
INSERT INTO "receipt" VALUES('house','eNko1_dcdJKfZfqL7dJgsA','host','929c652e86c088a1e7e56dbe24400197','{}',1795457764051);
INSERT INTO "receipt" VALUES('house','pD1qB9xH885yrOd0DNyakw','host','e1352812e11d44fa0291089a46ea7f15','{}',1795457764095);
INSERT INTO "receipt" VALUES('house','pfbM5eWQwtK8ZV1zlAIB9g','account:W8ybUUYhVEkEnztJ3CaS2g','eb89b990adc49bceacd5946fe4842e0d','{}',1795457765075);
INSERT INTO "receipt" VALUES('house','tOlyZX2V7NbJ3iSkybT-Og','host','291c9f2b79a5b893998f3b01091940d5','{}',1795457764226);
INSERT INTO "receipt" VALUES('house','tpExUJikCm8s_XjK_GuePA','host','4b4b1b389764013e6a2fc6cee8098502','{}',1795457764216);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','Ec1DXrWkMKZpSKb2E-EC7g','host','60a672d1482d1b728d2609ebb69e9971','{}',1795457763964);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','ZEGjFGeIleJldUSoaTqVaQ','account:W8ybUUYhVEkEnztJ3CaS2g','027314f2941fd0965ecc06f6fde89aba','{}',1795457765275);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','jtmbsVbaKL9k83-Mlrd9fA','host','2c628a1590967e871bb1ddf7926cf31e','{}',1795457764201);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','lrsrCvyPqYr-HaK5twL8-g','account:W8ybUUYhVEkEnztJ3CaS2g','f6df6f5ddfea0ffed0fea6f512235213','{}',1795457765230);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','sVk2UIyhEJW3B-JbI-EbSw','host','33c486df0caaef49272e31b868331f03','{}',1795457764147);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','wSDeaUMtSz7VRtmqSY7jAA','account:W8ybUUYhVEkEnztJ3CaS2g','9beb4916dfb278c5a412432019cc4a9d','{}',1795457765305);
INSERT INTO "receipt" VALUES('programme/yBfDa5bkKXWPTXi-YRhT-A','5xGdADhg0k56tZ1KkzG8Mw','host','886067f6b3b733da2714e2cac0e2117e','{}',1795457764741);
INSERT INTO "receipt" VALUES('programme/yBfDa5bkKXWPTXi-YRhT-A','WUaWxrXoqV7AZuRC5Z791w','host','dde6cf2a7db35fc4c5c677f29e38322b','{}',1795457764068);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','2iffhU8Mxp_8nBzj_SVPfw','account:IAB9nOOj5d-Y3oJZgHvdsQ','933fd97c4953fbbbc2e128a5dfba7364','{}',1795457765057);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','3Fxzf1G4Wi2syeA5Ruv7Iw','account:IAB9nOOj5d-Y3oJZgHvdsQ','b9c81aca93734f7a0c19af7ae1bd6b9b','{"facilitators":10}',1795457765452);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','5-jXO8hW2MPCIe5CqWQl_Q','participant:LvRrPgoc_zDMV7YQAAsZvQ','1520e8f951556ae4ff1a38a571d68ede','{"board:T0Kj7nRCC4w90F3BqEMs-Q":25,"person:LvRrPgoc_zDMV7YQAAsZvQ":25}',1795457766095);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','59KzxU6i6nMF_r_SF1zaeA','participant:LvRrPgoc_zDMV7YQAAsZvQ','33c1870401838c683f2c9aa2e399238f','{"board:XMKC78mTqchlzTIj_3zkSQ":17,"person:LvRrPgoc_zDMV7YQAAsZvQ":17}',1795457765801);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','5ZjaIAnUQsCoL4KTtTlr_A','participant:LvRrPgoc_zDMV7YQAAsZvQ','311b19f396b6308ae50cc0f3e7135625','{"person:LvRrPgoc_zDMV7YQAAsZvQ":40}',1795457766752);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','AECZBr6e40-7CBE7BT68Vg','participant:LvRrPgoc_zDMV7YQAAsZvQ','ab2fd00b4e7ee8c89249d7400f18faeb','{"person:LvRrPgoc_zDMV7YQAAsZvQ":9}',1795457765376);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','Cb_94shDhLNR3wvpLniuZg','participant:LvRrPgoc_zDMV7YQAAsZvQ','273e90251f072d17a879ed32cb0f2736','{"person:LvRrPgoc_zDMV7YQAAsZvQ":20}',1795457765897);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','FBOzgDe_yOV-Izho4r6lBw','account:IAB9nOOj5d-Y3oJZgHvdsQ','a371244287e67e86ef0f52ac703f5a11','{"everyone":34,"facilitators":34}',1795457766387);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','FY3lwEnje7Lo77klxwzQzQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','5cd422598d8bc620021fa5afd67e045a','{"everyone":24,"facilitators":24}',1795457766007);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','Hm9G7tXxcskuZXvZam2S-w','account:IAB9nOOj5d-Y3oJZgHvdsQ','a2b40ef1c2eaedfae99f9ffc68e596b1','{"everyone":37,"facilitators":37}',1795457766483);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','Is8uFJwPJFDMtPRnFqxCMg','participant:LvRrPgoc_zDMV7YQAAsZvQ','121578281258f6290256051f4d41760c','{"person:LvRrPgoc_zDMV7YQAAsZvQ":35}',1795457766436);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','KGEXo5zW-QHJjm1HtKkWHw','participant:LvRrPgoc_zDMV7YQAAsZvQ','51f548882717ec65e9025c3c15dc7766','{"person:LvRrPgoc_zDMV7YQAAsZvQ":33}',1795457766362);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','Lbt6IXJ93bBE6Cq_xQzn9A','account:IAB9nOOj5d-Y3oJZgHvdsQ','d8c9b19efbbf02809d029ff0a49bba7f','{"everyone":12,"facilitators":12}',1795457765562);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','LciwL7s4gVBuz_o6_X4VMA','nobody','bd0d6dba5cd2a2b06a80e4e6cf341c39','{}',1795457764897);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','QvqVLgUX6SvFujLi33EEOA','participant:LvRrPgoc_zDMV7YQAAsZvQ','b4eb1ab8431da7053b3fe76a00c02649','{"board:T0Kj7nRCC4w90F3BqEMs-Q":26,"person:LvRrPgoc_zDMV7YQAAsZvQ":26}',1795457766119);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','SE4ykgyax_2WUkSHpDYv0A','participant:LvRrPgoc_zDMV7YQAAsZvQ','cccb8b04fdc0e1cb205814bf31f968f7','{"group:qtY_F4bYpYdMrhAceDaP9g":28}',1795457766195);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','SHfbO8BAbSikZhLPuJnshw','participant:NW2hzwFCXQwrVEws1NG9Sw','eca8494d0a5bdfd002eef834ca62e6ea','{"board:XMKC78mTqchlzTIj_3zkSQ":18,"person:NW2hzwFCXQwrVEws1NG9Sw":18}',1795457765838);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','UccwGspsrvzHTIY62IyA8Q','nobody','2e32b01415ad99e2e67edde7e0227936','{}',1795457764762);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','VFu9qAnPtmInYN8QlM6dFg','account:IAB9nOOj5d-Y3oJZgHvdsQ','8e7d94bc39a705fe7d4ba44c5ca10a73','{"board:lxTRercfwGbpK02xZf1uvg":23,"everyone":23}',1795457765979);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','VPLdqb4K-fr_rW6PU65YfQ','nobody','39004bf30bf907bbb686e61d32dc3f77','{}',1795457764943);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','XoyIb2Y3WrJfc6YFRaRFgA','account:IAB9nOOj5d-Y3oJZgHvdsQ','972d4850912d6b3b3ff31fe82f2a9055','{"board:-wNfMOjCr9K-QR1gFgwNSw":27,"everyone":27,"facilitators":27,"staff:-wNfMOjCr9K-QR1gFgwNSw":27}',1795457766151);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','Y5fnz_-sypDS1YGeO72E5A','account:IAB9nOOj5d-Y3oJZgHvdsQ','4ac30c0b3091f348c8974d8f60ebc87d','{"everyone":19}',1795457765876);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','ZG7yu4Q3zBycN8q-3HfHrQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','46cf883477259f47db9e8aad145b7843','{"everyone":21,"facilitators":21}',1795457765915);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','ZY4WE8N85w8ih7_Tc_Zp8w','participant:LvRrPgoc_zDMV7YQAAsZvQ','fd9573ce921c24f6ecd97946470e1165','{"person:LvRrPgoc_zDMV7YQAAsZvQ":30}',1795457766272);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','Zz46UGzuMwvLYNHkX377ug','system','83434bc69649ff24ea1aa84a538f1aae','{"facilitators":39}',1795457766707);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','a6anUtqX7F-VEymWLbe6RQ','nobody','60e93e57ce3edfc24c5eccb391c6d04a','{}',1795457764980);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','cFXGxU2aK8w6ImLeeb1QEg','participant:LvRrPgoc_zDMV7YQAAsZvQ','070a7d32459434a9750ec8bc4ba4a80e','{"board:XMKC78mTqchlzTIj_3zkSQ":16,"person:LvRrPgoc_zDMV7YQAAsZvQ":16}',1795457765775);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','dBp6CaKSqtpGZn8-UQMnOg','participant:LvRrPgoc_zDMV7YQAAsZvQ','4a8de4d78d788dcbe07366353809cd85','{"board:XMKC78mTqchlzTIj_3zkSQ":13,"person:LvRrPgoc_zDMV7YQAAsZvQ":13}',1795457765659);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','fEry5pjh5GV_a9tebEmb2w','system','7e7a948ed460b48197c03d4cf3d194ee','{"facilitators":42}',1795457766893);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','h1kjvq5yz8zei_J7asxUeA','nobody','a3fdb4f5862534f30f048008d1d71160','{}',1795457765340);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','hVG6tuRMRw29IBuY_Tbefg','account:IAB9nOOj5d-Y3oJZgHvdsQ','bbe3872e22829a74b60fe57cec136953','{"board:XMKC78mTqchlzTIj_3zkSQ":15,"facilitators":15,"staff:XMKC78mTqchlzTIj_3zkSQ":15}',1795457765743);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','ji8X_JJiKImUTQlc67Z4ug','account:IAB9nOOj5d-Y3oJZgHvdsQ','e114e8e43e23782e049af8b1080d8394','{"everyone":38,"facilitators":38}',1795457766503);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','kApqLk6AoBaSFLODT8CC1Q','participant:NW2hzwFCXQwrVEws1NG9Sw','01052a270e044fd2f45abb87a8988570','{"person:NW2hzwFCXQwrVEws1NG9Sw":31}',1795457766297);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','lB3S0PzA4loufcHjccknKA','account:IAB9nOOj5d-Y3oJZgHvdsQ','431206197fd0706ca0e6e98991ac24b1','{"everyone":29,"facilitators":29}',1795457766224);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','nUrUxvz6FdAXkn49P-cHGg','nobody','1bdedbf899220a5296f08daa36b7a74e','{}',1795457765516);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','smP73YB2tE6pxu4zqu2fwQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','d8b64c1d64d2cb5e6dc05ce11dd8fe3c','{"everyone":32,"facilitators":32}',1795457766322);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','twuv4a3F_UNHQem3gI2JaQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','4b9046fa1199038f7233d9d08ea85783','{"everyone":36,"facilitators":36}',1795457766460);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','uhn8lKeQ91HoiF_Gpu3Vug','participant:LvRrPgoc_zDMV7YQAAsZvQ','ad0f2d36b6fb9a954e256ab7224fbe42','{"board:XMKC78mTqchlzTIj_3zkSQ":14,"person:LvRrPgoc_zDMV7YQAAsZvQ":14}',1795457765699);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','x4uO798FCv22V9qIEr8v0w','account:IAB9nOOj5d-Y3oJZgHvdsQ','22f3d41df6ec616729c95ac99a2be3d7','{"everyone":7,"facilitators":7}',1795457765094);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','xGfH6TYCsnM1OCkaSgzmGQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','ce9b3baa4737ce49b091014a59defd60','{"board:XMKC78mTqchlzTIj_3zkSQ":41,"facilitators":41,"staff:XMKC78mTqchlzTIj_3zkSQ":41}',1795457766787);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','xYOvJXwXlur88gLENPkZeQ','participant:LvRrPgoc_zDMV7YQAAsZvQ','d8a5f9a729b28c886e60670b21c64c73','{"person:LvRrPgoc_zDMV7YQAAsZvQ":22}',1795457765962);
INSERT INTO "receipt" VALUES('session/kwlmxHarr5wuR8eKDe-lkA','IIackEte7fzov_F78XPLBg','system','ce0d5bd0aa753990a74aab6d69df37fa','{"facilitators":5}',1795457766739);
INSERT INTO "receipt" VALUES('session/kwlmxHarr5wuR8eKDe-lkA','RWoH6hbINMjlYkkhcHDBiQ','account:SnbtifwpIElkjbpbkrknIQ','e114e8e43e23782e049af8b1080d8394','{"everyone":4,"facilitators":4}',1795457765193);
INSERT INTO "receipt" VALUES('session/kwlmxHarr5wuR8eKDe-lkA','eWn1b6I7ji-Faq4clTLJDg','nobody','e6f9bc97e6a58e4fbe26a73a30c99f09','{}',1795457765025);
INSERT INTO "receipt" VALUES('session/kwlmxHarr5wuR8eKDe-lkA','u-xK98l8lI2Mi3ZkFi497A','account:SnbtifwpIElkjbpbkrknIQ','22f3d41df6ec616729c95ac99a2be3d7','{"everyone":3,"facilitators":3}',1795457765122);
CREATE TABLE return_request (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	grant_id VARCHAR NOT NULL, 
	asked_at BIGINT NOT NULL, 
	answered_at BIGINT, 
	answered_by VARCHAR, 
	CONSTRAINT pk_return_request PRIMARY KEY (id), 
	CONSTRAINT fk_return_request_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_return_request_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "return_request" VALUES('rTrkQfXsgTFmH-ZLtiR6FA','a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ','imlfDGTt9CKfQnoOTlAz3A',1795457765516,NULL,NULL);
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
	revealed_at BIGINT, planned_minutes INTEGER, first_opened_at BIGINT, seating VARCHAR DEFAULT 'plenary' NOT NULL, grouping JSON DEFAULT '{}' NOT NULL, version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT fk_round_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "round" VALUES('equDJwZBEcXvcqAsM6AtIA','a0wEQsvICrxpsJClOQRPvg',0,'Kansen','notes','Kansen?','',10,60,0,'{"columns": [{"title": "Kansen", "colour": null}, {"title": "Bedreigingen", "colour": null}], "hidden": false, "names": "named", "limit": null, "picks": 3}',1795457765562,1795458365562,NULL,1795457765876,1795457765876,NULL,NULL,1795457765562,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('Bn1j9IhpGAMHFLpZF7HdeQ','a0wEQsvICrxpsJClOQRPvg',1,'Doen','notes','Doen?','',10,60,0,'{"columns": [{"title": "Wat kun je doen?", "colour": null}], "hidden": true, "names": "hidden", "limit": 3, "picks": 3}',1795457765915,1795458365915,NULL,1795457826007,1795457766503,1795457765979,NULL,1795457765915,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('5i3i8mvejwyXD2qBiEMFGw','a0wEQsvICrxpsJClOQRPvg',2,'Kort','notes','Kort?','',1,30,1,'{"columns": [{"title": "Kort", "colour": null}], "hidden": false, "names": "named", "limit": null, "picks": 3}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('tsVSI8oLFDwY5vqF6D5Kbw','a0wEQsvICrxpsJClOQRPvg',3,'Praat','talk','','',15,0,0,'{"speaker": "Noor \u00d6zdemir"}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('ZxdGyEDsVr0fp0VQVnGSWA','a0wEQsvICrxpsJClOQRPvg',4,'Pauze','break','','',20,0,0,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('EQa5F15XBZkzsi_GByGmCA','a0wEQsvICrxpsJClOQRPvg',5,'Woord','check-in','Hoe kom je binnen?','',0,60,0,'{"form": "word", "steps": 5, "low": "", "high": ""}',1795457766224,NULL,NULL,1795457826322,1795457766503,NULL,NULL,1795457766224,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('0wDqYWElSiykm9wY4QTtYg','a0wEQsvICrxpsJClOQRPvg',6,'Open','check-in','Wat neem je mee?','',0,60,0,'{"form": "open", "steps": 5, "low": "", "high": ""}',1795457766387,NULL,NULL,1795457826460,1795457766503,NULL,NULL,1795457766387,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('302V1_nZnX9a7YdnX95kXw','a0wEQsvICrxpsJClOQRPvg',7,'Schaal','check-in','Hoe ver zijn jullie?','',0,60,0,'{"form": "scale", "steps": 4, "low": "net", "high": ""}',1795457766322,NULL,NULL,1795457826387,1795457766503,NULL,NULL,1795457766322,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('R9zdkHCBWnqk3LsISqiKTA','a0wEQsvICrxpsJClOQRPvg',8,'Tafels','notes','Tafels?','',20,60,0,'{"columns": [{"title": "Kansen", "colour": null}, {"title": "Bedreigingen", "colour": null}], "hidden": false, "names": "named", "limit": null, "picks": 2}',1795457766007,1795458966007,NULL,1795457826224,1795457766503,NULL,NULL,1795457766007,'groups','{"number": 2, "places": ["Foyer", "Raadzaal"], "links": ["https://bellen.example/1"]}',1);
INSERT INTO "round" VALUES('9eQxK08dFGnuqHOL5r7T_w','kwlmxHarr5wuR8eKDe-lkA',0,'Elders','notes','Elders?','',0,60,0,'{"columns": [{"title": "Elders", "colour": null}], "hidden": false, "names": "named", "limit": null, "picks": 3}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'plenary','{"places": [], "links": []}',1);
CREATE TABLE saved_plan (
	id VARCHAR NOT NULL, 
	account_id VARCHAR, 
	programme_id VARCHAR, 
	title VARCHAR NOT NULL, 
	about VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	document JSON NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_saved_plan PRIMARY KEY (id), 
	CONSTRAINT fk_saved_plan_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_saved_plan_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);
CREATE TABLE "session" (
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
	locked_at BIGINT, 
	rehearsal_at BIGINT, 
	address VARCHAR, 
	address_chosen BOOLEAN DEFAULT 0 NOT NULL, 
	address_gone_at BIGINT, 
	wifi_name VARCHAR, 
	wifi_password VARCHAR, link VARCHAR DEFAULT '' NOT NULL, guests JSON DEFAULT '[]' NOT NULL, version INTEGER DEFAULT '1' NOT NULL, agenda_version INTEGER DEFAULT '1' NOT NULL, reopened_at BIGINT, 
	CONSTRAINT pk_session PRIMARY KEY (id), 
	CONSTRAINT uq_session_join_code UNIQUE (join_code), 
	CONSTRAINT fk_session_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);
INSERT INTO "session" VALUES('a0wEQsvICrxpsJClOQRPvg','YvONbud7snFwdq3nWvn9HA','Samen','nl',1795000000000,'Europe/Amsterdam','','KMN234',1795457763964,1795457765094,1795457766503,'0wDqYWElSiykm9wY4QTtYg','question','0wDqYWElSiykm9wY4QTtYg',NULL,NULL,NULL,0,NULL,NULL,NULL,'','[]',1,1,NULL);
INSERT INTO "session" VALUES('kwlmxHarr5wuR8eKDe-lkA','yBfDa5bkKXWPTXi-YRhT-A','Samen','nl',1795000000000,'Europe/Amsterdam','','PRT567',1795457764068,1795457765122,1795457765193,NULL,'join',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,'','[]',1,1,NULL);
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
INSERT INTO "session_archive" VALUES('lKwy_XLQtXTrNCDtmwbrwg','a0wEQsvICrxpsJClOQRPvg',2,41,1795457766893,'08207c296669d3130e1095887eb912534fa4b53be1ad99b651475b5339bfa156','{
  "absent": [
    {
      "id": "y_AOgPQ8LyJJQytRH23b4A",
      "name": "Gerda Smit",
      "organisation": "Gemeente Duinrand",
      "position": "",
      "region": ""
    }
  ],
  "erased": 0,
  "format": "facilitator-archive/1",
  "messages": [
    {
      "at": "2026-11-23T19:16:06+01:00",
      "by": "Fatima",
      "group": null,
      "id": "aeZATITfBDyq4wgdZZkkcA",
      "text": "Nog even zaalkanarie"
    }
  ],
  "names": "shown",
  "people": [
    {
      "added_by": null,
      "enrolled": false,
      "erased": false,
      "id": "NW2hzwFCXQwrVEws1NG9Sw",
      "joined_at": "2026-11-23T19:16:04+01:00",
      "name": "Anna",
      "organisation": "",
      "position": "",
      "region": "",
      "removed_at": null
    },
    {
      "added_by": null,
      "enrolled": false,
      "erased": false,
      "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
      "joined_at": "2026-11-23T19:16:04+01:00",
      "name": "Bram",
      "organisation": "",
      "position": "",
      "region": "",
      "removed_at": null
    },
    {
      "added_by": null,
      "enrolled": false,
      "erased": false,
      "id": "kBGWjgvSpoPfVNI_QNcsSA",
      "joined_at": "2026-11-23T19:16:04+01:00",
      "name": "Chen",
      "organisation": "",
      "position": "",
      "region": "",
      "removed_at": null
    },
    {
      "added_by": null,
      "enrolled": false,
      "erased": false,
      "id": "zTHg7Y7A0sf_v5qYje8PYA",
      "joined_at": "2026-11-23T19:16:04+01:00",
      "name": "Dewi",
      "organisation": "",
      "position": "",
      "region": "",
      "removed_at": null
    },
    {
      "added_by": null,
      "enrolled": true,
      "erased": false,
      "id": "LvRrPgoc_zDMV7YQAAsZvQ",
      "joined_at": "2026-11-23T19:16:05+01:00",
      "name": "Wilhelmina van zilverkanarie",
      "organisation": "Stichting zilverkanarie",
      "position": "hoofd zilverkanarie",
      "region": "Regio zilverkanarie",
      "removed_at": null
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
                  "at": "2026-11-23T19:16:05+01:00",
                  "author": {
                    "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                    "name": "Wilhelmina van zilverkanarie"
                  },
                  "entered_by": null,
                  "id": "oWAgQSAtW4y37Vams2Vvsg",
                  "late": false,
                  "origin": null,
                  "picked": false,
                  "revisions": [
                    {
                      "admitted": false,
                      "at": "2026-11-23T19:16:05+01:00",
                      "by": "Wilhelmina van zilverkanarie",
                      "id": "YcLSUnbXRmYhflZ28P4dMA",
                      "reason": "replaced",
                      "text": "Eerst goudkanarie"
                    },
                    {
                      "admitted": false,
                      "at": "2026-11-23T19:16:05+01:00",
                      "by": "Wilhelmina van zilverkanarie",
                      "id": "dHZnC7LrZzgro2r568JMYg",
                      "reason": "overwritten",
                      "text": "Anders goudkanarie"
                    },
                    {
                      "admitted": false,
                      "at": "2026-11-23T19:16:05+01:00",
                      "by": "Wilhelmina van zilverkanarie",
                      "id": "7QX7zR2EbGmMI6eJToGREg",
                      "reason": "late",
                      "text": "Te laat goudkanarie"
                    }
                  ],
                  "text": "Korter goudkanarie"
                },
                {
                  "admitted": true,
                  "at": "2026-11-23T19:16:05+01:00",
                  "author": {
                    "id": "NW2hzwFCXQwrVEws1NG9Sw",
                    "name": "Anna"
                  },
                  "entered_by": null,
                  "id": "9wq0-Q1qfzz0717xyyR2XQ",
                  "late": false,
                  "origin": null,
                  "picked": false,
                  "revisions": [],
                  "text": "Van Anna"
                },
                {
                  "admitted": true,
                  "at": "2026-11-23T19:16:06+01:00",
                  "author": {
                    "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                    "name": "Wilhelmina van zilverkanarie"
                  },
                  "entered_by": null,
                  "id": "Sj4vP6GKywM6zYobU_gqaA",
                  "late": true,
                  "origin": null,
                  "picked": false,
                  "revisions": [],
                  "text": "Na afloop goudkanarie"
                }
              ],
              "title": "Kansen"
            },
            {
              "colour": null,
              "id": "7zjJncjMDdO9fe0gtC9NRg",
              "notes": [],
              "title": "Bedreigingen"
            }
          ],
          "group": null,
          "hidden": false,
          "id": "XMKC78mTqchlzTIj_3zkSQ",
          "names": "named",
          "owner": "plenary"
        }
      ],
      "closed_at": "2026-11-23T19:16:05+01:00",
      "first_opened_at": "2026-11-23T19:16:05+01:00",
      "groups": [],
      "id": "equDJwZBEcXvcqAsM6AtIA",
      "kind": "notes",
      "minutes": 10,
      "opened_at": "2026-11-23T19:16:05+01:00",
      "planned_at": "2026-11-18T12:06:40+01:00",
      "planned_minutes": null,
      "prompt": "Kansen?",
      "questions": [],
      "revealed_at": null,
      "seating": "plenary",
      "speaker": "",
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
                  "at": "2026-11-23T19:16:05+01:00",
                  "author": {
                    "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                    "name": "Wilhelmina van zilverkanarie"
                  },
                  "entered_by": null,
                  "id": "mv7eYjMRbEDxSojBPDUcig",
                  "late": false,
                  "origin": null,
                  "picked": false,
                  "revisions": [],
                  "text": "Stil goudkanarie"
                }
              ],
              "title": "Wat kun je doen?"
            }
          ],
          "group": null,
          "hidden": true,
          "id": "lxTRercfwGbpK02xZf1uvg",
          "names": "hidden",
          "owner": "plenary"
        }
      ],
      "closed_at": "2026-11-23T19:16:06+01:00",
      "first_opened_at": "2026-11-23T19:16:05+01:00",
      "groups": [],
      "id": "Bn1j9IhpGAMHFLpZF7HdeQ",
      "kind": "notes",
      "minutes": 10,
      "opened_at": "2026-11-23T19:16:05+01:00",
      "planned_at": "2026-11-18T12:16:40+01:00",
      "planned_minutes": null,
      "prompt": "Doen?",
      "questions": [],
      "revealed_at": "2026-11-23T19:16:05+01:00",
      "seating": "plenary",
      "speaker": "",
      "title": "Doen"
    },
    {
      "boards": [],
      "closed_at": null,
      "first_opened_at": null,
      "groups": [],
      "id": "5i3i8mvejwyXD2qBiEMFGw",
      "kind": "notes",
      "minutes": 1,
      "opened_at": null,
      "planned_at": "2026-11-18T12:26:40+01:00",
      "planned_minutes": null,
      "prompt": "Kort?",
      "questions": [],
      "revealed_at": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Kort"
    },
    {
      "boards": [],
      "closed_at": null,
      "first_opened_at": null,
      "groups": [],
      "id": "tsVSI8oLFDwY5vqF6D5Kbw",
      "kind": "talk",
      "minutes": 15,
      "opened_at": null,
      "planned_at": "2026-11-18T12:27:40+01:00",
      "planned_minutes": null,
      "prompt": "",
      "questions": [],
      "revealed_at": null,
      "seating": "plenary",
      "speaker": "Noor Özdemir",
      "title": "Praat"
    },
    {
      "boards": [],
      "closed_at": null,
      "first_opened_at": null,
      "groups": [],
      "id": "ZxdGyEDsVr0fp0VQVnGSWA",
      "kind": "break",
      "minutes": 20,
      "opened_at": null,
      "planned_at": "2026-11-18T12:42:40+01:00",
      "planned_minutes": null,
      "prompt": "",
      "questions": [],
      "revealed_at": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Pauze"
    },
    {
      "boards": [],
      "closed_at": "2026-11-23T19:16:06+01:00",
      "first_opened_at": "2026-11-23T19:16:06+01:00",
      "groups": [],
      "id": "EQa5F15XBZkzsi_GByGmCA",
      "kind": "check-in",
      "minutes": 0,
      "opened_at": "2026-11-23T19:16:06+01:00",
      "planned_at": "2026-11-18T13:02:40+01:00",
      "planned_minutes": null,
      "prompt": "Hoe kom je binnen?",
      "questions": [
        {
          "answers": [
            {
              "at": "2026-11-23T19:16:06+01:00",
              "author": {
                "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                "name": "Wilhelmina van zilverkanarie"
              },
              "id": "jCEwRm_F0SPGFRAr35SB7A",
              "late": false,
              "number": null,
              "text": "goudkanarie"
            },
            {
              "at": "2026-11-23T19:16:06+01:00",
              "author": {
                "id": "NW2hzwFCXQwrVEws1NG9Sw",
                "name": "Anna"
              },
              "id": "mYFopwNcdEfAaKyMszMpIw",
              "late": false,
              "number": null,
              "text": "benieuwd"
            }
          ],
          "form": "word",
          "high": "",
          "id": "k_n3FDz-ts2VWk3L7FmVyg",
          "low": "",
          "steps": null
        }
      ],
      "revealed_at": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Woord"
    },
    {
      "boards": [],
      "closed_at": "2026-11-23T19:16:06+01:00",
      "first_opened_at": "2026-11-23T19:16:06+01:00",
      "groups": [],
      "id": "0wDqYWElSiykm9wY4QTtYg",
      "kind": "check-in",
      "minutes": 0,
      "opened_at": "2026-11-23T19:16:06+01:00",
      "planned_at": "2026-11-18T13:02:40+01:00",
      "planned_minutes": null,
      "prompt": "Wat neem je mee?",
      "questions": [
        {
          "answers": [
            {
              "at": "2026-11-23T19:16:06+01:00",
              "author": {
                "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                "name": "Wilhelmina van zilverkanarie"
              },
              "id": "pWPzcF4U4NYt5Yc76GJ0BQ",
              "late": false,
              "number": null,
              "text": "Open goudkanarie"
            }
          ],
          "form": "open",
          "high": "",
          "id": "VDbFcBuwaY1G1AKvhDzz7Q",
          "low": "",
          "steps": null
        }
      ],
      "revealed_at": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Open"
    },
    {
      "boards": [],
      "closed_at": "2026-11-23T19:16:06+01:00",
      "first_opened_at": "2026-11-23T19:16:06+01:00",
      "groups": [],
      "id": "302V1_nZnX9a7YdnX95kXw",
      "kind": "check-in",
      "minutes": 0,
      "opened_at": "2026-11-23T19:16:06+01:00",
      "planned_at": "2026-11-18T13:02:40+01:00",
      "planned_minutes": null,
      "prompt": "Hoe ver zijn jullie?",
      "questions": [
        {
          "answers": [
            {
              "at": "2026-11-23T19:16:06+01:00",
              "author": {
                "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                "name": "Wilhelmina van zilverkanarie"
              },
              "id": "l-YwTJNlu_oxLeqfaCnYiw",
              "late": false,
              "number": 2,
              "text": ""
            }
          ],
          "form": "scale",
          "high": "",
          "id": "KHrGMC7xOFh3yGKBh6gtng",
          "low": "net",
          "steps": 4
        }
      ],
      "revealed_at": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Schaal"
    },
    {
      "boards": [
        {
          "columns": [
            {
              "colour": null,
              "id": "zPYl1iuvSCxcMsJ8tZUiJA",
              "notes": [
                {
                  "admitted": true,
                  "at": "2026-11-23T19:16:06+01:00",
                  "author": {
                    "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                    "name": "Wilhelmina van zilverkanarie"
                  },
                  "entered_by": null,
                  "id": "ssVQLMCuZP-wMEKVh-zkgg",
                  "late": false,
                  "origin": null,
                  "picked": true,
                  "revisions": [],
                  "text": "Aan tafel goudkanarie"
                }
              ],
              "title": "Kansen"
            },
            {
              "colour": null,
              "id": "2RtZ6h8k7nGuLwYdkujKdw",
              "notes": [],
              "title": "Bedreigingen"
            }
          ],
          "group": "qtY_F4bYpYdMrhAceDaP9g",
          "hidden": false,
          "id": "T0Kj7nRCC4w90F3BqEMs-Q",
          "names": "named",
          "owner": "group"
        },
        {
          "columns": [
            {
              "colour": null,
              "id": "7od9sjdK6akDqpKJX0tmUg",
              "notes": [],
              "title": "Kansen"
            },
            {
              "colour": null,
              "id": "pSVxf89Vi679u2B3TXWn1Q",
              "notes": [],
              "title": "Bedreigingen"
            }
          ],
          "group": "oN7Sxrh2lARmSMtAGRAjsA",
          "hidden": false,
          "id": "_-gNSm73mOlGhlxoZMRicw",
          "names": "named",
          "owner": "group"
        },
        {
          "columns": [
            {
              "colour": null,
              "id": "6KVtSunGzEy9IfZg3e5-ig",
              "notes": [
                {
                  "admitted": true,
                  "at": "2026-11-23T19:16:06+01:00",
                  "author": {
                    "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                    "name": "Wilhelmina van zilverkanarie"
                  },
                  "entered_by": null,
                  "id": "oC8v_-arEaCdQ1bBxSc5Qw",
                  "late": false,
                  "origin": {
                    "group": "qtY_F4bYpYdMrhAceDaP9g",
                    "note": "ssVQLMCuZP-wMEKVh-zkgg"
                  },
                  "picked": false,
                  "revisions": [],
                  "text": "Aan tafel goudkanarie"
                }
              ],
              "title": "Kansen"
            },
            {
              "colour": null,
              "id": "WLW7JpDQukTbPgTsPHai7w",
              "notes": [],
              "title": "Bedreigingen"
            }
          ],
          "group": null,
          "hidden": false,
          "id": "-wNfMOjCr9K-QR1gFgwNSw",
          "names": "named",
          "owner": "plenary"
        }
      ],
      "closed_at": "2026-11-23T19:16:06+01:00",
      "first_opened_at": "2026-11-23T19:16:06+01:00",
      "groups": [
        {
          "id": "qtY_F4bYpYdMrhAceDaP9g",
          "link": "https://bellen.example/1",
          "name": "Subgroep 1",
          "people": [
            {
              "from": "2026-11-23T19:16:06+01:00",
              "id": "LvRrPgoc_zDMV7YQAAsZvQ",
              "name": "Wilhelmina van zilverkanarie",
              "until": null
            },
            {
              "from": "2026-11-23T19:16:06+01:00",
              "id": "NW2hzwFCXQwrVEws1NG9Sw",
              "name": "Anna",
              "until": null
            },
            {
              "from": "2026-11-23T19:16:06+01:00",
              "id": "kBGWjgvSpoPfVNI_QNcsSA",
              "name": "Chen",
              "until": null
            }
          ],
          "place": "Foyer",
          "ready_at": null,
          "turnout": 3
        },
        {
          "id": "oN7Sxrh2lARmSMtAGRAjsA",
          "link": "",
          "name": "Subgroep 2",
          "people": [
            {
              "from": "2026-11-23T19:16:06+01:00",
              "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
              "name": "Bram",
              "until": null
            },
            {
              "from": "2026-11-23T19:16:06+01:00",
              "id": "zTHg7Y7A0sf_v5qYje8PYA",
              "name": "Dewi",
              "until": null
            }
          ],
          "place": "Raadzaal",
          "ready_at": null,
          "turnout": 2
        }
      ],
      "id": "R9zdkHCBWnqk3LsISqiKTA",
      "kind": "notes",
      "minutes": 20,
      "opened_at": "2026-11-23T19:16:06+01:00",
      "planned_at": "2026-11-18T13:02:40+01:00",
      "planned_minutes": null,
      "prompt": "Tafels?",
      "questions": [],
      "revealed_at": null,
      "seating": "groups",
      "speaker": "",
      "title": "Tafels"
    }
  ],
  "session": {
    "ended_at": "2026-11-23T19:16:06+01:00",
    "guests": [],
    "id": "a0wEQsvICrxpsJClOQRPvg",
    "language": "nl",
    "link": "",
    "place": "",
    "rehearsal": false,
    "reopened_at": null,
    "started_at": "2026-11-23T19:16:05+01:00",
    "starts_at": "2026-11-18T12:06:40+01:00",
    "title": "Samen",
    "zone": "Europe/Amsterdam"
  },
  "steps": [
    {
      "at": "2026-11-23T19:16:05+01:00",
      "by": "Fatima",
      "round": null,
      "undone_at": null,
      "verb": "StartSession"
    },
    {
      "at": "2026-11-23T19:16:05+01:00",
      "by": "Fatima",
      "round": "equDJwZBEcXvcqAsM6AtIA",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:16:05+01:00",
      "by": "Fatima",
      "round": "Bn1j9IhpGAMHFLpZF7HdeQ",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:16:06+01:00",
      "by": "Fatima",
      "round": "R9zdkHCBWnqk3LsISqiKTA",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:16:06+01:00",
      "by": "Fatima",
      "round": "EQa5F15XBZkzsi_GByGmCA",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:16:06+01:00",
      "by": "Fatima",
      "round": "302V1_nZnX9a7YdnX95kXw",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:16:06+01:00",
      "by": "Fatima",
      "round": "0wDqYWElSiykm9wY4QTtYg",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:16:06+01:00",
      "by": "Fatima",
      "round": "0wDqYWElSiykm9wY4QTtYg",
      "undone_at": null,
      "verb": "CloseRound"
    },
    {
      "at": "2026-11-23T19:16:06+01:00",
      "by": "Fatima",
      "round": null,
      "undone_at": null,
      "verb": "EndSession"
    }
  ],
  "turnout": 5,
  "waiting_since_the_end": 0
}');
INSERT INTO "session_archive" VALUES('DxIUZNEMJflxIWNwOj8fWw','kwlmxHarr5wuR8eKDe-lkA',1,4,1795457766739,'473c2171597449f9df44a8e9a80415f7ef374e46da89fcd56f93c9d160c60387','{
  "absent": [],
  "erased": 0,
  "format": "facilitator-archive/1",
  "messages": [],
  "names": "shown",
  "people": [
    {
      "added_by": null,
      "enrolled": false,
      "erased": false,
      "id": "SNwpMJS6uqVm0NfqrDTKqA",
      "joined_at": "2026-11-23T19:16:05+01:00",
      "name": "Vera",
      "organisation": "",
      "position": "",
      "region": "",
      "removed_at": null
    }
  ],
  "programme": {
    "id": "yBfDa5bkKXWPTXi-YRhT-A",
    "title": "Leergang"
  },
  "rounds": [
    {
      "boards": [],
      "closed_at": null,
      "first_opened_at": null,
      "groups": [],
      "id": "9eQxK08dFGnuqHOL5r7T_w",
      "kind": "notes",
      "minutes": 0,
      "opened_at": null,
      "planned_at": "2026-11-18T12:06:40+01:00",
      "planned_minutes": null,
      "prompt": "Elders?",
      "questions": [],
      "revealed_at": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Elders"
    }
  ],
  "session": {
    "ended_at": "2026-11-23T19:16:05+01:00",
    "guests": [],
    "id": "kwlmxHarr5wuR8eKDe-lkA",
    "language": "nl",
    "link": "",
    "place": "",
    "rehearsal": false,
    "reopened_at": null,
    "started_at": "2026-11-23T19:16:05+01:00",
    "starts_at": "2026-11-18T12:06:40+01:00",
    "title": "Samen",
    "zone": "Europe/Amsterdam"
  },
  "steps": [
    {
      "at": "2026-11-23T19:16:05+01:00",
      "by": "Willem",
      "round": null,
      "undone_at": null,
      "verb": "StartSession"
    },
    {
      "at": "2026-11-23T19:16:05+01:00",
      "by": "Willem",
      "round": null,
      "undone_at": null,
      "verb": "EndSession"
    }
  ],
  "turnout": 1,
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
INSERT INTO "step" VALUES('uZ1x_mijyPs0mem4h09H-g','a0wEQsvICrxpsJClOQRPvg',7001,'StartSession',NULL,'Fatima','{"session": {"started_at": null, "rehearsal_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {}}',1795457765094,NULL);
INSERT INTO "step" VALUES('L0OLQjrQoVlJh1MKdlOyig','kwlmxHarr5wuR8eKDe-lkA',3001,'StartSession',NULL,'Willem','{"session": {"started_at": null, "rehearsal_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {}}',1795457765122,NULL);
INSERT INTO "step" VALUES('SQr8M1m8OFhpPyay4dNWcw','kwlmxHarr5wuR8eKDe-lkA',4001,'EndSession',NULL,'Willem','{"session": {"started_at": 1795457765122, "rehearsal_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {}}',1795457765193,NULL);
INSERT INTO "step" VALUES('4SPXB1z_vUy4jW6938g6qQ','a0wEQsvICrxpsJClOQRPvg',12001,'OpenRound','equDJwZBEcXvcqAsM6AtIA','Fatima','{"session": {"started_at": 1795457765094, "rehearsal_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {"equDJwZBEcXvcqAsM6AtIA": {"minutes": 10, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457765562,NULL);
INSERT INTO "step" VALUES('odgekb7G0Xbs86GS2GRKcA','a0wEQsvICrxpsJClOQRPvg',21001,'OpenRound','Bn1j9IhpGAMHFLpZF7HdeQ','Fatima','{"session": {"started_at": 1795457765094, "rehearsal_at": null, "current_round_id": "equDJwZBEcXvcqAsM6AtIA", "shown_what": "question", "shown_round_id": "equDJwZBEcXvcqAsM6AtIA"}, "rounds": {"Bn1j9IhpGAMHFLpZF7HdeQ": {"minutes": 10, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457765915,NULL);
INSERT INTO "step" VALUES('GyGcIAFY9tmcYUd100CEww','a0wEQsvICrxpsJClOQRPvg',24001,'OpenRound','R9zdkHCBWnqk3LsISqiKTA','Fatima','{"session": {"started_at": 1795457765094, "rehearsal_at": null, "current_round_id": "Bn1j9IhpGAMHFLpZF7HdeQ", "shown_what": "question", "shown_round_id": "Bn1j9IhpGAMHFLpZF7HdeQ"}, "rounds": {"Bn1j9IhpGAMHFLpZF7HdeQ": {"minutes": 10, "planned_minutes": null, "opened_at": 1795457765915, "ends_at": 1795458365915, "paused_with": null, "grace_until": null, "closed_at": null}, "R9zdkHCBWnqk3LsISqiKTA": {"minutes": 20, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457766007,NULL);
INSERT INTO "step" VALUES('OhNp1Abe8sNZzLYV6oVXkQ','a0wEQsvICrxpsJClOQRPvg',29001,'OpenRound','EQa5F15XBZkzsi_GByGmCA','Fatima','{"session": {"started_at": 1795457765094, "rehearsal_at": null, "current_round_id": "R9zdkHCBWnqk3LsISqiKTA", "shown_what": "question", "shown_round_id": "R9zdkHCBWnqk3LsISqiKTA"}, "rounds": {"R9zdkHCBWnqk3LsISqiKTA": {"minutes": 20, "planned_minutes": null, "opened_at": 1795457766007, "ends_at": 1795458966007, "paused_with": null, "grace_until": null, "closed_at": null}, "EQa5F15XBZkzsi_GByGmCA": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457766224,NULL);
INSERT INTO "step" VALUES('6ZlZKMDu1Dk6QYHWXUQmkA','a0wEQsvICrxpsJClOQRPvg',32001,'OpenRound','302V1_nZnX9a7YdnX95kXw','Fatima','{"session": {"started_at": 1795457765094, "rehearsal_at": null, "current_round_id": "EQa5F15XBZkzsi_GByGmCA", "shown_what": "question", "shown_round_id": "EQa5F15XBZkzsi_GByGmCA"}, "rounds": {"EQa5F15XBZkzsi_GByGmCA": {"minutes": 0, "planned_minutes": null, "opened_at": 1795457766224, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "302V1_nZnX9a7YdnX95kXw": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457766322,NULL);
INSERT INTO "step" VALUES('BIVzsIMagRyoMPEl_3zmlg','a0wEQsvICrxpsJClOQRPvg',34001,'OpenRound','0wDqYWElSiykm9wY4QTtYg','Fatima','{"session": {"started_at": 1795457765094, "rehearsal_at": null, "current_round_id": "302V1_nZnX9a7YdnX95kXw", "shown_what": "question", "shown_round_id": "302V1_nZnX9a7YdnX95kXw"}, "rounds": {"302V1_nZnX9a7YdnX95kXw": {"minutes": 0, "planned_minutes": null, "opened_at": 1795457766322, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "0wDqYWElSiykm9wY4QTtYg": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457766387,NULL);
INSERT INTO "step" VALUES('z6SWX6J1IsONAFYtPSoHUQ','a0wEQsvICrxpsJClOQRPvg',36001,'CloseRound','0wDqYWElSiykm9wY4QTtYg','Fatima','{"session": {"started_at": 1795457765094, "rehearsal_at": null, "current_round_id": "0wDqYWElSiykm9wY4QTtYg", "shown_what": "question", "shown_round_id": "0wDqYWElSiykm9wY4QTtYg"}, "rounds": {"0wDqYWElSiykm9wY4QTtYg": {"minutes": 0, "planned_minutes": null, "opened_at": 1795457766387, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457766460,NULL);
INSERT INTO "step" VALUES('nxxN--wGQ6PJLoVsVC7l6Q','a0wEQsvICrxpsJClOQRPvg',38001,'EndSession',NULL,'Fatima','{"session": {"started_at": 1795457765094, "rehearsal_at": null, "current_round_id": "0wDqYWElSiykm9wY4QTtYg", "shown_what": "question", "shown_round_id": "0wDqYWElSiykm9wY4QTtYg"}, "rounds": {"Bn1j9IhpGAMHFLpZF7HdeQ": {"minutes": 10, "planned_minutes": null, "opened_at": 1795457765915, "ends_at": 1795458365915, "paused_with": null, "grace_until": 1795457826007, "closed_at": null}, "EQa5F15XBZkzsi_GByGmCA": {"minutes": 0, "planned_minutes": null, "opened_at": 1795457766224, "ends_at": null, "paused_with": null, "grace_until": 1795457826322, "closed_at": null}, "0wDqYWElSiykm9wY4QTtYg": {"minutes": 0, "planned_minutes": null, "opened_at": 1795457766387, "ends_at": null, "paused_with": null, "grace_until": 1795457826460, "closed_at": null}, "302V1_nZnX9a7YdnX95kXw": {"minutes": 0, "planned_minutes": null, "opened_at": 1795457766322, "ends_at": null, "paused_with": null, "grace_until": 1795457826387, "closed_at": null}, "R9zdkHCBWnqk3LsISqiKTA": {"minutes": 20, "planned_minutes": null, "opened_at": 1795457766007, "ends_at": 1795458966007, "paused_with": null, "grace_until": 1795457826224, "closed_at": null}}}',1795457766503,NULL);
CREATE INDEX ix_holding_session_audience_seq ON holding (session, audience, seq);
CREATE INDEX ix_grant_session_id ON grant (session_id);
CREATE INDEX ix_round_session_id ON round (session_id);
CREATE INDEX ix_step_session_id ON step (session_id);
CREATE INDEX ix_board_column_board_id ON board_column (board_id);
CREATE INDEX ix_note_revision_note_id ON note_revision (note_id);
CREATE INDEX ix_note_revision_session_id ON note_revision (session_id);
CREATE INDEX ix_return_request_session_id ON return_request (session_id);
CREATE INDEX ix_group_round_id ON "group" (round_id);
CREATE INDEX ix_group_session_id ON "group" (session_id);
CREATE INDEX ix_question_round_id ON question (round_id);
CREATE INDEX ix_question_session_id ON question (session_id);
CREATE INDEX ix_answer_person_id ON answer (person_id);
CREATE INDEX ix_answer_session_id ON answer (session_id);
CREATE INDEX ix_message_session_id ON message (session_id);
CREATE INDEX ix_placement_group_id ON placement (group_id);
CREATE INDEX ix_placement_person_id_round_id ON placement (person_id, round_id);
CREATE INDEX ix_placement_round_id ON placement (round_id);
CREATE INDEX ix_placement_session_id ON placement (session_id);
CREATE INDEX ix_board_round_id ON board (round_id);
CREATE INDEX ix_board_session_id ON board (session_id);
CREATE INDEX ix_board_group_id ON board (group_id);
CREATE INDEX ix_note_session_id ON note (session_id);
CREATE INDEX ix_note_board_id_column_id_order ON note (board_id, column_id, "order");
CREATE INDEX ix_note_author_id ON note (author_id);
CREATE INDEX ix_note_origin_id ON note (origin_id);
CREATE INDEX ix_note_board_id_created_at ON note (board_id, created_at);
CREATE INDEX ix_note_tally ON note (board_id, column_id, deleted_at, late_at, admitted_at, picked_at, id);
CREATE INDEX ix_note_people ON note (board_id, author_id, deleted_at);
CREATE INDEX ix_session_programme_id ON session (programme_id);
CREATE INDEX ix_grant_person_id ON grant (person_id);
CREATE INDEX ix_holding_hears ON holding (session, seq) WHERE kind = 'hears';
CREATE INDEX ix_duo_programme_id ON duo (programme_id);
CREATE INDEX ix_invitation_account_id ON invitation (account_id);
CREATE INDEX ix_invitation_programme_id ON invitation (programme_id);
CREATE INDEX ix_saved_plan_account_id ON saved_plan (account_id);
CREATE INDEX ix_saved_plan_programme_id ON saved_plan (programme_id);
CREATE INDEX ix_enrolment_programme_id ON enrolment (programme_id);
CREATE INDEX ix_enrolment_person_id ON enrolment (person_id);
CREATE INDEX ix_enrolment_duo_id ON enrolment (duo_id);
COMMIT;
