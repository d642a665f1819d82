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
INSERT INTO "account" VALUES('IAB9nOOj5d-Y3oJZgHvdsQ','Fatima',1795459932741,NULL,NULL,NULL,0,NULL);
INSERT INTO "account" VALUES('W8ybUUYhVEkEnztJ3CaS2g','Otto',1795459932752,NULL,NULL,NULL,0,NULL);
INSERT INTO "account" VALUES('SnbtifwpIElkjbpbkrknIQ','Willem',1795459932757,NULL,NULL,NULL,0,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE ambition (
	id VARCHAR NOT NULL, 
	programme_id VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_ambition PRIMARY KEY (id), 
	CONSTRAINT fk_ambition_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);
INSERT INTO "ambition" VALUES('WjdctuYeBG_6kmXoPjgCag','YvONbud7snFwdq3nWvn9HA',1795459933537);
INSERT INTO "ambition" VALUES('tqRDTMAyCl3E1rriLNtY9A','YvONbud7snFwdq3nWvn9HA',1795459933620);
CREATE TABLE ambition_author (
	ambition_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	programme_id VARCHAR NOT NULL, 
	CONSTRAINT pk_ambition_author PRIMARY KEY (ambition_id, person_id), 
	CONSTRAINT fk_ambition_author_ambition_id FOREIGN KEY(ambition_id) REFERENCES ambition (id), 
	CONSTRAINT fk_ambition_author_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_ambition_author_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id), 
	CONSTRAINT uq_ambition_author_programme_id_person_id UNIQUE (programme_id, person_id)
);
INSERT INTO "ambition_author" VALUES('WjdctuYeBG_6kmXoPjgCag','NW2hzwFCXQwrVEws1NG9Sw','YvONbud7snFwdq3nWvn9HA');
INSERT INTO "ambition_author" VALUES('tqRDTMAyCl3E1rriLNtY9A','LvRrPgoc_zDMV7YQAAsZvQ','YvONbud7snFwdq3nWvn9HA');
CREATE TABLE ambition_version (
	id VARCHAR NOT NULL, 
	ambition_id VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	session_id VARCHAR, 
	title TEXT NOT NULL, 
	what TEXT NOT NULL, 
	why TEXT NOT NULL, 
	with_whom TEXT NOT NULL, 
	"when" TEXT NOT NULL, 
	how TEXT NOT NULL, 
	question TEXT NOT NULL, 
	spearheads JSON NOT NULL, 
	timeline JSON NOT NULL, 
	revisions JSON NOT NULL, 
	writers JSON NOT NULL, 
	started_at BIGINT NOT NULL, 
	edited_at BIGINT NOT NULL, 
	shared_at BIGINT, 
	presented_at BIGINT, 
	CONSTRAINT pk_ambition_version PRIMARY KEY (id), 
	CONSTRAINT fk_ambition_version_ambition_id FOREIGN KEY(ambition_id) REFERENCES ambition (id), 
	CONSTRAINT fk_ambition_version_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT uq_ambition_version_ambition_id_number UNIQUE (ambition_id, number)
);
INSERT INTO "ambition_version" VALUES('N-VJk_iGpD65LHAOZD_aPA','WjdctuYeBG_6kmXoPjgCag',1,'a0wEQsvICrxpsJClOQRPvg','Elk kind een goede start','Van Anna zelf','Nu hangt het van de postcode af','Met schoolbesturen en kinderopvang','De eerste twee in 2027','Samen begroten','Is dit scherp genoeg?','[]','[]','{"title": 1, "what": 1, "why": 1, "with_whom": 1, "when": 1, "how": 1, "question": 1}','{"title": "NW2hzwFCXQwrVEws1NG9Sw", "what": "NW2hzwFCXQwrVEws1NG9Sw", "why": "NW2hzwFCXQwrVEws1NG9Sw", "with_whom": "NW2hzwFCXQwrVEws1NG9Sw", "when": "NW2hzwFCXQwrVEws1NG9Sw", "how": "NW2hzwFCXQwrVEws1NG9Sw", "question": "NW2hzwFCXQwrVEws1NG9Sw"}',1795459933537,1795459933537,1795459933591,1795459933944);
INSERT INTO "ambition_version" VALUES('ckSRC-9DDQCZlUXvjbhpyw','tqRDTMAyCl3E1rriLNtY9A',1,'a0wEQsvICrxpsJClOQRPvg','Ambitie goudkanarie','Thuis goudkanarie','','','','','','[]','[]','{"what": 1, "title": 1}','{"what": "LvRrPgoc_zDMV7YQAAsZvQ", "title": "LvRrPgoc_zDMV7YQAAsZvQ"}',1795459933620,1795459933661,1795459933686,1795459934000);
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
INSERT INTO "answer" VALUES('gFD4-SE8ZLHju-pDVx3CcQ','a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','LvRrPgoc_zDMV7YQAAsZvQ','goudkanarie',NULL,1795459933382,NULL);
INSERT INTO "answer" VALUES('TVLUduTHchgeOsev8Jj2AQ','a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','NW2hzwFCXQwrVEws1NG9Sw','benieuwd',NULL,1795459933391,NULL);
INSERT INTO "answer" VALUES('ztr4MEt1WG8h-Df-l4TZWQ','a0wEQsvICrxpsJClOQRPvg','KHrGMC7xOFh3yGKBh6gtng','LvRrPgoc_zDMV7YQAAsZvQ','',2,1795459933437,NULL);
INSERT INTO "answer" VALUES('VBqAOjyEyzTC1dPzzyoY8w','a0wEQsvICrxpsJClOQRPvg','VDbFcBuwaY1G1AKvhDzz7Q','LvRrPgoc_zDMV7YQAAsZvQ','Open goudkanarie',NULL,1795459933473,NULL);
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
INSERT INTO "attendance" VALUES('Foa2wWwL9mBHrnzvt3BZQw','a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw',1795459932762,'QMXZ',NULL,NULL);
INSERT INTO "attendance" VALUES('V6SeHp54XpB4LS-Cfz5Wjw','a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ',1795459932787,'PRDS',NULL,NULL);
INSERT INTO "attendance" VALUES('cu3vnbtMaYjd1034Mggxng','a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA',1795459932796,'SVGN',NULL,NULL);
INSERT INTO "attendance" VALUES('MdtOMWU8nDVM1j3Eib18yQ','a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA',1795459932804,'VTFN',NULL,NULL);
INSERT INTO "attendance" VALUES('cmwiWelRbjA_dbE__obygg','kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA',1795459932813,'HTGJ',NULL,NULL);
INSERT INTO "attendance" VALUES('5rRBuJe2i8Q92LAV_dsDLA','a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ',1795459932903,'HSWN',NULL,NULL);
INSERT INTO "attendance" VALUES('XhupLNpma3ut6_zKgCUf0g','a0wEQsvICrxpsJClOQRPvg','wA7Zh9haH8FLnWPD6DZ4_Q',1795459934764,'GVFV',NULL,NULL);
INSERT INTO "attendance" VALUES('QyqTwHWfhFprHqP_BQf3qQ','a0wEQsvICrxpsJClOQRPvg','nIaYzjAZTdTlRFqAImnv4A',1795459934817,'CGNK',NULL,NULL);
INSERT INTO "attendance" VALUES('iAZnbZFFWyqFP5GwfGhkEw','a0wEQsvICrxpsJClOQRPvg','NLyNMwt0hhiMZ_is-M8WGA',1795459934856,'QJMD',NULL,NULL);
INSERT INTO "attendance" VALUES('zWA9UHhQz5AwdwiEQ4-VrQ','XMRweIIZej-nWn4C-jN0iQ','LvRrPgoc_zDMV7YQAAsZvQ',1795459935364,'GBTS',NULL,NULL);
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
INSERT INTO "board" VALUES('lnxJ_U3ObJVb1VF87HBQ1A','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','group',0,'named',NULL,'Milygp-x_90FcmA_jtQ7fg',2);
INSERT INTO "board" VALUES('E794wTmPrV03qwrZuqIBpA','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','group',0,'named',NULL,'9VWMsvEvdhJAHE0D6i-uoA',2);
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
INSERT INTO "board_column" VALUES('EPMMJ0nxRNGl60mZjTXdjQ','a0wEQsvICrxpsJClOQRPvg','lnxJ_U3ObJVb1VF87HBQ1A',0,'Kansen',NULL);
INSERT INTO "board_column" VALUES('1hriRRt7xEKqbqPGh1ZvPQ','a0wEQsvICrxpsJClOQRPvg','lnxJ_U3ObJVb1VF87HBQ1A',1,'Bedreigingen',NULL);
INSERT INTO "board_column" VALUES('nIt0_UDnbIt53HMdu4E6EA','a0wEQsvICrxpsJClOQRPvg','E794wTmPrV03qwrZuqIBpA',0,'Kansen',NULL);
INSERT INTO "board_column" VALUES('FarMvNY4CrHqUhxv0bG0Fg','a0wEQsvICrxpsJClOQRPvg','E794wTmPrV03qwrZuqIBpA',1,'Bedreigingen',NULL);
INSERT INTO "board_column" VALUES('6KVtSunGzEy9IfZg3e5-ig','a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw',0,'Kansen',NULL);
INSERT INTO "board_column" VALUES('WLW7JpDQukTbPgTsPHai7w','a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw',1,'Bedreigingen',NULL);
CREATE TABLE commitment (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	presentation_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	due_on VARCHAR NOT NULL, 
	made_at BIGINT NOT NULL, 
	CONSTRAINT pk_commitment PRIMARY KEY (id), 
	CONSTRAINT fk_commitment_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_commitment_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id), 
	CONSTRAINT fk_commitment_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT uq_commitment_presentation_id UNIQUE (presentation_id)
);
INSERT INTO "commitment" VALUES('lHO871PHu_BxSBfUqLaopA','a0wEQsvICrxpsJClOQRPvg','4jNGMI9BrornBWe7nr20Zw','LvRrPgoc_zDMV7YQAAsZvQ','Ik ga goudkanarie doen','2027-03-01',1795459934278);
CREATE TABLE duo (
	id VARCHAR NOT NULL, 
	programme_id VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_duo PRIMARY KEY (id), 
	CONSTRAINT fk_duo_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);
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
	CONSTRAINT fk_enrolment_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id), 
	CONSTRAINT fk_enrolment_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_enrolment_programme_id_person_id UNIQUE (programme_id, person_id), 
	CONSTRAINT fk_enrolment_duo_id FOREIGN KEY(duo_id) REFERENCES duo (id)
);
INSERT INTO "enrolment" VALUES('iY2lKgL3Ce64NZoz4axYvQ','YvONbud7snFwdq3nWvn9HA','NW2hzwFCXQwrVEws1NG9Sw','',0,'','','','[]',NULL,1);
INSERT INTO "enrolment" VALUES('wdokM_LJSwz3Vlzejx8a4Q','YvONbud7snFwdq3nWvn9HA','Ne-YxV_0WCeXVeI8fyjtjQ','',0,'','','','[]',NULL,1);
INSERT INTO "enrolment" VALUES('gyULBV2AUcdNdJcmaRfTWQ','YvONbud7snFwdq3nWvn9HA','kBGWjgvSpoPfVNI_QNcsSA','',0,'','','','[]',NULL,1);
INSERT INTO "enrolment" VALUES('ZYi8Qo13uv7KOpYcR18IzQ','YvONbud7snFwdq3nWvn9HA','zTHg7Y7A0sf_v5qYje8PYA','',0,'','','','[]',NULL,1);
INSERT INTO "enrolment" VALUES('DGV-eZdUXFKwgN05Ma-hHw','YvONbud7snFwdq3nWvn9HA','LvRrPgoc_zDMV7YQAAsZvQ','Stichting zilverkanarie',1795459932876,'hoofd zilverkanarie','Regio zilverkanarie','w.zilverkanarie@voorbeeld.nl','["label zilverkanarie"]',NULL,3);
INSERT INTO "enrolment" VALUES('dot3PiRpAKFLiSnmVD-fsA','YvONbud7snFwdq3nWvn9HA','y_AOgPQ8LyJJQytRH23b4A','Gemeente Duinrand',1795459932888,'','','','[]',NULL,3);
CREATE TABLE erasure (
	id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	erased_id VARCHAR NOT NULL, 
	texts BOOLEAN NOT NULL, 
	by_label VARCHAR NOT NULL, 
	erased_at BIGINT NOT NULL, 
	CONSTRAINT pk_erasure PRIMARY KEY (id)
);
CREATE TABLE feedback (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	presentation_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	texts JSON NOT NULL, 
	ratings JSON NOT NULL, 
	reasons JSON NOT NULL, 
	version INTEGER NOT NULL, 
	given_at BIGINT NOT NULL, 
	CONSTRAINT pk_feedback PRIMARY KEY (id), 
	CONSTRAINT fk_feedback_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_feedback_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id), 
	CONSTRAINT fk_feedback_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT uq_feedback_presentation_id_person_id UNIQUE (presentation_id, person_id)
);
INSERT INTO "feedback" VALUES('6n9Mri1rVmcfy1gf6lXJCA','a0wEQsvICrxpsJClOQRPvg','ZU77PODmk5_k-x1jGvvGhQ','LvRrPgoc_zDMV7YQAAsZvQ','{"top": "Top goudkanarie", "question": "Vraag goudkanarie"}','{"what": 1}','{"what": "Waarom goudkanarie"}',1,1795459934084);
INSERT INTO "feedback" VALUES('uF4n0jc1ZjbexbgxTvHoTw','a0wEQsvICrxpsJClOQRPvg','4jNGMI9BrornBWe7nr20Zw','NW2hzwFCXQwrVEws1NG9Sw','{"top": "Knap wensenkanarie", "question": "Hoe wensenkanarie"}','{}','{}',1,1795459934113);
INSERT INTO "feedback" VALUES('tQ7cko1f8ue5o0dDZRQJdA','a0wEQsvICrxpsJClOQRPvg','4jNGMI9BrornBWe7nr20Zw','Ne-YxV_0WCeXVeI8fyjtjQ','{"top": "Sterk wensenkanarie"}','{}','{}',1,1795459934133);
CREATE TABLE "grant" (
	id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	account_id VARCHAR, 
	session_id VARCHAR, 
	person_id VARCHAR, 
	created_at BIGINT NOT NULL, 
	ended_at BIGINT, 
	label VARCHAR DEFAULT ('') NOT NULL, 
	expires_at BIGINT, 
	programme_id VARCHAR, 
	mailed_at BIGINT, 
	CONSTRAINT pk_grant PRIMARY KEY (id), 
	CONSTRAINT fk_grant_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_grant_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_grant_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT fk_grant_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);
