BEGIN TRANSACTION;
CREATE TABLE access_log (
	position INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	principal_id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	field VARCHAR(40) NOT NULL, 
	purpose VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_access_log PRIMARY KEY (position), 
	CONSTRAINT fk_access_log_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_access_log_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id)
);
CREATE TABLE account (
	person_id VARCHAR(36) NOT NULL, 
	year SMALLINT NOT NULL, 
	edition_id VARCHAR(60) NOT NULL, 
	public INTEGER DEFAULT 0 NOT NULL, 
	professional INTEGER DEFAULT 0 NOT NULL, 
	required_public INTEGER NOT NULL, 
	required_professional INTEGER NOT NULL, 
	off_months SMALLINT DEFAULT 0 NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	updated_at DATETIME NOT NULL, 
	CONSTRAINT pk_account PRIMARY KEY (person_id, year), 
	CONSTRAINT fk_account_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "account" VALUES('01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'zaozhuang-2024',60,230,60,120,0,12,'2024-11-20 01:00:22.286804');
INSERT INTO "account" VALUES('01a22dd5-9da7-7b82-ac1f-3594b33f7af6',2024,'zaozhuang-2024',15,110,60,120,0,3,'2024-11-20 01:00:22.015130');
INSERT INTO "account" VALUES('01a22dd5-9dc4-7cc9-9a56-8382312618a0',2024,'zaozhuang-2024',0,20,40,80,4,3,'2024-11-20 01:00:22.151429');
INSERT INTO "account" VALUES('01a22dd5-9dd9-78f7-813f-9a5dbce273b0',2024,'zaozhuang-2024',24,48,60,120,0,2,'2024-11-20 01:00:22.270794');
CREATE TABLE affiliation (
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	organization_id VARCHAR(36), 
	type VARCHAR(20) NOT NULL, 
	valid_from DATE NOT NULL, 
	valid_to DATE, 
	origin_region VARCHAR(12), 
	version INTEGER DEFAULT 1 NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_affiliation PRIMARY KEY (id), 
	CONSTRAINT ck_affiliation_organization_stated CHECK ((type = 'transfer_in') = (organization_id IS NULL)), 
	CONSTRAINT ck_affiliation_type_known CHECK (type IN ('employment', 'agency_contract', 'residence', 'transfer_in')), 
	CONSTRAINT ck_affiliation_period_ordered CHECK (valid_to IS NULL OR valid_to >= valid_from), 
	CONSTRAINT fk_affiliation_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_affiliation_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "affiliation" VALUES('01a22dd5-757d-7758-b12e-a4bbf2e9fdb2','01a22dd5-754a-7902-8e79-13c1aed689e5','01a22dd5-74e0-7359-b2f6-4a28557f563d','employment','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:00.577472');
INSERT INTO "affiliation" VALUES('01a22dd5-76c9-768a-a755-13bcaf3cf3c4','01a22dd5-76b5-7481-a896-2cd9607c25e5','01a22dd5-74f2-79c5-a409-8f38e59f63da','employment','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:00.909415');
INSERT INTO "affiliation" VALUES('01a22dd5-77ae-7201-84d4-115ab408ba3f','01a22dd5-779e-7196-9644-896de2de657f','01a22dd5-7500-7b4e-b89e-4661ba34698b','agency_contract','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:01.138131');
INSERT INTO "affiliation" VALUES('01a22dd5-77c4-7975-b251-435cdd1f3cd9','01a22dd5-779e-7196-9644-896de2de657f','01a22dd5-7522-76db-bb04-c7410f59dc82','residence','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:01.160609');
INSERT INTO "affiliation" VALUES('01a22dd5-7869-7f9e-8e09-8503faf001ba','01a22dd5-7861-79db-b951-4bf3e7b06ef9','01a22dd5-7522-76db-bb04-c7410f59dc82','residence','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:01.325982');
INSERT INTO "affiliation" VALUES('01a22dd5-793c-7ce7-a899-cf7da0bdd71d','01a22dd5-7922-7a93-9bf3-ed1239b669cd','01a22dd5-74e0-7359-b2f6-4a28557f563d','employment','2024-07-01',NULL,NULL,1,'2024-11-20 01:00:01.536819');
INSERT INTO "affiliation" VALUES('01a22dd5-796b-7f23-8463-815dd11c733d','01a22dd5-7922-7a93-9bf3-ed1239b669cd',NULL,'transfer_in','2024-07-01',NULL,'330100',1,'2024-11-20 01:00:01.583964');
INSERT INTO "affiliation" VALUES('01a22dd5-9d88-7591-85ca-ae849c1d2e9d','01a22dd5-9d80-78b2-8867-41dd916944d5','01a22dd5-74e0-7359-b2f6-4a28557f563d','employment','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:19.230206');
INSERT INTO "affiliation" VALUES('01a22dd5-9dac-7491-9828-c382508891b5','01a22dd5-9da7-7b82-ac1f-3594b33f7af6','01a22dd5-7500-7b4e-b89e-4661ba34698b','agency_contract','2023-01-01',NULL,NULL,1,'2024-11-20 01:00:19.266144');
INSERT INTO "affiliation" VALUES('01a22dd5-9db2-722a-9dae-acc51e531e65','01a22dd5-9da7-7b82-ac1f-3594b33f7af6','01a22dd5-7522-76db-bb04-c7410f59dc82','residence','2019-01-01',NULL,NULL,1,'2024-11-20 01:00:19.271995');
INSERT INTO "affiliation" VALUES('01a22dd5-9dc8-7e3f-8010-d70c0941f696','01a22dd5-9dc4-7cc9-9a56-8382312618a0','01a22dd5-7522-76db-bb04-c7410f59dc82','residence','2019-01-01',NULL,NULL,1,'2024-11-20 01:00:19.294750');
INSERT INTO "affiliation" VALUES('01a22dd5-9ddd-7859-9404-94754184dbc7','01a22dd5-9dd9-78f7-813f-9a5dbce273b0','01a22dd5-74e0-7359-b2f6-4a28557f563d','employment','2024-07-01',NULL,NULL,1,'2024-11-20 01:00:19.315378');
INSERT INTO "affiliation" VALUES('01a22dd5-9de1-7aac-ab07-7f585abf7813','01a22dd5-9dd9-78f7-813f-9a5dbce273b0',NULL,'transfer_in','2024-07-01',NULL,'330100',1,'2024-11-20 01:00:19.319523');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
CREATE TABLE api_key (
	id VARCHAR(36) NOT NULL, 
	principal_id VARCHAR(36) NOT NULL, 
	label VARCHAR(100) NOT NULL, 
	secret_hash VARCHAR(64) NOT NULL, 
	scopes JSON NOT NULL, 
	expires_at DATETIME, 
	revoked_at DATETIME, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_api_key PRIMARY KEY (id), 
	CONSTRAINT fk_api_key_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id), 
	CONSTRAINT uq_api_key_secret_hash UNIQUE (secret_hash)
);
INSERT INTO "api_key" VALUES('01a22dd5-769f-7183-8da6-bf4a5de4ff77','01a22dd5-75ac-79d7-8d90-76a8e3eb7712','demonstration','0b53b082ffde20a702833bb51125ab1666306c922f52760620ea0163ae0cf569','["*"]',NULL,NULL,'2024-11-20 01:00:00.867121');
INSERT INTO "api_key" VALUES('01a22dd5-7785-7009-8c68-fc98fec20649','01a22dd5-76d8-770e-ac5d-72d5f63f6ac5','demonstration','1b444c98844df6aba528d364cc49e675e22be465d9822d962e2c1c428b243fc2','["*"]',NULL,NULL,'2024-11-20 01:00:01.097034');
INSERT INTO "api_key" VALUES('01a22dd5-7853-71f9-ad86-65bca6ef543a','01a22dd5-77d2-7ed1-bfd4-4cea21d93f9f','demonstration','6043b8d08ac01258080eb273d1f49a64cbf38f2bfe353b83e04bdfd1d350bd81','["*"]',NULL,NULL,'2024-11-20 01:00:01.303157');
INSERT INTO "api_key" VALUES('01a22dd5-78fc-78a8-93ba-a774adc70d8d','01a22dd5-787d-7ce3-ad7b-790929007951','demonstration','e9c24866c99b4ffbc2bef204b0c3fbf0e08437a0b02e3323d12e3faeda3c48a8','["*"]',NULL,NULL,'2024-11-20 01:00:01.472570');
INSERT INTO "api_key" VALUES('01a22dd5-7a35-789b-bb0e-5784a8d09d53','01a22dd5-797a-70ce-9fb6-f6279d197e49','demonstration','8e018beaef475a2a89f20bddd172bca48e11f6ffc365e93181fe2cac8db53e88','["*"]',NULL,NULL,'2024-11-20 01:00:01.785570');
INSERT INTO "api_key" VALUES('01a22dd5-7ae6-7db6-8810-860e0dea65d7','01a22dd5-7a48-70da-a845-a835a78f83a7','demonstration','39eb33ae2fa0c7597bbf95629333d4345d14dda6788c836b08e4423e99fdbbbb','["*"]',NULL,NULL,'2024-11-20 01:00:01.962895');
INSERT INTO "api_key" VALUES('01a22dd5-7b6c-78f1-9593-10a60744942b','01a22dd5-7aed-7e52-9b03-caea8c3b7663','demonstration','9175ae0732b5980dddf555b87d918826625fa4b1bee4acfd49d19660035336e8','["*"]',NULL,NULL,'2024-11-20 01:00:02.096598');
INSERT INTO "api_key" VALUES('01a22dd5-7c03-73bf-82ee-52e4798042d5','01a22dd5-7b76-7efa-ae18-1b5cb47b51dc','demonstration','4336f841c27201eb316f14ab7fd63aa7a6203585a965f50995bf1d145424b4cc','["assessments:create","declarations:read","declarations:write","notices:read","people:read","people:write","queue:read","study_records:write","title_records:read","title_records:write"]',NULL,NULL,'2024-11-20 01:00:02.247268');
INSERT INTO "api_key" VALUES('01a22dd5-7c8b-7886-9552-975a01756330','01a22dd5-7c0b-7551-80ce-2425a5e6493a','demonstration','b1c31e447d1e82e6a546bc69f6795452f82ad97817e2e396c35d1748e1e87356','["*"]',NULL,NULL,'2024-11-20 01:00:02.383592');
INSERT INTO "api_key" VALUES('01a22dd5-7d36-7d23-8d61-4de4329d9657','01a22dd5-7c96-7d2b-8982-bec29be099b4','demonstration','f74c7c321fdb119c8867984ca833d8d59e8b465fc6d54820ab4f4243e79b3c86','["*"]',NULL,NULL,'2024-11-20 01:00:02.554847');
INSERT INTO "api_key" VALUES('01a22dd5-7e1e-77a5-b212-52f4e8c7d72c','01a22dd5-7d7b-7b4c-8c14-6fef90e67a79','demonstration','e150c3b65ffb3e934bf4910d57879cd820b884a04a4e8a217c3844af4b10bedc','["*"]',NULL,NULL,'2024-11-20 01:00:02.786507');
INSERT INTO "api_key" VALUES('01a22dd5-7ed1-72aa-8091-5da2a2f74ce2','01a22dd5-7e2f-7397-a34e-2aeb011b6135','demonstration','1f4157571ebf67bc3a66922fd593ad54ff8bfad287bae850ee7b620005d590f3','["*"]',NULL,NULL,'2024-11-20 01:00:02.965194');
INSERT INTO "api_key" VALUES('01a22dd5-7fa9-7992-af70-8990f0c35142','01a22dd5-7edd-7a9a-ace1-25b96ed48fa2','demonstration','8d87cfec51d07f84593a24ceece248d65bd59f3da7357c2466e76f99f92218f4','["*"]',NULL,NULL,'2024-11-20 01:00:03.181625');
INSERT INTO "api_key" VALUES('01a22dd5-807c-7eef-891a-61db25688e18','01a22dd5-7fcd-7e39-95dd-cfb0cc736dc0','demonstration','4575f551d2ae8c1ee3a6b4ccf43a7016668dbdb65615079752b3dbe4e866b892','["*"]',NULL,NULL,'2024-11-20 01:00:03.392977');
INSERT INTO "api_key" VALUES('01a22dd5-9da2-7d20-8029-65a50899900a','01a22dd5-9d93-7db5-916f-fcdea44661c1','guided tour','c0e3b2e9b9dbc6665d0f534167f989adb7b3c63c29ffdcc29e4791bd465488d5','["*"]',NULL,NULL,'2024-11-20 01:00:19.256687');
INSERT INTO "api_key" VALUES('01a22dd5-9dc1-761d-8a15-82cbf2a826bf','01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d','guided tour','ae4cfc1481b8a0f2ffff6ccd895fd8426bac2bf8cf7521d5907185fa0e8d5e25','["*"]',NULL,NULL,'2024-11-20 01:00:19.287253');
INSERT INTO "api_key" VALUES('01a22dd5-9dd1-770e-9935-43fd5d018219','01a22dd5-9dcc-7be7-ba49-510b2d5f9321','guided tour','6b76a310d7aef95c73cbeb3b1a7e667e1cabd9bc0b7c29d6ea86705d07df3edb','["*"]',NULL,NULL,'2024-11-20 01:00:19.303304');
INSERT INTO "api_key" VALUES('01a22dd5-9deb-758f-8d5e-6dd92bf841fc','01a22dd5-9de5-73e6-b105-c94bb0f0a7e5','guided tour','5e67c0e18077ebcb37462a58985cde72bb8efe23f93ea9a440c0c6ac1393154e','["*"]',NULL,NULL,'2024-11-20 01:00:19.329211');
CREATE TABLE checkpoint (
	position INTEGER NOT NULL, 
	rows BIGINT NOT NULL, 
	previous_hash VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_checkpoint PRIMARY KEY (position)
);
CREATE TABLE decision_tally (
	edition_id VARCHAR(60) NOT NULL, 
	day DATE NOT NULL, 
	body_id VARCHAR(36) NOT NULL, 
	actor_id VARCHAR(36) NOT NULL, 
	event VARCHAR(24) NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_decision_tally PRIMARY KEY (edition_id, day, body_id, actor_id, event)
)
 WITHOUT ROWID

;
INSERT INTO "decision_tally" VALUES('zaozhuang-2024','2024-11-20','01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-7c0b-7551-80ce-2425a5e6493a','approve',9);
INSERT INTO "decision_tally" VALUES('zaozhuang-2024','2024-11-20','01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-7c0b-7551-80ce-2425a5e6493a','reject',1);
INSERT INTO "decision_tally" VALUES('zaozhuang-2024','2024-11-20','01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-7c0b-7551-80ce-2425a5e6493a','return_for_correction',1);
INSERT INTO "decision_tally" VALUES('zaozhuang-2024','2024-11-20','01a22dd5-7500-7b4e-b89e-4661ba34698b','01a22dd5-7e2f-7397-a34e-2aeb011b6135','approve',2);
INSERT INTO "decision_tally" VALUES('zaozhuang-2024','2024-11-20','01a22dd5-7522-76db-bb04-c7410f59dc82','01a22dd5-7edd-7a9a-ace1-25b96ed48fa2','approve',2);
CREATE TABLE declaration (
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	category VARCHAR(24) NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	sequence INTEGER DEFAULT 0 NOT NULL, 
	head_hash VARCHAR(64) DEFAULT '' NOT NULL, 
	declared_year SMALLINT, 
	first_year SMALLINT NOT NULL, 
	last_year SMALLINT NOT NULL, 
	facts JSON NOT NULL, 
	evidence JSON NOT NULL, 
	claimed_hours INTEGER, 
	granted_hours INTEGER, 
	forecast JSON, 
	recognised JSON, 
	revision INTEGER DEFAULT 0 NOT NULL, 
	outcome VARCHAR(24), 
	edition_id VARCHAR(60), 
	route JSON, 
	step SMALLINT DEFAULT 0 NOT NULL, 
	body_id VARCHAR(36), 
	alternate BOOLEAN DEFAULT 0 NOT NULL, 
	assignee_id VARCHAR(36), 
	decided_by VARCHAR(36), 
	final BOOLEAN DEFAULT 0 NOT NULL, 
	attested BOOLEAN DEFAULT 0 NOT NULL, 
	approval_order BIGINT, 
	first_submitted_at DATETIME, 
	submitted_at DATETIME, 
	returned_at DATETIME, 
	due_on DATE, 
	created_by VARCHAR(36), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, overrides JSON, 
	CONSTRAINT pk_declaration PRIMARY KEY (id), 
	CONSTRAINT ck_declaration_review_assigned CHECK (state <> 'unit_review' OR assignee_id IS NOT NULL), 
	CONSTRAINT ck_declaration_state_known CHECK (state IN ('draft', 'submitted', 'unit_review', 'rejected', 'approved', 'synced')), 
	CONSTRAINT ck_declaration_queue_has_body CHECK (state NOT IN ('submitted', 'unit_review') OR body_id IS NOT NULL), 
	CONSTRAINT fk_declaration_assignee_id_principal FOREIGN KEY(assignee_id) REFERENCES principal (id), 
	CONSTRAINT fk_declaration_body_id_organization FOREIGN KEY(body_id) REFERENCES organization (id), 
	CONSTRAINT fk_declaration_created_by_principal FOREIGN KEY(created_by) REFERENCES principal (id), 
	CONSTRAINT fk_declaration_decided_by_principal FOREIGN KEY(decided_by) REFERENCES principal (id), 
	CONSTRAINT fk_declaration_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "declaration" VALUES('01a22dd5-9eac-78ba-8e48-86e4dafd729e','01a22dd5-9d80-78b2-8867-41dd916944d5','achievement','rejected',10,5,'b003fbcd98e5f5453c09014f7462658a89ff7cfea1bafa180125da6277b6633c',NULL,2024,2024,'{"category":"achievement","kind":"paper","date":"2024-05-10","published":true}','[{"id":"01a22dd5-9f01-79cb-bbc8-04573dc39bf8","kind":"cover","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"sha256":"6f49ebc08ff870368aca7d3dddbe7ef7d09608dacf780486682590f99c55555d","uploaded_at":"2024-11-20T01:00:19.607446Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"},{"id":"01a22dd5-a261-7125-b875-0047c7d3a6c7","kind":"contents","filename":"证明材料.png","media_type":"image/png","size":268,"sha256":"466aed9261676afd0e267326f2704352d8f74a07769b5915422f9067a806f079","uploaded_at":"2024-11-20T01:00:20.470904Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"},{"id":"01a22dd5-a29a-7e36-afa9-723c2c5120b2","kind":"body","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"sha256":"e684880566ec6ff2a0d9af1e8d84a53d1db50524f472a7f957562c7900bf2006","uploaded_at":"2024-11-20T01:00:20.528720Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"}]',20,NULL,'{"ref":"01a22dd5-9eac-78ba-8e48-86e4dafd729e","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"override":null,"title":null}','{}',2,NULL,'zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-74e0-7359-b2f6-4a28557f563d"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-74e0-7359-b2f6-4a28557f563d',0,NULL,'01a22dd5-7aed-7e52-9b03-caea8c3b7663',0,1,NULL,'2024-11-20 01:00:20.541271','2024-11-20 01:00:20.541271',NULL,NULL,'01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:19.522067','2024-11-20 01:00:22.286804',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a2db-7fad-9cc2-37f59d3753eb','01a22dd5-9d80-78b2-8867-41dd916944d5','training','approved',9,6,'cff54df295b13c2372a5d361ac07ab3560c2c3bbd05019adf017503719ad3557',NULL,2024,2024,'{"category":"training","filing_number":"ZZ-BA-ce2c48f7","mode":"in_person","days":[{"date":"2024-06-03","hours":"6.5"},{"date":"2024-06-04","hours":"9.5"},{"date":"2024-06-05","hours":"8"}]}','[{"id":"01a22dd5-a2e8-766a-ad79-a2ee30e2e481","kind":"pass_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"sha256":"673cfa24de49ff7a0bef343dc54d813eeee4312102b36656dac5c6c9ce8b2a9b","uploaded_at":"2024-11-20T01:00:20.606235Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"}]',48,NULL,'{"ref":"01a22dd5-a2db-7fad-9cc2-37f59d3753eb","outcome":"approve_trimmed","claimed":"24","by_year":{"2024":{"public":"0","professional":"22.5"}},"hour_bank":false,"trims":[{"hours":"1.5","code":"DAILY_CAP","clause":"附件1","date":"2024-06-04"}],"refusals":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"22.5"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-74e0-7359-b2f6-4a28557f563d"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-74e0-7359-b2f6-4a28557f563d',0,NULL,'01a22dd5-7c0b-7551-80ce-2425a5e6493a',0,1,2,'2024-11-20 01:00:20.617496','2024-11-20 01:00:20.654694','2024-11-20 01:00:20.638591',NULL,'01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:20.593508','2024-11-20 01:00:20.730284',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a38b-7450-bc4d-1d928f5995ad','01a22dd5-9d80-78b2-8867-41dd916944d5','learning','approved',5,3,'a7e2e12524f897b5b707396535eedf35350e001534ccfb0ddddfba8b1cf782c8',NULL,2024,2024,'{"category":"learning","kind":"unit_study","study_archive":true,"periods":[{"from":"2024-03-01","to":"2024-05-31","hours":"45"}]}','[{"id":"01a22dd5-a3a1-7498-815d-235c1b269396","kind":"study_archive","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"sha256":"0ba422b2439e7cc3f2a41e62d35bfb6b6d559e0dafb0185ec81a287564287527","uploaded_at":"2024-11-20T01:00:20.791123Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"}]',90,NULL,'{"ref":"01a22dd5-a38b-7450-bc4d-1d928f5995ad","outcome":"approve_trimmed","claimed":"45","by_year":{"2024":{"public":"0","professional":"40"}},"hour_bank":false,"trims":[{"hours":"5","code":"ANNUAL_CAP","clause":"附件2","bucket":"learning","cap":"40"}],"refusals":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"40"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-74e0-7359-b2f6-4a28557f563d"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-74e0-7359-b2f6-4a28557f563d',0,NULL,'01a22dd5-7c0b-7551-80ce-2425a5e6493a',0,1,3,'2024-11-20 01:00:20.814579','2024-11-20 01:00:20.814579',NULL,NULL,'01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:20.768747','2024-11-20 01:00:20.860775',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c','01a22dd5-9d80-78b2-8867-41dd916944d5','qualification_exam','approved',5,3,'b2c6c17e4ec42f01b73f5f52f2a649b7556d0a13b9aa4105c072c772666f1878',NULL,2024,2024,'{"category":"qualification_exam","kind":"national","certificate_date":"2024-09-12"}','[{"id":"01a22dd5-a3f9-7475-80d3-16f84e7ad61b","kind":"qualification_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"sha256":"e7a0b9546565c0113863df5d2ae5544498766cb529acdbf4fbf435dcec02ba09","uploaded_at":"2024-11-20T01:00:20.879108Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"}]',32,NULL,'{"ref":"01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c","outcome":"approve","claimed":"16","by_year":{"2024":{"public":"0","professional":"16"}},"hour_bank":false,"trims":[],"refusals":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"16"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-74e0-7359-b2f6-4a28557f563d"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-74e0-7359-b2f6-4a28557f563d',0,NULL,'01a22dd5-7c0b-7551-80ce-2425a5e6493a',0,1,4,'2024-11-20 01:00:20.901541','2024-11-20 01:00:20.901541',NULL,NULL,'01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:20.866500','2024-11-20 01:00:20.998396',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a479-7136-8048-cf3d535a91bd','01a22dd5-9d80-78b2-8867-41dd916944d5','achievement','approved',5,3,'f1f3cb2ef75b765c23996514167bd19b4aa9e265653ed6dc09262258ae39c61b',NULL,2024,2024,'{"category":"achievement","kind":"patent","date":"2024-04-02","granted":true}','[{"id":"01a22dd5-a483-7d62-8647-04833e8eb903","kind":"grant_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"sha256":"921f1ef4247d192ee2973372ca8ac18edcfb4412046d666c4ef87710ed9f5496","uploaded_at":"2024-11-20T01:00:21.017672Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"}]',20,NULL,'{"ref":"01a22dd5-a479-7136-8048-cf3d535a91bd","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-74e0-7359-b2f6-4a28557f563d"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-74e0-7359-b2f6-4a28557f563d',0,NULL,'01a22dd5-7c0b-7551-80ce-2425a5e6493a',0,1,5,'2024-11-20 01:00:21.029325','2024-11-20 01:00:21.029325',NULL,NULL,'01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:21.006399','2024-11-20 01:00:21.046525',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a4ac-7fc7-8d78-b921eb3804f2','01a22dd5-9d80-78b2-8867-41dd916944d5','achievement','approved',5,3,'e60068f9d42cf180c266764996501b83509404d585246c77550019e3716374a8',NULL,2024,2024,'{"category":"achievement","kind":"software","date":"2024-07-22","granted":true}','[{"id":"01a22dd5-a4b8-79b5-833a-09aae509bb04","kind":"grant_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"sha256":"6e0fb86c70093eab88510933e63e7128b45dfb2ba60ebae07de2d7b44975d255","uploaded_at":"2024-11-20T01:00:21.070443Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"}]',20,NULL,'{"ref":"01a22dd5-a4ac-7fc7-8d78-b921eb3804f2","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-74e0-7359-b2f6-4a28557f563d"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-74e0-7359-b2f6-4a28557f563d',0,NULL,'01a22dd5-7c0b-7551-80ce-2425a5e6493a',0,1,6,'2024-11-20 01:00:21.086884','2024-11-20 01:00:21.086884',NULL,NULL,'01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:21.058586','2024-11-20 01:00:21.100240',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a4dc-7d78-88a5-33dafa85f58e','01a22dd5-9d80-78b2-8867-41dd916944d5','expert_activity','approved',6,3,'243be508af270198908d4c3dc57701c1ecbdf24bc2895a3758de3b573d2821e6',NULL,2024,2024,'{"category":"expert_activity","invited":true,"days":[{"date":"2024-06-03","hours":"4"},{"date":"2024-09-10","hours":"5"}]}','[{"id":"01a22dd5-a4f7-7a88-8940-a8aa787bd5ca","kind":"stamped_proof","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"sha256":"c456d5fcc772f920d07f881884002c6a73a9f6b66205a4d75586aa91d56cd9ad","uploaded_at":"2024-11-20T01:00:21.133490Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"},{"id":"01a22dd5-a521-7345-be25-1d7d0e6a2f40","kind":"invitation","filename":"证明材料.png","media_type":"image/png","size":268,"sha256":"01f6cf5fcb842a45e13f652e93be847725f9813c98001b6e99b5423b0c8ee2bf","uploaded_at":"2024-11-20T01:00:21.175037Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"}]',18,NULL,'{"ref":"01a22dd5-a4dc-7d78-88a5-33dafa85f58e","outcome":"approve_trimmed","claimed":"9","by_year":{"2024":{"public":"0","professional":"6.5"}},"hour_bank":false,"trims":[{"hours":"2.5","code":"PERSON_DAY_CAP","clause":"附件4","date":"2024-06-03"}],"refusals":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"6.5"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-74e0-7359-b2f6-4a28557f563d"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-74e0-7359-b2f6-4a28557f563d',0,NULL,'01a22dd5-7c0b-7551-80ce-2425a5e6493a',0,1,7,'2024-11-20 01:00:21.200014','2024-11-20 01:00:21.200014',NULL,NULL,'01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:21.106446','2024-11-20 01:00:21.235866',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a568-7c7a-a4f4-39011e92d64a','01a22dd5-9d80-78b2-8867-41dd916944d5','achievement','approved',8,3,'188daa8cc57403e759b75dfdde7df7a151acb09fb7a4edc37f94bc3264d8cab1',NULL,2024,2024,'{"category":"achievement","kind":"book","date":"2024-08-15","published":true}','[{"id":"01a22dd5-a581-74b5-8bf8-911cebc8b487","kind":"cover","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"sha256":"e01d4448869a5ab42a80feef428d5fcbd3cf3e9fdc2e57878efb087f4c4002d0","uploaded_at":"2024-11-20T01:00:21.271127Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"},{"id":"01a22dd5-a5c3-770e-9fe1-09eff6b8bf2f","kind":"index","filename":"证明材料.png","media_type":"image/png","size":268,"sha256":"e2bef150f516c90d455b230965775e70bf0e73ce498299fdb1825e52be054453","uploaded_at":"2024-11-20T01:00:21.337276Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"},{"id":"01a22dd5-a5ef-7e3a-8108-9e1844066ec7","kind":"contents","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"sha256":"6f741d902a492eb1531f21885fd21acef3c93adff359268327469e5b9149f096","uploaded_at":"2024-11-20T01:00:21.381721Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"}]',20,NULL,'{"ref":"01a22dd5-a568-7c7a-a4f4-39011e92d64a","outcome":"approve_zero","claimed":"10","by_year":{"2024":{"public":"0","professional":"0"}},"hour_bank":false,"trims":[{"hours":"10","code":"ANNUAL_CAP","clause":"附件3","bucket":"achievement","cap":"30"}],"refusals":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-74e0-7359-b2f6-4a28557f563d"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-74e0-7359-b2f6-4a28557f563d',0,NULL,'01a22dd5-7c0b-7551-80ce-2425a5e6493a',0,1,8,'2024-11-20 01:00:21.399156','2024-11-20 01:00:21.399156',NULL,NULL,'01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:21.246358','2024-11-20 01:00:22.286804',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a714-7d9c-a2a6-2a97354e3d3c','01a22dd5-9d80-78b2-8867-41dd916944d5','competition','rejected',5,3,'9b5be25ce65b8b5f8991708ca4e52cb05df2c5789ba55394f83327a2c33c19af',NULL,2024,2024,'{"category":"competition","date":"2024-10-27","organiser":"industry_department","hr_recognised":false}','[{"id":"01a22dd5-a74b-7d62-b998-e66c8c9d0fe0","kind":"award_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"sha256":"430cf27ac5b7e84183a824d754f7e340d530248aab5ed8ac7734bb10f864cef5","uploaded_at":"2024-11-20T01:00:21.729668Z","uploaded_by":"01a22dd5-9d93-7db5-916f-fcdea44661c1"}]',NULL,NULL,'{"ref":"01a22dd5-a714-7d9c-a2a6-2a97354e3d3c","outcome":"reject","claimed":null,"by_year":{"2024":{"public":"0","professional":"0"}},"hour_bank":false,"trims":[],"refusals":[{"code":"NOT_RECOGNISED","clause":"附件5","missing":[],"pointer":"/item/hr_recognised","text":{"zh":"该比赛不是由行业主管部门组织并经人力资源社会保障部门认可，不予认定。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"The contest was not both organised by an industry department and accepted by the human-resources department. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}}],"override":null,"title":null}',NULL,0,'reject','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-74e0-7359-b2f6-4a28557f563d"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-74e0-7359-b2f6-4a28557f563d',0,NULL,'01a22dd5-7c0b-7551-80ce-2425a5e6493a',0,1,NULL,'2024-11-20 01:00:21.794861','2024-11-20 01:00:21.794861','2024-11-20 01:00:21.856884',NULL,'01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:21.674441','2024-11-20 01:00:21.856884',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a808-72d4-bf57-91ec820deb90','01a22dd5-9da7-7b82-ac1f-3594b33f7af6','aid_posting','approved',5,3,'d1fa793bd353ee79e30192729b7fb5281ce2718c5326a0457fdf1375e9baf0b9',NULL,2024,2024,'{"category":"aid_posting","dispatched_by":"government","periods":[{"from":"2024-03-01","to":"2024-05-31"}]}','[{"id":"01a22dd5-a810-7e26-bfed-4580a7c6c127","kind":"dispatch_document","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"sha256":"634f3950f7456156467311c1eb17528299702412e5f33b45111b0e2ad651034f","uploaded_at":"2024-11-20T01:00:21.926720Z","uploaded_by":"01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d"}]',45,NULL,'{"ref":"01a22dd5-a808-72d4-bf57-91ec820deb90","outcome":"approve","claimed":"22.5","by_year":{"2024":{"public":"7.5","professional":"15"}},"hour_bank":false,"trims":[],"refusals":[],"override":null,"title":null}','{"2024":{"public":"7.5","professional":"15"}}',1,'approve','zaozhuang-2024','{"to":"personnel_agency","alternate":false,"steps":[],"row":"freelancer-at-agency","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-7500-7b4e-b89e-4661ba34698b"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-7500-7b4e-b89e-4661ba34698b',0,NULL,'01a22dd5-7e2f-7397-a34e-2aeb011b6135',0,1,1,'2024-11-20 01:00:21.945768','2024-11-20 01:00:21.945768',NULL,NULL,'01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d','2024-11-20 01:00:21.917691','2024-11-20 01:00:21.960284',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a836-75ff-9888-9a046612c5b5','01a22dd5-9da7-7b82-ac1f-3594b33f7af6','digital_engineer','approved',6,3,'c18c2aa88a6019ef4e95c460d1da9013b28dbbf3f1923dfbf4abba73bfda733a',NULL,2024,2024,'{"category":"digital_engineer","certificate_number":"SZ-ce2c48f7","certificate_date":"2024-10-15","hours":"40","level":"intermediate"}','[{"id":"01a22dd5-a83c-761c-85f2-aabedf081843","kind":"pass_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"sha256":"45a8ee52a8464cefd014f43ac099795001890b7d2dd3b4f89640a118abe3eead","uploaded_at":"2024-11-20T01:00:21.970218Z","uploaded_by":"01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d"},{"id":"01a22dd5-a84f-7087-a693-b47e7fe702f6","kind":"level_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"sha256":"bbf1f23b473d55b41ff089de5185cdc9eb6ef39fba7f292fb40e57863ff671dd","uploaded_at":"2024-11-20T01:00:21.988869Z","uploaded_by":"01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d"}]',80,NULL,'{"ref":"01a22dd5-a836-75ff-9888-9a046612c5b5","outcome":"approve","claimed":"40","by_year":{"2024":{"public":"0","professional":"40"}},"hour_bank":true,"trims":[],"refusals":[],"override":null,"title":{"result":"recognised","level":"intermediate"}}','{"2024":{"public":"0","professional":"40"}}',1,'approve','zaozhuang-2024','{"to":"personnel_agency","alternate":false,"steps":[],"row":"freelancer-at-agency","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-7500-7b4e-b89e-4661ba34698b"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-7500-7b4e-b89e-4661ba34698b',0,NULL,'01a22dd5-7e2f-7397-a34e-2aeb011b6135',0,1,2,'2024-11-20 01:00:22.002881','2024-11-20 01:00:22.002881',NULL,NULL,'01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d','2024-11-20 01:00:21.963972','2024-11-20 01:00:22.015130',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a86f-7a79-9523-79aea4b8143c','01a22dd5-9da7-7b82-ac1f-3594b33f7af6','learning','draft',2,0,'',NULL,2024,2024,'{"category":"learning","kind":"unit_study","study_archive":true,"periods":[{"from":"2024-03-01","to":"2024-05-31","hours":"45"}]}','[{"id":"01a22dd5-a87a-7dcf-a9ca-28c88b766aa4","kind":"study_archive","filename":"证明材料.png","media_type":"image/png","size":268,"sha256":"2284baa5544614fad3b844c553173a218858513ee4a4bb8984fcdbd156325307","uploaded_at":"2024-11-20T01:00:22.032695Z","uploaded_by":"01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d"}]',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,0,NULL,0,NULL,NULL,0,1,NULL,NULL,NULL,NULL,NULL,'01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d','2024-11-20 01:00:22.021160','2024-11-20 01:00:22.032695',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a891-70fc-9e7a-f084245ff391','01a22dd5-9dc4-7cc9-9a56-8382312618a0','special_circumstance','approved',5,3,'db0523425ea7a1118a572b57a91ee19034eec4a23b7ba052e047bacd0a5117c6',NULL,2024,2024,'{"category":"special_circumstance","kind":"maternity","periods":[{"from":"2024-01-01","to":"2024-04-30"}],"unit_approved":true}','[{"id":"01a22dd5-a89a-7600-850a-addf4b6bfebf","kind":"stamped_proof","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"sha256":"dd881f9da48c80f15dad7aad633023e82327a14eb10db31b9c9b242a0f473136","uploaded_at":"2024-11-20T01:00:22.064209Z","uploaded_by":"01a22dd5-9dcc-7be7-ba49-510b2d5f9321"}]',0,NULL,'{"ref":"01a22dd5-a891-70fc-9e7a-f084245ff391","outcome":"approve","claimed":"0","by_year":{"2024":{"public":"0","professional":"0"}},"hour_bank":false,"trims":[],"refusals":[],"override":null,"title":null}','{}',0,'approve','zaozhuang-2024','{"to":"community_station","alternate":false,"steps":[],"row":"freelancer-at-community","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-7522-76db-bb04-c7410f59dc82"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-7522-76db-bb04-c7410f59dc82',0,NULL,'01a22dd5-7edd-7a9a-ace1-25b96ed48fa2',0,1,1,'2024-11-20 01:00:22.079057','2024-11-20 01:00:22.079057',NULL,NULL,'01a22dd5-9dcc-7be7-ba49-510b2d5f9321','2024-11-20 01:00:22.054686','2024-11-20 01:00:22.091955',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a8ba-7650-a878-dccd53e11a2f','01a22dd5-9dc4-7cc9-9a56-8382312618a0','competition','approved',5,3,'e36c9381306f5f299c767e081e3a4844ce2a5773b995daa14c26d287ed0cc6d1',NULL,2024,2024,'{"category":"competition","date":"2024-10-20","organiser":"industry_department","hr_recognised":true}','[{"id":"01a22dd5-a8db-7a5b-8a48-215c439fe125","kind":"award_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"sha256":"0514c2ef68afff0aec05b270acf03abd711d50ee750e13bc0d75e93efdcd6ccd","uploaded_at":"2024-11-20T01:00:22.129480Z","uploaded_by":"01a22dd5-9dcc-7be7-ba49-510b2d5f9321"}]',20,NULL,'{"ref":"01a22dd5-a8ba-7650-a878-dccd53e11a2f","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"community_station","alternate":false,"steps":[],"row":"freelancer-at-community","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-7522-76db-bb04-c7410f59dc82"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-7522-76db-bb04-c7410f59dc82',0,NULL,'01a22dd5-7edd-7a9a-ace1-25b96ed48fa2',0,1,2,'2024-11-20 01:00:22.138633','2024-11-20 01:00:22.138633',NULL,NULL,'01a22dd5-9dcc-7be7-ba49-510b2d5f9321','2024-11-20 01:00:22.096009','2024-11-20 01:00:22.151429',NULL);
INSERT INTO "declaration" VALUES('01a22dd5-a8fe-74bd-b824-e94acb6d0b09','01a22dd5-9dd9-78f7-813f-9a5dbce273b0','origin_credit','approved',5,3,'e1ae10e3a70efdaab35405b319ade3aaae0c6e058b1db58bdbaa0d67c84808ad',NULL,2024,2024,'{"category":"origin_credit","year":2024,"public":"12","professional":"24","issuer":"ce_authority","sealed":true}','[{"id":"01a22dd5-a903-7e95-bfd9-c63fdc56cbd6","kind":"origin_proof","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"sha256":"efdf9ac9d72af2a1261c10b541280389c0f8e1e2de95ec0afabb23bec0ae8043","uploaded_at":"2024-11-20T01:00:22.169749Z","uploaded_by":"01a22dd5-9de5-73e6-b105-c94bb0f0a7e5"}]',72,NULL,'{"ref":"01a22dd5-a8fe-74bd-b824-e94acb6d0b09","outcome":"approve","claimed":"36","by_year":{"2024":{"public":"12","professional":"24"}},"hour_bank":false,"trims":[],"refusals":[],"override":null,"title":null}','{"2024":{"public":"12","professional":"24"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":["merge_origin_hours"],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd5-74e0-7359-b2f6-4a28557f563d"],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd5-74e0-7359-b2f6-4a28557f563d',0,NULL,'01a22dd5-7c0b-7551-80ce-2425a5e6493a',0,1,1,'2024-11-20 01:00:22.256232','2024-11-20 01:00:22.256232',NULL,NULL,'01a22dd5-9de5-73e6-b105-c94bb0f0a7e5','2024-11-20 01:00:22.163850','2024-11-20 01:00:22.270794',NULL);
CREATE TABLE document_index (
	person_id VARCHAR(36) NOT NULL, 
	key_id VARCHAR(40) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_document_index PRIMARY KEY (person_id, key_id), 
	CONSTRAINT fk_document_index_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_document_index_key_id_digest UNIQUE (key_id, digest)
)
 WITHOUT ROWID

;
INSERT INTO "document_index" VALUES('01a22dd5-754a-7902-8e79-13c1aed689e5','i0','f4c81f1f512c286f8e8e94bbd7838775f03133ec0f75f32135ee67b50f78be43');
INSERT INTO "document_index" VALUES('01a22dd5-76b5-7481-a896-2cd9607c25e5','i0','c7993eb2aac6b72c7ed14a0e59947a61de5b99ed82b6276479e9da006ff373e7');
INSERT INTO "document_index" VALUES('01a22dd5-779e-7196-9644-896de2de657f','i0','fa0c312afd6ff9360c41db35482de6a155b6f337542130da86eb957525dd4f68');
INSERT INTO "document_index" VALUES('01a22dd5-7861-79db-b951-4bf3e7b06ef9','i0','4d835a62c1746c6ab6d29af61d15da7162ea6633c1c207d51fbdb5a1b32f6c10');
INSERT INTO "document_index" VALUES('01a22dd5-7922-7a93-9bf3-ed1239b669cd','i0','f81f3821ada481936e97cbd195027ee0f2d14b243c289e09a4716a773ee892b4');
INSERT INTO "document_index" VALUES('01a22dd5-9d80-78b2-8867-41dd916944d5','i0','c74b9fdd1e9339cd0f22a3087b3d23c45e3cd0ba36de40d7a5469bbf4a83043c');
INSERT INTO "document_index" VALUES('01a22dd5-9da7-7b82-ac1f-3594b33f7af6','i0','f6eac5d9c0ea3974253205f555ed43b1380a1363f5964581fbfddf9c153b437d');
INSERT INTO "document_index" VALUES('01a22dd5-9dc4-7cc9-9a56-8382312618a0','i0','d885c28be0292f2e33fb7845f3c1149eb5fb560abe90947446d0e90f8670373a');
INSERT INTO "document_index" VALUES('01a22dd5-9dd9-78f7-813f-9a5dbce273b0','i0','8928cd8dd5d931855fcd165235caef112909e8294b89d4dd7df2cf106c882a2f');
CREATE TABLE edition (
	id VARCHAR(60) NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	region VARCHAR(60) NOT NULL, 
	year SMALLINT NOT NULL, 
	checksum VARCHAR(64) NOT NULL, 
	files JSON NOT NULL, 
	authors JSON NOT NULL, 
	approver_id VARCHAR(36), 
	replaces VARCHAR(60), 
	effective_from DATE, 
	effective_to DATE, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	published_at DATETIME, 
	retired_at DATETIME, moves JSON, 
	CONSTRAINT pk_edition PRIMARY KEY (id), 
	CONSTRAINT ck_edition_publication_signed CHECK (status IN ('draft', 'checked') OR (approver_id IS NOT NULL AND effective_from IS NOT NULL AND published_at IS NOT NULL)), 
	CONSTRAINT ck_edition_status_known CHECK (status IN ('draft', 'checked', 'published', 'retired')), 
	CONSTRAINT fk_edition_approver_id_principal FOREIGN KEY(approver_id) REFERENCES principal (id)
);
CREATE TABLE "edition_change" (
	position INTEGER NOT NULL, 
	edition_id VARCHAR(60) NOT NULL, 
	event VARCHAR(12) NOT NULL, 
	checksum VARCHAR(64) NOT NULL, 
	actor_id VARCHAR(36) NOT NULL, 
	comment TEXT, 
	at DATETIME NOT NULL, overrides JSON, 
	CONSTRAINT pk_edition_change PRIMARY KEY (position), 
	CONSTRAINT fk_edition_change_actor_id_principal FOREIGN KEY(actor_id) REFERENCES principal (id), 
	CONSTRAINT ck_edition_change_event_known CHECK (event IN ('create', 'edit', 'check', 'publish', 'move', 'retire', 'rollback', 'delete'))
);
CREATE TABLE edition_move (
	position INTEGER NOT NULL, 
	edition_id VARCHAR(60) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	declaration_id VARCHAR(36), 
	year SMALLINT, 
	class VARCHAR(12), 
	"before" JSON, 
	sequence INTEGER, 
	moved_at DATETIME, 
	undone_at DATETIME, 
	code VARCHAR(40), 
	CONSTRAINT pk_edition_move PRIMARY KEY (position), 
	CONSTRAINT ck_edition_move_class_known CHECK (class IN ('unchanged', 'rerouted', 'blocked', 'hours')), 
	CONSTRAINT ck_edition_move_one_subject CHECK ((declaration_id IS NULL) <> (year IS NULL)), 
	CONSTRAINT ck_edition_move_restorable CHECK ((moved_at IS NULL) = (before IS NULL)), 
	CONSTRAINT fk_edition_move_edition_id_edition FOREIGN KEY(edition_id) REFERENCES edition (id), 
	CONSTRAINT fk_edition_move_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_edition_move_declaration_id_declaration FOREIGN KEY(declaration_id) REFERENCES declaration (id), 
	CONSTRAINT uq_edition_move_edition_id_declaration_id UNIQUE (edition_id, declaration_id), 
	CONSTRAINT uq_edition_move_edition_id_person_id_year UNIQUE (edition_id, person_id, year)
);
CREATE TABLE event (
	position INTEGER NOT NULL, 
	declaration_id VARCHAR(36) NOT NULL, 
	sequence INTEGER NOT NULL, 
	type VARCHAR(40) NOT NULL, 
	at DATETIME NOT NULL, 
	payload JSON NOT NULL, 
	transaction_id BIGINT DEFAULT 0 NOT NULL, 
	announced_at DATETIME, 
	CONSTRAINT pk_event PRIMARY KEY (position)
);
INSERT INTO "event" VALUES(1,'01a22dd5-9eac-78ba-8e48-86e4dafd729e',1,'declaration.submit','2024-11-20 01:00:20.541271','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-9d93-7db5-916f-fcdea44661c1","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:20.691445');
INSERT INTO "event" VALUES(2,'01a22dd5-9eac-78ba-8e48-86e4dafd729e',2,'declaration.claim','2024-11-20 01:00:20.571176','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:20.691445');
INSERT INTO "event" VALUES(3,'01a22dd5-9eac-78ba-8e48-86e4dafd729e',3,'declaration.approve','2024-11-20 01:00:20.584205','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:20.691445');
INSERT INTO "event" VALUES(4,'01a22dd5-a2db-7fad-9cc2-37f59d3753eb',1,'declaration.submit','2024-11-20 01:00:20.617496','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"training","actor_id":"01a22dd5-9d93-7db5-916f-fcdea44661c1","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:20.691445');
INSERT INTO "event" VALUES(5,'01a22dd5-a2db-7fad-9cc2-37f59d3753eb',2,'declaration.claim','2024-11-20 01:00:20.634511','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"training","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:20.691445');
INSERT INTO "event" VALUES(6,'01a22dd5-a2db-7fad-9cc2-37f59d3753eb',3,'declaration.return_for_correction','2024-11-20 01:00:20.638591','{"event":"return_for_correction","from_state":"unit_review","to_state":"draft","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"training","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":"FILING_NUMBER_WRONG"}',0,'2024-11-20 01:00:20.691445');
INSERT INTO "event" VALUES(7,'01a22dd5-a2db-7fad-9cc2-37f59d3753eb',4,'declaration.submit','2024-11-20 01:00:20.654694','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"training","actor_id":"01a22dd5-9d93-7db5-916f-fcdea44661c1","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:20.907306');
INSERT INTO "event" VALUES(8,'01a22dd5-a2db-7fad-9cc2-37f59d3753eb',5,'declaration.claim','2024-11-20 01:00:20.704655','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"training","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:20.907306');
INSERT INTO "event" VALUES(9,'01a22dd5-a2db-7fad-9cc2-37f59d3753eb',6,'declaration.approve','2024-11-20 01:00:20.730284','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"training","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:20.907306');
INSERT INTO "event" VALUES(10,'01a22dd5-a38b-7450-bc4d-1d928f5995ad',1,'declaration.submit','2024-11-20 01:00:20.814579','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"learning","actor_id":"01a22dd5-9d93-7db5-916f-fcdea44661c1","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:20.907306');
INSERT INTO "event" VALUES(11,'01a22dd5-a38b-7450-bc4d-1d928f5995ad',2,'declaration.claim','2024-11-20 01:00:20.856346','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"learning","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:20.907306');
INSERT INTO "event" VALUES(12,'01a22dd5-a38b-7450-bc4d-1d928f5995ad',3,'declaration.approve','2024-11-20 01:00:20.860775','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"learning","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:20.907306');
INSERT INTO "event" VALUES(13,'01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c',1,'declaration.submit','2024-11-20 01:00:20.901541','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"qualification_exam","actor_id":"01a22dd5-9d93-7db5-916f-fcdea44661c1","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.112579');
INSERT INTO "event" VALUES(14,'01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c',2,'declaration.claim','2024-11-20 01:00:20.986563','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"qualification_exam","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.112579');
INSERT INTO "event" VALUES(15,'01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c',3,'declaration.approve','2024-11-20 01:00:20.998396','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"qualification_exam","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.112579');
INSERT INTO "event" VALUES(16,'01a22dd5-a479-7136-8048-cf3d535a91bd',1,'declaration.submit','2024-11-20 01:00:21.029325','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-9d93-7db5-916f-fcdea44661c1","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.112579');
INSERT INTO "event" VALUES(17,'01a22dd5-a479-7136-8048-cf3d535a91bd',2,'declaration.claim','2024-11-20 01:00:21.041952','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.112579');
INSERT INTO "event" VALUES(18,'01a22dd5-a479-7136-8048-cf3d535a91bd',3,'declaration.approve','2024-11-20 01:00:21.046525','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.112579');
INSERT INTO "event" VALUES(19,'01a22dd5-a4ac-7fc7-8d78-b921eb3804f2',1,'declaration.submit','2024-11-20 01:00:21.086884','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-9d93-7db5-916f-fcdea44661c1","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.112579');
INSERT INTO "event" VALUES(20,'01a22dd5-a4ac-7fc7-8d78-b921eb3804f2',2,'declaration.claim','2024-11-20 01:00:21.097104','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.112579');
INSERT INTO "event" VALUES(21,'01a22dd5-a4ac-7fc7-8d78-b921eb3804f2',3,'declaration.approve','2024-11-20 01:00:21.100240','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.112579');
INSERT INTO "event" VALUES(22,'01a22dd5-a4dc-7d78-88a5-33dafa85f58e',1,'declaration.submit','2024-11-20 01:00:21.200014','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"expert_activity","actor_id":"01a22dd5-9d93-7db5-916f-fcdea44661c1","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.323726');
INSERT INTO "event" VALUES(23,'01a22dd5-a4dc-7d78-88a5-33dafa85f58e',2,'declaration.claim','2024-11-20 01:00:21.230416','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"expert_activity","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.323726');
INSERT INTO "event" VALUES(24,'01a22dd5-a4dc-7d78-88a5-33dafa85f58e',3,'declaration.approve','2024-11-20 01:00:21.235866','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"expert_activity","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.323726');
INSERT INTO "event" VALUES(25,'01a22dd5-a568-7c7a-a4f4-39011e92d64a',1,'declaration.submit','2024-11-20 01:00:21.399156','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-9d93-7db5-916f-fcdea44661c1","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.603949');
INSERT INTO "event" VALUES(26,'01a22dd5-a568-7c7a-a4f4-39011e92d64a',2,'declaration.claim','2024-11-20 01:00:21.606273','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.832590');
INSERT INTO "event" VALUES(27,'01a22dd5-a568-7c7a-a4f4-39011e92d64a',3,'declaration.approve','2024-11-20 01:00:21.625450','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.832590');
INSERT INTO "event" VALUES(28,'01a22dd5-a714-7d9c-a2a6-2a97354e3d3c',1,'declaration.submit','2024-11-20 01:00:21.794861','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"competition","actor_id":"01a22dd5-9d93-7db5-916f-fcdea44661c1","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.832590');
INSERT INTO "event" VALUES(29,'01a22dd5-a714-7d9c-a2a6-2a97354e3d3c',2,'declaration.claim','2024-11-20 01:00:21.814636','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"competition","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.832590');
INSERT INTO "event" VALUES(30,'01a22dd5-a714-7d9c-a2a6-2a97354e3d3c',3,'declaration.reject','2024-11-20 01:00:21.856884','{"event":"reject","from_state":"unit_review","to_state":"rejected","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"competition","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":"NOT_RECOGNISED"}',0,'2024-11-20 01:00:22.114147');
INSERT INTO "event" VALUES(31,'01a22dd5-a808-72d4-bf57-91ec820deb90',1,'declaration.submit','2024-11-20 01:00:21.945768','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9da7-7b82-ac1f-3594b33f7af6","category":"aid_posting","actor_id":"01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d","body_id":"01a22dd5-7500-7b4e-b89e-4661ba34698b","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.114147');
INSERT INTO "event" VALUES(32,'01a22dd5-a808-72d4-bf57-91ec820deb90',2,'declaration.claim','2024-11-20 01:00:21.957519','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9da7-7b82-ac1f-3594b33f7af6","category":"aid_posting","actor_id":"01a22dd5-7e2f-7397-a34e-2aeb011b6135","body_id":"01a22dd5-7500-7b4e-b89e-4661ba34698b","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.114147');
INSERT INTO "event" VALUES(33,'01a22dd5-a808-72d4-bf57-91ec820deb90',3,'declaration.approve','2024-11-20 01:00:21.960284','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd5-9da7-7b82-ac1f-3594b33f7af6","category":"aid_posting","actor_id":"01a22dd5-7e2f-7397-a34e-2aeb011b6135","body_id":"01a22dd5-7500-7b4e-b89e-4661ba34698b","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.114147');
INSERT INTO "event" VALUES(34,'01a22dd5-a836-75ff-9888-9a046612c5b5',1,'declaration.submit','2024-11-20 01:00:22.002881','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9da7-7b82-ac1f-3594b33f7af6","category":"digital_engineer","actor_id":"01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d","body_id":"01a22dd5-7500-7b4e-b89e-4661ba34698b","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.114147');
INSERT INTO "event" VALUES(35,'01a22dd5-a836-75ff-9888-9a046612c5b5',2,'declaration.claim','2024-11-20 01:00:22.012160','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9da7-7b82-ac1f-3594b33f7af6","category":"digital_engineer","actor_id":"01a22dd5-7e2f-7397-a34e-2aeb011b6135","body_id":"01a22dd5-7500-7b4e-b89e-4661ba34698b","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.114147');
INSERT INTO "event" VALUES(36,'01a22dd5-a836-75ff-9888-9a046612c5b5',3,'declaration.approve','2024-11-20 01:00:22.015130','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd5-9da7-7b82-ac1f-3594b33f7af6","category":"digital_engineer","actor_id":"01a22dd5-7e2f-7397-a34e-2aeb011b6135","body_id":"01a22dd5-7500-7b4e-b89e-4661ba34698b","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.114147');
INSERT INTO "event" VALUES(37,'01a22dd5-a891-70fc-9e7a-f084245ff391',1,'declaration.submit','2024-11-20 01:00:22.079057','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9dc4-7cc9-9a56-8382312618a0","category":"special_circumstance","actor_id":"01a22dd5-9dcc-7be7-ba49-510b2d5f9321","body_id":"01a22dd5-7522-76db-bb04-c7410f59dc82","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.114147');
INSERT INTO "event" VALUES(38,'01a22dd5-a891-70fc-9e7a-f084245ff391',2,'declaration.claim','2024-11-20 01:00:22.088345','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9dc4-7cc9-9a56-8382312618a0","category":"special_circumstance","actor_id":"01a22dd5-7edd-7a9a-ace1-25b96ed48fa2","body_id":"01a22dd5-7522-76db-bb04-c7410f59dc82","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.114147');
INSERT INTO "event" VALUES(39,'01a22dd5-a891-70fc-9e7a-f084245ff391',3,'declaration.approve','2024-11-20 01:00:22.091955','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd5-9dc4-7cc9-9a56-8382312618a0","category":"special_circumstance","actor_id":"01a22dd5-7edd-7a9a-ace1-25b96ed48fa2","body_id":"01a22dd5-7522-76db-bb04-c7410f59dc82","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.114147');
INSERT INTO "event" VALUES(40,'01a22dd5-a8ba-7650-a878-dccd53e11a2f',1,'declaration.submit','2024-11-20 01:00:22.138633','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9dc4-7cc9-9a56-8382312618a0","category":"competition","actor_id":"01a22dd5-9dcc-7be7-ba49-510b2d5f9321","body_id":"01a22dd5-7522-76db-bb04-c7410f59dc82","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.357928');
INSERT INTO "event" VALUES(41,'01a22dd5-a8ba-7650-a878-dccd53e11a2f',2,'declaration.claim','2024-11-20 01:00:22.148170','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9dc4-7cc9-9a56-8382312618a0","category":"competition","actor_id":"01a22dd5-7edd-7a9a-ace1-25b96ed48fa2","body_id":"01a22dd5-7522-76db-bb04-c7410f59dc82","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.357928');
INSERT INTO "event" VALUES(42,'01a22dd5-a8ba-7650-a878-dccd53e11a2f',3,'declaration.approve','2024-11-20 01:00:22.151429','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd5-9dc4-7cc9-9a56-8382312618a0","category":"competition","actor_id":"01a22dd5-7edd-7a9a-ace1-25b96ed48fa2","body_id":"01a22dd5-7522-76db-bb04-c7410f59dc82","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.357928');
INSERT INTO "event" VALUES(43,'01a22dd5-a8fe-74bd-b824-e94acb6d0b09',1,'declaration.submit','2024-11-20 01:00:22.256232','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd5-9dd9-78f7-813f-9a5dbce273b0","category":"origin_credit","actor_id":"01a22dd5-9de5-73e6-b105-c94bb0f0a7e5","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.357928');
INSERT INTO "event" VALUES(44,'01a22dd5-a8fe-74bd-b824-e94acb6d0b09',2,'declaration.claim','2024-11-20 01:00:22.266009','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd5-9dd9-78f7-813f-9a5dbce273b0","category":"origin_credit","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.357928');
INSERT INTO "event" VALUES(45,'01a22dd5-a8fe-74bd-b824-e94acb6d0b09',3,'declaration.approve','2024-11-20 01:00:22.270794','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd5-9dd9-78f7-813f-9a5dbce273b0","category":"origin_credit","actor_id":"01a22dd5-7c0b-7551-80ce-2425a5e6493a","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.357928');
INSERT INTO "event" VALUES(46,'01a22dd5-9eac-78ba-8e48-86e4dafd729e',4,'declaration.sync','2024-11-20 01:00:22.278250','{"event":"sync","from_state":"approved","to_state":"synced","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-7aed-7e52-9b03-caea8c3b7663","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.357928');
INSERT INTO "event" VALUES(47,'01a22dd5-9eac-78ba-8e48-86e4dafd729e',5,'declaration.revoke','2024-11-20 01:00:22.286804','{"event":"revoke","from_state":"synced","to_state":"rejected","person_id":"01a22dd5-9d80-78b2-8867-41dd916944d5","category":"achievement","actor_id":"01a22dd5-7aed-7e52-9b03-caea8c3b7663","body_id":"01a22dd5-74e0-7359-b2f6-4a28557f563d","edition_id":"zaozhuang-2024","reason_code":"SPOT_CHECK_FAILED"}',0,'2024-11-20 01:00:22.357928');
CREATE TABLE history (
	declaration_id VARCHAR(36) NOT NULL, 
	sequence INTEGER NOT NULL, 
	event VARCHAR(24) NOT NULL, 
	from_state VARCHAR(12) NOT NULL, 
	to_state VARCHAR(12) NOT NULL, 
	actor_id VARCHAR(36) NOT NULL, 
	at DATETIME NOT NULL, 
	reason_code VARCHAR(40), 
	comment TEXT, 
	body_id VARCHAR(36), 
	edition_id VARCHAR(60), 
	evidence_digest VARCHAR(64) NOT NULL, 
	previous_hash VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_history PRIMARY KEY (declaration_id, sequence), 
	CONSTRAINT fk_history_actor_id_principal FOREIGN KEY(actor_id) REFERENCES principal (id), 
	CONSTRAINT fk_history_declaration_id_declaration FOREIGN KEY(declaration_id) REFERENCES declaration (id)
)
 WITHOUT ROWID

;
INSERT INTO "history" VALUES('01a22dd5-9eac-78ba-8e48-86e4dafd729e',1,'submit','draft','submitted','01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:20.541271',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','6e1cdb91d8ca660fe640c7bad3032bea02f60255307ac53f9ed6ed580efa818d','','e885574ec0d17c3018e5e7cf27405aed0fe8c557742496c0a0e864666931e24d');
INSERT INTO "history" VALUES('01a22dd5-9eac-78ba-8e48-86e4dafd729e',2,'claim','submitted','unit_review','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:20.571176',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','6e1cdb91d8ca660fe640c7bad3032bea02f60255307ac53f9ed6ed580efa818d','e885574ec0d17c3018e5e7cf27405aed0fe8c557742496c0a0e864666931e24d','ca8d22d7783683ab3ca8f2454f57a94cf9cf141adfb88ba93649c9cf469ab36b');
INSERT INTO "history" VALUES('01a22dd5-9eac-78ba-8e48-86e4dafd729e',3,'approve','unit_review','approved','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:20.584205',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','6e1cdb91d8ca660fe640c7bad3032bea02f60255307ac53f9ed6ed580efa818d','ca8d22d7783683ab3ca8f2454f57a94cf9cf141adfb88ba93649c9cf469ab36b','c5e476395b59c2564e32b4403ae48be2884cd2ed210266eafc2fe7df6b789db3');
INSERT INTO "history" VALUES('01a22dd5-9eac-78ba-8e48-86e4dafd729e',4,'sync','approved','synced','01a22dd5-7aed-7e52-9b03-caea8c3b7663','2024-11-20 01:00:22.278250',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','6e1cdb91d8ca660fe640c7bad3032bea02f60255307ac53f9ed6ed580efa818d','c5e476395b59c2564e32b4403ae48be2884cd2ed210266eafc2fe7df6b789db3','8ff406189df2a7660dd976a49715eec4c354b21231c78323310c6e2b5231e8c4');
INSERT INTO "history" VALUES('01a22dd5-9eac-78ba-8e48-86e4dafd729e',5,'revoke','synced','rejected','01a22dd5-7aed-7e52-9b03-caea8c3b7663','2024-11-20 01:00:22.286804','SPOT_CHECK_FAILED',NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','6e1cdb91d8ca660fe640c7bad3032bea02f60255307ac53f9ed6ed580efa818d','8ff406189df2a7660dd976a49715eec4c354b21231c78323310c6e2b5231e8c4','b003fbcd98e5f5453c09014f7462658a89ff7cfea1bafa180125da6277b6633c');
INSERT INTO "history" VALUES('01a22dd5-a2db-7fad-9cc2-37f59d3753eb',1,'submit','draft','submitted','01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:20.617496',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','d886109e61cd9d04223703dcf1d86264d19c713a32855b9fd95631b00c56f7f2','','a496486b8b14f51cf7822b40a67cf7172a2a7cfec0850479b2ec852c59f9ddf9');
INSERT INTO "history" VALUES('01a22dd5-a2db-7fad-9cc2-37f59d3753eb',2,'claim','submitted','unit_review','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:20.634511',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','d886109e61cd9d04223703dcf1d86264d19c713a32855b9fd95631b00c56f7f2','a496486b8b14f51cf7822b40a67cf7172a2a7cfec0850479b2ec852c59f9ddf9','aec120a0b8a7372fefbd9dd874e01da31bd6477e1042b92120484e64a8f54b35');
INSERT INTO "history" VALUES('01a22dd5-a2db-7fad-9cc2-37f59d3753eb',3,'return_for_correction','unit_review','draft','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:20.638591','FILING_NUMBER_WRONG','备案号有误,请核对','01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','d886109e61cd9d04223703dcf1d86264d19c713a32855b9fd95631b00c56f7f2','aec120a0b8a7372fefbd9dd874e01da31bd6477e1042b92120484e64a8f54b35','dc0ccad28198f5d18d180f7eaa19d050e75048c926e36df92895fc517e0c8c66');
INSERT INTO "history" VALUES('01a22dd5-a2db-7fad-9cc2-37f59d3753eb',4,'submit','draft','submitted','01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:20.654694',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','d5cafd9a00adc757a5910f02035a00828bdf63a7b65a74e0dc01bbacdbac7f01','dc0ccad28198f5d18d180f7eaa19d050e75048c926e36df92895fc517e0c8c66','3b39e0e574b6f495a4912fb0e60dfa5d0116bc3de8ae041372adb4a88976c5f1');
INSERT INTO "history" VALUES('01a22dd5-a2db-7fad-9cc2-37f59d3753eb',5,'claim','submitted','unit_review','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:20.704655',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','d5cafd9a00adc757a5910f02035a00828bdf63a7b65a74e0dc01bbacdbac7f01','3b39e0e574b6f495a4912fb0e60dfa5d0116bc3de8ae041372adb4a88976c5f1','abadc663058c687a39af2b50b781a1a9ccfbd453bca1feeb890b10fa2b8ff822');
INSERT INTO "history" VALUES('01a22dd5-a2db-7fad-9cc2-37f59d3753eb',6,'approve','unit_review','approved','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:20.730284',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','d5cafd9a00adc757a5910f02035a00828bdf63a7b65a74e0dc01bbacdbac7f01','abadc663058c687a39af2b50b781a1a9ccfbd453bca1feeb890b10fa2b8ff822','cff54df295b13c2372a5d361ac07ab3560c2c3bbd05019adf017503719ad3557');
INSERT INTO "history" VALUES('01a22dd5-a38b-7450-bc4d-1d928f5995ad',1,'submit','draft','submitted','01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:20.814579',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','43df7d4d2367b574467694ea59bbbbb941f00d57dde12f25500df0b66c429f63','','53a8d31828e1d529de277e20886fef5a39e5a8528eb6fb68c0f7e47151c8fc06');
INSERT INTO "history" VALUES('01a22dd5-a38b-7450-bc4d-1d928f5995ad',2,'claim','submitted','unit_review','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:20.856346',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','43df7d4d2367b574467694ea59bbbbb941f00d57dde12f25500df0b66c429f63','53a8d31828e1d529de277e20886fef5a39e5a8528eb6fb68c0f7e47151c8fc06','82dbc06aae3ff4abdfa73653a9dc7696327b0167bc301b89fe8ab63e090d5867');
INSERT INTO "history" VALUES('01a22dd5-a38b-7450-bc4d-1d928f5995ad',3,'approve','unit_review','approved','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:20.860775',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','43df7d4d2367b574467694ea59bbbbb941f00d57dde12f25500df0b66c429f63','82dbc06aae3ff4abdfa73653a9dc7696327b0167bc301b89fe8ab63e090d5867','a7e2e12524f897b5b707396535eedf35350e001534ccfb0ddddfba8b1cf782c8');
INSERT INTO "history" VALUES('01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c',1,'submit','draft','submitted','01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:20.901541',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','4e9d64fbd88a9e7dccf8bf6961539ca3b7d237919928d284f984e86d591bd01b','','f5a0c1ab9fce7b7de9611c94c2a4e92216cfd93339e6186200afb979f652548d');
INSERT INTO "history" VALUES('01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c',2,'claim','submitted','unit_review','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:20.986563',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','4e9d64fbd88a9e7dccf8bf6961539ca3b7d237919928d284f984e86d591bd01b','f5a0c1ab9fce7b7de9611c94c2a4e92216cfd93339e6186200afb979f652548d','7e18c71a01fe823f6baf5a398b349e3c96536537368e6d424456925c08e669b6');
INSERT INTO "history" VALUES('01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c',3,'approve','unit_review','approved','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:20.998396',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','4e9d64fbd88a9e7dccf8bf6961539ca3b7d237919928d284f984e86d591bd01b','7e18c71a01fe823f6baf5a398b349e3c96536537368e6d424456925c08e669b6','b2c6c17e4ec42f01b73f5f52f2a649b7556d0a13b9aa4105c072c772666f1878');
INSERT INTO "history" VALUES('01a22dd5-a479-7136-8048-cf3d535a91bd',1,'submit','draft','submitted','01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:21.029325',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','50c718ef1585c4ad213561006f8d3be9a1424b0db1106992e0508590d383a33f','','7c8daf59541429042b0271ae155a37c02275b5c0bd30697e079f3dd506ce9109');
INSERT INTO "history" VALUES('01a22dd5-a479-7136-8048-cf3d535a91bd',2,'claim','submitted','unit_review','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:21.041952',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','50c718ef1585c4ad213561006f8d3be9a1424b0db1106992e0508590d383a33f','7c8daf59541429042b0271ae155a37c02275b5c0bd30697e079f3dd506ce9109','541c2675d74e6af7ff9ca60dc17a3f0a4f6b3c1850e689967982a3b8f83181c9');
INSERT INTO "history" VALUES('01a22dd5-a479-7136-8048-cf3d535a91bd',3,'approve','unit_review','approved','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:21.046525',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','50c718ef1585c4ad213561006f8d3be9a1424b0db1106992e0508590d383a33f','541c2675d74e6af7ff9ca60dc17a3f0a4f6b3c1850e689967982a3b8f83181c9','f1f3cb2ef75b765c23996514167bd19b4aa9e265653ed6dc09262258ae39c61b');
INSERT INTO "history" VALUES('01a22dd5-a4ac-7fc7-8d78-b921eb3804f2',1,'submit','draft','submitted','01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:21.086884',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','fe202aa8cab3c5111654b04a3c30f922cd1f4989f1944f4c3e64bfed55956708','','3f77f3be10a4c9c14c19060db39f47116d2cc7e8b270417c36569d618828bdeb');
INSERT INTO "history" VALUES('01a22dd5-a4ac-7fc7-8d78-b921eb3804f2',2,'claim','submitted','unit_review','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:21.097104',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','fe202aa8cab3c5111654b04a3c30f922cd1f4989f1944f4c3e64bfed55956708','3f77f3be10a4c9c14c19060db39f47116d2cc7e8b270417c36569d618828bdeb','982d5cbe9d7f82684bcf0f8c75bef34ee9491bd5343aaf5cde37a4105fc7c2ea');
INSERT INTO "history" VALUES('01a22dd5-a4ac-7fc7-8d78-b921eb3804f2',3,'approve','unit_review','approved','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:21.100240',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','fe202aa8cab3c5111654b04a3c30f922cd1f4989f1944f4c3e64bfed55956708','982d5cbe9d7f82684bcf0f8c75bef34ee9491bd5343aaf5cde37a4105fc7c2ea','e60068f9d42cf180c266764996501b83509404d585246c77550019e3716374a8');
INSERT INTO "history" VALUES('01a22dd5-a4dc-7d78-88a5-33dafa85f58e',1,'submit','draft','submitted','01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:21.200014',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','406ee6d610d778bbfab8f94bde0fc89763c71cb045a39b8bfe878cd6147f1309','','45c1428a86bc41bd929baaae93fb43a349f6a7ef70c94e2a4d58b846fa9cecd1');
INSERT INTO "history" VALUES('01a22dd5-a4dc-7d78-88a5-33dafa85f58e',2,'claim','submitted','unit_review','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:21.230416',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','406ee6d610d778bbfab8f94bde0fc89763c71cb045a39b8bfe878cd6147f1309','45c1428a86bc41bd929baaae93fb43a349f6a7ef70c94e2a4d58b846fa9cecd1','6dff52848f31e72fa52e2da70dd86db9fd2dc87bb3ed4aba3af1fda371954c11');
INSERT INTO "history" VALUES('01a22dd5-a4dc-7d78-88a5-33dafa85f58e',3,'approve','unit_review','approved','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:21.235866',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','406ee6d610d778bbfab8f94bde0fc89763c71cb045a39b8bfe878cd6147f1309','6dff52848f31e72fa52e2da70dd86db9fd2dc87bb3ed4aba3af1fda371954c11','243be508af270198908d4c3dc57701c1ecbdf24bc2895a3758de3b573d2821e6');
INSERT INTO "history" VALUES('01a22dd5-a568-7c7a-a4f4-39011e92d64a',1,'submit','draft','submitted','01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:21.399156',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','8c272aa38c8f9c41d58787a799cfc6fb93454d81230ba0164f300de10e95e5fe','','161bd30949de88196118476daaa1be237cd0e3a5189cd6606ff40145688e8d5d');
INSERT INTO "history" VALUES('01a22dd5-a568-7c7a-a4f4-39011e92d64a',2,'claim','submitted','unit_review','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:21.606273',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','8c272aa38c8f9c41d58787a799cfc6fb93454d81230ba0164f300de10e95e5fe','161bd30949de88196118476daaa1be237cd0e3a5189cd6606ff40145688e8d5d','c68c6d51280e01d126d17397c3389d5735675a4793684516e6998c93460d69b1');
INSERT INTO "history" VALUES('01a22dd5-a568-7c7a-a4f4-39011e92d64a',3,'approve','unit_review','approved','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:21.625450',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','8c272aa38c8f9c41d58787a799cfc6fb93454d81230ba0164f300de10e95e5fe','c68c6d51280e01d126d17397c3389d5735675a4793684516e6998c93460d69b1','188daa8cc57403e759b75dfdde7df7a151acb09fb7a4edc37f94bc3264d8cab1');
INSERT INTO "history" VALUES('01a22dd5-a714-7d9c-a2a6-2a97354e3d3c',1,'submit','draft','submitted','01a22dd5-9d93-7db5-916f-fcdea44661c1','2024-11-20 01:00:21.794861',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','a4ab4a06afe6f2aef759b3eab543e138cfdf295015afd98f3cdb7dac72b2fc65','','acebef91ca83e5ceb4f2c2ad8d82916d9cc05c73b6c619fe6ad10c7f5b992317');
INSERT INTO "history" VALUES('01a22dd5-a714-7d9c-a2a6-2a97354e3d3c',2,'claim','submitted','unit_review','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:21.814636',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','a4ab4a06afe6f2aef759b3eab543e138cfdf295015afd98f3cdb7dac72b2fc65','acebef91ca83e5ceb4f2c2ad8d82916d9cc05c73b6c619fe6ad10c7f5b992317','622ad3b8fd977afca44a4bbb265d902ea575267d90abe02b721076c736384641');
INSERT INTO "history" VALUES('01a22dd5-a714-7d9c-a2a6-2a97354e3d3c',3,'reject','unit_review','rejected','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:21.856884','NOT_RECOGNISED',NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','a4ab4a06afe6f2aef759b3eab543e138cfdf295015afd98f3cdb7dac72b2fc65','622ad3b8fd977afca44a4bbb265d902ea575267d90abe02b721076c736384641','9b5be25ce65b8b5f8991708ca4e52cb05df2c5789ba55394f83327a2c33c19af');
INSERT INTO "history" VALUES('01a22dd5-a808-72d4-bf57-91ec820deb90',1,'submit','draft','submitted','01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d','2024-11-20 01:00:21.945768',NULL,NULL,'01a22dd5-7500-7b4e-b89e-4661ba34698b','zaozhuang-2024','375cc47b4cb66ef364b124a6c64f5efe679ce7db0ac5b9286021560f0c30edcb','','dbf4cd9be5b8d38a1e6f58e0cf6d4cdd9ec06958c66817d1b878e2b7ff6a5803');
INSERT INTO "history" VALUES('01a22dd5-a808-72d4-bf57-91ec820deb90',2,'claim','submitted','unit_review','01a22dd5-7e2f-7397-a34e-2aeb011b6135','2024-11-20 01:00:21.957519',NULL,NULL,'01a22dd5-7500-7b4e-b89e-4661ba34698b','zaozhuang-2024','375cc47b4cb66ef364b124a6c64f5efe679ce7db0ac5b9286021560f0c30edcb','dbf4cd9be5b8d38a1e6f58e0cf6d4cdd9ec06958c66817d1b878e2b7ff6a5803','fef447836bfec63e0fd5b2948b18466bc413ac6d4e64324d6ebc41711347abaf');
INSERT INTO "history" VALUES('01a22dd5-a808-72d4-bf57-91ec820deb90',3,'approve','unit_review','approved','01a22dd5-7e2f-7397-a34e-2aeb011b6135','2024-11-20 01:00:21.960284',NULL,NULL,'01a22dd5-7500-7b4e-b89e-4661ba34698b','zaozhuang-2024','375cc47b4cb66ef364b124a6c64f5efe679ce7db0ac5b9286021560f0c30edcb','fef447836bfec63e0fd5b2948b18466bc413ac6d4e64324d6ebc41711347abaf','d1fa793bd353ee79e30192729b7fb5281ce2718c5326a0457fdf1375e9baf0b9');
INSERT INTO "history" VALUES('01a22dd5-a836-75ff-9888-9a046612c5b5',1,'submit','draft','submitted','01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d','2024-11-20 01:00:22.002881',NULL,NULL,'01a22dd5-7500-7b4e-b89e-4661ba34698b','zaozhuang-2024','1eb5eaf0fe4b6dd51235d19430eae67fa8ee08f2d7ee664ada82bbde97a75e7e','','4bafb75bfb146dbf02eaab8b981d7c9b402e41d66628d10d5149e3284bbb0e47');
INSERT INTO "history" VALUES('01a22dd5-a836-75ff-9888-9a046612c5b5',2,'claim','submitted','unit_review','01a22dd5-7e2f-7397-a34e-2aeb011b6135','2024-11-20 01:00:22.012160',NULL,NULL,'01a22dd5-7500-7b4e-b89e-4661ba34698b','zaozhuang-2024','1eb5eaf0fe4b6dd51235d19430eae67fa8ee08f2d7ee664ada82bbde97a75e7e','4bafb75bfb146dbf02eaab8b981d7c9b402e41d66628d10d5149e3284bbb0e47','1ea0ff9dcf049907851493d24b8f2f7c615a7ff520a6f5c7c386bab37a355f19');
INSERT INTO "history" VALUES('01a22dd5-a836-75ff-9888-9a046612c5b5',3,'approve','unit_review','approved','01a22dd5-7e2f-7397-a34e-2aeb011b6135','2024-11-20 01:00:22.015130',NULL,NULL,'01a22dd5-7500-7b4e-b89e-4661ba34698b','zaozhuang-2024','1eb5eaf0fe4b6dd51235d19430eae67fa8ee08f2d7ee664ada82bbde97a75e7e','1ea0ff9dcf049907851493d24b8f2f7c615a7ff520a6f5c7c386bab37a355f19','c18c2aa88a6019ef4e95c460d1da9013b28dbbf3f1923dfbf4abba73bfda733a');
INSERT INTO "history" VALUES('01a22dd5-a891-70fc-9e7a-f084245ff391',1,'submit','draft','submitted','01a22dd5-9dcc-7be7-ba49-510b2d5f9321','2024-11-20 01:00:22.079057',NULL,NULL,'01a22dd5-7522-76db-bb04-c7410f59dc82','zaozhuang-2024','1988c1f0c59513d381a80f4a22fe768ccea75781e13b390fa5c254c41ef62b0a','','5595c5fa2f66ba357bacfaf967de62aaaf85396ec35c20910fedcc3fbd3f62ca');
INSERT INTO "history" VALUES('01a22dd5-a891-70fc-9e7a-f084245ff391',2,'claim','submitted','unit_review','01a22dd5-7edd-7a9a-ace1-25b96ed48fa2','2024-11-20 01:00:22.088345',NULL,NULL,'01a22dd5-7522-76db-bb04-c7410f59dc82','zaozhuang-2024','1988c1f0c59513d381a80f4a22fe768ccea75781e13b390fa5c254c41ef62b0a','5595c5fa2f66ba357bacfaf967de62aaaf85396ec35c20910fedcc3fbd3f62ca','90abaa24e5419ab2828ea5a73cea645283bcc720db03edb9c0eb704b8adf5b82');
INSERT INTO "history" VALUES('01a22dd5-a891-70fc-9e7a-f084245ff391',3,'approve','unit_review','approved','01a22dd5-7edd-7a9a-ace1-25b96ed48fa2','2024-11-20 01:00:22.091955',NULL,NULL,'01a22dd5-7522-76db-bb04-c7410f59dc82','zaozhuang-2024','1988c1f0c59513d381a80f4a22fe768ccea75781e13b390fa5c254c41ef62b0a','90abaa24e5419ab2828ea5a73cea645283bcc720db03edb9c0eb704b8adf5b82','db0523425ea7a1118a572b57a91ee19034eec4a23b7ba052e047bacd0a5117c6');
INSERT INTO "history" VALUES('01a22dd5-a8ba-7650-a878-dccd53e11a2f',1,'submit','draft','submitted','01a22dd5-9dcc-7be7-ba49-510b2d5f9321','2024-11-20 01:00:22.138633',NULL,NULL,'01a22dd5-7522-76db-bb04-c7410f59dc82','zaozhuang-2024','54130de12f60a8be9369f90c1a4efe4e8a8105877688c9e537986de33bad4ec2','','6e71ae28c02da29b39726d214b488c46c59d5e4283d72024c09ff76a956d9556');
INSERT INTO "history" VALUES('01a22dd5-a8ba-7650-a878-dccd53e11a2f',2,'claim','submitted','unit_review','01a22dd5-7edd-7a9a-ace1-25b96ed48fa2','2024-11-20 01:00:22.148170',NULL,NULL,'01a22dd5-7522-76db-bb04-c7410f59dc82','zaozhuang-2024','54130de12f60a8be9369f90c1a4efe4e8a8105877688c9e537986de33bad4ec2','6e71ae28c02da29b39726d214b488c46c59d5e4283d72024c09ff76a956d9556','4cafee11fa41d962972dc6b896ca3be6967b994fc1203b5f6eaddabc3c46779f');
INSERT INTO "history" VALUES('01a22dd5-a8ba-7650-a878-dccd53e11a2f',3,'approve','unit_review','approved','01a22dd5-7edd-7a9a-ace1-25b96ed48fa2','2024-11-20 01:00:22.151429',NULL,NULL,'01a22dd5-7522-76db-bb04-c7410f59dc82','zaozhuang-2024','54130de12f60a8be9369f90c1a4efe4e8a8105877688c9e537986de33bad4ec2','4cafee11fa41d962972dc6b896ca3be6967b994fc1203b5f6eaddabc3c46779f','e36c9381306f5f299c767e081e3a4844ce2a5773b995daa14c26d287ed0cc6d1');
INSERT INTO "history" VALUES('01a22dd5-a8fe-74bd-b824-e94acb6d0b09',1,'submit','draft','submitted','01a22dd5-9de5-73e6-b105-c94bb0f0a7e5','2024-11-20 01:00:22.256232',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','45153484101327209f8806ff051f478c669715523044b5981db4a0111483eee5','','7717a3ab8896c8af89abac55f1a9c0db15d90e08ab48e196e4f8c8090035dd94');
INSERT INTO "history" VALUES('01a22dd5-a8fe-74bd-b824-e94acb6d0b09',2,'claim','submitted','unit_review','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:22.266009',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','45153484101327209f8806ff051f478c669715523044b5981db4a0111483eee5','7717a3ab8896c8af89abac55f1a9c0db15d90e08ab48e196e4f8c8090035dd94','981a5908c9b7b43e28f1665afbea1cdd0e0327ff76e861a54fa87b78e360b8eb');
INSERT INTO "history" VALUES('01a22dd5-a8fe-74bd-b824-e94acb6d0b09',3,'approve','unit_review','approved','01a22dd5-7c0b-7551-80ce-2425a5e6493a','2024-11-20 01:00:22.270794',NULL,NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','zaozhuang-2024','45153484101327209f8806ff051f478c669715523044b5981db4a0111483eee5','981a5908c9b7b43e28f1665afbea1cdd0e0327ff76e861a54fa87b78e360b8eb','e1ae10e3a70efdaab35405b319ade3aaae0c6e058b1db58bdbaa0d67c84808ad');
CREATE TABLE idempotency (
	principal_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	status SMALLINT, 
	headers JSON, 
	body BLOB, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT fk_idempotency_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id), 
	CONSTRAINT uq_idempotency_principal_id_key UNIQUE (principal_id, "key")
);
CREATE TABLE ledger_entry (
	position INTEGER NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	year SMALLINT NOT NULL, 
	source_type VARCHAR(16) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	revision INTEGER NOT NULL, 
	public INTEGER NOT NULL, 
	professional INTEGER NOT NULL, 
	cause VARCHAR(24) NOT NULL, 
	cause_id VARCHAR(36), 
	edition_id VARCHAR(60) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_ledger_entry PRIMARY KEY (position), 
	CONSTRAINT ck_ledger_entry_source_type_known CHECK (source_type IN ('declaration', 'study_record')), 
	CONSTRAINT fk_ledger_entry_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_ledger_entry_source_id_year_revision UNIQUE (source_id, year, revision)
);
INSERT INTO "ledger_entry" VALUES(1,'01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'study_record','01a22dd5-9e07-7265-b59b-6125c9da29c9',1,20,0,'study_record',NULL,'zaozhuang-2024','2024-11-20 01:00:19.349309');
INSERT INTO "ledger_entry" VALUES(2,'01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'study_record','01a22dd5-9e07-72ea-bd50-b94f979b84be',1,20,0,'study_record',NULL,'zaozhuang-2024','2024-11-20 01:00:19.349309');
INSERT INTO "ledger_entry" VALUES(3,'01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'study_record','01a22dd5-9e07-7308-b233-4fce463bfeab',1,20,0,'study_record',NULL,'zaozhuang-2024','2024-11-20 01:00:19.349309');
INSERT INTO "ledger_entry" VALUES(4,'01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'declaration','01a22dd5-9eac-78ba-8e48-86e4dafd729e',1,0,20,'approve','01a22dd5-9eac-78ba-8e48-86e4dafd729e','zaozhuang-2024','2024-11-20 01:00:20.584205');
INSERT INTO "ledger_entry" VALUES(5,'01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'declaration','01a22dd5-a2db-7fad-9cc2-37f59d3753eb',1,0,45,'approve','01a22dd5-a2db-7fad-9cc2-37f59d3753eb','zaozhuang-2024','2024-11-20 01:00:20.730284');
INSERT INTO "ledger_entry" VALUES(6,'01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'declaration','01a22dd5-a38b-7450-bc4d-1d928f5995ad',1,0,80,'approve','01a22dd5-a38b-7450-bc4d-1d928f5995ad','zaozhuang-2024','2024-11-20 01:00:20.860775');
INSERT INTO "ledger_entry" VALUES(7,'01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'declaration','01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c',1,0,32,'approve','01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c','zaozhuang-2024','2024-11-20 01:00:20.998396');
INSERT INTO "ledger_entry" VALUES(8,'01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'declaration','01a22dd5-a479-7136-8048-cf3d535a91bd',1,0,20,'approve','01a22dd5-a479-7136-8048-cf3d535a91bd','zaozhuang-2024','2024-11-20 01:00:21.046525');
INSERT INTO "ledger_entry" VALUES(9,'01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'declaration','01a22dd5-a4ac-7fc7-8d78-b921eb3804f2',1,0,20,'approve','01a22dd5-a4ac-7fc7-8d78-b921eb3804f2','zaozhuang-2024','2024-11-20 01:00:21.100240');
INSERT INTO "ledger_entry" VALUES(10,'01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'declaration','01a22dd5-a4dc-7d78-88a5-33dafa85f58e',1,0,13,'approve','01a22dd5-a4dc-7d78-88a5-33dafa85f58e','zaozhuang-2024','2024-11-20 01:00:21.235866');
INSERT INTO "ledger_entry" VALUES(11,'01a22dd5-9da7-7b82-ac1f-3594b33f7af6',2024,'declaration','01a22dd5-a808-72d4-bf57-91ec820deb90',1,15,30,'approve','01a22dd5-a808-72d4-bf57-91ec820deb90','zaozhuang-2024','2024-11-20 01:00:21.960284');
INSERT INTO "ledger_entry" VALUES(12,'01a22dd5-9da7-7b82-ac1f-3594b33f7af6',2024,'declaration','01a22dd5-a836-75ff-9888-9a046612c5b5',1,0,80,'approve','01a22dd5-a836-75ff-9888-9a046612c5b5','zaozhuang-2024','2024-11-20 01:00:22.015130');
INSERT INTO "ledger_entry" VALUES(13,'01a22dd5-9dc4-7cc9-9a56-8382312618a0',2024,'declaration','01a22dd5-a8ba-7650-a878-dccd53e11a2f',1,0,20,'approve','01a22dd5-a8ba-7650-a878-dccd53e11a2f','zaozhuang-2024','2024-11-20 01:00:22.151429');
INSERT INTO "ledger_entry" VALUES(14,'01a22dd5-9dd9-78f7-813f-9a5dbce273b0',2024,'declaration','01a22dd5-a8fe-74bd-b824-e94acb6d0b09',1,24,48,'approve','01a22dd5-a8fe-74bd-b824-e94acb6d0b09','zaozhuang-2024','2024-11-20 01:00:22.270794');
INSERT INTO "ledger_entry" VALUES(15,'01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'declaration','01a22dd5-a568-7c7a-a4f4-39011e92d64a',1,0,20,'revoke','01a22dd5-9eac-78ba-8e48-86e4dafd729e','zaozhuang-2024','2024-11-20 01:00:22.286804');
INSERT INTO "ledger_entry" VALUES(16,'01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'declaration','01a22dd5-9eac-78ba-8e48-86e4dafd729e',2,0,-20,'revoke','01a22dd5-9eac-78ba-8e48-86e4dafd729e','zaozhuang-2024','2024-11-20 01:00:22.286804');
CREATE TABLE "notice" (
	id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(50) NOT NULL, 
	person_id VARCHAR(36), 
	organization_id VARCHAR(36), 
	declaration_id VARCHAR(36), 
	kind VARCHAR(40) NOT NULL, 
	texts JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	read_at DATETIME, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT fk_notice_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT ck_notice_one_recipient CHECK ((person_id IS NULL) <> (organization_id IS NULL)), 
	CONSTRAINT fk_notice_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "notice" VALUES('01a22dd5-a31b-7ac7-bf51-ec6d463bbcb3','01a22dd5-9eac-78ba-8e48-86e4dafd729e:1','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-9eac-78ba-8e48-86e4dafd729e','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:20.541271',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a31b-7b59-961e-8b1dfde159bb','01a22dd5-9eac-78ba-8e48-86e4dafd729e:1',NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-9eac-78ba-8e48-86e4dafd729e','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:20.541271',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a31b-7b9e-9f71-2775a7b9a475','01a22dd5-9eac-78ba-8e48-86e4dafd729e:3','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-9eac-78ba-8e48-86e4dafd729e','declaration.approve','{"zh":"您的代表性成果申报已通过审核。","en":"Your achievement declaration was approved."}','2024-11-20 01:00:20.584205',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a31b-7bd9-85a3-5236c3c2499f','01a22dd5-a2db-7fad-9cc2-37f59d3753eb:1','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a2db-7fad-9cc2-37f59d3753eb','declaration.submit','{"zh":"您的培训进修申报已提交，等待审核。","en":"Your training declaration was submitted and waits for review."}','2024-11-20 01:00:20.617496',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a31b-7c10-a39f-862091c0d692','01a22dd5-a2db-7fad-9cc2-37f59d3753eb:1',NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-a2db-7fad-9cc2-37f59d3753eb','declaration.submit','{"zh":"有新的培训进修申报待审核。","en":"A new training declaration waits for review."}','2024-11-20 01:00:20.617496',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a31b-7c46-829a-fca9386cfc24','01a22dd5-a2db-7fad-9cc2-37f59d3753eb:3','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a2db-7fad-9cc2-37f59d3753eb','declaration.return_for_correction','{"zh":"您的培训进修申报已退回，请按意见修改后重新提交。","en":"Your training declaration was returned; correct it as the reviewer says and submit it again."}','2024-11-20 01:00:20.638591',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a411-7bcd-944c-26edd26f36f4','01a22dd5-a2db-7fad-9cc2-37f59d3753eb:4','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a2db-7fad-9cc2-37f59d3753eb','declaration.submit','{"zh":"您的培训进修申报已提交，等待审核。","en":"Your training declaration was submitted and waits for review."}','2024-11-20 01:00:20.654694',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a411-7c3d-bd2b-a484c377c2ba','01a22dd5-a2db-7fad-9cc2-37f59d3753eb:4',NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-a2db-7fad-9cc2-37f59d3753eb','declaration.submit','{"zh":"有新的培训进修申报待审核。","en":"A new training declaration waits for review."}','2024-11-20 01:00:20.654694',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a411-7c62-808a-6ff6c8f8ada1','01a22dd5-a2db-7fad-9cc2-37f59d3753eb:6','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a2db-7fad-9cc2-37f59d3753eb','declaration.approve','{"zh":"您的培训进修申报已通过审核。","en":"Your training declaration was approved."}','2024-11-20 01:00:20.730284',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a411-7c7e-bf61-e8f71a87b8dc','01a22dd5-a38b-7450-bc4d-1d928f5995ad:1','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a38b-7450-bc4d-1d928f5995ad','declaration.submit','{"zh":"您的学习申报已提交，等待审核。","en":"Your learning declaration was submitted and waits for review."}','2024-11-20 01:00:20.814579',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a411-7c95-80af-be252d93c1a3','01a22dd5-a38b-7450-bc4d-1d928f5995ad:1',NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-a38b-7450-bc4d-1d928f5995ad','declaration.submit','{"zh":"有新的学习申报待审核。","en":"A new learning declaration waits for review."}','2024-11-20 01:00:20.814579',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a411-7ca8-b6b9-3a05ae66e3d5','01a22dd5-a38b-7450-bc4d-1d928f5995ad:3','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a38b-7450-bc4d-1d928f5995ad','declaration.approve','{"zh":"您的学习申报已通过审核。","en":"Your learning declaration was approved."}','2024-11-20 01:00:20.860775',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a4df-7b6e-997f-b02a8242980d','01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c:1','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c','declaration.submit','{"zh":"您的职业资格考试申报已提交，等待审核。","en":"Your qualification exam declaration was submitted and waits for review."}','2024-11-20 01:00:20.901541',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a4df-7bc5-91c5-e76ed231f0d3','01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c:1',NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c','declaration.submit','{"zh":"有新的职业资格考试申报待审核。","en":"A new qualification exam declaration waits for review."}','2024-11-20 01:00:20.901541',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a4df-7bea-8dd3-5c1851e7d47e','01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c:3','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a3ec-7e14-bc24-ddf1b5fc2c1c','declaration.approve','{"zh":"您的职业资格考试申报已通过审核。","en":"Your qualification exam declaration was approved."}','2024-11-20 01:00:20.998396',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a4df-7c06-93ee-c49166a89384','01a22dd5-a479-7136-8048-cf3d535a91bd:1','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a479-7136-8048-cf3d535a91bd','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:21.029325',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a4df-7c1e-abda-0119a6281ba4','01a22dd5-a479-7136-8048-cf3d535a91bd:1',NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-a479-7136-8048-cf3d535a91bd','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:21.029325',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a4df-7c33-abea-492e9c3ceb88','01a22dd5-a479-7136-8048-cf3d535a91bd:3','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a479-7136-8048-cf3d535a91bd','declaration.approve','{"zh":"您的代表性成果申报已通过审核。","en":"Your achievement declaration was approved."}','2024-11-20 01:00:21.046525',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a4df-7c4a-a6f5-23e8173b1067','01a22dd5-a4ac-7fc7-8d78-b921eb3804f2:1','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a4ac-7fc7-8d78-b921eb3804f2','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:21.086884',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a4df-7c5f-b19d-5c347bdc1c1b','01a22dd5-a4ac-7fc7-8d78-b921eb3804f2:1',NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-a4ac-7fc7-8d78-b921eb3804f2','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:21.086884',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a4df-7c73-9cf5-7bd45c243d5b','01a22dd5-a4ac-7fc7-8d78-b921eb3804f2:3','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a4ac-7fc7-8d78-b921eb3804f2','declaration.approve','{"zh":"您的代表性成果申报已通过审核。","en":"Your achievement declaration was approved."}','2024-11-20 01:00:21.100240',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a5ac-7012-97ec-4a3a81c258dc','01a22dd5-a4dc-7d78-88a5-33dafa85f58e:1','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a4dc-7d78-88a5-33dafa85f58e','declaration.submit','{"zh":"您的专家活动申报已提交，等待审核。","en":"Your expert activity declaration was submitted and waits for review."}','2024-11-20 01:00:21.200014',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a5ac-7085-b3e5-409e3e48ba71','01a22dd5-a4dc-7d78-88a5-33dafa85f58e:1',NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-a4dc-7d78-88a5-33dafa85f58e','declaration.submit','{"zh":"有新的专家活动申报待审核。","en":"A new expert activity declaration waits for review."}','2024-11-20 01:00:21.200014',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a5ac-70a9-b061-574adf8112de','01a22dd5-a4dc-7d78-88a5-33dafa85f58e:3','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a4dc-7d78-88a5-33dafa85f58e','declaration.approve','{"zh":"您的专家活动申报已通过审核。","en":"Your expert activity declaration was approved."}','2024-11-20 01:00:21.235866',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a69e-7d26-8d60-abadfa8c0414','01a22dd5-a568-7c7a-a4f4-39011e92d64a:1','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a568-7c7a-a4f4-39011e92d64a','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:21.399156',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a69e-7d9e-98ec-c71bd09ab6db','01a22dd5-a568-7c7a-a4f4-39011e92d64a:1',NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-a568-7c7a-a4f4-39011e92d64a','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:21.399156',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a7af-773d-a83c-a64c32a000cc','01a22dd5-a568-7c7a-a4f4-39011e92d64a:3','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a568-7c7a-a4f4-39011e92d64a','declaration.approve','{"zh":"您的代表性成果申报已通过审核。","en":"Your achievement declaration was approved."}','2024-11-20 01:00:21.625450',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a7af-77ac-a677-57daacbb8d97','01a22dd5-a714-7d9c-a2a6-2a97354e3d3c:1','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a714-7d9c-a2a6-2a97354e3d3c','declaration.submit','{"zh":"您的竞赛申报已提交，等待审核。","en":"Your competition declaration was submitted and waits for review."}','2024-11-20 01:00:21.794861',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a7af-77d2-8c7c-f5be03e5f9e0','01a22dd5-a714-7d9c-a2a6-2a97354e3d3c:1',NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-a714-7d9c-a2a6-2a97354e3d3c','declaration.submit','{"zh":"有新的竞赛申报待审核。","en":"A new competition declaration waits for review."}','2024-11-20 01:00:21.794861',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a8c5-7199-a8cd-e6ceb1d9c709','01a22dd5-a714-7d9c-a2a6-2a97354e3d3c:3','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-a714-7d9c-a2a6-2a97354e3d3c','declaration.reject','{"zh":"您的竞赛申报被驳回，理由见申报记录。","en":"Your competition declaration was rejected; its history says why."}','2024-11-20 01:00:21.856884',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a8c5-720a-80f0-4e0d60ab71dd','01a22dd5-a808-72d4-bf57-91ec820deb90:1','01a22dd5-9da7-7b82-ac1f-3594b33f7af6',NULL,'01a22dd5-a808-72d4-bf57-91ec820deb90','declaration.submit','{"zh":"您的援派申报已提交，等待审核。","en":"Your aid posting declaration was submitted and waits for review."}','2024-11-20 01:00:21.945768',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a8c5-722a-b942-c747f39c53da','01a22dd5-a808-72d4-bf57-91ec820deb90:1',NULL,'01a22dd5-7500-7b4e-b89e-4661ba34698b','01a22dd5-a808-72d4-bf57-91ec820deb90','declaration.submit','{"zh":"有新的援派申报待审核。","en":"A new aid posting declaration waits for review."}','2024-11-20 01:00:21.945768',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a8c5-7247-9cb9-9e2336f88abc','01a22dd5-a808-72d4-bf57-91ec820deb90:3','01a22dd5-9da7-7b82-ac1f-3594b33f7af6',NULL,'01a22dd5-a808-72d4-bf57-91ec820deb90','declaration.approve','{"zh":"您的援派申报已通过审核。","en":"Your aid posting declaration was approved."}','2024-11-20 01:00:21.960284',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a8c5-7260-aaf7-8a8738fb4f32','01a22dd5-a836-75ff-9888-9a046612c5b5:1','01a22dd5-9da7-7b82-ac1f-3594b33f7af6',NULL,'01a22dd5-a836-75ff-9888-9a046612c5b5','declaration.submit','{"zh":"您的数字技术工程师申报已提交，等待审核。","en":"Your digital engineer declaration was submitted and waits for review."}','2024-11-20 01:00:22.002881',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a8c5-7277-885f-e1f966455b46','01a22dd5-a836-75ff-9888-9a046612c5b5:1',NULL,'01a22dd5-7500-7b4e-b89e-4661ba34698b','01a22dd5-a836-75ff-9888-9a046612c5b5','declaration.submit','{"zh":"有新的数字技术工程师申报待审核。","en":"A new digital engineer declaration waits for review."}','2024-11-20 01:00:22.002881',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a8c5-728c-953a-48b38a6500e4','01a22dd5-a836-75ff-9888-9a046612c5b5:3','01a22dd5-9da7-7b82-ac1f-3594b33f7af6',NULL,'01a22dd5-a836-75ff-9888-9a046612c5b5','declaration.approve','{"zh":"您的数字技术工程师申报已通过审核。","en":"Your digital engineer declaration was approved."}','2024-11-20 01:00:22.015130',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a8c5-72a2-8893-ce506df378fe','01a22dd5-a891-70fc-9e7a-f084245ff391:1','01a22dd5-9dc4-7cc9-9a56-8382312618a0',NULL,'01a22dd5-a891-70fc-9e7a-f084245ff391','declaration.submit','{"zh":"您的特殊情况申报已提交，等待审核。","en":"Your special circumstance declaration was submitted and waits for review."}','2024-11-20 01:00:22.079057',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a8c5-72b7-8462-42e58552d02a','01a22dd5-a891-70fc-9e7a-f084245ff391:1',NULL,'01a22dd5-7522-76db-bb04-c7410f59dc82','01a22dd5-a891-70fc-9e7a-f084245ff391','declaration.submit','{"zh":"有新的特殊情况申报待审核。","en":"A new special circumstance declaration waits for review."}','2024-11-20 01:00:22.079057',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a8c5-72cd-bc24-9fa53496ee4b','01a22dd5-a891-70fc-9e7a-f084245ff391:3','01a22dd5-9dc4-7cc9-9a56-8382312618a0',NULL,'01a22dd5-a891-70fc-9e7a-f084245ff391','declaration.approve','{"zh":"您的特殊情况申报已通过审核。","en":"Your special circumstance declaration was approved."}','2024-11-20 01:00:22.091955',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a9aa-7396-87a1-bd55d1bc70b8','01a22dd5-a8ba-7650-a878-dccd53e11a2f:1','01a22dd5-9dc4-7cc9-9a56-8382312618a0',NULL,'01a22dd5-a8ba-7650-a878-dccd53e11a2f','declaration.submit','{"zh":"您的竞赛申报已提交，等待审核。","en":"Your competition declaration was submitted and waits for review."}','2024-11-20 01:00:22.138633',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a9aa-7412-a066-0e5f61e72aa1','01a22dd5-a8ba-7650-a878-dccd53e11a2f:1',NULL,'01a22dd5-7522-76db-bb04-c7410f59dc82','01a22dd5-a8ba-7650-a878-dccd53e11a2f','declaration.submit','{"zh":"有新的竞赛申报待审核。","en":"A new competition declaration waits for review."}','2024-11-20 01:00:22.138633',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a9aa-7437-beee-22ea2746d6c4','01a22dd5-a8ba-7650-a878-dccd53e11a2f:3','01a22dd5-9dc4-7cc9-9a56-8382312618a0',NULL,'01a22dd5-a8ba-7650-a878-dccd53e11a2f','declaration.approve','{"zh":"您的竞赛申报已通过审核。","en":"Your competition declaration was approved."}','2024-11-20 01:00:22.151429',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a9aa-7454-84fc-6f839eb8720b','01a22dd5-a8fe-74bd-b824-e94acb6d0b09:1','01a22dd5-9dd9-78f7-813f-9a5dbce273b0',NULL,'01a22dd5-a8fe-74bd-b824-e94acb6d0b09','declaration.submit','{"zh":"您的调出地学时申报已提交，等待审核。","en":"Your origin credit declaration was submitted and waits for review."}','2024-11-20 01:00:22.256232',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a9aa-746e-a425-f5d62cd53925','01a22dd5-a8fe-74bd-b824-e94acb6d0b09:1',NULL,'01a22dd5-74e0-7359-b2f6-4a28557f563d','01a22dd5-a8fe-74bd-b824-e94acb6d0b09','declaration.submit','{"zh":"有新的调出地学时申报待审核。","en":"A new origin credit declaration waits for review."}','2024-11-20 01:00:22.256232',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a9aa-7483-84c8-ab90bc12761d','01a22dd5-a8fe-74bd-b824-e94acb6d0b09:3','01a22dd5-9dd9-78f7-813f-9a5dbce273b0',NULL,'01a22dd5-a8fe-74bd-b824-e94acb6d0b09','declaration.approve','{"zh":"您的调出地学时申报已通过审核。","en":"Your origin credit declaration was approved."}','2024-11-20 01:00:22.270794',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a9aa-749b-9fa4-437e2a85b392','01a22dd5-9eac-78ba-8e48-86e4dafd729e:4','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-9eac-78ba-8e48-86e4dafd729e','declaration.sync','{"zh":"您的代表性成果学时已登记到职称系统。","en":"The hours of your achievement declaration were recorded with the title system."}','2024-11-20 01:00:22.278250',NULL);
INSERT INTO "notice" VALUES('01a22dd5-a9aa-74b0-846b-544ac96c4da2','01a22dd5-9eac-78ba-8e48-86e4dafd729e:5','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,'01a22dd5-9eac-78ba-8e48-86e4dafd729e','declaration.revoke','{"zh":"您的代表性成果学时已被撤销，理由见申报记录。","en":"The hours of your achievement declaration were revoked; its history says why."}','2024-11-20 01:00:22.286804',NULL);
CREATE TABLE operation (
	id VARCHAR(36) NOT NULL, 
	principal_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	request JSON NOT NULL, 
	total INTEGER NOT NULL, 
	done INTEGER DEFAULT 0 NOT NULL, 
	failed INTEGER DEFAULT 0 NOT NULL, 
	results JSON NOT NULL, 
	cancel_requested BOOLEAN DEFAULT 0 NOT NULL, 
	leased_until DATETIME, 
	created_at DATETIME NOT NULL, 
	finished_at DATETIME, 
	version INTEGER DEFAULT 1 NOT NULL, cursor JSON, report JSON, failure VARCHAR(40), 
	CONSTRAINT pk_operation PRIMARY KEY (id), 
	CONSTRAINT ck_operation_status_known CHECK (status IN ('pending', 'running', 'done', 'cancelled', 'failed')), 
	CONSTRAINT fk_operation_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id)
);
CREATE TABLE organization (
	id VARCHAR(36) NOT NULL, 
	uscc VARCHAR(18), 
	name VARCHAR(200) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	parent_id VARCHAR(36), 
	region VARCHAR(12) NOT NULL, 
	active BOOLEAN DEFAULT 1 NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_organization PRIMARY KEY (id), 
	CONSTRAINT ck_organization_kind_known CHECK (kind IN ('employer', 'personnel_agency', 'community_station', 'street_station', 'bureau')), 
	CONSTRAINT fk_organization_parent_id_organization FOREIGN KEY(parent_id) REFERENCES organization (id), 
	CONSTRAINT uq_organization_uscc UNIQUE (uscc)
);
INSERT INTO "organization" VALUES('01a22dd5-74d0-7226-920a-4107fc239350','91379900MA0000010N','示范区人力资源和社会保障局','bureau',NULL,'370499',1,1,'2024-11-20 01:00:00.404149');
INSERT INTO "organization" VALUES('01a22dd5-74e0-7359-b2f6-4a28557f563d','91379900MA0000020P','示范精密机械有限公司','employer','01a22dd5-74d0-7226-920a-4107fc239350','370499',1,1,'2024-11-20 01:00:00.420219');
INSERT INTO "organization" VALUES('01a22dd5-74f2-79c5-a409-8f38e59f63da','91379900MA0000030Q','示范设计事务所','employer','01a22dd5-74d0-7226-920a-4107fc239350','370499',1,1,'2024-11-20 01:00:00.438621');
INSERT INTO "organization" VALUES('01a22dd5-7500-7b4e-b89e-4661ba34698b','91379900MA0000040R','示范人事代理中心','personnel_agency','01a22dd5-74d0-7226-920a-4107fc239350','370499',1,1,'2024-11-20 01:00:00.452722');
INSERT INTO "organization" VALUES('01a22dd5-750d-7d9c-87af-d04aba1cd25c','91379900MA0000050T','示范街道人社服务站','street_station','01a22dd5-74d0-7226-920a-4107fc239350','370499',1,1,'2024-11-20 01:00:00.465858');
INSERT INTO "organization" VALUES('01a22dd5-7522-76db-bb04-c7410f59dc82','91379900MA0000060U','示范社区人社服务站','community_station','01a22dd5-750d-7d9c-87af-d04aba1cd25c','370499',1,1,'2024-11-20 01:00:00.486437');
CREATE TABLE "person" (
	id VARCHAR(36) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	applicant_type VARCHAR(12) NOT NULL, 
	exam_based_series BOOLEAN DEFAULT 0 NOT NULL, 
	document_type VARCHAR(30) NOT NULL, 
	document_masked VARCHAR(40) NOT NULL, 
	document_cipher BLOB NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT ck_person_applicant_type_known CHECK (applicant_type IN ('employee', 'freelancer')), 
	CONSTRAINT ck_person_document_type_known CHECK (document_type IN ('resident_identity_card', 'passport', 'foreign_permanent_resident', 'other'))
);
INSERT INTO "person" VALUES('01a22dd5-754a-7902-8e79-13c1aed689e5','张示范','employee',0,'resident_identity_card','379***********0015',X'01026B30006F6382B4287FE818BA239DED67D03C3DDE7721AD529CE7875731641634C3CB862F6413C8FD4534878A093DDDB3',1,'2024-11-20 01:00:00.526575');
INSERT INTO "person" VALUES('01a22dd5-76b5-7481-a896-2cd9607c25e5','李示范','employee',0,'resident_identity_card','379***********0023',X'01026B30CF0396274651509BFE5D27884BBFE2D92696B92BEF327002549B4CB0F8517AEC11BE5DF0AD926A07B5CDF47C9A59',1,'2024-11-20 01:00:00.889288');
INSERT INTO "person" VALUES('01a22dd5-779e-7196-9644-896de2de657f','王示范','freelancer',0,'resident_identity_card','379***********0031',X'01026B30046637ABFDB1C870CF96360CC531E6448D36A5918184A7064369FE6A2748D1DE7DCC17AA9039FDCDAB58AA992E54',1,'2024-11-20 01:00:01.122120');
INSERT INTO "person" VALUES('01a22dd5-7861-79db-b951-4bf3e7b06ef9','赵示范','freelancer',0,'resident_identity_card','379***********004X',X'01026B3077C067803BFA8365F18E150999FD15F910622CA4EDD19DC06C28F97473BF5B1905480B8A02D3B32838E32C3F07F7',1,'2024-11-20 01:00:01.317623');
INSERT INTO "person" VALUES('01a22dd5-7922-7a93-9bf3-ed1239b669cd','陈示范','employee',0,'resident_identity_card','379***********0058',X'01026B30EB387DA9BA9BC5627D37D60A5214827E9152BC51F14A69D80F85E5F17D0147C220983A42E13C2B665615EA8022C0',1,'2024-11-20 01:00:01.510671');
INSERT INTO "person" VALUES('01a22dd5-9d80-78b2-8867-41dd916944d5','孙演示','employee',0,'resident_identity_card','379***********5433',X'01026B303AA1E099FA2EFACE921B08D426B6F3EAFA5E41B0875E5631832727455A7C900B3627CCC6957291FB42208A717CAA',1,'2024-11-20 01:00:19.222432');
INSERT INTO "person" VALUES('01a22dd5-9da7-7b82-ac1f-3594b33f7af6','周演示','freelancer',0,'resident_identity_card','379***********4716',X'01026B30ABA6FC3595914B1FBA732F32154CE61BB640CA88F15E981E4D2411FDD0287868FAED0D1E00F61B26406591AD74DC',1,'2024-11-20 01:00:19.261578');
INSERT INTO "person" VALUES('01a22dd5-9dc4-7cc9-9a56-8382312618a0','吴演示','freelancer',0,'resident_identity_card','379***********5109',X'01026B3062F03C658E63FA1F4B569ADB001D1B3807FE9A981E7D0874E84C5AAFD1C041C20BC25FDFA448A48820BC4D3FA310',1,'2024-11-20 01:00:19.290657');
INSERT INTO "person" VALUES('01a22dd5-9dd9-78f7-813f-9a5dbce273b0','郑演示','employee',0,'resident_identity_card','379***********9130',X'01026B308238C2E91EBDB7793601AE469D66D509A78904647175DBCFAFB8A067C43C0556D247F9F0ACE326F9DBC0E1FF9C97',1,'2024-11-20 01:00:19.311417');
CREATE TABLE principal (
	id VARCHAR(36) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	person_id VARCHAR(36), 
	login VARCHAR(100), 
	password_hash VARCHAR(200), 
	active BOOLEAN DEFAULT 1 NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_principal PRIMARY KEY (id), 
	CONSTRAINT fk_principal_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_principal_login UNIQUE (login)
);
INSERT INTO "principal" VALUES('01a22dd5-75ac-79d7-8d90-76a8e3eb7712','张示范','01a22dd5-754a-7902-8e79-13c1aed689e5','demo.employee','$argon2id$v=19$m=19456,t=2,p=1$DkGldhJ1g6Zis0leWLwSaQ$FmomsxCOItFBL49oh7AlB/UAcl4Z/G7UvhEX+7URb3M',1,1,'2024-11-20 01:00:00.822132');
INSERT INTO "principal" VALUES('01a22dd5-76d8-770e-ac5d-72d5f63f6ac5','李示范','01a22dd5-76b5-7481-a896-2cd9607c25e5','demo.reviewer_person','$argon2id$v=19$m=19456,t=2,p=1$YPSyYeQ0Obtdzq0l9Ttngg$HkNTe5L43jU+ksAAcE8MUjh9mm4xjm2RmCGt3d1JRpc',1,1,'2024-11-20 01:00:01.066001');
INSERT INTO "principal" VALUES('01a22dd5-77d2-7ed1-bfd4-4cea21d93f9f','王示范','01a22dd5-779e-7196-9644-896de2de657f','demo.freelancer_with_agency','$argon2id$v=19$m=19456,t=2,p=1$o2kAOondvUUeTv1wf2X7Rg$/bDE13lj7RYgD4auvRjtCcLq0B1JfL8ng+77d71zUag',1,1,'2024-11-20 01:00:01.282871');
INSERT INTO "principal" VALUES('01a22dd5-787d-7ce3-ad7b-790929007951','赵示范','01a22dd5-7861-79db-b951-4bf3e7b06ef9','demo.freelancer_with_station','$argon2id$v=19$m=19456,t=2,p=1$Y/Smwt7RRfctdMxjdOxkwA$2wXEr/7Vuqr5EQFcx+3dCSFYEEopvWgEiN1TxL13yEs',1,1,'2024-11-20 01:00:01.448068');
INSERT INTO "principal" VALUES('01a22dd5-797a-70ce-9fb6-f6279d197e49','陈示范','01a22dd5-7922-7a93-9bf3-ed1239b669cd','demo.transferee','$argon2id$v=19$m=19456,t=2,p=1$YTZUiLj7TXXaqxB4HhOxzQ$kDsCOu1aj/cbfNVofe3p9j9aOt5B0TTdrAPN6IkDE1c',1,1,'2024-11-20 01:00:01.746566');
INSERT INTO "principal" VALUES('01a22dd5-7a48-70da-a845-a835a78f83a7','示范管理员',NULL,'demo.administrator','$argon2id$v=19$m=19456,t=2,p=1$6ItsxHW8hZJZjDXO1qau+w$uZb6W+ad4cGGsdJGV91qI0mtu9CwmzND1g5OYOQatJk',1,1,'2024-11-20 01:00:01.930127');
INSERT INTO "principal" VALUES('01a22dd5-7aed-7e52-9b03-caea8c3b7663','示范局经办人',NULL,'demo.bureau','$argon2id$v=19$m=19456,t=2,p=1$jpG28Cof4Y7EFTmRlwYeZQ$vBnrngObSkfcXN/KGIcVB8h0a6L+wyqCCyGQc/peewo',1,1,'2024-11-20 01:00:02.081144');
INSERT INTO "principal" VALUES('01a22dd5-7b76-7efa-ae18-1b5cb47b51dc','示范系统对接',NULL,'demo.integrator','$argon2id$v=19$m=19456,t=2,p=1$pXck9qGI4qb+ZXOn2MHJBA$Rcx79BKgefSKisp8JJNnyTtdZnh4gG2tjW1V4EEZXhw',1,1,'2024-11-20 01:00:02.226194');
INSERT INTO "principal" VALUES('01a22dd5-7c0b-7551-80ce-2425a5e6493a','示范公司审核人',NULL,'demo.unit_reviewer','$argon2id$v=19$m=19456,t=2,p=1$UMJH9i0qdyE2MQd/5Y/FqQ$7SHx9eIZ10xmi05/4/IeCqMd7ktUO54kf5XZpBhMssY',1,1,'2024-11-20 01:00:02.362717');
INSERT INTO "principal" VALUES('01a22dd5-7c96-7d2b-8982-bec29be099b4','示范公司管理员',NULL,'demo.unit_administrator','$argon2id$v=19$m=19456,t=2,p=1$hGilosAfueTGv6Q1Ks/fSw$Rksq6Rg3P5wYZf2cKHw4lcUoEej91Nb781LRAsWMVYY',1,1,'2024-11-20 01:00:02.537713');
INSERT INTO "principal" VALUES('01a22dd5-7d7b-7b4c-8c14-6fef90e67a79','示范事务所备用审核人',NULL,'demo.alternate_reviewer','$argon2id$v=19$m=19456,t=2,p=1$AtjTJUV7xfMhwTvhpcEJ4g$BgGQa/vkyO1V+VeUZgoxQVXRpNeR5gmfBSdSyqVs7R8',1,1,'2024-11-20 01:00:02.759089');
INSERT INTO "principal" VALUES('01a22dd5-7e2f-7397-a34e-2aeb011b6135','示范代理审核人',NULL,'demo.agency_reviewer','$argon2id$v=19$m=19456,t=2,p=1$VaCmGrY0Dj2QgovoUPaNaQ$QF5vY+56xSjSB5bDUAvQF4AzQSfQFcDTA0S8kLLLDNU',1,1,'2024-11-20 01:00:02.952611');
INSERT INTO "principal" VALUES('01a22dd5-7edd-7a9a-ace1-25b96ed48fa2','示范社区审核人',NULL,'demo.community_reviewer','$argon2id$v=19$m=19456,t=2,p=1$Wa8K++95L9eJevd1SWQ/2g$VwIPCS8Fh6EEMHC4vC0qZ7J851zRpOnrrZS4igpp+EA',1,1,'2024-11-20 01:00:03.166467');
INSERT INTO "principal" VALUES('01a22dd5-7fcd-7e39-95dd-cfb0cc736dc0','示范街道审核人',NULL,'demo.street_reviewer','$argon2id$v=19$m=19456,t=2,p=1$LCwcs2+DDsOo2ZpMGgsWAg$qqcLibnglZgcMvMnRG5FxFYp8984QwFFJBVqstphrSI',1,1,'2024-11-20 01:00:03.372605');
INSERT INTO "principal" VALUES('01a22dd5-9d93-7db5-916f-fcdea44661c1','孙演示','01a22dd5-9d80-78b2-8867-41dd916944d5',NULL,NULL,1,1,'2024-11-20 01:00:19.241717');
INSERT INTO "principal" VALUES('01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d','周演示','01a22dd5-9da7-7b82-ac1f-3594b33f7af6',NULL,NULL,1,1,'2024-11-20 01:00:19.275980');
INSERT INTO "principal" VALUES('01a22dd5-9dcc-7be7-ba49-510b2d5f9321','吴演示','01a22dd5-9dc4-7cc9-9a56-8382312618a0',NULL,NULL,1,1,'2024-11-20 01:00:19.298602');
INSERT INTO "principal" VALUES('01a22dd5-9de5-73e6-b105-c94bb0f0a7e5','郑演示','01a22dd5-9dd9-78f7-813f-9a5dbce273b0',NULL,NULL,1,1,'2024-11-20 01:00:19.323101');
CREATE TABLE refusal_tally (
	edition_id VARCHAR(60) NOT NULL, 
	day DATE NOT NULL, 
	event VARCHAR(24) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	category VARCHAR(24) NOT NULL, 
	"row" VARCHAR(80) NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_refusal_tally PRIMARY KEY (edition_id, day, event, code, category, "row")
)
 WITHOUT ROWID

;
INSERT INTO "refusal_tally" VALUES('zaozhuang-2024','2024-11-20','approve','NOT_RECOGNISED','competition','employee-at-employer',1);
INSERT INTO "refusal_tally" VALUES('zaozhuang-2024','2024-11-20','submit','ATTESTATION_MISSING','achievement','employee-at-employer',1);
INSERT INTO "refusal_tally" VALUES('zaozhuang-2024','2024-11-20','submit','EVIDENCE_MISSING','achievement','employee-at-employer',1);
INSERT INTO "refusal_tally" VALUES('zaozhuang-2024','2024-11-20','submit','NOT_OPEN_TO_FREELANCER','learning','freelancer-at-agency',1);
CREATE TABLE role_grant (
	id VARCHAR(36) NOT NULL, 
	principal_id VARCHAR(36) NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	organization_id VARCHAR(36), 
	alternate BOOLEAN DEFAULT 0 NOT NULL, 
	valid_from DATE, 
	valid_to DATE, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_role_grant PRIMARY KEY (id), 
	CONSTRAINT ck_role_grant_role_known CHECK (role IN ('applicant', 'unit_reviewer', 'unit_administrator', 'bureau', 'administrator', 'integrator')), 
	CONSTRAINT fk_role_grant_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_role_grant_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id)
);
INSERT INTO "role_grant" VALUES('01a22dd5-7689-7648-9997-32ec301e8f0a','01a22dd5-75ac-79d7-8d90-76a8e3eb7712','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:00.845404');
INSERT INTO "role_grant" VALUES('01a22dd5-7773-7091-bccb-98a81759c472','01a22dd5-76d8-770e-ac5d-72d5f63f6ac5','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.079050');
INSERT INTO "role_grant" VALUES('01a22dd5-7845-7840-b709-a07bfa0d95dc','01a22dd5-77d2-7ed1-bfd4-4cea21d93f9f','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.289529');
INSERT INTO "role_grant" VALUES('01a22dd5-78e5-7066-ac33-99dbf24d064e','01a22dd5-787d-7ce3-ad7b-790929007951','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.449034');
INSERT INTO "role_grant" VALUES('01a22dd5-7a0f-7748-84fa-f45f416fa9e8','01a22dd5-797a-70ce-9fb6-f6279d197e49','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.747465');
INSERT INTO "role_grant" VALUES('01a22dd5-7add-725f-a322-4a5aaf1db7d1','01a22dd5-7a48-70da-a845-a835a78f83a7','administrator',NULL,0,NULL,NULL,'2024-11-20 01:00:01.953172');
INSERT INTO "role_grant" VALUES('01a22dd5-7b65-7061-942e-e10c991d48c1','01a22dd5-7aed-7e52-9b03-caea8c3b7663','bureau','01a22dd5-74d0-7226-920a-4107fc239350',0,NULL,NULL,'2024-11-20 01:00:02.089037');
INSERT INTO "role_grant" VALUES('01a22dd5-7bee-7e89-bbe6-aa6363b2e22e','01a22dd5-7b76-7efa-ae18-1b5cb47b51dc','integrator',NULL,0,NULL,NULL,'2024-11-20 01:00:02.226918');
INSERT INTO "role_grant" VALUES('01a22dd5-7c7d-7d7a-98af-ce506ce1a259','01a22dd5-7c0b-7551-80ce-2425a5e6493a','unit_reviewer','01a22dd5-74e0-7359-b2f6-4a28557f563d',0,NULL,NULL,'2024-11-20 01:00:02.369859');
INSERT INTO "role_grant" VALUES('01a22dd5-7d27-7072-a2fe-9d96f2c3e420','01a22dd5-7c96-7d2b-8982-bec29be099b4','unit_administrator','01a22dd5-74e0-7359-b2f6-4a28557f563d',0,NULL,NULL,'2024-11-20 01:00:02.539036');
INSERT INTO "role_grant" VALUES('01a22dd5-7d3f-7120-91f3-58cdd9c8df34','01a22dd5-76d8-770e-ac5d-72d5f63f6ac5','unit_reviewer','01a22dd5-74f2-79c5-a409-8f38e59f63da',0,'2024-11-20',NULL,'2024-11-20 01:00:02.563077');
INSERT INTO "role_grant" VALUES('01a22dd5-7e04-7081-a3ff-81f0162f7c9d','01a22dd5-7d7b-7b4c-8c14-6fef90e67a79','unit_reviewer','01a22dd5-74f2-79c5-a409-8f38e59f63da',1,NULL,NULL,'2024-11-20 01:00:02.760043');
INSERT INTO "role_grant" VALUES('01a22dd5-7ec5-78e8-8da8-42b45404b636','01a22dd5-7e2f-7397-a34e-2aeb011b6135','unit_reviewer','01a22dd5-7500-7b4e-b89e-4661ba34698b',0,NULL,NULL,'2024-11-20 01:00:02.953570');
INSERT INTO "role_grant" VALUES('01a22dd5-7f9b-75d2-aceb-50f8e2bb62bd','01a22dd5-7edd-7a9a-ace1-25b96ed48fa2','unit_reviewer','01a22dd5-7522-76db-bb04-c7410f59dc82',0,NULL,NULL,'2024-11-20 01:00:03.167375');
INSERT INTO "role_grant" VALUES('01a22dd5-8069-783c-9496-5b81c1b1f587','01a22dd5-7fcd-7e39-95dd-cfb0cc736dc0','unit_reviewer','01a22dd5-750d-7d9c-87af-d04aba1cd25c',0,NULL,NULL,'2024-11-20 01:00:03.373522');
INSERT INTO "role_grant" VALUES('01a22dd5-9d94-7d24-bcd2-ee34e924c5ec','01a22dd5-9d93-7db5-916f-fcdea44661c1','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:19.242675');
INSERT INTO "role_grant" VALUES('01a22dd5-9db6-7c40-83a8-19c63cdb3ce2','01a22dd5-9db6-71e2-a7e6-c4aa8a0f2b1d','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:19.276620');
INSERT INTO "role_grant" VALUES('01a22dd5-9dcd-7362-9f16-2b7131902095','01a22dd5-9dcc-7be7-ba49-510b2d5f9321','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:19.299063');
INSERT INTO "role_grant" VALUES('01a22dd5-9de5-7c0d-b447-8ff067b21584','01a22dd5-9de5-73e6-b105-c94bb0f0a7e5','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:19.323605');
CREATE TABLE route_tally (
	edition_id VARCHAR(60) NOT NULL, 
	day DATE NOT NULL, 
	aspect VARCHAR(12) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_route_tally PRIMARY KEY (edition_id, day, aspect, name), 
	CONSTRAINT ck_route_tally_aspect_known CHECK (aspect IN ('row', 'watched_row', 'watched_code', 'spot_check', 'spot_checked'))
)
 WITHOUT ROWID

;
INSERT INTO "route_tally" VALUES('zaozhuang-2024','2024-11-20','row','employee-at-employer',11);
INSERT INTO "route_tally" VALUES('zaozhuang-2024','2024-11-20','row','freelancer-at-agency',2);
INSERT INTO "route_tally" VALUES('zaozhuang-2024','2024-11-20','row','freelancer-at-community',2);
CREATE TABLE session (
	id VARCHAR(36) NOT NULL, 
	principal_id VARCHAR(36) NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	expires_at DATETIME NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_session PRIMARY KEY (id), 
	CONSTRAINT fk_session_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id), 
	CONSTRAINT uq_session_token_hash UNIQUE (token_hash)
);
CREATE TABLE study_record (
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	source_id VARCHAR(100) NOT NULL, 
	subject VARCHAR(12) NOT NULL, 
	topic VARCHAR(100), 
	hours INTEGER NOT NULL, 
	completed_at DATETIME NOT NULL, 
	exam_passed_at DATETIME, 
	certificate_number VARCHAR(100), 
	filing_number VARCHAR(100), 
	outcome VARCHAR(12) NOT NULL, 
	code VARCHAR(24), 
	recognised JSON, 
	received_at DATETIME NOT NULL, 
	revision INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_study_record PRIMARY KEY (id), 
	CONSTRAINT ck_study_record_outcome_known CHECK (outcome IN ('sync', 'no_credit', 'flag', 'dedupe')), 
	CONSTRAINT ck_study_record_subject_known CHECK (subject IN ('public', 'professional')), 
	CONSTRAINT fk_study_record_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_study_record_source_id UNIQUE (source_id)
);
INSERT INTO "study_record" VALUES('01a22dd5-9e07-7265-b59b-6125c9da29c9','01a22dd5-9d80-78b2-8867-41dd916944d5','zz-ce2c48f7-数字技术','public','数字技术',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'sync',NULL,'{"2024":{"public":"10","professional":"0"}}','2024-11-20 01:00:19.349309',1);
INSERT INTO "study_record" VALUES('01a22dd5-9e07-72ea-bd50-b94f979b84be','01a22dd5-9d80-78b2-8867-41dd916944d5','zz-ce2c48f7-知识产权','public','知识产权',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'sync',NULL,'{"2024":{"public":"10","professional":"0"}}','2024-11-20 01:00:19.349309',1);
INSERT INTO "study_record" VALUES('01a22dd5-9e07-7308-b233-4fce463bfeab','01a22dd5-9d80-78b2-8867-41dd916944d5','zz-ce2c48f7-安全生产','public','安全生产',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'sync',NULL,'{"2024":{"public":"10","professional":"0"}}','2024-11-20 01:00:19.349309',1);
INSERT INTO "study_record" VALUES('01a22dd5-9e07-7321-b2c8-b97b18667f51','01a22dd5-9d80-78b2-8867-41dd916944d5','zz-ce2c48f7-网络安全','public','网络安全',20,'2024-09-01 02:00:00.000000',NULL,NULL,NULL,'no_credit',NULL,NULL,'2024-11-20 01:00:19.349309',0);
INSERT INTO "study_record" VALUES('01a22dd5-9e07-7336-9ff2-9cad2ed24f79','01a22dd5-9d80-78b2-8867-41dd916944d5','zz-ce2c48f7-自选话题','public','自选话题',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'flag','TOPIC_UNKNOWN','{}','2024-11-20 01:00:19.349309',0);
CREATE TABLE tally (
	name VARCHAR(20) NOT NULL, 
	position BIGINT NOT NULL, 
	CONSTRAINT pk_tally PRIMARY KEY (name)
);
INSERT INTO "tally" VALUES('events',47);
CREATE TABLE title_record (
	id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(120) NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	year SMALLINT NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	payload JSON NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_title_record PRIMARY KEY (id), 
	CONSTRAINT ck_title_record_kind_known CHECK (kind IN ('entry', 'correction', 'withdrawal', 'adjustment')), 
	CONSTRAINT fk_title_record_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_title_record_key UNIQUE ("key")
);
INSERT INTO "title_record" VALUES('01a22dd5-9e66-7fb2-84c0-6ef07a87bfb9','01a22dd5-9e07-7265-b59b-6125c9da29c9:1:entry','entry','01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'01a22dd5-9e07-7265-b59b-6125c9da29c9','{"recognised":{"2024":{"public":"10","professional":"0"}}}','2024-11-20 01:00:19.349309');
INSERT INTO "title_record" VALUES('01a22dd5-9e67-7074-9efb-50885e6d8461','01a22dd5-9e07-72ea-bd50-b94f979b84be:1:entry','entry','01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'01a22dd5-9e07-72ea-bd50-b94f979b84be','{"recognised":{"2024":{"public":"10","professional":"0"}}}','2024-11-20 01:00:19.349309');
INSERT INTO "title_record" VALUES('01a22dd5-9e67-70da-b11f-c548c53b83ad','01a22dd5-9e07-7308-b233-4fce463bfeab:1:entry','entry','01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'01a22dd5-9e07-7308-b233-4fce463bfeab','{"recognised":{"2024":{"public":"10","professional":"0"}}}','2024-11-20 01:00:19.349309');
INSERT INTO "title_record" VALUES('01a22dd5-a970-77a2-b0ce-5f9985eb43f1','01a22dd5-9eac-78ba-8e48-86e4dafd729e:1:entry','entry','01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'01a22dd5-9eac-78ba-8e48-86e4dafd729e','{"recognised":{"2024":{"public":"0","professional":"10"}}}','2024-11-20 01:00:22.278250');
INSERT INTO "title_record" VALUES('01a22dd5-a97a-7aa2-a2d4-ccefc08415fa','01a22dd5-9eac-78ba-8e48-86e4dafd729e:2:withdrawal','withdrawal','01a22dd5-9d80-78b2-8867-41dd916944d5',2024,'01a22dd5-9eac-78ba-8e48-86e4dafd729e','{"recognised":{"2024":{"public":"0","professional":"10"}}}','2024-11-20 01:00:22.286804');
CREATE INDEX ix_organization_kind_name ON organization (kind, name);
CREATE INDEX ix_organization_parent_id ON organization (parent_id);
CREATE INDEX ix_affiliation_organization_id ON affiliation (organization_id);
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE INDEX ix_ledger_entry_person_id_year_position ON ledger_entry (person_id, year, position);
CREATE INDEX ix_principal_person_id ON principal (person_id);
CREATE INDEX ix_study_record_person_id ON study_record (person_id);
CREATE INDEX ix_title_record_person_id_year ON title_record (person_id, year);
CREATE INDEX ix_title_record_source_id ON title_record (source_id);
CREATE INDEX ix_access_log_person_id_position ON access_log (person_id, position);
CREATE INDEX ix_api_key_principal_id ON api_key (principal_id);
CREATE INDEX ix_declaration_body_id_id ON declaration (body_id, id);
CREATE INDEX ix_declaration_person_id ON declaration (person_id);
CREATE INDEX ix_declaration_queue_due ON declaration (body_id, due_on, id) WHERE due_on IS NOT NULL;
CREATE INDEX ix_declaration_queue_submitted ON declaration (body_id, submitted_at, id) WHERE due_on IS NOT NULL;
CREATE INDEX ix_idempotency_created_at ON idempotency (created_at);
CREATE INDEX ix_operation_status_created_at ON operation (status, created_at);
CREATE INDEX ix_role_grant_organization_id_role ON role_grant (organization_id, role);
CREATE INDEX ix_role_grant_principal_id ON role_grant (principal_id);
CREATE INDEX ix_event_unannounced ON event (position) WHERE announced_at IS NULL;
CREATE UNIQUE INDEX ix_edition_successor ON edition (region, year, replaces) WHERE status = 'published';
CREATE INDEX ix_edition_change_edition_id_position ON edition_change (edition_id, position);
CREATE INDEX ix_edition_move_edition_id_position ON edition_move (edition_id, position);
CREATE INDEX ix_edition_move_declaration_id ON edition_move (declaration_id);
CREATE INDEX ix_declaration_overridden ON declaration (edition_id, submitted_at) WHERE overrides IS NOT NULL;
CREATE INDEX ix_declaration_spot_check ON declaration (submitted_at, id) WHERE due_on IS NULL AND route ->> 'spot_check' = 1 AND route ->> 'spot_checked_at' IS NULL;
CREATE INDEX ix_person_name_id ON person (name, id);
CREATE UNIQUE INDEX ix_notice_event_id_person_id ON notice (event_id, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX ix_notice_person_id_created_at ON notice (person_id, created_at) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX ix_notice_event_id_organization_id ON notice (event_id, organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_notice_organization_id_created_at ON notice (organization_id, created_at) WHERE organization_id IS NOT NULL;
COMMIT;
