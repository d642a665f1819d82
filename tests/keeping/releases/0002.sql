BEGIN TRANSACTION;
CREATE TABLE account (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_account PRIMARY KEY (id)
);
INSERT INTO "account" VALUES('IAB9nOOj5d-Y3oJZgHvdsQ','Fatima',1795457741833);
INSERT INTO "account" VALUES('W8ybUUYhVEkEnztJ3CaS2g','Otto',1795457741916);
INSERT INTO "account" VALUES('SnbtifwpIElkjbpbkrknIQ','Willem',1795457741956);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "answer" VALUES('m2s907TSgvPbFehJZqvayA','a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','NW2hzwFCXQwrVEws1NG9Sw','kanarie',NULL,1795457744059,NULL);
INSERT INTO "answer" VALUES('NbyfR7qx_t1MB0iHuhFT_Q','a0wEQsvICrxpsJClOQRPvg','KHrGMC7xOFh3yGKBh6gtng','Ne-YxV_0WCeXVeI8fyjtjQ','',2,1795457744171,NULL);
INSERT INTO "answer" VALUES('QMBzfqNg9yEs7tcgaEk-FA','a0wEQsvICrxpsJClOQRPvg','VDbFcBuwaY1G1AKvhDzz7Q','zTHg7Y7A0sf_v5qYje8PYA','Open kanarie',NULL,1795457744255,NULL);
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
INSERT INTO "attendance" VALUES('Foa2wWwL9mBHrnzvt3BZQw','a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw',1795457742004,'FRPR',NULL,NULL);
INSERT INTO "attendance" VALUES('V6SeHp54XpB4LS-Cfz5Wjw','a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ',1795457742112,'XGDS',NULL,NULL);
INSERT INTO "attendance" VALUES('cu3vnbtMaYjd1034Mggxng','a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA',1795457742166,'RMDQ',NULL,NULL);
INSERT INTO "attendance" VALUES('MdtOMWU8nDVM1j3Eib18yQ','a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA',1795457742212,'HCHC',NULL,NULL);
INSERT INTO "attendance" VALUES('cmwiWelRbjA_dbE__obygg','kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA',1795457742252,'CPXZ',NULL,NULL);
INSERT INTO "attendance" VALUES('lO7b0dp1NISktMyxW8GgqQ','a0wEQsvICrxpsJClOQRPvg','y_AOgPQ8LyJJQytRH23b4A',1795457742656,'KZFG',NULL,NULL);
INSERT INTO "attendance" VALUES('RIxX9fiEgvC-KFraxxs2JQ','a0wEQsvICrxpsJClOQRPvg','3wrEuc7NHgyOZjjoM1xl7Q',1795457742704,'VQHM','Fatima',NULL);
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
	CONSTRAINT fk_board_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT fk_board_round_id FOREIGN KEY(round_id) REFERENCES round (id), 
	CONSTRAINT fk_board_group_id FOREIGN KEY(group_id) REFERENCES "group" (id)
);
INSERT INTO "board" VALUES('XMKC78mTqchlzTIj_3zkSQ','a0wEQsvICrxpsJClOQRPvg','equDJwZBEcXvcqAsM6AtIA','plenary',0,'named',NULL,NULL,NULL);
INSERT INTO "board" VALUES('lxTRercfwGbpK02xZf1uvg','a0wEQsvICrxpsJClOQRPvg','Bn1j9IhpGAMHFLpZF7HdeQ','plenary',1,'hidden',3,NULL,NULL);
INSERT INTO "board" VALUES('UwrMmF-TAe_vOpaQMCWy1Q','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','group',0,'named',NULL,'d5bN_myTMmr8OfqKy3P9ig',2);
INSERT INTO "board" VALUES('RDlydWv-NvMnBx6DfwteFg','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','group',0,'named',NULL,'LUWLLbHKXpvaCiJCFGtXIQ',2);
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
INSERT INTO "board_column" VALUES('1IAFQVSVrzEoVvc5kFabWQ','a0wEQsvICrxpsJClOQRPvg','UwrMmF-TAe_vOpaQMCWy1Q',0,'Kansen',NULL);
INSERT INTO "board_column" VALUES('tgvbUgMEdaMyZdQ9Qie_zA','a0wEQsvICrxpsJClOQRPvg','UwrMmF-TAe_vOpaQMCWy1Q',1,'Bedreigingen',NULL);
INSERT INTO "board_column" VALUES('5AiSXO-HHUhgJNhrg4Mthg','a0wEQsvICrxpsJClOQRPvg','RDlydWv-NvMnBx6DfwteFg',0,'Kansen',NULL);
INSERT INTO "board_column" VALUES('uXKFcSHTdMFVaLWBK0WLGA','a0wEQsvICrxpsJClOQRPvg','RDlydWv-NvMnBx6DfwteFg',1,'Bedreigingen',NULL);
INSERT INTO "board_column" VALUES('6KVtSunGzEy9IfZg3e5-ig','a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw',0,'Kansen',NULL);
INSERT INTO "board_column" VALUES('WLW7JpDQukTbPgTsPHai7w','a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw',1,'Bedreigingen',NULL);
CREATE TABLE enrolment (
	id VARCHAR NOT NULL, 
	programme_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	organisation VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_enrolment PRIMARY KEY (id), 
	CONSTRAINT fk_enrolment_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_enrolment_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id), 
	CONSTRAINT uq_enrolment_programme_id_person_id UNIQUE (programme_id, person_id)
);
INSERT INTO "enrolment" VALUES('dot3PiRpAKFLiSnmVD-fsA','YvONbud7snFwdq3nWvn9HA','y_AOgPQ8LyJJQytRH23b4A','Gemeente Duinrand',1795457742620);
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
INSERT INTO "grant" VALUES('8dh3nhtrXY6J0ZWRfr8ZIw','account','IAB9nOOj5d-Y3oJZgHvdsQ',NULL,NULL,1795457741853,NULL);
INSERT INTO "grant" VALUES('wZy_tb83s-VeuJ3EoSYgpA','account','W8ybUUYhVEkEnztJ3CaS2g',NULL,NULL,1795457741924,NULL);
INSERT INTO "grant" VALUES('npKS5Xn1Nqj3QP1u8ZEe7A','account','SnbtifwpIElkjbpbkrknIQ',NULL,NULL,1795457741971,NULL);
INSERT INTO "grant" VALUES('AFV3laDmr_cEGB0yoBEtxw','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw',1795457742004,NULL);
INSERT INTO "grant" VALUES('E65Bw11U6J2XuxEtLSDVXg','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ',1795457742112,NULL);
INSERT INTO "grant" VALUES('sUtakefasMFzwnB2NakjOA','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA',1795457742166,NULL);
INSERT INTO "grant" VALUES('HmjtqXTVQCpWS2ink5Wacg','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA',1795457742212,NULL);
INSERT INTO "grant" VALUES('RQarfFvnGZH8c1OcmveCzQ','participant',NULL,'kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA',1795457742252,NULL);
INSERT INTO "grant" VALUES('EvBPUE1ZGmMXm8GlwzNHtg','screen',NULL,'a0wEQsvICrxpsJClOQRPvg',NULL,1795457742296,NULL);
INSERT INTO "grant" VALUES('ZyP1LM6GHtakIuQJkuAG4Q','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','y_AOgPQ8LyJJQytRH23b4A',1795457742656,NULL);
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
INSERT INTO "group" VALUES('d5bN_myTMmr8OfqKy3P9ig','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA',0,'Groep kanarie','Foyer','',1795457743820,1795457743792,'Hulp kanarie','NW2hzwFCXQwrVEws1NG9Sw',NULL);
INSERT INTO "group" VALUES('LUWLLbHKXpvaCiJCFGtXIQ','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA',1,'Subgroep 2','Raadzaal','',NULL,NULL,'',NULL,NULL);
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
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw','board','everyone',30,'{"columns":[{"colour":null,"id":"6KVtSunGzEy9IfZg3e5-ig","title":"Kansen"},{"colour":null,"id":"WLW7JpDQukTbPgTsPHai7w","title":"Bedreigingen"}],"group":null,"hidden":false,"limit":null,"names":"named","picks":null,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw','tally','facilitators',30,'{"columns":{"6KVtSunGzEy9IfZg3e5-ig":1},"group":null,"late":0,"latest":"Aan tafel kanarie","latest_at":1795457743722,"notes":1,"people":1,"picked":0,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw','tally','screen',30,'{"columns":{"6KVtSunGzEy9IfZg3e5-ig":1},"group":null,"late":0,"notes":1,"people":1,"picked":0,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','0ux2UJeUtuM5uZymJpkahw','placement','facilitators',26,'{"group":"LUWLLbHKXpvaCiJCFGtXIQ","person":"zTHg7Y7A0sf_v5qYje8PYA","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','0ux2UJeUtuM5uZymJpkahw','seat','person:zTHg7Y7A0sf_v5qYje8PYA',26,'{"group":"LUWLLbHKXpvaCiJCFGtXIQ","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','0wDqYWElSiykm9wY4QTtYg','round','everyone',46,'{"closed_at":1795457744405,"ends_at":null,"grace_ms":60000,"grace_until":1795457804278,"kind":"check-in","minutes":0,"opened_at":1795457744208,"paused_with":null,"planned_minutes":null,"position":6,"prompt":"Wat neem je mee?","revealed":false,"seating":"plenary","state":"closed","title":"Open"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','0wDqYWElSiykm9wY4QTtYg','script','facilitators',1,'{"form":"open","grouping":{"links":[],"places":[]},"high":"","low":"","prompt":"Wat neem je mee?","script":"","steps":5}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','1Ot2aIB2SUAO2-iW5PI86w','deleted','person:Ne-YxV_0WCeXVeI8fyjtjQ',18,'{"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","text":"Weg kanarie","undo":true,"until":1795457773060}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','1Ot2aIB2SUAO2-iW5PI86w','deleted','staff:XMKC78mTqchlzTIj_3zkSQ',18,'{"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","text":"Weg kanarie","undo":true,"until":1795457773060}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','1Ot2aIB2SUAO2-iW5PI86w','mine','person:Ne-YxV_0WCeXVeI8fyjtjQ',18,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','1Ot2aIB2SUAO2-iW5PI86w','note','board:XMKC78mTqchlzTIj_3zkSQ',18,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','1Ot2aIB2SUAO2-iW5PI86w','note','staff:XMKC78mTqchlzTIj_3zkSQ',18,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','27pPmgNQonef0Sy1uhI_uQ','lost','person:NW2hzwFCXQwrVEws1NG9Sw',22,'{"note":"ZDva0xT1YWdfepQo6kZ7Hw","reason":"late","text":"Te laat kanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','27pPmgNQonef0Sy1uhI_uQ','revision','staff:XMKC78mTqchlzTIj_3zkSQ',22,'{"at":1795457743172,"by":"Anna","note":"ZDva0xT1YWdfepQo6kZ7Hw","text":"Te laat kanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','302V1_nZnX9a7YdnX95kXw','round','everyone',46,'{"closed_at":1795457744405,"ends_at":null,"grace_ms":60000,"grace_until":1795457804208,"kind":"check-in","minutes":0,"opened_at":1795457744112,"paused_with":null,"planned_minutes":null,"position":7,"prompt":"Hoe ver zijn jullie?","revealed":false,"seating":"plenary","state":"closed","title":"Schaal"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','302V1_nZnX9a7YdnX95kXw','script','facilitators',1,'{"form":"scale","grouping":{"links":[],"places":[]},"high":"","low":"net","prompt":"Hoe ver zijn jullie?","script":"","steps":4}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3wrEuc7NHgyOZjjoM1xl7Q','hears','person:3wrEuc7NHgyOZjjoM1xl7Q',26,'{"audiences":["board:UwrMmF-TAe_vOpaQMCWy1Q","group:d5bN_myTMmr8OfqKy3P9ig"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3wrEuc7NHgyOZjjoM1xl7Q','me','person:3wrEuc7NHgyOZjjoM1xl7Q',11,'{"code":"VQHM","name":"Wim kanarie","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3wrEuc7NHgyOZjjoM1xl7Q','person','facilitators',11,'{"joined_at":1795457742704,"name":"Wim kanarie","organisation":"","phone":false,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','4Y-y1mHggCvNBIjc9iUfMg','mine','person:kBGWjgvSpoPfVNI_QNcsSA',48,'{"at":1795457744648,"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"group":null,"late":true,"order":"00000m01V","picked":false,"text":"Na afloop kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','4Y-y1mHggCvNBIjc9iUfMg','note','staff:XMKC78mTqchlzTIj_3zkSQ',48,'{"at":1795457744648,"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Chen","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"late":true,"order":"00000m01V","origin":null,"person":"kBGWjgvSpoPfVNI_QNcsSA","picked":false,"text":"Na afloop kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5R6SfSpTHGqZX2hQaQi93g','placement','facilitators',26,'{"group":"d5bN_myTMmr8OfqKy3P9ig","person":"3wrEuc7NHgyOZjjoM1xl7Q","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5R6SfSpTHGqZX2hQaQi93g','seat','person:3wrEuc7NHgyOZjjoM1xl7Q',26,'{"group":"d5bN_myTMmr8OfqKy3P9ig","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5i3i8mvejwyXD2qBiEMFGw','round','everyone',1,'{"closed_at":null,"ends_at":null,"grace_ms":30000,"grace_until":null,"kind":"notes","minutes":1,"opened_at":null,"paused_with":null,"planned_minutes":null,"position":2,"prompt":null,"revealed":false,"seating":"plenary","state":"planned","title":"Kort"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5i3i8mvejwyXD2qBiEMFGw','script','facilitators',1,'{"columns":[{"colour":null,"title":"Kort"}],"grouping":{"links":[],"places":[]},"hidden":false,"limit":null,"names":"named","picks":3,"prompt":"Kort?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','9NhcIH2m8q4llMelA0eqcQ','mine','person:NW2hzwFCXQwrVEws1NG9Sw',35,'{"at":1795457743943,"board":"RDlydWv-NvMnBx6DfwteFg","column":"5AiSXO-HHUhgJNhrg4Mthg","entered_by":null,"group":"LUWLLbHKXpvaCiJCFGtXIQ","late":false,"order":"00000Z01V","picked":false,"text":"Nieuw kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','9NhcIH2m8q4llMelA0eqcQ','note','board:RDlydWv-NvMnBx6DfwteFg',35,'{"board":"RDlydWv-NvMnBx6DfwteFg","by":"Anna","column":"5AiSXO-HHUhgJNhrg4Mthg","order":"00000Z01V","origin":null,"picked":false,"text":"Nieuw kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','9NhcIH2m8q4llMelA0eqcQ','note','staff:RDlydWv-NvMnBx6DfwteFg',35,'{"at":1795457743943,"board":"RDlydWv-NvMnBx6DfwteFg","by":"Anna","column":"5AiSXO-HHUhgJNhrg4Mthg","entered_by":null,"late":false,"order":"00000Z01V","origin":null,"person":"NW2hzwFCXQwrVEws1NG9Sw","picked":false,"text":"Nieuw kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Bn1j9IhpGAMHFLpZF7HdeQ','round','everyone',46,'{"closed_at":1795457744405,"ends_at":1795458343197,"grace_ms":60000,"grace_until":1795457803376,"kind":"notes","minutes":10,"opened_at":1795457743197,"paused_with":null,"planned_minutes":null,"position":1,"prompt":"Doen?","revealed":true,"seating":"plenary","state":"closed","title":"Doen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Bn1j9IhpGAMHFLpZF7HdeQ','script','facilitators',1,'{"columns":[{"colour":null,"title":"Wat kun je doen?"}],"grouping":{"links":[],"places":[]},"hidden":true,"limit":3,"names":"hidden","picks":3,"prompt":"Doen?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','EQa5F15XBZkzsi_GByGmCA','round','everyone',46,'{"closed_at":1795457744405,"ends_at":null,"grace_ms":60000,"grace_until":1795457804112,"kind":"check-in","minutes":0,"opened_at":1795457743976,"paused_with":null,"planned_minutes":null,"position":5,"prompt":"Hoe kom je binnen?","revealed":false,"seating":"plenary","state":"closed","title":"Woord"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','EQa5F15XBZkzsi_GByGmCA','script','facilitators',1,'{"form":"word","grouping":{"links":[],"places":[]},"high":"","low":"","prompt":"Hoe kom je binnen?","script":"","steps":5}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Ebu9vcNIfjAeq7ia8hrpdA','request','facilitators',13,'{"at":1795457742828,"name":"Bram","person":"Ne-YxV_0WCeXVeI8fyjtjQ"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','KHrGMC7xOFh3yGKBh6gtng','question','everyone',38,'{"form":"scale","high":"","low":"net","round":"302V1_nZnX9a7YdnX95kXw","steps":4}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','KHrGMC7xOFh3yGKBh6gtng','results','facilitators',39,'{"answers":1,"numbers":[0,1,0,0]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','KHrGMC7xOFh3yGKBh6gtng','results','screen',39,'{"answers":1,"numbers":[0,1,0,0]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','LUWLLbHKXpvaCiJCFGtXIQ','group','everyone',26,'{"name":"Subgroep 2","place":"Raadzaal","position":1,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','LUWLLbHKXpvaCiJCFGtXIQ','group','facilitators',26,'{"help":null,"link":"","name":"Subgroep 2","place":"Raadzaal","position":1,"ready_at":null,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','LUWLLbHKXpvaCiJCFGtXIQ','group','group:LUWLLbHKXpvaCiJCFGtXIQ',34,'{"help":null,"link":"","name":"Subgroep 2","people":["Anna","Chen","Dewi kanarie","Gerda Smit"],"place":"Raadzaal","position":1,"ready_at":null,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Li9QGAh-CUZAFaiCyeKc4w','placement','facilitators',26,'{"group":"LUWLLbHKXpvaCiJCFGtXIQ","person":"y_AOgPQ8LyJJQytRH23b4A","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Li9QGAh-CUZAFaiCyeKc4w','seat','person:y_AOgPQ8LyJJQytRH23b4A',26,'{"group":"LUWLLbHKXpvaCiJCFGtXIQ","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw','hears','person:NW2hzwFCXQwrVEws1NG9Sw',34,'{"audiences":["board:RDlydWv-NvMnBx6DfwteFg","group:LUWLLbHKXpvaCiJCFGtXIQ"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw','me','person:NW2hzwFCXQwrVEws1NG9Sw',2,'{"code":"FRPR","name":"Anna","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw','person','facilitators',2,'{"joined_at":1795457742004,"name":"Anna","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NbyfR7qx_t1MB0iHuhFT_Q','answer','facilitators',39,'{"at":1795457744171,"by":"Bram","late":false,"number":2,"person":"Ne-YxV_0WCeXVeI8fyjtjQ","question":"KHrGMC7xOFh3yGKBh6gtng","text":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NbyfR7qx_t1MB0iHuhFT_Q','answer','person:Ne-YxV_0WCeXVeI8fyjtjQ',39,'{"at":1795457744171,"late":false,"number":2,"question":"KHrGMC7xOFh3yGKBh6gtng","text":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ','hears','person:Ne-YxV_0WCeXVeI8fyjtjQ',26,'{"audiences":["board:UwrMmF-TAe_vOpaQMCWy1Q","group:d5bN_myTMmr8OfqKy3P9ig"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ','me','person:Ne-YxV_0WCeXVeI8fyjtjQ',3,'{"code":"XGDS","name":"Bram","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ','person','facilitators',3,'{"joined_at":1795457742112,"name":"Bram","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','O0qE8jDpSi4IRSpV9_hb4g','message','everyone',43,'{"at":1795457744316,"by":"Fatima","group":null,"text":"Bericht kanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','O0qE8jDpSi4IRSpV9_hb4g','message','facilitators',43,'{"at":1795457744316,"by":"Fatima","group":null,"text":"Bericht kanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','O6e-2F-O1IdRKUpibSDzAg','placement','facilitators',34,'{"group":"LUWLLbHKXpvaCiJCFGtXIQ","person":"NW2hzwFCXQwrVEws1NG9Sw","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','O6e-2F-O1IdRKUpibSDzAg','seat','person:NW2hzwFCXQwrVEws1NG9Sw',34,'{"group":"LUWLLbHKXpvaCiJCFGtXIQ","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','PipWM14KZTogU0tfQyIzkw','mine','person:Ne-YxV_0WCeXVeI8fyjtjQ',21,'{"at":1795457743111,"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"group":null,"late":false,"order":"00000K01V","picked":false,"text":"Laat kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','PipWM14KZTogU0tfQyIzkw','note','board:XMKC78mTqchlzTIj_3zkSQ',21,'{"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Bram","column":"urpVauM83eA0aFqu52_7HQ","order":"00000K01V","origin":null,"picked":false,"text":"Laat kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','PipWM14KZTogU0tfQyIzkw','note','staff:XMKC78mTqchlzTIj_3zkSQ',21,'{"at":1795457743111,"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Bram","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"late":false,"order":"00000K01V","origin":null,"person":"Ne-YxV_0WCeXVeI8fyjtjQ","picked":false,"text":"Laat kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','QMBzfqNg9yEs7tcgaEk-FA','answer','facilitators',41,'{"at":1795457744255,"by":"Dewi kanarie","late":false,"number":null,"person":"zTHg7Y7A0sf_v5qYje8PYA","question":"VDbFcBuwaY1G1AKvhDzz7Q","text":"Open kanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','QMBzfqNg9yEs7tcgaEk-FA','answer','person:zTHg7Y7A0sf_v5qYje8PYA',41,'{"at":1795457744255,"late":false,"number":null,"question":"VDbFcBuwaY1G1AKvhDzz7Q","text":"Open kanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','round','everyone',46,'{"closed_at":1795457744405,"ends_at":1795458943376,"grace_ms":60000,"grace_until":1795457803976,"kind":"notes","minutes":20,"opened_at":1795457743376,"paused_with":null,"planned_minutes":null,"position":8,"prompt":"Tafels?","revealed":false,"seating":"groups","state":"closed","title":"Tafels"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','script','facilitators',1,'{"columns":[{"colour":null,"title":"Kansen"},{"colour":null,"title":"Bedreigingen"}],"grouping":{"links":["https://bellen.example/1"],"number":2,"places":["Foyer","Raadzaal"]},"hidden":false,"limit":null,"names":"named","picks":2,"prompt":"Tafels?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','RDlydWv-NvMnBx6DfwteFg','board','board:RDlydWv-NvMnBx6DfwteFg',26,'{"columns":[{"colour":null,"id":"5AiSXO-HHUhgJNhrg4Mthg","title":"Kansen"},{"colour":null,"id":"uXKFcSHTdMFVaLWBK0WLGA","title":"Bedreigingen"}],"group":"LUWLLbHKXpvaCiJCFGtXIQ","hidden":false,"limit":null,"names":"named","picks":2,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','RDlydWv-NvMnBx6DfwteFg','board','facilitators',26,'{"columns":[{"colour":null,"id":"5AiSXO-HHUhgJNhrg4Mthg","title":"Kansen"},{"colour":null,"id":"uXKFcSHTdMFVaLWBK0WLGA","title":"Bedreigingen"}],"group":"LUWLLbHKXpvaCiJCFGtXIQ","hidden":false,"limit":null,"names":"named","picks":2,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','RDlydWv-NvMnBx6DfwteFg','tally','facilitators',35,'{"columns":{"5AiSXO-HHUhgJNhrg4Mthg":1},"group":"LUWLLbHKXpvaCiJCFGtXIQ","late":0,"latest":"Nieuw kanarie","latest_at":1795457743943,"notes":1,"people":1,"picked":0,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','RDlydWv-NvMnBx6DfwteFg','tally','screen',35,'{"columns":{"5AiSXO-HHUhgJNhrg4Mthg":1},"group":"LUWLLbHKXpvaCiJCFGtXIQ","late":0,"notes":1,"people":1,"picked":0,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','UwrMmF-TAe_vOpaQMCWy1Q','board','board:UwrMmF-TAe_vOpaQMCWy1Q',26,'{"columns":[{"colour":null,"id":"1IAFQVSVrzEoVvc5kFabWQ","title":"Kansen"},{"colour":null,"id":"tgvbUgMEdaMyZdQ9Qie_zA","title":"Bedreigingen"}],"group":"d5bN_myTMmr8OfqKy3P9ig","hidden":false,"limit":null,"names":"named","picks":2,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','UwrMmF-TAe_vOpaQMCWy1Q','board','facilitators',26,'{"columns":[{"colour":null,"id":"1IAFQVSVrzEoVvc5kFabWQ","title":"Kansen"},{"colour":null,"id":"tgvbUgMEdaMyZdQ9Qie_zA","title":"Bedreigingen"}],"group":"d5bN_myTMmr8OfqKy3P9ig","hidden":false,"limit":null,"names":"named","picks":2,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','UwrMmF-TAe_vOpaQMCWy1Q','tally','facilitators',30,'{"columns":{"1IAFQVSVrzEoVvc5kFabWQ":1},"group":"d5bN_myTMmr8OfqKy3P9ig","late":0,"latest":"Aan tafel kanarie","latest_at":1795457743610,"notes":1,"people":1,"picked":1,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','UwrMmF-TAe_vOpaQMCWy1Q','tally','screen',30,'{"columns":{"1IAFQVSVrzEoVvc5kFabWQ":1},"group":"d5bN_myTMmr8OfqKy3P9ig","late":0,"notes":1,"people":1,"picked":1,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','V8QVtfoqQMtH9YP1C6s_Xw','placement','facilitators',26,'{"group":"d5bN_myTMmr8OfqKy3P9ig","person":"Ne-YxV_0WCeXVeI8fyjtjQ","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','V8QVtfoqQMtH9YP1C6s_Xw','seat','person:Ne-YxV_0WCeXVeI8fyjtjQ',26,'{"group":"d5bN_myTMmr8OfqKy3P9ig","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','VA7joCVkkDTqMSiMnKtjKA','placement','facilitators',34,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','VA7joCVkkDTqMSiMnKtjKA','seat','person:NW2hzwFCXQwrVEws1NG9Sw',34,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','VDbFcBuwaY1G1AKvhDzz7Q','question','everyone',40,'{"form":"open","high":"","low":"","round":"0wDqYWElSiykm9wY4QTtYg","steps":null}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','VDbFcBuwaY1G1AKvhDzz7Q','results','facilitators',41,'{"answers":1,"texts":["Open kanarie"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','VDbFcBuwaY1G1AKvhDzz7Q','results','screen',41,'{"answers":1,"texts":["Open kanarie"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','board','everyone',14,'{"columns":[{"colour":null,"id":"urpVauM83eA0aFqu52_7HQ","title":"Kansen"},{"colour":null,"id":"7zjJncjMDdO9fe0gtC9NRg","title":"Bedreigingen"}],"group":null,"hidden":false,"limit":null,"names":"named","picks":null,"round":"equDJwZBEcXvcqAsM6AtIA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','tally','facilitators',48,'{"columns":{"urpVauM83eA0aFqu52_7HQ":2},"group":null,"late":1,"latest":"Laat kanarie","latest_at":1795457743111,"notes":2,"people":3,"picked":0,"round":"equDJwZBEcXvcqAsM6AtIA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','tally','screen',48,'{"columns":{"urpVauM83eA0aFqu52_7HQ":2},"group":null,"late":1,"notes":2,"people":3,"picked":0,"round":"equDJwZBEcXvcqAsM6AtIA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','YygS8GVkxLf2xEIQG2Juvg','note','board:-wNfMOjCr9K-QR1gFgwNSw',30,'{"board":"-wNfMOjCr9K-QR1gFgwNSw","by":"Anna","column":"6KVtSunGzEy9IfZg3e5-ig","order":"00000U01V","origin":{"group":"d5bN_myTMmr8OfqKy3P9ig","name":"Groep kanarie"},"picked":false,"text":"Aan tafel kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','YygS8GVkxLf2xEIQG2Juvg','note','staff:-wNfMOjCr9K-QR1gFgwNSw',30,'{"at":1795457743722,"board":"-wNfMOjCr9K-QR1gFgwNSw","by":"Anna","column":"6KVtSunGzEy9IfZg3e5-ig","entered_by":null,"late":false,"order":"00000U01V","origin":{"group":"d5bN_myTMmr8OfqKy3P9ig","name":"Groep kanarie"},"person":"NW2hzwFCXQwrVEws1NG9Sw","picked":false,"text":"Aan tafel kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZDva0xT1YWdfepQo6kZ7Hw','mine','person:NW2hzwFCXQwrVEws1NG9Sw',16,'{"at":1795457742953,"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"group":null,"late":false,"order":"00000F01V","picked":false,"text":"Anders kanarie","version":2}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZDva0xT1YWdfepQo6kZ7Hw','note','board:XMKC78mTqchlzTIj_3zkSQ',16,'{"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Anna","column":"urpVauM83eA0aFqu52_7HQ","order":"00000F01V","origin":null,"picked":false,"text":"Anders kanarie","version":2}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZDva0xT1YWdfepQo6kZ7Hw','note','staff:XMKC78mTqchlzTIj_3zkSQ',16,'{"at":1795457742953,"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Anna","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"late":false,"order":"00000F01V","origin":null,"person":"NW2hzwFCXQwrVEws1NG9Sw","picked":false,"text":"Anders kanarie","version":2}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZxdGyEDsVr0fp0VQVnGSWA','round','everyone',44,'{"closed_at":null,"ends_at":null,"grace_ms":0,"grace_until":null,"kind":"break","minutes":7,"opened_at":null,"paused_with":null,"planned_minutes":20,"position":4,"prompt":null,"revealed":false,"seating":"plenary","state":"planned","title":"Pauze"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZxdGyEDsVr0fp0VQVnGSWA','script','facilitators',1,'{"grouping":{"links":[],"places":[]},"prompt":"","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','archive','facilitators',49,'{"after_end":1,"checksum":"14ae95a6c52ce7e158c4155c709c931350ed749b670d7156de96caed2e6a45ea","frozen_at":1795457744809,"issue":2}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','hears','everyone',30,'{"audiences":["board:-wNfMOjCr9K-QR1gFgwNSw","board:XMKC78mTqchlzTIj_3zkSQ","board:lxTRercfwGbpK02xZf1uvg"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','hears','facilitators',30,'{"also":["staff:RDlydWv-NvMnBx6DfwteFg","staff:UwrMmF-TAe_vOpaQMCWy1Q"],"audiences":["staff:-wNfMOjCr9K-QR1gFgwNSw","staff:XMKC78mTqchlzTIj_3zkSQ","staff:lxTRercfwGbpK02xZf1uvg"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','session','everyone',46,'{"current":"0wDqYWElSiykm9wY4QTtYg","language":"nl","locked":true,"place":"","rehearsal":true,"starts_at":1795000000000,"state":"ended","title":"Samen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','shown','facilitators',40,'{"round":"0wDqYWElSiykm9wY4QTtYg","what":"question"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','shown','screen',40,'{"round":"0wDqYWElSiykm9wY4QTtYg","what":"question"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','step','facilitators',46,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','turnout','facilitators',11,'{"people":6}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','turnout','screen',11,'{"people":6}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','aT-jNChF6EMyiEKKt7E1Xg','mine','person:NW2hzwFCXQwrVEws1NG9Sw',29,'{"at":1795457743610,"board":"UwrMmF-TAe_vOpaQMCWy1Q","column":"1IAFQVSVrzEoVvc5kFabWQ","entered_by":null,"group":"d5bN_myTMmr8OfqKy3P9ig","late":false,"order":"00000S01V","picked":true,"text":"Aan tafel kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','aT-jNChF6EMyiEKKt7E1Xg','note','board:UwrMmF-TAe_vOpaQMCWy1Q',29,'{"board":"UwrMmF-TAe_vOpaQMCWy1Q","by":"Anna","column":"1IAFQVSVrzEoVvc5kFabWQ","order":"00000S01V","origin":null,"picked":true,"text":"Aan tafel kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','aT-jNChF6EMyiEKKt7E1Xg','note','staff:UwrMmF-TAe_vOpaQMCWy1Q',29,'{"at":1795457743610,"board":"UwrMmF-TAe_vOpaQMCWy1Q","by":"Anna","column":"1IAFQVSVrzEoVvc5kFabWQ","entered_by":null,"late":false,"order":"00000S01V","origin":null,"person":"NW2hzwFCXQwrVEws1NG9Sw","picked":true,"text":"Aan tafel kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','cpdKDMlGOq81_zS02u_w7w','mine','person:kBGWjgvSpoPfVNI_QNcsSA',24,'{"at":1795457743264,"board":"lxTRercfwGbpK02xZf1uvg","column":"JNxjVwNYWu5j7ciTHjUjBQ","entered_by":null,"group":null,"late":false,"order":"00000O01V","picked":false,"text":"Stil kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','cpdKDMlGOq81_zS02u_w7w','note','board:lxTRercfwGbpK02xZf1uvg',25,'{"board":"lxTRercfwGbpK02xZf1uvg","by":null,"column":"JNxjVwNYWu5j7ciTHjUjBQ","order":"00000O01V","origin":null,"picked":false,"text":"Stil kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','cpdKDMlGOq81_zS02u_w7w','note','staff:lxTRercfwGbpK02xZf1uvg',24,'{"at":1795457743264,"board":"lxTRercfwGbpK02xZf1uvg","by":"Chen","column":"JNxjVwNYWu5j7ciTHjUjBQ","entered_by":null,"late":false,"order":"00000O01V","origin":null,"person":"kBGWjgvSpoPfVNI_QNcsSA","picked":false,"text":"Stil kanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','d5bN_myTMmr8OfqKy3P9ig','group','everyone',27,'{"name":"Groep kanarie","place":"Foyer","position":0,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','d5bN_myTMmr8OfqKy3P9ig','group','facilitators',34,'{"help":{"at":1795457743792,"by":"","text":"Hulp kanarie"},"link":"","name":"Groep kanarie","place":"Foyer","position":0,"ready_at":1795457743820,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','d5bN_myTMmr8OfqKy3P9ig','group','group:d5bN_myTMmr8OfqKy3P9ig',34,'{"help":{"at":1795457743792,"by":"","text":"Hulp kanarie"},"link":"","name":"Groep kanarie","people":["Bram","Wim kanarie"],"place":"Foyer","position":0,"ready_at":1795457743820,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','equDJwZBEcXvcqAsM6AtIA','round','everyone',19,'{"closed_at":1795457743092,"ends_at":1795458342860,"grace_ms":60000,"grace_until":1795457743092,"kind":"notes","minutes":10,"opened_at":1795457742860,"paused_with":null,"planned_minutes":null,"position":0,"prompt":"Kansen?","revealed":false,"seating":"plenary","state":"closed","title":"Kansen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','equDJwZBEcXvcqAsM6AtIA','script','facilitators',1,'{"columns":[{"colour":null,"title":"Kansen"},{"colour":null,"title":"Bedreigingen"}],"grouping":{"links":[],"places":[]},"hidden":false,"limit":null,"names":"named","picks":3,"prompt":"Kansen?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','gbfh416y45vO3kYO4Wlg9g','message','facilitators',33,'{"at":1795457743848,"by":"Fatima","group":"d5bN_myTMmr8OfqKy3P9ig","text":"Aan jullie kanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','gbfh416y45vO3kYO4Wlg9g','message','group:d5bN_myTMmr8OfqKy3P9ig',33,'{"at":1795457743848,"by":"Fatima","group":"d5bN_myTMmr8OfqKy3P9ig","text":"Aan jullie kanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','hAXsy-OQVSKhtlbO45BhUw','placement','facilitators',26,'{"group":"LUWLLbHKXpvaCiJCFGtXIQ","person":"kBGWjgvSpoPfVNI_QNcsSA","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','hAXsy-OQVSKhtlbO45BhUw','seat','person:kBGWjgvSpoPfVNI_QNcsSA',26,'{"group":"LUWLLbHKXpvaCiJCFGtXIQ","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA','hears','person:kBGWjgvSpoPfVNI_QNcsSA',26,'{"audiences":["board:RDlydWv-NvMnBx6DfwteFg","group:LUWLLbHKXpvaCiJCFGtXIQ"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA','me','person:kBGWjgvSpoPfVNI_QNcsSA',4,'{"code":"RMDQ","name":"Chen","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA','person','facilitators',4,'{"joined_at":1795457742166,"name":"Chen","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','question','everyone',36,'{"form":"word","high":"","low":"","round":"EQa5F15XBZkzsi_GByGmCA","steps":null}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','results','facilitators',37,'{"answers":1,"words":[{"n":1,"word":"kanarie"}]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','results','screen',37,'{"answers":1,"words":[{"n":1,"word":"kanarie"}]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','board','everyone',23,'{"columns":[{"colour":null,"id":"JNxjVwNYWu5j7ciTHjUjBQ","title":"Wat kun je doen?"}],"group":null,"hidden":true,"limit":3,"names":"hidden","picks":null,"round":"Bn1j9IhpGAMHFLpZF7HdeQ"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','tally','facilitators',24,'{"columns":{"JNxjVwNYWu5j7ciTHjUjBQ":1},"group":null,"late":0,"latest":"Stil kanarie","latest_at":1795457743264,"notes":1,"people":1,"picked":0,"round":"Bn1j9IhpGAMHFLpZF7HdeQ","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','tally','screen',24,'{"columns":{"JNxjVwNYWu5j7ciTHjUjBQ":1},"group":null,"late":0,"notes":1,"people":1,"picked":0,"round":"Bn1j9IhpGAMHFLpZF7HdeQ","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','m2s907TSgvPbFehJZqvayA','answer','facilitators',37,'{"at":1795457744059,"by":"Anna","late":false,"number":null,"person":"NW2hzwFCXQwrVEws1NG9Sw","question":"k_n3FDz-ts2VWk3L7FmVyg","text":"kanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','m2s907TSgvPbFehJZqvayA','answer','person:NW2hzwFCXQwrVEws1NG9Sw',37,'{"at":1795457744059,"late":false,"number":null,"question":"k_n3FDz-ts2VWk3L7FmVyg","text":"kanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','tsVSI8oLFDwY5vqF6D5Kbw','round','everyone',1,'{"closed_at":null,"ends_at":null,"grace_ms":0,"grace_until":null,"kind":"talk","minutes":15,"opened_at":null,"paused_with":null,"planned_minutes":null,"position":3,"prompt":null,"revealed":false,"seating":"plenary","state":"planned","title":"Praat"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','tsVSI8oLFDwY5vqF6D5Kbw','script','facilitators',1,'{"grouping":{"links":[],"places":[]},"prompt":"","script":"","speaker":"Noor Özdemir"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','y_AOgPQ8LyJJQytRH23b4A','hears','person:y_AOgPQ8LyJJQytRH23b4A',26,'{"audiences":["board:RDlydWv-NvMnBx6DfwteFg","group:LUWLLbHKXpvaCiJCFGtXIQ"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','y_AOgPQ8LyJJQytRH23b4A','me','person:y_AOgPQ8LyJJQytRH23b4A',10,'{"code":"KZFG","name":"Gerda Smit","organisation":"Gemeente Duinrand"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','y_AOgPQ8LyJJQytRH23b4A','person','facilitators',10,'{"joined_at":1795457742656,"name":"Gerda Smit","organisation":"Gemeente Duinrand","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA','hears','person:zTHg7Y7A0sf_v5qYje8PYA',26,'{"audiences":["board:RDlydWv-NvMnBx6DfwteFg","group:LUWLLbHKXpvaCiJCFGtXIQ"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA','me','person:zTHg7Y7A0sf_v5qYje8PYA',12,'{"code":"HCHC","name":"Dewi kanarie","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA','person','facilitators',12,'{"joined_at":1795457742212,"name":"Dewi kanarie","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','9eQxK08dFGnuqHOL5r7T_w','round','everyone',1,'{"closed_at":null,"ends_at":null,"grace_ms":60000,"grace_until":null,"kind":"notes","minutes":0,"opened_at":null,"paused_with":null,"planned_minutes":null,"position":0,"prompt":null,"revealed":false,"seating":"plenary","state":"planned","title":"Elders"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','9eQxK08dFGnuqHOL5r7T_w','script','facilitators',1,'{"columns":[{"colour":null,"title":"Elders"}],"grouping":{"links":[],"places":[]},"hidden":false,"limit":null,"names":"named","picks":3,"prompt":"Elders?","script":""}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA','me','person:SNwpMJS6uqVm0NfqrDTKqA',2,'{"code":"CPXZ","name":"Vera","organisation":""}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA','person','facilitators',2,'{"joined_at":1795457742252,"name":"Vera","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','hears','everyone',1,'{"audiences":[]}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','hears','facilitators',1,'{"also":[],"audiences":[]}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','session','everyone',3,'{"current":null,"language":"nl","locked":false,"place":"","rehearsal":false,"starts_at":1795000000000,"state":"running","title":"Samen"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','shown','facilitators',1,'{"round":null,"what":"join"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','shown','screen',1,'{"round":null,"what":"join"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','step','facilitators',3,'{"at":1795457742356,"by":"Willem","round":null,"step":"L0OLQjrQoVlJh1MKdlOyig","verb":"StartSession"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','turnout','facilitators',2,'{"people":1}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','turnout','screen',2,'{"people":1}');
CREATE TABLE mark (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_mark PRIMARY KEY (name)
);
INSERT INTO "mark" VALUES('projected','9efa098fedbafa0c2ded2ea385c4a9a2');
INSERT INTO "mark" VALUES('epoch','GDs2mnOM26_GPKvGLvxGmQ');
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
INSERT INTO "message" VALUES('gbfh416y45vO3kYO4Wlg9g','a0wEQsvICrxpsJClOQRPvg','d5bN_myTMmr8OfqKy3P9ig','Aan jullie kanarie','Fatima',1795457743848,NULL);
INSERT INTO "message" VALUES('O0qE8jDpSi4IRSpV9_hb4g','a0wEQsvICrxpsJClOQRPvg',NULL,'Bericht kanarie','Fatima',1795457744316,NULL);
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
	CONSTRAINT fk_note_board_id FOREIGN KEY(board_id) REFERENCES board (id), 
	CONSTRAINT fk_note_author_id FOREIGN KEY(author_id) REFERENCES person (id), 
	CONSTRAINT fk_note_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT fk_note_origin_id FOREIGN KEY(origin_id) REFERENCES note (id), 
	CONSTRAINT fk_note_origin_group_id FOREIGN KEY(origin_group_id) REFERENCES "group" (id)
);
INSERT INTO "note" VALUES('ZDva0xT1YWdfepQo6kZ7Hw','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','NW2hzwFCXQwrVEws1NG9Sw','Anders kanarie','00000F01V',2,NULL,1795457742953,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('1Ot2aIB2SUAO2-iW5PI86w','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','Ne-YxV_0WCeXVeI8fyjtjQ','Weg kanarie','00000H01V',1,NULL,1795457743038,NULL,NULL,1795457743060,'participant:Ne-YxV_0WCeXVeI8fyjtjQ',NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('PipWM14KZTogU0tfQyIzkw','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','Ne-YxV_0WCeXVeI8fyjtjQ','Laat kanarie','00000K01V',1,NULL,1795457743111,1795457743111,1795457743144,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('cpdKDMlGOq81_zS02u_w7w','a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','JNxjVwNYWu5j7ciTHjUjBQ','kBGWjgvSpoPfVNI_QNcsSA','Stil kanarie','00000O01V',1,NULL,1795457743264,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('aT-jNChF6EMyiEKKt7E1Xg','a0wEQsvICrxpsJClOQRPvg','UwrMmF-TAe_vOpaQMCWy1Q','1IAFQVSVrzEoVvc5kFabWQ','NW2hzwFCXQwrVEws1NG9Sw','Aan tafel kanarie','00000S01V',1,NULL,1795457743610,NULL,NULL,NULL,NULL,NULL,1795457743676,NULL,NULL);
INSERT INTO "note" VALUES('YygS8GVkxLf2xEIQG2Juvg','a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw','6KVtSunGzEy9IfZg3e5-ig','NW2hzwFCXQwrVEws1NG9Sw','Aan tafel kanarie','00000U01V',1,NULL,1795457743722,NULL,NULL,NULL,NULL,NULL,NULL,'aT-jNChF6EMyiEKKt7E1Xg','d5bN_myTMmr8OfqKy3P9ig');
INSERT INTO "note" VALUES('9NhcIH2m8q4llMelA0eqcQ','a0wEQsvICrxpsJClOQRPvg','RDlydWv-NvMnBx6DfwteFg','5AiSXO-HHUhgJNhrg4Mthg','NW2hzwFCXQwrVEws1NG9Sw','Nieuw kanarie','00000Z01V',1,NULL,1795457743943,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('4Y-y1mHggCvNBIjc9iUfMg','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','kBGWjgvSpoPfVNI_QNcsSA','Na afloop kanarie','00000m01V',1,NULL,1795457744648,1795457744648,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "note_revision" VALUES('YR_HJqayfaVnUeKwWSJg_Q','a0wEQsvICrxpsJClOQRPvg','ZDva0xT1YWdfepQo6kZ7Hw','Geeltje kanarie','replaced','NW2hzwFCXQwrVEws1NG9Sw','',1795457742996,NULL);
INSERT INTO "note_revision" VALUES('27pPmgNQonef0Sy1uhI_uQ','a0wEQsvICrxpsJClOQRPvg','ZDva0xT1YWdfepQo6kZ7Hw','Te laat kanarie','late','NW2hzwFCXQwrVEws1NG9Sw','',1795457743172,NULL);
CREATE TABLE person (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('NW2hzwFCXQwrVEws1NG9Sw','Anna',1795457742004);
INSERT INTO "person" VALUES('Ne-YxV_0WCeXVeI8fyjtjQ','Bram',1795457742112);
INSERT INTO "person" VALUES('kBGWjgvSpoPfVNI_QNcsSA','Chen',1795457742166);
INSERT INTO "person" VALUES('zTHg7Y7A0sf_v5qYje8PYA','Dewi kanarie',1795457742212);
INSERT INTO "person" VALUES('SNwpMJS6uqVm0NfqrDTKqA','Vera',1795457742252);
INSERT INTO "person" VALUES('y_AOgPQ8LyJJQytRH23b4A','Gerda Smit',1795457742620);
INSERT INTO "person" VALUES('3wrEuc7NHgyOZjjoM1xl7Q','Wim kanarie',1795457742704);
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
INSERT INTO "placement" VALUES('5R6SfSpTHGqZX2hQaQi93g','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','d5bN_myTMmr8OfqKy3P9ig','3wrEuc7NHgyOZjjoM1xl7Q',1795457743376,NULL);
INSERT INTO "placement" VALUES('VA7joCVkkDTqMSiMnKtjKA','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','d5bN_myTMmr8OfqKy3P9ig','NW2hzwFCXQwrVEws1NG9Sw',1795457743376,1795457743883);
INSERT INTO "placement" VALUES('V8QVtfoqQMtH9YP1C6s_Xw','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','d5bN_myTMmr8OfqKy3P9ig','Ne-YxV_0WCeXVeI8fyjtjQ',1795457743376,NULL);
INSERT INTO "placement" VALUES('hAXsy-OQVSKhtlbO45BhUw','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','LUWLLbHKXpvaCiJCFGtXIQ','kBGWjgvSpoPfVNI_QNcsSA',1795457743376,NULL);
INSERT INTO "placement" VALUES('0ux2UJeUtuM5uZymJpkahw','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','LUWLLbHKXpvaCiJCFGtXIQ','zTHg7Y7A0sf_v5qYje8PYA',1795457743376,NULL);
INSERT INTO "placement" VALUES('Li9QGAh-CUZAFaiCyeKc4w','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','LUWLLbHKXpvaCiJCFGtXIQ','y_AOgPQ8LyJJQytRH23b4A',1795457743376,NULL);
INSERT INTO "placement" VALUES('O6e-2F-O1IdRKUpibSDzAg','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','LUWLLbHKXpvaCiJCFGtXIQ','NW2hzwFCXQwrVEws1NG9Sw',1795457743883,NULL);
CREATE TABLE programme (
	id VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_programme PRIMARY KEY (id)
);
INSERT INTO "programme" VALUES('YvONbud7snFwdq3nWvn9HA','Leergang','nl',1795457741653);
INSERT INTO "programme" VALUES('yBfDa5bkKXWPTXi-YRhT-A','Leergang','nl',1795457741776);
CREATE TABLE progress (
	scope VARCHAR NOT NULL, 
	seq BIGINT NOT NULL, 
	CONSTRAINT pk_progress PRIMARY KEY (scope)
);
INSERT INTO "progress" VALUES('house',8);
INSERT INTO "progress" VALUES('programme/YvONbud7snFwdq3nWvn9HA',4);
INSERT INTO "progress" VALUES('session/a0wEQsvICrxpsJClOQRPvg',49);
INSERT INTO "progress" VALUES('programme/yBfDa5bkKXWPTXi-YRhT-A',2);
INSERT INTO "progress" VALUES('session/kwlmxHarr5wuR8eKDe-lkA',3);
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
INSERT INTO "receipt" VALUES('house','0m__q12B5wYGYD8hyuPhbg','host','f2d0be192b2160850626d9f413d9d8f5','{}',1795457741924);
INSERT INTO "receipt" VALUES('house','MCo7ExjanQrJjq8-uctBJQ','host','ac10c69e7f869ab25b7b381ada594c95','{}',1795457741853);
INSERT INTO "receipt" VALUES('house','Y9IpDMWydI1U8bFkDipE7g','host','929c652e86c088a1e7e56dbe24400197','{}',1795457741776);
INSERT INTO "receipt" VALUES('house','aTUmPrLf70o-jCPVOjlVEw','host','291c9f2b79a5b893998f3b01091940d5','{}',1795457741971);
INSERT INTO "receipt" VALUES('house','cLr49MoOoluT5WzJ-M1vsg','host','7328c9743f89b2b16c12b0ea9ad5f8ed','{}',1795457741653);
INSERT INTO "receipt" VALUES('house','fVqtSVCdOCnLb1uWzejnZg','host','aa2b0d52215a559f4855296923aee86b','{}',1795457741956);
INSERT INTO "receipt" VALUES('house','icTB5ATOTle0hrRjKgeIcw','host','28425821938ffe980e74833814a1c5f8','{}',1795457741833);
INSERT INTO "receipt" VALUES('house','ygHJ76IJstiNZKf7RZBhDA','host','976d7adae7800504060e3e3c8bff0f90','{}',1795457741916);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','B_qhAAWCTgOIVAJeRZuWnw','account:W8ybUUYhVEkEnztJ3CaS2g','8665218d5a35a9eda306f80d59ac96dd','{}',1795457742620);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','Bh2Dm7RfwbbQTA2pqqZabQ','host','19c7078677ec9efe1d3119348b533caf','{}',1795457741681);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','gQCIF6KK5eTQIIUpha0w1w','host','2c628a1590967e871bb1ddf7926cf31e','{}',1795457741946);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','ovIE4Qh4xtkFCJYgPOBCxA','host','33c486df0caaef49272e31b868331f03','{}',1795457741885);
INSERT INTO "receipt" VALUES('programme/yBfDa5bkKXWPTXi-YRhT-A','TiJWVbdp4C1aEcGKQNS2sg','host','7aa552ed7bf71026ba608e1848140f35','{}',1795457741794);
INSERT INTO "receipt" VALUES('programme/yBfDa5bkKXWPTXi-YRhT-A','hhJATplPJv_mPmkpcylrjA','host','886067f6b3b733da2714e2cac0e2117e','{}',1795457741989);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','-1_Ew4Hi371ieuF5NBG_5w','system','4b6326f9e12f6a44ef4e9e6fc53ef2a1','{"facilitators":47}',1795457744636);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','216yn1_o_M7yvGDmxFYceA','account:IAB9nOOj5d-Y3oJZgHvdsQ','972d4850912d6b3b3ff31fe82f2a9055','{"board:-wNfMOjCr9K-QR1gFgwNSw":30,"everyone":30,"facilitators":30,"staff:-wNfMOjCr9K-QR1gFgwNSw":30}',1795457743722);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','2g6CJvCF00HRFY9XLSiynw','participant:Ne-YxV_0WCeXVeI8fyjtjQ','2eb31d5d4e0a8c9e23bfa5d90c50362a','{"person:Ne-YxV_0WCeXVeI8fyjtjQ":20}',1795457743111);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','5Jf9NXRlMdXJrHS67qsUNA','nobody','39004bf30bf907bbb686e61d32dc3f77','{}',1795457742166);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','6nxZMNusKgu3trNxlAXymA','account:IAB9nOOj5d-Y3oJZgHvdsQ','431206197fd0706ca0e6e98991ac24b1','{"everyone":36,"facilitators":36}',1795457743976);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','B0KkGQWiyz2HYv_6Nms6vw','participant:Ne-YxV_0WCeXVeI8fyjtjQ','e366364c2c3f6da0839943962659b185','{"board:XMKC78mTqchlzTIj_3zkSQ":17,"person:Ne-YxV_0WCeXVeI8fyjtjQ":17}',1795457743038);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','C1se7Ks4KUmJdpVnySIzcA','system','72f4e62a32a48375ff2b1bb18648171a','{"facilitators":49}',1795457744809);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','CFLq44n-bdMGhJRI-6fxaw','account:IAB9nOOj5d-Y3oJZgHvdsQ','7913b85249324e85f155d426bf973570','{"facilitators":33}',1795457743848);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','DKdTpwO8CEJqF4dQJPa15Q','account:IAB9nOOj5d-Y3oJZgHvdsQ','68a79acb0e59c3520608eca21596a786','{"everyone":27,"facilitators":27}',1795457743554);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','HK7wO_RLFFqh6dbqHN6nOQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','d8c9b19efbbf02809d029ff0a49bba7f','{"everyone":14,"facilitators":14}',1795457742860);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','I2RE0-1q-EI17YoCVPKKMA','account:IAB9nOOj5d-Y3oJZgHvdsQ','fc41d7e2effdf4123bd7de8e83dc4a95','{"facilitators":34}',1795457743883);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','I3QYgKLMAas_TM-Ew-FhLA','account:IAB9nOOj5d-Y3oJZgHvdsQ','0d360785e6e5dde88369fe12ff710dd1','{"everyone":43,"facilitators":43}',1795457744316);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','MVCglLmLx_CNjB7yOg1aFQ','nobody','bd0d6dba5cd2a2b06a80e4e6cf341c39','{}',1795457742112);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','OIevpUZU-YaYGlKsx8WA5g','account:IAB9nOOj5d-Y3oJZgHvdsQ','4a40cd109c2112dd7120d0ff9e051cb2','{"facilitators":11}',1795457742704);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','OZZMTPBCYMBP0mAF7KEvfQ','participant:zTHg7Y7A0sf_v5qYje8PYA','fa9286e41ee0d9df3c41f2c75c1ec423','{"person:zTHg7Y7A0sf_v5qYje8PYA":12}',1795457742746);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','Pc-LovMgcAbJ9K0SAzVVJQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','e114e8e43e23782e049af8b1080d8394','{"everyone":46,"facilitators":46}',1795457744405);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','R3swvGO6b4krksPObQ0tVQ','participant:NW2hzwFCXQwrVEws1NG9Sw','127cd634076009a7dc8cb2104ce32c5c','{"person:NW2hzwFCXQwrVEws1NG9Sw":37}',1795457744059);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','S3BK5LTUpHBd2aaGxkgGNA','participant:Ne-YxV_0WCeXVeI8fyjtjQ','1f0f49e2a16f242b4857d8fd91d7c08f','{"board:XMKC78mTqchlzTIj_3zkSQ":18,"person:Ne-YxV_0WCeXVeI8fyjtjQ":18}',1795457743060);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','Tc8q_E0uVYTISPRkWpyZxw','account:IAB9nOOj5d-Y3oJZgHvdsQ','cad84d60163367f907442acf07bef31c','{"everyone":45}',1795457744372);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','UcrljfGsYJtJVmCVklGRyg','account:IAB9nOOj5d-Y3oJZgHvdsQ','a371244287e67e86ef0f52ac703f5a11','{"everyone":40,"facilitators":40}',1795457744208);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','WYeYjl9PGVvdMxQaguxDpw','account:IAB9nOOj5d-Y3oJZgHvdsQ','565ef0939e69c3a11bfdcb0195ca6fef','{"everyone":44,"facilitators":44}',1795457744340);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','WvDbSLOLM0Bxy36wyYVz-A','participant:NW2hzwFCXQwrVEws1NG9Sw','debdc1a30d0b450a64b7cf0fac3d7f54','{"board:UwrMmF-TAe_vOpaQMCWy1Q":28,"person:NW2hzwFCXQwrVEws1NG9Sw":28}',1795457743610);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','XCttX0gcm5ikAg5vR7cZkA','account:IAB9nOOj5d-Y3oJZgHvdsQ','4ac30c0b3091f348c8974d8f60ebc87d','{"everyone":19}',1795457743092);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','XjO_JV5lEH14nE35jeX2QA','participant:kBGWjgvSpoPfVNI_QNcsSA','94c8327975a6a6682c4e3a5ed7a3ab7e','{"person:kBGWjgvSpoPfVNI_QNcsSA":24}',1795457743264);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','YHeAWQcs9ALgo118QXALJQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','4b9046fa1199038f7233d9d08ea85783','{"everyone":42,"facilitators":42}',1795457744278);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','a5HSD62c8cxbeCtaUTROyA','participant:NW2hzwFCXQwrVEws1NG9Sw','4a93819ac3ccfd80e9aa16f809e3390c','{"board:RDlydWv-NvMnBx6DfwteFg":35,"person:NW2hzwFCXQwrVEws1NG9Sw":35}',1795457743943);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','d6Hj5boAnETWiVDSiBRlTw','participant:NW2hzwFCXQwrVEws1NG9Sw','e58d38fa9d0f89752ec718e0831e0de4','{"group:d5bN_myTMmr8OfqKy3P9ig":32}',1795457743820);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','ea-2ciMauOs2jy0Vdf91pA','account:IAB9nOOj5d-Y3oJZgHvdsQ','d8b64c1d64d2cb5e6dc05ce11dd8fe3c','{"everyone":38,"facilitators":38}',1795457744112);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','fPcNJnP_CtclUGNktxuykg','participant:kBGWjgvSpoPfVNI_QNcsSA','e3af9e04d0e6a5225b70a449ad063234','{"person:kBGWjgvSpoPfVNI_QNcsSA":48}',1795457744648);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','h_5oc-h9UawCtYa1pYrXZQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','933fd97c4953fbbbc2e128a5dfba7364','{}',1795457742296);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','hauFwJR9X2hcIhfJlVBGJw','account:IAB9nOOj5d-Y3oJZgHvdsQ','5cd422598d8bc620021fa5afd67e045a','{"everyone":26,"facilitators":26}',1795457743376);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','hgYGbAlRxi1FneQTdP2SJQ','participant:NW2hzwFCXQwrVEws1NG9Sw','34b3106019ff108acfce594b2ad14596','{"group:d5bN_myTMmr8OfqKy3P9ig":31}',1795457743792);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','jP-NRRdic7C8N4unPPYaUg','account:IAB9nOOj5d-Y3oJZgHvdsQ','d3a4d6affc42efbfcfe413ba8b898fbc','{"everyone":8,"facilitators":8}',1795457742494);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','jfn8blPfoyRK9mqwJNXLwQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','46cf883477259f47db9e8aad145b7843','{"everyone":23,"facilitators":23}',1795457743197);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','kN5rgJ6Vf8vp9LrW3rl4zA','participant:zTHg7Y7A0sf_v5qYje8PYA','e5de53c56fdef2727523d88a057e031f','{"person:zTHg7Y7A0sf_v5qYje8PYA":41}',1795457744255);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','kqVcLz_9QaGdkrczDrfEug','participant:NW2hzwFCXQwrVEws1NG9Sw','ba0fe7e9a468175fe150ec00ad0de11f','{"board:XMKC78mTqchlzTIj_3zkSQ":16,"person:NW2hzwFCXQwrVEws1NG9Sw":16}',1795457742996);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','lbezPqXJNdf0s4azkpwdhA','participant:NW2hzwFCXQwrVEws1NG9Sw','6ef196f257d1634e3e5eac48796b3982','{"board:XMKC78mTqchlzTIj_3zkSQ":15,"person:NW2hzwFCXQwrVEws1NG9Sw":15}',1795457742953);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','mrOJrxXISnsYFYZ71xUdbw','participant:NW2hzwFCXQwrVEws1NG9Sw','fbe27ca825fbb1f1599ede8fed0a74ad','{"board:UwrMmF-TAe_vOpaQMCWy1Q":29,"person:NW2hzwFCXQwrVEws1NG9Sw":29}',1795457743676);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','mtovhkUcA88SJvUOUmSGRw','nobody','2e32b01415ad99e2e67edde7e0227936','{}',1795457742004);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','oFRGT09vXtlncCivJic1pA','participant:Ne-YxV_0WCeXVeI8fyjtjQ','1e0869fcf3e7aa0e84e1dd07bd9e77fd','{"person:Ne-YxV_0WCeXVeI8fyjtjQ":39}',1795457744171);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','pN4pipfvweumeKyidDkRoA','account:IAB9nOOj5d-Y3oJZgHvdsQ','a54ecb937841a9a9ae130b0caa7eafdb','{"everyone":9,"facilitators":9}',1795457742562);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','rtvj5dG3_3mxT0fzowOd9w','nobody','60e93e57ce3edfc24c5eccb391c6d04a','{}',1795457742212);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','t8mJveZp_A45woaKp0PQ8w','nobody','0d8e8808f2cec243e85f531576fc5fb6','{}',1795457742656);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','tGhkwzpqGkJvkuv02Lq1Lw','account:IAB9nOOj5d-Y3oJZgHvdsQ','8e7d94bc39a705fe7d4ba44c5ca10a73','{"board:lxTRercfwGbpK02xZf1uvg":25,"everyone":25}',1795457743340);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','uRGAEoQ-6WHa1Q4oV5-Dnw','nobody','f64fb6809adba4c39cd4e297e32e360a','{}',1795457742828);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','vDM_WJUQdgS__I-0sxGVpQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','22f3d41df6ec616729c95ac99a2be3d7','{"everyone":7,"facilitators":7}',1795457742324);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','z2cAniGzG5Vk7wYZXRMAiQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','5cd0e0c7d3d85ef715057f8899ae48d3','{"board:XMKC78mTqchlzTIj_3zkSQ":21,"facilitators":21,"staff:XMKC78mTqchlzTIj_3zkSQ":21}',1795457743144);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','zW91kKhsH5Op8FiVDzOR9g','participant:NW2hzwFCXQwrVEws1NG9Sw','ae3b0e165f866940f1bedbb95640f234','{"person:NW2hzwFCXQwrVEws1NG9Sw":22}',1795457743172);
INSERT INTO "receipt" VALUES('session/kwlmxHarr5wuR8eKDe-lkA','hhWUjlvmqZNAJGrM9jcsIg','account:SnbtifwpIElkjbpbkrknIQ','22f3d41df6ec616729c95ac99a2be3d7','{"everyone":3,"facilitators":3}',1795457742356);
INSERT INTO "receipt" VALUES('session/kwlmxHarr5wuR8eKDe-lkA','p5pDwmZWKXy--JT1RZc_lA','nobody','e6f9bc97e6a58e4fbe26a73a30c99f09','{}',1795457742252);
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
INSERT INTO "return_request" VALUES('Ebu9vcNIfjAeq7ia8hrpdA','a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ','wm9KsKrge4ZDuAAvgoRmLw',1795457742828,NULL,NULL);
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
	revealed_at BIGINT, planned_minutes INTEGER, first_opened_at BIGINT, seating VARCHAR DEFAULT 'plenary' NOT NULL, grouping JSON DEFAULT '{}' NOT NULL, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT fk_round_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "round" VALUES('equDJwZBEcXvcqAsM6AtIA','a0wEQsvICrxpsJClOQRPvg',0,'Kansen','notes','Kansen?','',10,60,0,'{"columns": [{"title": "Kansen", "colour": null}, {"title": "Bedreigingen", "colour": null}], "hidden": false, "names": "named", "limit": null, "picks": 3}',1795457742860,1795458342860,NULL,1795457743092,1795457743092,NULL,NULL,1795457742860,'plenary','{"places": [], "links": []}');
INSERT INTO "round" VALUES('Bn1j9IhpGAMHFLpZF7HdeQ','a0wEQsvICrxpsJClOQRPvg',1,'Doen','notes','Doen?','',10,60,0,'{"columns": [{"title": "Wat kun je doen?", "colour": null}], "hidden": true, "names": "hidden", "limit": 3, "picks": 3}',1795457743197,1795458343197,NULL,1795457803376,1795457744405,1795457743340,NULL,1795457743197,'plenary','{"places": [], "links": []}');
INSERT INTO "round" VALUES('5i3i8mvejwyXD2qBiEMFGw','a0wEQsvICrxpsJClOQRPvg',2,'Kort','notes','Kort?','',1,30,1,'{"columns": [{"title": "Kort", "colour": null}], "hidden": false, "names": "named", "limit": null, "picks": 3}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'plenary','{"places": [], "links": []}');
INSERT INTO "round" VALUES('tsVSI8oLFDwY5vqF6D5Kbw','a0wEQsvICrxpsJClOQRPvg',3,'Praat','talk','','',15,0,0,'{"speaker": "Noor \u00d6zdemir"}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'plenary','{"places": [], "links": []}');
INSERT INTO "round" VALUES('ZxdGyEDsVr0fp0VQVnGSWA','a0wEQsvICrxpsJClOQRPvg',4,'Pauze','break','','',7,0,0,'{}',NULL,NULL,NULL,NULL,NULL,NULL,20,NULL,'plenary','{"places": [], "links": []}');
INSERT INTO "round" VALUES('EQa5F15XBZkzsi_GByGmCA','a0wEQsvICrxpsJClOQRPvg',5,'Woord','check-in','Hoe kom je binnen?','',0,60,0,'{"form": "word", "steps": 5, "low": "", "high": ""}',1795457743976,NULL,NULL,1795457804112,1795457744405,NULL,NULL,1795457743976,'plenary','{"places": [], "links": []}');
INSERT INTO "round" VALUES('0wDqYWElSiykm9wY4QTtYg','a0wEQsvICrxpsJClOQRPvg',6,'Open','check-in','Wat neem je mee?','',0,60,0,'{"form": "open", "steps": 5, "low": "", "high": ""}',1795457744208,NULL,NULL,1795457804278,1795457744405,NULL,NULL,1795457744208,'plenary','{"places": [], "links": []}');
INSERT INTO "round" VALUES('302V1_nZnX9a7YdnX95kXw','a0wEQsvICrxpsJClOQRPvg',7,'Schaal','check-in','Hoe ver zijn jullie?','',0,60,0,'{"form": "scale", "steps": 4, "low": "net", "high": ""}',1795457744112,NULL,NULL,1795457804208,1795457744405,NULL,NULL,1795457744112,'plenary','{"places": [], "links": []}');
INSERT INTO "round" VALUES('R9zdkHCBWnqk3LsISqiKTA','a0wEQsvICrxpsJClOQRPvg',8,'Tafels','notes','Tafels?','',20,60,0,'{"columns": [{"title": "Kansen", "colour": null}, {"title": "Bedreigingen", "colour": null}], "hidden": false, "names": "named", "limit": null, "picks": 2}',1795457743376,1795458943376,NULL,1795457803976,1795457744405,NULL,NULL,1795457743376,'groups','{"number": 2, "places": ["Foyer", "Raadzaal"], "links": ["https://bellen.example/1"]}');
INSERT INTO "round" VALUES('9eQxK08dFGnuqHOL5r7T_w','kwlmxHarr5wuR8eKDe-lkA',0,'Elders','notes','Elders?','',0,60,0,'{"columns": [{"title": "Elders", "colour": null}], "hidden": false, "names": "named", "limit": null, "picks": 3}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'plenary','{"places": [], "links": []}');
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
	wifi_password VARCHAR, 
	CONSTRAINT pk_session PRIMARY KEY (id), 
	CONSTRAINT fk_session_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id), 
	CONSTRAINT uq_session_join_code UNIQUE (join_code)
);
INSERT INTO "session" VALUES('a0wEQsvICrxpsJClOQRPvg','YvONbud7snFwdq3nWvn9HA','Samen','nl',1795000000000,'Europe/Amsterdam','','KMN234',1795457741681,1795457742562,1795457744405,'0wDqYWElSiykm9wY4QTtYg','question','0wDqYWElSiykm9wY4QTtYg',1795457744372,1795457742562,NULL,0,NULL,NULL,NULL);
INSERT INTO "session" VALUES('kwlmxHarr5wuR8eKDe-lkA','yBfDa5bkKXWPTXi-YRhT-A','Samen','nl',1795000000000,'Europe/Amsterdam','','PRT567',1795457741794,1795457742356,NULL,NULL,'join',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
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
INSERT INTO "session_archive" VALUES('lKwy_XLQtXTrNCDtmwbrwg','a0wEQsvICrxpsJClOQRPvg',2,48,1795457744809,'14ae95a6c52ce7e158c4155c709c931350ed749b670d7156de96caed2e6a45ea','{
  "format": "facilitator-archive/1",
  "messages": [
    {
      "at": "2026-11-23T19:15:43+01:00",
      "by": "Fatima",
      "group": "d5bN_myTMmr8OfqKy3P9ig",
      "id": "gbfh416y45vO3kYO4Wlg9g",
      "text": "Aan jullie kanarie"
    },
    {
      "at": "2026-11-23T19:15:44+01:00",
      "by": "Fatima",
      "group": null,
      "id": "O0qE8jDpSi4IRSpV9_hb4g",
      "text": "Bericht kanarie"
    }
  ],
  "people": [
    {
      "id": "NW2hzwFCXQwrVEws1NG9Sw",
      "joined_at": "2026-11-23T19:15:42+01:00",
      "name": "Anna"
    },
    {
      "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
      "joined_at": "2026-11-23T19:15:42+01:00",
      "name": "Bram"
    },
    {
      "id": "kBGWjgvSpoPfVNI_QNcsSA",
      "joined_at": "2026-11-23T19:15:42+01:00",
      "name": "Chen"
    },
    {
      "id": "zTHg7Y7A0sf_v5qYje8PYA",
      "joined_at": "2026-11-23T19:15:42+01:00",
      "name": "Dewi kanarie"
    },
    {
      "id": "y_AOgPQ8LyJJQytRH23b4A",
      "joined_at": "2026-11-23T19:15:42+01:00",
      "name": "Gerda Smit"
    },
    {
      "id": "3wrEuc7NHgyOZjjoM1xl7Q",
      "joined_at": "2026-11-23T19:15:42+01:00",
      "name": "Wim kanarie"
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
                  "at": "2026-11-23T19:15:42+01:00",
                  "author": {
                    "id": "NW2hzwFCXQwrVEws1NG9Sw",
                    "name": "Anna"
                  },
                  "entered_by": null,
                  "id": "ZDva0xT1YWdfepQo6kZ7Hw",
                  "late": false,
                  "origin": null,
                  "picked": false,
                  "revisions": [
                    {
                      "admitted": false,
                      "at": "2026-11-23T19:15:42+01:00",
                      "by": "Anna",
                      "reason": "replaced",
                      "text": "Geeltje kanarie"
                    },
                    {
                      "admitted": false,
                      "at": "2026-11-23T19:15:43+01:00",
                      "by": "Anna",
                      "reason": "late",
                      "text": "Te laat kanarie"
                    }
                  ],
                  "text": "Anders kanarie"
                },
                {
                  "admitted": true,
                  "at": "2026-11-23T19:15:43+01:00",
                  "author": {
                    "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
                    "name": "Bram"
                  },
                  "entered_by": null,
                  "id": "PipWM14KZTogU0tfQyIzkw",
                  "late": true,
                  "origin": null,
                  "picked": false,
                  "revisions": [],
                  "text": "Laat kanarie"
                },
                {
                  "admitted": false,
                  "at": "2026-11-23T19:15:44+01:00",
                  "author": {
                    "id": "kBGWjgvSpoPfVNI_QNcsSA",
                    "name": "Chen"
                  },
                  "entered_by": null,
                  "id": "4Y-y1mHggCvNBIjc9iUfMg",
                  "late": true,
                  "origin": null,
                  "picked": false,
                  "revisions": [],
                  "text": "Na afloop kanarie"
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
      "closed_at": "2026-11-23T19:15:43+01:00",
      "groups": [],
      "id": "equDJwZBEcXvcqAsM6AtIA",
      "kind": "notes",
      "minutes": 10,
      "opened_at": "2026-11-23T19:15:42+01:00",
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
                  "at": "2026-11-23T19:15:43+01:00",
                  "author": {
                    "id": "kBGWjgvSpoPfVNI_QNcsSA",
                    "name": "Chen"
                  },
                  "entered_by": null,
                  "id": "cpdKDMlGOq81_zS02u_w7w",
                  "late": false,
                  "origin": null,
                  "picked": false,
                  "revisions": [],
                  "text": "Stil kanarie"
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
      "closed_at": "2026-11-23T19:15:44+01:00",
      "groups": [],
      "id": "Bn1j9IhpGAMHFLpZF7HdeQ",
      "kind": "notes",
      "minutes": 10,
      "opened_at": "2026-11-23T19:15:43+01:00",
      "planned_minutes": null,
      "prompt": "Doen?",
      "questions": [],
      "revealed_at": "2026-11-23T19:15:43+01:00",
      "seating": "plenary",
      "speaker": "",
      "title": "Doen"
    },
    {
      "boards": [],
      "closed_at": null,
      "groups": [],
      "id": "5i3i8mvejwyXD2qBiEMFGw",
      "kind": "notes",
      "minutes": 1,
      "opened_at": null,
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
      "groups": [],
      "id": "tsVSI8oLFDwY5vqF6D5Kbw",
      "kind": "talk",
      "minutes": 15,
      "opened_at": null,
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
      "groups": [],
      "id": "ZxdGyEDsVr0fp0VQVnGSWA",
      "kind": "break",
      "minutes": 7,
      "opened_at": null,
      "planned_minutes": 20,
      "prompt": "",
      "questions": [],
      "revealed_at": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Pauze"
    },
    {
      "boards": [],
      "closed_at": "2026-11-23T19:15:44+01:00",
      "groups": [],
      "id": "EQa5F15XBZkzsi_GByGmCA",
      "kind": "check-in",
      "minutes": 0,
      "opened_at": "2026-11-23T19:15:43+01:00",
      "planned_minutes": null,
      "prompt": "Hoe kom je binnen?",
      "questions": [
        {
          "answers": [
            {
              "at": "2026-11-23T19:15:44+01:00",
              "author": {
                "id": "NW2hzwFCXQwrVEws1NG9Sw",
                "name": "Anna"
              },
              "id": "m2s907TSgvPbFehJZqvayA",
              "late": false,
              "number": null,
              "text": "kanarie"
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
      "closed_at": "2026-11-23T19:15:44+01:00",
      "groups": [],
      "id": "0wDqYWElSiykm9wY4QTtYg",
      "kind": "check-in",
      "minutes": 0,
      "opened_at": "2026-11-23T19:15:44+01:00",
      "planned_minutes": null,
      "prompt": "Wat neem je mee?",
      "questions": [
        {
          "answers": [
            {
              "at": "2026-11-23T19:15:44+01:00",
              "author": {
                "id": "zTHg7Y7A0sf_v5qYje8PYA",
                "name": "Dewi kanarie"
              },
              "id": "QMBzfqNg9yEs7tcgaEk-FA",
              "late": false,
              "number": null,
              "text": "Open kanarie"
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
      "closed_at": "2026-11-23T19:15:44+01:00",
      "groups": [],
      "id": "302V1_nZnX9a7YdnX95kXw",
      "kind": "check-in",
      "minutes": 0,
      "opened_at": "2026-11-23T19:15:44+01:00",
      "planned_minutes": null,
      "prompt": "Hoe ver zijn jullie?",
      "questions": [
        {
          "answers": [
            {
              "at": "2026-11-23T19:15:44+01:00",
              "author": {
                "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
                "name": "Bram"
              },
              "id": "NbyfR7qx_t1MB0iHuhFT_Q",
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
              "id": "1IAFQVSVrzEoVvc5kFabWQ",
              "notes": [
                {
                  "admitted": true,
                  "at": "2026-11-23T19:15:43+01:00",
                  "author": {
                    "id": "NW2hzwFCXQwrVEws1NG9Sw",
                    "name": "Anna"
                  },
                  "entered_by": null,
                  "id": "aT-jNChF6EMyiEKKt7E1Xg",
                  "late": false,
                  "origin": null,
                  "picked": true,
                  "revisions": [],
                  "text": "Aan tafel kanarie"
                }
              ],
              "title": "Kansen"
            },
            {
              "colour": null,
              "id": "tgvbUgMEdaMyZdQ9Qie_zA",
              "notes": [],
              "title": "Bedreigingen"
            }
          ],
          "group": "d5bN_myTMmr8OfqKy3P9ig",
          "hidden": false,
          "id": "UwrMmF-TAe_vOpaQMCWy1Q",
          "names": "named",
          "owner": "group"
        },
        {
          "columns": [
            {
              "colour": null,
              "id": "5AiSXO-HHUhgJNhrg4Mthg",
              "notes": [
                {
                  "admitted": true,
                  "at": "2026-11-23T19:15:43+01:00",
                  "author": {
                    "id": "NW2hzwFCXQwrVEws1NG9Sw",
                    "name": "Anna"
                  },
                  "entered_by": null,
                  "id": "9NhcIH2m8q4llMelA0eqcQ",
                  "late": false,
                  "origin": null,
                  "picked": false,
                  "revisions": [],
                  "text": "Nieuw kanarie"
                }
              ],
              "title": "Kansen"
            },
            {
              "colour": null,
              "id": "uXKFcSHTdMFVaLWBK0WLGA",
              "notes": [],
              "title": "Bedreigingen"
            }
          ],
          "group": "LUWLLbHKXpvaCiJCFGtXIQ",
          "hidden": false,
          "id": "RDlydWv-NvMnBx6DfwteFg",
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
                  "at": "2026-11-23T19:15:43+01:00",
                  "author": {
                    "id": "NW2hzwFCXQwrVEws1NG9Sw",
                    "name": "Anna"
                  },
                  "entered_by": null,
                  "id": "YygS8GVkxLf2xEIQG2Juvg",
                  "late": false,
                  "origin": {
                    "group": "d5bN_myTMmr8OfqKy3P9ig",
                    "note": "aT-jNChF6EMyiEKKt7E1Xg"
                  },
                  "picked": false,
                  "revisions": [],
                  "text": "Aan tafel kanarie"
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
      "closed_at": "2026-11-23T19:15:44+01:00",
      "groups": [
        {
          "id": "d5bN_myTMmr8OfqKy3P9ig",
          "link": "",
          "name": "Groep kanarie",
          "people": [
            {
              "from": "2026-11-23T19:15:43+01:00",
              "id": "3wrEuc7NHgyOZjjoM1xl7Q",
              "name": "Wim kanarie",
              "until": null
            },
            {
              "from": "2026-11-23T19:15:43+01:00",
              "id": "NW2hzwFCXQwrVEws1NG9Sw",
              "name": "Anna",
              "until": "2026-11-23T19:15:43+01:00"
            },
            {
              "from": "2026-11-23T19:15:43+01:00",
              "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
              "name": "Bram",
              "until": null
            }
          ],
          "place": "Foyer",
          "ready_at": "2026-11-23T19:15:43+01:00"
        },
        {
          "id": "LUWLLbHKXpvaCiJCFGtXIQ",
          "link": "",
          "name": "Subgroep 2",
          "people": [
            {
              "from": "2026-11-23T19:15:43+01:00",
              "id": "kBGWjgvSpoPfVNI_QNcsSA",
              "name": "Chen",
              "until": null
            },
            {
              "from": "2026-11-23T19:15:43+01:00",
              "id": "y_AOgPQ8LyJJQytRH23b4A",
              "name": "Gerda Smit",
              "until": null
            },
            {
              "from": "2026-11-23T19:15:43+01:00",
              "id": "zTHg7Y7A0sf_v5qYje8PYA",
              "name": "Dewi kanarie",
              "until": null
            },
            {
              "from": "2026-11-23T19:15:43+01:00",
              "id": "NW2hzwFCXQwrVEws1NG9Sw",
              "name": "Anna",
              "until": null
            }
          ],
          "place": "Raadzaal",
          "ready_at": null
        }
      ],
      "id": "R9zdkHCBWnqk3LsISqiKTA",
      "kind": "notes",
      "minutes": 20,
      "opened_at": "2026-11-23T19:15:43+01:00",
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
    "ended_at": "2026-11-23T19:15:44+01:00",
    "id": "a0wEQsvICrxpsJClOQRPvg",
    "language": "nl",
    "place": "",
    "rehearsal": true,
    "started_at": "2026-11-23T19:15:42+01:00",
    "starts_at": "2026-11-18T12:06:40+01:00",
    "title": "Samen",
    "zone": "Europe/Amsterdam"
  },
  "waiting_since_the_end": 1
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
INSERT INTO "step" VALUES('uZ1x_mijyPs0mem4h09H-g','a0wEQsvICrxpsJClOQRPvg',7001,'StartSession',NULL,'Fatima','{"session": {"started_at": null, "rehearsal_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {}}',1795457742324,1795457742494);
INSERT INTO "step" VALUES('L0OLQjrQoVlJh1MKdlOyig','kwlmxHarr5wuR8eKDe-lkA',3001,'StartSession',NULL,'Willem','{"session": {"started_at": null, "rehearsal_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {}}',1795457742356,NULL);
INSERT INTO "step" VALUES('tS_gX6cRTgrzHGuHujtGfQ','a0wEQsvICrxpsJClOQRPvg',9001,'StartRehearsal',NULL,'Fatima','{"session": {"started_at": null, "rehearsal_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {"equDJwZBEcXvcqAsM6AtIA": {"minutes": 10, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "Bn1j9IhpGAMHFLpZF7HdeQ": {"minutes": 10, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "5i3i8mvejwyXD2qBiEMFGw": {"minutes": 1, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "tsVSI8oLFDwY5vqF6D5Kbw": {"minutes": 15, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "ZxdGyEDsVr0fp0VQVnGSWA": {"minutes": 20, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "EQa5F15XBZkzsi_GByGmCA": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "0wDqYWElSiykm9wY4QTtYg": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "302V1_nZnX9a7YdnX95kXw": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "R9zdkHCBWnqk3LsISqiKTA": {"minutes": 20, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457742562,NULL);
INSERT INTO "step" VALUES('j6FfGOb7DptJ7Ly4ro5QnQ','a0wEQsvICrxpsJClOQRPvg',14001,'OpenRound','equDJwZBEcXvcqAsM6AtIA','Fatima','{"session": {"started_at": 1795457742562, "rehearsal_at": 1795457742562, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {"equDJwZBEcXvcqAsM6AtIA": {"minutes": 10, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457742860,NULL);
INSERT INTO "step" VALUES('b87zifsnpIKhO3wmnGMNUw','a0wEQsvICrxpsJClOQRPvg',23001,'OpenRound','Bn1j9IhpGAMHFLpZF7HdeQ','Fatima','{"session": {"started_at": 1795457742562, "rehearsal_at": 1795457742562, "current_round_id": "equDJwZBEcXvcqAsM6AtIA", "shown_what": "question", "shown_round_id": "equDJwZBEcXvcqAsM6AtIA"}, "rounds": {"Bn1j9IhpGAMHFLpZF7HdeQ": {"minutes": 10, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457743197,NULL);
INSERT INTO "step" VALUES('9aKC-V39RiFGO6s613h4EQ','a0wEQsvICrxpsJClOQRPvg',26001,'OpenRound','R9zdkHCBWnqk3LsISqiKTA','Fatima','{"session": {"started_at": 1795457742562, "rehearsal_at": 1795457742562, "current_round_id": "Bn1j9IhpGAMHFLpZF7HdeQ", "shown_what": "question", "shown_round_id": "Bn1j9IhpGAMHFLpZF7HdeQ"}, "rounds": {"Bn1j9IhpGAMHFLpZF7HdeQ": {"minutes": 10, "planned_minutes": null, "opened_at": 1795457743197, "ends_at": 1795458343197, "paused_with": null, "grace_until": null, "closed_at": null}, "R9zdkHCBWnqk3LsISqiKTA": {"minutes": 20, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457743376,NULL);
INSERT INTO "step" VALUES('z6SWX6J1IsONAFYtPSoHUQ','a0wEQsvICrxpsJClOQRPvg',36001,'OpenRound','EQa5F15XBZkzsi_GByGmCA','Fatima','{"session": {"started_at": 1795457742562, "rehearsal_at": 1795457742562, "current_round_id": "R9zdkHCBWnqk3LsISqiKTA", "shown_what": "question", "shown_round_id": "R9zdkHCBWnqk3LsISqiKTA"}, "rounds": {"R9zdkHCBWnqk3LsISqiKTA": {"minutes": 20, "planned_minutes": null, "opened_at": 1795457743376, "ends_at": 1795458943376, "paused_with": null, "grace_until": null, "closed_at": null}, "EQa5F15XBZkzsi_GByGmCA": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457743976,NULL);
INSERT INTO "step" VALUES('nxxN--wGQ6PJLoVsVC7l6Q','a0wEQsvICrxpsJClOQRPvg',38001,'OpenRound','302V1_nZnX9a7YdnX95kXw','Fatima','{"session": {"started_at": 1795457742562, "rehearsal_at": 1795457742562, "current_round_id": "EQa5F15XBZkzsi_GByGmCA", "shown_what": "question", "shown_round_id": "EQa5F15XBZkzsi_GByGmCA"}, "rounds": {"EQa5F15XBZkzsi_GByGmCA": {"minutes": 0, "planned_minutes": null, "opened_at": 1795457743976, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "302V1_nZnX9a7YdnX95kXw": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457744112,NULL);
INSERT INTO "step" VALUES('hMio7pK9Ca15D5h4hhnrGw','a0wEQsvICrxpsJClOQRPvg',40001,'OpenRound','0wDqYWElSiykm9wY4QTtYg','Fatima','{"session": {"started_at": 1795457742562, "rehearsal_at": 1795457742562, "current_round_id": "302V1_nZnX9a7YdnX95kXw", "shown_what": "question", "shown_round_id": "302V1_nZnX9a7YdnX95kXw"}, "rounds": {"302V1_nZnX9a7YdnX95kXw": {"minutes": 0, "planned_minutes": null, "opened_at": 1795457744112, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "0wDqYWElSiykm9wY4QTtYg": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457744208,NULL);
INSERT INTO "step" VALUES('uxUZkG3HvPxG_7MntGtS9A','a0wEQsvICrxpsJClOQRPvg',42001,'CloseRound','0wDqYWElSiykm9wY4QTtYg','Fatima','{"session": {"started_at": 1795457742562, "rehearsal_at": 1795457742562, "current_round_id": "0wDqYWElSiykm9wY4QTtYg", "shown_what": "question", "shown_round_id": "0wDqYWElSiykm9wY4QTtYg"}, "rounds": {"0wDqYWElSiykm9wY4QTtYg": {"minutes": 0, "planned_minutes": null, "opened_at": 1795457744208, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457744278,NULL);
INSERT INTO "step" VALUES('ILj0aJpbBN3m_pGYmZu1Dw','a0wEQsvICrxpsJClOQRPvg',44001,'RetimeAgenda',NULL,'Fatima','{"session": {"started_at": 1795457742562, "rehearsal_at": 1795457742562, "current_round_id": "0wDqYWElSiykm9wY4QTtYg", "shown_what": "question", "shown_round_id": "0wDqYWElSiykm9wY4QTtYg"}, "rounds": {"ZxdGyEDsVr0fp0VQVnGSWA": {"minutes": 20, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795457744340,NULL);
CREATE INDEX ix_holding_session_audience_seq ON holding (session, audience, seq);
CREATE INDEX ix_grant_session_id ON grant (session_id);
CREATE INDEX ix_round_session_id ON round (session_id);
CREATE INDEX ix_step_session_id ON step (session_id);
CREATE INDEX ix_board_column_board_id ON board_column (board_id);
CREATE INDEX ix_note_revision_note_id ON note_revision (note_id);
CREATE INDEX ix_note_revision_session_id ON note_revision (session_id);
CREATE INDEX ix_enrolment_person_id ON enrolment (person_id);
CREATE INDEX ix_enrolment_programme_id ON enrolment (programme_id);
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
CREATE INDEX ix_board_session_id ON board (session_id);
CREATE INDEX ix_board_round_id ON board (round_id);
CREATE INDEX ix_board_group_id ON board (group_id);
CREATE INDEX ix_note_session_id ON note (session_id);
CREATE INDEX ix_note_author_id ON note (author_id);
CREATE INDEX ix_note_board_id_column_id_order ON note (board_id, column_id, "order");
CREATE INDEX ix_note_origin_id ON note (origin_id);
CREATE INDEX ix_note_board_id_created_at ON note (board_id, created_at);
CREATE INDEX ix_note_tally ON note (board_id, column_id, deleted_at, late_at, admitted_at, picked_at, id);
CREATE INDEX ix_note_people ON note (board_id, author_id, deleted_at);
CREATE INDEX ix_session_programme_id ON session (programme_id);
CREATE INDEX ix_grant_person_id ON grant (person_id);
CREATE INDEX ix_holding_hears ON holding (session, seq) WHERE kind = 'hears';
COMMIT;