INSERT INTO "grant" VALUES('8dh3nhtrXY6J0ZWRfr8ZIw','account','IAB9nOOj5d-Y3oJZgHvdsQ',NULL,NULL,1795459932744,NULL,'',1803235932744,NULL,NULL);
INSERT INTO "grant" VALUES('wZy_tb83s-VeuJ3EoSYgpA','account','W8ybUUYhVEkEnztJ3CaS2g',NULL,NULL,1795459932754,NULL,'',1803235932754,NULL,NULL);
INSERT INTO "grant" VALUES('npKS5Xn1Nqj3QP1u8ZEe7A','account','SnbtifwpIElkjbpbkrknIQ',NULL,NULL,1795459932759,NULL,'',1803235932759,NULL,NULL);
INSERT INTO "grant" VALUES('AFV3laDmr_cEGB0yoBEtxw','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw',1795459932762,NULL,'',NULL,NULL,NULL);
INSERT INTO "grant" VALUES('E65Bw11U6J2XuxEtLSDVXg','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ',1795459932787,NULL,'',NULL,NULL,NULL);
INSERT INTO "grant" VALUES('sUtakefasMFzwnB2NakjOA','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA',1795459932796,NULL,'',NULL,NULL,NULL);
INSERT INTO "grant" VALUES('HmjtqXTVQCpWS2ink5Wacg','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA',1795459932804,NULL,'',NULL,NULL,NULL);
INSERT INTO "grant" VALUES('RQarfFvnGZH8c1OcmveCzQ','participant',NULL,'kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA',1795459932813,NULL,'',NULL,NULL,NULL);
INSERT INTO "grant" VALUES('EvBPUE1ZGmMXm8GlwzNHtg','screen',NULL,'a0wEQsvICrxpsJClOQRPvg',NULL,1795459932820,NULL,'',NULL,NULL,NULL);
INSERT INTO "grant" VALUES('hzYNAvV47FH5ml_ldLo2lQ','token','W8ybUUYhVEkEnztJ3CaS2g',NULL,NULL,1795459932825,NULL,'Jaarverslag',1826995932825,NULL,NULL);
INSERT INTO "grant" VALUES('y-M1br706Gy3_wxbB5iWRA','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ',1795459932903,NULL,'',NULL,NULL,NULL);
INSERT INTO "grant" VALUES('CJ8PzDI-SXDqGTsHfk00Yg','personal',NULL,NULL,'LvRrPgoc_zDMV7YQAAsZvQ',1795459933614,NULL,'',NULL,'YvONbud7snFwdq3nWvn9HA',NULL);
INSERT INTO "grant" VALUES('jYvngTZwlJbtA31YMKkm1g','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','wA7Zh9haH8FLnWPD6DZ4_Q',1795459934764,NULL,'',NULL,NULL,NULL);
INSERT INTO "grant" VALUES('n_p9AGDX5-x7mUarXAZb4g','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','nIaYzjAZTdTlRFqAImnv4A',1795459934817,NULL,'',NULL,NULL,NULL);
INSERT INTO "grant" VALUES('T_aACJFx3EvPn7iT0XL4JQ','participant',NULL,'a0wEQsvICrxpsJClOQRPvg','NLyNMwt0hhiMZ_is-M8WGA',1795459934856,NULL,'',NULL,NULL,NULL);
INSERT INTO "grant" VALUES('H2Rs3lbbIMbuiUMgXmQzkw','participant',NULL,'XMRweIIZej-nWn4C-jN0iQ','LvRrPgoc_zDMV7YQAAsZvQ',1795459935364,NULL,'',NULL,NULL,NULL);
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
INSERT INTO "group" VALUES('Milygp-x_90FcmA_jtQ7fg','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA',0,'Subgroep 1','Foyer','https://bellen.example/1',NULL,NULL,'',NULL,NULL);
INSERT INTO "group" VALUES('9VWMsvEvdhJAHE0D6i-uoA','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA',1,'Subgroep 2','Raadzaal','',NULL,1795459933333,'Hulp goudkanarie','LvRrPgoc_zDMV7YQAAsZvQ',NULL);
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
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','LvRrPgoc_zDMV7YQAAsZvQ','ambition','person:LvRrPgoc_zDMV7YQAAsZvQ',6,NULL);
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','LvRrPgoc_zDMV7YQAAsZvQ','ambitions','facilitators',6,NULL);
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','LvRrPgoc_zDMV7YQAAsZvQ','me','person:LvRrPgoc_zDMV7YQAAsZvQ',3,'{"code":"GBTS","name":"Wilhelmina van zilverkanarie","organisation":"Stichting zilverkanarie"}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','LvRrPgoc_zDMV7YQAAsZvQ','person','facilitators',3,'{"joined_at":1795459935364,"name":"Wilhelmina van zilverkanarie","organisation":"Stichting zilverkanarie","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','Pz4Ln3e1Phbel02cpy7Btg','looked_back','facilitators',5,'{"done":0,"not_yet":0,"open":0,"under_way":1}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','Pz4Ln3e1Phbel02cpy7Btg','looked_back','screen',5,'{"done":0,"not_yet":0,"open":0,"under_way":1}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','Pz4Ln3e1Phbel02cpy7Btg','round','everyone',6,'{"closed_at":1795459935448,"ends_at":null,"grace_ms":60000,"grace_until":1795459935448,"kind":"look-back","minutes":0,"opened_at":1795459935392,"paused_with":null,"planned_minutes":null,"position":0,"prompt":"","revealed":false,"seating":"plenary","state":"closed","title":"Terugkijken"}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','Pz4Ln3e1Phbel02cpy7Btg','script','facilitators',1,'{"grouping":{"links":[],"places":[]},"prompt":"","script":""}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','XMRweIIZej-nWn4C-jN0iQ','archive','facilitators',7,'{"after_end":0,"checksum":"ddd34456a18c4ea2875c922b329685ff7f4aa519ab332508da510cd53bfacc79","frozen_at":1795459935497,"issue":1}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','XMRweIIZej-nWn4C-jN0iQ','hears','everyone',1,'{"audiences":[]}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','XMRweIIZej-nWn4C-jN0iQ','hears','facilitators',1,'{"also":[],"audiences":[]}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','XMRweIIZej-nWn4C-jN0iQ','readiness','screen',6,NULL);
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','XMRweIIZej-nWn4C-jN0iQ','session','everyone',6,'{"current":"Pz4Ln3e1Phbel02cpy7Btg","guests":[],"language":"nl","link":"","locked":false,"place":"","rehearsal":false,"starts_at":1797000000000,"state":"ended","title":"De volgende"}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','XMRweIIZej-nWn4C-jN0iQ','shown','facilitators',4,'{"round":"Pz4Ln3e1Phbel02cpy7Btg","what":"question"}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','XMRweIIZej-nWn4C-jN0iQ','shown','screen',4,'{"round":"Pz4Ln3e1Phbel02cpy7Btg","what":"question"}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','XMRweIIZej-nWn4C-jN0iQ','step','facilitators',6,NULL);
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','XMRweIIZej-nWn4C-jN0iQ','turnout','facilitators',3,'{"people":1}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','XMRweIIZej-nWn4C-jN0iQ','turnout','screen',3,'{"people":1}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','ky3cLIGK02EXAl40IJp04A','look_back','facilitators',5,'{"by":"Wilhelmina van zilverkanarie","due_on":"2027-03-01","outcome":"under_way","person":"LvRrPgoc_zDMV7YQAAsZvQ","round":"Pz4Ln3e1Phbel02cpy7Btg","text":"Ik ga goudkanarie doen","words":"Het loopt goudkanarie"}');
INSERT INTO "holding" VALUES('XMRweIIZej-nWn4C-jN0iQ','ky3cLIGK02EXAl40IJp04A','look_back','person:LvRrPgoc_zDMV7YQAAsZvQ',5,'{"due_on":"2027-03-01","outcome":"under_way","round":"Pz4Ln3e1Phbel02cpy7Btg","text":"Ik ga goudkanarie doen","words":"Het loopt goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw','board','everyone',30,'{"columns":[{"colour":null,"id":"6KVtSunGzEy9IfZg3e5-ig","title":"Kansen"},{"colour":null,"id":"WLW7JpDQukTbPgTsPHai7w","title":"Bedreigingen"}],"group":null,"hidden":false,"limit":null,"names":"named","picks":null,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw','tally','facilitators',30,'{"columns":{"6KVtSunGzEy9IfZg3e5-ig":1},"group":null,"late":0,"latest":"Aan tafel goudkanarie","latest_at":1795459933293,"notes":1,"people":1,"picked":0,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw','tally','screen',30,'{"columns":{"6KVtSunGzEy9IfZg3e5-ig":1},"group":null,"late":0,"notes":1,"people":1,"picked":0,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','0wDqYWElSiykm9wY4QTtYg','round','everyone',87,'{"closed_at":1795459935160,"ends_at":null,"grace_ms":60000,"grace_until":1795459993484,"kind":"check-in","minutes":0,"opened_at":1795459933448,"paused_with":null,"planned_minutes":null,"position":6,"prompt":"Wat neem je mee?","revealed":false,"seating":"plenary","state":"closed","title":"Open"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','0wDqYWElSiykm9wY4QTtYg','script','facilitators',1,'{"form":"open","grouping":{"links":[],"places":[]},"high":"","low":"","prompt":"Wat neem je mee?","script":"","steps":5}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','1E0G9ITpVeqbIFXT6UMVQg','note','board:-wNfMOjCr9K-QR1gFgwNSw',30,'{"board":"-wNfMOjCr9K-QR1gFgwNSw","by":"Wilhelmina van zilverkanarie","column":"6KVtSunGzEy9IfZg3e5-ig","order":"00000U01V","origin":{"group":"9VWMsvEvdhJAHE0D6i-uoA","name":"Subgroep 2"},"picked":false,"text":"Aan tafel goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','1E0G9ITpVeqbIFXT6UMVQg','note','staff:-wNfMOjCr9K-QR1gFgwNSw',30,'{"at":1795459933293,"board":"-wNfMOjCr9K-QR1gFgwNSw","by":"Wilhelmina van zilverkanarie","column":"6KVtSunGzEy9IfZg3e5-ig","entered_by":null,"late":false,"order":"00000U01V","origin":{"group":"9VWMsvEvdhJAHE0D6i-uoA","name":"Subgroep 2"},"person":"LvRrPgoc_zDMV7YQAAsZvQ","picked":false,"text":"Aan tafel goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','302V1_nZnX9a7YdnX95kXw','round','everyone',87,'{"closed_at":1795459935160,"ends_at":null,"grace_ms":60000,"grace_until":1795459993448,"kind":"check-in","minutes":0,"opened_at":1795459933404,"paused_with":null,"planned_minutes":null,"position":7,"prompt":"Hoe ver zijn jullie?","revealed":false,"seating":"plenary","state":"closed","title":"Schaal"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','302V1_nZnX9a7YdnX95kXw','script','facilitators',1,'{"form":"scale","grouping":{"links":[],"places":[]},"high":"","low":"net","prompt":"Hoe ver zijn jullie?","script":"","steps":4}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3Y8oTmniKlmMHWA3TF0XJA','placement','facilitators',27,'{"group":"Milygp-x_90FcmA_jtQ7fg","person":"NW2hzwFCXQwrVEws1NG9Sw","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3Y8oTmniKlmMHWA3TF0XJA','seat','person:NW2hzwFCXQwrVEws1NG9Sw',27,'{"group":"Milygp-x_90FcmA_jtQ7fg","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3cJxSwql8RsMiJeKs89oTA','presentation','everyone',48,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Gerda Smit"],"nudged_at":null,"organisations":["Gemeente Duinrand"],"part":null,"part_ends_at":null,"paused_with":null,"position":4,"round":"XmFeCdQYhqu2WUfrNKAzoA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3cJxSwql8RsMiJeKs89oTA','presentation','facilitators',48,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Gerda Smit"],"nudged_at":null,"organisations":["Gemeente Duinrand"],"part":null,"part_ends_at":null,"paused_with":null,"position":4,"round":"XmFeCdQYhqu2WUfrNKAzoA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3cJxSwql8RsMiJeKs89oTA','presenter','facilitators',48,'{"people":["y_AOgPQ8LyJJQytRH23b4A"],"ready":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','3cJxSwql8RsMiJeKs89oTA','presenting','person:y_AOgPQ8LyJJQytRH23b4A',48,'{"as":"presenter","position":4,"released":false,"round":"XmFeCdQYhqu2WUfrNKAzoA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','4-7LjpQRPeKmAK8gVuf1Lg','placement','facilitators',27,'{"group":"Milygp-x_90FcmA_jtQ7fg","person":"zTHg7Y7A0sf_v5qYje8PYA","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','4-7LjpQRPeKmAK8gVuf1Lg','seat','person:zTHg7Y7A0sf_v5qYje8PYA',27,'{"group":"Milygp-x_90FcmA_jtQ7fg","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','4hBzkIy4UdLnhsxQovPlrg','placement','facilitators',27,'{"group":"Milygp-x_90FcmA_jtQ7fg","person":"Ne-YxV_0WCeXVeI8fyjtjQ","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','4hBzkIy4UdLnhsxQovPlrg','seat','person:Ne-YxV_0WCeXVeI8fyjtjQ',27,'{"group":"Milygp-x_90FcmA_jtQ7fg","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','4jNGMI9BrornBWe7nr20Zw','coverage','facilitators',73,'{"enough":true,"given":2,"held":null,"missing":["NLyNMwt0hhiMZ_is-M8WGA","kBGWjgvSpoPfVNI_QNcsSA","nIaYzjAZTdTlRFqAImnv4A","wA7Zh9haH8FLnWPD6DZ4_Q","zTHg7Y7A0sf_v5qYje8PYA"],"of":7,"offers":1,"released":true}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','4jNGMI9BrornBWe7nr20Zw','given','person:NW2hzwFCXQwrVEws1NG9Sw',59,'{"closed":true,"feedback":"uF4n0jc1ZjbexbgxTvHoTw","ratings":{},"reasons":{},"texts":{"question":"Hoe wensenkanarie","top":"Knap wensenkanarie"},"version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','4jNGMI9BrornBWe7nr20Zw','given','person:Ne-YxV_0WCeXVeI8fyjtjQ',59,'{"closed":true,"feedback":"tQ7cko1f8ue5o0dDZRQJdA","ratings":{},"reasons":{},"texts":{"top":"Sterk wensenkanarie"},"version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','4jNGMI9BrornBWe7nr20Zw','presentation','everyone',59,'{"ambition":{"how":"","question":"","spearheads":[],"timeline":[],"title":"Ambitie goudkanarie","what":"Thuis goudkanarie","when":"","why":"","with_whom":""},"ended_at":1795459934000,"feedback_open":false,"feedback_until":1795460534000,"minutes":null,"names":["Wilhelmina van zilverkanarie"],"nudged_at":null,"organisations":["Stichting zilverkanarie"],"part":null,"part_ends_at":null,"paused_with":null,"position":5,"round":"XmFeCdQYhqu2WUfrNKAzoA","shown":"all","started_at":1795459933969,"state":"ended"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','4jNGMI9BrornBWe7nr20Zw','presentation','facilitators',59,'{"ambition":{"how":"","question":"","spearheads":[],"timeline":[],"title":"Ambitie goudkanarie","what":"Thuis goudkanarie","when":"","why":"","with_whom":""},"ended_at":1795459934000,"feedback_open":false,"feedback_until":1795460534000,"minutes":null,"names":["Wilhelmina van zilverkanarie"],"nudged_at":null,"organisations":["Stichting zilverkanarie"],"part":null,"part_ends_at":null,"paused_with":null,"position":5,"round":"XmFeCdQYhqu2WUfrNKAzoA","shown":"all","started_at":1795459933969,"state":"ended"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','4jNGMI9BrornBWe7nr20Zw','presenter','facilitators',48,'{"people":["LvRrPgoc_zDMV7YQAAsZvQ"],"ready":true}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','4jNGMI9BrornBWe7nr20Zw','presenting','person:LvRrPgoc_zDMV7YQAAsZvQ',59,'{"as":"presenter","position":5,"released":true,"round":"XmFeCdQYhqu2WUfrNKAzoA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5i3i8mvejwyXD2qBiEMFGw','round','everyone',1,'{"closed_at":null,"ends_at":null,"grace_ms":30000,"grace_until":null,"kind":"notes","minutes":1,"opened_at":null,"paused_with":null,"planned_minutes":null,"position":2,"prompt":null,"revealed":false,"seating":"plenary","state":"planned","title":"Kort"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5i3i8mvejwyXD2qBiEMFGw','script','facilitators',1,'{"columns":[{"colour":null,"title":"Kort"}],"grouping":{"links":[],"places":[]},"hidden":false,"limit":null,"names":"named","picks":3,"prompt":"Kort?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5l-qayq5U4QITm7ClCFWfA','queue','everyone',66,'{"after_minutes":10,"guests":true,"names":"anonymous","order":"given","parts":{"feedback":2,"present":5,"questions":3},"rubric":{"criteria":[{"key":"what","reason_to":2,"steps":3,"title":""},{"key":"why","reason_to":2,"steps":3,"title":""},{"key":"with_whom","reason_to":2,"steps":3,"title":""},{"key":"when","reason_to":2,"steps":3,"title":""},{"key":"how","reason_to":2,"steps":3,"title":""}],"offer":true,"texts":["top","tip","question"]},"sign_up":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5l-qayq5U4QITm7ClCFWfA','queue','facilitators',65,'{"after_minutes":10,"guests":true,"names":"anonymous","order":"given","parts":{"feedback":2,"present":5,"questions":3},"rubric":{"criteria":[{"key":"what","reason_to":2,"steps":3,"title":""},{"key":"why","reason_to":2,"steps":3,"title":""},{"key":"with_whom","reason_to":2,"steps":3,"title":""},{"key":"when","reason_to":2,"steps":3,"title":""},{"key":"how","reason_to":2,"steps":3,"title":""}],"offer":true,"texts":["top","tip","question"]},"sign_up":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5l-qayq5U4QITm7ClCFWfA','round','everyone',87,'{"closed_at":1795459935160,"ends_at":null,"grace_ms":0,"grace_until":1795459935160,"kind":"presentations","minutes":0,"opened_at":1795459934579,"paused_with":null,"planned_minutes":null,"position":10,"prompt":"","revealed":false,"seating":"plenary","state":"closed","title":"Presentaties"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','5l-qayq5U4QITm7ClCFWfA','script','facilitators',65,'{"after_minutes":10,"criteria":[],"feedback_minutes":2,"grouping":{"links":[],"places":[]},"guests":true,"names":"anonymous","offer":true,"order":"given","present_minutes":5,"prompt":"","question":true,"questions_minutes":3,"ratings":"traffic-light","script":"","texts":"tops-tips"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','75G3i8rTEUCXEbBJGaw2Ug','presentation','everyone',66,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Bram"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":1,"round":"5l-qayq5U4QITm7ClCFWfA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','75G3i8rTEUCXEbBJGaw2Ug','presentation','facilitators',66,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Bram"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":1,"round":"5l-qayq5U4QITm7ClCFWfA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','75G3i8rTEUCXEbBJGaw2Ug','presenter','facilitators',66,'{"people":["Ne-YxV_0WCeXVeI8fyjtjQ"],"ready":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','75G3i8rTEUCXEbBJGaw2Ug','presenting','person:Ne-YxV_0WCeXVeI8fyjtjQ',66,'{"as":"presenter","position":1,"released":false,"round":"5l-qayq5U4QITm7ClCFWfA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','7UzV6uaRCcWIbOrgT0uHmg','deleted','person:LvRrPgoc_zDMV7YQAAsZvQ',20,'{"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","text":"Weg goudkanarie","undo":true,"until":1795459963011}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','7UzV6uaRCcWIbOrgT0uHmg','deleted','staff:XMKC78mTqchlzTIj_3zkSQ',20,'{"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","text":"Weg goudkanarie","undo":true,"until":1795459963011}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','7UzV6uaRCcWIbOrgT0uHmg','mine','person:LvRrPgoc_zDMV7YQAAsZvQ',20,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','7UzV6uaRCcWIbOrgT0uHmg','note','board:XMKC78mTqchlzTIj_3zkSQ',20,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','7UzV6uaRCcWIbOrgT0uHmg','note','staff:XMKC78mTqchlzTIj_3zkSQ',20,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','9VWMsvEvdhJAHE0D6i-uoA','group','everyone',27,'{"name":"Subgroep 2","place":"Raadzaal","position":1,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','9VWMsvEvdhJAHE0D6i-uoA','group','facilitators',31,'{"help":{"at":1795459933333,"by":"Wilhelmina van zilverkanarie","text":"Hulp goudkanarie"},"link":"","name":"Subgroep 2","place":"Raadzaal","position":1,"ready_at":null,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','9VWMsvEvdhJAHE0D6i-uoA','group','group:9VWMsvEvdhJAHE0D6i-uoA',73,'{"help":{"at":1795459933333,"by":"Wilhelmina van zilverkanarie","text":"Hulp goudkanarie"},"link":"","name":"Subgroep 2","people":["Chen","Gast 0","Gast 2","Wilhelmina van zilverkanarie"],"place":"Raadzaal","position":1,"ready_at":null,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','9sNrEZggfOAw9JbigjkqkQ','offered','person:Ne-YxV_0WCeXVeI8fyjtjQ',62,'{"accepted":true,"presentation":"4jNGMI9BrornBWe7nr20Zw","text":"Hulp wensenkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','AtTs_i1MVHY0OdkaW61J1A','presentation','everyone',48,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Dewi"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":3,"round":"XmFeCdQYhqu2WUfrNKAzoA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','AtTs_i1MVHY0OdkaW61J1A','presentation','facilitators',48,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Dewi"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":3,"round":"XmFeCdQYhqu2WUfrNKAzoA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','AtTs_i1MVHY0OdkaW61J1A','presenter','facilitators',48,'{"people":["zTHg7Y7A0sf_v5qYje8PYA"],"ready":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','AtTs_i1MVHY0OdkaW61J1A','presenting','person:zTHg7Y7A0sf_v5qYje8PYA',48,'{"as":"presenter","position":3,"released":false,"round":"XmFeCdQYhqu2WUfrNKAzoA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','BAngTK0MYKaNbM4JiqhJvA','placement','facilitators',73,'{"group":"9VWMsvEvdhJAHE0D6i-uoA","person":"NLyNMwt0hhiMZ_is-M8WGA","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','BAngTK0MYKaNbM4JiqhJvA','seat','person:NLyNMwt0hhiMZ_is-M8WGA',73,'{"group":"9VWMsvEvdhJAHE0D6i-uoA","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Bn1j9IhpGAMHFLpZF7HdeQ','round','everyone',87,'{"closed_at":1795459935160,"ends_at":1795460533057,"grace_ms":60000,"grace_until":1795459993145,"kind":"notes","minutes":10,"opened_at":1795459933057,"paused_with":null,"planned_minutes":null,"position":1,"prompt":"Doen?","revealed":true,"seating":"plenary","state":"closed","title":"Doen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Bn1j9IhpGAMHFLpZF7HdeQ','script','facilitators',1,'{"columns":[{"colour":null,"title":"Wat kun je doen?"}],"grouping":{"links":[],"places":[]},"hidden":true,"limit":3,"names":"hidden","picks":3,"prompt":"Doen?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Btg2_8h2wuyCw2KKGZmgeA','placement','facilitators',72,'{"group":"Milygp-x_90FcmA_jtQ7fg","person":"nIaYzjAZTdTlRFqAImnv4A","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Btg2_8h2wuyCw2KKGZmgeA','seat','person:nIaYzjAZTdTlRFqAImnv4A',72,'{"group":"Milygp-x_90FcmA_jtQ7fg","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','C96xhQiYOdbtvIlTK2wf_w','mine','person:LvRrPgoc_zDMV7YQAAsZvQ',25,'{"at":1795459933105,"board":"lxTRercfwGbpK02xZf1uvg","column":"JNxjVwNYWu5j7ciTHjUjBQ","entered_by":null,"group":null,"late":false,"order":"00000P01V","picked":false,"text":"Stil goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','C96xhQiYOdbtvIlTK2wf_w','note','board:lxTRercfwGbpK02xZf1uvg',26,'{"board":"lxTRercfwGbpK02xZf1uvg","by":null,"column":"JNxjVwNYWu5j7ciTHjUjBQ","order":"00000P01V","origin":null,"picked":false,"text":"Stil goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','C96xhQiYOdbtvIlTK2wf_w','note','staff:lxTRercfwGbpK02xZf1uvg',25,'{"at":1795459933105,"board":"lxTRercfwGbpK02xZf1uvg","by":"Wilhelmina van zilverkanarie","column":"JNxjVwNYWu5j7ciTHjUjBQ","entered_by":null,"late":false,"order":"00000P01V","origin":null,"person":"LvRrPgoc_zDMV7YQAAsZvQ","picked":false,"text":"Stil goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','D5ti8UZ4Gh549_2SvjAyNQ','lost','person:LvRrPgoc_zDMV7YQAAsZvQ',18,'{"note":"kyjtkcmMWeHl3U3V6wgHLA","reason":"overwritten","text":"Anders goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','E794wTmPrV03qwrZuqIBpA','board','board:E794wTmPrV03qwrZuqIBpA',27,'{"columns":[{"colour":null,"id":"nIt0_UDnbIt53HMdu4E6EA","title":"Kansen"},{"colour":null,"id":"FarMvNY4CrHqUhxv0bG0Fg","title":"Bedreigingen"}],"group":"9VWMsvEvdhJAHE0D6i-uoA","hidden":false,"limit":null,"names":"named","picks":2,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','E794wTmPrV03qwrZuqIBpA','board','facilitators',27,'{"columns":[{"colour":null,"id":"nIt0_UDnbIt53HMdu4E6EA","title":"Kansen"},{"colour":null,"id":"FarMvNY4CrHqUhxv0bG0Fg","title":"Bedreigingen"}],"group":"9VWMsvEvdhJAHE0D6i-uoA","hidden":false,"limit":null,"names":"named","picks":2,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','E794wTmPrV03qwrZuqIBpA','tally','facilitators',30,'{"columns":{"nIt0_UDnbIt53HMdu4E6EA":1},"group":"9VWMsvEvdhJAHE0D6i-uoA","late":0,"latest":"Aan tafel goudkanarie","latest_at":1795459933238,"notes":1,"people":1,"picked":1,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','E794wTmPrV03qwrZuqIBpA','tally','screen',30,'{"columns":{"nIt0_UDnbIt53HMdu4E6EA":1},"group":"9VWMsvEvdhJAHE0D6i-uoA","late":0,"notes":1,"people":1,"picked":1,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','EQa5F15XBZkzsi_GByGmCA','round','everyone',87,'{"closed_at":1795459935160,"ends_at":null,"grace_ms":60000,"grace_until":1795459993404,"kind":"check-in","minutes":0,"opened_at":1795459933361,"paused_with":null,"planned_minutes":null,"position":5,"prompt":"Hoe kom je binnen?","revealed":false,"seating":"plenary","state":"closed","title":"Woord"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','EQa5F15XBZkzsi_GByGmCA','script','facilitators',1,'{"form":"word","grouping":{"links":[],"places":[]},"high":"","low":"","prompt":"Hoe kom je binnen?","script":"","steps":5}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','F1CfjXJULCIWWjZHevVPKw','offered','person:LvRrPgoc_zDMV7YQAAsZvQ',57,'{"accepted":false,"presentation":"ZU77PODmk5_k-x1jGvvGhQ","text":"Hulp goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Fqh30FOkA56kavkGW3Qf5g','coverage','facilitators',86,'{"enough":true,"given":6,"held":null,"missing":null,"of":7,"offers":0,"released":true}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Fqh30FOkA56kavkGW3Qf5g','presentation','everyone',86,'{"ambition":{"how":"","question":"","spearheads":[],"timeline":[],"title":"Ambitie goudkanarie","what":"Thuis goudkanarie","when":"","why":"","with_whom":""},"ended_at":1795459934744,"feedback_open":false,"feedback_until":1795460534744,"minutes":null,"names":["Wilhelmina van zilverkanarie"],"nudged_at":null,"organisations":["Stichting zilverkanarie"],"part":null,"part_ends_at":null,"paused_with":null,"position":5,"round":"5l-qayq5U4QITm7ClCFWfA","shown":"all","started_at":1795459934729,"state":"ended"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Fqh30FOkA56kavkGW3Qf5g','presentation','facilitators',86,'{"ambition":{"how":"","question":"","spearheads":[],"timeline":[],"title":"Ambitie goudkanarie","what":"Thuis goudkanarie","when":"","why":"","with_whom":""},"ended_at":1795459934744,"feedback_open":false,"feedback_until":1795460534744,"minutes":null,"names":["Wilhelmina van zilverkanarie"],"nudged_at":null,"organisations":["Stichting zilverkanarie"],"part":null,"part_ends_at":null,"paused_with":null,"position":5,"round":"5l-qayq5U4QITm7ClCFWfA","shown":"all","started_at":1795459934729,"state":"ended"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Fqh30FOkA56kavkGW3Qf5g','presenter','facilitators',66,'{"people":["LvRrPgoc_zDMV7YQAAsZvQ"],"ready":true}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Fqh30FOkA56kavkGW3Qf5g','presenting','person:LvRrPgoc_zDMV7YQAAsZvQ',86,'{"as":"presenter","position":5,"released":true,"round":"5l-qayq5U4QITm7ClCFWfA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','GTPGeKRAcHVJIPYsatPNMQ','request','facilitators',14,'{"at":1795459932936,"name":"Wilhelmina van zilverkanarie","person":"LvRrPgoc_zDMV7YQAAsZvQ"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','KHrGMC7xOFh3yGKBh6gtng','question','everyone',35,'{"form":"scale","high":"","low":"net","round":"302V1_nZnX9a7YdnX95kXw","steps":4}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','KHrGMC7xOFh3yGKBh6gtng','results','facilitators',36,'{"answers":1,"numbers":[0,1,0,0]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','KHrGMC7xOFh3yGKBh6gtng','results','screen',36,'{"answers":1,"numbers":[0,1,0,0]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','KfsT3WKIjZbagoCCLcmOOg','mine','person:LvRrPgoc_zDMV7YQAAsZvQ',29,'{"at":1795459933238,"board":"E794wTmPrV03qwrZuqIBpA","column":"nIt0_UDnbIt53HMdu4E6EA","entered_by":null,"group":"9VWMsvEvdhJAHE0D6i-uoA","late":false,"order":"00000S01V","picked":true,"text":"Aan tafel goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','KfsT3WKIjZbagoCCLcmOOg','note','board:E794wTmPrV03qwrZuqIBpA',29,'{"board":"E794wTmPrV03qwrZuqIBpA","by":"Wilhelmina van zilverkanarie","column":"nIt0_UDnbIt53HMdu4E6EA","order":"00000S01V","origin":null,"picked":true,"text":"Aan tafel goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','KfsT3WKIjZbagoCCLcmOOg','note','staff:E794wTmPrV03qwrZuqIBpA',29,'{"at":1795459933238,"board":"E794wTmPrV03qwrZuqIBpA","by":"Wilhelmina van zilverkanarie","column":"nIt0_UDnbIt53HMdu4E6EA","entered_by":null,"late":false,"order":"00000S01V","origin":null,"person":"LvRrPgoc_zDMV7YQAAsZvQ","picked":true,"text":"Aan tafel goudkanarie","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ','ambition','person:LvRrPgoc_zDMV7YQAAsZvQ',52,'{"ambition":"tqRDTMAyCl3E1rriLNtY9A","authors":["Wilhelmina van zilverkanarie"],"earlier":[],"how":"","lost":[],"number":1,"question":"","revisions":{"title":1,"what":1},"shared":true,"spearheads":[],"stands":true,"timeline":[],"title":"Ambitie goudkanarie","version":"ckSRC-9DDQCZlUXvjbhpyw","what":"Thuis goudkanarie","when":"","why":"","with_whom":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ','ambitions','facilitators',46,'{"filled":1,"number":1,"shared":true,"title":"Ambitie goudkanarie","version":"ckSRC-9DDQCZlUXvjbhpyw"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ','hears','person:LvRrPgoc_zDMV7YQAAsZvQ',27,'{"audiences":["board:E794wTmPrV03qwrZuqIBpA","group:9VWMsvEvdhJAHE0D6i-uoA"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ','me','person:LvRrPgoc_zDMV7YQAAsZvQ',13,'{"code":"HSWN","name":"Wilhelmina van zilverkanarie","organisation":"Stichting zilverkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ','person','facilitators',13,'{"joined_at":1795459932903,"name":"Wilhelmina van zilverkanarie","organisation":"Stichting zilverkanarie","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Milygp-x_90FcmA_jtQ7fg','group','everyone',27,'{"name":"Subgroep 1","place":"Foyer","position":0,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Milygp-x_90FcmA_jtQ7fg','group','facilitators',27,'{"help":null,"link":"https://bellen.example/1","name":"Subgroep 1","place":"Foyer","position":0,"ready_at":null,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Milygp-x_90FcmA_jtQ7fg','group','group:Milygp-x_90FcmA_jtQ7fg',72,'{"help":null,"link":"https://bellen.example/1","name":"Subgroep 1","people":["Anna","Bram","Dewi","Gast 1"],"place":"Foyer","position":0,"ready_at":null,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NLyNMwt0hhiMZ_is-M8WGA','guest','person:NLyNMwt0hhiMZ_is-M8WGA',73,'{"guest":true}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NLyNMwt0hhiMZ_is-M8WGA','hears','person:NLyNMwt0hhiMZ_is-M8WGA',73,'{"audiences":["board:E794wTmPrV03qwrZuqIBpA","group:9VWMsvEvdhJAHE0D6i-uoA"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NLyNMwt0hhiMZ_is-M8WGA','me','person:NLyNMwt0hhiMZ_is-M8WGA',73,'{"code":"QJMD","name":"Gast 2","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NLyNMwt0hhiMZ_is-M8WGA','person','facilitators',73,'{"joined_at":1795459934856,"name":"Gast 2","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw','ambition','person:NW2hzwFCXQwrVEws1NG9Sw',50,'{"ambition":"WjdctuYeBG_6kmXoPjgCag","authors":["Anna"],"earlier":[],"how":"Samen begroten","lost":[],"number":1,"question":"Is dit scherp genoeg?","revisions":{"how":1,"question":1,"title":1,"what":1,"when":1,"why":1,"with_whom":1},"shared":true,"spearheads":[],"stands":true,"timeline":[],"title":"Elk kind een goede start","version":"N-VJk_iGpD65LHAOZD_aPA","what":"Van Anna zelf","when":"De eerste twee in 2027","why":"Nu hangt het van de postcode af","with_whom":"Met schoolbesturen en kinderopvang"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw','ambitions','facilitators',43,'{"filled":5,"number":1,"shared":true,"title":"Elk kind een goede start","version":"N-VJk_iGpD65LHAOZD_aPA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw','hears','person:NW2hzwFCXQwrVEws1NG9Sw',27,'{"audiences":["board:lnxJ_U3ObJVb1VF87HBQ1A","group:Milygp-x_90FcmA_jtQ7fg"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw','me','person:NW2hzwFCXQwrVEws1NG9Sw',2,'{"code":"QMXZ","name":"Anna","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','NW2hzwFCXQwrVEws1NG9Sw','person','facilitators',2,'{"joined_at":1795459932762,"name":"Anna","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ','hears','person:Ne-YxV_0WCeXVeI8fyjtjQ',27,'{"audiences":["board:lnxJ_U3ObJVb1VF87HBQ1A","group:Milygp-x_90FcmA_jtQ7fg"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ','me','person:Ne-YxV_0WCeXVeI8fyjtjQ',3,'{"code":"PRDS","name":"Bram","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','Ne-YxV_0WCeXVeI8fyjtjQ','person','facilitators',3,'{"joined_at":1795459932787,"name":"Bram","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','PmhDLkki_9OMNeZ81pHZeg','presentation','everyone',66,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Dewi"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":3,"round":"5l-qayq5U4QITm7ClCFWfA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','PmhDLkki_9OMNeZ81pHZeg','presentation','facilitators',66,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Dewi"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":3,"round":"5l-qayq5U4QITm7ClCFWfA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','PmhDLkki_9OMNeZ81pHZeg','presenter','facilitators',66,'{"people":["zTHg7Y7A0sf_v5qYje8PYA"],"ready":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','PmhDLkki_9OMNeZ81pHZeg','presenting','person:zTHg7Y7A0sf_v5qYje8PYA',66,'{"as":"presenter","position":3,"released":false,"round":"5l-qayq5U4QITm7ClCFWfA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','round','everyone',87,'{"closed_at":1795459935160,"ends_at":1795461133145,"grace_ms":60000,"grace_until":1795459993361,"kind":"notes","minutes":20,"opened_at":1795459933145,"paused_with":null,"planned_minutes":null,"position":8,"prompt":"Tafels?","revealed":false,"seating":"groups","state":"closed","title":"Tafels"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','script','facilitators',1,'{"columns":[{"colour":null,"title":"Kansen"},{"colour":null,"title":"Bedreigingen"}],"grouping":{"links":["https://bellen.example/1"],"number":2,"places":["Foyer","Raadzaal"]},"hidden":false,"limit":null,"names":"named","picks":2,"prompt":"Tafels?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','TVLUduTHchgeOsev8Jj2AQ','answer','facilitators',34,'{"at":1795459933391,"by":"Anna","late":false,"number":null,"person":"NW2hzwFCXQwrVEws1NG9Sw","question":"k_n3FDz-ts2VWk3L7FmVyg","text":"benieuwd"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','TVLUduTHchgeOsev8Jj2AQ','answer','person:NW2hzwFCXQwrVEws1NG9Sw',34,'{"at":1795459933391,"late":false,"number":null,"question":"k_n3FDz-ts2VWk3L7FmVyg","text":"benieuwd"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','VBqAOjyEyzTC1dPzzyoY8w','answer','facilitators',38,'{"at":1795459933473,"by":"Wilhelmina van zilverkanarie","late":false,"number":null,"person":"LvRrPgoc_zDMV7YQAAsZvQ","question":"VDbFcBuwaY1G1AKvhDzz7Q","text":"Open goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','VBqAOjyEyzTC1dPzzyoY8w','answer','person:LvRrPgoc_zDMV7YQAAsZvQ',38,'{"at":1795459933473,"late":false,"number":null,"question":"VDbFcBuwaY1G1AKvhDzz7Q","text":"Open goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','VDbFcBuwaY1G1AKvhDzz7Q','question','everyone',37,'{"form":"open","high":"","low":"","round":"0wDqYWElSiykm9wY4QTtYg","steps":null}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','VDbFcBuwaY1G1AKvhDzz7Q','results','facilitators',38,'{"answers":1,"texts":["Open goudkanarie"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','VDbFcBuwaY1G1AKvhDzz7Q','results','screen',38,'{"answers":1,"texts":["Open goudkanarie"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','WDZmRYwd4_E3whaQ2K6-Sw','coverage','facilitators',84,'{"enough":true,"given":6,"held":null,"missing":null,"of":7,"offers":0,"released":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','WDZmRYwd4_E3whaQ2K6-Sw','presentation','everyone',87,'{"ambition":{"how":"Samen begroten","question":"Is dit scherp genoeg?","spearheads":[],"timeline":[],"title":"Elk kind een goede start","what":"Van Anna zelf","when":"De eerste twee in 2027","why":"Nu hangt het van de postcode af","with_whom":"Met schoolbesturen en kinderopvang"},"ended_at":1795459934701,"feedback_open":false,"feedback_until":1795460534701,"minutes":null,"names":["Anna"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":0,"round":"5l-qayq5U4QITm7ClCFWfA","shown":"all","started_at":1795459934647,"state":"ended"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','WDZmRYwd4_E3whaQ2K6-Sw','presentation','facilitators',87,'{"ambition":{"how":"Samen begroten","question":"Is dit scherp genoeg?","spearheads":[],"timeline":[],"title":"Elk kind een goede start","what":"Van Anna zelf","when":"De eerste twee in 2027","why":"Nu hangt het van de postcode af","with_whom":"Met schoolbesturen en kinderopvang"},"ended_at":1795459934701,"feedback_open":false,"feedback_until":1795460534701,"minutes":null,"names":["Anna"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":0,"round":"5l-qayq5U4QITm7ClCFWfA","shown":"all","started_at":1795459934647,"state":"ended"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','WDZmRYwd4_E3whaQ2K6-Sw','presenter','facilitators',66,'{"people":["NW2hzwFCXQwrVEws1NG9Sw"],"ready":true}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','WDZmRYwd4_E3whaQ2K6-Sw','presenting','person:NW2hzwFCXQwrVEws1NG9Sw',66,'{"as":"presenter","position":0,"released":false,"round":"5l-qayq5U4QITm7ClCFWfA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','WLdINcWr5RAupy67W1KfKQ','placement','facilitators',71,'{"group":"9VWMsvEvdhJAHE0D6i-uoA","person":"wA7Zh9haH8FLnWPD6DZ4_Q","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','WLdINcWr5RAupy67W1KfKQ','seat','person:wA7Zh9haH8FLnWPD6DZ4_Q',71,'{"group":"9VWMsvEvdhJAHE0D6i-uoA","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','board','everyone',15,'{"columns":[{"colour":null,"id":"urpVauM83eA0aFqu52_7HQ","title":"Kansen"},{"colour":null,"id":"7zjJncjMDdO9fe0gtC9NRg","title":"Bedreigingen"}],"group":null,"hidden":false,"limit":null,"names":"named","picks":null,"round":"equDJwZBEcXvcqAsM6AtIA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','tally','facilitators',21,'{"columns":{"urpVauM83eA0aFqu52_7HQ":2},"group":null,"late":0,"latest":"Van Anna","latest_at":1795459933017,"notes":2,"people":2,"picked":0,"round":"equDJwZBEcXvcqAsM6AtIA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','tally','screen',21,'{"columns":{"urpVauM83eA0aFqu52_7HQ":2},"group":null,"late":0,"notes":2,"people":2,"picked":0,"round":"equDJwZBEcXvcqAsM6AtIA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XmFeCdQYhqu2WUfrNKAzoA','queue','everyone',48,'{"after_minutes":10,"guests":true,"names":"named","order":"given","parts":{"feedback":2,"present":5,"questions":3},"rubric":{"criteria":[{"key":"what","reason_to":2,"steps":3,"title":""},{"key":"why","reason_to":2,"steps":3,"title":""},{"key":"with_whom","reason_to":2,"steps":3,"title":""},{"key":"when","reason_to":2,"steps":3,"title":""},{"key":"how","reason_to":2,"steps":3,"title":""}],"offer":true,"texts":["top","tip","question"]},"sign_up":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XmFeCdQYhqu2WUfrNKAzoA','queue','facilitators',47,'{"after_minutes":10,"guests":true,"names":"named","order":"given","parts":{"feedback":2,"present":5,"questions":3},"rubric":{"criteria":[{"key":"what","reason_to":2,"steps":3,"title":""},{"key":"why","reason_to":2,"steps":3,"title":""},{"key":"with_whom","reason_to":2,"steps":3,"title":""},{"key":"when","reason_to":2,"steps":3,"title":""},{"key":"how","reason_to":2,"steps":3,"title":""}],"offer":true,"texts":["top","tip","question"]},"sign_up":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XmFeCdQYhqu2WUfrNKAzoA','round','everyone',66,'{"closed_at":1795459934579,"ends_at":null,"grace_ms":0,"grace_until":1795459934579,"kind":"presentations","minutes":0,"opened_at":1795459933752,"paused_with":null,"planned_minutes":null,"position":9,"prompt":"","revealed":false,"seating":"plenary","state":"closed","title":"Presentaties"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','XmFeCdQYhqu2WUfrNKAzoA','script','facilitators',47,'{"after_minutes":10,"criteria":[],"feedback_minutes":2,"grouping":{"links":[],"places":[]},"guests":true,"names":"named","offer":true,"order":"given","present_minutes":5,"prompt":"","question":true,"questions_minutes":3,"ratings":"traffic-light","script":"","texts":"tops-tips"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZU77PODmk5_k-x1jGvvGhQ','coverage','facilitators',73,'{"enough":true,"given":1,"held":null,"missing":["NLyNMwt0hhiMZ_is-M8WGA","Ne-YxV_0WCeXVeI8fyjtjQ","kBGWjgvSpoPfVNI_QNcsSA","nIaYzjAZTdTlRFqAImnv4A","wA7Zh9haH8FLnWPD6DZ4_Q","zTHg7Y7A0sf_v5qYje8PYA"],"of":7,"offers":1,"released":true}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZU77PODmk5_k-x1jGvvGhQ','given','person:LvRrPgoc_zDMV7YQAAsZvQ',59,'{"closed":true,"feedback":"6n9Mri1rVmcfy1gf6lXJCA","ratings":{"what":1},"reasons":{"what":"Waarom goudkanarie"},"texts":{"question":"Vraag goudkanarie","top":"Top goudkanarie"},"version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZU77PODmk5_k-x1jGvvGhQ','nudge','person:LvRrPgoc_zDMV7YQAAsZvQ',54,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZU77PODmk5_k-x1jGvvGhQ','nudge','person:Ne-YxV_0WCeXVeI8fyjtjQ',59,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZU77PODmk5_k-x1jGvvGhQ','nudge','person:kBGWjgvSpoPfVNI_QNcsSA',59,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZU77PODmk5_k-x1jGvvGhQ','nudge','person:zTHg7Y7A0sf_v5qYje8PYA',59,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZU77PODmk5_k-x1jGvvGhQ','presentation','everyone',59,'{"ambition":{"how":"Samen begroten","question":"Is dit scherp genoeg?","spearheads":[],"timeline":[],"title":"Elk kind een goede start","what":"Van Anna zelf","when":"De eerste twee in 2027","why":"Nu hangt het van de postcode af","with_whom":"Met schoolbesturen en kinderopvang"},"ended_at":1795459933944,"feedback_open":false,"feedback_until":1795460533944,"minutes":null,"names":["Anna"],"nudged_at":1795459934034,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":0,"round":"XmFeCdQYhqu2WUfrNKAzoA","shown":"all","started_at":1795459933850,"state":"ended"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZU77PODmk5_k-x1jGvvGhQ','presentation','facilitators',59,'{"ambition":{"how":"Samen begroten","question":"Is dit scherp genoeg?","spearheads":[],"timeline":[],"title":"Elk kind een goede start","what":"Van Anna zelf","when":"De eerste twee in 2027","why":"Nu hangt het van de postcode af","with_whom":"Met schoolbesturen en kinderopvang"},"ended_at":1795459933944,"feedback_open":false,"feedback_until":1795460533944,"minutes":null,"names":["Anna"],"nudged_at":1795459934034,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":0,"round":"XmFeCdQYhqu2WUfrNKAzoA","shown":"all","started_at":1795459933850,"state":"ended"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZU77PODmk5_k-x1jGvvGhQ','presenter','facilitators',48,'{"people":["NW2hzwFCXQwrVEws1NG9Sw"],"ready":true}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZU77PODmk5_k-x1jGvvGhQ','presenting','person:NW2hzwFCXQwrVEws1NG9Sw',59,'{"as":"presenter","position":0,"released":true,"round":"XmFeCdQYhqu2WUfrNKAzoA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZxdGyEDsVr0fp0VQVnGSWA','round','everyone',1,'{"closed_at":null,"ends_at":null,"grace_ms":0,"grace_until":null,"kind":"break","minutes":20,"opened_at":null,"paused_with":null,"planned_minutes":null,"position":4,"prompt":null,"revealed":false,"seating":"plenary","state":"planned","title":"Pauze"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ZxdGyEDsVr0fp0VQVnGSWA','script','facilitators',1,'{"grouping":{"links":[],"places":[]},"prompt":"","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','archive','facilitators',88,'{"after_end":0,"checksum":"d1935f31aa48a78b1ea5381ad811960ab3e49e054f7f4beda00a8873314711f6","frozen_at":1795459935331,"issue":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','hears','everyone',30,'{"audiences":["board:-wNfMOjCr9K-QR1gFgwNSw","board:XMKC78mTqchlzTIj_3zkSQ","board:lxTRercfwGbpK02xZf1uvg"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','hears','facilitators',30,'{"also":["staff:E794wTmPrV03qwrZuqIBpA","staff:lnxJ_U3ObJVb1VF87HBQ1A"],"audiences":["staff:-wNfMOjCr9K-QR1gFgwNSw","staff:XMKC78mTqchlzTIj_3zkSQ","staff:lxTRercfwGbpK02xZf1uvg"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','readiness','screen',46,'{"ready":2,"written":2}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','session','everyone',87,'{"current":"5l-qayq5U4QITm7ClCFWfA","guests":[],"language":"nl","link":"","locked":false,"place":"","rehearsal":false,"starts_at":1795000000000,"state":"ended","title":"Samen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','shown','facilitators',66,'{"round":"5l-qayq5U4QITm7ClCFWfA","what":"question"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','shown','screen',66,'{"round":"5l-qayq5U4QITm7ClCFWfA","what":"question"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','step','facilitators',87,NULL);
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','turnout','facilitators',73,'{"people":8}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','a0wEQsvICrxpsJClOQRPvg','turnout','screen',73,'{"people":8}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','equDJwZBEcXvcqAsM6AtIA','round','everyone',22,'{"closed_at":1795459933021,"ends_at":1795460532942,"grace_ms":60000,"grace_until":1795459933021,"kind":"notes","minutes":10,"opened_at":1795459932942,"paused_with":null,"planned_minutes":null,"position":0,"prompt":"Kansen?","revealed":false,"seating":"plenary","state":"closed","title":"Kansen"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','equDJwZBEcXvcqAsM6AtIA','script','facilitators',1,'{"columns":[{"colour":null,"title":"Kansen"},{"colour":null,"title":"Bedreigingen"}],"grouping":{"links":[],"places":[]},"hidden":false,"limit":null,"names":"named","picks":3,"prompt":"Kansen?","script":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','fcUxxh8n2tOiGv46wDwteg','presentation','everyone',48,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Bram"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":1,"round":"XmFeCdQYhqu2WUfrNKAzoA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','fcUxxh8n2tOiGv46wDwteg','presentation','facilitators',48,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Bram"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":1,"round":"XmFeCdQYhqu2WUfrNKAzoA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','fcUxxh8n2tOiGv46wDwteg','presenter','facilitators',48,'{"people":["Ne-YxV_0WCeXVeI8fyjtjQ"],"ready":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','fcUxxh8n2tOiGv46wDwteg','presenting','person:Ne-YxV_0WCeXVeI8fyjtjQ',48,'{"as":"presenter","position":1,"released":false,"round":"XmFeCdQYhqu2WUfrNKAzoA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','gFD4-SE8ZLHju-pDVx3CcQ','answer','facilitators',33,'{"at":1795459933382,"by":"Wilhelmina van zilverkanarie","late":false,"number":null,"person":"LvRrPgoc_zDMV7YQAAsZvQ","question":"k_n3FDz-ts2VWk3L7FmVyg","text":"goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','gFD4-SE8ZLHju-pDVx3CcQ','answer','person:LvRrPgoc_zDMV7YQAAsZvQ',33,'{"at":1795459933382,"late":false,"number":null,"question":"k_n3FDz-ts2VWk3L7FmVyg","text":"goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','geEhVQ0eNjUOhp80MJphIw','message','everyone',40,'{"at":1795459933505,"by":"Fatima","group":null,"text":"Nog even zaalkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','geEhVQ0eNjUOhp80MJphIw','message','facilitators',40,'{"at":1795459933505,"by":"Fatima","group":null,"text":"Nog even zaalkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA','hears','person:kBGWjgvSpoPfVNI_QNcsSA',27,'{"audiences":["board:E794wTmPrV03qwrZuqIBpA","group:9VWMsvEvdhJAHE0D6i-uoA"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA','me','person:kBGWjgvSpoPfVNI_QNcsSA',4,'{"code":"SVGN","name":"Chen","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kBGWjgvSpoPfVNI_QNcsSA','person','facilitators',4,'{"joined_at":1795459932796,"name":"Chen","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','question','everyone',32,'{"form":"word","high":"","low":"","round":"EQa5F15XBZkzsi_GByGmCA","steps":null}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','results','facilitators',34,'{"answers":2,"words":[{"n":1,"word":"goudkanarie"},{"n":1,"word":"benieuwd"}]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','k_n3FDz-ts2VWk3L7FmVyg','results','screen',34,'{"answers":2,"words":[{"n":1,"word":"goudkanarie"},{"n":1,"word":"benieuwd"}]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kwuZicfVMUG4KWE019iZfQ','presentation','everyone',48,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Chen"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":2,"round":"XmFeCdQYhqu2WUfrNKAzoA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kwuZicfVMUG4KWE019iZfQ','presentation','facilitators',48,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Chen"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":2,"round":"XmFeCdQYhqu2WUfrNKAzoA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kwuZicfVMUG4KWE019iZfQ','presenter','facilitators',48,'{"people":["kBGWjgvSpoPfVNI_QNcsSA"],"ready":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kwuZicfVMUG4KWE019iZfQ','presenting','person:kBGWjgvSpoPfVNI_QNcsSA',48,'{"as":"presenter","position":2,"released":false,"round":"XmFeCdQYhqu2WUfrNKAzoA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kyjtkcmMWeHl3U3V6wgHLA','mine','person:LvRrPgoc_zDMV7YQAAsZvQ',18,'{"at":1795459932973,"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"group":null,"late":false,"order":"00000G01V","picked":false,"text":"Korter goudkanarie","version":3}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kyjtkcmMWeHl3U3V6wgHLA','note','board:XMKC78mTqchlzTIj_3zkSQ',18,'{"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Wilhelmina van zilverkanarie","column":"urpVauM83eA0aFqu52_7HQ","order":"00000G01V","origin":null,"picked":false,"text":"Korter goudkanarie","version":3}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','kyjtkcmMWeHl3U3V6wgHLA','note','staff:XMKC78mTqchlzTIj_3zkSQ',18,'{"at":1795459932973,"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Wilhelmina van zilverkanarie","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"late":false,"order":"00000G01V","origin":null,"person":"LvRrPgoc_zDMV7YQAAsZvQ","picked":false,"text":"Korter goudkanarie","version":3}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lnxJ_U3ObJVb1VF87HBQ1A','board','board:lnxJ_U3ObJVb1VF87HBQ1A',27,'{"columns":[{"colour":null,"id":"EPMMJ0nxRNGl60mZjTXdjQ","title":"Kansen"},{"colour":null,"id":"1hriRRt7xEKqbqPGh1ZvPQ","title":"Bedreigingen"}],"group":"Milygp-x_90FcmA_jtQ7fg","hidden":false,"limit":null,"names":"named","picks":2,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lnxJ_U3ObJVb1VF87HBQ1A','board','facilitators',27,'{"columns":[{"colour":null,"id":"EPMMJ0nxRNGl60mZjTXdjQ","title":"Kansen"},{"colour":null,"id":"1hriRRt7xEKqbqPGh1ZvPQ","title":"Bedreigingen"}],"group":"Milygp-x_90FcmA_jtQ7fg","hidden":false,"limit":null,"names":"named","picks":2,"round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lnxJ_U3ObJVb1VF87HBQ1A','tally','facilitators',27,'{"columns":{},"group":"Milygp-x_90FcmA_jtQ7fg","late":0,"latest":null,"latest_at":null,"notes":0,"people":0,"picked":0,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lnxJ_U3ObJVb1VF87HBQ1A','tally','screen',27,'{"columns":{},"group":"Milygp-x_90FcmA_jtQ7fg","late":0,"notes":0,"people":0,"picked":0,"round":"R9zdkHCBWnqk3LsISqiKTA","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','board','everyone',24,'{"columns":[{"colour":null,"id":"JNxjVwNYWu5j7ciTHjUjBQ","title":"Wat kun je doen?"}],"group":null,"hidden":true,"limit":3,"names":"hidden","picks":null,"round":"Bn1j9IhpGAMHFLpZF7HdeQ"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','tally','facilitators',25,'{"columns":{"JNxjVwNYWu5j7ciTHjUjBQ":1},"group":null,"late":0,"latest":"Stil goudkanarie","latest_at":1795459933105,"notes":1,"people":1,"picked":0,"round":"Bn1j9IhpGAMHFLpZF7HdeQ","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','tally','screen',25,'{"columns":{"JNxjVwNYWu5j7ciTHjUjBQ":1},"group":null,"late":0,"notes":1,"people":1,"picked":0,"round":"Bn1j9IhpGAMHFLpZF7HdeQ","unsent":0}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','nIaYzjAZTdTlRFqAImnv4A','guest','person:nIaYzjAZTdTlRFqAImnv4A',72,'{"guest":true}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','nIaYzjAZTdTlRFqAImnv4A','hears','person:nIaYzjAZTdTlRFqAImnv4A',72,'{"audiences":["board:lnxJ_U3ObJVb1VF87HBQ1A","group:Milygp-x_90FcmA_jtQ7fg"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','nIaYzjAZTdTlRFqAImnv4A','me','person:nIaYzjAZTdTlRFqAImnv4A',72,'{"code":"CGNK","name":"Gast 1","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','nIaYzjAZTdTlRFqAImnv4A','person','facilitators',72,'{"joined_at":1795459934817,"name":"Gast 1","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oFFcCGQljHRHuc6Nz7O8dA','placement','facilitators',27,'{"group":"9VWMsvEvdhJAHE0D6i-uoA","person":"LvRrPgoc_zDMV7YQAAsZvQ","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','oFFcCGQljHRHuc6Nz7O8dA','seat','person:LvRrPgoc_zDMV7YQAAsZvQ',27,'{"group":"9VWMsvEvdhJAHE0D6i-uoA","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','qUPJF7BASccpPpa2mcHgPA','presentation','everyone',66,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Chen"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":2,"round":"5l-qayq5U4QITm7ClCFWfA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','qUPJF7BASccpPpa2mcHgPA','presentation','facilitators',66,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Chen"],"nudged_at":null,"organisations":[""],"part":null,"part_ends_at":null,"paused_with":null,"position":2,"round":"5l-qayq5U4QITm7ClCFWfA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','qUPJF7BASccpPpa2mcHgPA','presenter','facilitators',66,'{"people":["kBGWjgvSpoPfVNI_QNcsSA"],"ready":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','qUPJF7BASccpPpa2mcHgPA','presenting','person:kBGWjgvSpoPfVNI_QNcsSA',66,'{"as":"presenter","position":2,"released":false,"round":"5l-qayq5U4QITm7ClCFWfA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','tr9TLkog8g7lAL1QD29VRw','lost','person:LvRrPgoc_zDMV7YQAAsZvQ',23,'{"note":"kyjtkcmMWeHl3U3V6wgHLA","reason":"late","text":"Te laat goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','tr9TLkog8g7lAL1QD29VRw','revision','staff:XMKC78mTqchlzTIj_3zkSQ',23,'{"at":1795459933033,"by":"Wilhelmina van zilverkanarie","note":"kyjtkcmMWeHl3U3V6wgHLA","text":"Te laat goudkanarie"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','tsVSI8oLFDwY5vqF6D5Kbw','round','everyone',1,'{"closed_at":null,"ends_at":null,"grace_ms":0,"grace_until":null,"kind":"talk","minutes":15,"opened_at":null,"paused_with":null,"planned_minutes":null,"position":3,"prompt":null,"revealed":false,"seating":"plenary","state":"planned","title":"Praat"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','tsVSI8oLFDwY5vqF6D5Kbw','script','facilitators',1,'{"grouping":{"links":[],"places":[]},"prompt":"","script":"","speaker":"Noor Özdemir"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','wA7Zh9haH8FLnWPD6DZ4_Q','guest','person:wA7Zh9haH8FLnWPD6DZ4_Q',71,'{"guest":true}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','wA7Zh9haH8FLnWPD6DZ4_Q','hears','person:wA7Zh9haH8FLnWPD6DZ4_Q',71,'{"audiences":["board:E794wTmPrV03qwrZuqIBpA","group:9VWMsvEvdhJAHE0D6i-uoA"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','wA7Zh9haH8FLnWPD6DZ4_Q','me','person:wA7Zh9haH8FLnWPD6DZ4_Q',71,'{"code":"GVFV","name":"Gast 0","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','wA7Zh9haH8FLnWPD6DZ4_Q','person','facilitators',71,'{"joined_at":1795459934764,"name":"Gast 0","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','wNpEmFJaSEoNkrnxn5UnVA','mine','person:NW2hzwFCXQwrVEws1NG9Sw',21,'{"at":1795459933017,"board":"XMKC78mTqchlzTIj_3zkSQ","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"group":null,"late":false,"order":"00000L01V","picked":false,"text":"Van Anna","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','wNpEmFJaSEoNkrnxn5UnVA','note','board:XMKC78mTqchlzTIj_3zkSQ',21,'{"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Anna","column":"urpVauM83eA0aFqu52_7HQ","order":"00000L01V","origin":null,"picked":false,"text":"Van Anna","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','wNpEmFJaSEoNkrnxn5UnVA','note','staff:XMKC78mTqchlzTIj_3zkSQ',21,'{"at":1795459933017,"board":"XMKC78mTqchlzTIj_3zkSQ","by":"Anna","column":"urpVauM83eA0aFqu52_7HQ","entered_by":null,"late":false,"order":"00000L01V","origin":null,"person":"NW2hzwFCXQwrVEws1NG9Sw","picked":false,"text":"Van Anna","version":1}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','wZsyNnnJg0X5sNbtpqAGSg','presentation','everyone',66,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Gerda Smit"],"nudged_at":null,"organisations":["Gemeente Duinrand"],"part":null,"part_ends_at":null,"paused_with":null,"position":4,"round":"5l-qayq5U4QITm7ClCFWfA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','wZsyNnnJg0X5sNbtpqAGSg','presentation','facilitators',66,'{"ambition":null,"ended_at":null,"feedback_open":false,"feedback_until":null,"minutes":null,"names":["Gerda Smit"],"nudged_at":null,"organisations":["Gemeente Duinrand"],"part":null,"part_ends_at":null,"paused_with":null,"position":4,"round":"5l-qayq5U4QITm7ClCFWfA","shown":"all","started_at":null,"state":"waiting"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','wZsyNnnJg0X5sNbtpqAGSg','presenter','facilitators',66,'{"people":["y_AOgPQ8LyJJQytRH23b4A"],"ready":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','wZsyNnnJg0X5sNbtpqAGSg','presenting','person:y_AOgPQ8LyJJQytRH23b4A',66,'{"as":"presenter","position":4,"released":false,"round":"5l-qayq5U4QITm7ClCFWfA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','y9Tr_wKE9Ph0TGqoqJ-FsQ','placement','facilitators',27,'{"group":"9VWMsvEvdhJAHE0D6i-uoA","person":"kBGWjgvSpoPfVNI_QNcsSA","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','y9Tr_wKE9Ph0TGqoqJ-FsQ','seat','person:kBGWjgvSpoPfVNI_QNcsSA',27,'{"group":"9VWMsvEvdhJAHE0D6i-uoA","round":"R9zdkHCBWnqk3LsISqiKTA"}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA','hears','person:zTHg7Y7A0sf_v5qYje8PYA',27,'{"audiences":["board:lnxJ_U3ObJVb1VF87HBQ1A","group:Milygp-x_90FcmA_jtQ7fg"]}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA','me','person:zTHg7Y7A0sf_v5qYje8PYA',5,'{"code":"VTFN","name":"Dewi","organisation":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','zTHg7Y7A0sf_v5qYje8PYA','person','facilitators',5,'{"joined_at":1795459932804,"name":"Dewi","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ztr4MEt1WG8h-Df-l4TZWQ','answer','facilitators',36,'{"at":1795459933437,"by":"Wilhelmina van zilverkanarie","late":false,"number":2,"person":"LvRrPgoc_zDMV7YQAAsZvQ","question":"KHrGMC7xOFh3yGKBh6gtng","text":""}');
INSERT INTO "holding" VALUES('a0wEQsvICrxpsJClOQRPvg','ztr4MEt1WG8h-Df-l4TZWQ','answer','person:LvRrPgoc_zDMV7YQAAsZvQ',36,'{"at":1795459933437,"late":false,"number":2,"question":"KHrGMC7xOFh3yGKBh6gtng","text":""}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','9eQxK08dFGnuqHOL5r7T_w','round','everyone',1,'{"closed_at":null,"ends_at":null,"grace_ms":60000,"grace_until":null,"kind":"notes","minutes":0,"opened_at":null,"paused_with":null,"planned_minutes":null,"position":0,"prompt":null,"revealed":false,"seating":"plenary","state":"planned","title":"Elders"}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','9eQxK08dFGnuqHOL5r7T_w','script','facilitators',1,'{"columns":[{"colour":null,"title":"Elders"}],"grouping":{"links":[],"places":[]},"hidden":false,"limit":null,"names":"named","picks":3,"prompt":"Elders?","script":""}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA','me','person:SNwpMJS6uqVm0NfqrDTKqA',2,'{"code":"HTGJ","name":"Vera","organisation":""}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','SNwpMJS6uqVm0NfqrDTKqA','person','facilitators',2,'{"joined_at":1795459932813,"name":"Vera","organisation":"","phone":true,"removed":false}');
INSERT INTO "holding" VALUES('kwlmxHarr5wuR8eKDe-lkA','kwlmxHarr5wuR8eKDe-lkA','archive','facilitators',5,'{"after_end":0,"checksum":"4feb09bbfb4c44a7dcaaa8026a12ec8b7d3c6c7ad506b60ee68a4e2f0b0840b6","frozen_at":1795459935339,"issue":1}');
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
CREATE TABLE look_back (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	commitment_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	outcome VARCHAR, 
	text TEXT NOT NULL, 
	said_at BIGINT, 
	CONSTRAINT pk_look_back PRIMARY KEY (id), 
	CONSTRAINT fk_look_back_commitment_id FOREIGN KEY(commitment_id) REFERENCES commitment (id), 
	CONSTRAINT fk_look_back_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_look_back_round_id FOREIGN KEY(round_id) REFERENCES round (id), 
	CONSTRAINT fk_look_back_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT uq_look_back_round_id_commitment_id_person_id UNIQUE (round_id, commitment_id, person_id)
);
INSERT INTO "look_back" VALUES('ky3cLIGK02EXAl40IJp04A','XMRweIIZej-nWn4C-jN0iQ','Pz4Ln3e1Phbel02cpy7Btg','lHO871PHu_BxSBfUqLaopA','LvRrPgoc_zDMV7YQAAsZvQ','under_way','Het loopt goudkanarie',1795459935434);
CREATE TABLE lost_words (
	id VARCHAR NOT NULL, 
	version_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	field VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_lost_words PRIMARY KEY (id), 
	CONSTRAINT fk_lost_words_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_lost_words_version_id FOREIGN KEY(version_id) REFERENCES ambition_version (id)
);
CREATE TABLE mark (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_mark PRIMARY KEY (name)
);
INSERT INTO "mark" VALUES('projected','8eff526fad2dbbd6ddc1584e845a670a');
INSERT INTO "mark" VALUES('epoch','b9JqJwiHbXg3KTn5F0by5Q');
INSERT INTO "mark" VALUES('unclean','1795459935113');
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
INSERT INTO "message" VALUES('geEhVQ0eNjUOhp80MJphIw','a0wEQsvICrxpsJClOQRPvg',NULL,'Nog even zaalkanarie','Fatima',1795459933505,NULL);
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
	CONSTRAINT fk_note_author_id FOREIGN KEY(author_id) REFERENCES person (id), 
	CONSTRAINT fk_note_board_id FOREIGN KEY(board_id) REFERENCES board (id), 
	CONSTRAINT fk_note_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT fk_note_column_id FOREIGN KEY(column_id) REFERENCES board_column (id), 
	CONSTRAINT fk_note_origin_id FOREIGN KEY(origin_id) REFERENCES note (id), 
	CONSTRAINT fk_note_origin_group_id FOREIGN KEY(origin_group_id) REFERENCES "group" (id)
);
INSERT INTO "note" VALUES('kyjtkcmMWeHl3U3V6wgHLA','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','LvRrPgoc_zDMV7YQAAsZvQ','Korter goudkanarie','00000G01V',3,'Fatima',1795459932973,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('7UzV6uaRCcWIbOrgT0uHmg','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','LvRrPgoc_zDMV7YQAAsZvQ','Weg goudkanarie','00000J01V',1,NULL,1795459933007,NULL,NULL,1795459933011,'participant:LvRrPgoc_zDMV7YQAAsZvQ',NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('wNpEmFJaSEoNkrnxn5UnVA','a0wEQsvICrxpsJClOQRPvg','XMKC78mTqchlzTIj_3zkSQ','urpVauM83eA0aFqu52_7HQ','NW2hzwFCXQwrVEws1NG9Sw','Van Anna','00000L01V',1,NULL,1795459933017,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('C96xhQiYOdbtvIlTK2wf_w','a0wEQsvICrxpsJClOQRPvg','lxTRercfwGbpK02xZf1uvg','JNxjVwNYWu5j7ciTHjUjBQ','LvRrPgoc_zDMV7YQAAsZvQ','Stil goudkanarie','00000P01V',1,NULL,1795459933105,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "note" VALUES('KfsT3WKIjZbagoCCLcmOOg','a0wEQsvICrxpsJClOQRPvg','E794wTmPrV03qwrZuqIBpA','nIt0_UDnbIt53HMdu4E6EA','LvRrPgoc_zDMV7YQAAsZvQ','Aan tafel goudkanarie','00000S01V',1,NULL,1795459933238,NULL,NULL,NULL,NULL,NULL,1795459933265,NULL,NULL);
INSERT INTO "note" VALUES('1E0G9ITpVeqbIFXT6UMVQg','a0wEQsvICrxpsJClOQRPvg','-wNfMOjCr9K-QR1gFgwNSw','6KVtSunGzEy9IfZg3e5-ig','LvRrPgoc_zDMV7YQAAsZvQ','Aan tafel goudkanarie','00000U01V',1,NULL,1795459933293,NULL,NULL,NULL,NULL,NULL,NULL,'KfsT3WKIjZbagoCCLcmOOg','9VWMsvEvdhJAHE0D6i-uoA');
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
INSERT INTO "note_revision" VALUES('fm0DWAmGeG7-XjZUhBu4LA','a0wEQsvICrxpsJClOQRPvg','kyjtkcmMWeHl3U3V6wgHLA','Eerst goudkanarie','replaced','LvRrPgoc_zDMV7YQAAsZvQ','',1795459932992,NULL);
INSERT INTO "note_revision" VALUES('D5ti8UZ4Gh549_2SvjAyNQ','a0wEQsvICrxpsJClOQRPvg','kyjtkcmMWeHl3U3V6wgHLA','Anders goudkanarie','overwritten','LvRrPgoc_zDMV7YQAAsZvQ','',1795459933001,NULL);
INSERT INTO "note_revision" VALUES('tr9TLkog8g7lAL1QD29VRw','a0wEQsvICrxpsJClOQRPvg','kyjtkcmMWeHl3U3V6wgHLA','Te laat goudkanarie','late','LvRrPgoc_zDMV7YQAAsZvQ','',1795459933033,NULL);
CREATE TABLE nudge (
	presentation_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_nudge PRIMARY KEY (presentation_id, person_id), 
	CONSTRAINT fk_nudge_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_nudge_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id), 
	CONSTRAINT fk_nudge_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "nudge" VALUES('ZU77PODmk5_k-x1jGvvGhQ','LvRrPgoc_zDMV7YQAAsZvQ','a0wEQsvICrxpsJClOQRPvg',1795459934034);
INSERT INTO "nudge" VALUES('ZU77PODmk5_k-x1jGvvGhQ','Ne-YxV_0WCeXVeI8fyjtjQ','a0wEQsvICrxpsJClOQRPvg',1795459934034);
INSERT INTO "nudge" VALUES('ZU77PODmk5_k-x1jGvvGhQ','kBGWjgvSpoPfVNI_QNcsSA','a0wEQsvICrxpsJClOQRPvg',1795459934034);
INSERT INTO "nudge" VALUES('ZU77PODmk5_k-x1jGvvGhQ','zTHg7Y7A0sf_v5qYje8PYA','a0wEQsvICrxpsJClOQRPvg',1795459934034);
CREATE TABLE offer (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	presentation_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	offered_at BIGINT NOT NULL, 
	accepted_at BIGINT, 
	CONSTRAINT pk_offer PRIMARY KEY (id), 
	CONSTRAINT fk_offer_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_offer_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id), 
	CONSTRAINT fk_offer_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT uq_offer_presentation_id_person_id UNIQUE (presentation_id, person_id)
);
INSERT INTO "offer" VALUES('F1CfjXJULCIWWjZHevVPKw','a0wEQsvICrxpsJClOQRPvg','ZU77PODmk5_k-x1jGvvGhQ','LvRrPgoc_zDMV7YQAAsZvQ','Hulp goudkanarie',1795459934156,NULL);
INSERT INTO "offer" VALUES('9sNrEZggfOAw9JbigjkqkQ','a0wEQsvICrxpsJClOQRPvg','4jNGMI9BrornBWe7nr20Zw','Ne-YxV_0WCeXVeI8fyjtjQ','Hulp wensenkanarie',1795459934176,1795459934253);
CREATE TABLE opened_rating (
	presentation_id VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	step INTEGER NOT NULL, 
	session_id VARCHAR NOT NULL, 
	times INTEGER NOT NULL, 
	CONSTRAINT pk_opened_rating PRIMARY KEY (presentation_id, "key", step), 
	CONSTRAINT fk_opened_rating_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id), 
	CONSTRAINT fk_opened_rating_session_id FOREIGN KEY(session_id) REFERENCES session (id)
)
 WITHOUT ROWID

;
CREATE TABLE opened_text (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	presentation_id VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_opened_text PRIMARY KEY (id), 
	CONSTRAINT fk_opened_text_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id), 
	CONSTRAINT fk_opened_text_session_id FOREIGN KEY(session_id) REFERENCES session (id)
)
 WITHOUT ROWID

;
INSERT INTO "opened_text" VALUES('87k747KscirYVrRaal9DJA','a0wEQsvICrxpsJClOQRPvg','Fqh30FOkA56kavkGW3Qf5g','top','Stil wensenkanarie');
INSERT INTO "opened_text" VALUES('EXkcWbd0UZm91HbojfeJxg','a0wEQsvICrxpsJClOQRPvg','Fqh30FOkA56kavkGW3Qf5g','top','Stil wensenkanarie');
INSERT INTO "opened_text" VALUES('SqqfkbuQ3CD2AC5iRgfFAw','a0wEQsvICrxpsJClOQRPvg','Fqh30FOkA56kavkGW3Qf5g','top','Nog een wensenkanarie');
INSERT INTO "opened_text" VALUES('WmWRLxNW_B6IsTqWB75T_A','a0wEQsvICrxpsJClOQRPvg','Fqh30FOkA56kavkGW3Qf5g','top','Stil wensenkanarie');
INSERT INTO "opened_text" VALUES('jga3YtcuwLoSUchmhhUHhA','a0wEQsvICrxpsJClOQRPvg','Fqh30FOkA56kavkGW3Qf5g','top','Stil wensenkanarie');
INSERT INTO "opened_text" VALUES('jtMe8lyeWdEV16gACx2T_A','a0wEQsvICrxpsJClOQRPvg','Fqh30FOkA56kavkGW3Qf5g','top','Stil wensenkanarie');
CREATE TABLE person (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, erased_at BIGINT, 
	CONSTRAINT pk_person PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('NW2hzwFCXQwrVEws1NG9Sw','Anna',1795459932762,NULL);
INSERT INTO "person" VALUES('Ne-YxV_0WCeXVeI8fyjtjQ','Bram',1795459932787,NULL);
INSERT INTO "person" VALUES('kBGWjgvSpoPfVNI_QNcsSA','Chen',1795459932796,NULL);
INSERT INTO "person" VALUES('zTHg7Y7A0sf_v5qYje8PYA','Dewi',1795459932804,NULL);
INSERT INTO "person" VALUES('SNwpMJS6uqVm0NfqrDTKqA','Vera',1795459932813,NULL);
INSERT INTO "person" VALUES('LvRrPgoc_zDMV7YQAAsZvQ','Wilhelmina van zilverkanarie',1795459932876,NULL);
INSERT INTO "person" VALUES('y_AOgPQ8LyJJQytRH23b4A','Gerda Smit',1795459932888,NULL);
INSERT INTO "person" VALUES('wA7Zh9haH8FLnWPD6DZ4_Q','Gast 0',1795459934764,NULL);
INSERT INTO "person" VALUES('nIaYzjAZTdTlRFqAImnv4A','Gast 1',1795459934817,NULL);
INSERT INTO "person" VALUES('NLyNMwt0hhiMZ_is-M8WGA','Gast 2',1795459934856,NULL);
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
INSERT INTO "placement" VALUES('4hBzkIy4UdLnhsxQovPlrg','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','Milygp-x_90FcmA_jtQ7fg','Ne-YxV_0WCeXVeI8fyjtjQ',1795459933145,NULL);
INSERT INTO "placement" VALUES('4-7LjpQRPeKmAK8gVuf1Lg','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','Milygp-x_90FcmA_jtQ7fg','zTHg7Y7A0sf_v5qYje8PYA',1795459933145,NULL);
INSERT INTO "placement" VALUES('3Y8oTmniKlmMHWA3TF0XJA','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','Milygp-x_90FcmA_jtQ7fg','NW2hzwFCXQwrVEws1NG9Sw',1795459933145,NULL);
INSERT INTO "placement" VALUES('y9Tr_wKE9Ph0TGqoqJ-FsQ','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','9VWMsvEvdhJAHE0D6i-uoA','kBGWjgvSpoPfVNI_QNcsSA',1795459933145,NULL);
INSERT INTO "placement" VALUES('oFFcCGQljHRHuc6Nz7O8dA','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','9VWMsvEvdhJAHE0D6i-uoA','LvRrPgoc_zDMV7YQAAsZvQ',1795459933145,NULL);
INSERT INTO "placement" VALUES('WLdINcWr5RAupy67W1KfKQ','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','9VWMsvEvdhJAHE0D6i-uoA','wA7Zh9haH8FLnWPD6DZ4_Q',1795459934764,NULL);
INSERT INTO "placement" VALUES('Btg2_8h2wuyCw2KKGZmgeA','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','Milygp-x_90FcmA_jtQ7fg','nIaYzjAZTdTlRFqAImnv4A',1795459934817,NULL);
INSERT INTO "placement" VALUES('BAngTK0MYKaNbM4JiqhJvA','a0wEQsvICrxpsJClOQRPvg','R9zdkHCBWnqk3LsISqiKTA','9VWMsvEvdhJAHE0D6i-uoA','NLyNMwt0hhiMZ_is-M8WGA',1795459934856,NULL);
CREATE TABLE presentation (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	round_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	minutes INTEGER, 
	version_id VARCHAR, 
	created_at BIGINT NOT NULL, 
	first_started_at BIGINT, 
	started_at BIGINT, 
	part VARCHAR, 
	part_ends_at BIGINT, 
	paused_with BIGINT, 
	ended_at BIGINT, 
	absent_at BIGINT, 
	feedback_until BIGINT, 
	feedback_closed_at BIGINT, 
	shown VARCHAR NOT NULL, 
	nudged_at BIGINT, 
	released_at BIGINT, 
	held_at BIGINT, 
	held_reason VARCHAR NOT NULL, 
	opened_from INTEGER, 
	CONSTRAINT pk_presentation PRIMARY KEY (id), 
	CONSTRAINT fk_presentation_round_id FOREIGN KEY(round_id) REFERENCES round (id), 
	CONSTRAINT fk_presentation_session_id FOREIGN KEY(session_id) REFERENCES session (id), 
	CONSTRAINT fk_presentation_version_id FOREIGN KEY(version_id) REFERENCES ambition_version (id)
);
INSERT INTO "presentation" VALUES('ZU77PODmk5_k-x1jGvvGhQ','a0wEQsvICrxpsJClOQRPvg','XmFeCdQYhqu2WUfrNKAzoA',0,NULL,'N-VJk_iGpD65LHAOZD_aPA',1795459933752,1795459933850,1795459933850,NULL,NULL,NULL,1795459933944,NULL,1795460533944,1795459934192,'all',1795459934034,1795459934192,NULL,'',NULL);
INSERT INTO "presentation" VALUES('fcUxxh8n2tOiGv46wDwteg','a0wEQsvICrxpsJClOQRPvg','XmFeCdQYhqu2WUfrNKAzoA',1,NULL,NULL,1795459933752,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'all',NULL,NULL,NULL,'',NULL);
INSERT INTO "presentation" VALUES('kwuZicfVMUG4KWE019iZfQ','a0wEQsvICrxpsJClOQRPvg','XmFeCdQYhqu2WUfrNKAzoA',2,NULL,NULL,1795459933752,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'all',NULL,NULL,NULL,'',NULL);
INSERT INTO "presentation" VALUES('AtTs_i1MVHY0OdkaW61J1A','a0wEQsvICrxpsJClOQRPvg','XmFeCdQYhqu2WUfrNKAzoA',3,NULL,NULL,1795459933752,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'all',NULL,NULL,NULL,'',NULL);
INSERT INTO "presentation" VALUES('3cJxSwql8RsMiJeKs89oTA','a0wEQsvICrxpsJClOQRPvg','XmFeCdQYhqu2WUfrNKAzoA',4,NULL,NULL,1795459933752,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'all',NULL,NULL,NULL,'',NULL);
INSERT INTO "presentation" VALUES('4jNGMI9BrornBWe7nr20Zw','a0wEQsvICrxpsJClOQRPvg','XmFeCdQYhqu2WUfrNKAzoA',5,NULL,'ckSRC-9DDQCZlUXvjbhpyw',1795459933752,1795459933969,1795459933969,NULL,NULL,NULL,1795459934000,NULL,1795460534000,1795459934192,'all',NULL,1795459934192,NULL,'',NULL);
INSERT INTO "presentation" VALUES('WDZmRYwd4_E3whaQ2K6-Sw','a0wEQsvICrxpsJClOQRPvg','5l-qayq5U4QITm7ClCFWfA',0,NULL,'N-VJk_iGpD65LHAOZD_aPA',1795459934579,1795459934647,1795459934647,NULL,NULL,NULL,1795459934701,NULL,1795460534701,1795459935160,'all',NULL,NULL,NULL,'',NULL);
INSERT INTO "presentation" VALUES('75G3i8rTEUCXEbBJGaw2Ug','a0wEQsvICrxpsJClOQRPvg','5l-qayq5U4QITm7ClCFWfA',1,NULL,NULL,1795459934579,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'all',NULL,NULL,NULL,'',NULL);
INSERT INTO "presentation" VALUES('qUPJF7BASccpPpa2mcHgPA','a0wEQsvICrxpsJClOQRPvg','5l-qayq5U4QITm7ClCFWfA',2,NULL,NULL,1795459934579,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'all',NULL,NULL,NULL,'',NULL);
INSERT INTO "presentation" VALUES('PmhDLkki_9OMNeZ81pHZeg','a0wEQsvICrxpsJClOQRPvg','5l-qayq5U4QITm7ClCFWfA',3,NULL,NULL,1795459934579,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'all',NULL,NULL,NULL,'',NULL);
INSERT INTO "presentation" VALUES('wZsyNnnJg0X5sNbtpqAGSg','a0wEQsvICrxpsJClOQRPvg','5l-qayq5U4QITm7ClCFWfA',4,NULL,NULL,1795459934579,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'all',NULL,NULL,NULL,'',NULL);
INSERT INTO "presentation" VALUES('Fqh30FOkA56kavkGW3Qf5g','a0wEQsvICrxpsJClOQRPvg','5l-qayq5U4QITm7ClCFWfA',5,NULL,'ckSRC-9DDQCZlUXvjbhpyw',1795459934579,1795459934729,1795459934729,NULL,NULL,NULL,1795459934744,NULL,1795460534744,1795459935113,'all',NULL,1795459935113,NULL,'',6);
CREATE TABLE presenter (
	presentation_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	CONSTRAINT pk_presenter PRIMARY KEY (presentation_id, person_id), 
	CONSTRAINT fk_presenter_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_presenter_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id), 
	CONSTRAINT fk_presenter_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "presenter" VALUES('ZU77PODmk5_k-x1jGvvGhQ','NW2hzwFCXQwrVEws1NG9Sw','a0wEQsvICrxpsJClOQRPvg');
INSERT INTO "presenter" VALUES('fcUxxh8n2tOiGv46wDwteg','Ne-YxV_0WCeXVeI8fyjtjQ','a0wEQsvICrxpsJClOQRPvg');
INSERT INTO "presenter" VALUES('kwuZicfVMUG4KWE019iZfQ','kBGWjgvSpoPfVNI_QNcsSA','a0wEQsvICrxpsJClOQRPvg');
INSERT INTO "presenter" VALUES('AtTs_i1MVHY0OdkaW61J1A','zTHg7Y7A0sf_v5qYje8PYA','a0wEQsvICrxpsJClOQRPvg');
INSERT INTO "presenter" VALUES('3cJxSwql8RsMiJeKs89oTA','y_AOgPQ8LyJJQytRH23b4A','a0wEQsvICrxpsJClOQRPvg');
INSERT INTO "presenter" VALUES('4jNGMI9BrornBWe7nr20Zw','LvRrPgoc_zDMV7YQAAsZvQ','a0wEQsvICrxpsJClOQRPvg');
INSERT INTO "presenter" VALUES('WDZmRYwd4_E3whaQ2K6-Sw','NW2hzwFCXQwrVEws1NG9Sw','a0wEQsvICrxpsJClOQRPvg');
INSERT INTO "presenter" VALUES('75G3i8rTEUCXEbBJGaw2Ug','Ne-YxV_0WCeXVeI8fyjtjQ','a0wEQsvICrxpsJClOQRPvg');
INSERT INTO "presenter" VALUES('qUPJF7BASccpPpa2mcHgPA','kBGWjgvSpoPfVNI_QNcsSA','a0wEQsvICrxpsJClOQRPvg');
INSERT INTO "presenter" VALUES('PmhDLkki_9OMNeZ81pHZeg','zTHg7Y7A0sf_v5qYje8PYA','a0wEQsvICrxpsJClOQRPvg');
INSERT INTO "presenter" VALUES('wZsyNnnJg0X5sNbtpqAGSg','y_AOgPQ8LyJJQytRH23b4A','a0wEQsvICrxpsJClOQRPvg');
INSERT INTO "presenter" VALUES('Fqh30FOkA56kavkGW3Qf5g','LvRrPgoc_zDMV7YQAAsZvQ','a0wEQsvICrxpsJClOQRPvg');
CREATE TABLE programme (
	id VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	created_at BIGINT NOT NULL, version INTEGER DEFAULT '1' NOT NULL, roster_version INTEGER DEFAULT '1' NOT NULL, retention_days INTEGER DEFAULT '365', names_gone_at BIGINT, 
	CONSTRAINT pk_programme PRIMARY KEY (id)
);
INSERT INTO "programme" VALUES('YvONbud7snFwdq3nWvn9HA','Leergang','nl',1795459932708,1,5,365,NULL);
INSERT INTO "programme" VALUES('yBfDa5bkKXWPTXi-YRhT-A','Leergang','nl',1795459932733,1,1,365,NULL);
CREATE TABLE progress (
	scope VARCHAR NOT NULL, 
	seq BIGINT NOT NULL, 
	CONSTRAINT pk_progress PRIMARY KEY (scope)
);
INSERT INTO "progress" VALUES('house',9);
INSERT INTO "progress" VALUES('programme/YvONbud7snFwdq3nWvn9HA',9);
INSERT INTO "progress" VALUES('session/a0wEQsvICrxpsJClOQRPvg',88);
INSERT INTO "progress" VALUES('programme/yBfDa5bkKXWPTXi-YRhT-A',2);
INSERT INTO "progress" VALUES('session/kwlmxHarr5wuR8eKDe-lkA',5);
INSERT INTO "progress" VALUES('session/XMRweIIZej-nWn4C-jN0iQ',7);
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
INSERT INTO "receipt" VALUES('house','47HScevZ3-YNYxYsdXDEQA','host','7328c9743f89b2b16c12b0ea9ad5f8ed','{}',1795459932708);
INSERT INTO "receipt" VALUES('house','A-9cUHcvgViWqq844frn4g','account:W8ybUUYhVEkEnztJ3CaS2g','eb89b990adc49bceacd5946fe4842e0d','{}',1795459932825);
INSERT INTO "receipt" VALUES('house','BHkFLCx21DVszsrXiXydeg','host','f2d0be192b2160850626d9f413d9d8f5','{}',1795459932754);
INSERT INTO "receipt" VALUES('house','MxynXCzsN3VonKnQBrcq5A','host','291c9f2b79a5b893998f3b01091940d5','{}',1795459932759);
INSERT INTO "receipt" VALUES('house','N9czL-2JTKycweZWniOj_g','host','4b4b1b389764013e6a2fc6cee8098502','{}',1795459932757);
INSERT INTO "receipt" VALUES('house','hTSEnvcH-8wOqypfVpxYlg','host','e1352812e11d44fa0291089a46ea7f15','{}',1795459932741);
INSERT INTO "receipt" VALUES('house','p-EJj8wqT4yy3Sh403v0Zg','host','ac10c69e7f869ab25b7b381ada594c95','{}',1795459932744);
INSERT INTO "receipt" VALUES('house','qpSQWN0tTP4PuA1BaPSsVA','host','929c652e86c088a1e7e56dbe24400197','{}',1795459932733);
INSERT INTO "receipt" VALUES('house','wt_4Wtln0fcgl11j_O-otQ','host','48ee6cd610ff15b810d50aa4a007de71','{}',1795459932752);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','9Mp_PE7K1eGfEw7KI__JWA','host','60a672d1482d1b728d2609ebb69e9971','{}',1795459932714);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','D3nJfFW37RWXqB6h7NC2Ig','host','2c628a1590967e871bb1ddf7926cf31e','{}',1795459932756);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','GeAPKpkS64sb73gaYZyNZw','account:W8ybUUYhVEkEnztJ3CaS2g','027314f2941fd0965ecc06f6fde89aba','{}',1795459932888);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','OhlmpYKgmx37vKpgdv5H0g','account:W8ybUUYhVEkEnztJ3CaS2g','f6df6f5ddfea0ffed0fea6f512235213','{}',1795459932876);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','T_1asaaI6vpHI6ICtNgKog','host','33c486df0caaef49272e31b868331f03','{}',1795459932749);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','o7pN5c2mavUicKgIDcC-0w','account:W8ybUUYhVEkEnztJ3CaS2g','77e2dbef29d40204f9e782725be69a66','{}',1795459935344);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','pidULpV-SCb6YgpeC1z8dQ','account:W8ybUUYhVEkEnztJ3CaS2g','9beb4916dfb278c5a412432019cc4a9d','{}',1795459932895);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','vefAGWS_bre-qAcvCRQNrg','personal:LvRrPgoc_zDMV7YQAAsZvQ','fe44b4b26a21755a3ea6603f7e7292fd','{}',1795459933620);
INSERT INTO "receipt" VALUES('programme/YvONbud7snFwdq3nWvn9HA','wN0Y8KdSumk0TTu12IYUnw','account:W8ybUUYhVEkEnztJ3CaS2g','a99184fc4472339f2a92fc3fc74630c1','{}',1795459933516);
INSERT INTO "receipt" VALUES('programme/yBfDa5bkKXWPTXi-YRhT-A','PpBS9bY72dXEmuDxUeonIA','host','886067f6b3b733da2714e2cac0e2117e','{}',1795459932761);
INSERT INTO "receipt" VALUES('programme/yBfDa5bkKXWPTXi-YRhT-A','apPm__wi_smc1mj3g76IhQ','host','dde6cf2a7db35fc4c5c677f29e38322b','{}',1795459932735);
INSERT INTO "receipt" VALUES('session/XMRweIIZej-nWn4C-jN0iQ','2yL9heQPUL7WWAkAXJ64pw','nobody','e3afb6bb2efe54fb70873f6ef81380ec','{}',1795459935364);
INSERT INTO "receipt" VALUES('session/XMRweIIZej-nWn4C-jN0iQ','PCAbw3acDfAybdIuIsqmfA','account:IAB9nOOj5d-Y3oJZgHvdsQ','e114e8e43e23782e049af8b1080d8394','{"everyone":6,"facilitators":6}',1795459935448);
INSERT INTO "receipt" VALUES('session/XMRweIIZej-nWn4C-jN0iQ','QEpNxQDM6UQv7b27y-wFKg','account:IAB9nOOj5d-Y3oJZgHvdsQ','9e63d860ebb5c4ac0954e92858f46e51','{"everyone":4,"facilitators":4}',1795459935392);
INSERT INTO "receipt" VALUES('session/XMRweIIZej-nWn4C-jN0iQ','_K933YRb3hgeHNcA5c2cTg','system','8b5422507c5d9ba6e2f29c287895fb92','{"facilitators":7}',1795459935497);
INSERT INTO "receipt" VALUES('session/XMRweIIZej-nWn4C-jN0iQ','qMKOydhNRmGeLGsjE04K6g','account:IAB9nOOj5d-Y3oJZgHvdsQ','22f3d41df6ec616729c95ac99a2be3d7','{"everyone":2,"facilitators":2}',1795459935355);
INSERT INTO "receipt" VALUES('session/XMRweIIZej-nWn4C-jN0iQ','ssYe1hYS_6koVamU1IJtcQ','participant:LvRrPgoc_zDMV7YQAAsZvQ','227f54553e3a82443115f21bf7a15720','{"person:LvRrPgoc_zDMV7YQAAsZvQ":5}',1795459935434);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','2LI_ZssKlcvzQU4t0KjRXg','participant:Ne-YxV_0WCeXVeI8fyjtjQ','6771240dc1a66196e77fa8e85d72588b','{"person:Ne-YxV_0WCeXVeI8fyjtjQ":56}',1795459934133);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','2cJvqLiDZ4Or1aUSJswZgw','account:IAB9nOOj5d-Y3oJZgHvdsQ','e2a1ca65fc794e8ce241342050ea2ad7','{"board:XMKC78mTqchlzTIj_3zkSQ":18,"facilitators":18,"staff:XMKC78mTqchlzTIj_3zkSQ":18}',1795459933001);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','49rIwUIs1Q-2Le6O5GicoA','account:IAB9nOOj5d-Y3oJZgHvdsQ','91689da3ecc5366bee1e529fa4ab48a7','{"everyone":50,"facilitators":50}',1795459933944);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','4OEYCaAOQAydIlSNzb7gDg','account:IAB9nOOj5d-Y3oJZgHvdsQ','b780b850c06ec66f3ee46fd51a1a5fd6','{"everyone":68,"facilitators":68}',1795459934701);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','4hZx6S3jdTjkYjetzwQpIw','participant:NW2hzwFCXQwrVEws1NG9Sw','c712a0f19ad2e7fbfaa126355c30b81c','{"person:NW2hzwFCXQwrVEws1NG9Sw":34}',1795459933391);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','6ah6coWcRVH42zLbLI1spA','participant:LvRrPgoc_zDMV7YQAAsZvQ','86eeb2146ff85087fd90725c246342ba','{"person:LvRrPgoc_zDMV7YQAAsZvQ":23}',1795459933033);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','78nw4ZUP7vYp5DapSXP6Wg','participant:LvRrPgoc_zDMV7YQAAsZvQ','df63778b0929b3660d62c2799317e837','{"person:LvRrPgoc_zDMV7YQAAsZvQ":54}',1795459934084);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','7fTkNsg16C7P8RAg4FK_3g','account:IAB9nOOj5d-Y3oJZgHvdsQ','431206197fd0706ca0e6e98991ac24b1','{"everyone":32,"facilitators":32}',1795459933361);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','8E2AQhgznQEh2kPUjT0MRg','nobody','60e93e57ce3edfc24c5eccb391c6d04a','{}',1795459932804);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','8VKGrxNZD6vGa8SwMLaCOQ','nobody','39004bf30bf907bbb686e61d32dc3f77','{}',1795459932796);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','8kFbxmI006uZq3ZmBTt6MA','participant:LvRrPgoc_zDMV7YQAAsZvQ','58acadfac49ed711c6d30f74dce7eb76','{"board:XMKC78mTqchlzTIj_3zkSQ":19,"person:LvRrPgoc_zDMV7YQAAsZvQ":19}',1795459933007);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','9IsknRt1ArtwEeZqR_vMOg','account:IAB9nOOj5d-Y3oJZgHvdsQ','d8b64c1d64d2cb5e6dc05ce11dd8fe3c','{"everyone":35,"facilitators":35}',1795459933404);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','AE7QCZfWgQpBawV-TG-L4Q','account:IAB9nOOj5d-Y3oJZgHvdsQ','972d4850912d6b3b3ff31fe82f2a9055','{"board:-wNfMOjCr9K-QR1gFgwNSw":30,"everyone":30,"facilitators":30,"staff:-wNfMOjCr9K-QR1gFgwNSw":30}',1795459933293);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','AhV6yP3pP8cXHZeHMWZS_w','participant:LvRrPgoc_zDMV7YQAAsZvQ','851e326d09ec5cbc65cf470fbb998f1d','{"board:E794wTmPrV03qwrZuqIBpA":28,"person:LvRrPgoc_zDMV7YQAAsZvQ":28}',1795459933238);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','AoibG8IUVWQdGvJFWSu4vQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','5cd422598d8bc620021fa5afd67e045a','{"everyone":27,"facilitators":27}',1795459933145);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','ChSrTgdi_f-Sml8Tw9N5cg','participant:LvRrPgoc_zDMV7YQAAsZvQ','decd85fe85e79880fdde0e2ae99e20ce','{"board:XMKC78mTqchlzTIj_3zkSQ":17,"person:LvRrPgoc_zDMV7YQAAsZvQ":17}',1795459932992);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','Eo1id-_Eeglp4Whjm4f5OA','participant:LvRrPgoc_zDMV7YQAAsZvQ','ab66926c8190cdf34987040e9a0f2aaa','{"group:9VWMsvEvdhJAHE0D6i-uoA":31}',1795459933333);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','EpmC7tjWJ0gGC0I9McdWmQ','participant:LvRrPgoc_zDMV7YQAAsZvQ','3a028542861ba8182dc62954087b8760','{"person:LvRrPgoc_zDMV7YQAAsZvQ":25}',1795459933105);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','FOSeYmygdL2tk_dVRqebQQ','participant:LvRrPgoc_zDMV7YQAAsZvQ','1b431636d7e8f4a0ea9c072ea4b12156','{"person:LvRrPgoc_zDMV7YQAAsZvQ":36}',1795459933437);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','GA8E6G-lHWq_k3zzL-9Uaw','account:IAB9nOOj5d-Y3oJZgHvdsQ','4b9046fa1199038f7233d9d08ea85783','{"everyone":39,"facilitators":39}',1795459933484);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','H0WYVACnsctcqQ61A09vow','account:IAB9nOOj5d-Y3oJZgHvdsQ','b9c81aca93734f7a0c19af7ae1bd6b9b','{"facilitators":13}',1795459932927);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','IKCUvWLE6uVO7lt9DANvlA','participant:LvRrPgoc_zDMV7YQAAsZvQ','d621c8e013570b234c7c01073b0cba6f','{"person:LvRrPgoc_zDMV7YQAAsZvQ":38}',1795459933473);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','J5ZZxwSRMVNlq_EWCYBZog','participant:LvRrPgoc_zDMV7YQAAsZvQ','6090bba50a69cc5178805ac789b8ca8b','{"board:E794wTmPrV03qwrZuqIBpA":29,"person:LvRrPgoc_zDMV7YQAAsZvQ":29}',1795459933265);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','JyIggtsebdzdujOVKjrDSg','nobody','7c7c40d4a1804bc836e9e5bde1d937c8','{}',1795459932936);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','K1X39wkNJ94VrBkZGzhKyg','account:IAB9nOOj5d-Y3oJZgHvdsQ','1a9ab21f8907241a980c9a56c8fb2822','{"everyone":47,"facilitators":47}',1795459933722);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','LqMN48GriKr_U7pkdK6uIw','account:IAB9nOOj5d-Y3oJZgHvdsQ','0123ed107cbad5531755b4ec7e4e7cda','{"everyone":69,"facilitators":69}',1795459934729);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','MHoXAYa8VSNwSIJ5ByKrrw','participant:LvRrPgoc_zDMV7YQAAsZvQ','93abbf81e207cd1bf52733419adfd186','{"board:XMKC78mTqchlzTIj_3zkSQ":20,"person:LvRrPgoc_zDMV7YQAAsZvQ":20}',1795459933011);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','MIEFmW4e14bbX1R1Ln6zTA','account:IAB9nOOj5d-Y3oJZgHvdsQ','4ac30c0b3091f348c8974d8f60ebc87d','{"everyone":22}',1795459933021);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','MMSq_Z8AAZTaazB9GXRV9w','account:IAB9nOOj5d-Y3oJZgHvdsQ','8e7d94bc39a705fe7d4ba44c5ca10a73','{"board:lxTRercfwGbpK02xZf1uvg":26,"everyone":26}',1795459933124);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','NXnCLB6Lia9p22ToHF74JA','participant:LvRrPgoc_zDMV7YQAAsZvQ','ab2fd00b4e7ee8c89249d7400f18faeb','{"person:LvRrPgoc_zDMV7YQAAsZvQ":12}',1795459932912);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','NbM6I6Ren5SvxLRoHMduQQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','de535c79d30f7482d8829ea31113b132','{"everyone":86,"facilitators":86}',1795459935113);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','Pg8rhQvpYIgFNnIde_Ca1w','participant:NW2hzwFCXQwrVEws1NG9Sw','4f096cf173d5d412115f0285700860db','{"board:XMKC78mTqchlzTIj_3zkSQ":21,"person:NW2hzwFCXQwrVEws1NG9Sw":21}',1795459933017);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','QDZdFEcb5yCsUG7yjtWQTg','system','f776c1a5198fba3ed599a0d7e131b500','{"facilitators":88}',1795459935331);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','Qk6yfZ19ENr8FJ339PY70A','participant:LvRrPgoc_zDMV7YQAAsZvQ','663e05e84b051fa0ee7231300c0dd636','{}',1795459934278);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','QteEORe3qLc-rRFQCXkoIA','account:IAB9nOOj5d-Y3oJZgHvdsQ','f38ff83a7f6325767af0fd5b526ba73a','{"everyone":70,"facilitators":70}',1795459934744);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','RFM25VBrAcPmsQZiiqMqTw','participant:LvRrPgoc_zDMV7YQAAsZvQ','a5cd158852314a64270dd0c4fedff788','{"board:XMKC78mTqchlzTIj_3zkSQ":16,"person:LvRrPgoc_zDMV7YQAAsZvQ":16}',1795459932973);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','RM0CcYbcWtG1RjYDjsmA1w','nobody','2e32b01415ad99e2e67edde7e0227936','{}',1795459932762);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','RMyic9J9de2qr3UHLF6idA','nobody','8cf59a312f2256e1d2d597ec0ce5aedb','{}',1795459934817);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','RZSzhhHviKjImMnUPe_Ipg','account:IAB9nOOj5d-Y3oJZgHvdsQ','933fd97c4953fbbbc2e128a5dfba7364','{}',1795459932820);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','TfE8ylRrJCGkZwxyiDaluw','account:IAB9nOOj5d-Y3oJZgHvdsQ','273ac67bfb4b70f669f8333fdae396c8','{"everyone":66,"facilitators":66}',1795459934579);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','VaauwGYIF_kESAJbQVCYsA','account:IAB9nOOj5d-Y3oJZgHvdsQ','360c03c2b9cc1f2a1293e718e05635ce','{"everyone":40,"facilitators":40}',1795459933505);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','WEsImtMnlLrbRb-LorGYMQ','participant:LvRrPgoc_zDMV7YQAAsZvQ','85ae489d8198baad21cda77b9a5ba6b0','{"person:LvRrPgoc_zDMV7YQAAsZvQ":57}',1795459934156);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','ZYebZE68ereI91KiotsyIA','participant:LvRrPgoc_zDMV7YQAAsZvQ','88a2a2c3be069fd2d8f430d9379cf57e','{}',1795459934224);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','bkbAsboyPQHuAwRyYZ8yrQ','participant:NW2hzwFCXQwrVEws1NG9Sw','09352c234825bb988ab83822bdca4a46','{"person:NW2hzwFCXQwrVEws1NG9Sw":43}',1795459933591);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','c-jE21HiBVZnIC8ADXwxIQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','adb1f24229b894122b29f915bf1da7e4','{"everyone":65,"facilitators":65}',1795459934552);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','cEOL-Q0B9-skWSGqImjByA','account:IAB9nOOj5d-Y3oJZgHvdsQ','c94239cad78964215b18884a6386d365','{"everyone":53,"facilitators":53}',1795459934034);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','dhtborqxeeg_g5Slwu7ltQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','357c0e5a82072a0c3cd75cfe67dc9f69','{"everyone":51,"facilitators":51}',1795459933969);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','eAbya2v3WQuPOdUNZskJcg','account:IAB9nOOj5d-Y3oJZgHvdsQ','a371244287e67e86ef0f52ac703f5a11','{"everyone":37,"facilitators":37}',1795459933448);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','eZ9AI9gHqcGVjL3MdgNrmQ','participant:LvRrPgoc_zDMV7YQAAsZvQ','afad34f467e8fe5a200f567c4273ce1c','{"person:LvRrPgoc_zDMV7YQAAsZvQ":33}',1795459933382);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','evkczbTfUkNQoqW0e_Ugjw','account:IAB9nOOj5d-Y3oJZgHvdsQ','7793af530e08d5e1132a040172516a78','{"everyone":48,"facilitators":48}',1795459933752);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','fPTdgfFOmo09zK2ca0ucpw','account:IAB9nOOj5d-Y3oJZgHvdsQ','d8c9b19efbbf02809d029ff0a49bba7f','{"everyone":15,"facilitators":15}',1795459932942);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','gWfm4x9nnA5ssSVpaO4zsA','participant:LvRrPgoc_zDMV7YQAAsZvQ','1d71f2015a1e551362c88c354324e905','{}',1795459934253);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','h_y7yov8UsZCuieGFiSWuA','account:IAB9nOOj5d-Y3oJZgHvdsQ','e7bce2f7c6b4debcff235a7b1ba0b1ed','{"everyone":52,"facilitators":52}',1795459934000);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','ibW63aLZhcvdJ-IaFifipA','participant:LvRrPgoc_zDMV7YQAAsZvQ','e3630b225fce002a6ea68bfb4f0b1196','{"person:LvRrPgoc_zDMV7YQAAsZvQ":45}',1795459933661);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','jmsVY8ggC2IPwzeMBhjjrQ','account:IAB9nOOj5d-Y3oJZgHvdsQ','13692d70f818a338012584f3d80c34e7','{"everyone":59,"facilitators":59}',1795459934192);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','keXqH4znTE0xZQU29tkFFA','account:IAB9nOOj5d-Y3oJZgHvdsQ','e114e8e43e23782e049af8b1080d8394','{"everyone":87,"facilitators":87}',1795459935160);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','meyZXUxeXvKMvwUmNqqbmA','nobody','bd0d6dba5cd2a2b06a80e4e6cf341c39','{}',1795459932787);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','muq53BSSTSYlWVYDlbV0xA','participant:NW2hzwFCXQwrVEws1NG9Sw','5a8d63665e06725dcf818f067411582b','{"person:NW2hzwFCXQwrVEws1NG9Sw":55}',1795459934113);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','n_XH4szp60XxJnfuvI_QLA','participant:LvRrPgoc_zDMV7YQAAsZvQ','e54df978a495b7520988ed502605dd8d','{"person:LvRrPgoc_zDMV7YQAAsZvQ":46}',1795459933686);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','qgs6BDq_78cKWhXrfmzr5Q','account:IAB9nOOj5d-Y3oJZgHvdsQ','27ecee7613f342482ea2a1f210b0d8d9','{"everyone":67,"facilitators":67}',1795459934647);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','saXna9V8p9Uhzvb8rVs8Ag','participant:Ne-YxV_0WCeXVeI8fyjtjQ','fbfb78bc1ffbb4383a7b60646e046663','{"person:Ne-YxV_0WCeXVeI8fyjtjQ":58}',1795459934176);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','tKDZXXRltqGRZ5Jz5U0IJg','participant:LvRrPgoc_zDMV7YQAAsZvQ','9fb729cd9ce97be6f0f99577318314a6','{}',1795459934236);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','tTFNU0qY3pk0nvmiIu1qvQ','participant:NW2hzwFCXQwrVEws1NG9Sw','68b38179b27dcc721683747a7efc3725','{}',1795459934298);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','u5YVPEdrA9GL0ME7mgSuOw','nobody','615ea58cf6d3e6cc5220a2af80e06098','{}',1795459934764);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','wCVeS3kIvb32qPQntPAKoA','account:IAB9nOOj5d-Y3oJZgHvdsQ','46cf883477259f47db9e8aad145b7843','{"everyone":24,"facilitators":24}',1795459933057);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','xK371W2EJGye0ay_19JAwg','nobody','30f57712836d1c2d7db7478b51091e88','{}',1795459932903);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','xOxlWNFBlRh_3VGPY1KjjA','account:IAB9nOOj5d-Y3oJZgHvdsQ','22f3d41df6ec616729c95ac99a2be3d7','{"everyone":7,"facilitators":7}',1795459932828);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','x_vf8SxcZtuf8KsupW3Efg','nobody','4b90e13405d45928b3354a8b22d23fb9','{}',1795459934856);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','yoYH69CnayMTxcwnrQa9PA','account:IAB9nOOj5d-Y3oJZgHvdsQ','a90720e0b5b043da22c47f3a84ac5e55','{"everyone":49,"facilitators":49}',1795459933850);
INSERT INTO "receipt" VALUES('session/a0wEQsvICrxpsJClOQRPvg','z_zRJMgSnMgkSWQTgstwXQ','participant:NW2hzwFCXQwrVEws1NG9Sw','a9239e75db527c76bedcb21c356ff5da','{"person:NW2hzwFCXQwrVEws1NG9Sw":42}',1795459933537);
INSERT INTO "receipt" VALUES('session/kwlmxHarr5wuR8eKDe-lkA','2vUCMffuX8S3H1oMeF_LUg','account:SnbtifwpIElkjbpbkrknIQ','22f3d41df6ec616729c95ac99a2be3d7','{"everyone":3,"facilitators":3}',1795459932835);
INSERT INTO "receipt" VALUES('session/kwlmxHarr5wuR8eKDe-lkA','IIackEte7fzov_F78XPLBg','system','a0e1d33ee065e8fb40f7123b87b604b6','{"facilitators":5}',1795459935339);
INSERT INTO "receipt" VALUES('session/kwlmxHarr5wuR8eKDe-lkA','MECaouTygiRpRdZ3FAo_mA','account:SnbtifwpIElkjbpbkrknIQ','e114e8e43e23782e049af8b1080d8394','{"everyone":4,"facilitators":4}',1795459932858);
INSERT INTO "receipt" VALUES('session/kwlmxHarr5wuR8eKDe-lkA','apY53XRZ63xhbs990n62CA','nobody','e6f9bc97e6a58e4fbe26a73a30c99f09','{}',1795459932813);
CREATE TABLE reply (
	presentation_id VARCHAR NOT NULL, 
	item VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	replied_at BIGINT NOT NULL, 
	CONSTRAINT pk_reply PRIMARY KEY (presentation_id, item), 
	CONSTRAINT fk_reply_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id), 
	CONSTRAINT fk_reply_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "reply" VALUES('4jNGMI9BrornBWe7nr20Zw','Wt7Ww38qTr-m3LU2P5l3sA','a0wEQsvICrxpsJClOQRPvg','Antwoord goudkanarie',1795459934236);
INSERT INTO "reply" VALUES('ZU77PODmk5_k-x1jGvvGhQ','ZxM9aUZJ1C7hl-uHIi6uVQ','a0wEQsvICrxpsJClOQRPvg','Dat zoek ik uit',1795459934298);
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
INSERT INTO "return_request" VALUES('GTPGeKRAcHVJIPYsatPNMQ','a0wEQsvICrxpsJClOQRPvg','LvRrPgoc_zDMV7YQAAsZvQ','NpJKEGCxPKtad6Rmic-0rA',1795459932936,NULL,NULL);
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
INSERT INTO "round" VALUES('equDJwZBEcXvcqAsM6AtIA','a0wEQsvICrxpsJClOQRPvg',0,'Kansen','notes','Kansen?','',10,60,0,'{"columns": [{"title": "Kansen", "colour": null}, {"title": "Bedreigingen", "colour": null}], "hidden": false, "names": "named", "limit": null, "picks": 3}',1795459932942,1795460532942,NULL,1795459933021,1795459933021,NULL,NULL,1795459932942,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('Bn1j9IhpGAMHFLpZF7HdeQ','a0wEQsvICrxpsJClOQRPvg',1,'Doen','notes','Doen?','',10,60,0,'{"columns": [{"title": "Wat kun je doen?", "colour": null}], "hidden": true, "names": "hidden", "limit": 3, "picks": 3}',1795459933057,1795460533057,NULL,1795459993145,1795459935160,1795459933124,NULL,1795459933057,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('5i3i8mvejwyXD2qBiEMFGw','a0wEQsvICrxpsJClOQRPvg',2,'Kort','notes','Kort?','',1,30,1,'{"columns": [{"title": "Kort", "colour": null}], "hidden": false, "names": "named", "limit": null, "picks": 3}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('tsVSI8oLFDwY5vqF6D5Kbw','a0wEQsvICrxpsJClOQRPvg',3,'Praat','talk','','',15,0,0,'{"speaker": "Noor \u00d6zdemir"}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('ZxdGyEDsVr0fp0VQVnGSWA','a0wEQsvICrxpsJClOQRPvg',4,'Pauze','break','','',20,0,0,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('EQa5F15XBZkzsi_GByGmCA','a0wEQsvICrxpsJClOQRPvg',5,'Woord','check-in','Hoe kom je binnen?','',0,60,0,'{"form": "word", "steps": 5, "low": "", "high": ""}',1795459933361,NULL,NULL,1795459993404,1795459935160,NULL,NULL,1795459933361,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('0wDqYWElSiykm9wY4QTtYg','a0wEQsvICrxpsJClOQRPvg',6,'Open','check-in','Wat neem je mee?','',0,60,0,'{"form": "open", "steps": 5, "low": "", "high": ""}',1795459933448,NULL,NULL,1795459993484,1795459935160,NULL,NULL,1795459933448,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('302V1_nZnX9a7YdnX95kXw','a0wEQsvICrxpsJClOQRPvg',7,'Schaal','check-in','Hoe ver zijn jullie?','',0,60,0,'{"form": "scale", "steps": 4, "low": "net", "high": ""}',1795459933404,NULL,NULL,1795459993448,1795459935160,NULL,NULL,1795459933404,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('R9zdkHCBWnqk3LsISqiKTA','a0wEQsvICrxpsJClOQRPvg',8,'Tafels','notes','Tafels?','',20,60,0,'{"columns": [{"title": "Kansen", "colour": null}, {"title": "Bedreigingen", "colour": null}], "hidden": false, "names": "named", "limit": null, "picks": 2}',1795459933145,1795461133145,NULL,1795459993361,1795459935160,NULL,NULL,1795459933145,'groups','{"number": 2, "places": ["Foyer", "Raadzaal"], "links": ["https://bellen.example/1"]}',1);
INSERT INTO "round" VALUES('9eQxK08dFGnuqHOL5r7T_w','kwlmxHarr5wuR8eKDe-lkA',0,'Elders','notes','Elders?','',0,60,0,'{"columns": [{"title": "Elders", "colour": null}], "hidden": false, "names": "named", "limit": null, "picks": 3}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('XmFeCdQYhqu2WUfrNKAzoA','a0wEQsvICrxpsJClOQRPvg',9,'Presentaties','presentations','','',0,0,0,'{"order": "given", "present_minutes": 5, "questions_minutes": 3, "feedback_minutes": 2, "after_minutes": 10, "names": "named", "guests": true, "texts": "tops-tips", "question": true, "offer": true, "ratings": "traffic-light", "criteria": []}',1795459933752,NULL,NULL,1795459934579,1795459934579,NULL,NULL,1795459933752,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('5l-qayq5U4QITm7ClCFWfA','a0wEQsvICrxpsJClOQRPvg',10,'Presentaties','presentations','','',0,0,0,'{"order": "given", "present_minutes": 5, "questions_minutes": 3, "feedback_minutes": 2, "after_minutes": 10, "names": "anonymous", "guests": true, "texts": "tops-tips", "question": true, "offer": true, "ratings": "traffic-light", "criteria": []}',1795459934579,NULL,NULL,1795459935160,1795459935160,NULL,NULL,1795459934579,'plenary','{"places": [], "links": []}',1);
INSERT INTO "round" VALUES('Pz4Ln3e1Phbel02cpy7Btg','XMRweIIZej-nWn4C-jN0iQ',0,'Terugkijken','look-back','','',0,60,0,'{}',1795459935392,NULL,NULL,1795459935448,1795459935448,NULL,NULL,1795459935392,'plenary','{"places": [], "links": []}',1);
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
CREATE TABLE sealed_feedback (
	id VARCHAR NOT NULL, 
	presentation_id VARCHAR NOT NULL, 
	texts JSON NOT NULL, 
	ratings JSON NOT NULL, 
	reasons JSON NOT NULL, 
	secret VARCHAR NOT NULL, 
	CONSTRAINT pk_sealed_feedback PRIMARY KEY (id), 
	CONSTRAINT fk_sealed_feedback_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id)
)
 WITHOUT ROWID

;
INSERT INTO "sealed_feedback" VALUES('022y_HKD-ZNvTCfjeEujnQ','WDZmRYwd4_E3whaQ2K6-Sw','{"top": "Van een ander"}','{}','{}','6d7e3d0f554266e00e21c23077499f4a');
INSERT INTO "sealed_feedback" VALUES('0VLETjYX-t4FIfI8_19g7g','WDZmRYwd4_E3whaQ2K6-Sw','{"top": "Van een ander"}','{}','{}','eccf71eb56cdbfa482fe043ada8161c8');
INSERT INTO "sealed_feedback" VALUES('BteTCGFRQ8FT7EjQQcTAfw','WDZmRYwd4_E3whaQ2K6-Sw','{"top": "Van een ander"}','{}','{}','68ba419974be0c9a6a43fd2f15b6ea88');
INSERT INTO "sealed_feedback" VALUES('E_dBdyvEsEZeCoGcoUf4hw','WDZmRYwd4_E3whaQ2K6-Sw','{"top": "Van een ander"}','{}','{}','df5bb2b82a7cc83481221ce4c9904f8f');
INSERT INTO "sealed_feedback" VALUES('Mt1BeOzprk1xrGFDJqwjaw','WDZmRYwd4_E3whaQ2K6-Sw','{"top": "Verzegeld"}','{}','{}','9e3586d6ceecd4d1a2c19b380e15c1f3');
INSERT INTO "sealed_feedback" VALUES('OVffoyULN1dMFWRrHE_9Nw','WDZmRYwd4_E3whaQ2K6-Sw','{"top": "Van een ander"}','{}','{}','ca89f280f9c67013cc40beadcb1ffb0e');
CREATE TABLE sealed_giver (
	presentation_id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	CONSTRAINT pk_sealed_giver PRIMARY KEY (presentation_id, person_id), 
	CONSTRAINT fk_sealed_giver_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_sealed_giver_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id)
)
 WITHOUT ROWID

;
INSERT INTO "sealed_giver" VALUES('WDZmRYwd4_E3whaQ2K6-Sw','LvRrPgoc_zDMV7YQAAsZvQ');
INSERT INTO "sealed_giver" VALUES('WDZmRYwd4_E3whaQ2K6-Sw','NLyNMwt0hhiMZ_is-M8WGA');
INSERT INTO "sealed_giver" VALUES('WDZmRYwd4_E3whaQ2K6-Sw','Ne-YxV_0WCeXVeI8fyjtjQ');
INSERT INTO "sealed_giver" VALUES('WDZmRYwd4_E3whaQ2K6-Sw','kBGWjgvSpoPfVNI_QNcsSA');
INSERT INTO "sealed_giver" VALUES('WDZmRYwd4_E3whaQ2K6-Sw','nIaYzjAZTdTlRFqAImnv4A');
INSERT INTO "sealed_giver" VALUES('WDZmRYwd4_E3whaQ2K6-Sw','wA7Zh9haH8FLnWPD6DZ4_Q');
CREATE TABLE sealed_receipt (
	id VARCHAR NOT NULL, 
	fingerprint VARCHAR NOT NULL, 
	CONSTRAINT pk_sealed_receipt PRIMARY KEY (id)
)
 WITHOUT ROWID

;
INSERT INTO "sealed_receipt" VALUES('6uj_OZz0Pib_WebTEJBWcQ','e68bd0795b9c5f47cb72e9c5d3edf754');
INSERT INTO "sealed_receipt" VALUES('9AqHNiR-geiacCb37A8JcA','6a247cea675384b26d4f8eeac4fbdc3d');
INSERT INTO "sealed_receipt" VALUES('Fr-kgmRNN-VB_aNMJtU-Kg','18f54689d8adea605922f921de91c1d5');
INSERT INTO "sealed_receipt" VALUES('f5871ES7xHgF65JlnDp8uQ','05b61693bcd63b4897f99c3f3768067c');
INSERT INTO "sealed_receipt" VALUES('gBodTh54mvJblpcNLUytTw','b6a823a537e1bea7038eba20ea09674b');
INSERT INTO "sealed_receipt" VALUES('gmfJvJcEA8Ny9DY0u9HV4A','636a8a3001b784750dd20274580fd2fe');
INSERT INTO "sealed_receipt" VALUES('oMUfo0RKrman2z7o214R2w','a579f2d7c35ecedcbd52a6aacbc65d28');
INSERT INTO "sealed_receipt" VALUES('opI2Bws2o93KQ4EAIdDGfw','22c092cdfc88e053c44b51e18945d200');
INSERT INTO "sealed_receipt" VALUES('sFtf3EhGpUAIcB3pCTDJYw','8448e0f2223c2dbffc8433f7a245674d');
INSERT INTO "sealed_receipt" VALUES('txNZcec4_wGnhStXYvCKRw','7707bc9d1d7449582bc76be73cfa25e4');
INSERT INTO "sealed_receipt" VALUES('uS35WnX20L7W5QCeCqC4Vg','c0dd5c6e16140a78a9c45f9c6dc757d3');
INSERT INTO "sealed_receipt" VALUES('wxcJzwyuzeudxlFUfUp-Ww','21d6ce3573a6040080cf5e97f35f93b3');
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
INSERT INTO "session" VALUES('a0wEQsvICrxpsJClOQRPvg','YvONbud7snFwdq3nWvn9HA','Samen','nl',1795000000000,'Europe/Amsterdam','','KMN234',1795459932714,1795459932828,1795459935160,'5l-qayq5U4QITm7ClCFWfA','question','5l-qayq5U4QITm7ClCFWfA',NULL,NULL,NULL,0,NULL,NULL,NULL,'','[]',1,3,NULL);
INSERT INTO "session" VALUES('kwlmxHarr5wuR8eKDe-lkA','yBfDa5bkKXWPTXi-YRhT-A','Samen','nl',1795000000000,'Europe/Amsterdam','','PRT567',1795459932735,1795459932835,1795459932858,NULL,'join',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,'','[]',1,1,NULL);
INSERT INTO "session" VALUES('XMRweIIZej-nWn4C-jN0iQ','YvONbud7snFwdq3nWvn9HA','De volgende','nl',1797000000000,'Europe/Amsterdam','','KMPR47',1795459935344,1795459935355,1795459935448,'Pz4Ln3e1Phbel02cpy7Btg','question','Pz4Ln3e1Phbel02cpy7Btg',NULL,NULL,NULL,0,NULL,NULL,NULL,'','[]',1,1,NULL);
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
INSERT INTO "session_archive" VALUES('lKwy_XLQtXTrNCDtmwbrwg','a0wEQsvICrxpsJClOQRPvg',1,87,1795459935331,'d1935f31aa48a78b1ea5381ad811960ab3e49e054f7f4beda00a8873314711f6','{
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
      "at": "2026-11-23T19:52:13+01:00",
      "by": "Fatima",
      "group": null,
      "id": "geEhVQ0eNjUOhp80MJphIw",
      "text": "Nog even zaalkanarie"
    }
  ],
  "names": "shown",
  "people": [
    {
      "added_by": null,
      "enrolled": true,
      "erased": false,
      "id": "NW2hzwFCXQwrVEws1NG9Sw",
      "joined_at": "2026-11-23T19:52:12+01:00",
      "name": "Anna",
      "organisation": "",
      "position": "",
      "region": "",
      "removed_at": null
    },
    {
      "added_by": null,
      "enrolled": true,
      "erased": false,
      "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
      "joined_at": "2026-11-23T19:52:12+01:00",
      "name": "Bram",
      "organisation": "",
      "position": "",
      "region": "",
      "removed_at": null
    },
    {
      "added_by": null,
      "enrolled": true,
      "erased": false,
      "id": "kBGWjgvSpoPfVNI_QNcsSA",
      "joined_at": "2026-11-23T19:52:12+01:00",
      "name": "Chen",
      "organisation": "",
      "position": "",
      "region": "",
      "removed_at": null
    },
    {
      "added_by": null,
      "enrolled": true,
      "erased": false,
      "id": "zTHg7Y7A0sf_v5qYje8PYA",
      "joined_at": "2026-11-23T19:52:12+01:00",
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
      "joined_at": "2026-11-23T19:52:12+01:00",
      "name": "Wilhelmina van zilverkanarie",
      "organisation": "Stichting zilverkanarie",
      "position": "hoofd zilverkanarie",
      "region": "Regio zilverkanarie",
      "removed_at": null
    },
    {
      "added_by": null,
      "enrolled": false,
      "erased": false,
      "id": "wA7Zh9haH8FLnWPD6DZ4_Q",
      "joined_at": "2026-11-23T19:52:14+01:00",
      "name": "Gast 0",
      "organisation": "",
      "position": "",
      "region": "",
      "removed_at": null
    },
    {
      "added_by": null,
      "enrolled": false,
      "erased": false,
      "id": "nIaYzjAZTdTlRFqAImnv4A",
      "joined_at": "2026-11-23T19:52:14+01:00",
      "name": "Gast 1",
      "organisation": "",
      "position": "",
      "region": "",
      "removed_at": null
    },
    {
      "added_by": null,
      "enrolled": false,
      "erased": false,
      "id": "NLyNMwt0hhiMZ_is-M8WGA",
      "joined_at": "2026-11-23T19:52:14+01:00",
      "name": "Gast 2",
      "organisation": "",
      "position": "",
      "region": "",
      "removed_at": null
    }
  ],
  "programme": {
    "id": "YvONbud7snFwdq3nWvn9HA",
    "title": "Leergang"
  },
  "rounds": [
    {
      "ambitions": [],
      "boards": [
        {
          "columns": [
            {
              "colour": null,
              "id": "urpVauM83eA0aFqu52_7HQ",
              "notes": [
                {
                  "admitted": true,
                  "at": "2026-11-23T19:52:12+01:00",
                  "author": {
                    "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                    "name": "Wilhelmina van zilverkanarie"
                  },
                  "entered_by": null,
                  "id": "kyjtkcmMWeHl3U3V6wgHLA",
                  "late": false,
                  "origin": null,
                  "picked": false,
                  "revisions": [
                    {
                      "admitted": false,
                      "at": "2026-11-23T19:52:12+01:00",
                      "by": "Wilhelmina van zilverkanarie",
                      "id": "fm0DWAmGeG7-XjZUhBu4LA",
                      "reason": "replaced",
                      "text": "Eerst goudkanarie"
                    },
                    {
                      "admitted": false,
                      "at": "2026-11-23T19:52:13+01:00",
                      "by": "Wilhelmina van zilverkanarie",
                      "id": "D5ti8UZ4Gh549_2SvjAyNQ",
                      "reason": "overwritten",
                      "text": "Anders goudkanarie"
                    },
                    {
                      "admitted": false,
                      "at": "2026-11-23T19:52:13+01:00",
                      "by": "Wilhelmina van zilverkanarie",
                      "id": "tr9TLkog8g7lAL1QD29VRw",
                      "reason": "late",
                      "text": "Te laat goudkanarie"
                    }
                  ],
                  "text": "Korter goudkanarie"
                },
                {
                  "admitted": true,
                  "at": "2026-11-23T19:52:13+01:00",
                  "author": {
                    "id": "NW2hzwFCXQwrVEws1NG9Sw",
                    "name": "Anna"
                  },
                  "entered_by": null,
                  "id": "wNpEmFJaSEoNkrnxn5UnVA",
                  "late": false,
                  "origin": null,
                  "picked": false,
                  "revisions": [],
                  "text": "Van Anna"
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
      "closed_at": "2026-11-23T19:52:13+01:00",
      "first_opened_at": "2026-11-23T19:52:12+01:00",
      "groups": [],
      "id": "equDJwZBEcXvcqAsM6AtIA",
      "kind": "notes",
      "look_backs": [],
      "minutes": 10,
      "opened_at": "2026-11-23T19:52:12+01:00",
      "planned_at": "2026-11-18T12:06:40+01:00",
      "planned_minutes": null,
      "presentations": [],
      "prompt": "Kansen?",
      "questions": [],
      "revealed_at": null,
      "rubric": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Kansen"
    },
    {
      "ambitions": [],
      "boards": [
        {
          "columns": [
            {
              "colour": null,
              "id": "JNxjVwNYWu5j7ciTHjUjBQ",
              "notes": [
                {
                  "admitted": true,
                  "at": "2026-11-23T19:52:13+01:00",
                  "author": {
                    "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                    "name": "Wilhelmina van zilverkanarie"
                  },
                  "entered_by": null,
                  "id": "C96xhQiYOdbtvIlTK2wf_w",
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
      "closed_at": "2026-11-23T19:52:15+01:00",
      "first_opened_at": "2026-11-23T19:52:13+01:00",
      "groups": [],
      "id": "Bn1j9IhpGAMHFLpZF7HdeQ",
      "kind": "notes",
      "look_backs": [],
      "minutes": 10,
      "opened_at": "2026-11-23T19:52:13+01:00",
      "planned_at": "2026-11-18T12:16:40+01:00",
      "planned_minutes": null,
      "presentations": [],
      "prompt": "Doen?",
      "questions": [],
      "revealed_at": "2026-11-23T19:52:13+01:00",
      "rubric": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Doen"
    },
    {
      "ambitions": [],
      "boards": [],
      "closed_at": null,
      "first_opened_at": null,
      "groups": [],
      "id": "5i3i8mvejwyXD2qBiEMFGw",
      "kind": "notes",
      "look_backs": [],
      "minutes": 1,
      "opened_at": null,
      "planned_at": "2026-11-18T12:26:40+01:00",
      "planned_minutes": null,
      "presentations": [],
      "prompt": "Kort?",
      "questions": [],
      "revealed_at": null,
      "rubric": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Kort"
    },
    {
      "ambitions": [],
      "boards": [],
      "closed_at": null,
      "first_opened_at": null,
      "groups": [],
      "id": "tsVSI8oLFDwY5vqF6D5Kbw",
      "kind": "talk",
      "look_backs": [],
      "minutes": 15,
      "opened_at": null,
      "planned_at": "2026-11-18T12:27:40+01:00",
      "planned_minutes": null,
      "presentations": [],
      "prompt": "",
      "questions": [],
      "revealed_at": null,
      "rubric": null,
      "seating": "plenary",
      "speaker": "Noor Özdemir",
      "title": "Praat"
    },
    {
      "ambitions": [],
      "boards": [],
      "closed_at": null,
      "first_opened_at": null,
      "groups": [],
      "id": "ZxdGyEDsVr0fp0VQVnGSWA",
      "kind": "break",
      "look_backs": [],
      "minutes": 20,
      "opened_at": null,
      "planned_at": "2026-11-18T12:42:40+01:00",
      "planned_minutes": null,
      "presentations": [],
      "prompt": "",
      "questions": [],
      "revealed_at": null,
      "rubric": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Pauze"
    },
    {
      "ambitions": [],
      "boards": [],
      "closed_at": "2026-11-23T19:52:15+01:00",
      "first_opened_at": "2026-11-23T19:52:13+01:00",
      "groups": [],
      "id": "EQa5F15XBZkzsi_GByGmCA",
      "kind": "check-in",
      "look_backs": [],
      "minutes": 0,
      "opened_at": "2026-11-23T19:52:13+01:00",
      "planned_at": "2026-11-18T13:02:40+01:00",
      "planned_minutes": null,
      "presentations": [],
      "prompt": "Hoe kom je binnen?",
      "questions": [
        {
          "answers": [
            {
              "at": "2026-11-23T19:52:13+01:00",
              "author": {
                "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                "name": "Wilhelmina van zilverkanarie"
              },
              "id": "gFD4-SE8ZLHju-pDVx3CcQ",
              "late": false,
              "number": null,
              "text": "goudkanarie"
            },
            {
              "at": "2026-11-23T19:52:13+01:00",
              "author": {
                "id": "NW2hzwFCXQwrVEws1NG9Sw",
                "name": "Anna"
              },
              "id": "TVLUduTHchgeOsev8Jj2AQ",
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
      "rubric": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Woord"
    },
    {
      "ambitions": [],
      "boards": [],
      "closed_at": "2026-11-23T19:52:15+01:00",
      "first_opened_at": "2026-11-23T19:52:13+01:00",
      "groups": [],
      "id": "0wDqYWElSiykm9wY4QTtYg",
      "kind": "check-in",
      "look_backs": [],
      "minutes": 0,
      "opened_at": "2026-11-23T19:52:13+01:00",
      "planned_at": "2026-11-18T13:02:40+01:00",
      "planned_minutes": null,
      "presentations": [],
      "prompt": "Wat neem je mee?",
      "questions": [
        {
          "answers": [
            {
              "at": "2026-11-23T19:52:13+01:00",
              "author": {
                "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                "name": "Wilhelmina van zilverkanarie"
              },
              "id": "VBqAOjyEyzTC1dPzzyoY8w",
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
      "rubric": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Open"
    },
    {
      "ambitions": [],
      "boards": [],
      "closed_at": "2026-11-23T19:52:15+01:00",
      "first_opened_at": "2026-11-23T19:52:13+01:00",
      "groups": [],
      "id": "302V1_nZnX9a7YdnX95kXw",
      "kind": "check-in",
      "look_backs": [],
      "minutes": 0,
      "opened_at": "2026-11-23T19:52:13+01:00",
      "planned_at": "2026-11-18T13:02:40+01:00",
      "planned_minutes": null,
      "presentations": [],
      "prompt": "Hoe ver zijn jullie?",
      "questions": [
        {
          "answers": [
            {
              "at": "2026-11-23T19:52:13+01:00",
              "author": {
                "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                "name": "Wilhelmina van zilverkanarie"
              },
              "id": "ztr4MEt1WG8h-Df-l4TZWQ",
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
      "rubric": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Schaal"
    },
    {
      "ambitions": [],
      "boards": [
        {
          "columns": [
            {
              "colour": null,
              "id": "EPMMJ0nxRNGl60mZjTXdjQ",
              "notes": [],
              "title": "Kansen"
            },
            {
              "colour": null,
              "id": "1hriRRt7xEKqbqPGh1ZvPQ",
              "notes": [],
              "title": "Bedreigingen"
            }
          ],
          "group": "Milygp-x_90FcmA_jtQ7fg",
          "hidden": false,
          "id": "lnxJ_U3ObJVb1VF87HBQ1A",
          "names": "named",
          "owner": "group"
        },
        {
          "columns": [
            {
              "colour": null,
              "id": "nIt0_UDnbIt53HMdu4E6EA",
              "notes": [
                {
                  "admitted": true,
                  "at": "2026-11-23T19:52:13+01:00",
                  "author": {
                    "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                    "name": "Wilhelmina van zilverkanarie"
                  },
                  "entered_by": null,
                  "id": "KfsT3WKIjZbagoCCLcmOOg",
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
              "id": "FarMvNY4CrHqUhxv0bG0Fg",
              "notes": [],
              "title": "Bedreigingen"
            }
          ],
          "group": "9VWMsvEvdhJAHE0D6i-uoA",
          "hidden": false,
          "id": "E794wTmPrV03qwrZuqIBpA",
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
                  "at": "2026-11-23T19:52:13+01:00",
                  "author": {
                    "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                    "name": "Wilhelmina van zilverkanarie"
                  },
                  "entered_by": null,
                  "id": "1E0G9ITpVeqbIFXT6UMVQg",
                  "late": false,
                  "origin": {
                    "group": "9VWMsvEvdhJAHE0D6i-uoA",
                    "note": "KfsT3WKIjZbagoCCLcmOOg"
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
      "closed_at": "2026-11-23T19:52:15+01:00",
      "first_opened_at": "2026-11-23T19:52:13+01:00",
      "groups": [
        {
          "id": "Milygp-x_90FcmA_jtQ7fg",
          "link": "https://bellen.example/1",
          "name": "Subgroep 1",
          "people": [
            {
              "from": "2026-11-23T19:52:13+01:00",
              "id": "NW2hzwFCXQwrVEws1NG9Sw",
              "name": "Anna",
              "until": null
            },
            {
              "from": "2026-11-23T19:52:13+01:00",
              "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
              "name": "Bram",
              "until": null
            },
            {
              "from": "2026-11-23T19:52:13+01:00",
              "id": "zTHg7Y7A0sf_v5qYje8PYA",
              "name": "Dewi",
              "until": null
            },
            {
              "from": "2026-11-23T19:52:14+01:00",
              "id": "nIaYzjAZTdTlRFqAImnv4A",
              "name": "Gast 1",
              "until": null
            }
          ],
          "place": "Foyer",
          "ready_at": null,
          "turnout": 4
        },
        {
          "id": "9VWMsvEvdhJAHE0D6i-uoA",
          "link": "",
          "name": "Subgroep 2",
          "people": [
            {
              "from": "2026-11-23T19:52:13+01:00",
              "id": "LvRrPgoc_zDMV7YQAAsZvQ",
              "name": "Wilhelmina van zilverkanarie",
              "until": null
            },
            {
              "from": "2026-11-23T19:52:13+01:00",
              "id": "kBGWjgvSpoPfVNI_QNcsSA",
              "name": "Chen",
              "until": null
            },
            {
              "from": "2026-11-23T19:52:14+01:00",
              "id": "wA7Zh9haH8FLnWPD6DZ4_Q",
              "name": "Gast 0",
              "until": null
            },
            {
              "from": "2026-11-23T19:52:14+01:00",
              "id": "NLyNMwt0hhiMZ_is-M8WGA",
              "name": "Gast 2",
              "until": null
            }
          ],
          "place": "Raadzaal",
          "ready_at": null,
          "turnout": 4
        }
      ],
      "id": "R9zdkHCBWnqk3LsISqiKTA",
      "kind": "notes",
      "look_backs": [],
      "minutes": 20,
      "opened_at": "2026-11-23T19:52:13+01:00",
      "planned_at": "2026-11-18T13:02:40+01:00",
      "planned_minutes": null,
      "presentations": [],
      "prompt": "Tafels?",
      "questions": [],
      "revealed_at": null,
      "rubric": null,
      "seating": "groups",
      "speaker": "",
      "title": "Tafels"
    },
    {
      "ambitions": [],
      "boards": [],
      "closed_at": "2026-11-23T19:52:14+01:00",
      "first_opened_at": "2026-11-23T19:52:13+01:00",
      "groups": [],
      "id": "XmFeCdQYhqu2WUfrNKAzoA",
      "kind": "presentations",
      "look_backs": [],
      "minutes": 0,
      "opened_at": "2026-11-23T19:52:13+01:00",
      "planned_at": "2026-11-18T13:22:40+01:00",
      "planned_minutes": null,
      "presentations": [
        {
          "absent": false,
          "ambition": {
            "how": "Samen begroten",
            "question": "Is dit scherp genoeg?",
            "spearheads": [],
            "timeline": [],
            "title": "Elk kind een goede start",
            "what": "Van Anna zelf",
            "when": "De eerste twee in 2027",
            "why": "Nu hangt het van de postcode af",
            "with_whom": "Met schoolbesturen en kinderopvang"
          },
          "commitment": null,
          "ended_at": "2026-11-23T19:52:13+01:00",
          "feedback": {
            "closed_at": "2026-11-23T19:52:14+01:00",
            "given": 1,
            "offered": 1,
            "offers": [
              {
                "accepted": false,
                "author": {
                  "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                  "name": "Wilhelmina van zilverkanarie"
                },
                "id": "F1CfjXJULCIWWjZHevVPKw",
                "text": "Hulp goudkanarie"
              }
            ],
            "ratings": [
              {
                "key": "what",
                "times": [
                  1,
                  0,
                  0
                ]
              }
            ],
            "released_at": "2026-11-23T19:52:14+01:00",
            "texts": [
              {
                "author": {
                  "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                  "name": "Wilhelmina van zilverkanarie"
                },
                "id": "eYLrjVcnW4jT9oR_tdoSiQ",
                "key": "top",
                "reply": "",
                "taken_along": false,
                "text": "Top goudkanarie"
              },
              {
                "author": {
                  "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                  "name": "Wilhelmina van zilverkanarie"
                },
                "id": "ZxM9aUZJ1C7hl-uHIi6uVQ",
                "key": "question",
                "reply": "Dat zoek ik uit",
                "taken_along": false,
                "text": "Vraag goudkanarie"
              },
              {
                "author": {
                  "id": "LvRrPgoc_zDMV7YQAAsZvQ",
                  "name": "Wilhelmina van zilverkanarie"
                },
                "id": "HmuAAM_kf1TpmusEeWxyMw",
                "key": "reason:what",
                "reply": "",
                "taken_along": false,
                "text": "Waarom goudkanarie"
              }
            ]
          },
          "id": "ZU77PODmk5_k-x1jGvvGhQ",
          "number": 1,
          "pause_minutes": null,
          "planned_at": "2026-11-18T13:22:40+01:00",
          "presenters": [
            {
              "id": "NW2hzwFCXQwrVEws1NG9Sw",
              "name": "Anna"
            }
          ],
          "started_at": "2026-11-23T19:52:13+01:00",
          "version": 1
        },
        {
          "absent": false,
          "ambition": null,
          "commitment": null,
          "ended_at": null,
          "feedback": {
            "closed_at": null,
            "given": 0,
            "offered": 0,
            "offers": [],
            "ratings": [],
            "released_at": null,
            "texts": []
          },
          "id": "fcUxxh8n2tOiGv46wDwteg",
          "number": 2,
          "pause_minutes": null,
          "planned_at": "2026-11-18T13:32:40+01:00",
          "presenters": [
            {
              "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
              "name": "Bram"
            }
          ],
          "started_at": null,
          "version": null
        },
        {
          "absent": false,
          "ambition": null,
          "commitment": null,
          "ended_at": null,
          "feedback": {
            "closed_at": null,
            "given": 0,
            "offered": 0,
            "offers": [],
            "ratings": [],
            "released_at": null,
            "texts": []
          },
          "id": "kwuZicfVMUG4KWE019iZfQ",
          "number": 3,
          "pause_minutes": null,
          "planned_at": "2026-11-18T13:42:40+01:00",
          "presenters": [
            {
              "id": "kBGWjgvSpoPfVNI_QNcsSA",
              "name": "Chen"
            }
          ],
          "started_at": null,
          "version": null
        },
        {
          "absent": false,
          "ambition": null,
          "commitment": null,
          "ended_at": null,
          "feedback": {
            "closed_at": null,
            "given": 0,
            "offered": 0,
            "offers": [],
            "ratings": [],
            "released_at": null,
            "texts": []
          },
          "id": "AtTs_i1MVHY0OdkaW61J1A",
          "number": 4,
          "pause_minutes": null,
          "planned_at": "2026-11-18T13:52:40+01:00",
          "presenters": [
            {
              "id": "zTHg7Y7A0sf_v5qYje8PYA",
              "name": "Dewi"
            }
          ],
          "started_at": null,
          "version": null
        },
        {
          "absent": false,
          "ambition": null,
          "commitment": null,
          "ended_at": null,
          "feedback": {
            "closed_at": null,
            "given": 0,
            "offered": 0,
            "offers": [],
            "ratings": [],
            "released_at": null,
            "texts": []
          },
          "id": "3cJxSwql8RsMiJeKs89oTA",
          "number": 5,
          "pause_minutes": null,
          "planned_at": "2026-11-18T14:02:40+01:00",
          "presenters": [
            {
              "id": "y_AOgPQ8LyJJQytRH23b4A",
              "name": "Gerda Smit"
            }
          ],
          "started_at": null,
          "version": null
        },
        {
          "absent": false,
          "ambition": {
            "how": "",
            "question": "",
            "spearheads": [],
            "timeline": [],
            "title": "Ambitie goudkanarie",
            "what": "Thuis goudkanarie",
            "when": "",
            "why": "",
            "with_whom": ""
          },
          "commitment": {
            "at": "2026-11-23T19:52:14+01:00",
            "author": {
              "id": "LvRrPgoc_zDMV7YQAAsZvQ",
              "name": "Wilhelmina van zilverkanarie"
            },
            "due_on": "2027-03-01",
            "id": "lHO871PHu_BxSBfUqLaopA",
            "text": "Ik ga goudkanarie doen"
          },
          "ended_at": "2026-11-23T19:52:14+01:00",
          "feedback": {
            "closed_at": "2026-11-23T19:52:14+01:00",
            "given": 2,
            "offered": 1,
            "offers": [
              {
                "accepted": true,
                "author": {
                  "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
                  "name": "Bram"
                },
                "id": "9sNrEZggfOAw9JbigjkqkQ",
                "text": "Hulp wensenkanarie"
              }
            ],
            "ratings": [],
            "released_at": "2026-11-23T19:52:14+01:00",
            "texts": [
              {
                "author": {
                  "id": "NW2hzwFCXQwrVEws1NG9Sw",
                  "name": "Anna"
                },
                "id": "TxtEYd4igaOcAFLTD1y6ig",
                "key": "top",
                "reply": "",
                "taken_along": true,
                "text": "Knap wensenkanarie"
              },
              {
                "author": {
                  "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
                  "name": "Bram"
                },
                "id": "NQT1vK6aSRFsDrmc01hqlw",
                "key": "top",
                "reply": "",
                "taken_along": false,
                "text": "Sterk wensenkanarie"
              },
              {
                "author": {
                  "id": "NW2hzwFCXQwrVEws1NG9Sw",
                  "name": "Anna"
                },
                "id": "Wt7Ww38qTr-m3LU2P5l3sA",
                "key": "question",
                "reply": "Antwoord goudkanarie",
                "taken_along": false,
                "text": "Hoe wensenkanarie"
              }
            ]
          },
          "id": "4jNGMI9BrornBWe7nr20Zw",
          "number": 6,
          "pause_minutes": null,
          "planned_at": "2026-11-18T14:12:40+01:00",
          "presenters": [
            {
              "id": "LvRrPgoc_zDMV7YQAAsZvQ",
              "name": "Wilhelmina van zilverkanarie"
            }
          ],
          "started_at": "2026-11-23T19:52:13+01:00",
          "version": 1
        }
      ],
      "prompt": "",
      "questions": [],
      "revealed_at": null,
      "rubric": {
        "criteria": [
          {
            "key": "what",
            "steps": 3,
            "title": ""
          },
          {
            "key": "why",
            "steps": 3,
            "title": ""
          },
          {
            "key": "with_whom",
            "steps": 3,
            "title": ""
          },
          {
            "key": "when",
            "steps": 3,
            "title": ""
          },
          {
            "key": "how",
            "steps": 3,
            "title": ""
          }
        ],
        "guests": true,
        "names": "named",
        "offer": true,
        "texts": [
          "top",
          "tip",
          "question"
        ]
      },
      "seating": "plenary",
      "speaker": "",
      "title": "Presentaties"
    },
    {
      "ambitions": [],
      "boards": [],
      "closed_at": "2026-11-23T19:52:15+01:00",
      "first_opened_at": "2026-11-23T19:52:14+01:00",
      "groups": [],
      "id": "5l-qayq5U4QITm7ClCFWfA",
      "kind": "presentations",
      "look_backs": [],
      "minutes": 0,
      "opened_at": "2026-11-23T19:52:14+01:00",
      "planned_at": "2026-11-18T13:22:40+01:00",
      "planned_minutes": null,
      "presentations": [
        {
          "absent": false,
          "ambition": {
            "how": "Samen begroten",
            "question": "Is dit scherp genoeg?",
            "spearheads": [],
            "timeline": [],
            "title": "Elk kind een goede start",
            "what": "Van Anna zelf",
            "when": "De eerste twee in 2027",
            "why": "Nu hangt het van de postcode af",
            "with_whom": "Met schoolbesturen en kinderopvang"
          },
          "commitment": null,
          "ended_at": "2026-11-23T19:52:14+01:00",
          "feedback": {
            "closed_at": "2026-11-23T19:52:15+01:00",
            "given": 6,
            "offered": 0,
            "offers": [],
            "ratings": [],
            "released_at": null,
            "texts": []
          },
          "id": "WDZmRYwd4_E3whaQ2K6-Sw",
          "number": 1,
          "pause_minutes": null,
          "planned_at": "2026-11-18T13:22:40+01:00",
          "presenters": [
            {
              "id": "NW2hzwFCXQwrVEws1NG9Sw",
              "name": "Anna"
            }
          ],
          "started_at": "2026-11-23T19:52:14+01:00",
          "version": 1
        },
        {
          "absent": false,
          "ambition": null,
          "commitment": null,
          "ended_at": null,
          "feedback": {
            "closed_at": null,
            "given": 0,
            "offered": 0,
            "offers": [],
            "ratings": [],
            "released_at": null,
            "texts": []
          },
          "id": "75G3i8rTEUCXEbBJGaw2Ug",
          "number": 2,
          "pause_minutes": null,
          "planned_at": "2026-11-18T13:32:40+01:00",
          "presenters": [
            {
              "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
              "name": "Bram"
            }
          ],
          "started_at": null,
          "version": null
        },
        {
          "absent": false,
          "ambition": null,
          "commitment": null,
          "ended_at": null,
          "feedback": {
            "closed_at": null,
            "given": 0,
            "offered": 0,
            "offers": [],
            "ratings": [],
            "released_at": null,
            "texts": []
          },
          "id": "qUPJF7BASccpPpa2mcHgPA",
          "number": 3,
          "pause_minutes": null,
          "planned_at": "2026-11-18T13:42:40+01:00",
          "presenters": [
            {
              "id": "kBGWjgvSpoPfVNI_QNcsSA",
              "name": "Chen"
            }
          ],
          "started_at": null,
          "version": null
        },
        {
          "absent": false,
          "ambition": null,
          "commitment": null,
          "ended_at": null,
          "feedback": {
            "closed_at": null,
            "given": 0,
            "offered": 0,
            "offers": [],
            "ratings": [],
            "released_at": null,
            "texts": []
          },
          "id": "PmhDLkki_9OMNeZ81pHZeg",
          "number": 4,
          "pause_minutes": null,
          "planned_at": "2026-11-18T13:52:40+01:00",
          "presenters": [
            {
              "id": "zTHg7Y7A0sf_v5qYje8PYA",
              "name": "Dewi"
            }
          ],
          "started_at": null,
          "version": null
        },
        {
          "absent": false,
          "ambition": null,
          "commitment": null,
          "ended_at": null,
          "feedback": {
            "closed_at": null,
            "given": 0,
            "offered": 0,
            "offers": [],
            "ratings": [],
            "released_at": null,
            "texts": []
          },
          "id": "wZsyNnnJg0X5sNbtpqAGSg",
          "number": 5,
          "pause_minutes": null,
          "planned_at": "2026-11-18T14:02:40+01:00",
          "presenters": [
            {
              "id": "y_AOgPQ8LyJJQytRH23b4A",
              "name": "Gerda Smit"
            }
          ],
          "started_at": null,
          "version": null
        },
        {
          "absent": false,
          "ambition": {
            "how": "",
            "question": "",
            "spearheads": [],
            "timeline": [],
            "title": "Ambitie goudkanarie",
            "what": "Thuis goudkanarie",
            "when": "",
            "why": "",
            "with_whom": ""
          },
          "commitment": null,
          "ended_at": "2026-11-23T19:52:14+01:00",
          "feedback": {
            "closed_at": "2026-11-23T19:52:15+01:00",
            "given": 6,
            "offered": 0,
            "offers": [],
            "ratings": [],
            "released_at": "2026-11-23T19:52:15+01:00",
            "texts": [
              {
                "author": null,
                "id": "87k747KscirYVrRaal9DJA",
                "key": "top",
                "reply": "",
                "taken_along": false,
                "text": "Stil wensenkanarie"
              },
              {
                "author": null,
                "id": "EXkcWbd0UZm91HbojfeJxg",
                "key": "top",
                "reply": "",
                "taken_along": false,
                "text": "Stil wensenkanarie"
              },
              {
                "author": null,
                "id": "SqqfkbuQ3CD2AC5iRgfFAw",
                "key": "top",
                "reply": "",
                "taken_along": false,
                "text": "Nog een wensenkanarie"
              },
              {
                "author": null,
                "id": "WmWRLxNW_B6IsTqWB75T_A",
                "key": "top",
                "reply": "",
                "taken_along": false,
                "text": "Stil wensenkanarie"
              },
              {
                "author": null,
                "id": "jga3YtcuwLoSUchmhhUHhA",
                "key": "top",
                "reply": "",
                "taken_along": false,
                "text": "Stil wensenkanarie"
              },
              {
                "author": null,
                "id": "jtMe8lyeWdEV16gACx2T_A",
                "key": "top",
                "reply": "",
                "taken_along": false,
                "text": "Stil wensenkanarie"
              }
            ]
          },
          "id": "Fqh30FOkA56kavkGW3Qf5g",
          "number": 6,
          "pause_minutes": null,
          "planned_at": "2026-11-18T14:12:40+01:00",
          "presenters": [
            {
              "id": "LvRrPgoc_zDMV7YQAAsZvQ",
              "name": "Wilhelmina van zilverkanarie"
            }
          ],
          "started_at": "2026-11-23T19:52:14+01:00",
          "version": 1
        }
      ],
      "prompt": "",
      "questions": [],
      "revealed_at": null,
      "rubric": {
        "criteria": [
          {
            "key": "what",
            "steps": 3,
            "title": ""
          },
          {
            "key": "why",
            "steps": 3,
            "title": ""
          },
          {
            "key": "with_whom",
            "steps": 3,
            "title": ""
          },
          {
            "key": "when",
            "steps": 3,
            "title": ""
          },
          {
            "key": "how",
            "steps": 3,
            "title": ""
          }
        ],
        "guests": true,
        "names": "anonymous",
        "offer": true,
        "texts": [
          "top",
          "tip",
          "question"
        ]
      },
      "seating": "plenary",
      "speaker": "",
      "title": "Presentaties"
    }
  ],
  "session": {
    "ended_at": "2026-11-23T19:52:15+01:00",
    "guests": [],
    "id": "a0wEQsvICrxpsJClOQRPvg",
    "language": "nl",
    "link": "",
    "place": "",
    "rehearsal": false,
    "reopened_at": null,
    "started_at": "2026-11-23T19:52:12+01:00",
    "starts_at": "2026-11-18T12:06:40+01:00",
    "title": "Samen",
    "zone": "Europe/Amsterdam"
  },
  "steps": [
    {
      "at": "2026-11-23T19:52:12+01:00",
      "by": "Fatima",
      "round": null,
      "undone_at": null,
      "verb": "StartSession"
    },
    {
      "at": "2026-11-23T19:52:12+01:00",
      "by": "Fatima",
      "round": "equDJwZBEcXvcqAsM6AtIA",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:52:13+01:00",
      "by": "Fatima",
      "round": "Bn1j9IhpGAMHFLpZF7HdeQ",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:52:13+01:00",
      "by": "Fatima",
      "round": "R9zdkHCBWnqk3LsISqiKTA",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:52:13+01:00",
      "by": "Fatima",
      "round": "EQa5F15XBZkzsi_GByGmCA",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:52:13+01:00",
      "by": "Fatima",
      "round": "302V1_nZnX9a7YdnX95kXw",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:52:13+01:00",
      "by": "Fatima",
      "round": "0wDqYWElSiykm9wY4QTtYg",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:52:13+01:00",
      "by": "Fatima",
      "round": "0wDqYWElSiykm9wY4QTtYg",
      "undone_at": null,
      "verb": "CloseRound"
    },
    {
      "at": "2026-11-23T19:52:13+01:00",
      "by": "Fatima",
      "round": "XmFeCdQYhqu2WUfrNKAzoA",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:52:13+01:00",
      "by": "Fatima",
      "round": "XmFeCdQYhqu2WUfrNKAzoA",
      "undone_at": null,
      "verb": "StartPresentation"
    },
    {
      "at": "2026-11-23T19:52:13+01:00",
      "by": "Fatima",
      "round": "XmFeCdQYhqu2WUfrNKAzoA",
      "undone_at": null,
      "verb": "EndPresentation"
    },
    {
      "at": "2026-11-23T19:52:13+01:00",
      "by": "Fatima",
      "round": "XmFeCdQYhqu2WUfrNKAzoA",
      "undone_at": null,
      "verb": "StartPresentation"
    },
    {
      "at": "2026-11-23T19:52:14+01:00",
      "by": "Fatima",
      "round": "XmFeCdQYhqu2WUfrNKAzoA",
      "undone_at": null,
      "verb": "EndPresentation"
    },
    {
      "at": "2026-11-23T19:52:14+01:00",
      "by": "Fatima",
      "round": "5l-qayq5U4QITm7ClCFWfA",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:52:14+01:00",
      "by": "Fatima",
      "round": "5l-qayq5U4QITm7ClCFWfA",
      "undone_at": null,
      "verb": "StartPresentation"
    },
    {
      "at": "2026-11-23T19:52:14+01:00",
      "by": "Fatima",
      "round": "5l-qayq5U4QITm7ClCFWfA",
      "undone_at": null,
      "verb": "EndPresentation"
    },
    {
      "at": "2026-11-23T19:52:14+01:00",
      "by": "Fatima",
      "round": "5l-qayq5U4QITm7ClCFWfA",
      "undone_at": null,
      "verb": "StartPresentation"
    },
    {
      "at": "2026-11-23T19:52:14+01:00",
      "by": "Fatima",
      "round": "5l-qayq5U4QITm7ClCFWfA",
      "undone_at": null,
      "verb": "EndPresentation"
    },
    {
      "at": "2026-11-23T19:52:15+01:00",
      "by": "Fatima",
      "round": null,
      "undone_at": null,
      "verb": "EndSession"
    }
  ],
  "turnout": 8,
  "waiting_since_the_end": 0
}');
INSERT INTO "session_archive" VALUES('DxIUZNEMJflxIWNwOj8fWw','kwlmxHarr5wuR8eKDe-lkA',1,4,1795459935339,'4feb09bbfb4c44a7dcaaa8026a12ec8b7d3c6c7ad506b60ee68a4e2f0b0840b6','{
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
      "joined_at": "2026-11-23T19:52:12+01:00",
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
      "ambitions": [],
      "boards": [],
      "closed_at": null,
      "first_opened_at": null,
      "groups": [],
      "id": "9eQxK08dFGnuqHOL5r7T_w",
      "kind": "notes",
      "look_backs": [],
      "minutes": 0,
      "opened_at": null,
      "planned_at": "2026-11-18T12:06:40+01:00",
      "planned_minutes": null,
      "presentations": [],
      "prompt": "Elders?",
      "questions": [],
      "revealed_at": null,
      "rubric": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Elders"
    }
  ],
  "session": {
    "ended_at": "2026-11-23T19:52:12+01:00",
    "guests": [],
    "id": "kwlmxHarr5wuR8eKDe-lkA",
    "language": "nl",
    "link": "",
    "place": "",
    "rehearsal": false,
    "reopened_at": null,
    "started_at": "2026-11-23T19:52:12+01:00",
    "starts_at": "2026-11-18T12:06:40+01:00",
    "title": "Samen",
    "zone": "Europe/Amsterdam"
  },
  "steps": [
    {
      "at": "2026-11-23T19:52:12+01:00",
      "by": "Willem",
      "round": null,
      "undone_at": null,
      "verb": "StartSession"
    },
    {
      "at": "2026-11-23T19:52:12+01:00",
      "by": "Willem",
      "round": null,
      "undone_at": null,
      "verb": "EndSession"
    }
  ],
  "turnout": 1,
  "waiting_since_the_end": 0
}');
INSERT INTO "session_archive" VALUES('S4_K0CnbKswYniDiMHjiMw','XMRweIIZej-nWn4C-jN0iQ',1,6,1795459935497,'ddd34456a18c4ea2875c922b329685ff7f4aa519ab332508da510cd53bfacc79','{
  "absent": [
    {
      "id": "NW2hzwFCXQwrVEws1NG9Sw",
      "name": "Anna",
      "organisation": "",
      "position": "",
      "region": ""
    },
    {
      "id": "Ne-YxV_0WCeXVeI8fyjtjQ",
      "name": "Bram",
      "organisation": "",
      "position": "",
      "region": ""
    },
    {
      "id": "kBGWjgvSpoPfVNI_QNcsSA",
      "name": "Chen",
      "organisation": "",
      "position": "",
      "region": ""
    },
    {
      "id": "zTHg7Y7A0sf_v5qYje8PYA",
      "name": "Dewi",
      "organisation": "",
      "position": "",
      "region": ""
    },
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
  "messages": [],
  "names": "shown",
  "people": [
    {
      "added_by": null,
      "enrolled": true,
      "erased": false,
      "id": "LvRrPgoc_zDMV7YQAAsZvQ",
      "joined_at": "2026-11-23T19:52:15+01:00",
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
      "ambitions": [],
      "boards": [],
      "closed_at": "2026-11-23T19:52:15+01:00",
      "first_opened_at": "2026-11-23T19:52:15+01:00",
      "groups": [],
      "id": "Pz4Ln3e1Phbel02cpy7Btg",
      "kind": "look-back",
      "look_backs": [
        {
          "at": "2026-11-23T19:52:15+01:00",
          "author": {
            "id": "LvRrPgoc_zDMV7YQAAsZvQ",
            "name": "Wilhelmina van zilverkanarie"
          },
          "commitment": "lHO871PHu_BxSBfUqLaopA",
          "due_on": "2027-03-01",
          "id": "ky3cLIGK02EXAl40IJp04A",
          "outcome": "under_way",
          "text": "Ik ga goudkanarie doen",
          "words": "Het loopt goudkanarie"
        }
      ],
      "minutes": 0,
      "opened_at": "2026-11-23T19:52:15+01:00",
      "planned_at": "2026-12-11T15:40:00+01:00",
      "planned_minutes": null,
      "presentations": [],
      "prompt": "",
      "questions": [],
      "revealed_at": null,
      "rubric": null,
      "seating": "plenary",
      "speaker": "",
      "title": "Terugkijken"
    }
  ],
  "session": {
    "ended_at": "2026-11-23T19:52:15+01:00",
    "guests": [],
    "id": "XMRweIIZej-nWn4C-jN0iQ",
    "language": "nl",
    "link": "",
    "place": "",
    "rehearsal": false,
    "reopened_at": null,
    "started_at": "2026-11-23T19:52:15+01:00",
    "starts_at": "2026-12-11T15:40:00+01:00",
    "title": "De volgende",
    "zone": "Europe/Amsterdam"
  },
  "steps": [
    {
      "at": "2026-11-23T19:52:15+01:00",
      "by": "Fatima",
      "round": null,
      "undone_at": null,
      "verb": "StartSession"
    },
    {
      "at": "2026-11-23T19:52:15+01:00",
      "by": "Fatima",
      "round": "Pz4Ln3e1Phbel02cpy7Btg",
      "undone_at": null,
      "verb": "OpenRound"
    },
    {
      "at": "2026-11-23T19:52:15+01:00",
      "by": "Fatima",
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
INSERT INTO "step" VALUES('uZ1x_mijyPs0mem4h09H-g','a0wEQsvICrxpsJClOQRPvg',7001,'StartSession',NULL,'Fatima','{"session": {"started_at": null, "rehearsal_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {}}',1795459932828,NULL);
INSERT INTO "step" VALUES('L0OLQjrQoVlJh1MKdlOyig','kwlmxHarr5wuR8eKDe-lkA',3001,'StartSession',NULL,'Willem','{"session": {"started_at": null, "rehearsal_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {}}',1795459932835,NULL);
INSERT INTO "step" VALUES('SQr8M1m8OFhpPyay4dNWcw','kwlmxHarr5wuR8eKDe-lkA',4001,'EndSession',NULL,'Willem','{"session": {"started_at": 1795459932835, "rehearsal_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {}}',1795459932858,NULL);
INSERT INTO "step" VALUES('ni4su-3s6zwZI1HAs7T8pQ','a0wEQsvICrxpsJClOQRPvg',15001,'OpenRound','equDJwZBEcXvcqAsM6AtIA','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {"equDJwZBEcXvcqAsM6AtIA": {"minutes": 10, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795459932942,NULL);
INSERT INTO "step" VALUES('GyGcIAFY9tmcYUd100CEww','a0wEQsvICrxpsJClOQRPvg',24001,'OpenRound','Bn1j9IhpGAMHFLpZF7HdeQ','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "equDJwZBEcXvcqAsM6AtIA", "shown_what": "question", "shown_round_id": "equDJwZBEcXvcqAsM6AtIA"}, "rounds": {"Bn1j9IhpGAMHFLpZF7HdeQ": {"minutes": 10, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795459933057,NULL);
INSERT INTO "step" VALUES('78Nu5YM0dQ94SnXpMSjHew','a0wEQsvICrxpsJClOQRPvg',27001,'OpenRound','R9zdkHCBWnqk3LsISqiKTA','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "Bn1j9IhpGAMHFLpZF7HdeQ", "shown_what": "question", "shown_round_id": "Bn1j9IhpGAMHFLpZF7HdeQ"}, "rounds": {"Bn1j9IhpGAMHFLpZF7HdeQ": {"minutes": 10, "planned_minutes": null, "opened_at": 1795459933057, "ends_at": 1795460533057, "paused_with": null, "grace_until": null, "closed_at": null}, "R9zdkHCBWnqk3LsISqiKTA": {"minutes": 20, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795459933145,NULL);
INSERT INTO "step" VALUES('6ZlZKMDu1Dk6QYHWXUQmkA','a0wEQsvICrxpsJClOQRPvg',32001,'OpenRound','EQa5F15XBZkzsi_GByGmCA','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "R9zdkHCBWnqk3LsISqiKTA", "shown_what": "question", "shown_round_id": "R9zdkHCBWnqk3LsISqiKTA"}, "rounds": {"R9zdkHCBWnqk3LsISqiKTA": {"minutes": 20, "planned_minutes": null, "opened_at": 1795459933145, "ends_at": 1795461133145, "paused_with": null, "grace_until": null, "closed_at": null}, "EQa5F15XBZkzsi_GByGmCA": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795459933361,NULL);
INSERT INTO "step" VALUES('khKbgudRWNafCK2E3jahNA','a0wEQsvICrxpsJClOQRPvg',35001,'OpenRound','302V1_nZnX9a7YdnX95kXw','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "EQa5F15XBZkzsi_GByGmCA", "shown_what": "question", "shown_round_id": "EQa5F15XBZkzsi_GByGmCA"}, "rounds": {"EQa5F15XBZkzsi_GByGmCA": {"minutes": 0, "planned_minutes": null, "opened_at": 1795459933361, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "302V1_nZnX9a7YdnX95kXw": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795459933404,NULL);
INSERT INTO "step" VALUES('CoJODhYOzl6WeZlSC4lKfg','a0wEQsvICrxpsJClOQRPvg',37001,'OpenRound','0wDqYWElSiykm9wY4QTtYg','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "302V1_nZnX9a7YdnX95kXw", "shown_what": "question", "shown_round_id": "302V1_nZnX9a7YdnX95kXw"}, "rounds": {"302V1_nZnX9a7YdnX95kXw": {"minutes": 0, "planned_minutes": null, "opened_at": 1795459933404, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "0wDqYWElSiykm9wY4QTtYg": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795459933448,NULL);
INSERT INTO "step" VALUES('eR2Anxc5yP0MXFrHf0CMkw','a0wEQsvICrxpsJClOQRPvg',39001,'CloseRound','0wDqYWElSiykm9wY4QTtYg','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "0wDqYWElSiykm9wY4QTtYg", "shown_what": "question", "shown_round_id": "0wDqYWElSiykm9wY4QTtYg"}, "rounds": {"0wDqYWElSiykm9wY4QTtYg": {"minutes": 0, "planned_minutes": null, "opened_at": 1795459933448, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795459933484,NULL);
INSERT INTO "step" VALUES('ucHZe8MOk_FRlDiGaBf4RA','a0wEQsvICrxpsJClOQRPvg',48001,'OpenRound','XmFeCdQYhqu2WUfrNKAzoA','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "0wDqYWElSiykm9wY4QTtYg", "shown_what": "question", "shown_round_id": "0wDqYWElSiykm9wY4QTtYg"}, "rounds": {"XmFeCdQYhqu2WUfrNKAzoA": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795459933752,NULL);
INSERT INTO "step" VALUES('NDANWxaS_qL9zqC6n3KxYg','a0wEQsvICrxpsJClOQRPvg',49001,'StartPresentation','XmFeCdQYhqu2WUfrNKAzoA','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "XmFeCdQYhqu2WUfrNKAzoA", "shown_what": "question", "shown_round_id": "XmFeCdQYhqu2WUfrNKAzoA"}, "rounds": {}, "stage": {"ZU77PODmk5_k-x1jGvvGhQ": {"version_id": null, "started_at": null, "part": null, "part_ends_at": null, "paused_with": null, "ended_at": null, "absent_at": null, "feedback_until": null, "feedback_closed_at": null}}}',1795459933850,NULL);
INSERT INTO "step" VALUES('cSdP1RLXq2JXdiM-HiWX4A','a0wEQsvICrxpsJClOQRPvg',50001,'EndPresentation','XmFeCdQYhqu2WUfrNKAzoA','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "XmFeCdQYhqu2WUfrNKAzoA", "shown_what": "question", "shown_round_id": "XmFeCdQYhqu2WUfrNKAzoA"}, "rounds": {}, "stage": {"ZU77PODmk5_k-x1jGvvGhQ": {"version_id": "N-VJk_iGpD65LHAOZD_aPA", "started_at": 1795459933850, "part": "present", "part_ends_at": 1795460233850, "paused_with": null, "ended_at": null, "absent_at": null, "feedback_until": null, "feedback_closed_at": null}}}',1795459933944,NULL);
INSERT INTO "step" VALUES('LtIDvhAe7jsY-r1Sa2MNLw','a0wEQsvICrxpsJClOQRPvg',51001,'StartPresentation','XmFeCdQYhqu2WUfrNKAzoA','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "XmFeCdQYhqu2WUfrNKAzoA", "shown_what": "question", "shown_round_id": "XmFeCdQYhqu2WUfrNKAzoA"}, "rounds": {}, "stage": {"4jNGMI9BrornBWe7nr20Zw": {"version_id": null, "started_at": null, "part": null, "part_ends_at": null, "paused_with": null, "ended_at": null, "absent_at": null, "feedback_until": null, "feedback_closed_at": null}}}',1795459933969,NULL);
INSERT INTO "step" VALUES('TWr1OXtv8qpV2C0NqQNKHQ','a0wEQsvICrxpsJClOQRPvg',52001,'EndPresentation','XmFeCdQYhqu2WUfrNKAzoA','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "XmFeCdQYhqu2WUfrNKAzoA", "shown_what": "question", "shown_round_id": "XmFeCdQYhqu2WUfrNKAzoA"}, "rounds": {}, "stage": {"4jNGMI9BrornBWe7nr20Zw": {"version_id": "ckSRC-9DDQCZlUXvjbhpyw", "started_at": 1795459933969, "part": "present", "part_ends_at": 1795460233969, "paused_with": null, "ended_at": null, "absent_at": null, "feedback_until": null, "feedback_closed_at": null}}}',1795459934000,NULL);
INSERT INTO "step" VALUES('S0Hpwc9iUJSw6kRhDoeDmw','a0wEQsvICrxpsJClOQRPvg',66001,'OpenRound','5l-qayq5U4QITm7ClCFWfA','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "XmFeCdQYhqu2WUfrNKAzoA", "shown_what": "question", "shown_round_id": "XmFeCdQYhqu2WUfrNKAzoA"}, "rounds": {"XmFeCdQYhqu2WUfrNKAzoA": {"minutes": 0, "planned_minutes": null, "opened_at": 1795459933752, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}, "5l-qayq5U4QITm7ClCFWfA": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795459934579,NULL);
INSERT INTO "step" VALUES('vgOdLHmSsKJ00CtgCF6RWg','a0wEQsvICrxpsJClOQRPvg',67001,'StartPresentation','5l-qayq5U4QITm7ClCFWfA','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "5l-qayq5U4QITm7ClCFWfA", "shown_what": "question", "shown_round_id": "5l-qayq5U4QITm7ClCFWfA"}, "rounds": {}, "stage": {"WDZmRYwd4_E3whaQ2K6-Sw": {"version_id": null, "started_at": null, "part": null, "part_ends_at": null, "paused_with": null, "ended_at": null, "absent_at": null, "feedback_until": null, "feedback_closed_at": null}}}',1795459934647,NULL);
INSERT INTO "step" VALUES('GPUJgeMtoVABj89sP5qDyw','a0wEQsvICrxpsJClOQRPvg',68001,'EndPresentation','5l-qayq5U4QITm7ClCFWfA','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "5l-qayq5U4QITm7ClCFWfA", "shown_what": "question", "shown_round_id": "5l-qayq5U4QITm7ClCFWfA"}, "rounds": {}, "stage": {"WDZmRYwd4_E3whaQ2K6-Sw": {"version_id": "N-VJk_iGpD65LHAOZD_aPA", "started_at": 1795459934647, "part": "present", "part_ends_at": 1795460234647, "paused_with": null, "ended_at": null, "absent_at": null, "feedback_until": null, "feedback_closed_at": null}}}',1795459934701,NULL);
INSERT INTO "step" VALUES('EuAS7_2w4QXhKtG0E7O6fw','a0wEQsvICrxpsJClOQRPvg',69001,'StartPresentation','5l-qayq5U4QITm7ClCFWfA','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "5l-qayq5U4QITm7ClCFWfA", "shown_what": "question", "shown_round_id": "5l-qayq5U4QITm7ClCFWfA"}, "rounds": {}, "stage": {"Fqh30FOkA56kavkGW3Qf5g": {"version_id": null, "started_at": null, "part": null, "part_ends_at": null, "paused_with": null, "ended_at": null, "absent_at": null, "feedback_until": null, "feedback_closed_at": null}}}',1795459934729,NULL);
INSERT INTO "step" VALUES('Tiu1hnXiPxhuqs0HrMvZag','a0wEQsvICrxpsJClOQRPvg',70001,'EndPresentation','5l-qayq5U4QITm7ClCFWfA','Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "5l-qayq5U4QITm7ClCFWfA", "shown_what": "question", "shown_round_id": "5l-qayq5U4QITm7ClCFWfA"}, "rounds": {}, "stage": {"Fqh30FOkA56kavkGW3Qf5g": {"version_id": "ckSRC-9DDQCZlUXvjbhpyw", "started_at": 1795459934729, "part": "present", "part_ends_at": 1795460234729, "paused_with": null, "ended_at": null, "absent_at": null, "feedback_until": null, "feedback_closed_at": null}}}',1795459934744,NULL);
INSERT INTO "step" VALUES('l9yQe26o5QRtrsQgkJLQXQ','a0wEQsvICrxpsJClOQRPvg',87001,'EndSession',NULL,'Fatima','{"session": {"started_at": 1795459932828, "rehearsal_at": null, "current_round_id": "5l-qayq5U4QITm7ClCFWfA", "shown_what": "question", "shown_round_id": "5l-qayq5U4QITm7ClCFWfA"}, "rounds": {"Bn1j9IhpGAMHFLpZF7HdeQ": {"minutes": 10, "planned_minutes": null, "opened_at": 1795459933057, "ends_at": 1795460533057, "paused_with": null, "grace_until": 1795459993145, "closed_at": null}, "EQa5F15XBZkzsi_GByGmCA": {"minutes": 0, "planned_minutes": null, "opened_at": 1795459933361, "ends_at": null, "paused_with": null, "grace_until": 1795459993404, "closed_at": null}, "0wDqYWElSiykm9wY4QTtYg": {"minutes": 0, "planned_minutes": null, "opened_at": 1795459933448, "ends_at": null, "paused_with": null, "grace_until": 1795459993484, "closed_at": null}, "302V1_nZnX9a7YdnX95kXw": {"minutes": 0, "planned_minutes": null, "opened_at": 1795459933404, "ends_at": null, "paused_with": null, "grace_until": 1795459993448, "closed_at": null}, "R9zdkHCBWnqk3LsISqiKTA": {"minutes": 20, "planned_minutes": null, "opened_at": 1795459933145, "ends_at": 1795461133145, "paused_with": null, "grace_until": 1795459993361, "closed_at": null}, "5l-qayq5U4QITm7ClCFWfA": {"minutes": 0, "planned_minutes": null, "opened_at": 1795459934579, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}, "stage": {"WDZmRYwd4_E3whaQ2K6-Sw": {"version_id": "N-VJk_iGpD65LHAOZD_aPA", "started_at": 1795459934647, "part": null, "part_ends_at": null, "paused_with": null, "ended_at": 1795459934701, "absent_at": null, "feedback_until": 1795460534701, "feedback_closed_at": null}}}',1795459935160,NULL);
INSERT INTO "step" VALUES('r1hp2YoMpVeXffPVKOuY1g','XMRweIIZej-nWn4C-jN0iQ',2001,'StartSession',NULL,'Fatima','{"session": {"started_at": null, "rehearsal_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {}}',1795459935355,NULL);
INSERT INTO "step" VALUES('Gt4nWO56YezRTb04J1XPeA','XMRweIIZej-nWn4C-jN0iQ',4001,'OpenRound','Pz4Ln3e1Phbel02cpy7Btg','Fatima','{"session": {"started_at": 1795459935355, "rehearsal_at": null, "current_round_id": null, "shown_what": "join", "shown_round_id": null}, "rounds": {"Pz4Ln3e1Phbel02cpy7Btg": {"minutes": 0, "planned_minutes": null, "opened_at": null, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795459935392,NULL);
INSERT INTO "step" VALUES('rX7aoH9Gcm6Juclgw8I4dg','XMRweIIZej-nWn4C-jN0iQ',6001,'EndSession',NULL,'Fatima','{"session": {"started_at": 1795459935355, "rehearsal_at": null, "current_round_id": "Pz4Ln3e1Phbel02cpy7Btg", "shown_what": "question", "shown_round_id": "Pz4Ln3e1Phbel02cpy7Btg"}, "rounds": {"Pz4Ln3e1Phbel02cpy7Btg": {"minutes": 0, "planned_minutes": null, "opened_at": 1795459935392, "ends_at": null, "paused_with": null, "grace_until": null, "closed_at": null}}}',1795459935448,NULL);
CREATE TABLE taken (
	presentation_id VARCHAR NOT NULL, 
	item VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	taken_at BIGINT NOT NULL, 
	CONSTRAINT pk_taken PRIMARY KEY (presentation_id, item), 
	CONSTRAINT fk_taken_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id), 
	CONSTRAINT fk_taken_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);
INSERT INTO "taken" VALUES('4jNGMI9BrornBWe7nr20Zw','TxtEYd4igaOcAFLTD1y6ig','a0wEQsvICrxpsJClOQRPvg',1795459934224);
CREATE INDEX ix_holding_session_audience_seq ON holding (session, audience, seq);
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
CREATE INDEX ix_board_session_id ON board (session_id);
CREATE INDEX ix_board_round_id ON board (round_id);
CREATE INDEX ix_board_group_id ON board (group_id);
CREATE INDEX ix_note_session_id ON note (session_id);
CREATE INDEX ix_note_board_id_column_id_order ON note (board_id, column_id, "order");
CREATE INDEX ix_note_author_id ON note (author_id);
CREATE INDEX ix_note_origin_id ON note (origin_id);
CREATE INDEX ix_note_board_id_created_at ON note (board_id, created_at);
CREATE INDEX ix_note_tally ON note (board_id, column_id, deleted_at, late_at, admitted_at, picked_at, id);
CREATE INDEX ix_note_people ON note (board_id, author_id, deleted_at);
CREATE INDEX ix_session_programme_id ON session (programme_id);
CREATE INDEX ix_holding_hears ON holding (session, seq) WHERE kind = 'hears';
CREATE INDEX ix_duo_programme_id ON duo (programme_id);
CREATE INDEX ix_invitation_account_id ON invitation (account_id);
CREATE INDEX ix_invitation_programme_id ON invitation (programme_id);
CREATE INDEX ix_saved_plan_account_id ON saved_plan (account_id);
CREATE INDEX ix_saved_plan_programme_id ON saved_plan (programme_id);
CREATE INDEX ix_enrolment_programme_id ON enrolment (programme_id);
CREATE INDEX ix_enrolment_person_id ON enrolment (person_id);
CREATE INDEX ix_enrolment_duo_id ON enrolment (duo_id);
CREATE INDEX ix_grant_session_id ON grant (session_id);
CREATE INDEX ix_grant_person_id ON grant (person_id);
CREATE INDEX ix_grant_programme_id ON grant (programme_id);
CREATE INDEX ix_ambition_programme_id ON ambition (programme_id);
CREATE INDEX ix_ambition_version_session_id ON ambition_version (session_id);
CREATE INDEX ix_lost_words_person_id ON lost_words (person_id);
CREATE INDEX ix_lost_words_version_id ON lost_words (version_id);
CREATE INDEX ix_presentation_round_id ON presentation (round_id);
CREATE INDEX ix_presentation_session_id ON presentation (session_id);
CREATE INDEX ix_presentation_version_id ON presentation (version_id);
CREATE INDEX ix_presenter_session_id ON presenter (session_id);
CREATE INDEX ix_feedback_person_id ON feedback (person_id);
CREATE INDEX ix_feedback_session_id ON feedback (session_id);
CREATE INDEX ix_offer_person_id ON offer (person_id);
CREATE INDEX ix_offer_session_id ON offer (session_id);
CREATE INDEX ix_nudge_session_id ON nudge (session_id);
CREATE INDEX ix_opened_text_presentation_id ON opened_text (presentation_id);
CREATE INDEX ix_opened_text_session_id ON opened_text (session_id);
CREATE INDEX ix_opened_rating_session_id ON opened_rating (session_id);
CREATE INDEX ix_taken_session_id ON taken (session_id);
CREATE INDEX ix_reply_session_id ON reply (session_id);
CREATE INDEX ix_commitment_person_id ON commitment (person_id);
CREATE INDEX ix_commitment_session_id ON commitment (session_id);
CREATE INDEX ix_look_back_commitment_id ON look_back (commitment_id);
CREATE INDEX ix_look_back_person_id ON look_back (person_id);
CREATE INDEX ix_look_back_round_id ON look_back (round_id);
CREATE INDEX ix_look_back_session_id ON look_back (session_id);
COMMIT;
