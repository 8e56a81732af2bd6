BEGIN TRANSACTION;
CREATE TABLE access_log (
	position INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	principal_id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	field VARCHAR(40) NOT NULL, 
	purpose VARCHAR(200) NOT NULL, seal JSON, sealed_in BIGINT, 
	CONSTRAINT pk_access_log PRIMARY KEY (position), 
	CONSTRAINT fk_access_log_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_access_log_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id)
);
CREATE TABLE "account" (
	person_id VARCHAR(36) NOT NULL, 
	year SMALLINT NOT NULL, 
	edition_id VARCHAR(60) NOT NULL, 
	public INTEGER DEFAULT 0 NOT NULL, 
	professional INTEGER DEFAULT 0 NOT NULL, 
	required_public INTEGER NOT NULL, 
	required_professional INTEGER NOT NULL, 
	off_months SMALLINT DEFAULT 0 NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	updated_at DATETIME NOT NULL, seal JSON, 
	CONSTRAINT pk_account PRIMARY KEY (person_id, year), 
	CONSTRAINT fk_account_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
)
 WITHOUT ROWID

;
INSERT INTO "account" VALUES('01a22f02-1977-72c7-afe0-16c23044783a',2024,'zaozhuang-2024',60,230,60,120,0,11,'2024-11-20 01:00:08.251889','{"key":"i0","mac":"9df46d4a916b7edab4dca2f2cbdb6dad","fields":{"edition_id":20662,"person_id":6162,"professional":48496,"public":45862,"required_professional":12904,"required_public":45862,"updated_at":25021,"year":43618}}');
INSERT INTO "account" VALUES('01a22f02-1993-7565-b644-bd239a3d6e30',2024,'zaozhuang-2024',15,110,60,120,0,2,'2024-11-20 01:00:08.024064','{"key":"i0","mac":"e9696a62b650698033529d804ba28135","fields":{"edition_id":20662,"person_id":1278,"professional":25003,"public":53614,"required_professional":12904,"required_public":45862,"updated_at":8076,"year":43618}}');
INSERT INTO "account" VALUES('01a22f02-19a2-7b2e-b1ae-e694bd292f59',2024,'zaozhuang-2024',0,52,40,80,4,3,'2024-11-20 01:00:08.179455','{"key":"i0","mac":"a08edc21a7213ca71ade74aab0220d46","fields":{"edition_id":20662,"off_months":6968,"person_id":56011,"professional":33225,"required_professional":40616,"required_public":53668,"updated_at":24639,"year":43618}}');
INSERT INTO "account" VALUES('01a22f02-19aa-7a79-95b4-cdf39908ad7a',2024,'zaozhuang-2024',24,48,60,120,0,1,'2024-11-20 01:00:08.238569','{"key":"i0","mac":"2d0a77262424024d86f49e708e51279e","fields":{"edition_id":20662,"person_id":37636,"professional":22934,"public":45627,"required_professional":12904,"required_public":45862,"updated_at":43770,"year":43618}}');
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
INSERT INTO "affiliation" VALUES('01a22f02-1095-7190-a301-6b8ff8083cb4','01a22f02-1072-7dcd-8667-7044d1c84057','01a22f02-0b60-76a0-a684-8a2270459497','employment','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:01.596095');
INSERT INTO "affiliation" VALUES('01a22f02-1104-7bed-afa7-d7079b020008','01a22f02-10fb-76d5-b119-ab01a1c57604','01a22f02-0b64-7d98-a426-9c7e0c5733f3','employment','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:01.707735');
INSERT INTO "affiliation" VALUES('01a22f02-1150-7c40-bfdf-f236f8c37e62','01a22f02-1148-717a-a194-209483ac7601','01a22f02-0b6c-70a5-96b5-4ca7f7337538','agency_contract','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:01.783756');
INSERT INTO "affiliation" VALUES('01a22f02-1153-7946-a54f-875561054d42','01a22f02-1148-717a-a194-209483ac7601','01a22f02-0b79-7da6-8523-d040312a12cf','residence','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:01.786570');
INSERT INTO "affiliation" VALUES('01a22f02-119d-7acd-941a-42baa33f8603','01a22f02-1198-7663-856c-ab3c0a3e9ed0','01a22f02-0b79-7da6-8523-d040312a12cf','residence','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:01.860663');
INSERT INTO "affiliation" VALUES('01a22f02-11e3-73eb-b86a-fa22dfca3dd8','01a22f02-11e0-758e-a19d-f6fc68a61247','01a22f02-0b60-76a0-a684-8a2270459497','employment','2024-07-01',NULL,NULL,1,'2024-11-20 01:00:01.930234');
INSERT INTO "affiliation" VALUES('01a22f02-11eb-7980-95dd-828d6b23e072','01a22f02-11e0-758e-a19d-f6fc68a61247',NULL,'transfer_in','2024-07-01',NULL,'330100',1,'2024-11-20 01:00:01.938586');
INSERT INTO "affiliation" VALUES('01a22f02-197e-7020-918a-f5434678ac78','01a22f02-1977-72c7-afe0-16c23044783a','01a22f02-0b60-76a0-a684-8a2270459497','employment','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:07.048420');
INSERT INTO "affiliation" VALUES('01a22f02-1999-77f0-af0e-2bf234b05234','01a22f02-1993-7565-b644-bd239a3d6e30','01a22f02-0b6c-70a5-96b5-4ca7f7337538','agency_contract','2023-01-01',NULL,NULL,1,'2024-11-20 01:00:07.075907');
INSERT INTO "affiliation" VALUES('01a22f02-199c-700b-b11c-49cdb8f701e3','01a22f02-1993-7565-b644-bd239a3d6e30','01a22f02-0b79-7da6-8523-d040312a12cf','residence','2019-01-01',NULL,NULL,1,'2024-11-20 01:00:07.078414');
INSERT INTO "affiliation" VALUES('01a22f02-19a4-7eab-b53e-854abc8fcf07','01a22f02-19a2-7b2e-b1ae-e694bd292f59','01a22f02-0b79-7da6-8523-d040312a12cf','residence','2019-01-01',NULL,NULL,1,'2024-11-20 01:00:07.087326');
INSERT INTO "affiliation" VALUES('01a22f02-19ac-7bac-bf68-ed9d035f2b9f','01a22f02-19aa-7a79-95b4-cdf39908ad7a','01a22f02-0b60-76a0-a684-8a2270459497','employment','2024-07-01',NULL,NULL,1,'2024-11-20 01:00:07.095139');
INSERT INTO "affiliation" VALUES('01a22f02-19ae-7bc7-88f7-13678d20c145','01a22f02-19aa-7a79-95b4-cdf39908ad7a',NULL,'transfer_in','2024-07-01',NULL,'330100',1,'2024-11-20 01:00:07.097145');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0038');
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
INSERT INTO "api_key" VALUES('01a22f02-10f7-7b2e-9987-54bb4c10847f','01a22f02-10a4-729d-bce5-36c3c655459e','demonstration','63da0a7dbd58b7333831306d8b456453b8da11733c4d8b12f7fd941cef7adc81','["*"]',NULL,NULL,'2024-11-20 01:00:01.694715');
INSERT INTO "api_key" VALUES('01a22f02-1144-7343-bbf4-45a26d863e49','01a22f02-1108-78cd-ae10-6f949fc173b2','demonstration','394f433e15c0c2907e4b2871ab3dfd893b1bbcb6272fb565f75b07c0b9357a50','["*"]',NULL,NULL,'2024-11-20 01:00:01.771214');
INSERT INTO "api_key" VALUES('01a22f02-1193-730b-9fa6-a0211d22fd0a','01a22f02-1156-76ff-a08a-f5d9a00dedf2','demonstration','1df4c4abe33e6534fd0278424ef1d84973b824e96df883b5891921d2add9247c','["*"]',NULL,NULL,'2024-11-20 01:00:01.850213');
INSERT INTO "api_key" VALUES('01a22f02-11dc-7575-8ff4-9426571410c0','01a22f02-11a8-7b12-a657-e4b705b6bd8f','demonstration','825fc70454976c330dca45a7bce96c656471da643f5ad61e686e397afc744a24','["*"]',NULL,NULL,'2024-11-20 01:00:01.923362');
INSERT INTO "api_key" VALUES('01a22f02-1224-733f-80ba-490f7ea53f93','01a22f02-11f0-7976-8374-14ba6eb73a9d','demonstration','af6a82056ca4d67b38e9107b8d32721f385421eda3f989ddd360ec56a701f779','["*"]',NULL,NULL,'2024-11-20 01:00:01.995226');
INSERT INTO "api_key" VALUES('01a22f02-1258-759d-ab64-b138524c5093','01a22f02-1228-78ff-82d2-495d46e8f9c0','demonstration','da9beaf34846228761d070780f01bc675caa90532c913933ab1664f89babb1cc','["*"]',NULL,NULL,'2024-11-20 01:00:02.047363');
INSERT INTO "api_key" VALUES('01a22f02-128a-7e98-8ff4-450ef6ae5ea9','01a22f02-125c-799f-96b3-0edb44bfad55','demonstration','0b7fa98e1529977612e3ef03fad61c24142e9f798501434e0f09959aa0c3a02c','["*"]',NULL,NULL,'2024-11-20 01:00:02.097934');
INSERT INTO "api_key" VALUES('01a22f02-12c8-71dd-9d12-e4b1c0380b32','01a22f02-1295-7309-bbcd-8f3c92814f47','demonstration','510bf3faeb75d52c36132aa35c800babdaffae0092479dfbb65cab3a7616e00b','["assessments:create","declarations:attest","declarations:read","declarations:write","notices:read","people:read","people:write","queue:read","study_records:write","title_records:read","title_records:write"]',NULL,NULL,'2024-11-20 01:00:02.159148');
INSERT INTO "api_key" VALUES('01a22f02-12ff-70d3-9c92-c940a5733d37','01a22f02-12cc-7b87-882b-89f523c6a604','demonstration','d515c3348a0d40972ab27db631e0d9a205b98687579e518520c8c8670fcb5508','["*"]',NULL,NULL,'2024-11-20 01:00:02.214069');
INSERT INTO "api_key" VALUES('01a22f02-1335-7032-92a8-8035e99d198e','01a22f02-1304-7b73-8a82-fca368903418','demonstration','4e812e9f514529c457966f1621d60e66c3cc39234b6cf80bba78c62a72a73b7c','["*"]',NULL,NULL,'2024-11-20 01:00:02.268031');
INSERT INTO "api_key" VALUES('01a22f02-1374-71c0-b9ce-1cba44134afc','01a22f02-1340-7280-94ac-57b74bf63ade','demonstration','b81e0b840515269ea476954525052aa80ea8f786c72d3d1f55d77f2b5b212e61','["*"]',NULL,NULL,'2024-11-20 01:00:02.331136');
INSERT INTO "api_key" VALUES('01a22f02-13ac-76d1-8090-ead337267171','01a22f02-1376-7319-8abd-57f6ca1409f0','demonstration','607290e12f2fc6d78053f5726e5de8e59289f0a44aa88b6569f946e9fe5f8bcd','["*"]',NULL,NULL,'2024-11-20 01:00:02.387450');
INSERT INTO "api_key" VALUES('01a22f02-13e7-7dac-abf0-64c33c694d65','01a22f02-13b0-7f79-b2ec-c0cf6f8aa668','demonstration','14dcf3be402432c1b04cf7df08f4dd0806f167622cc401e050b34cadb9026725','["*"]',NULL,NULL,'2024-11-20 01:00:02.446874');
INSERT INTO "api_key" VALUES('01a22f02-141f-7634-a816-f80c392e566e','01a22f02-13ec-7e17-ae1c-2a0ca470da5f','demonstration','23debdeebc00b222d0eb9745527a2cdbf168f2a26516d4e0b598b8f9fae935db','["*"]',NULL,NULL,'2024-11-20 01:00:02.502409');
INSERT INTO "api_key" VALUES('01a22f02-198f-771b-ac2a-7527dd85b690','01a22f02-1989-7e30-970d-4137fa0cbb48','guided tour','82211b6ef3632a2acedc9275b055f194304e30bd46b50e569fa449d855fa25de','["*"]',NULL,NULL,'2024-11-20 01:00:07.065859');
INSERT INTO "api_key" VALUES('01a22f02-19a0-7ee2-9638-1f275cb6b223','01a22f02-199e-761a-ad1a-6fe147bee39e','guided tour','fd95bdff136d53c6178dc895e446406881b1cf07d82fc3618d80b8a80e931e76','["*"]',NULL,NULL,'2024-11-20 01:00:07.083343');
INSERT INTO "api_key" VALUES('01a22f02-19a9-70ae-8509-89a641d44516','01a22f02-19a6-7c4d-bac2-0468fbb31953','guided tour','e78a5b7f55e69db55975dc35ba3f12af80ee1b5965b0df76b73c01b65814b8d6','["*"]',NULL,NULL,'2024-11-20 01:00:07.091455');
INSERT INTO "api_key" VALUES('01a22f02-19b3-7174-924e-04125132d057','01a22f02-19b0-76af-989a-34152abd5d45','guided tour','c18d1abfdb058ce63942961fc06dcaff2821d90abd44633e637784150c5b1f34','["*"]',NULL,NULL,'2024-11-20 01:00:07.101503');
CREATE TABLE certificate (
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	years VARCHAR(60) NOT NULL, 
	number VARCHAR(40) NOT NULL, 
	statement JSON NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	token_key VARCHAR(40) NOT NULL, 
	issued_by VARCHAR(36) NOT NULL, 
	issued_at DATETIME NOT NULL, 
	seal JSON, 
	sealed_in BIGINT, 
	CONSTRAINT pk_certificate PRIMARY KEY (id), 
	CONSTRAINT uq_certificate_number UNIQUE (number), 
	CONSTRAINT fk_certificate_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_certificate_issued_by_principal FOREIGN KEY(issued_by) REFERENCES principal (id)
);
CREATE TABLE certificate_revocation (
	certificate_id VARCHAR(36) NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	revoked_by VARCHAR(36) NOT NULL, 
	revoked_at DATETIME NOT NULL, 
	seal JSON, 
	sealed_in BIGINT, 
	CONSTRAINT pk_certificate_revocation PRIMARY KEY (certificate_id), 
	CONSTRAINT fk_certificate_revocation_certificate_id_certificate FOREIGN KEY(certificate_id) REFERENCES certificate (id), 
	CONSTRAINT fk_certificate_revocation_revoked_by_principal FOREIGN KEY(revoked_by) REFERENCES principal (id)
);
CREATE TABLE checkpoint (
	position INTEGER NOT NULL, 
	rows BIGINT NOT NULL, 
	previous_hash VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_checkpoint PRIMARY KEY (position)
);
CREATE TABLE claimed (
	assignee_id VARCHAR(36) NOT NULL, 
	declaration_id VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_claimed PRIMARY KEY (assignee_id, declaration_id)
)
 WITHOUT ROWID

;
CREATE TABLE correction (
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	field VARCHAR(12) NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	organization_id VARCHAR(36), 
	"before" JSON NOT NULL, 
	"after" JSON NOT NULL, 
	document_cipher BLOB, 
	reason TEXT NOT NULL, 
	asked_by VARCHAR(36) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	decided_by VARCHAR(36), 
	decided_at DATETIME, 
	comment TEXT, 
	version INTEGER DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_correction PRIMARY KEY (id), 
	CONSTRAINT ck_correction_field_known CHECK (field IN ('name', 'document', 'employer')), 
	CONSTRAINT ck_correction_status_known CHECK (status IN ('open', 'approved', 'rejected', 'withdrawn')), 
	CONSTRAINT ck_correction_decided_once CHECK ((status = 'open') = (decided_at IS NULL)), 
	CONSTRAINT fk_correction_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_correction_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_correction_asked_by_principal FOREIGN KEY(asked_by) REFERENCES principal (id), 
	CONSTRAINT fk_correction_decided_by_principal FOREIGN KEY(decided_by) REFERENCES principal (id)
);
CREATE TABLE correction_evidence (
	id VARCHAR(36) NOT NULL, 
	correction_id VARCHAR(36) NOT NULL, 
	filename VARCHAR(255) NOT NULL, 
	media_type VARCHAR(100) NOT NULL, 
	size INTEGER NOT NULL, 
	pages INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	uploaded_at DATETIME NOT NULL, 
	CONSTRAINT pk_correction_evidence PRIMARY KEY (id), 
	CONSTRAINT fk_correction_evidence_correction_id_correction FOREIGN KEY(correction_id) REFERENCES correction (id)
);
CREATE TABLE decided_elsewhere (
	principal_id VARCHAR(36) NOT NULL, 
	declaration_id VARCHAR(36) NOT NULL, 
	body_id VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_decided_elsewhere PRIMARY KEY (principal_id, declaration_id, body_id), 
	CONSTRAINT fk_decided_elsewhere_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id), 
	CONSTRAINT fk_decided_elsewhere_declaration_id_declaration FOREIGN KEY(declaration_id) REFERENCES declaration (id), 
	CONSTRAINT fk_decided_elsewhere_body_id_organization FOREIGN KEY(body_id) REFERENCES organization (id)
)
 WITHOUT ROWID

;
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
CREATE TABLE "declaration" (
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	category VARCHAR(24) NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	sequence INTEGER DEFAULT 0 NOT NULL, 
	head_hash VARCHAR(64) DEFAULT ('') NOT NULL, 
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
	updated_at DATETIME NOT NULL, 
	overrides JSON, appeal JSON, warnings JSON, rejected_as JSON, granted_reason JSON, trims JSON, attestation JSON, submissions INTEGER DEFAULT 0 NOT NULL, returned_facts JSON, phase VARCHAR(12) GENERATED ALWAYS AS (CASE WHEN state = 'submitted' OR state = 'unit_review' THEN 'waiting' ELSE state END), 
	CONSTRAINT pk_declaration PRIMARY KEY (id), 
	CONSTRAINT fk_declaration_created_by_principal FOREIGN KEY(created_by) REFERENCES principal (id), 
	CONSTRAINT fk_declaration_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_declaration_queue_has_body CHECK (state NOT IN ('submitted', 'unit_review') OR body_id IS NOT NULL), 
	CONSTRAINT ck_declaration_review_assigned CHECK (state <> 'unit_review' OR assignee_id IS NOT NULL), 
	CONSTRAINT fk_declaration_body_id_organization FOREIGN KEY(body_id) REFERENCES organization (id), 
	CONSTRAINT fk_declaration_assignee_id_principal FOREIGN KEY(assignee_id) REFERENCES principal (id), 
	CONSTRAINT fk_declaration_decided_by_principal FOREIGN KEY(decided_by) REFERENCES principal (id), 
	CONSTRAINT ck_declaration_state_known CHECK (state = 'draft' OR state = 'submitted' OR state = 'unit_review' OR state = 'rejected' OR state = 'approved' OR state = 'synced')
);
INSERT INTO "declaration" VALUES('01a22f02-19d1-7439-91b6-a3dcf7a4d359','01a22f02-1977-72c7-afe0-16c23044783a','achievement','rejected',10,5,'c7b3da23c3eb2803d602f2bd37e492d77fa069b24041021cd6f5164c5dce880b',NULL,2024,2024,'{"category":"achievement","kind":"paper","date":"2024-05-10","published":true}','[{"id":"01a22f02-1a65-76fc-ab08-e526cea68696","kind":"cover","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"b9427abceb9029a18ac4a39266ac3ba1289d9f12bc524d77b9f7ef27489f99c6","uploaded_at":"2024-11-20T01:00:07.279828Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"},{"id":"01a22f02-1a8c-7efe-aaf2-ec12bd1278ba","kind":"contents","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"f778a5b670b574d8c3c815519212cb3b2cb2b197545722dae055ed3d1c92be29","uploaded_at":"2024-11-20T01:00:07.319331Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"},{"id":"01a22f02-1a99-7a9f-8cdc-67451e284160","kind":"body","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"ba1151cc24bb521e844330f37269dd4413f61b1a7a0d365d9824114534199d15","uploaded_at":"2024-11-20T01:00:07.332057Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"}]',20,NULL,'{"ref":"01a22f02-19d1-7439-91b6-a3dcf7a4d359","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{}',2,'reject','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b60-76a0-a684-8a2270459497"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b60-76a0-a684-8a2270459497',0,NULL,'01a22f02-125c-799f-96b3-0edb44bfad55',0,1,NULL,'2024-11-20 01:00:07.342089','2024-11-20 01:00:07.342089',NULL,NULL,'01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.131388','2024-11-20 01:00:08.251889',NULL,NULL,NULL,'[{"category":"achievement","marks":[["file","b9427abceb9029a18ac4a39266ac3ba1289d9f12bc524d77b9f7ef27489f99c6"],["file","ba1151cc24bb521e844330f37269dd4413f61b1a7a0d365d9824114534199d15"],["file","f778a5b670b574d8c3c815519212cb3b2cb2b197545722dae055ed3d1c92be29"]],"filing":null,"spans":[[739016,739016]]}]',NULL,NULL,'{"by":"01a22f02-1989-7e30-970d-4137fa0cbb48","as":"person","at":"2024-11-20T01:00:07.342089Z","digest":"6bd75c3fac3d39a1e27e69e554d9047bce6cdf6afff6b2125276fe0a3df1c934"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22f02-1abb-7850-901a-dd9dc1c5cc88','01a22f02-1977-72c7-afe0-16c23044783a','training','approved',9,6,'5873a27d4abfbc130433bc1e99faa8e2b4920d65c2ec31a116eca903e417abc7',NULL,2024,2024,'{"category":"training","filing_number":"ZZ-BA-70394e94","mode":"in_person","days":[{"date":"2024-06-03","hours":"6.5"},{"date":"2024-06-04","hours":"9.5"},{"date":"2024-06-05","hours":"8"}]}','[{"id":"01a22f02-1ac6-720e-ba53-923d88f3b671","kind":"pass_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"7dededf2f9d02217d38948a45e33bad9e280cc18ee5c03a147c3495d1b492b5b","uploaded_at":"2024-11-20T01:00:07.376525Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"}]',48,NULL,'{"ref":"01a22f02-1abb-7850-901a-dd9dc1c5cc88","outcome":"approve_trimmed","claimed":"24","by_year":{"2024":{"public":"0","professional":"22.5"}},"hour_bank":false,"trims":[{"hours":"1.5","code":"DAILY_CAP","clause":"附件1","date":"2024-06-04"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"22.5"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b60-76a0-a684-8a2270459497"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b60-76a0-a684-8a2270459497',0,NULL,'01a22f02-12cc-7b87-882b-89f523c6a604',0,1,2,'2024-11-20 01:00:07.378730','2024-11-20 01:00:07.392307','2024-11-20 01:00:07.384887',NULL,'01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.365844','2024-11-20 01:00:07.404290',NULL,NULL,NULL,NULL,NULL,'[{"hours":"1.5","code":"DAILY_CAP","clause":"附件1","date":"2024-06-04"}]','{"by":"01a22f02-1989-7e30-970d-4137fa0cbb48","as":"person","at":"2024-11-20T01:00:07.392307Z","digest":"0dccb780ce9a1b05af187f3d4f8f87f24706557db451b9f604bf524a19282c00"}',2,'{"category":"training","filing_number":"ZZ-70394e94-X","mode":"in_person","days":[{"date":"2024-06-03","hours":"6.5"},{"date":"2024-06-04","hours":"9.5"},{"date":"2024-06-05","hours":"8"}]}');
INSERT INTO "declaration" VALUES('01a22f02-1ae9-74a8-8f3d-a826a14a94ce','01a22f02-1977-72c7-afe0-16c23044783a','learning','approved',5,3,'0698e9f5ee1b7831e89b0aebdba53570c41ad1b1ee4ee4d2773caeb15d75a462',NULL,2024,2024,'{"category":"learning","kind":"unit_study","study_archive":true,"periods":[{"from":"2024-03-01","to":"2024-05-31","hours":"45"}]}','[{"id":"01a22f02-1afa-7b47-b36d-d57c27d2801d","kind":"study_archive","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"44ff57011914d100160e2ca2eb192a2b828d15d38659948a55adfb4d3a66ddf4","uploaded_at":"2024-11-20T01:00:07.429098Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"}]',90,NULL,'{"ref":"01a22f02-1ae9-74a8-8f3d-a826a14a94ce","outcome":"approve_trimmed","claimed":"45","by_year":{"2024":{"public":"0","professional":"40"}},"hour_bank":false,"trims":[{"hours":"5","code":"ANNUAL_CAP","clause":"附件2","bucket":"learning","cap":"40"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"40"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b60-76a0-a684-8a2270459497"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b60-76a0-a684-8a2270459497',0,NULL,'01a22f02-12cc-7b87-882b-89f523c6a604',0,1,3,'2024-11-20 01:00:07.432175','2024-11-20 01:00:07.432175',NULL,NULL,'01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.411657','2024-11-20 01:00:07.445332',NULL,NULL,NULL,NULL,NULL,'[{"hours":"5","code":"ANNUAL_CAP","clause":"附件2","bucket":"learning","cap":"40"}]','{"by":"01a22f02-1989-7e30-970d-4137fa0cbb48","as":"person","at":"2024-11-20T01:00:07.432175Z","digest":"85b47f2d4fa86b0dd1e661d37c6d18d7b644c2074f2217588fb8fdbfe90b5992"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22f02-1b0d-7f8f-9d18-0ece3496dccb','01a22f02-1977-72c7-afe0-16c23044783a','qualification_exam','approved',5,3,'eb9e2a999ef2e78ebf8c63c9dcb2089334f45101e59714d8c177d21d7de74f20',NULL,2024,2024,'{"category":"qualification_exam","certificate_number":"ZZ-KS-2024-0912","kind":"national","certificate_date":"2024-09-12"}','[{"id":"01a22f02-1b18-791d-97ad-b18441d82350","kind":"qualification_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"586406e134095a18333936189488a5e512ff32bc61748bf4083855027d78775b","uploaded_at":"2024-11-20T01:00:07.458964Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"}]',32,NULL,'{"ref":"01a22f02-1b0d-7f8f-9d18-0ece3496dccb","outcome":"approve","claimed":"16","by_year":{"2024":{"public":"0","professional":"16"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"16"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b60-76a0-a684-8a2270459497"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b60-76a0-a684-8a2270459497',0,NULL,'01a22f02-12cc-7b87-882b-89f523c6a604',0,1,4,'2024-11-20 01:00:07.461570','2024-11-20 01:00:07.461570',NULL,NULL,'01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.448342','2024-11-20 01:00:07.472373',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22f02-1989-7e30-970d-4137fa0cbb48","as":"person","at":"2024-11-20T01:00:07.461570Z","digest":"9d015210ea80ddabbedcb8b76f36b599808fa56873bb6aae674bb31c6e7a8c35"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22f02-1b29-74c8-b652-9660349d6444','01a22f02-1977-72c7-afe0-16c23044783a','achievement','approved',5,3,'6f327b3264382a76c001ab0a65cef6ce576cfebbd76d16d2faf028bacd81e14d',NULL,2024,2024,'{"category":"achievement","kind":"patent","date":"2024-04-02","granted":true}','[{"id":"01a22f02-1b37-7041-952c-32590e80e3d6","kind":"grant_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"69b18eb76a9277965a51dc933b67666a3aa5b620f454389c20d1b206cc2e3937","uploaded_at":"2024-11-20T01:00:07.489413Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"}]',20,NULL,'{"ref":"01a22f02-1b29-74c8-b652-9660349d6444","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b60-76a0-a684-8a2270459497"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b60-76a0-a684-8a2270459497',0,NULL,'01a22f02-12cc-7b87-882b-89f523c6a604',0,1,5,'2024-11-20 01:00:07.492136','2024-11-20 01:00:07.492136',NULL,NULL,'01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.475667','2024-11-20 01:00:07.503637',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22f02-1989-7e30-970d-4137fa0cbb48","as":"person","at":"2024-11-20T01:00:07.492136Z","digest":"b249196afa49e3c8c7e70691323939fd6c8d1112f31968ba95d906f269e0bc22"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22f02-1b48-7962-aec5-fd31e1bd9585','01a22f02-1977-72c7-afe0-16c23044783a','achievement','approved',5,3,'a394fa53ac485e2c53691f1d61e3cf60daf13cbbd099fc93ae4806ee225c8ec6',NULL,2024,2024,'{"category":"achievement","kind":"software","date":"2024-07-22","granted":true}','[{"id":"01a22f02-1b58-7158-be32-f4dea313d48f","kind":"grant_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"a5dcfb337abaaf966eba5b7790b8b60cd553b4d997347b79a69849cc5881de6c","uploaded_at":"2024-11-20T01:00:07.522479Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"}]',20,NULL,'{"ref":"01a22f02-1b48-7962-aec5-fd31e1bd9585","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b60-76a0-a684-8a2270459497"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b60-76a0-a684-8a2270459497',0,NULL,'01a22f02-12cc-7b87-882b-89f523c6a604',0,1,6,'2024-11-20 01:00:07.526882','2024-11-20 01:00:07.526882',NULL,NULL,'01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.506955','2024-11-20 01:00:07.539513',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22f02-1989-7e30-970d-4137fa0cbb48","as":"person","at":"2024-11-20T01:00:07.526882Z","digest":"6aff0780fdb456467da364c8635cc9f68af4489843f96e7f07757cec136871ef"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22f02-1b6d-7097-8d2b-e9211a41880a','01a22f02-1977-72c7-afe0-16c23044783a','expert_activity','approved',6,3,'13448b899fb886642b6193295d18028de907d4728d75f0bc5836dfce360f6f21',NULL,2024,2024,'{"category":"expert_activity","invited":true,"days":[{"date":"2024-06-03","hours":"4"},{"date":"2024-09-10","hours":"5"}]}','[{"id":"01a22f02-1b78-7bc2-afca-010e9182bd73","kind":"stamped_proof","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"782d3284ae10ed08e66889c503752b87a161e523d2114ac79a7ab21363dd8dd3","uploaded_at":"2024-11-20T01:00:07.555127Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"},{"id":"01a22f02-1b88-7503-b6d8-2f8f9eb94987","kind":"invitation","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"f9828616461b80ea9d382196de22f79b60a293c93b943705a58a3d8ed0620341","uploaded_at":"2024-11-20T01:00:07.570707Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"}]',18,NULL,'{"ref":"01a22f02-1b6d-7097-8d2b-e9211a41880a","outcome":"approve_trimmed","claimed":"9","by_year":{"2024":{"public":"0","professional":"6.5"}},"hour_bank":false,"trims":[{"hours":"2.5","code":"PERSON_DAY_CAP","clause":"附件4","date":"2024-06-03"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"6.5"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b60-76a0-a684-8a2270459497"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b60-76a0-a684-8a2270459497',0,NULL,'01a22f02-12cc-7b87-882b-89f523c6a604',0,1,7,'2024-11-20 01:00:07.590399','2024-11-20 01:00:07.590399',NULL,NULL,'01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.543378','2024-11-20 01:00:07.620715',NULL,NULL,'[{"code":"SAME_DAY","clause":"附件1","refs":["01a22f02-1abb-7850-901a-dd9dc1c5cc88"],"count":1,"text":{"zh":"本人在同一日还有其他培训或专家活动申报。请核对是否为同一活动，避免重复认定；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"The person declares another training or expert activity of the same day. Check that it is not one activity declared twice; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}}]',NULL,NULL,'[{"hours":"2.5","code":"PERSON_DAY_CAP","clause":"附件4","date":"2024-06-03"}]','{"by":"01a22f02-1989-7e30-970d-4137fa0cbb48","as":"person","at":"2024-11-20T01:00:07.590399Z","digest":"265f3fa8ff623e9a9813098ef671b836fc96bf2a5e647bb398abbf2b80ca914a"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22f02-1bc3-713a-bc4d-21a5b70e3552','01a22f02-1977-72c7-afe0-16c23044783a','achievement','approved',8,4,'682f4733737514f7680eeaf24cf96af771ca213a394d7042a49f81d71b309996',NULL,2024,2024,'{"category":"achievement","kind":"book","date":"2024-08-15","published":true}','[{"id":"01a22f02-1bd4-75ed-8cd4-40f325dd38ac","kind":"cover","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"de4fb087693b2b4e7027b4f17134c70de710b0d055791eff779586600d78ef5a","uploaded_at":"2024-11-20T01:00:07.646762Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"},{"id":"01a22f02-1bfb-7c0d-ba47-47b85f605835","kind":"index","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"e1b9a3525842a38fef5f4c1946d17ab0d8ab66ca3c45bfcfc9b0e6621bbadedb","uploaded_at":"2024-11-20T01:00:07.686147Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"},{"id":"01a22f02-1c15-7e79-9f94-6edda45abcb4","kind":"contents","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"938e4ecee19fd63e11805ee0c9a600cd20c1236ae6bf527ca5b7af32c4f1dd91","uploaded_at":"2024-11-20T01:00:07.712298Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"}]',20,NULL,'{"ref":"01a22f02-1bc3-713a-bc4d-21a5b70e3552","outcome":"approve_zero","claimed":"10","by_year":{"2024":{"public":"0","professional":"0"}},"hour_bank":false,"trims":[{"hours":"10","code":"ANNUAL_CAP","clause":"附件3","bucket":"achievement","cap":"30"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b60-76a0-a684-8a2270459497"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b60-76a0-a684-8a2270459497',0,NULL,'01a22f02-12cc-7b87-882b-89f523c6a604',0,1,8,'2024-11-20 01:00:07.716113','2024-11-20 01:00:07.716113',NULL,NULL,'01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.629430','2024-11-20 01:00:08.251889',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22f02-1989-7e30-970d-4137fa0cbb48","as":"person","at":"2024-11-20T01:00:07.716113Z","digest":"5db73c6fde5eeea6d52f3a270cfcfcb36264f7891c2236f2bd0b9a2f31607b84"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22f02-1c39-724b-b105-2036ceb1f809','01a22f02-19a2-7b2e-b1ae-e694bd292f59','training','approved',5,3,'0df4930e4d3cc1f5a45748a44e50c6244215d6026b9adbec38f851f232812c3b',NULL,2024,2024,'{"category":"training","filing_number":"ZZ-BA-70394e94-C","mode":"in_person","days":[{"date":"2024-06-03","hours":"6.5"},{"date":"2024-06-04","hours":"9.5"},{"date":"2024-06-05","hours":"8"}]}','[{"id":"01a22f02-1c45-71b3-b90a-8445ad7e905b","kind":"pass_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"5832b82d86e0b63b7f3e2f3603ec028ca117888cb24a56a29e99266e4126188e","uploaded_at":"2024-11-20T01:00:07.759500Z","uploaded_by":"01a22f02-19a6-7c4d-bac2-0468fbb31953"}]',48,32,'{"ref":"01a22f02-1c39-724b-b105-2036ceb1f809","outcome":"approve_trimmed","claimed":"24","by_year":{"2024":{"public":"0","professional":"22.5"}},"hour_bank":false,"trims":[{"hours":"1.5","code":"DAILY_CAP","clause":"附件1","date":"2024-06-04"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"16"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"community_station","alternate":false,"steps":[],"row":"freelancer-at-community","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b79-7da6-8523-d040312a12cf"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b79-7da6-8523-d040312a12cf',0,NULL,'01a22f02-13b0-7f79-b2ec-c0cf6f8aa668',0,1,1,'2024-11-20 01:00:07.764318','2024-11-20 01:00:07.764318',NULL,NULL,'01a22f02-19a6-7c4d-bac2-0468fbb31953','2024-11-20 01:00:07.747510','2024-11-20 01:00:07.782346',NULL,NULL,NULL,NULL,'{"reason_code":"HOURS_NOT_PROVED","comment":"第三天未签到"}','[{"hours":"1.5","code":"DAILY_CAP","clause":"附件1","date":"2024-06-04"},{"hours":"6.5","code":"REVIEWER_CUT","clause":"四(三)","reason_code":"HOURS_NOT_PROVED","comment":"第三天未签到"}]','{"by":"01a22f02-19a6-7c4d-bac2-0468fbb31953","as":"person","at":"2024-11-20T01:00:07.764318Z","digest":"b388e783300c88207bfdb84f4f2ead39be1318237e94d909ecf6424b13a6b42d"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22f02-1c64-7b6a-92f5-ee97f32f6301','01a22f02-1977-72c7-afe0-16c23044783a','competition','rejected',5,3,'fc39be695103d62166f7be3e1c43d0d610ff32fa2117178f2c00ad5c81d9f31b',NULL,2024,2024,'{"category":"competition","date":"2024-10-27","organiser":"industry_department","hr_recognised":false}','[{"id":"01a22f02-1c87-7c41-a4aa-7b9aeab4a05b","kind":"award_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"4108062d5f8c373db99ef2c009398ab7bf2ac61149251509efe22f7baa39fa38","uploaded_at":"2024-11-20T01:00:07.826160Z","uploaded_by":"01a22f02-1989-7e30-970d-4137fa0cbb48"}]',NULL,NULL,'{"ref":"01a22f02-1c64-7b6a-92f5-ee97f32f6301","outcome":"reject","claimed":null,"by_year":{"2024":{"public":"0","professional":"0"}},"hour_bank":false,"trims":[],"refusals":[{"code":"NOT_RECOGNISED","clause":"附件5","missing":[],"needs":[],"pointer":"/item/hr_recognised","text":{"zh":"该比赛不属于由行业主管部门组织并经人力资源社会保障部门认可的比赛，不予认定。如确属此类比赛，请更正并提供认可文件；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"The contest was not both organised by an industry department and accepted by the human-resources department. If it was, correct this and add the document that says so; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}}],"warnings":[],"override":null,"title":null}',NULL,0,'reject','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b60-76a0-a684-8a2270459497"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b60-76a0-a684-8a2270459497',0,NULL,'01a22f02-12cc-7b87-882b-89f523c6a604',0,1,NULL,'2024-11-20 01:00:07.832694','2024-11-20 01:00:07.832694','2024-11-20 01:00:07.864106',NULL,'01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.791071','2024-11-20 01:00:07.864106',NULL,NULL,NULL,'[{"category":"competition","marks":[["file","4108062d5f8c373db99ef2c009398ab7bf2ac61149251509efe22f7baa39fa38"]],"filing":null,"spans":[[739186,739186]]}]',NULL,NULL,'{"by":"01a22f02-1989-7e30-970d-4137fa0cbb48","as":"person","at":"2024-11-20T01:00:07.832694Z","digest":"ce9723381abd406e9c8ca28a57a8a8e28798245ed3c46e94359d8d176b6b6d0c"}',1,'{"category":"competition","date":"2024-10-27","organiser":"industry_department","hr_recognised":false}');
INSERT INTO "declaration" VALUES('01a22f02-1cbc-748e-8900-d899c461fa99','01a22f02-1993-7565-b644-bd239a3d6e30','aid_posting','approved',5,3,'713c8ac5ed0d6c1e0320dca5ccf94a39afe2e7da784df1280409c19a1d14b003',NULL,2024,2024,'{"category":"aid_posting","dispatched_by":"government","periods":[{"from":"2024-03-01","to":"2024-05-31"}]}','[{"id":"01a22f02-1ce1-7ada-be00-331e129263fc","kind":"dispatch_document","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"bc4917081079c34f587afe8f4bd7b204f73523619329eecaf09e084438f62039","uploaded_at":"2024-11-20T01:00:07.916076Z","uploaded_by":"01a22f02-199e-761a-ad1a-6fe147bee39e"}]',45,NULL,'{"ref":"01a22f02-1cbc-748e-8900-d899c461fa99","outcome":"approve","claimed":"22.5","by_year":{"2024":{"public":"7.5","professional":"15"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"7.5","professional":"15"}}',1,'approve','zaozhuang-2024','{"to":"personnel_agency","alternate":false,"steps":[],"row":"freelancer-at-agency","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b6c-70a5-96b5-4ca7f7337538"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b6c-70a5-96b5-4ca7f7337538',0,NULL,'01a22f02-1376-7319-8abd-57f6ca1409f0',0,1,1,'2024-11-20 01:00:07.920701','2024-11-20 01:00:07.920701',NULL,NULL,'01a22f02-199e-761a-ad1a-6fe147bee39e','2024-11-20 01:00:07.878622','2024-11-20 01:00:07.942852',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22f02-199e-761a-ad1a-6fe147bee39e","as":"person","at":"2024-11-20T01:00:07.920701Z","digest":"8be3395f7bd7588a4c86b19b597e009f1d4c999c96af7f9d3e2aa69b16858b29"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22f02-1d01-74b7-bed7-c0853a5733c1','01a22f02-1993-7565-b644-bd239a3d6e30','digital_engineer','approved',6,3,'ca7e1e036a6fc9c259cfcaa0986baf72c0fb1ba3fdd5a5a4a76b54857eea238a',NULL,2024,2024,'{"category":"digital_engineer","certificate_number":"SZ-70394e94","certificate_date":"2024-10-15","hours":"40","level":"intermediate"}','[{"id":"01a22f02-1d13-7bb9-8c3d-41be1bf9c153","kind":"pass_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"cd1a880bea40578da7bf9173dea6d5435c9c8669cc732ec8b42378494b0923eb","uploaded_at":"2024-11-20T01:00:07.966126Z","uploaded_by":"01a22f02-199e-761a-ad1a-6fe147bee39e"},{"id":"01a22f02-1d2b-7bed-9a2e-e1020b9c9559","kind":"level_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"eb5c3214c7afa6ba827a49c7fc66fadf8a61090ba470a97c67632229cd54048d","uploaded_at":"2024-11-20T01:00:07.990137Z","uploaded_by":"01a22f02-199e-761a-ad1a-6fe147bee39e"}]',80,NULL,'{"ref":"01a22f02-1d01-74b7-bed7-c0853a5733c1","outcome":"approve","claimed":"40","by_year":{"2024":{"public":"0","professional":"40"}},"hour_bank":true,"trims":[],"refusals":[],"warnings":[],"override":null,"title":{"result":"recognised","level":"intermediate"}}','{"2024":{"public":"0","professional":"40"}}',1,'approve','zaozhuang-2024','{"to":"personnel_agency","alternate":false,"steps":[],"row":"freelancer-at-agency","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b6c-70a5-96b5-4ca7f7337538"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b6c-70a5-96b5-4ca7f7337538',0,NULL,'01a22f02-1376-7319-8abd-57f6ca1409f0',0,1,2,'2024-11-20 01:00:07.996512','2024-11-20 01:00:07.996512',NULL,NULL,'01a22f02-199e-761a-ad1a-6fe147bee39e','2024-11-20 01:00:07.947645','2024-11-20 01:00:08.024064',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22f02-199e-761a-ad1a-6fe147bee39e","as":"person","at":"2024-11-20T01:00:07.996512Z","digest":"ef5ee8a9a89ba4aac94f66289479db24039f81da19933089a5ea246d9ce5a4a0"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22f02-1d56-7423-a398-f95cf06bb897','01a22f02-1993-7565-b644-bd239a3d6e30','learning','draft',2,0,'',NULL,2024,2024,'{"category":"learning","kind":"unit_study","study_archive":true,"periods":[{"from":"2024-03-01","to":"2024-05-31","hours":"45"}]}','[{"id":"01a22f02-1d70-7679-841e-bd5a233bc2d4","kind":"study_archive","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"cfb03ce55bed9eada6f8c5482806d5e20d5881d3530a514bec1217e9c34d3b77","uploaded_at":"2024-11-20T01:00:08.058798Z","uploaded_by":"01a22f02-199e-761a-ad1a-6fe147bee39e"}]',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,0,NULL,0,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,'01a22f02-199e-761a-ad1a-6fe147bee39e','2024-11-20 01:00:08.032614','2024-11-20 01:00:08.058798',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "declaration" VALUES('01a22f02-1d7f-7d99-b433-40934e86148c','01a22f02-19a2-7b2e-b1ae-e694bd292f59','special_circumstance','approved',5,3,'b25d2372f25f5049f87b95504b2417d024989e31cfd6fdb08839965bd1fa937c',NULL,2024,2024,'{"category":"special_circumstance","kind":"maternity","periods":[{"from":"2024-01-01","to":"2024-04-30"}],"unit_approved":true}','[{"id":"01a22f02-1d94-7461-a3b2-9e78dd199dca","kind":"stamped_proof","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"8e56b90c6ac491ef424f47c83a5486059b520bb8d8b0fbda9388c48fa0fb5113","uploaded_at":"2024-11-20T01:00:08.094668Z","uploaded_by":"01a22f02-19a6-7c4d-bac2-0468fbb31953"}]',0,NULL,'{"ref":"01a22f02-1d7f-7d99-b433-40934e86148c","outcome":"approve","claimed":"0","by_year":{"2024":{"public":"0","professional":"0"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{}',0,'approve','zaozhuang-2024','{"to":"community_station","alternate":false,"steps":[],"row":"freelancer-at-community","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b79-7da6-8523-d040312a12cf"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b79-7da6-8523-d040312a12cf',0,NULL,'01a22f02-13b0-7f79-b2ec-c0cf6f8aa668',0,1,2,'2024-11-20 01:00:08.104828','2024-11-20 01:00:08.104828',NULL,NULL,'01a22f02-19a6-7c4d-bac2-0468fbb31953','2024-11-20 01:00:08.074176','2024-11-20 01:00:08.127899',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22f02-19a6-7c4d-bac2-0468fbb31953","as":"person","at":"2024-11-20T01:00:08.104828Z","digest":"8c434640e5ee772251a9f1856606d9b6195a443ab5b060fb7a63da90ce327ddc"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e','01a22f02-19a2-7b2e-b1ae-e694bd292f59','competition','approved',5,3,'2571ce418976d09d725975c818b39daf7c05ff23456366b778df061861ced40e',NULL,2024,2024,'{"category":"competition","date":"2024-10-20","organiser":"industry_department","hr_recognised":true}','[{"id":"01a22f02-1dd7-7b8b-a2d3-562f1f648fa2","kind":"award_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"d546ff03ebfaf3503c3e030e72909b74a69745feb5a8386f602f7c2efb909c50","uploaded_at":"2024-11-20T01:00:08.162117Z","uploaded_by":"01a22f02-19a6-7c4d-bac2-0468fbb31953"}]',20,NULL,'{"ref":"01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"community_station","alternate":false,"steps":[],"row":"freelancer-at-community","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b79-7da6-8523-d040312a12cf"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b79-7da6-8523-d040312a12cf',0,NULL,'01a22f02-13b0-7f79-b2ec-c0cf6f8aa668',0,1,3,'2024-11-20 01:00:08.165516','2024-11-20 01:00:08.165516',NULL,NULL,'01a22f02-19a6-7c4d-bac2-0468fbb31953','2024-11-20 01:00:08.139079','2024-11-20 01:00:08.179455',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22f02-19a6-7c4d-bac2-0468fbb31953","as":"person","at":"2024-11-20T01:00:08.165516Z","digest":"8115ba7c15072613dca4e4c3d028f6cfeb00305d989b7d8f3d1c7925352aa77c"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22f02-1def-7732-b6ab-38c500eccd2f','01a22f02-19aa-7a79-95b4-cdf39908ad7a','origin_credit','approved',5,3,'621985bde99e1961f6c19f7af6dc95efafa92a936e100c4476cb285669b0cb1b',NULL,2024,2024,'{"category":"origin_credit","year":2024,"public":"12","professional":"24","issuer":"ce_authority","sealed":true}','[{"id":"01a22f02-1e0c-799d-8d4e-a1edede1b0ea","kind":"origin_proof","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"267d3f2dd169ab288708799d55f540162ee297947e709f25c5d892ec5ec8310a","uploaded_at":"2024-11-20T01:00:08.214992Z","uploaded_by":"01a22f02-19b0-76af-989a-34152abd5d45"}]',72,NULL,'{"ref":"01a22f02-1def-7732-b6ab-38c500eccd2f","outcome":"approve","claimed":"36","by_year":{"2024":{"public":"12","professional":"24"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"12","professional":"24"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":["merge_origin_hours"],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22f02-0b60-76a0-a684-8a2270459497"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22f02-0b60-76a0-a684-8a2270459497',0,NULL,'01a22f02-12cc-7b87-882b-89f523c6a604',0,1,1,'2024-11-20 01:00:08.223085','2024-11-20 01:00:08.223085',NULL,NULL,'01a22f02-19b0-76af-989a-34152abd5d45','2024-11-20 01:00:08.185817','2024-11-20 01:00:08.238569',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22f02-19b0-76af-989a-34152abd5d45","as":"person","at":"2024-11-20T01:00:08.223085Z","digest":"16aa41813787e45230949d604c4050f5c521e3abe0cf3de357d36b4a008bb2eb"}',1,NULL);
CREATE TABLE declaration_mark (
	kind VARCHAR(8) NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	declaration_id VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_declaration_mark PRIMARY KEY (kind, "key", declaration_id), 
	CONSTRAINT fk_declaration_mark_declaration_id_declaration FOREIGN KEY(declaration_id) REFERENCES declaration (id)
)
 WITHOUT ROWID

;
INSERT INTO "declaration_mark" VALUES('file','b9427abceb9029a18ac4a39266ac3ba1289d9f12bc524d77b9f7ef27489f99c6','01a22f02-19d1-7439-91b6-a3dcf7a4d359');
INSERT INTO "declaration_mark" VALUES('file','ba1151cc24bb521e844330f37269dd4413f61b1a7a0d365d9824114534199d15','01a22f02-19d1-7439-91b6-a3dcf7a4d359');
INSERT INTO "declaration_mark" VALUES('file','f778a5b670b574d8c3c815519212cb3b2cb2b197545722dae055ed3d1c92be29','01a22f02-19d1-7439-91b6-a3dcf7a4d359');
INSERT INTO "declaration_mark" VALUES('activity','b10c6152ebc15a5a628ff994f23d98d9f1c500c28d3c8c2ec8a283e3ec360d9b','01a22f02-1abb-7850-901a-dd9dc1c5cc88');
INSERT INTO "declaration_mark" VALUES('file','7dededf2f9d02217d38948a45e33bad9e280cc18ee5c03a147c3495d1b492b5b','01a22f02-1abb-7850-901a-dd9dc1c5cc88');
INSERT INTO "declaration_mark" VALUES('file','44ff57011914d100160e2ca2eb192a2b828d15d38659948a55adfb4d3a66ddf4','01a22f02-1ae9-74a8-8f3d-a826a14a94ce');
INSERT INTO "declaration_mark" VALUES('file','586406e134095a18333936189488a5e512ff32bc61748bf4083855027d78775b','01a22f02-1b0d-7f8f-9d18-0ece3496dccb');
INSERT INTO "declaration_mark" VALUES('number','a70cb7630a8ac0336a08e20980c0c4cc78dd4b8d573aa3bdda46e075fad00d0f','01a22f02-1b0d-7f8f-9d18-0ece3496dccb');
INSERT INTO "declaration_mark" VALUES('file','69b18eb76a9277965a51dc933b67666a3aa5b620f454389c20d1b206cc2e3937','01a22f02-1b29-74c8-b652-9660349d6444');
INSERT INTO "declaration_mark" VALUES('file','a5dcfb337abaaf966eba5b7790b8b60cd553b4d997347b79a69849cc5881de6c','01a22f02-1b48-7962-aec5-fd31e1bd9585');
INSERT INTO "declaration_mark" VALUES('file','782d3284ae10ed08e66889c503752b87a161e523d2114ac79a7ab21363dd8dd3','01a22f02-1b6d-7097-8d2b-e9211a41880a');
INSERT INTO "declaration_mark" VALUES('file','f9828616461b80ea9d382196de22f79b60a293c93b943705a58a3d8ed0620341','01a22f02-1b6d-7097-8d2b-e9211a41880a');
INSERT INTO "declaration_mark" VALUES('file','938e4ecee19fd63e11805ee0c9a600cd20c1236ae6bf527ca5b7af32c4f1dd91','01a22f02-1bc3-713a-bc4d-21a5b70e3552');
INSERT INTO "declaration_mark" VALUES('file','de4fb087693b2b4e7027b4f17134c70de710b0d055791eff779586600d78ef5a','01a22f02-1bc3-713a-bc4d-21a5b70e3552');
INSERT INTO "declaration_mark" VALUES('file','e1b9a3525842a38fef5f4c1946d17ab0d8ab66ca3c45bfcfc9b0e6621bbadedb','01a22f02-1bc3-713a-bc4d-21a5b70e3552');
INSERT INTO "declaration_mark" VALUES('activity','fcd5080b57db9bfe5d521190aa941575f1c500c28d3c8c2ec8a283e3ec360d9b','01a22f02-1c39-724b-b105-2036ceb1f809');
INSERT INTO "declaration_mark" VALUES('file','5832b82d86e0b63b7f3e2f3603ec028ca117888cb24a56a29e99266e4126188e','01a22f02-1c39-724b-b105-2036ceb1f809');
INSERT INTO "declaration_mark" VALUES('file','4108062d5f8c373db99ef2c009398ab7bf2ac61149251509efe22f7baa39fa38','01a22f02-1c64-7b6a-92f5-ee97f32f6301');
INSERT INTO "declaration_mark" VALUES('file','bc4917081079c34f587afe8f4bd7b204f73523619329eecaf09e084438f62039','01a22f02-1cbc-748e-8900-d899c461fa99');
INSERT INTO "declaration_mark" VALUES('file','cd1a880bea40578da7bf9173dea6d5435c9c8669cc732ec8b42378494b0923eb','01a22f02-1d01-74b7-bed7-c0853a5733c1');
INSERT INTO "declaration_mark" VALUES('file','eb5c3214c7afa6ba827a49c7fc66fadf8a61090ba470a97c67632229cd54048d','01a22f02-1d01-74b7-bed7-c0853a5733c1');
INSERT INTO "declaration_mark" VALUES('number','2349a3982fbae5cafda08a6ea3c76f5ed1fc52cba838b3cfb0a21d86a3347b8d','01a22f02-1d01-74b7-bed7-c0853a5733c1');
INSERT INTO "declaration_mark" VALUES('file','cfb03ce55bed9eada6f8c5482806d5e20d5881d3530a514bec1217e9c34d3b77','01a22f02-1d56-7423-a398-f95cf06bb897');
INSERT INTO "declaration_mark" VALUES('file','8e56b90c6ac491ef424f47c83a5486059b520bb8d8b0fbda9388c48fa0fb5113','01a22f02-1d7f-7d99-b433-40934e86148c');
INSERT INTO "declaration_mark" VALUES('file','d546ff03ebfaf3503c3e030e72909b74a69745feb5a8386f602f7c2efb909c50','01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e');
INSERT INTO "declaration_mark" VALUES('file','267d3f2dd169ab288708799d55f540162ee297947e709f25c5d892ec5ec8310a','01a22f02-1def-7732-b6ab-38c500eccd2f');
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
INSERT INTO "document_index" VALUES('01a22f02-1072-7dcd-8667-7044d1c84057','i0','f4c81f1f512c286f8e8e94bbd7838775f03133ec0f75f32135ee67b50f78be43');
INSERT INTO "document_index" VALUES('01a22f02-10fb-76d5-b119-ab01a1c57604','i0','c7993eb2aac6b72c7ed14a0e59947a61de5b99ed82b6276479e9da006ff373e7');
INSERT INTO "document_index" VALUES('01a22f02-1148-717a-a194-209483ac7601','i0','fa0c312afd6ff9360c41db35482de6a155b6f337542130da86eb957525dd4f68');
INSERT INTO "document_index" VALUES('01a22f02-1198-7663-856c-ab3c0a3e9ed0','i0','4d835a62c1746c6ab6d29af61d15da7162ea6633c1c207d51fbdb5a1b32f6c10');
INSERT INTO "document_index" VALUES('01a22f02-11e0-758e-a19d-f6fc68a61247','i0','f81f3821ada481936e97cbd195027ee0f2d14b243c289e09a4716a773ee892b4');
INSERT INTO "document_index" VALUES('01a22f02-1977-72c7-afe0-16c23044783a','i0','17153b7916237db29a38c502d1cba39cfa508af225b5d366bc063970550d432a');
INSERT INTO "document_index" VALUES('01a22f02-1993-7565-b644-bd239a3d6e30','i0','9abded0ec0d0b817da60be61e46483c7ab99b73f94c626a06afde2d1b2060a46');
INSERT INTO "document_index" VALUES('01a22f02-19a2-7b2e-b1ae-e694bd292f59','i0','f3cad5ff4c1d92b671b5b24600179adf6decc9b6799622aea060508c8a3d519f');
INSERT INTO "document_index" VALUES('01a22f02-19aa-7a79-95b4-cdf39908ad7a','i0','edbc14ef7ce7b3e6e9e518100cb65a13c55a60d570efc4c465cb19c311de7c3d');
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
	at DATETIME NOT NULL, overrides JSON, seal JSON, sealed_in BIGINT, 
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
	announced_at DATETIME, noticed_at DATETIME, 
	CONSTRAINT pk_event PRIMARY KEY (position)
);
INSERT INTO "event" VALUES(1,'01a22f02-19d1-7439-91b6-a3dcf7a4d359',1,'declaration.submit','2024-11-20 01:00:07.342089','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-1989-7e30-970d-4137fa0cbb48","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(2,'01a22f02-19d1-7439-91b6-a3dcf7a4d359',2,'declaration.claim','2024-11-20 01:00:07.354413','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(3,'01a22f02-19d1-7439-91b6-a3dcf7a4d359',3,'declaration.approve','2024-11-20 01:00:07.361489','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(4,'01a22f02-1abb-7850-901a-dd9dc1c5cc88',1,'declaration.submit','2024-11-20 01:00:07.378730','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"training","actor_id":"01a22f02-1989-7e30-970d-4137fa0cbb48","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(5,'01a22f02-1abb-7850-901a-dd9dc1c5cc88',2,'declaration.claim','2024-11-20 01:00:07.383088','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"training","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(6,'01a22f02-1abb-7850-901a-dd9dc1c5cc88',3,'declaration.return_for_correction','2024-11-20 01:00:07.384887','{"event":"return_for_correction","from_state":"unit_review","to_state":"draft","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"training","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":"FILING_NUMBER_WRONG"}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(7,'01a22f02-1abb-7850-901a-dd9dc1c5cc88',4,'declaration.submit','2024-11-20 01:00:07.392307','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"training","actor_id":"01a22f02-1989-7e30-970d-4137fa0cbb48","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(8,'01a22f02-1abb-7850-901a-dd9dc1c5cc88',5,'declaration.claim','2024-11-20 01:00:07.400148','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"training","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(9,'01a22f02-1abb-7850-901a-dd9dc1c5cc88',6,'declaration.approve','2024-11-20 01:00:07.404290','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"training","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"hours_claimed":"24","hours_recognised":"22.5","trims":["DAILY_CAP"]}}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(10,'01a22f02-1ae9-74a8-8f3d-a826a14a94ce',1,'declaration.submit','2024-11-20 01:00:07.432175','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"learning","actor_id":"01a22f02-1989-7e30-970d-4137fa0cbb48","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(11,'01a22f02-1ae9-74a8-8f3d-a826a14a94ce',2,'declaration.claim','2024-11-20 01:00:07.440962','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"learning","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(12,'01a22f02-1ae9-74a8-8f3d-a826a14a94ce',3,'declaration.approve','2024-11-20 01:00:07.445332','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"learning","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"hours_claimed":"45","hours_recognised":"40","trims":["ANNUAL_CAP"]}}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(13,'01a22f02-1b0d-7f8f-9d18-0ece3496dccb',1,'declaration.submit','2024-11-20 01:00:07.461570','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"qualification_exam","actor_id":"01a22f02-1989-7e30-970d-4137fa0cbb48","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(14,'01a22f02-1b0d-7f8f-9d18-0ece3496dccb',2,'declaration.claim','2024-11-20 01:00:07.468521','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"qualification_exam","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(15,'01a22f02-1b0d-7f8f-9d18-0ece3496dccb',3,'declaration.approve','2024-11-20 01:00:07.472373','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"qualification_exam","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.486501','2024-11-20 01:00:07.486501');
INSERT INTO "event" VALUES(16,'01a22f02-1b29-74c8-b652-9660349d6444',1,'declaration.submit','2024-11-20 01:00:07.492136','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-1989-7e30-970d-4137fa0cbb48","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}}',0,'2024-11-20 01:00:07.692490','2024-11-20 01:00:07.692490');
INSERT INTO "event" VALUES(17,'01a22f02-1b29-74c8-b652-9660349d6444',2,'declaration.claim','2024-11-20 01:00:07.499249','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.692490','2024-11-20 01:00:07.692490');
INSERT INTO "event" VALUES(18,'01a22f02-1b29-74c8-b652-9660349d6444',3,'declaration.approve','2024-11-20 01:00:07.503637','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.692490','2024-11-20 01:00:07.692490');
INSERT INTO "event" VALUES(19,'01a22f02-1b48-7962-aec5-fd31e1bd9585',1,'declaration.submit','2024-11-20 01:00:07.526882','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-1989-7e30-970d-4137fa0cbb48","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}}',0,'2024-11-20 01:00:07.692490','2024-11-20 01:00:07.692490');
INSERT INTO "event" VALUES(20,'01a22f02-1b48-7962-aec5-fd31e1bd9585',2,'declaration.claim','2024-11-20 01:00:07.534736','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.692490','2024-11-20 01:00:07.692490');
INSERT INTO "event" VALUES(21,'01a22f02-1b48-7962-aec5-fd31e1bd9585',3,'declaration.approve','2024-11-20 01:00:07.539513','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.692490','2024-11-20 01:00:07.692490');
INSERT INTO "event" VALUES(22,'01a22f02-1b6d-7097-8d2b-e9211a41880a',1,'declaration.submit','2024-11-20 01:00:07.590399','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"expert_activity","actor_id":"01a22f02-1989-7e30-970d-4137fa0cbb48","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}}',0,'2024-11-20 01:00:07.692490','2024-11-20 01:00:07.692490');
INSERT INTO "event" VALUES(23,'01a22f02-1b6d-7097-8d2b-e9211a41880a',2,'declaration.claim','2024-11-20 01:00:07.614142','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"expert_activity","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.692490','2024-11-20 01:00:07.692490');
INSERT INTO "event" VALUES(24,'01a22f02-1b6d-7097-8d2b-e9211a41880a',3,'declaration.approve','2024-11-20 01:00:07.620715','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"expert_activity","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"acknowledged":["SAME_DAY"],"hours_claimed":"9","hours_recognised":"6.5","trims":["PERSON_DAY_CAP"]}}',0,'2024-11-20 01:00:07.692490','2024-11-20 01:00:07.692490');
INSERT INTO "event" VALUES(25,'01a22f02-1bc3-713a-bc4d-21a5b70e3552',1,'declaration.submit','2024-11-20 01:00:07.716113','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-1989-7e30-970d-4137fa0cbb48","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}}',0,'2024-11-20 01:00:07.915097','2024-11-20 01:00:07.915097');
INSERT INTO "event" VALUES(26,'01a22f02-1bc3-713a-bc4d-21a5b70e3552',2,'declaration.claim','2024-11-20 01:00:07.736188','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.915097','2024-11-20 01:00:07.915097');
INSERT INTO "event" VALUES(27,'01a22f02-1bc3-713a-bc4d-21a5b70e3552',3,'declaration.approve','2024-11-20 01:00:07.741460','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"hours_claimed":"10","hours_recognised":"0","trims":["ANNUAL_CAP"]}}',0,'2024-11-20 01:00:07.915097','2024-11-20 01:00:07.915097');
INSERT INTO "event" VALUES(28,'01a22f02-1c39-724b-b105-2036ceb1f809',1,'declaration.submit','2024-11-20 01:00:07.764318','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-19a2-7b2e-b1ae-e694bd292f59","category":"training","actor_id":"01a22f02-19a6-7c4d-bac2-0468fbb31953","body_id":"01a22f02-0b79-7da6-8523-d040312a12cf","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-19a6-7c4d-bac2-0468fbb31953","attested_as":"person"}}',0,'2024-11-20 01:00:07.915097','2024-11-20 01:00:07.915097');
INSERT INTO "event" VALUES(29,'01a22f02-1c39-724b-b105-2036ceb1f809',2,'declaration.claim','2024-11-20 01:00:07.767750','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-19a2-7b2e-b1ae-e694bd292f59","category":"training","actor_id":"01a22f02-13b0-7f79-b2ec-c0cf6f8aa668","body_id":"01a22f02-0b79-7da6-8523-d040312a12cf","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.915097','2024-11-20 01:00:07.915097');
INSERT INTO "event" VALUES(30,'01a22f02-1c39-724b-b105-2036ceb1f809',3,'declaration.approve','2024-11-20 01:00:07.782346','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-19a2-7b2e-b1ae-e694bd292f59","category":"training","actor_id":"01a22f02-13b0-7f79-b2ec-c0cf6f8aa668","body_id":"01a22f02-0b79-7da6-8523-d040312a12cf","edition_id":"zaozhuang-2024","reason_code":"HOURS_NOT_PROVED","detail":{"hours_claimed":"24","hours_recognised":"16","trims":["DAILY_CAP","REVIEWER_CUT"]}}',0,'2024-11-20 01:00:07.915097','2024-11-20 01:00:07.915097');
INSERT INTO "event" VALUES(31,'01a22f02-1c64-7b6a-92f5-ee97f32f6301',1,'declaration.submit','2024-11-20 01:00:07.832694','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"competition","actor_id":"01a22f02-1989-7e30-970d-4137fa0cbb48","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}}',0,'2024-11-20 01:00:07.915097','2024-11-20 01:00:07.915097');
INSERT INTO "event" VALUES(32,'01a22f02-1c64-7b6a-92f5-ee97f32f6301',2,'declaration.claim','2024-11-20 01:00:07.851085','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"competition","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:07.915097','2024-11-20 01:00:07.915097');
INSERT INTO "event" VALUES(33,'01a22f02-1c64-7b6a-92f5-ee97f32f6301',3,'declaration.reject','2024-11-20 01:00:07.864106','{"event":"reject","from_state":"unit_review","to_state":"rejected","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"competition","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":"NOT_RECOGNISED","detail":{"final":false}}',0,'2024-11-20 01:00:07.915097','2024-11-20 01:00:07.915097');
INSERT INTO "event" VALUES(34,'01a22f02-1cbc-748e-8900-d899c461fa99',1,'declaration.submit','2024-11-20 01:00:07.920701','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-1993-7565-b644-bd239a3d6e30","category":"aid_posting","actor_id":"01a22f02-199e-761a-ad1a-6fe147bee39e","body_id":"01a22f02-0b6c-70a5-96b5-4ca7f7337538","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-199e-761a-ad1a-6fe147bee39e","attested_as":"person"}}',0,'2024-11-20 01:00:08.124708','2024-11-20 01:00:08.124708');
INSERT INTO "event" VALUES(35,'01a22f02-1cbc-748e-8900-d899c461fa99',2,'declaration.claim','2024-11-20 01:00:07.931496','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-1993-7565-b644-bd239a3d6e30","category":"aid_posting","actor_id":"01a22f02-1376-7319-8abd-57f6ca1409f0","body_id":"01a22f02-0b6c-70a5-96b5-4ca7f7337538","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:08.124708','2024-11-20 01:00:08.124708');
INSERT INTO "event" VALUES(36,'01a22f02-1cbc-748e-8900-d899c461fa99',3,'declaration.approve','2024-11-20 01:00:07.942852','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-1993-7565-b644-bd239a3d6e30","category":"aid_posting","actor_id":"01a22f02-1376-7319-8abd-57f6ca1409f0","body_id":"01a22f02-0b6c-70a5-96b5-4ca7f7337538","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:08.124708','2024-11-20 01:00:08.124708');
INSERT INTO "event" VALUES(37,'01a22f02-1d01-74b7-bed7-c0853a5733c1',1,'declaration.submit','2024-11-20 01:00:07.996512','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-1993-7565-b644-bd239a3d6e30","category":"digital_engineer","actor_id":"01a22f02-199e-761a-ad1a-6fe147bee39e","body_id":"01a22f02-0b6c-70a5-96b5-4ca7f7337538","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-199e-761a-ad1a-6fe147bee39e","attested_as":"person"}}',0,'2024-11-20 01:00:08.124708','2024-11-20 01:00:08.124708');
INSERT INTO "event" VALUES(38,'01a22f02-1d01-74b7-bed7-c0853a5733c1',2,'declaration.claim','2024-11-20 01:00:08.010700','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-1993-7565-b644-bd239a3d6e30","category":"digital_engineer","actor_id":"01a22f02-1376-7319-8abd-57f6ca1409f0","body_id":"01a22f02-0b6c-70a5-96b5-4ca7f7337538","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:08.124708','2024-11-20 01:00:08.124708');
INSERT INTO "event" VALUES(39,'01a22f02-1d01-74b7-bed7-c0853a5733c1',3,'declaration.approve','2024-11-20 01:00:08.024064','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-1993-7565-b644-bd239a3d6e30","category":"digital_engineer","actor_id":"01a22f02-1376-7319-8abd-57f6ca1409f0","body_id":"01a22f02-0b6c-70a5-96b5-4ca7f7337538","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:08.124708','2024-11-20 01:00:08.124708');
INSERT INTO "event" VALUES(40,'01a22f02-1d7f-7d99-b433-40934e86148c',1,'declaration.submit','2024-11-20 01:00:08.104828','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-19a2-7b2e-b1ae-e694bd292f59","category":"special_circumstance","actor_id":"01a22f02-19a6-7c4d-bac2-0468fbb31953","body_id":"01a22f02-0b79-7da6-8523-d040312a12cf","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-19a6-7c4d-bac2-0468fbb31953","attested_as":"person"}}',0,'2024-11-20 01:00:08.124708','2024-11-20 01:00:08.124708');
INSERT INTO "event" VALUES(41,'01a22f02-1d7f-7d99-b433-40934e86148c',2,'declaration.claim','2024-11-20 01:00:08.116631','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-19a2-7b2e-b1ae-e694bd292f59","category":"special_circumstance","actor_id":"01a22f02-13b0-7f79-b2ec-c0cf6f8aa668","body_id":"01a22f02-0b79-7da6-8523-d040312a12cf","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:08.124708','2024-11-20 01:00:08.124708');
INSERT INTO "event" VALUES(42,'01a22f02-1d7f-7d99-b433-40934e86148c',3,'declaration.approve','2024-11-20 01:00:08.127899','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-19a2-7b2e-b1ae-e694bd292f59","category":"special_circumstance","actor_id":"01a22f02-13b0-7f79-b2ec-c0cf6f8aa668","body_id":"01a22f02-0b79-7da6-8523-d040312a12cf","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:08.342736','2024-11-20 01:00:08.342736');
INSERT INTO "event" VALUES(43,'01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e',1,'declaration.submit','2024-11-20 01:00:08.165516','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-19a2-7b2e-b1ae-e694bd292f59","category":"competition","actor_id":"01a22f02-19a6-7c4d-bac2-0468fbb31953","body_id":"01a22f02-0b79-7da6-8523-d040312a12cf","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-19a6-7c4d-bac2-0468fbb31953","attested_as":"person"}}',0,'2024-11-20 01:00:08.342736','2024-11-20 01:00:08.342736');
INSERT INTO "event" VALUES(44,'01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e',2,'declaration.claim','2024-11-20 01:00:08.175207','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-19a2-7b2e-b1ae-e694bd292f59","category":"competition","actor_id":"01a22f02-13b0-7f79-b2ec-c0cf6f8aa668","body_id":"01a22f02-0b79-7da6-8523-d040312a12cf","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:08.342736','2024-11-20 01:00:08.342736');
INSERT INTO "event" VALUES(45,'01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e',3,'declaration.approve','2024-11-20 01:00:08.179455','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-19a2-7b2e-b1ae-e694bd292f59","category":"competition","actor_id":"01a22f02-13b0-7f79-b2ec-c0cf6f8aa668","body_id":"01a22f02-0b79-7da6-8523-d040312a12cf","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:08.342736','2024-11-20 01:00:08.342736');
INSERT INTO "event" VALUES(46,'01a22f02-1def-7732-b6ab-38c500eccd2f',1,'declaration.submit','2024-11-20 01:00:08.223085','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22f02-19aa-7a79-95b4-cdf39908ad7a","category":"origin_credit","actor_id":"01a22f02-19b0-76af-989a-34152abd5d45","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22f02-19b0-76af-989a-34152abd5d45","attested_as":"person"}}',0,'2024-11-20 01:00:08.342736','2024-11-20 01:00:08.342736');
INSERT INTO "event" VALUES(47,'01a22f02-1def-7732-b6ab-38c500eccd2f',2,'declaration.claim','2024-11-20 01:00:08.234197','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22f02-19aa-7a79-95b4-cdf39908ad7a","category":"origin_credit","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:08.342736','2024-11-20 01:00:08.342736');
INSERT INTO "event" VALUES(48,'01a22f02-1def-7732-b6ab-38c500eccd2f',3,'declaration.approve','2024-11-20 01:00:08.238569','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22f02-19aa-7a79-95b4-cdf39908ad7a","category":"origin_credit","actor_id":"01a22f02-12cc-7b87-882b-89f523c6a604","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:08.342736','2024-11-20 01:00:08.342736');
INSERT INTO "event" VALUES(49,'01a22f02-19d1-7439-91b6-a3dcf7a4d359',4,'declaration.sync','2024-11-20 01:00:08.244438','{"event":"sync","from_state":"approved","to_state":"synced","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-125c-799f-96b3-0edb44bfad55","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:08.342736','2024-11-20 01:00:08.342736');
INSERT INTO "event" VALUES(50,'01a22f02-1bc3-713a-bc4d-21a5b70e3552',4,'declaration.hours_changed','2024-11-20 01:00:08.251889','{"event":"hours_changed","from_state":"approved","to_state":"approved","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-125c-799f-96b3-0edb44bfad55","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":"REFILLED","detail":{"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"0","professional":"10"}},"cause":{"kind":"declaration","id":"01a22f02-19d1-7439-91b6-a3dcf7a4d359"}}}',0,'2024-11-20 01:00:08.342736','2024-11-20 01:00:08.342736');
INSERT INTO "event" VALUES(51,'01a22f02-19d1-7439-91b6-a3dcf7a4d359',5,'declaration.revoke','2024-11-20 01:00:08.251889','{"event":"revoke","from_state":"synced","to_state":"rejected","person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","actor_id":"01a22f02-125c-799f-96b3-0edb44bfad55","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","edition_id":"zaozhuang-2024","reason_code":"SPOT_CHECK_FAILED","detail":{"final":false}}',0,'2024-11-20 01:00:08.342736','2024-11-20 01:00:08.342736');
CREATE TABLE evidence_dropped (
	sha256 VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_evidence_dropped PRIMARY KEY (sha256)
)
 WITHOUT ROWID

;
CREATE TABLE federated_identity (
	id VARCHAR(36) NOT NULL, 
	issuer VARCHAR(255) NOT NULL, 
	subject VARCHAR(255) NOT NULL, 
	principal_id VARCHAR(36) NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_federated_identity PRIMARY KEY (id), 
	CONSTRAINT uq_federated_identity_issuer_subject UNIQUE (issuer, subject), 
	CONSTRAINT uq_federated_identity_issuer_principal_id UNIQUE (issuer, principal_id), 
	CONSTRAINT fk_federated_identity_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id)
);
CREATE TABLE former_name (
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	name_key VARCHAR(400) NOT NULL, 
	until DATETIME NOT NULL, 
	changed_by VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_former_name PRIMARY KEY (id), 
	CONSTRAINT fk_former_name_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_former_name_changed_by_principal FOREIGN KEY(changed_by) REFERENCES principal (id)
);
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
	hash VARCHAR(64) NOT NULL, detail JSON, seal JSON, 
	CONSTRAINT pk_history PRIMARY KEY (declaration_id, sequence), 
	CONSTRAINT fk_history_actor_id_principal FOREIGN KEY(actor_id) REFERENCES principal (id), 
	CONSTRAINT fk_history_declaration_id_declaration FOREIGN KEY(declaration_id) REFERENCES declaration (id)
)
 WITHOUT ROWID

;
INSERT INTO "history" VALUES('01a22f02-19d1-7439-91b6-a3dcf7a4d359',1,'submit','draft','submitted','01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.342089',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','6bd75c3fac3d39a1e27e69e554d9047bce6cdf6afff6b2125276fe0a3df1c934','','971996f6cd8f0488a157101af1e8d3f92e2ba7d953969b0c0c01c64cdda504d8','{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}','{"key":"i0","mac":"13b6c264eeb4038d556951254ec66f7b","set":{"person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","state":"submitted","first_year":2024,"last_year":2024,"facts":"3NZ8phWno0jMlTfBDPPFbg","evidence":"aLdI6cTEFx2VGzaQRHgK0A","claimed_hours":20,"forecast":"r83iA59yqCRAS1UwZ6a/HA","edition_id":"zaozhuang-2024","route":"T/OexHAVQlfG88Rx6Cruyg","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","attested":true,"attestation":"N8npZVCS/hPqDMSu8GyZ1A","submissions":1,"first_submitted_at":"2024-11-20T01:00:07.342089","submitted_at":"2024-11-20T01:00:07.342089","due_on":"2024-12-11","created_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","created_at":"2024-11-20T01:00:07.131388"}}');
INSERT INTO "history" VALUES('01a22f02-19d1-7439-91b6-a3dcf7a4d359',2,'claim','submitted','unit_review','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.354413',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','6bd75c3fac3d39a1e27e69e554d9047bce6cdf6afff6b2125276fe0a3df1c934','971996f6cd8f0488a157101af1e8d3f92e2ba7d953969b0c0c01c64cdda504d8','b96d80685d58e08030e9fc44d823c1bc0823a956ca1a1ec0bae4da3ac51b7801',NULL,'{"key":"i0","mac":"1c26d343c0b204eb7fdb56ac442edae5","set":{"state":"unit_review","assignee_id":"01a22f02-12cc-7b87-882b-89f523c6a604"}}');
INSERT INTO "history" VALUES('01a22f02-19d1-7439-91b6-a3dcf7a4d359',3,'approve','unit_review','approved','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.361489',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','6bd75c3fac3d39a1e27e69e554d9047bce6cdf6afff6b2125276fe0a3df1c934','b96d80685d58e08030e9fc44d823c1bc0823a956ca1a1ec0bae4da3ac51b7801','111ff849ca983084a0659e1acfb145f2ac08a9cc62759ce4dbfb9e5b55f058cf',NULL,'{"key":"i0","mac":"7c5e9295f57f108c1e777b6a2b4d4076","set":{"state":"approved","recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":1,"decided_by":"01a22f02-12cc-7b87-882b-89f523c6a604","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22f02-19d1-7439-91b6-a3dcf7a4d359',4,'sync','approved','synced','01a22f02-125c-799f-96b3-0edb44bfad55','2024-11-20 01:00:08.244438',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','6bd75c3fac3d39a1e27e69e554d9047bce6cdf6afff6b2125276fe0a3df1c934','111ff849ca983084a0659e1acfb145f2ac08a9cc62759ce4dbfb9e5b55f058cf','fe1d97dabd59cb1817b625d6dc5d44c43b30e73782a60caa5a130f489c067c66',NULL,'{"key":"i0","mac":"80ef3bd97a93e18ef7e8be3ee644fc1d","set":{"state":"synced"}}');
INSERT INTO "history" VALUES('01a22f02-19d1-7439-91b6-a3dcf7a4d359',5,'revoke','synced','rejected','01a22f02-125c-799f-96b3-0edb44bfad55','2024-11-20 01:00:08.251889','SPOT_CHECK_FAILED',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','6bd75c3fac3d39a1e27e69e554d9047bce6cdf6afff6b2125276fe0a3df1c934','fe1d97dabd59cb1817b625d6dc5d44c43b30e73782a60caa5a130f489c067c66','c7b3da23c3eb2803d602f2bd37e492d77fa069b24041021cd6f5164c5dce880b','{"final":false}','{"key":"i0","mac":"99a56fcd6e6ade6968a16303dee5eead","set":{"state":"rejected","recognised":"RBNvo1WzZ4oRRq0W9+hkng","revision":2,"outcome":"reject","trims":null,"rejected_as":"uSxv8fnLuZiikGbajn+c1A","approval_order":null,"decided_by":"01a22f02-125c-799f-96b3-0edb44bfad55"}}');
INSERT INTO "history" VALUES('01a22f02-1abb-7850-901a-dd9dc1c5cc88',1,'submit','draft','submitted','01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.378730',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','0dab94a1b333b454c6a28c51c6b2a1a97abdd52f183a0f13be8cfef1c4711511','','bd6209e96fa46a866a7d593e6c4891bfce968e39a94d357013bbcbd81d71b781','{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}','{"key":"i0","mac":"543f8ba666a64348739778dfecc1833d","set":{"person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"training","state":"submitted","first_year":2024,"last_year":2024,"facts":"3mgpvJkuDlwDs1Ta23wxqw","evidence":"7b5BwUCmsvOtX5U10OjxnQ","claimed_hours":48,"forecast":"T0QIhW8ukYSr1SRoBhnEaw","edition_id":"zaozhuang-2024","route":"T/OexHAVQlfG88Rx6Cruyg","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","attested":true,"attestation":"nkV7OrqWkD2AJtpV5gduRQ","submissions":1,"first_submitted_at":"2024-11-20T01:00:07.378730","submitted_at":"2024-11-20T01:00:07.378730","due_on":"2024-12-11","created_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","created_at":"2024-11-20T01:00:07.365844"}}');
INSERT INTO "history" VALUES('01a22f02-1abb-7850-901a-dd9dc1c5cc88',2,'claim','submitted','unit_review','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.383088',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','0dab94a1b333b454c6a28c51c6b2a1a97abdd52f183a0f13be8cfef1c4711511','bd6209e96fa46a866a7d593e6c4891bfce968e39a94d357013bbcbd81d71b781','252b5c2ad81abfa26b619a0bbd414e2a7820081d4c4bf71a501e42f49a3a3b96',NULL,'{"key":"i0","mac":"2ed766e2a93fb6f8c57041b724c23346","set":{"state":"unit_review","assignee_id":"01a22f02-12cc-7b87-882b-89f523c6a604"}}');
INSERT INTO "history" VALUES('01a22f02-1abb-7850-901a-dd9dc1c5cc88',3,'return_for_correction','unit_review','draft','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.384887','FILING_NUMBER_WRONG','备案号有误，请核对','01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','0dab94a1b333b454c6a28c51c6b2a1a97abdd52f183a0f13be8cfef1c4711511','252b5c2ad81abfa26b619a0bbd414e2a7820081d4c4bf71a501e42f49a3a3b96','6bb38ccc311536c6ebd851453540afae9e8736bc7d39769f87c441946222e03a',NULL,'{"key":"i0","mac":"b1e3637a35357ca3dd2d9d362a925467","set":{"state":"draft","body_id":null,"assignee_id":null,"due_on":null,"submitted_at":null,"returned_at":"2024-11-20T01:00:07.384887","returned_facts":"3mgpvJkuDlwDs1Ta23wxqw","decided_by":"01a22f02-12cc-7b87-882b-89f523c6a604"}}');
INSERT INTO "history" VALUES('01a22f02-1abb-7850-901a-dd9dc1c5cc88',4,'submit','draft','submitted','01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.392307',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','0dccb780ce9a1b05af187f3d4f8f87f24706557db451b9f604bf524a19282c00','6bb38ccc311536c6ebd851453540afae9e8736bc7d39769f87c441946222e03a','931eb29cfbfb1e4a95bd55738ee7da672bbcd50271542e3a31deec8bf98e1d5c','{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}','{"key":"i0","mac":"8afc8078f941b6a5ef592ed4c12d113d","set":{"person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"training","state":"submitted","first_year":2024,"last_year":2024,"facts":"OLb8080bOq+GmcBn93U5xw","evidence":"7b5BwUCmsvOtX5U10OjxnQ","claimed_hours":48,"forecast":"T0QIhW8ukYSr1SRoBhnEaw","edition_id":"zaozhuang-2024","route":"T/OexHAVQlfG88Rx6Cruyg","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","attested":true,"attestation":"gE3qOtxDJ6itJhc+tb1LPg","submissions":2,"first_submitted_at":"2024-11-20T01:00:07.378730","submitted_at":"2024-11-20T01:00:07.392307","returned_at":"2024-11-20T01:00:07.384887","returned_facts":"3mgpvJkuDlwDs1Ta23wxqw","due_on":"2024-12-11","created_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","created_at":"2024-11-20T01:00:07.365844"}}');
INSERT INTO "history" VALUES('01a22f02-1abb-7850-901a-dd9dc1c5cc88',5,'claim','submitted','unit_review','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.400148',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','0dccb780ce9a1b05af187f3d4f8f87f24706557db451b9f604bf524a19282c00','931eb29cfbfb1e4a95bd55738ee7da672bbcd50271542e3a31deec8bf98e1d5c','4a7287548b07e0ae1ced59d46164b5f85a4726539b76025a7efc791e3cb0f63a',NULL,'{"key":"i0","mac":"6bf5deb61189a3510d587881593d8466","set":{"state":"unit_review","assignee_id":"01a22f02-12cc-7b87-882b-89f523c6a604"}}');
INSERT INTO "history" VALUES('01a22f02-1abb-7850-901a-dd9dc1c5cc88',6,'approve','unit_review','approved','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.404290',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','0dccb780ce9a1b05af187f3d4f8f87f24706557db451b9f604bf524a19282c00','4a7287548b07e0ae1ced59d46164b5f85a4726539b76025a7efc791e3cb0f63a','5873a27d4abfbc130433bc1e99faa8e2b4920d65c2ec31a116eca903e417abc7','{"hours_claimed":"24","hours_recognised":"22.5","trims":["DAILY_CAP"]}','{"key":"i0","mac":"e2859eff97d3a450d72cbe9ec85d03c2","set":{"state":"approved","recognised":"E8VYX6CSJEsMduDBUyV6xQ","revision":1,"outcome":"approve_trimmed","trims":"CS46voVaBiaqcrUE9ITY6w","approval_order":2,"decided_by":"01a22f02-12cc-7b87-882b-89f523c6a604","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22f02-1ae9-74a8-8f3d-a826a14a94ce',1,'submit','draft','submitted','01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.432175',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','85b47f2d4fa86b0dd1e661d37c6d18d7b644c2074f2217588fb8fdbfe90b5992','','404c7530b31c5e54177ad913f5fbcb19d424f2a5757514748e717d2e0c03d7c2','{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}','{"key":"i0","mac":"d0f37845d6d5eb8f1c46e56e93242fd9","set":{"person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"learning","state":"submitted","first_year":2024,"last_year":2024,"facts":"Cy6g95mu8PL240FglcA1FQ","evidence":"V86x2O+hPUURUZaMexFYTQ","claimed_hours":90,"forecast":"22FRp6b86lHaQ9tm59/yog","edition_id":"zaozhuang-2024","route":"T/OexHAVQlfG88Rx6Cruyg","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","attested":true,"attestation":"rD6hhWABaXdho8aeA34nBg","submissions":1,"first_submitted_at":"2024-11-20T01:00:07.432175","submitted_at":"2024-11-20T01:00:07.432175","due_on":"2024-12-11","created_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","created_at":"2024-11-20T01:00:07.411657"}}');
INSERT INTO "history" VALUES('01a22f02-1ae9-74a8-8f3d-a826a14a94ce',2,'claim','submitted','unit_review','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.440962',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','85b47f2d4fa86b0dd1e661d37c6d18d7b644c2074f2217588fb8fdbfe90b5992','404c7530b31c5e54177ad913f5fbcb19d424f2a5757514748e717d2e0c03d7c2','14efaac35d915267c9008f1a571db3f00002108b0e94f56df0a884ea05a064b6',NULL,'{"key":"i0","mac":"6c62d909cfe76a10f11882658b6e5c9a","set":{"state":"unit_review","assignee_id":"01a22f02-12cc-7b87-882b-89f523c6a604"}}');
INSERT INTO "history" VALUES('01a22f02-1ae9-74a8-8f3d-a826a14a94ce',3,'approve','unit_review','approved','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.445332',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','85b47f2d4fa86b0dd1e661d37c6d18d7b644c2074f2217588fb8fdbfe90b5992','14efaac35d915267c9008f1a571db3f00002108b0e94f56df0a884ea05a064b6','0698e9f5ee1b7831e89b0aebdba53570c41ad1b1ee4ee4d2773caeb15d75a462','{"hours_claimed":"45","hours_recognised":"40","trims":["ANNUAL_CAP"]}','{"key":"i0","mac":"9da84cd6acf3058167ad1f68d4b8bb41","set":{"state":"approved","recognised":"oolQNYM/wSHzfphRblGz+A","revision":1,"outcome":"approve_trimmed","trims":"gQI3vdkrxadIKZLOC8ynug","approval_order":3,"decided_by":"01a22f02-12cc-7b87-882b-89f523c6a604","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22f02-1b0d-7f8f-9d18-0ece3496dccb',1,'submit','draft','submitted','01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.461570',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','9d015210ea80ddabbedcb8b76f36b599808fa56873bb6aae674bb31c6e7a8c35','','5449d78c61adfbf47ef8c66a8c37a3ee82d095fe84c29e8d6ef99ce114568798','{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}','{"key":"i0","mac":"eb7d3d8199c5a11c97759518825bbc03","set":{"person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"qualification_exam","state":"submitted","first_year":2024,"last_year":2024,"facts":"CdD0Jzj10fe7iiK/7tjwiA","evidence":"tYktbtcS7XGOuG1FQ1nmKA","claimed_hours":32,"forecast":"pLkKFluncWonKLX/LL9hAA","edition_id":"zaozhuang-2024","route":"T/OexHAVQlfG88Rx6Cruyg","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","attested":true,"attestation":"irDINAvw15r/rbDfEEQtkA","submissions":1,"first_submitted_at":"2024-11-20T01:00:07.461570","submitted_at":"2024-11-20T01:00:07.461570","due_on":"2024-12-11","created_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","created_at":"2024-11-20T01:00:07.448342"}}');
INSERT INTO "history" VALUES('01a22f02-1b0d-7f8f-9d18-0ece3496dccb',2,'claim','submitted','unit_review','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.468521',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','9d015210ea80ddabbedcb8b76f36b599808fa56873bb6aae674bb31c6e7a8c35','5449d78c61adfbf47ef8c66a8c37a3ee82d095fe84c29e8d6ef99ce114568798','c503ff0278e09fa6f64f44850ef2ade4983d21fa47a5f78c75ff0c524059f751',NULL,'{"key":"i0","mac":"a2cce2e4897f7cedb97877849a3af8b7","set":{"state":"unit_review","assignee_id":"01a22f02-12cc-7b87-882b-89f523c6a604"}}');
INSERT INTO "history" VALUES('01a22f02-1b0d-7f8f-9d18-0ece3496dccb',3,'approve','unit_review','approved','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.472373',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','9d015210ea80ddabbedcb8b76f36b599808fa56873bb6aae674bb31c6e7a8c35','c503ff0278e09fa6f64f44850ef2ade4983d21fa47a5f78c75ff0c524059f751','eb9e2a999ef2e78ebf8c63c9dcb2089334f45101e59714d8c177d21d7de74f20',NULL,'{"key":"i0","mac":"c2675a3eb543121d3bbd98e6fc29e310","set":{"state":"approved","recognised":"kjN11D64vIWTcyCXwhS5CQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":4,"decided_by":"01a22f02-12cc-7b87-882b-89f523c6a604","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22f02-1b29-74c8-b652-9660349d6444',1,'submit','draft','submitted','01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.492136',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','b249196afa49e3c8c7e70691323939fd6c8d1112f31968ba95d906f269e0bc22','','bc389aaf6559b0d57ad43c04305bac6fe3bcbbc26f7624d691fa3bff93fb9193','{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}','{"key":"i0","mac":"b25f3bdd67f0f773e2d3de54843f1999","set":{"person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","state":"submitted","first_year":2024,"last_year":2024,"facts":"cWY4iz8HYXSsohP3jcO50A","evidence":"p3Nhza1Rgz4dr/jxuunx9A","claimed_hours":20,"forecast":"wVt95VT7dR3u6l3R+LStKg","edition_id":"zaozhuang-2024","route":"T/OexHAVQlfG88Rx6Cruyg","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","attested":true,"attestation":"Aaehy8W+lqnNxXZW7fhU6A","submissions":1,"first_submitted_at":"2024-11-20T01:00:07.492136","submitted_at":"2024-11-20T01:00:07.492136","due_on":"2024-12-11","created_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","created_at":"2024-11-20T01:00:07.475667"}}');
INSERT INTO "history" VALUES('01a22f02-1b29-74c8-b652-9660349d6444',2,'claim','submitted','unit_review','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.499249',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','b249196afa49e3c8c7e70691323939fd6c8d1112f31968ba95d906f269e0bc22','bc389aaf6559b0d57ad43c04305bac6fe3bcbbc26f7624d691fa3bff93fb9193','63130e1b3be10162c7d539b3a11c0a85db9cbd43602f214571e4a362ef3b124d',NULL,'{"key":"i0","mac":"5a92230b97f289cdfef9f674427ec77f","set":{"state":"unit_review","assignee_id":"01a22f02-12cc-7b87-882b-89f523c6a604"}}');
INSERT INTO "history" VALUES('01a22f02-1b29-74c8-b652-9660349d6444',3,'approve','unit_review','approved','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.503637',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','b249196afa49e3c8c7e70691323939fd6c8d1112f31968ba95d906f269e0bc22','63130e1b3be10162c7d539b3a11c0a85db9cbd43602f214571e4a362ef3b124d','6f327b3264382a76c001ab0a65cef6ce576cfebbd76d16d2faf028bacd81e14d',NULL,'{"key":"i0","mac":"09cd765b5a682b22cb86aff6cc61a655","set":{"state":"approved","recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":5,"decided_by":"01a22f02-12cc-7b87-882b-89f523c6a604","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22f02-1b48-7962-aec5-fd31e1bd9585',1,'submit','draft','submitted','01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.526882',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','6aff0780fdb456467da364c8635cc9f68af4489843f96e7f07757cec136871ef','','7b9b59202645a51f2e290adbbebfc5f81295629a8ca7743b095ebb65aaa4dab0','{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}','{"key":"i0","mac":"6aa0ee1a129f8f0fabd85c1e8ce4702a","set":{"person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","state":"submitted","first_year":2024,"last_year":2024,"facts":"5FVRp1sjWdkVF8G56qScfg","evidence":"cjAFSHjXyi4NZ7St8nqaVg","claimed_hours":20,"forecast":"+HJiqIEfdNT4/DFlllrBKw","edition_id":"zaozhuang-2024","route":"T/OexHAVQlfG88Rx6Cruyg","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","attested":true,"attestation":"smfJ1TaAWbvwleiyJ7OjvA","submissions":1,"first_submitted_at":"2024-11-20T01:00:07.526882","submitted_at":"2024-11-20T01:00:07.526882","due_on":"2024-12-11","created_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","created_at":"2024-11-20T01:00:07.506955"}}');
INSERT INTO "history" VALUES('01a22f02-1b48-7962-aec5-fd31e1bd9585',2,'claim','submitted','unit_review','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.534736',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','6aff0780fdb456467da364c8635cc9f68af4489843f96e7f07757cec136871ef','7b9b59202645a51f2e290adbbebfc5f81295629a8ca7743b095ebb65aaa4dab0','97ed9e95a6e095a25897d7781203ad5280ae0adb2a89751227e8b3373701fe5a',NULL,'{"key":"i0","mac":"b443e06b95828f2b2275f3673be671ba","set":{"state":"unit_review","assignee_id":"01a22f02-12cc-7b87-882b-89f523c6a604"}}');
INSERT INTO "history" VALUES('01a22f02-1b48-7962-aec5-fd31e1bd9585',3,'approve','unit_review','approved','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.539513',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','6aff0780fdb456467da364c8635cc9f68af4489843f96e7f07757cec136871ef','97ed9e95a6e095a25897d7781203ad5280ae0adb2a89751227e8b3373701fe5a','a394fa53ac485e2c53691f1d61e3cf60daf13cbbd099fc93ae4806ee225c8ec6',NULL,'{"key":"i0","mac":"ea06189b22b5246e3839bd0036b5cf4f","set":{"state":"approved","recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":6,"decided_by":"01a22f02-12cc-7b87-882b-89f523c6a604","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22f02-1b6d-7097-8d2b-e9211a41880a',1,'submit','draft','submitted','01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.590399',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','265f3fa8ff623e9a9813098ef671b836fc96bf2a5e647bb398abbf2b80ca914a','','1551fda084a68d2c3c519c3be8d6213a07a1299cf8f57bd71b606ee37be8e118','{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}','{"key":"i0","mac":"e58e2ef385b3d1aa9eb6bb2e6b0f3ba9","set":{"person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"expert_activity","state":"submitted","first_year":2024,"last_year":2024,"facts":"mzCGHOfpLRtrJveOz30OPg","evidence":"2MxHAoDeJS0+UwkLWgl4/g","claimed_hours":18,"forecast":"ag1z3VGRSO9JK13QbjF92A","edition_id":"zaozhuang-2024","route":"T/OexHAVQlfG88Rx6Cruyg","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","attested":true,"attestation":"n+VHNJilYAm0mdNemzFIDQ","submissions":1,"first_submitted_at":"2024-11-20T01:00:07.590399","submitted_at":"2024-11-20T01:00:07.590399","due_on":"2024-12-11","created_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","created_at":"2024-11-20T01:00:07.543378"}}');
INSERT INTO "history" VALUES('01a22f02-1b6d-7097-8d2b-e9211a41880a',2,'claim','submitted','unit_review','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.614142',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','265f3fa8ff623e9a9813098ef671b836fc96bf2a5e647bb398abbf2b80ca914a','1551fda084a68d2c3c519c3be8d6213a07a1299cf8f57bd71b606ee37be8e118','f6382aa47ec5fe88877d344e4fffe2bc6e35a418ced16f25bd5ef9995b61c7e6',NULL,'{"key":"i0","mac":"e6c5ba04b13c02d57ba74098aa9fb66d","set":{"state":"unit_review","assignee_id":"01a22f02-12cc-7b87-882b-89f523c6a604"}}');
INSERT INTO "history" VALUES('01a22f02-1b6d-7097-8d2b-e9211a41880a',3,'approve','unit_review','approved','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.620715',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','265f3fa8ff623e9a9813098ef671b836fc96bf2a5e647bb398abbf2b80ca914a','f6382aa47ec5fe88877d344e4fffe2bc6e35a418ced16f25bd5ef9995b61c7e6','13448b899fb886642b6193295d18028de907d4728d75f0bc5836dfce360f6f21','{"acknowledged":["SAME_DAY"],"hours_claimed":"9","hours_recognised":"6.5","trims":["PERSON_DAY_CAP"]}','{"key":"i0","mac":"5856d030b1742174c8bf722c3029f0b0","set":{"state":"approved","recognised":"B1jKp9INs2gXf3jmP5OqhQ","revision":1,"outcome":"approve_trimmed","trims":"AFozU0ACrUYruydrecN4Iw","approval_order":7,"decided_by":"01a22f02-12cc-7b87-882b-89f523c6a604","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22f02-1bc3-713a-bc4d-21a5b70e3552',1,'submit','draft','submitted','01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.716113',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','5db73c6fde5eeea6d52f3a270cfcfcb36264f7891c2236f2bd0b9a2f31607b84','','95b19f52ae20ffa99263b2ba964b8158055392ab0f1bcec52e3c74fdca939e47','{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}','{"key":"i0","mac":"31d91dffa812de70e7364781c5690666","set":{"person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"achievement","state":"submitted","first_year":2024,"last_year":2024,"facts":"NS34KBrpsO8uKKVN812rqg","evidence":"YjQD4iNBx5YkZW3HKGLpyw","claimed_hours":20,"forecast":"k5ZOgEawq551z3S6fJP3eA","edition_id":"zaozhuang-2024","route":"T/OexHAVQlfG88Rx6Cruyg","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","attested":true,"attestation":"7zT3vT2v03yl8DGL4dBgjA","submissions":1,"first_submitted_at":"2024-11-20T01:00:07.716113","submitted_at":"2024-11-20T01:00:07.716113","due_on":"2024-12-11","created_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","created_at":"2024-11-20T01:00:07.629430"}}');
INSERT INTO "history" VALUES('01a22f02-1bc3-713a-bc4d-21a5b70e3552',2,'claim','submitted','unit_review','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.736188',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','5db73c6fde5eeea6d52f3a270cfcfcb36264f7891c2236f2bd0b9a2f31607b84','95b19f52ae20ffa99263b2ba964b8158055392ab0f1bcec52e3c74fdca939e47','309d3f775d38c2d8a1a65e030c0a781b19e67121e7afe30ed100268d94cf365a',NULL,'{"key":"i0","mac":"090e21f4caec60575145dcade1f7c67c","set":{"state":"unit_review","assignee_id":"01a22f02-12cc-7b87-882b-89f523c6a604"}}');
INSERT INTO "history" VALUES('01a22f02-1bc3-713a-bc4d-21a5b70e3552',3,'approve','unit_review','approved','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.741460',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','5db73c6fde5eeea6d52f3a270cfcfcb36264f7891c2236f2bd0b9a2f31607b84','309d3f775d38c2d8a1a65e030c0a781b19e67121e7afe30ed100268d94cf365a','264917a16624549a5f1819d9684350074a5099bbf35355b42b5e8d2afd59cb94','{"hours_claimed":"10","hours_recognised":"0","trims":["ANNUAL_CAP"]}','{"key":"i0","mac":"30e1d7c1ffffe30901f567981826aa01","set":{"state":"approved","recognised":"RBNvo1WzZ4oRRq0W9+hkng","outcome":"approve_zero","trims":"evVRCBewlRqOkYKHkdzK4A","approval_order":8,"decided_by":"01a22f02-12cc-7b87-882b-89f523c6a604","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22f02-1bc3-713a-bc4d-21a5b70e3552',4,'hours_changed','approved','approved','01a22f02-125c-799f-96b3-0edb44bfad55','2024-11-20 01:00:08.251889','REFILLED',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','5db73c6fde5eeea6d52f3a270cfcfcb36264f7891c2236f2bd0b9a2f31607b84','264917a16624549a5f1819d9684350074a5099bbf35355b42b5e8d2afd59cb94','682f4733737514f7680eeaf24cf96af771ca213a394d7042a49f81d71b309996','{"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"0","professional":"10"}},"cause":{"kind":"declaration","id":"01a22f02-19d1-7439-91b6-a3dcf7a4d359"}}','{"key":"i0","mac":"a7739f18b62794f0a1c3ba25893915f5","set":{"recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q"}}');
INSERT INTO "history" VALUES('01a22f02-1c39-724b-b105-2036ceb1f809',1,'submit','draft','submitted','01a22f02-19a6-7c4d-bac2-0468fbb31953','2024-11-20 01:00:07.764318',NULL,NULL,'01a22f02-0b79-7da6-8523-d040312a12cf','zaozhuang-2024','b388e783300c88207bfdb84f4f2ead39be1318237e94d909ecf6424b13a6b42d','','f437083affd1f729fe15a1fb90a5da46b51a70199d897d15c21588f803de9b95','{"attested_by":"01a22f02-19a6-7c4d-bac2-0468fbb31953","attested_as":"person"}','{"key":"i0","mac":"2598bc5229d5b534edcbd25cf9f38037","set":{"person_id":"01a22f02-19a2-7b2e-b1ae-e694bd292f59","category":"training","state":"submitted","first_year":2024,"last_year":2024,"facts":"HMaQ1c2qO/3nxZA5eN9ixg","evidence":"72FRI+AIm9z1aKcfA5CNWw","claimed_hours":48,"forecast":"79liKmeEfEGdU4Yw9tawIQ","edition_id":"zaozhuang-2024","route":"vrXn/q9TUOT+odlX0q9j1A","body_id":"01a22f02-0b79-7da6-8523-d040312a12cf","attested":true,"attestation":"vcDN3VuIl5Cg9krPkbwAOQ","submissions":1,"first_submitted_at":"2024-11-20T01:00:07.764318","submitted_at":"2024-11-20T01:00:07.764318","due_on":"2024-12-11","created_by":"01a22f02-19a6-7c4d-bac2-0468fbb31953","created_at":"2024-11-20T01:00:07.747510"}}');
INSERT INTO "history" VALUES('01a22f02-1c39-724b-b105-2036ceb1f809',2,'claim','submitted','unit_review','01a22f02-13b0-7f79-b2ec-c0cf6f8aa668','2024-11-20 01:00:07.767750',NULL,NULL,'01a22f02-0b79-7da6-8523-d040312a12cf','zaozhuang-2024','b388e783300c88207bfdb84f4f2ead39be1318237e94d909ecf6424b13a6b42d','f437083affd1f729fe15a1fb90a5da46b51a70199d897d15c21588f803de9b95','854399019ca662ad0d25cc4da8767b6b375e4904d504e249fbac01d8c01772b9',NULL,'{"key":"i0","mac":"2ab3d692c71c39b9b8509eb9a8ab5383","set":{"state":"unit_review","assignee_id":"01a22f02-13b0-7f79-b2ec-c0cf6f8aa668"}}');
INSERT INTO "history" VALUES('01a22f02-1c39-724b-b105-2036ceb1f809',3,'approve','unit_review','approved','01a22f02-13b0-7f79-b2ec-c0cf6f8aa668','2024-11-20 01:00:07.782346','HOURS_NOT_PROVED','第三天未签到','01a22f02-0b79-7da6-8523-d040312a12cf','zaozhuang-2024','b388e783300c88207bfdb84f4f2ead39be1318237e94d909ecf6424b13a6b42d','854399019ca662ad0d25cc4da8767b6b375e4904d504e249fbac01d8c01772b9','0df4930e4d3cc1f5a45748a44e50c6244215d6026b9adbec38f851f232812c3b','{"hours_claimed":"24","hours_recognised":"16","trims":["DAILY_CAP","REVIEWER_CUT"]}','{"key":"i0","mac":"ad88f0598821e7a0d745efdef724bd79","set":{"state":"approved","granted_hours":32,"granted_reason":"2wce2uVLt54w1jgP9yyUlg","recognised":"kjN11D64vIWTcyCXwhS5CQ","revision":1,"outcome":"approve_trimmed","trims":"HMYKVJdkYSkk3Q330dYDmQ","approval_order":1,"decided_by":"01a22f02-13b0-7f79-b2ec-c0cf6f8aa668","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22f02-1c64-7b6a-92f5-ee97f32f6301',1,'submit','draft','submitted','01a22f02-1989-7e30-970d-4137fa0cbb48','2024-11-20 01:00:07.832694',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','ce9723381abd406e9c8ca28a57a8a8e28798245ed3c46e94359d8d176b6b6d0c','','ef05eb72962c11655df4365a2737237b7ed693deb191e202e06114d4a923b36c','{"attested_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","attested_as":"person"}','{"key":"i0","mac":"bd545a84b2c735d43e4200bfe6c2b49a","set":{"person_id":"01a22f02-1977-72c7-afe0-16c23044783a","category":"competition","state":"submitted","first_year":2024,"last_year":2024,"facts":"4PIZBxECmR0BOKbc3YNNrg","evidence":"FGeWYDQtvWusRsdIUAnwsw","forecast":"NRrE7y8T9G28HemTw/N4Gg","edition_id":"zaozhuang-2024","route":"T/OexHAVQlfG88Rx6Cruyg","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","attested":true,"attestation":"KJT8bNWdjYH51ZC8evWzJQ","submissions":1,"first_submitted_at":"2024-11-20T01:00:07.832694","submitted_at":"2024-11-20T01:00:07.832694","due_on":"2024-12-11","created_by":"01a22f02-1989-7e30-970d-4137fa0cbb48","created_at":"2024-11-20T01:00:07.791071"}}');
INSERT INTO "history" VALUES('01a22f02-1c64-7b6a-92f5-ee97f32f6301',2,'claim','submitted','unit_review','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.851085',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','ce9723381abd406e9c8ca28a57a8a8e28798245ed3c46e94359d8d176b6b6d0c','ef05eb72962c11655df4365a2737237b7ed693deb191e202e06114d4a923b36c','1603e27613b0d710a8cff204b0a866a7cd2ccb60a418627fc09b9ae069ea1785',NULL,'{"key":"i0","mac":"a895f4d4088e09696a348139218dcabb","set":{"state":"unit_review","assignee_id":"01a22f02-12cc-7b87-882b-89f523c6a604"}}');
INSERT INTO "history" VALUES('01a22f02-1c64-7b6a-92f5-ee97f32f6301',3,'reject','unit_review','rejected','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:07.864106','NOT_RECOGNISED',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','ce9723381abd406e9c8ca28a57a8a8e28798245ed3c46e94359d8d176b6b6d0c','1603e27613b0d710a8cff204b0a866a7cd2ccb60a418627fc09b9ae069ea1785','fc39be695103d62166f7be3e1c43d0d610ff32fa2117178f2c00ad5c81d9f31b','{"final":false}','{"key":"i0","mac":"6a2322121dbbc1cee189dc8afa3e40d1","set":{"state":"rejected","outcome":"reject","rejected_as":"h7HoBm0Nxt8heXz+SS26mg","decided_by":"01a22f02-12cc-7b87-882b-89f523c6a604","assignee_id":null,"due_on":null,"returned_at":"2024-11-20T01:00:07.864106","returned_facts":"4PIZBxECmR0BOKbc3YNNrg"}}');
INSERT INTO "history" VALUES('01a22f02-1cbc-748e-8900-d899c461fa99',1,'submit','draft','submitted','01a22f02-199e-761a-ad1a-6fe147bee39e','2024-11-20 01:00:07.920701',NULL,NULL,'01a22f02-0b6c-70a5-96b5-4ca7f7337538','zaozhuang-2024','8be3395f7bd7588a4c86b19b597e009f1d4c999c96af7f9d3e2aa69b16858b29','','e3211ae9b85c951c4f70008d8f1ce23c2a882c62ebcbcff90ff063b71024fa50','{"attested_by":"01a22f02-199e-761a-ad1a-6fe147bee39e","attested_as":"person"}','{"key":"i0","mac":"9cecab6d45774f2b4245f493740632ae","set":{"person_id":"01a22f02-1993-7565-b644-bd239a3d6e30","category":"aid_posting","state":"submitted","first_year":2024,"last_year":2024,"facts":"Lj8sJAv812PksIezfziW4g","evidence":"xNoK0ttec2mjtw86B1Utvg","claimed_hours":45,"forecast":"bJyREQR52+Jp+Dh7wWf7lQ","edition_id":"zaozhuang-2024","route":"2vMwzP6VVIrTQAYcmaJ3/Q","body_id":"01a22f02-0b6c-70a5-96b5-4ca7f7337538","attested":true,"attestation":"sGcxIhK44S47JMfiG465gw","submissions":1,"first_submitted_at":"2024-11-20T01:00:07.920701","submitted_at":"2024-11-20T01:00:07.920701","due_on":"2024-12-11","created_by":"01a22f02-199e-761a-ad1a-6fe147bee39e","created_at":"2024-11-20T01:00:07.878622"}}');
INSERT INTO "history" VALUES('01a22f02-1cbc-748e-8900-d899c461fa99',2,'claim','submitted','unit_review','01a22f02-1376-7319-8abd-57f6ca1409f0','2024-11-20 01:00:07.931496',NULL,NULL,'01a22f02-0b6c-70a5-96b5-4ca7f7337538','zaozhuang-2024','8be3395f7bd7588a4c86b19b597e009f1d4c999c96af7f9d3e2aa69b16858b29','e3211ae9b85c951c4f70008d8f1ce23c2a882c62ebcbcff90ff063b71024fa50','8e71367cf8162b602b884394d9b3bc824cb6ecc05d8f9ac57d44177639b2167e',NULL,'{"key":"i0","mac":"0cb381e2b5dc60d528ed2f079cc24208","set":{"state":"unit_review","assignee_id":"01a22f02-1376-7319-8abd-57f6ca1409f0"}}');
INSERT INTO "history" VALUES('01a22f02-1cbc-748e-8900-d899c461fa99',3,'approve','unit_review','approved','01a22f02-1376-7319-8abd-57f6ca1409f0','2024-11-20 01:00:07.942852',NULL,NULL,'01a22f02-0b6c-70a5-96b5-4ca7f7337538','zaozhuang-2024','8be3395f7bd7588a4c86b19b597e009f1d4c999c96af7f9d3e2aa69b16858b29','8e71367cf8162b602b884394d9b3bc824cb6ecc05d8f9ac57d44177639b2167e','713c8ac5ed0d6c1e0320dca5ccf94a39afe2e7da784df1280409c19a1d14b003',NULL,'{"key":"i0","mac":"abb54f43701b7c40686dc5e738eab583","set":{"state":"approved","recognised":"mVPXw2375V21+DeG8ShrWQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":1,"decided_by":"01a22f02-1376-7319-8abd-57f6ca1409f0","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22f02-1d01-74b7-bed7-c0853a5733c1',1,'submit','draft','submitted','01a22f02-199e-761a-ad1a-6fe147bee39e','2024-11-20 01:00:07.996512',NULL,NULL,'01a22f02-0b6c-70a5-96b5-4ca7f7337538','zaozhuang-2024','ef5ee8a9a89ba4aac94f66289479db24039f81da19933089a5ea246d9ce5a4a0','','d435d1e631080eb428948d85cbbdb8abd701c5bfdeb4ca426ac9556bf4824ab4','{"attested_by":"01a22f02-199e-761a-ad1a-6fe147bee39e","attested_as":"person"}','{"key":"i0","mac":"8cd104d95d16b211d9a7980da44fd98f","set":{"person_id":"01a22f02-1993-7565-b644-bd239a3d6e30","category":"digital_engineer","state":"submitted","first_year":2024,"last_year":2024,"facts":"/Yw67LT/huiDA8crWgv49A","evidence":"DIFGCVVH9ZicDqnrwFkSJA","claimed_hours":80,"forecast":"hjOObl0BG2cLgTbPC05Qxw","edition_id":"zaozhuang-2024","route":"2vMwzP6VVIrTQAYcmaJ3/Q","body_id":"01a22f02-0b6c-70a5-96b5-4ca7f7337538","attested":true,"attestation":"GJrQOuUmrrEPRVNYEZUBPg","submissions":1,"first_submitted_at":"2024-11-20T01:00:07.996512","submitted_at":"2024-11-20T01:00:07.996512","due_on":"2024-12-11","created_by":"01a22f02-199e-761a-ad1a-6fe147bee39e","created_at":"2024-11-20T01:00:07.947645"}}');
INSERT INTO "history" VALUES('01a22f02-1d01-74b7-bed7-c0853a5733c1',2,'claim','submitted','unit_review','01a22f02-1376-7319-8abd-57f6ca1409f0','2024-11-20 01:00:08.010700',NULL,NULL,'01a22f02-0b6c-70a5-96b5-4ca7f7337538','zaozhuang-2024','ef5ee8a9a89ba4aac94f66289479db24039f81da19933089a5ea246d9ce5a4a0','d435d1e631080eb428948d85cbbdb8abd701c5bfdeb4ca426ac9556bf4824ab4','9b60088edee1f90a020384d7b44d0fc9c096ec07e9c161d27d4fbe5ba2ca2e1c',NULL,'{"key":"i0","mac":"755615c675304b19904d58ad8cf6b7e6","set":{"state":"unit_review","assignee_id":"01a22f02-1376-7319-8abd-57f6ca1409f0"}}');
INSERT INTO "history" VALUES('01a22f02-1d01-74b7-bed7-c0853a5733c1',3,'approve','unit_review','approved','01a22f02-1376-7319-8abd-57f6ca1409f0','2024-11-20 01:00:08.024064',NULL,NULL,'01a22f02-0b6c-70a5-96b5-4ca7f7337538','zaozhuang-2024','ef5ee8a9a89ba4aac94f66289479db24039f81da19933089a5ea246d9ce5a4a0','9b60088edee1f90a020384d7b44d0fc9c096ec07e9c161d27d4fbe5ba2ca2e1c','ca7e1e036a6fc9c259cfcaa0986baf72c0fb1ba3fdd5a5a4a76b54857eea238a',NULL,'{"key":"i0","mac":"c2c9b96a7429d7d7d9a9575310128608","set":{"state":"approved","recognised":"oolQNYM/wSHzfphRblGz+A","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":2,"decided_by":"01a22f02-1376-7319-8abd-57f6ca1409f0","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22f02-1d7f-7d99-b433-40934e86148c',1,'submit','draft','submitted','01a22f02-19a6-7c4d-bac2-0468fbb31953','2024-11-20 01:00:08.104828',NULL,NULL,'01a22f02-0b79-7da6-8523-d040312a12cf','zaozhuang-2024','8c434640e5ee772251a9f1856606d9b6195a443ab5b060fb7a63da90ce327ddc','','a0965cd69c956a656916fd5f2d91d9851d3695d8f5fe339c111afc5f641eddc3','{"attested_by":"01a22f02-19a6-7c4d-bac2-0468fbb31953","attested_as":"person"}','{"key":"i0","mac":"fc4cecafffb21f2a6d3b3e4fb9484777","set":{"person_id":"01a22f02-19a2-7b2e-b1ae-e694bd292f59","category":"special_circumstance","state":"submitted","first_year":2024,"last_year":2024,"facts":"bVjPt8EjTzZkY4j83jh8tg","evidence":"5iRffVhelkyTv7QpFe/bJQ","claimed_hours":0,"forecast":"u9h/TSWmzbBZZQPFnc0LIA","edition_id":"zaozhuang-2024","route":"vrXn/q9TUOT+odlX0q9j1A","body_id":"01a22f02-0b79-7da6-8523-d040312a12cf","attested":true,"attestation":"h+aoTi+qF83tFuGTpIpdww","submissions":1,"first_submitted_at":"2024-11-20T01:00:08.104828","submitted_at":"2024-11-20T01:00:08.104828","due_on":"2024-12-11","created_by":"01a22f02-19a6-7c4d-bac2-0468fbb31953","created_at":"2024-11-20T01:00:08.074176"}}');
INSERT INTO "history" VALUES('01a22f02-1d7f-7d99-b433-40934e86148c',2,'claim','submitted','unit_review','01a22f02-13b0-7f79-b2ec-c0cf6f8aa668','2024-11-20 01:00:08.116631',NULL,NULL,'01a22f02-0b79-7da6-8523-d040312a12cf','zaozhuang-2024','8c434640e5ee772251a9f1856606d9b6195a443ab5b060fb7a63da90ce327ddc','a0965cd69c956a656916fd5f2d91d9851d3695d8f5fe339c111afc5f641eddc3','5b2979f1dc733af29a53e694e2c1c6a0f1956d333cce57e04b49212d9aadcb60',NULL,'{"key":"i0","mac":"bed19ba31025be2aa409b77b36c4acca","set":{"state":"unit_review","assignee_id":"01a22f02-13b0-7f79-b2ec-c0cf6f8aa668"}}');
INSERT INTO "history" VALUES('01a22f02-1d7f-7d99-b433-40934e86148c',3,'approve','unit_review','approved','01a22f02-13b0-7f79-b2ec-c0cf6f8aa668','2024-11-20 01:00:08.127899',NULL,NULL,'01a22f02-0b79-7da6-8523-d040312a12cf','zaozhuang-2024','8c434640e5ee772251a9f1856606d9b6195a443ab5b060fb7a63da90ce327ddc','5b2979f1dc733af29a53e694e2c1c6a0f1956d333cce57e04b49212d9aadcb60','b25d2372f25f5049f87b95504b2417d024989e31cfd6fdb08839965bd1fa937c',NULL,'{"key":"i0","mac":"007b10720e572eec8cf165627c20af3f","set":{"state":"approved","recognised":"RBNvo1WzZ4oRRq0W9+hkng","outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":2,"decided_by":"01a22f02-13b0-7f79-b2ec-c0cf6f8aa668","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e',1,'submit','draft','submitted','01a22f02-19a6-7c4d-bac2-0468fbb31953','2024-11-20 01:00:08.165516',NULL,NULL,'01a22f02-0b79-7da6-8523-d040312a12cf','zaozhuang-2024','8115ba7c15072613dca4e4c3d028f6cfeb00305d989b7d8f3d1c7925352aa77c','','b48121c617825841b959a2cd41332cdb46fda5f7b4affc2ae1db9e7c221ae3fd','{"attested_by":"01a22f02-19a6-7c4d-bac2-0468fbb31953","attested_as":"person"}','{"key":"i0","mac":"ec1efcc1447d32b45d28e0c6ffbddcd2","set":{"person_id":"01a22f02-19a2-7b2e-b1ae-e694bd292f59","category":"competition","state":"submitted","first_year":2024,"last_year":2024,"facts":"yFj/jlXe/AG7Om0/QMcoog","evidence":"Qm7dbVOImcDHMym9r1qygA","claimed_hours":20,"forecast":"VsLLeC+N4Jtd9UCMSHgcOw","edition_id":"zaozhuang-2024","route":"vrXn/q9TUOT+odlX0q9j1A","body_id":"01a22f02-0b79-7da6-8523-d040312a12cf","attested":true,"attestation":"ZCuMSm40l64BtQnrKgb6oA","submissions":1,"first_submitted_at":"2024-11-20T01:00:08.165516","submitted_at":"2024-11-20T01:00:08.165516","due_on":"2024-12-11","created_by":"01a22f02-19a6-7c4d-bac2-0468fbb31953","created_at":"2024-11-20T01:00:08.139079"}}');
INSERT INTO "history" VALUES('01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e',2,'claim','submitted','unit_review','01a22f02-13b0-7f79-b2ec-c0cf6f8aa668','2024-11-20 01:00:08.175207',NULL,NULL,'01a22f02-0b79-7da6-8523-d040312a12cf','zaozhuang-2024','8115ba7c15072613dca4e4c3d028f6cfeb00305d989b7d8f3d1c7925352aa77c','b48121c617825841b959a2cd41332cdb46fda5f7b4affc2ae1db9e7c221ae3fd','a9d82eb0e3f3f1968dea29bf183b85392d76f04e1e2c075aceffa47e337b2d40',NULL,'{"key":"i0","mac":"4e6ed56d81a31c17866d4a5886d57b91","set":{"state":"unit_review","assignee_id":"01a22f02-13b0-7f79-b2ec-c0cf6f8aa668"}}');
INSERT INTO "history" VALUES('01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e',3,'approve','unit_review','approved','01a22f02-13b0-7f79-b2ec-c0cf6f8aa668','2024-11-20 01:00:08.179455',NULL,NULL,'01a22f02-0b79-7da6-8523-d040312a12cf','zaozhuang-2024','8115ba7c15072613dca4e4c3d028f6cfeb00305d989b7d8f3d1c7925352aa77c','a9d82eb0e3f3f1968dea29bf183b85392d76f04e1e2c075aceffa47e337b2d40','2571ce418976d09d725975c818b39daf7c05ff23456366b778df061861ced40e',NULL,'{"key":"i0","mac":"9b9113745aa7c11b2d574a7fdaea4da4","set":{"state":"approved","recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":3,"decided_by":"01a22f02-13b0-7f79-b2ec-c0cf6f8aa668","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22f02-1def-7732-b6ab-38c500eccd2f',1,'submit','draft','submitted','01a22f02-19b0-76af-989a-34152abd5d45','2024-11-20 01:00:08.223085',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','16aa41813787e45230949d604c4050f5c521e3abe0cf3de357d36b4a008bb2eb','','2730ca1d15387de39c8e33d6f317a6e77348d49c9cf23cf85cc8513b108b3e06','{"attested_by":"01a22f02-19b0-76af-989a-34152abd5d45","attested_as":"person"}','{"key":"i0","mac":"d91955a18bf69adf08434d6943a99567","set":{"person_id":"01a22f02-19aa-7a79-95b4-cdf39908ad7a","category":"origin_credit","state":"submitted","first_year":2024,"last_year":2024,"facts":"RZIcP1u9GFvOMocNzHYoDw","evidence":"rIefi3cTQEp8Bp3J+7qSeQ","claimed_hours":72,"forecast":"LcQV8opq+vLbnB/1BkH3Gw","edition_id":"zaozhuang-2024","route":"DTmE3lJXs2BUBtRp8/xT1w","body_id":"01a22f02-0b60-76a0-a684-8a2270459497","attested":true,"attestation":"KeVbfvSLWomkNZTENDywXw","submissions":1,"first_submitted_at":"2024-11-20T01:00:08.223085","submitted_at":"2024-11-20T01:00:08.223085","due_on":"2024-12-11","created_by":"01a22f02-19b0-76af-989a-34152abd5d45","created_at":"2024-11-20T01:00:08.185817"}}');
INSERT INTO "history" VALUES('01a22f02-1def-7732-b6ab-38c500eccd2f',2,'claim','submitted','unit_review','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:08.234197',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','16aa41813787e45230949d604c4050f5c521e3abe0cf3de357d36b4a008bb2eb','2730ca1d15387de39c8e33d6f317a6e77348d49c9cf23cf85cc8513b108b3e06','bd290e679e46e160e4b37e9423e383d2ee85f8a3ea7c6301f33fcb11fafe6ccc',NULL,'{"key":"i0","mac":"c1d53d854dad20b71b9f57a62aecfb1f","set":{"state":"unit_review","assignee_id":"01a22f02-12cc-7b87-882b-89f523c6a604"}}');
INSERT INTO "history" VALUES('01a22f02-1def-7732-b6ab-38c500eccd2f',3,'approve','unit_review','approved','01a22f02-12cc-7b87-882b-89f523c6a604','2024-11-20 01:00:08.238569',NULL,NULL,'01a22f02-0b60-76a0-a684-8a2270459497','zaozhuang-2024','16aa41813787e45230949d604c4050f5c521e3abe0cf3de357d36b4a008bb2eb','bd290e679e46e160e4b37e9423e383d2ee85f8a3ea7c6301f33fcb11fafe6ccc','621985bde99e1961f6c19f7af6dc95efafa92a936e100c4476cb285669b0cb1b',NULL,'{"key":"i0","mac":"03d8f707bf9c3c2494e9c5a02318d73b","set":{"state":"approved","recognised":"zk57kx4wf/fIIMVcCJ+jpQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":1,"decided_by":"01a22f02-12cc-7b87-882b-89f523c6a604","assignee_id":null,"due_on":null}}');
CREATE TABLE idempotency (
	principal_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	status SMALLINT, 
	headers JSON, 
	body BLOB, 
	created_at DATETIME NOT NULL, rights JSON, holder INTEGER, 
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
	at DATETIME NOT NULL, seal JSON, sealed_in BIGINT, 
	CONSTRAINT pk_ledger_entry PRIMARY KEY (position), 
	CONSTRAINT ck_ledger_entry_source_type_known CHECK (source_type IN ('declaration', 'study_record')), 
	CONSTRAINT fk_ledger_entry_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_ledger_entry_source_id_year_revision UNIQUE (source_id, year, revision)
);
INSERT INTO "ledger_entry" VALUES(1,'01a22f02-1977-72c7-afe0-16c23044783a',2024,'study_record','01a22f02-19c0-7aff-a4a3-224b928ae541',1,20,0,'study_record',NULL,'zaozhuang-2024','2024-11-20 01:00:07.114174','{"key":"i0","mac":"22f46a2fbbdec9e187d76cf8bfc2aa85","fields":{"at":43033,"cause":18294,"edition_id":20662,"person_id":6162,"professional":57121,"public":30242,"revision":61367,"source_id":7987,"source_type":18294,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(2,'01a22f02-1977-72c7-afe0-16c23044783a',2024,'study_record','01a22f02-19c0-7b77-97fe-8f37a57913f7',1,20,0,'study_record',NULL,'zaozhuang-2024','2024-11-20 01:00:07.114174','{"key":"i0","mac":"b987964cd50da1a8f59c4b0f87619032","fields":{"at":43033,"cause":18294,"edition_id":20662,"person_id":6162,"professional":57121,"public":30242,"revision":61367,"source_id":27537,"source_type":18294,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(3,'01a22f02-1977-72c7-afe0-16c23044783a',2024,'study_record','01a22f02-19c0-7b96-9e03-011c71e6e787',1,20,0,'study_record',NULL,'zaozhuang-2024','2024-11-20 01:00:07.114174','{"key":"i0","mac":"9dac540a1d789ab407bf8c009a97d20b","fields":{"at":43033,"cause":18294,"edition_id":20662,"person_id":6162,"professional":57121,"public":30242,"revision":61367,"source_id":57311,"source_type":18294,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(4,'01a22f02-1977-72c7-afe0-16c23044783a',2024,'declaration','01a22f02-19d1-7439-91b6-a3dcf7a4d359',1,0,20,'approve','01a22f02-19d1-7439-91b6-a3dcf7a4d359','zaozhuang-2024','2024-11-20 01:00:07.361489','{"key":"i0","mac":"787bac9f7ae80cd8a70d8ccf4c220e57","fields":{"at":18907,"cause":23898,"cause_id":12172,"edition_id":20662,"person_id":6162,"professional":30242,"public":57121,"revision":61367,"source_id":12172,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(5,'01a22f02-1977-72c7-afe0-16c23044783a',2024,'declaration','01a22f02-1abb-7850-901a-dd9dc1c5cc88',1,0,45,'approve','01a22f02-1abb-7850-901a-dd9dc1c5cc88','zaozhuang-2024','2024-11-20 01:00:07.404290','{"key":"i0","mac":"4a48ca8ffdfefca54cbd3665857c6c92","fields":{"at":14606,"cause":23898,"cause_id":23506,"edition_id":20662,"person_id":6162,"professional":9515,"public":57121,"revision":61367,"source_id":23506,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(6,'01a22f02-1977-72c7-afe0-16c23044783a',2024,'declaration','01a22f02-1ae9-74a8-8f3d-a826a14a94ce',1,0,80,'approve','01a22f02-1ae9-74a8-8f3d-a826a14a94ce','zaozhuang-2024','2024-11-20 01:00:07.445332','{"key":"i0","mac":"89bc329330a2737aaae735f6e568f04d","fields":{"at":15212,"cause":23898,"cause_id":9683,"edition_id":20662,"person_id":6162,"professional":40616,"public":57121,"revision":61367,"source_id":9683,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(7,'01a22f02-1977-72c7-afe0-16c23044783a',2024,'declaration','01a22f02-1b0d-7f8f-9d18-0ece3496dccb',1,0,32,'approve','01a22f02-1b0d-7f8f-9d18-0ece3496dccb','zaozhuang-2024','2024-11-20 01:00:07.472373','{"key":"i0","mac":"1ccc17d8ac4d46b11ad1b4865ae2ddfa","fields":{"at":44429,"cause":23898,"cause_id":38119,"edition_id":20662,"person_id":6162,"professional":9807,"public":57121,"revision":61367,"source_id":38119,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(8,'01a22f02-1977-72c7-afe0-16c23044783a',2024,'declaration','01a22f02-1b29-74c8-b652-9660349d6444',1,0,20,'approve','01a22f02-1b29-74c8-b652-9660349d6444','zaozhuang-2024','2024-11-20 01:00:07.503637','{"key":"i0","mac":"199bdec7ce702a57eb844ac5ca0f0f63","fields":{"at":55029,"cause":23898,"cause_id":25243,"edition_id":20662,"person_id":6162,"professional":30242,"public":57121,"revision":61367,"source_id":25243,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(9,'01a22f02-1977-72c7-afe0-16c23044783a',2024,'declaration','01a22f02-1b48-7962-aec5-fd31e1bd9585',1,0,20,'approve','01a22f02-1b48-7962-aec5-fd31e1bd9585','zaozhuang-2024','2024-11-20 01:00:07.539513','{"key":"i0","mac":"b4d4464db08d03dee97a73c049319ccb","fields":{"at":49662,"cause":23898,"cause_id":248,"edition_id":20662,"person_id":6162,"professional":30242,"public":57121,"revision":61367,"source_id":248,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(10,'01a22f02-1977-72c7-afe0-16c23044783a',2024,'declaration','01a22f02-1b6d-7097-8d2b-e9211a41880a',1,0,13,'approve','01a22f02-1b6d-7097-8d2b-e9211a41880a','zaozhuang-2024','2024-11-20 01:00:07.620715','{"key":"i0","mac":"97b412e8784e50f66f2403229fc320b0","fields":{"at":1632,"cause":23898,"cause_id":2218,"edition_id":20662,"person_id":6162,"professional":29787,"public":57121,"revision":61367,"source_id":2218,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(11,'01a22f02-19a2-7b2e-b1ae-e694bd292f59',2024,'declaration','01a22f02-1c39-724b-b105-2036ceb1f809',1,0,32,'approve','01a22f02-1c39-724b-b105-2036ceb1f809','zaozhuang-2024','2024-11-20 01:00:07.782346','{"key":"i0","mac":"1774f925e1486e825cac7426509a6f86","fields":{"at":27795,"cause":23898,"cause_id":44865,"edition_id":20662,"person_id":56011,"professional":9807,"public":57121,"revision":61367,"source_id":44865,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(12,'01a22f02-1993-7565-b644-bd239a3d6e30',2024,'declaration','01a22f02-1cbc-748e-8900-d899c461fa99',1,15,30,'approve','01a22f02-1cbc-748e-8900-d899c461fa99','zaozhuang-2024','2024-11-20 01:00:07.942852','{"key":"i0","mac":"f877c9488dc0d765f2164b5e6961dbb5","fields":{"at":52460,"cause":23898,"cause_id":3532,"edition_id":20662,"person_id":1278,"professional":18275,"public":53614,"revision":61367,"source_id":3532,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(13,'01a22f02-1993-7565-b644-bd239a3d6e30',2024,'declaration','01a22f02-1d01-74b7-bed7-c0853a5733c1',1,0,80,'approve','01a22f02-1d01-74b7-bed7-c0853a5733c1','zaozhuang-2024','2024-11-20 01:00:08.024064','{"key":"i0","mac":"5a9d5408dbda265d8ea5272ac8f2d5b8","fields":{"at":8076,"cause":23898,"cause_id":54923,"edition_id":20662,"person_id":1278,"professional":40616,"public":57121,"revision":61367,"source_id":54923,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(14,'01a22f02-19a2-7b2e-b1ae-e694bd292f59',2024,'declaration','01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e',1,0,20,'approve','01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e','zaozhuang-2024','2024-11-20 01:00:08.179455','{"key":"i0","mac":"45585f7b7b64cbbe0e86c837bd8a10eb","fields":{"at":24639,"cause":23898,"cause_id":8346,"edition_id":20662,"person_id":56011,"professional":30242,"public":57121,"revision":61367,"source_id":8346,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(15,'01a22f02-19aa-7a79-95b4-cdf39908ad7a',2024,'declaration','01a22f02-1def-7732-b6ab-38c500eccd2f',1,24,48,'approve','01a22f02-1def-7732-b6ab-38c500eccd2f','zaozhuang-2024','2024-11-20 01:00:08.238569','{"key":"i0","mac":"4d92a2f4818b1f5a4be3e5f8351ffd84","fields":{"at":43770,"cause":23898,"cause_id":6968,"edition_id":20662,"person_id":37636,"professional":22934,"public":45627,"revision":61367,"source_id":6968,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(16,'01a22f02-1977-72c7-afe0-16c23044783a',2024,'declaration','01a22f02-1bc3-713a-bc4d-21a5b70e3552',1,0,20,'revoke','01a22f02-19d1-7439-91b6-a3dcf7a4d359','zaozhuang-2024','2024-11-20 01:00:08.251889','{"key":"i0","mac":"28643456e7fd2f481215ac587ef7f21c","fields":{"at":25021,"cause":60756,"cause_id":12172,"edition_id":20662,"person_id":6162,"professional":30242,"public":57121,"revision":61367,"source_id":1592,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(17,'01a22f02-1977-72c7-afe0-16c23044783a',2024,'declaration','01a22f02-19d1-7439-91b6-a3dcf7a4d359',2,0,-20,'revoke','01a22f02-19d1-7439-91b6-a3dcf7a4d359','zaozhuang-2024','2024-11-20 01:00:08.251889','{"key":"i0","mac":"2ab7581e4879e3fbda41fad71971e656","fields":{"at":25021,"cause":60756,"cause_id":12172,"edition_id":20662,"person_id":6162,"professional":26748,"public":57121,"revision":48653,"source_id":12172,"source_type":53372,"year":43618}}',1);
CREATE TABLE log_level (
	id VARCHAR(36) NOT NULL, 
	module VARCHAR(200) NOT NULL, 
	level VARCHAR(8), 
	asked_by VARCHAR(200) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	until DATETIME NOT NULL, 
	CONSTRAINT pk_log_level PRIMARY KEY (id), 
	CONSTRAINT ck_log_level_level_known CHECK (level IN ('debug', 'info', 'warning', 'error'))
);
CREATE TABLE look (
	principal_id VARCHAR(36) NOT NULL, 
	declaration_id VARCHAR(36) NOT NULL, 
	sequence INTEGER NOT NULL, 
	seen JSON NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_look PRIMARY KEY (principal_id, declaration_id), 
	CONSTRAINT fk_look_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id), 
	CONSTRAINT fk_look_declaration_id_declaration FOREIGN KEY(declaration_id) REFERENCES declaration (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
CREATE TABLE merge_proposal (
	id VARCHAR(36) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	organization_id VARCHAR(36) NOT NULL, 
	named JSON NOT NULL, 
	other_id VARCHAR(36), 
	status VARCHAR(12) NOT NULL, 
	reason TEXT NOT NULL, 
	proposed_by VARCHAR(36) NOT NULL, 
	proposed_at DATETIME NOT NULL, 
	decided_by VARCHAR(36), 
	decided_at DATETIME, 
	comment TEXT, 
	merge_id VARCHAR(36), 
	version INTEGER DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_merge_proposal PRIMARY KEY (id), 
	CONSTRAINT ck_merge_proposal_status_known CHECK (status IN ('open', 'accepted', 'refused')), 
	CONSTRAINT ck_merge_proposal_decided_once CHECK ((status = 'open') = (decided_at IS NULL)), 
	CONSTRAINT ck_merge_proposal_accepted_by_merge CHECK ((status = 'accepted') = (merge_id IS NOT NULL)), 
	CONSTRAINT fk_merge_proposal_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_merge_proposal_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_merge_proposal_proposed_by_principal FOREIGN KEY(proposed_by) REFERENCES principal (id), 
	CONSTRAINT fk_merge_proposal_decided_by_principal FOREIGN KEY(decided_by) REFERENCES principal (id), 
	CONSTRAINT fk_merge_proposal_merge_id_person_merge FOREIGN KEY(merge_id) REFERENCES person_merge (id)
);
CREATE TABLE "notice" (
	id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(50) NOT NULL, 
	person_id VARCHAR(36), 
	organization_id VARCHAR(36), 
	declaration_id VARCHAR(36), 
	kind VARCHAR(40) NOT NULL, 
	texts JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	read_at DATETIME, seal JSON, sealed_in BIGINT, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT fk_notice_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_notice_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_notice_one_recipient CHECK ((person_id IS NULL) <> (organization_id IS NULL))
);
INSERT INTO "notice" VALUES('01a22f02-1b31-70de-b1a0-9d412ad03acd','01a22f02-19d1-7439-91b6-a3dcf7a4d359:1','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-19d1-7439-91b6-a3dcf7a4d359','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:07.342089',NULL,'{"key":"i0","mac":"1ead1d19eef9ed15a5905dc21b39abb6","fields":{"created_at":4415,"declaration_id":12172,"event_id":19484,"id":11998,"kind":3209,"person_id":6162,"texts":13012}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-7145-86ee-7608dc58ba9d','01a22f02-19d1-7439-91b6-a3dcf7a4d359:1',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','01a22f02-19d1-7439-91b6-a3dcf7a4d359','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:07.342089',NULL,'{"key":"i0","mac":"c8baa3eca3e0dd1c9a84b0a2daa66f5a","fields":{"created_at":4415,"declaration_id":12172,"event_id":19484,"id":7979,"kind":3209,"organization_id":9467,"texts":27767}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-71a9-b935-5e43e4dc9d42','01a22f02-19d1-7439-91b6-a3dcf7a4d359:3','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-19d1-7439-91b6-a3dcf7a4d359','declaration.approve','{"zh":"您的代表性成果申报已通过审核。","en":"Your achievement declaration was approved."}','2024-11-20 01:00:07.361489',NULL,'{"key":"i0","mac":"6d830b595694111ca8d73991a7616277","fields":{"created_at":18907,"declaration_id":12172,"event_id":11934,"id":17256,"kind":29347,"person_id":6162,"texts":27212}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-71e4-adae-9a827a88f595','01a22f02-1abb-7850-901a-dd9dc1c5cc88:1','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1abb-7850-901a-dd9dc1c5cc88','declaration.submit','{"zh":"您的培训进修申报已提交，等待审核。","en":"Your training declaration was submitted and waits for review."}','2024-11-20 01:00:07.378730',NULL,'{"key":"i0","mac":"4a559204c28f88b50ff0a4269cdf41d7","fields":{"created_at":1476,"declaration_id":23506,"event_id":31388,"id":27427,"kind":3209,"person_id":6162,"texts":21287}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-720e-941e-fd6d764b995a','01a22f02-1abb-7850-901a-dd9dc1c5cc88:1',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','01a22f02-1abb-7850-901a-dd9dc1c5cc88','declaration.submit','{"zh":"有新的培训进修申报待审核。","en":"A new training declaration waits for review."}','2024-11-20 01:00:07.378730',NULL,'{"key":"i0","mac":"7d6595fa027c52caedf348a452527d86","fields":{"created_at":1476,"declaration_id":23506,"event_id":31388,"id":60742,"kind":3209,"organization_id":9467,"texts":61229}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-7253-bac5-b563926ed244','01a22f02-1abb-7850-901a-dd9dc1c5cc88:3','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1abb-7850-901a-dd9dc1c5cc88','declaration.return_for_correction','{"zh":"您的培训进修申报已退回，请按意见修改后重新提交。","en":"Your training declaration was returned; correct it as the reviewer says and submit it again."}','2024-11-20 01:00:07.384887',NULL,'{"key":"i0","mac":"8b1b0d2387b4f2398dd82b20c68dc78c","fields":{"created_at":50235,"declaration_id":23506,"event_id":6174,"id":57539,"kind":56571,"person_id":6162,"texts":23527}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-7286-a795-187263fcc2b1','01a22f02-1abb-7850-901a-dd9dc1c5cc88:4','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1abb-7850-901a-dd9dc1c5cc88','declaration.submit','{"zh":"您的培训进修申报已提交，等待审核。","en":"Your training declaration was submitted and waits for review."}','2024-11-20 01:00:07.392307',NULL,'{"key":"i0","mac":"42d18107664082f06bf6a20773fdfa94","fields":{"created_at":7160,"declaration_id":23506,"event_id":36569,"id":2873,"kind":3209,"person_id":6162,"texts":21287}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-72b3-b167-8e788a085a3e','01a22f02-1abb-7850-901a-dd9dc1c5cc88:4',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','01a22f02-1abb-7850-901a-dd9dc1c5cc88','declaration.submit','{"zh":"有新的培训进修申报待审核。","en":"A new training declaration waits for review."}','2024-11-20 01:00:07.392307',NULL,'{"key":"i0","mac":"020bcee95ef52662b418d9d25e27dde4","fields":{"created_at":7160,"declaration_id":23506,"event_id":36569,"id":48210,"kind":3209,"organization_id":9467,"texts":61229}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-733a-9e1f-dd45e5168639','01a22f02-1abb-7850-901a-dd9dc1c5cc88:6','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1abb-7850-901a-dd9dc1c5cc88','declaration.approve','{"zh":"您的培训进修申报已通过审核。申报24学时，认定22.5学时。单日超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"Your training declaration was approved. It claims 24 credit hours; 22.5 are recognised. Hours above 8 on one day are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:07.404290',NULL,'{"key":"i0","mac":"e19d311e9e5e938c8c67e29d30c284e8","fields":{"created_at":14606,"declaration_id":23506,"event_id":60507,"id":50478,"kind":29347,"person_id":6162,"texts":49580}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-736d-8498-86d7bb94ea30','01a22f02-1ae9-74a8-8f3d-a826a14a94ce:1','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1ae9-74a8-8f3d-a826a14a94ce','declaration.submit','{"zh":"您的学习申报已提交，等待审核。","en":"Your learning declaration was submitted and waits for review."}','2024-11-20 01:00:07.432175',NULL,'{"key":"i0","mac":"8adca4482e586358d37c77f3b8db092a","fields":{"created_at":20296,"declaration_id":9683,"event_id":63722,"id":51301,"kind":3209,"person_id":6162,"texts":25464}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-738c-9d2c-b1f18e1adfdd','01a22f02-1ae9-74a8-8f3d-a826a14a94ce:1',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','01a22f02-1ae9-74a8-8f3d-a826a14a94ce','declaration.submit','{"zh":"有新的学习申报待审核。","en":"A new learning declaration waits for review."}','2024-11-20 01:00:07.432175',NULL,'{"key":"i0","mac":"7f0e95e62c8db7eae34908b13deeb984","fields":{"created_at":20296,"declaration_id":9683,"event_id":63722,"id":38079,"kind":3209,"organization_id":9467,"texts":51168}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-73dd-a214-d4b1bc60d29f','01a22f02-1ae9-74a8-8f3d-a826a14a94ce:3','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1ae9-74a8-8f3d-a826a14a94ce','declaration.approve','{"zh":"您的学习申报已通过审核。申报45学时，认定40学时。本类别当年累计学时已达上限，超出部分不予登记；其他申报被撤销时将按审核通过的先后顺序补足。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"Your learning declaration was approved. It claims 45 credit hours; 40 are recognised. The category''s hours of the year have reached the cap; the rest is not registered. If another item is revoked, hours refill in the order of approval. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:07.445332',NULL,'{"key":"i0","mac":"6fa5abc0ab80debb5d4c2991038cbbb6","fields":{"created_at":15212,"declaration_id":9683,"event_id":39528,"id":19899,"kind":29347,"person_id":6162,"texts":37030}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-740a-90b6-d3e041b3a08b','01a22f02-1b0d-7f8f-9d18-0ece3496dccb:1','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1b0d-7f8f-9d18-0ece3496dccb','declaration.submit','{"zh":"您的职业资格考试申报已提交，等待审核。","en":"Your qualification exam declaration was submitted and waits for review."}','2024-11-20 01:00:07.461570',NULL,'{"key":"i0","mac":"cee1ce20683472aeb2fe9cff77bbccc2","fields":{"created_at":61511,"declaration_id":38119,"event_id":56046,"id":11073,"kind":3209,"person_id":6162,"texts":11806}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-7422-9b96-44fbf5fff1d6','01a22f02-1b0d-7f8f-9d18-0ece3496dccb:1',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','01a22f02-1b0d-7f8f-9d18-0ece3496dccb','declaration.submit','{"zh":"有新的职业资格考试申报待审核。","en":"A new qualification exam declaration waits for review."}','2024-11-20 01:00:07.461570',NULL,'{"key":"i0","mac":"a0552daeb457ac02ee1ddcf7ff5d2587","fields":{"created_at":61511,"declaration_id":38119,"event_id":56046,"id":9076,"kind":3209,"organization_id":9467,"texts":3485}}',1);
INSERT INTO "notice" VALUES('01a22f02-1b31-7459-89ad-28c92d204103','01a22f02-1b0d-7f8f-9d18-0ece3496dccb:3','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1b0d-7f8f-9d18-0ece3496dccb','declaration.approve','{"zh":"您的职业资格考试申报已通过审核。","en":"Your qualification exam declaration was approved."}','2024-11-20 01:00:07.472373',NULL,'{"key":"i0","mac":"67ea42bfaaae573dbe4567d676a42ff6","fields":{"created_at":44429,"declaration_id":38119,"event_id":47212,"id":2785,"kind":29347,"person_id":6162,"texts":26322}}',1);
INSERT INTO "notice" VALUES('01a22f02-1c01-7adc-9aa2-2e0b98eb444a','01a22f02-1b29-74c8-b652-9660349d6444:1','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1b29-74c8-b652-9660349d6444','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:07.492136',NULL,'{"key":"i0","mac":"e04fca1f1172e54a799b5e6eeb51abf8","fields":{"created_at":61894,"declaration_id":25243,"event_id":20899,"id":56439,"kind":3209,"person_id":6162,"texts":13012}}',1);
INSERT INTO "notice" VALUES('01a22f02-1c01-7b3a-920a-28017b41c330','01a22f02-1b29-74c8-b652-9660349d6444:1',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','01a22f02-1b29-74c8-b652-9660349d6444','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:07.492136',NULL,'{"key":"i0","mac":"3af1daeae43477b7246dd634b0a21c23","fields":{"created_at":61894,"declaration_id":25243,"event_id":20899,"id":13776,"kind":3209,"organization_id":9467,"texts":27767}}',1);
INSERT INTO "notice" VALUES('01a22f02-1c01-7b98-902f-1a746b216a8b','01a22f02-1b29-74c8-b652-9660349d6444:3','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1b29-74c8-b652-9660349d6444','declaration.approve','{"zh":"您的代表性成果申报已通过审核。","en":"Your achievement declaration was approved."}','2024-11-20 01:00:07.503637',NULL,'{"key":"i0","mac":"582b9b0428b4a6bcc82be4842b618689","fields":{"created_at":55029,"declaration_id":25243,"event_id":13089,"id":50666,"kind":29347,"person_id":6162,"texts":27212}}',1);
INSERT INTO "notice" VALUES('01a22f02-1c01-7bd9-a0b0-aebe82014f1f','01a22f02-1b48-7962-aec5-fd31e1bd9585:1','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1b48-7962-aec5-fd31e1bd9585','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:07.526882',NULL,'{"key":"i0","mac":"a4bd4b65845a1c87d04ba9f0f49845e6","fields":{"created_at":17442,"declaration_id":248,"event_id":46437,"id":26883,"kind":3209,"person_id":6162,"texts":13012}}',1);
INSERT INTO "notice" VALUES('01a22f02-1c01-7bf6-8111-dc5f117dceb9','01a22f02-1b48-7962-aec5-fd31e1bd9585:1',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','01a22f02-1b48-7962-aec5-fd31e1bd9585','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:07.526882',NULL,'{"key":"i0","mac":"b8f60d2eff9cc01eaa5886d2b1992b50","fields":{"created_at":17442,"declaration_id":248,"event_id":46437,"id":24213,"kind":3209,"organization_id":9467,"texts":27767}}',1);
INSERT INTO "notice" VALUES('01a22f02-1c01-7c33-b9c1-76d44eb9b595','01a22f02-1b48-7962-aec5-fd31e1bd9585:3','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1b48-7962-aec5-fd31e1bd9585','declaration.approve','{"zh":"您的代表性成果申报已通过审核。","en":"Your achievement declaration was approved."}','2024-11-20 01:00:07.539513',NULL,'{"key":"i0","mac":"a11dc62b73100cde9ea432cdb588ba73","fields":{"created_at":49662,"declaration_id":248,"event_id":55271,"id":38443,"kind":29347,"person_id":6162,"texts":27212}}',1);
INSERT INTO "notice" VALUES('01a22f02-1c01-7c64-abbd-31e5ef7741be','01a22f02-1b6d-7097-8d2b-e9211a41880a:1','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1b6d-7097-8d2b-e9211a41880a','declaration.submit','{"zh":"您的专家活动申报已提交，等待审核。","en":"Your expert activity declaration was submitted and waits for review."}','2024-11-20 01:00:07.590399',NULL,'{"key":"i0","mac":"77e12868edf4edccc2787ff8ecb38257","fields":{"created_at":55693,"declaration_id":2218,"event_id":54545,"id":47660,"kind":3209,"person_id":6162,"texts":30116}}',1);
INSERT INTO "notice" VALUES('01a22f02-1c01-7c7d-8f54-90c91cc1f665','01a22f02-1b6d-7097-8d2b-e9211a41880a:1',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','01a22f02-1b6d-7097-8d2b-e9211a41880a','declaration.submit','{"zh":"有新的专家活动申报待审核。","en":"A new expert activity declaration waits for review."}','2024-11-20 01:00:07.590399',NULL,'{"key":"i0","mac":"8be9dc90e5ff52ec5a75864fccd96ad1","fields":{"created_at":55693,"declaration_id":2218,"event_id":54545,"id":47857,"kind":3209,"organization_id":9467,"texts":24757}}',1);
INSERT INTO "notice" VALUES('01a22f02-1c01-7cfb-b9c8-65e33db4b3b3','01a22f02-1b6d-7097-8d2b-e9211a41880a:3','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1b6d-7097-8d2b-e9211a41880a','declaration.approve','{"zh":"您的专家活动申报已通过审核。申报9学时，认定6.5学时。同一天各项活动合计超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"Your expert activity declaration was approved. It claims 9 credit hours; 6.5 are recognised. Hours above 8 on a day shared with other items are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:07.620715',NULL,'{"key":"i0","mac":"2eff9aee34a76c7a4811fe2d22977220","fields":{"created_at":1632,"declaration_id":2218,"event_id":46995,"id":57671,"kind":29347,"person_id":6162,"texts":16725}}',1);
INSERT INTO "notice" VALUES('01a22f02-1ce0-71c9-9f70-2b873aafb6d2','01a22f02-1bc3-713a-bc4d-21a5b70e3552:1','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1bc3-713a-bc4d-21a5b70e3552','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:07.716113',NULL,'{"key":"i0","mac":"c20f863bee5c5c78d208a0deb2dca446","fields":{"created_at":48790,"declaration_id":1592,"event_id":64983,"id":64405,"kind":3209,"person_id":6162,"texts":13012}}',1);
INSERT INTO "notice" VALUES('01a22f02-1ce0-7237-b6c8-e4fe4c2ca94c','01a22f02-1bc3-713a-bc4d-21a5b70e3552:1',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','01a22f02-1bc3-713a-bc4d-21a5b70e3552','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:07.716113',NULL,'{"key":"i0","mac":"0dfce40c25a8eb05d8bf56e903b970fe","fields":{"created_at":48790,"declaration_id":1592,"event_id":64983,"id":59336,"kind":3209,"organization_id":9467,"texts":27767}}',1);
INSERT INTO "notice" VALUES('01a22f02-1ce0-72db-b4ae-34e4b0485979','01a22f02-1bc3-713a-bc4d-21a5b70e3552:3','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1bc3-713a-bc4d-21a5b70e3552','declaration.approve','{"zh":"您的代表性成果申报已通过审核。申报10学时，认定0学时。本类别当年累计学时已达上限，超出部分不予登记；其他申报被撤销时将按审核通过的先后顺序补足。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"Your achievement declaration was approved. It claims 10 credit hours; 0 are recognised. The category''s hours of the year have reached the cap; the rest is not registered. If another item is revoked, hours refill in the order of approval. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:07.741460',NULL,'{"key":"i0","mac":"5fdc842339f2b07aa3d30e01e12a7708","fields":{"created_at":32107,"declaration_id":1592,"event_id":40789,"id":50875,"kind":29347,"person_id":6162,"texts":4803}}',1);
INSERT INTO "notice" VALUES('01a22f02-1ce0-7319-be69-95ad3da58080','01a22f02-1c39-724b-b105-2036ceb1f809:1','01a22f02-19a2-7b2e-b1ae-e694bd292f59',NULL,'01a22f02-1c39-724b-b105-2036ceb1f809','declaration.submit','{"zh":"您的培训进修申报已提交，等待审核。","en":"Your training declaration was submitted and waits for review."}','2024-11-20 01:00:07.764318',NULL,'{"key":"i0","mac":"d29003ef1d4aa82bc7a9f4bfd3d55c9b","fields":{"created_at":8883,"declaration_id":44865,"event_id":36552,"id":29966,"kind":3209,"person_id":56011,"texts":21287}}',1);
INSERT INTO "notice" VALUES('01a22f02-1ce0-7337-b4b4-fe607c612f48','01a22f02-1c39-724b-b105-2036ceb1f809:1',NULL,'01a22f02-0b79-7da6-8523-d040312a12cf','01a22f02-1c39-724b-b105-2036ceb1f809','declaration.submit','{"zh":"有新的培训进修申报待审核。","en":"A new training declaration waits for review."}','2024-11-20 01:00:07.764318',NULL,'{"key":"i0","mac":"17a88e4fab0daf9e6375b69e4d0af8c8","fields":{"created_at":8883,"declaration_id":44865,"event_id":36552,"id":24165,"kind":3209,"organization_id":6545,"texts":61229}}',1);
INSERT INTO "notice" VALUES('01a22f02-1ce0-7613-b3e1-f6c51849ad4d','01a22f02-1c39-724b-b105-2036ceb1f809:3','01a22f02-19a2-7b2e-b1ae-e694bd292f59',NULL,'01a22f02-1c39-724b-b105-2036ceb1f809','declaration.approve','{"zh":"您的培训进修申报已通过审核。申报24学时，认定16学时。单日超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。核减理由：学时缺少证明；第三天未签到。","en":"Your training declaration was approved. It claims 24 credit hours; 16 are recognised. Hours above 8 on one day are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030. The reviewer''s reason: the hours are not proved; 第三天未签到."}','2024-11-20 01:00:07.782346',NULL,'{"key":"i0","mac":"063d5dc1e2e473652a3b638a7867e969","fields":{"created_at":27795,"declaration_id":44865,"event_id":60490,"id":8572,"kind":29347,"person_id":56011,"texts":36394}}',1);
INSERT INTO "notice" VALUES('01a22f02-1ce0-7656-9c3d-2afe1c74f651','01a22f02-1c64-7b6a-92f5-ee97f32f6301:1','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1c64-7b6a-92f5-ee97f32f6301','declaration.submit','{"zh":"您的竞赛申报已提交，等待审核。","en":"Your competition declaration was submitted and waits for review."}','2024-11-20 01:00:07.832694',NULL,'{"key":"i0","mac":"08eacd6d86e7a72374d6144b8ffc7fc0","fields":{"created_at":14022,"declaration_id":54738,"event_id":59647,"id":22492,"kind":3209,"person_id":6162,"texts":44459}}',1);
INSERT INTO "notice" VALUES('01a22f02-1ce0-766d-a6b9-23fe5d9d6cf4','01a22f02-1c64-7b6a-92f5-ee97f32f6301:1',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','01a22f02-1c64-7b6a-92f5-ee97f32f6301','declaration.submit','{"zh":"有新的竞赛申报待审核。","en":"A new competition declaration waits for review."}','2024-11-20 01:00:07.832694',NULL,'{"key":"i0","mac":"e7e80e63f764d369b4fdfbf638ce342c","fields":{"created_at":14022,"declaration_id":54738,"event_id":59647,"id":20193,"kind":3209,"organization_id":9467,"texts":61091}}',1);
INSERT INTO "notice" VALUES('01a22f02-1ce0-76ab-b330-5bf7cdbfcf75','01a22f02-1c64-7b6a-92f5-ee97f32f6301:3','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1c64-7b6a-92f5-ee97f32f6301','declaration.reject','{"zh":"您的竞赛申报被驳回，理由见申报记录。","en":"Your competition declaration was rejected; its history says why."}','2024-11-20 01:00:07.864106',NULL,'{"key":"i0","mac":"e4d1c684406a1ea9ded04c2344b7636f","fields":{"created_at":8650,"declaration_id":54738,"event_id":35453,"id":53950,"kind":58206,"person_id":6162,"texts":51791}}',1);
INSERT INTO "notice" VALUES('01a22f02-1db0-7648-933b-232104bc5e92','01a22f02-1cbc-748e-8900-d899c461fa99:1','01a22f02-1993-7565-b644-bd239a3d6e30',NULL,'01a22f02-1cbc-748e-8900-d899c461fa99','declaration.submit','{"zh":"您的援派申报已提交，等待审核。","en":"Your aid posting declaration was submitted and waits for review."}','2024-11-20 01:00:07.920701',NULL,'{"key":"i0","mac":"d480102e9ab02a0be655903cdb5690ef","fields":{"created_at":51692,"declaration_id":3532,"event_id":49231,"id":27082,"kind":3209,"person_id":1278,"texts":37609}}',1);
INSERT INTO "notice" VALUES('01a22f02-1db0-76ab-99e7-21c62da843a6','01a22f02-1cbc-748e-8900-d899c461fa99:1',NULL,'01a22f02-0b6c-70a5-96b5-4ca7f7337538','01a22f02-1cbc-748e-8900-d899c461fa99','declaration.submit','{"zh":"有新的援派申报待审核。","en":"A new aid posting declaration waits for review."}','2024-11-20 01:00:07.920701',NULL,'{"key":"i0","mac":"2dc0f2161aa9ad3766a4b0f51b2cd671","fields":{"created_at":51692,"declaration_id":3532,"event_id":49231,"id":17334,"kind":3209,"organization_id":6611,"texts":41649}}',1);
INSERT INTO "notice" VALUES('01a22f02-1db0-7701-b806-a031af4107ef','01a22f02-1cbc-748e-8900-d899c461fa99:3','01a22f02-1993-7565-b644-bd239a3d6e30',NULL,'01a22f02-1cbc-748e-8900-d899c461fa99','declaration.approve','{"zh":"您的援派申报已通过审核。","en":"Your aid posting declaration was approved."}','2024-11-20 01:00:07.942852',NULL,'{"key":"i0","mac":"1e53dd698a1a207bf9ce53d188bb2189","fields":{"created_at":52460,"declaration_id":3532,"event_id":41677,"id":8007,"kind":29347,"person_id":1278,"texts":61393}}',1);
INSERT INTO "notice" VALUES('01a22f02-1db0-7737-bb36-71013e9aad4e','01a22f02-1d01-74b7-bed7-c0853a5733c1:1','01a22f02-1993-7565-b644-bd239a3d6e30',NULL,'01a22f02-1d01-74b7-bed7-c0853a5733c1','declaration.submit','{"zh":"您的数字技术工程师申报已提交，等待审核。","en":"Your digital engineer declaration was submitted and waits for review."}','2024-11-20 01:00:07.996512',NULL,'{"key":"i0","mac":"35e1539a8c2122542b860f4fbafa7590","fields":{"created_at":25660,"declaration_id":54923,"event_id":26489,"id":966,"kind":3209,"person_id":1278,"texts":65128}}',1);
INSERT INTO "notice" VALUES('01a22f02-1db0-7751-bdd0-b1d4da4840a2','01a22f02-1d01-74b7-bed7-c0853a5733c1:1',NULL,'01a22f02-0b6c-70a5-96b5-4ca7f7337538','01a22f02-1d01-74b7-bed7-c0853a5733c1','declaration.submit','{"zh":"有新的数字技术工程师申报待审核。","en":"A new digital engineer declaration waits for review."}','2024-11-20 01:00:07.996512',NULL,'{"key":"i0","mac":"9a836e5529507df40eff7509439f27e4","fields":{"created_at":25660,"declaration_id":54923,"event_id":26489,"id":52354,"kind":3209,"organization_id":6611,"texts":47459}}',1);
INSERT INTO "notice" VALUES('01a22f02-1db0-778d-9ba7-4f6199c6add4','01a22f02-1d01-74b7-bed7-c0853a5733c1:3','01a22f02-1993-7565-b644-bd239a3d6e30',NULL,'01a22f02-1d01-74b7-bed7-c0853a5733c1','declaration.approve','{"zh":"您的数字技术工程师申报已通过审核。","en":"Your digital engineer declaration was approved."}','2024-11-20 01:00:08.024064',NULL,'{"key":"i0","mac":"3699099592328a650817ba8f90148cb5","fields":{"created_at":8076,"declaration_id":54923,"event_id":1531,"id":4697,"kind":29347,"person_id":1278,"texts":41308}}',1);
INSERT INTO "notice" VALUES('01a22f02-1db0-77bc-a5b9-e183436b422d','01a22f02-1d7f-7d99-b433-40934e86148c:1','01a22f02-19a2-7b2e-b1ae-e694bd292f59',NULL,'01a22f02-1d7f-7d99-b433-40934e86148c','declaration.submit','{"zh":"您的特殊情况申报已提交，等待审核。","en":"Your special circumstance declaration was submitted and waits for review."}','2024-11-20 01:00:08.104828',NULL,'{"key":"i0","mac":"0b6b683cf8254e09ad1c809661aec31a","fields":{"created_at":23585,"declaration_id":41957,"event_id":17717,"id":33628,"kind":3209,"person_id":56011,"texts":34994}}',1);
INSERT INTO "notice" VALUES('01a22f02-1db0-77d4-8384-451c5d875467','01a22f02-1d7f-7d99-b433-40934e86148c:1',NULL,'01a22f02-0b79-7da6-8523-d040312a12cf','01a22f02-1d7f-7d99-b433-40934e86148c','declaration.submit','{"zh":"有新的特殊情况申报待审核。","en":"A new special circumstance declaration waits for review."}','2024-11-20 01:00:08.104828',NULL,'{"key":"i0","mac":"dcd3a56793222cafaa4f228378159dc5","fields":{"created_at":23585,"declaration_id":41957,"event_id":17717,"id":6407,"kind":3209,"organization_id":6545,"texts":51088}}',1);
INSERT INTO "notice" VALUES('01a22f02-1e8a-78bb-b54c-fcd3bf9c1d79','01a22f02-1d7f-7d99-b433-40934e86148c:3','01a22f02-19a2-7b2e-b1ae-e694bd292f59',NULL,'01a22f02-1d7f-7d99-b433-40934e86148c','declaration.approve','{"zh":"您的特殊情况申报已通过审核。","en":"Your special circumstance declaration was approved."}','2024-11-20 01:00:08.127899',NULL,'{"key":"i0","mac":"e15c825c2789a4d42a6ff1b6fa1118a5","fields":{"created_at":15100,"declaration_id":41957,"event_id":10167,"id":38812,"kind":29347,"person_id":56011,"texts":48021}}',1);
INSERT INTO "notice" VALUES('01a22f02-1e8a-7c6a-8033-8624b055402e','01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e:1','01a22f02-19a2-7b2e-b1ae-e694bd292f59',NULL,'01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e','declaration.submit','{"zh":"您的竞赛申报已提交，等待审核。","en":"Your competition declaration was submitted and waits for review."}','2024-11-20 01:00:08.165516',NULL,'{"key":"i0","mac":"ea4e54fa8f4198265affb546656f8f11","fields":{"created_at":33606,"declaration_id":8346,"event_id":23102,"id":56352,"kind":3209,"person_id":56011,"texts":44459}}',1);
INSERT INTO "notice" VALUES('01a22f02-1e8a-7ca4-91ef-357d18d36ed1','01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e:1',NULL,'01a22f02-0b79-7da6-8523-d040312a12cf','01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e','declaration.submit','{"zh":"有新的竞赛申报待审核。","en":"A new competition declaration waits for review."}','2024-11-20 01:00:08.165516',NULL,'{"key":"i0","mac":"2a41e969dd63b6d080e67cd6943e6589","fields":{"created_at":33606,"declaration_id":8346,"event_id":23102,"id":7729,"kind":3209,"organization_id":6545,"texts":61091}}',1);
INSERT INTO "notice" VALUES('01a22f02-1e8a-7cff-b84f-cbcf5c0fdc99','01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e:3','01a22f02-19a2-7b2e-b1ae-e694bd292f59',NULL,'01a22f02-1dc0-7ba6-ad24-fc1c8a1b1e9e','declaration.approve','{"zh":"您的竞赛申报已通过审核。","en":"Your competition declaration was approved."}','2024-11-20 01:00:08.179455',NULL,'{"key":"i0","mac":"6a9675737fb6d38471ea4917b3d8a5cf","fields":{"created_at":24639,"declaration_id":8346,"event_id":14524,"id":33633,"kind":29347,"person_id":56011,"texts":19501}}',1);
INSERT INTO "notice" VALUES('01a22f02-1e8a-7d36-9bdf-e09cb7ff8940','01a22f02-1def-7732-b6ab-38c500eccd2f:1','01a22f02-19aa-7a79-95b4-cdf39908ad7a',NULL,'01a22f02-1def-7732-b6ab-38c500eccd2f','declaration.submit','{"zh":"您的调出地学时申报已提交，等待审核。","en":"Your origin credit declaration was submitted and waits for review."}','2024-11-20 01:00:08.223085',NULL,'{"key":"i0","mac":"02ab50f96461e11f0955606b73a89730","fields":{"created_at":25672,"declaration_id":6968,"event_id":61468,"id":26426,"kind":3209,"person_id":37636,"texts":60528}}',1);
INSERT INTO "notice" VALUES('01a22f02-1e8a-7d56-9612-3f6b83af9939','01a22f02-1def-7732-b6ab-38c500eccd2f:1',NULL,'01a22f02-0b60-76a0-a684-8a2270459497','01a22f02-1def-7732-b6ab-38c500eccd2f','declaration.submit','{"zh":"有新的调出地学时申报待审核。","en":"A new origin credit declaration waits for review."}','2024-11-20 01:00:08.223085',NULL,'{"key":"i0","mac":"b05226420b46cb5471489f60cf387d8e","fields":{"created_at":25672,"declaration_id":6968,"event_id":61468,"id":56001,"kind":3209,"organization_id":9467,"texts":21159}}',1);
INSERT INTO "notice" VALUES('01a22f02-1e8a-7d9c-8786-a2a7f590002b','01a22f02-1def-7732-b6ab-38c500eccd2f:3','01a22f02-19aa-7a79-95b4-cdf39908ad7a',NULL,'01a22f02-1def-7732-b6ab-38c500eccd2f','declaration.approve','{"zh":"您的调出地学时申报已通过审核。","en":"Your origin credit declaration was approved."}','2024-11-20 01:00:08.238569',NULL,'{"key":"i0","mac":"7ac817d7a76ecd3aa75f9cae7799481b","fields":{"created_at":43770,"declaration_id":6968,"event_id":37534,"id":24791,"kind":29347,"person_id":37636,"texts":36447}}',1);
INSERT INTO "notice" VALUES('01a22f02-1e8a-7dd2-bd0f-fe27fb18fc59','01a22f02-19d1-7439-91b6-a3dcf7a4d359:4','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-19d1-7439-91b6-a3dcf7a4d359','declaration.sync','{"zh":"您的代表性成果申报认定的学时已报送职称系统。","en":"The hours of your achievement declaration were sent to the title system."}','2024-11-20 01:00:08.244438',NULL,'{"key":"i0","mac":"c2563d0cb3b99d1382712c2f8280740e","fields":{"created_at":65373,"declaration_id":12172,"event_id":47193,"id":33917,"kind":16687,"person_id":6162,"texts":50441}}',1);
INSERT INTO "notice" VALUES('01a22f02-1e8a-7eda-8399-9871f2646da0','01a22f02-1bc3-713a-bc4d-21a5b70e3552:4','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-1bc3-713a-bc4d-21a5b70e3552','declaration.hours_changed','{"zh":"您的代表性成果申报的认定学时由2024年0学时变为2024年10学时。原先核减或未计入的学时现已补计。如有疑问，请咨询枣庄高新区社会事务综合服务中心 0632-8691030。","en":"The recognised hours of your achievement declaration have changed from 0 hours in 2024 to 10 hours in 2024. Hours that were cut or not counted before are counted now. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:08.251889',NULL,'{"key":"i0","mac":"8a8b5d7fbc7452b6a2de8be932a5ac0f","fields":{"created_at":25021,"declaration_id":1592,"event_id":2450,"id":17607,"kind":44046,"person_id":6162,"texts":60784}}',1);
INSERT INTO "notice" VALUES('01a22f02-1e8b-716c-9b89-4be5aa259d06','01a22f02-19d1-7439-91b6-a3dcf7a4d359:5','01a22f02-1977-72c7-afe0-16c23044783a',NULL,'01a22f02-19d1-7439-91b6-a3dcf7a4d359','declaration.revoke','{"zh":"您的代表性成果申报认定的学时已被撤销，理由见申报记录。","en":"The hours of your achievement declaration were revoked; its history says why."}','2024-11-20 01:00:08.251889',NULL,'{"key":"i0","mac":"50a1b0c12927d9224721c8580bea01c0","fields":{"created_at":25021,"declaration_id":12172,"event_id":35096,"id":15426,"kind":2833,"person_id":6162,"texts":12021}}',1);
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
	version INTEGER DEFAULT 1 NOT NULL, cursor JSON, report JSON, failure VARCHAR(40), holder INTEGER, editions_digest VARCHAR(64), 
	CONSTRAINT pk_operation PRIMARY KEY (id), 
	CONSTRAINT ck_operation_status_known CHECK (status IN ('pending', 'running', 'done', 'cancelled', 'failed')), 
	CONSTRAINT fk_operation_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id)
);
CREATE TABLE operation_portion (
	operation_id VARCHAR(36) NOT NULL, 
	"after" VARCHAR(36) NOT NULL, 
	last VARCHAR(36) NOT NULL, 
	leased_until DATETIME, 
	holder INTEGER, 
	done INTEGER, 
	part JSON, 
	version INTEGER DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_operation_portion PRIMARY KEY (operation_id, "after"), 
	CONSTRAINT fk_operation_portion_operation_id_operation FOREIGN KEY(operation_id) REFERENCES operation (id)
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
INSERT INTO "organization" VALUES('01a22f02-0b4b-7faa-a3d5-3cb03fffabb1','91379900MA0000010N','示范区人力资源和社会保障局','bureau',NULL,'370499',1,1,'2024-11-20 01:00:00.242984');
INSERT INTO "organization" VALUES('01a22f02-0b60-76a0-a684-8a2270459497','91379900MA0000020P','示范精密机械有限公司','employer','01a22f02-0b4b-7faa-a3d5-3cb03fffabb1','370499',1,1,'2024-11-20 01:00:00.263414');
INSERT INTO "organization" VALUES('01a22f02-0b64-7d98-a426-9c7e0c5733f3','91379900MA0000030Q','示范设计事务所','employer','01a22f02-0b4b-7faa-a3d5-3cb03fffabb1','370499',1,1,'2024-11-20 01:00:00.267843');
INSERT INTO "organization" VALUES('01a22f02-0b6c-70a5-96b5-4ca7f7337538','91379900MA0000040R','示范人事代理中心','personnel_agency','01a22f02-0b4b-7faa-a3d5-3cb03fffabb1','370499',1,1,'2024-11-20 01:00:00.275035');
INSERT INTO "organization" VALUES('01a22f02-0b71-7c7a-bbaf-98385d9c5d60','91379900MA0000050T','示范街道人社服务站','street_station','01a22f02-0b4b-7faa-a3d5-3cb03fffabb1','370499',1,1,'2024-11-20 01:00:00.280773');
INSERT INTO "organization" VALUES('01a22f02-0b79-7da6-8523-d040312a12cf','91379900MA0000060U','示范社区人社服务站','community_station','01a22f02-0b71-7c7a-bbaf-98385d9c5d60','370499',1,1,'2024-11-20 01:00:00.288849');
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
	name_key VARCHAR(400) DEFAULT ('') NOT NULL, 
	merged_into VARCHAR(36), 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT ck_person_applicant_type_known CHECK (applicant_type IN ('employee', 'freelancer')), 
	CONSTRAINT ck_person_document_type_known CHECK (document_type IN ('resident_identity_card', 'passport', 'foreign_permanent_resident', 'other')), 
	CONSTRAINT fk_person_merged_into_person FOREIGN KEY(merged_into) REFERENCES person (id)
);
INSERT INTO "person" VALUES('01a22f02-1072-7dcd-8667-7044d1c84057','张示范','employee',0,'resident_identity_card','379***********0015',X'01026B30F8BB27926D1FF3A5358E4ABEFF6C53B1CFE34BE51A9A76A447CFDCADA3DC11A09C02E30A2BFCDCB13DB0B33B71EB',1,'2024-11-20 01:00:01.561872','张示范',NULL);
INSERT INTO "person" VALUES('01a22f02-10fb-76d5-b119-ab01a1c57604','李示范','employee',0,'resident_identity_card','379***********0023',X'01026B3047EA85015ECE6BDDCF6352E59E0262ED04BEF716C5DD382244C0F853027D408C88536706C73BC76863DF58941503',1,'2024-11-20 01:00:01.698417','李示范',NULL);
INSERT INTO "person" VALUES('01a22f02-1148-717a-a194-209483ac7601','王示范','freelancer',0,'resident_identity_card','379***********0031',X'01026B300D5B16FE506E5280AA17EA5134F3967D208F62453424E962AE422C5B565E6205B20C6F288E761923DD33DA8FD73D',1,'2024-11-20 01:00:01.775083','王示范',NULL);
INSERT INTO "person" VALUES('01a22f02-1198-7663-856c-ab3c0a3e9ed0','赵示范','freelancer',0,'resident_identity_card','379***********004X',X'01026B30E68F3EE8A364E926E8A27ABD51A2CF824867C28732337509E2E202BB88C6E8EF9073330CE03E91C57970CED25F94',1,'2024-11-20 01:00:01.855387','赵示范',NULL);
INSERT INTO "person" VALUES('01a22f02-11e0-758e-a19d-f6fc68a61247','陈示范','employee',0,'resident_identity_card','379***********0058',X'01026B3097962FD77D619D4BDBAB64E47F5EA5E97808B066673D45BEF00BC8BA809181539F54E8C647FE35D682AB882E1C5E',1,'2024-11-20 01:00:01.927337','陈示范',NULL);
INSERT INTO "person" VALUES('01a22f02-1977-72c7-afe0-16c23044783a','孙演示','employee',0,'resident_identity_card','379***********481X',X'01026B3042B7E97D613C7C7F2734D23073537CC1A0F84C6D2129EBDA6B1EFA7EFE7D4313258388DE294D9FB0745BD1977B09',1,'2024-11-20 01:00:07.041590','孙演示',NULL);
INSERT INTO "person" VALUES('01a22f02-1993-7565-b644-bd239a3d6e30','周演示','freelancer',0,'resident_identity_card','379***********3256',X'01026B30B64466F1AFE1CECE9DC3830C35FC65973725B253B6AF9CC057BA2D3B62D884AD765C1EAAF30F194A0273552678EA',1,'2024-11-20 01:00:07.069749','周演示',NULL);
INSERT INTO "person" VALUES('01a22f02-19a2-7b2e-b1ae-e694bd292f59','吴演示','freelancer',0,'resident_identity_card','379***********189X',X'01026B305CB0C21DE77BD2B97D97B65ECD6BD684E9C75AE3F648D0A38A4E7B25D51EFFE0EB62FE9D0FA5645EA63480B82546',1,'2024-11-20 01:00:07.085109','吴演示',NULL);
INSERT INTO "person" VALUES('01a22f02-19aa-7a79-95b4-cdf39908ad7a','郑演示','employee',0,'resident_identity_card','379***********8322',X'01026B307A3853B79B993F2F6DC7B6561CA2FEDCB07855428E25321E138AC57C8271108D609F51515341B0C83A4F267620B5',1,'2024-11-20 01:00:07.093064','郑演示',NULL);
CREATE TABLE person_change (
	position INTEGER NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	sequence INTEGER NOT NULL, 
	event VARCHAR(30) NOT NULL, 
	actor_id VARCHAR(36) NOT NULL, 
	at DATETIME NOT NULL, 
	detail JSON NOT NULL, 
	seal JSON, 
	sealed_in BIGINT, 
	CONSTRAINT pk_person_change PRIMARY KEY (position), 
	CONSTRAINT uq_person_change_person_id_sequence UNIQUE (person_id, sequence), 
	CONSTRAINT fk_person_change_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_person_change_actor_id_principal FOREIGN KEY(actor_id) REFERENCES principal (id)
);
CREATE TABLE person_merge (
	id VARCHAR(36) NOT NULL, 
	from_id VARCHAR(36) NOT NULL, 
	into_id VARCHAR(36) NOT NULL, 
	reason TEXT NOT NULL, 
	moved JSON NOT NULL, 
	merged_by VARCHAR(36) NOT NULL, 
	merged_at DATETIME NOT NULL, 
	undone_by VARCHAR(36), 
	undone_at DATETIME, 
	version INTEGER DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_person_merge PRIMARY KEY (id), 
	CONSTRAINT ck_person_merge_of_two CHECK (from_id <> into_id), 
	CONSTRAINT fk_person_merge_from_id_person FOREIGN KEY(from_id) REFERENCES person (id), 
	CONSTRAINT fk_person_merge_into_id_person FOREIGN KEY(into_id) REFERENCES person (id), 
	CONSTRAINT fk_person_merge_merged_by_principal FOREIGN KEY(merged_by) REFERENCES principal (id), 
	CONSTRAINT fk_person_merge_undone_by_principal FOREIGN KEY(undone_by) REFERENCES principal (id)
);
CREATE TABLE picture (
	sha256 VARCHAR(64) NOT NULL, 
	page SMALLINT NOT NULL, 
	look VARCHAR(32) NOT NULL, 
	media_type VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_picture PRIMARY KEY (sha256, page)
)
 WITHOUT ROWID

;
CREATE TABLE picture_alike (
	sha256 VARCHAR(64) NOT NULL, 
	other_sha256 VARCHAR(64) NOT NULL, 
	page SMALLINT NOT NULL, 
	other_page SMALLINT NOT NULL, 
	CONSTRAINT pk_picture_alike PRIMARY KEY (sha256, other_sha256)
)
 WITHOUT ROWID

;
CREATE TABLE picture_band (
	band SMALLINT NOT NULL, 
	value INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	page SMALLINT NOT NULL, 
	CONSTRAINT pk_picture_band PRIMARY KEY (band, value, sha256, page)
)
 WITHOUT ROWID

;
CREATE TABLE picture_waiting (
	piece_id VARCHAR(36) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	media_type VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_picture_waiting PRIMARY KEY (piece_id)
)
 WITHOUT ROWID

;
INSERT INTO "picture_waiting" VALUES('01a22f02-1a99-7a9f-8cdc-67451e284160','ba1151cc24bb521e844330f37269dd4413f61b1a7a0d365d9824114534199d15','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22f02-1ac6-720e-ba53-923d88f3b671','7dededf2f9d02217d38948a45e33bad9e280cc18ee5c03a147c3495d1b492b5b','image/png');
INSERT INTO "picture_waiting" VALUES('01a22f02-1afa-7b47-b36d-d57c27d2801d','44ff57011914d100160e2ca2eb192a2b828d15d38659948a55adfb4d3a66ddf4','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22f02-1b18-791d-97ad-b18441d82350','586406e134095a18333936189488a5e512ff32bc61748bf4083855027d78775b','image/png');
INSERT INTO "picture_waiting" VALUES('01a22f02-1b37-7041-952c-32590e80e3d6','69b18eb76a9277965a51dc933b67666a3aa5b620f454389c20d1b206cc2e3937','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22f02-1b58-7158-be32-f4dea313d48f','a5dcfb337abaaf966eba5b7790b8b60cd553b4d997347b79a69849cc5881de6c','image/png');
INSERT INTO "picture_waiting" VALUES('01a22f02-1b78-7bc2-afca-010e9182bd73','782d3284ae10ed08e66889c503752b87a161e523d2114ac79a7ab21363dd8dd3','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22f02-1b88-7503-b6d8-2f8f9eb94987','f9828616461b80ea9d382196de22f79b60a293c93b943705a58a3d8ed0620341','image/png');
INSERT INTO "picture_waiting" VALUES('01a22f02-1c45-71b3-b90a-8445ad7e905b','5832b82d86e0b63b7f3e2f3603ec028ca117888cb24a56a29e99266e4126188e','image/png');
INSERT INTO "picture_waiting" VALUES('01a22f02-1c87-7c41-a4aa-7b9aeab4a05b','4108062d5f8c373db99ef2c009398ab7bf2ac61149251509efe22f7baa39fa38','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22f02-1ce1-7ada-be00-331e129263fc','bc4917081079c34f587afe8f4bd7b204f73523619329eecaf09e084438f62039','image/png');
INSERT INTO "picture_waiting" VALUES('01a22f02-1d13-7bb9-8c3d-41be1bf9c153','cd1a880bea40578da7bf9173dea6d5435c9c8669cc732ec8b42378494b0923eb','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22f02-1d2b-7bed-9a2e-e1020b9c9559','eb5c3214c7afa6ba827a49c7fc66fadf8a61090ba470a97c67632229cd54048d','image/png');
INSERT INTO "picture_waiting" VALUES('01a22f02-1d70-7679-841e-bd5a233bc2d4','cfb03ce55bed9eada6f8c5482806d5e20d5881d3530a514bec1217e9c34d3b77','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22f02-1d94-7461-a3b2-9e78dd199dca','8e56b90c6ac491ef424f47c83a5486059b520bb8d8b0fbda9388c48fa0fb5113','image/png');
INSERT INTO "picture_waiting" VALUES('01a22f02-1dd7-7b8b-a2d3-562f1f648fa2','d546ff03ebfaf3503c3e030e72909b74a69745feb5a8386f602f7c2efb909c50','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22f02-1e0c-799d-8d4e-a1edede1b0ea','267d3f2dd169ab288708799d55f540162ee297947e709f25c5d892ec5ec8310a','image/png');
CREATE TABLE preference (
	principal_id VARCHAR(36) NOT NULL, 
	"values" JSON NOT NULL, 
	CONSTRAINT pk_preference PRIMARY KEY (principal_id), 
	CONSTRAINT fk_preference_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id)
);
CREATE TABLE principal (
	id VARCHAR(36) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	person_id VARCHAR(36), 
	login VARCHAR(100), 
	password_hash VARCHAR(200), 
	active BOOLEAN DEFAULT 1 NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	created_at DATETIME NOT NULL, password_until DATETIME, 
	CONSTRAINT pk_principal PRIMARY KEY (id), 
	CONSTRAINT fk_principal_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_principal_login UNIQUE (login)
);
INSERT INTO "principal" VALUES('01a22f02-10a4-729d-bce5-36c3c655459e','张示范','01a22f02-1072-7dcd-8667-7044d1c84057','demo.employee','$argon2id$v=19$m=19456,t=2,p=1$PE+N344D8FVBqtIUDsRWFA$q4axY26w2IHiyFG77ZBXZBKWffu0mMX8hWMeoGI0YAM',1,1,'2024-11-20 01:00:01.683587',NULL);
INSERT INTO "principal" VALUES('01a22f02-1108-78cd-ae10-6f949fc173b2','李示范','01a22f02-10fb-76d5-b119-ab01a1c57604','demo.reviewer_person','$argon2id$v=19$m=19456,t=2,p=1$oNEAGG9YFQhFGdBN4p90kw$5ljHwCmGMdAOZej4xoJyqwXNvEYYiHdgmAI7wFG07CU',1,1,'2024-11-20 01:00:01.761377',NULL);
INSERT INTO "principal" VALUES('01a22f02-1156-76ff-a08a-f5d9a00dedf2','王示范','01a22f02-1148-717a-a194-209483ac7601','demo.freelancer_with_agency','$argon2id$v=19$m=19456,t=2,p=1$9MVoImkf9MqRcXuOCXEmRg$DfeiFWqM05Ye+TptklAvCLmTJLJSQ13vsJ4RKu9m1y8',1,1,'2024-11-20 01:00:01.839724',NULL);
INSERT INTO "principal" VALUES('01a22f02-11a8-7b12-a657-e4b705b6bd8f','赵示范','01a22f02-1198-7663-856c-ab3c0a3e9ed0','demo.freelancer_with_station','$argon2id$v=19$m=19456,t=2,p=1$h8E6D83pWLeDPGHCfYwKNg$RVm7R/U13RLXvDCE6ry1MpD+nzYDAfUTAFuRjBpEfDo',1,1,'2024-11-20 01:00:01.912497',NULL);
INSERT INTO "principal" VALUES('01a22f02-11f0-7976-8374-14ba6eb73a9d','陈示范','01a22f02-11e0-758e-a19d-f6fc68a61247','demo.transferee','$argon2id$v=19$m=19456,t=2,p=1$+8r0GCmAjEwvjRGzuGatqw$tIsF5sHAgNc110H47qUvrQ0KRbpLQ4OE6/u3COZCB98',1,1,'2024-11-20 01:00:01.984606',NULL);
INSERT INTO "principal" VALUES('01a22f02-1228-78ff-82d2-495d46e8f9c0','示范管理员',NULL,'demo.administrator','$argon2id$v=19$m=19456,t=2,p=1$dOrXza/H0ik3jmu2v4H3sA$sgJzmFRg3Z2Zn2YgdtkH0Qm24QcQcQckr/orr3VZZbA',1,1,'2024-11-20 01:00:02.038786',NULL);
INSERT INTO "principal" VALUES('01a22f02-125c-799f-96b3-0edb44bfad55','示范局经办人',NULL,'demo.bureau','$argon2id$v=19$m=19456,t=2,p=1$Wj3sZb7D2aIKqGmghXk8qQ$hHbSiuq8HoV5jvJvjQmBYbKVjv/QcHRglFB/42jw6hk',1,1,'2024-11-20 01:00:02.090037',NULL);
INSERT INTO "principal" VALUES('01a22f02-1295-7309-bbcd-8f3c92814f47','示范系统对接',NULL,'demo.integrator','$argon2id$v=19$m=19456,t=2,p=1$zx6UXBXLczWmCFy2WfFRyw$sTAizIwANmArpNfTHWpyAeGpKbXGZn6sxZgNkGt6G9w',1,1,'2024-11-20 01:00:02.148136',NULL);
INSERT INTO "principal" VALUES('01a22f02-12cc-7b87-882b-89f523c6a604','示范公司审核人',NULL,'demo.unit_reviewer','$argon2id$v=19$m=19456,t=2,p=1$BWiGN8fP1j7jij2FYV6VJw$1nWgeDaNPSJDk2URojt7kwFT4r62yLmboExGUQwGb1s',1,1,'2024-11-20 01:00:02.207408',NULL);
INSERT INTO "principal" VALUES('01a22f02-1304-7b73-8a82-fca368903418','示范公司管理员',NULL,'demo.unit_administrator','$argon2id$v=19$m=19456,t=2,p=1$dB+H8YSqA9ZgiU3gIIYbyg$f1OxqxIIlRQf/MZ4DCi2kaweR1A/aRIYbHDpIw5ErLc',1,1,'2024-11-20 01:00:02.264183',NULL);
INSERT INTO "principal" VALUES('01a22f02-1340-7280-94ac-57b74bf63ade','示范事务所备用审核人',NULL,'demo.alternate_reviewer','$argon2id$v=19$m=19456,t=2,p=1$bPFHdhkFWHB5Oue2I56/QQ$g6jD4D/uhSqvZFj4nLc7YfHk6MjnVv9HLseVeOUATAo',1,1,'2024-11-20 01:00:02.318109',NULL);
INSERT INTO "principal" VALUES('01a22f02-1376-7319-8abd-57f6ca1409f0','示范代理审核人',NULL,'demo.agency_reviewer','$argon2id$v=19$m=19456,t=2,p=1$30GX1T5oN1jgmbNXuPqx1Q$MdxyRa4mvG1obAKv7CTQUBDpBgZ7vbcs+LRDW5ofbUo',1,1,'2024-11-20 01:00:02.374415',NULL);
INSERT INTO "principal" VALUES('01a22f02-13b0-7f79-b2ec-c0cf6f8aa668','示范社区审核人',NULL,'demo.community_reviewer','$argon2id$v=19$m=19456,t=2,p=1$CcnNuaO9D18bBi56KKLglw$eULa6Us0x2l1h32Q3zy86WJtJxFv/youeygPXYUHEB4',1,1,'2024-11-20 01:00:02.435770',NULL);
INSERT INTO "principal" VALUES('01a22f02-13ec-7e17-ae1c-2a0ca470da5f','示范街道审核人',NULL,'demo.street_reviewer','$argon2id$v=19$m=19456,t=2,p=1$v98IOp9khFgo0FFuOZPRjQ$76dlVbp+hNuRjCDJTMC2qzxwXOu/il2fksJRj/cWNQs',1,1,'2024-11-20 01:00:02.494330',NULL);
INSERT INTO "principal" VALUES('01a22f02-1989-7e30-970d-4137fa0cbb48','孙演示','01a22f02-1977-72c7-afe0-16c23044783a',NULL,NULL,1,1,'2024-11-20 01:00:07.060302',NULL);
INSERT INTO "principal" VALUES('01a22f02-199e-761a-ad1a-6fe147bee39e','周演示','01a22f02-1993-7565-b644-bd239a3d6e30',NULL,NULL,1,1,'2024-11-20 01:00:07.080793',NULL);
INSERT INTO "principal" VALUES('01a22f02-19a6-7c4d-bac2-0468fbb31953','吴演示','01a22f02-19a2-7b2e-b1ae-e694bd292f59',NULL,NULL,1,1,'2024-11-20 01:00:07.089179',NULL);
INSERT INTO "principal" VALUES('01a22f02-19b0-76af-989a-34152abd5d45','郑演示','01a22f02-19aa-7a79-95b4-cdf39908ad7a',NULL,NULL,1,1,'2024-11-20 01:00:07.098828',NULL);
CREATE TABLE record_head (
	id SMALLINT NOT NULL, 
	number BIGINT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	seal JSON, 
	CONSTRAINT pk_record_head PRIMARY KEY (id), 
	CONSTRAINT ck_record_head_one_row CHECK (id = 1)
);
INSERT INTO "record_head" VALUES(1,1,'c2597ab5aded11b3b030d521e05e4dd3bcee870c1de3f7d4fde3b9501cecdf5a','{"key":"i0","mac":"e7955db5b2102a313c58a6086aafcd21","fields":{"hash":37400,"id":61367,"number":61367}}');
CREATE TABLE record_seal (
	number BIGINT NOT NULL, 
	position BIGINT NOT NULL, 
	rows JSON NOT NULL, 
	previous_hash VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	seal JSON, counted JSON, 
	CONSTRAINT pk_record_seal PRIMARY KEY (number)
);
INSERT INTO "record_seal" VALUES(1,51,'{"event":51,"ledger_entry":17,"study_record_change":5,"title_record":5,"notice":51}','','c2597ab5aded11b3b030d521e05e4dd3bcee870c1de3f7d4fde3b9501cecdf5a','2024-11-20 01:00:08.522127','{"key":"i0","mac":"eaab957c03052799809e96b4c6689479","fields":{"at":23309,"counted":12732,"hash":37400,"number":61367,"position":53363,"previous_hash":5435,"rows":57272}}','{"event":[[1,51]],"ledger_entry":[[1,17]],"study_record_change":[[1,5]],"title_record":[[1,5]],"notice":["01a22f02-1b31-70de-b1a0-9d412ad03acd","01a22f02-1b31-7145-86ee-7608dc58ba9d","01a22f02-1b31-71a9-b935-5e43e4dc9d42","01a22f02-1b31-71e4-adae-9a827a88f595","01a22f02-1b31-720e-941e-fd6d764b995a","01a22f02-1b31-7253-bac5-b563926ed244","01a22f02-1b31-7286-a795-187263fcc2b1","01a22f02-1b31-72b3-b167-8e788a085a3e","01a22f02-1b31-733a-9e1f-dd45e5168639","01a22f02-1b31-736d-8498-86d7bb94ea30","01a22f02-1b31-738c-9d2c-b1f18e1adfdd","01a22f02-1b31-73dd-a214-d4b1bc60d29f","01a22f02-1b31-740a-90b6-d3e041b3a08b","01a22f02-1b31-7422-9b96-44fbf5fff1d6","01a22f02-1b31-7459-89ad-28c92d204103","01a22f02-1c01-7adc-9aa2-2e0b98eb444a","01a22f02-1c01-7b3a-920a-28017b41c330","01a22f02-1c01-7b98-902f-1a746b216a8b","01a22f02-1c01-7bd9-a0b0-aebe82014f1f","01a22f02-1c01-7bf6-8111-dc5f117dceb9","01a22f02-1c01-7c33-b9c1-76d44eb9b595","01a22f02-1c01-7c64-abbd-31e5ef7741be","01a22f02-1c01-7c7d-8f54-90c91cc1f665","01a22f02-1c01-7cfb-b9c8-65e33db4b3b3","01a22f02-1ce0-71c9-9f70-2b873aafb6d2","01a22f02-1ce0-7237-b6c8-e4fe4c2ca94c","01a22f02-1ce0-72db-b4ae-34e4b0485979","01a22f02-1ce0-7319-be69-95ad3da58080","01a22f02-1ce0-7337-b4b4-fe607c612f48","01a22f02-1ce0-7613-b3e1-f6c51849ad4d","01a22f02-1ce0-7656-9c3d-2afe1c74f651","01a22f02-1ce0-766d-a6b9-23fe5d9d6cf4","01a22f02-1ce0-76ab-b330-5bf7cdbfcf75","01a22f02-1db0-7648-933b-232104bc5e92","01a22f02-1db0-76ab-99e7-21c62da843a6","01a22f02-1db0-7701-b806-a031af4107ef","01a22f02-1db0-7737-bb36-71013e9aad4e","01a22f02-1db0-7751-bdd0-b1d4da4840a2","01a22f02-1db0-778d-9ba7-4f6199c6add4","01a22f02-1db0-77bc-a5b9-e183436b422d","01a22f02-1db0-77d4-8384-451c5d875467","01a22f02-1e8a-78bb-b54c-fcd3bf9c1d79","01a22f02-1e8a-7c6a-8033-8624b055402e","01a22f02-1e8a-7ca4-91ef-357d18d36ed1","01a22f02-1e8a-7cff-b84f-cbcf5c0fdc99","01a22f02-1e8a-7d36-9bdf-e09cb7ff8940","01a22f02-1e8a-7d56-9612-3f6b83af9939","01a22f02-1e8a-7d9c-8786-a2a7f590002b","01a22f02-1e8a-7dd2-bd0f-fe27fb18fc59","01a22f02-1e8a-7eda-8399-9871f2646da0","01a22f02-1e8b-716c-9b89-4be5aa259d06"]}');
CREATE TABLE recovery_code (
	id VARCHAR(36) NOT NULL, 
	principal_id VARCHAR(36) NOT NULL, 
	code_hash VARCHAR(64) NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (id), 
	CONSTRAINT uq_recovery_code_principal_id_code_hash UNIQUE (principal_id, code_hash), 
	CONSTRAINT fk_recovery_code_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id)
);
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
INSERT INTO "refusal_tally" VALUES('zaozhuang-2024','2024-11-20','approve','REASON_REQUIRED','training','freelancer-at-community',1);
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
	created_at DATETIME NOT NULL, from_outside BOOLEAN DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_role_grant PRIMARY KEY (id), 
	CONSTRAINT ck_role_grant_role_known CHECK (role IN ('applicant', 'unit_reviewer', 'unit_administrator', 'bureau', 'administrator', 'integrator')), 
	CONSTRAINT fk_role_grant_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_role_grant_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id)
);
INSERT INTO "role_grant" VALUES('01a22f02-10ee-75d4-9ff4-f52dddef1b2e','01a22f02-10a4-729d-bce5-36c3c655459e','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.685359',1);
INSERT INTO "role_grant" VALUES('01a22f02-113b-76a8-9ac7-7921517d76a7','01a22f02-1108-78cd-ae10-6f949fc173b2','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.762411',1);
INSERT INTO "role_grant" VALUES('01a22f02-1189-7cc7-ab32-e840a292b5ee','01a22f02-1156-76ff-a08a-f5d9a00dedf2','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.840792',1);
INSERT INTO "role_grant" VALUES('01a22f02-11d2-77eb-aa7d-2419555687e7','01a22f02-11a8-7b12-a657-e4b705b6bd8f','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.913491',1);
INSERT INTO "role_grant" VALUES('01a22f02-121b-7246-a92b-c15eb0da5e6b','01a22f02-11f0-7976-8374-14ba6eb73a9d','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.986139',1);
INSERT INTO "role_grant" VALUES('01a22f02-1250-7830-aa45-50fade83e918','01a22f02-1228-78ff-82d2-495d46e8f9c0','administrator',NULL,0,NULL,NULL,'2024-11-20 01:00:02.039505',1);
INSERT INTO "role_grant" VALUES('01a22f02-1288-7435-b98d-a55428f1d92d','01a22f02-125c-799f-96b3-0edb44bfad55','bureau','01a22f02-0b4b-7faa-a3d5-3cb03fffabb1',0,NULL,NULL,'2024-11-20 01:00:02.095262',1);
INSERT INTO "role_grant" VALUES('01a22f02-12bd-7eb5-85ac-62d57e641209','01a22f02-1295-7309-bbcd-8f3c92814f47','integrator',NULL,0,NULL,NULL,'2024-11-20 01:00:02.148916',1);
INSERT INTO "role_grant" VALUES('01a22f02-12f9-75a1-987c-d09cb4599173','01a22f02-12cc-7b87-882b-89f523c6a604','unit_reviewer','01a22f02-0b60-76a0-a684-8a2270459497',0,NULL,NULL,'2024-11-20 01:00:02.208349',1);
INSERT INTO "role_grant" VALUES('01a22f02-1332-7341-b581-15b8401df9bc','01a22f02-1304-7b73-8a82-fca368903418','unit_administrator','01a22f02-0b60-76a0-a684-8a2270459497',0,NULL,NULL,'2024-11-20 01:00:02.265203',1);
INSERT INTO "role_grant" VALUES('01a22f02-133e-72f9-bc93-e9ca7701d1a2','01a22f02-1108-78cd-ae10-6f949fc173b2','unit_reviewer','01a22f02-0b64-7d98-a426-9c7e0c5733f3',0,'2024-11-20',NULL,'2024-11-20 01:00:02.277177',1);
INSERT INTO "role_grant" VALUES('01a22f02-1370-7490-a4d1-35f219cdc26e','01a22f02-1340-7280-94ac-57b74bf63ade','unit_reviewer','01a22f02-0b64-7d98-a426-9c7e0c5733f3',1,NULL,NULL,'2024-11-20 01:00:02.327287',1);
INSERT INTO "role_grant" VALUES('01a22f02-13a4-7640-87ef-17051d256e71','01a22f02-1376-7319-8abd-57f6ca1409f0','unit_reviewer','01a22f02-0b6c-70a5-96b5-4ca7f7337538',0,NULL,NULL,'2024-11-20 01:00:02.379390',1);
INSERT INTO "role_grant" VALUES('01a22f02-13dd-7b69-8d7c-aae6d728de28','01a22f02-13b0-7f79-b2ec-c0cf6f8aa668','unit_reviewer','01a22f02-0b79-7da6-8523-d040312a12cf',0,NULL,NULL,'2024-11-20 01:00:02.436711',1);
INSERT INTO "role_grant" VALUES('01a22f02-141c-767c-8eee-38de933e8944','01a22f02-13ec-7e17-ae1c-2a0ca470da5f','unit_reviewer','01a22f02-0b71-7c7a-bbaf-98385d9c5d60',0,NULL,NULL,'2024-11-20 01:00:02.499404',1);
INSERT INTO "role_grant" VALUES('01a22f02-198a-7fd1-8eb2-3c1711274070','01a22f02-1989-7e30-970d-4137fa0cbb48','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:07.061399',1);
INSERT INTO "role_grant" VALUES('01a22f02-199e-7a80-8caa-9cd792426f22','01a22f02-199e-761a-ad1a-6fe147bee39e','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:07.081063',1);
INSERT INTO "role_grant" VALUES('01a22f02-19a6-7fff-84f5-d20ea29a577b','01a22f02-19a6-7c4d-bac2-0468fbb31953','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:07.089407',1);
INSERT INTO "role_grant" VALUES('01a22f02-19b0-7a56-9d45-f8266be38782','01a22f02-19b0-76af-989a-34152abd5d45','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:07.099053',1);
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
CREATE TABLE second_factor (
	principal_id VARCHAR(36) NOT NULL, 
	secret_cipher BLOB NOT NULL, 
	enabled_at DATETIME, 
	last_step BIGINT, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_second_factor PRIMARY KEY (principal_id), 
	CONSTRAINT fk_second_factor_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id)
);
CREATE TABLE "session" (
	id VARCHAR(36) NOT NULL, 
	principal_id VARCHAR(36) NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	expires_at DATETIME NOT NULL, 
	created_at DATETIME NOT NULL, 
	stage VARCHAR(10), 
	idle_at DATETIME, 
	browser VARCHAR(60), 
	via VARCHAR(10), 
	viewed_id VARCHAR(36), 
	viewed_until DATETIME, 
	CONSTRAINT pk_session PRIMARY KEY (id), 
	CONSTRAINT uq_session_token_hash UNIQUE (token_hash), 
	CONSTRAINT fk_session_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id), 
	CONSTRAINT fk_session_viewed_id_principal FOREIGN KEY(viewed_id) REFERENCES principal (id), 
	CONSTRAINT ck_session_stage_known CHECK (stage IN ('code', 'password', 'view'))
);
CREATE TABLE sign_in_attempt (
	id VARCHAR(36) NOT NULL, 
	login VARCHAR(64) NOT NULL, 
	address VARCHAR(64) NOT NULL, 
	device VARCHAR(64), 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_in_attempt PRIMARY KEY (id)
);
CREATE TABLE sign_in_event (
	id VARCHAR(36) NOT NULL, 
	principal_id VARCHAR(36) NOT NULL, 
	by_id VARCHAR(36), 
	kind VARCHAR(30) NOT NULL, 
	detail JSON NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_in_event PRIMARY KEY (id), 
	CONSTRAINT fk_sign_in_event_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id)
);
CREATE TABLE spot_check_answer (
	id VARCHAR(36) NOT NULL, 
	request_id VARCHAR(36) NOT NULL, 
	filename VARCHAR(255) NOT NULL, 
	media_type VARCHAR(100) NOT NULL, 
	size INTEGER NOT NULL, 
	pages INTEGER, 
	sha256 VARCHAR(64) NOT NULL, 
	uploaded_at DATETIME NOT NULL, 
	uploaded_by VARCHAR(36) NOT NULL, 
	seal JSON, 
	sealed_in BIGINT, 
	CONSTRAINT pk_spot_check_answer PRIMARY KEY (id), 
	CONSTRAINT fk_spot_check_answer_request_id_spot_check_request FOREIGN KEY(request_id) REFERENCES spot_check_request (id), 
	CONSTRAINT fk_spot_check_answer_uploaded_by_principal FOREIGN KEY(uploaded_by) REFERENCES principal (id), 
	CONSTRAINT uq_spot_check_answer_request_id_sha256 UNIQUE (request_id, sha256)
);
CREATE TABLE spot_check_campaign (
	id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	purpose TEXT, 
	year SMALLINT NOT NULL, 
	filters JSON NOT NULL, 
	size JSON NOT NULL, 
	method VARCHAR(20) NOT NULL, 
	population INTEGER NOT NULL, 
	population_digest VARCHAR(64) NOT NULL, 
	population_at DATETIME NOT NULL, 
	seed VARCHAR(64) NOT NULL, 
	drawn INTEGER NOT NULL, 
	due_on DATE NOT NULL, 
	created_by VARCHAR(36) NOT NULL, 
	created_at DATETIME NOT NULL, 
	seal JSON, 
	sealed_in BIGINT, 
	CONSTRAINT pk_spot_check_campaign PRIMARY KEY (id), 
	CONSTRAINT fk_spot_check_campaign_created_by_principal FOREIGN KEY(created_by) REFERENCES principal (id), 
	CONSTRAINT uq_spot_check_campaign_number UNIQUE (number)
);
CREATE TABLE spot_check_closing (
	id VARCHAR(36) NOT NULL, 
	campaign_id VARCHAR(36) NOT NULL, 
	closed_by VARCHAR(36) NOT NULL, 
	closed_at DATETIME NOT NULL, 
	seal JSON, 
	sealed_in BIGINT, 
	CONSTRAINT pk_spot_check_closing PRIMARY KEY (id), 
	CONSTRAINT fk_spot_check_closing_campaign_id_spot_check_campaign FOREIGN KEY(campaign_id) REFERENCES spot_check_campaign (id), 
	CONSTRAINT fk_spot_check_closing_closed_by_principal FOREIGN KEY(closed_by) REFERENCES principal (id), 
	CONSTRAINT uq_spot_check_closing_campaign_id UNIQUE (campaign_id)
);
CREATE TABLE spot_check_item (
	id VARCHAR(36) NOT NULL, 
	campaign_id VARCHAR(36) NOT NULL, 
	declaration_id VARCHAR(36) NOT NULL, 
	position INTEGER NOT NULL, 
	draw VARCHAR(64) NOT NULL, 
	seal JSON, 
	sealed_in BIGINT, 
	CONSTRAINT pk_spot_check_item PRIMARY KEY (id), 
	CONSTRAINT fk_spot_check_item_campaign_id_spot_check_campaign FOREIGN KEY(campaign_id) REFERENCES spot_check_campaign (id), 
	CONSTRAINT fk_spot_check_item_declaration_id_declaration FOREIGN KEY(declaration_id) REFERENCES declaration (id), 
	CONSTRAINT uq_spot_check_item_campaign_id_position UNIQUE (campaign_id, position), 
	CONSTRAINT uq_spot_check_item_declaration_id_campaign_id UNIQUE (declaration_id, campaign_id)
);
CREATE TABLE spot_check_outcome (
	id VARCHAR(36) NOT NULL, 
	item_id VARCHAR(36) NOT NULL, 
	campaign_id VARCHAR(36) NOT NULL, 
	outcome VARCHAR(12) NOT NULL, 
	remark TEXT, 
	decided_by VARCHAR(36) NOT NULL, 
	decided_at DATETIME NOT NULL, 
	seal JSON, 
	sealed_in BIGINT, 
	CONSTRAINT pk_spot_check_outcome PRIMARY KEY (id), 
	CONSTRAINT ck_spot_check_outcome_outcome_known CHECK (outcome IN ('confirmed', 'remark', 'revoked')), 
	CONSTRAINT fk_spot_check_outcome_item_id_spot_check_item FOREIGN KEY(item_id) REFERENCES spot_check_item (id), 
	CONSTRAINT fk_spot_check_outcome_campaign_id_spot_check_campaign FOREIGN KEY(campaign_id) REFERENCES spot_check_campaign (id), 
	CONSTRAINT fk_spot_check_outcome_decided_by_principal FOREIGN KEY(decided_by) REFERENCES principal (id), 
	CONSTRAINT uq_spot_check_outcome_item_id UNIQUE (item_id)
);
CREATE TABLE spot_check_population (
	campaign_id VARCHAR(36) NOT NULL, 
	ids BLOB NOT NULL, 
	CONSTRAINT pk_spot_check_population PRIMARY KEY (campaign_id), 
	CONSTRAINT fk_spot_check_population_campaign_id_spot_check_campaign FOREIGN KEY(campaign_id) REFERENCES spot_check_campaign (id)
)
 WITHOUT ROWID

;
CREATE TABLE spot_check_request (
	id VARCHAR(36) NOT NULL, 
	item_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	why TEXT NOT NULL, 
	due_on DATE NOT NULL, 
	asked_by VARCHAR(36) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	seal JSON, 
	sealed_in BIGINT, 
	CONSTRAINT pk_spot_check_request PRIMARY KEY (id), 
	CONSTRAINT fk_spot_check_request_item_id_spot_check_item FOREIGN KEY(item_id) REFERENCES spot_check_item (id), 
	CONSTRAINT fk_spot_check_request_asked_by_principal FOREIGN KEY(asked_by) REFERENCES principal (id)
);
ANALYZE "sqlite_master";
INSERT INTO "sqlite_stat1" VALUES('person','ix_person_merged','0 0');
INSERT INTO "sqlite_stat1" VALUES('person','ix_person_name_key_id','5 1 1');
INSERT INTO "sqlite_stat1" VALUES('person','sqlite_autoindex_person_1','5 1');
INSERT INTO "sqlite_stat1" VALUES('document_index','sqlite_autoindex_document_index_2','5 5 1');
INSERT INTO "sqlite_stat1" VALUES('document_index','document_index','5 1 1');
INSERT INTO "sqlite_stat1" VALUES('alembic_version','sqlite_autoindex_alembic_version_1','1 1');
INSERT INTO "sqlite_stat1" VALUES('api_key','ix_api_key_principal_id','14 1');
INSERT INTO "sqlite_stat1" VALUES('api_key','sqlite_autoindex_api_key_2','14 1');
INSERT INTO "sqlite_stat1" VALUES('api_key','sqlite_autoindex_api_key_1','14 1');
INSERT INTO "sqlite_stat1" VALUES('principal','ix_principal_demonstration','14 1');
INSERT INTO "sqlite_stat1" VALUES('principal','ix_principal_active_id','14 14 1');
INSERT INTO "sqlite_stat1" VALUES('principal','ix_principal_person_id','14 3');
INSERT INTO "sqlite_stat1" VALUES('principal','sqlite_autoindex_principal_2','14 1');
INSERT INTO "sqlite_stat1" VALUES('principal','sqlite_autoindex_principal_1','14 1');
INSERT INTO "sqlite_stat1" VALUES('role_grant','ix_role_grant_employed','0 0');
INSERT INTO "sqlite_stat1" VALUES('role_grant','ix_role_grant_integrator','1 1');
INSERT INTO "sqlite_stat1" VALUES('role_grant','ix_role_grant_principal_id','15 1');
INSERT INTO "sqlite_stat1" VALUES('role_grant','ix_role_grant_organization_id_role','15 3 2');
INSERT INTO "sqlite_stat1" VALUES('role_grant','sqlite_autoindex_role_grant_1','15 1');
INSERT INTO "sqlite_stat1" VALUES('organization','ix_organization_region_id','6 6 1');
INSERT INTO "sqlite_stat1" VALUES('organization','ix_organization_name_id','6 1 1');
INSERT INTO "sqlite_stat1" VALUES('organization','ix_organization_kind_active_id','6 2 2 1');
INSERT INTO "sqlite_stat1" VALUES('organization','ix_organization_parent_id_id','6 2 1');
INSERT INTO "sqlite_stat1" VALUES('organization','sqlite_autoindex_organization_2','6 1');
INSERT INTO "sqlite_stat1" VALUES('organization','sqlite_autoindex_organization_1','6 1');
INSERT INTO "sqlite_stat1" VALUES('affiliation','ix_affiliation_employed','7 2 2 1 1 1');
INSERT INTO "sqlite_stat1" VALUES('affiliation','ix_affiliation_person_id','7 2');
INSERT INTO "sqlite_stat1" VALUES('affiliation','sqlite_autoindex_affiliation_1','7 1');
CREATE TABLE stuck (
	declaration_id VARCHAR(36) NOT NULL, 
	code VARCHAR(20) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_stuck PRIMARY KEY (declaration_id), 
	CONSTRAINT fk_stuck_declaration_id_declaration FOREIGN KEY(declaration_id) REFERENCES declaration (id)
)
 WITHOUT ROWID

;
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
	revision INTEGER DEFAULT 0 NOT NULL, arrival INTEGER DEFAULT 0 NOT NULL, sequence INTEGER DEFAULT 0 NOT NULL, source_digest VARCHAR(64), sent_by VARCHAR(36), release JSON, seal JSON, 
	CONSTRAINT pk_study_record PRIMARY KEY (id), 
	CONSTRAINT ck_study_record_outcome_known CHECK (outcome IN ('sync', 'no_credit', 'flag', 'dedupe')), 
	CONSTRAINT ck_study_record_subject_known CHECK (subject IN ('public', 'professional')), 
	CONSTRAINT fk_study_record_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_study_record_source_id UNIQUE (source_id)
);
INSERT INTO "study_record" VALUES('01a22f02-19c0-7aff-a4a3-224b928ae541','01a22f02-1977-72c7-afe0-16c23044783a','zz-70394e94-数字技术','public','数字技术',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'sync',NULL,'{"2024":{"public":"10","professional":"0"}}','2024-11-20 01:00:07.114174',1,1,1,'8a5b7ed20deb94d11a4af88799953da613d18f985c8197dde19ee8478b9b7432','01a22f02-1295-7309-bbcd-8f3c92814f47',NULL,'{"key":"i0","mac":"afca4b8c15e2c55d72bfb413f6de690e","fields":{"arrival":61367,"completed_at":6081,"exam_passed_at":19525,"hours":30242,"id":7987,"outcome":61245,"person_id":6162,"received_at":43033,"recognised":1972,"revision":61367,"sent_by":11726,"sequence":61367,"source_digest":39968,"source_id":10824,"subject":5026,"topic":55932}}');
INSERT INTO "study_record" VALUES('01a22f02-19c0-7b77-97fe-8f37a57913f7','01a22f02-1977-72c7-afe0-16c23044783a','zz-70394e94-知识产权','public','知识产权',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'sync',NULL,'{"2024":{"public":"10","professional":"0"}}','2024-11-20 01:00:07.114174',1,2,1,'90db409620de7f3a07c5f1d2833bf9a7f6e0a6901f8f0407a2a9d3763fb01f9c','01a22f02-1295-7309-bbcd-8f3c92814f47',NULL,'{"key":"i0","mac":"ecc6d307f4700f1f101a203fe4cffbc8","fields":{"arrival":48653,"completed_at":6081,"exam_passed_at":19525,"hours":30242,"id":27537,"outcome":61245,"person_id":6162,"received_at":43033,"recognised":1972,"revision":61367,"sent_by":11726,"sequence":61367,"source_digest":22393,"source_id":1455,"subject":5026,"topic":62875}}');
INSERT INTO "study_record" VALUES('01a22f02-19c0-7b96-9e03-011c71e6e787','01a22f02-1977-72c7-afe0-16c23044783a','zz-70394e94-安全生产','public','安全生产',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'sync',NULL,'{"2024":{"public":"10","professional":"0"}}','2024-11-20 01:00:07.114174',1,3,1,'8e0ec3256dac2f02a6b4a22b8f4dff6e52b49f058b0f878670e841b58ac635b0','01a22f02-1295-7309-bbcd-8f3c92814f47',NULL,'{"key":"i0","mac":"da6bbe376fe0f5557b7043481678ff2a","fields":{"arrival":36507,"completed_at":6081,"exam_passed_at":19525,"hours":30242,"id":57311,"outcome":61245,"person_id":6162,"received_at":43033,"recognised":1972,"revision":61367,"sent_by":11726,"sequence":61367,"source_digest":5959,"source_id":53410,"subject":5026,"topic":8342}}');
INSERT INTO "study_record" VALUES('01a22f02-19c0-7bab-aa17-fed2e9e0beaa','01a22f02-1977-72c7-afe0-16c23044783a','zz-70394e94-网络安全','public','网络安全',20,'2024-09-01 02:00:00.000000',NULL,NULL,NULL,'no_credit','EXAM_NOT_PASSED','{}','2024-11-20 01:00:07.114174',0,4,1,'64ff666bebb19e5946b29480bfac0169985bbd3f751daa6e856e692e8c034782','01a22f02-1295-7309-bbcd-8f3c92814f47',NULL,'{"key":"i0","mac":"9750d03b784ce0b23e2562371834b237","fields":{"arrival":6968,"code":19653,"completed_at":6081,"hours":30242,"id":18644,"outcome":29508,"person_id":6162,"received_at":43033,"recognised":48963,"sent_by":11726,"sequence":61367,"source_digest":2200,"source_id":26454,"subject":5026,"topic":38754}}');
INSERT INTO "study_record" VALUES('01a22f02-19c0-7bc0-9d28-3af9e29bc0f8','01a22f02-1977-72c7-afe0-16c23044783a','zz-70394e94-自选话题','public','自选话题',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'flag','TOPIC_UNKNOWN','{}','2024-11-20 01:00:07.114174',0,5,1,'9b884672af4fa4bca9ca85650c6c81b36053ad79fc00f4dcafb0857c8ee7fe92','01a22f02-1295-7309-bbcd-8f3c92814f47',NULL,'{"key":"i0","mac":"97f973b3b6700ca06717fcdf8e50d312","fields":{"arrival":11182,"code":32674,"completed_at":6081,"exam_passed_at":19525,"hours":30242,"id":49275,"outcome":53851,"person_id":6162,"received_at":43033,"recognised":48963,"sent_by":11726,"sequence":61367,"source_digest":39027,"source_id":43940,"subject":5026,"topic":23440}}');
CREATE TABLE study_record_change (
	position INTEGER NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	sequence INTEGER NOT NULL, 
	source_id VARCHAR(100) NOT NULL, 
	source_digest VARCHAR(64) NOT NULL, 
	event VARCHAR(16) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	actor_id VARCHAR(36) NOT NULL, 
	at DATETIME NOT NULL, 
	detail JSON NOT NULL, seal JSON, sealed_in BIGINT, 
	CONSTRAINT pk_study_record_change PRIMARY KEY (position), 
	CONSTRAINT fk_study_record_change_actor_id_principal FOREIGN KEY(actor_id) REFERENCES principal (id), 
	CONSTRAINT fk_study_record_change_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_study_record_change_record_id_sequence UNIQUE (record_id, sequence)
);
INSERT INTO "study_record_change" VALUES(1,'01a22f02-19c0-7aff-a4a3-224b928ae541',1,'zz-70394e94-数字技术','8a5b7ed20deb94d11a4af88799953da613d18f985c8197dde19ee8478b9b7432','receive','01a22f02-1977-72c7-afe0-16c23044783a','01a22f02-1295-7309-bbcd-8f3c92814f47','2024-11-20 01:00:07.114174','{"subject":"public","topic":"数字技术","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":"2024-09-02T02:00:00Z","outcome":"sync","code":null,"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"10","professional":"0"}}}','{"key":"i0","mac":"6f76340d8707c92585e8dc3f35b5f677","fields":{"actor_id":11726,"at":43033,"detail":55796,"event":48256,"person_id":6162,"record_id":7987,"sequence":61367,"source_digest":39968,"source_id":10824}}',1);
INSERT INTO "study_record_change" VALUES(2,'01a22f02-19c0-7b77-97fe-8f37a57913f7',1,'zz-70394e94-知识产权','90db409620de7f3a07c5f1d2833bf9a7f6e0a6901f8f0407a2a9d3763fb01f9c','receive','01a22f02-1977-72c7-afe0-16c23044783a','01a22f02-1295-7309-bbcd-8f3c92814f47','2024-11-20 01:00:07.114174','{"subject":"public","topic":"知识产权","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":"2024-09-02T02:00:00Z","outcome":"sync","code":null,"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"10","professional":"0"}}}','{"key":"i0","mac":"14a13085fb19bfaa9469722fed0af011","fields":{"actor_id":11726,"at":43033,"detail":16384,"event":48256,"person_id":6162,"record_id":27537,"sequence":61367,"source_digest":22393,"source_id":1455}}',1);
INSERT INTO "study_record_change" VALUES(3,'01a22f02-19c0-7b96-9e03-011c71e6e787',1,'zz-70394e94-安全生产','8e0ec3256dac2f02a6b4a22b8f4dff6e52b49f058b0f878670e841b58ac635b0','receive','01a22f02-1977-72c7-afe0-16c23044783a','01a22f02-1295-7309-bbcd-8f3c92814f47','2024-11-20 01:00:07.114174','{"subject":"public","topic":"安全生产","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":"2024-09-02T02:00:00Z","outcome":"sync","code":null,"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"10","professional":"0"}}}','{"key":"i0","mac":"c241cbd5e1b114ff8194f0decd4f3e0a","fields":{"actor_id":11726,"at":43033,"detail":19304,"event":48256,"person_id":6162,"record_id":57311,"sequence":61367,"source_digest":5959,"source_id":53410}}',1);
INSERT INTO "study_record_change" VALUES(4,'01a22f02-19c0-7bab-aa17-fed2e9e0beaa',1,'zz-70394e94-网络安全','64ff666bebb19e5946b29480bfac0169985bbd3f751daa6e856e692e8c034782','receive','01a22f02-1977-72c7-afe0-16c23044783a','01a22f02-1295-7309-bbcd-8f3c92814f47','2024-11-20 01:00:07.114174','{"subject":"public","topic":"网络安全","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":null,"outcome":"no_credit","code":"EXAM_NOT_PASSED","hours_before":{},"hours_after":{}}','{"key":"i0","mac":"1c2ac786be7d5d0c3a5f95f53512df94","fields":{"actor_id":11726,"at":43033,"detail":41057,"event":48256,"person_id":6162,"record_id":18644,"sequence":61367,"source_digest":2200,"source_id":26454}}',1);
INSERT INTO "study_record_change" VALUES(5,'01a22f02-19c0-7bc0-9d28-3af9e29bc0f8',1,'zz-70394e94-自选话题','9b884672af4fa4bca9ca85650c6c81b36053ad79fc00f4dcafb0857c8ee7fe92','receive','01a22f02-1977-72c7-afe0-16c23044783a','01a22f02-1295-7309-bbcd-8f3c92814f47','2024-11-20 01:00:07.114174','{"subject":"public","topic":"自选话题","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":"2024-09-02T02:00:00Z","outcome":"flag","code":"TOPIC_UNKNOWN","hours_before":{},"hours_after":{}}','{"key":"i0","mac":"8272b84725beda457f4ad26e2b0adda3","fields":{"actor_id":11726,"at":43033,"detail":45263,"event":48256,"person_id":6162,"record_id":49275,"sequence":61367,"source_digest":39027,"source_id":43940}}',1);
CREATE TABLE tally (
	name VARCHAR(20) NOT NULL, 
	position BIGINT NOT NULL, 
	CONSTRAINT pk_tally PRIMARY KEY (name)
);
CREATE TABLE title_record (
	position INTEGER NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(120) NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	person_id VARCHAR(36) NOT NULL, 
	year SMALLINT NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	payload JSON NOT NULL, 
	recorded_at DATETIME NOT NULL, seal JSON, sealed_in BIGINT, 
	CONSTRAINT pk_title_record PRIMARY KEY (position), 
	CONSTRAINT uq_title_record_id UNIQUE (id), 
	CONSTRAINT ck_title_record_kind_known CHECK (kind IN ('entry', 'correction', 'withdrawal', 'adjustment', 'override')), 
	CONSTRAINT fk_title_record_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_title_record_key UNIQUE ("key")
);
INSERT INTO "title_record" VALUES(1,'01a22f02-19c6-7fd1-893c-340f2825fa16','01a22f02-19c0-7aff-a4a3-224b928ae541:1:entry','entry','01a22f02-1977-72c7-afe0-16c23044783a',2024,'01a22f02-19c0-7aff-a4a3-224b928ae541','{"recognised":{"2024":{"public":"10","professional":"0"}}}','2024-11-20 01:00:07.114174','{"key":"i0","mac":"fd61448bb55e7f5cfc3d89ae8b05f3a5","fields":{"id":61844,"key":25390,"kind":43168,"payload":41880,"person_id":6162,"recorded_at":43033,"source_id":7987,"year":43618}}',1);
INSERT INTO "title_record" VALUES(2,'01a22f02-19c7-700d-b065-9cf3c1fd7937','01a22f02-19c0-7b77-97fe-8f37a57913f7:1:entry','entry','01a22f02-1977-72c7-afe0-16c23044783a',2024,'01a22f02-19c0-7b77-97fe-8f37a57913f7','{"recognised":{"2024":{"public":"10","professional":"0"}}}','2024-11-20 01:00:07.114174','{"key":"i0","mac":"659124bf2857492ad72b72a3401926be","fields":{"id":41429,"key":42444,"kind":43168,"payload":41880,"person_id":6162,"recorded_at":43033,"source_id":27537,"year":43618}}',1);
INSERT INTO "title_record" VALUES(3,'01a22f02-19c7-7020-b882-2172eb00763b','01a22f02-19c0-7b96-9e03-011c71e6e787:1:entry','entry','01a22f02-1977-72c7-afe0-16c23044783a',2024,'01a22f02-19c0-7b96-9e03-011c71e6e787','{"recognised":{"2024":{"public":"10","professional":"0"}}}','2024-11-20 01:00:07.114174','{"key":"i0","mac":"d884bc973517aa1564743d5c04ff3b5e","fields":{"id":18051,"key":49742,"kind":43168,"payload":41880,"person_id":6162,"recorded_at":43033,"source_id":57311,"year":43618}}',1);
INSERT INTO "title_record" VALUES(4,'01a22f02-1e2a-717a-a1b6-3d3b84910473','01a22f02-19d1-7439-91b6-a3dcf7a4d359:1:entry','entry','01a22f02-1977-72c7-afe0-16c23044783a',2024,'01a22f02-19d1-7439-91b6-a3dcf7a4d359','{"recognised":{"2024":{"public":"0","professional":"10"}}}','2024-11-20 01:00:08.244438','{"key":"i0","mac":"88018355b596acf2b7e7484123fa9a2f","fields":{"id":14306,"key":28032,"kind":43168,"payload":61945,"person_id":6162,"recorded_at":65373,"source_id":12172,"year":43618}}',1);
INSERT INTO "title_record" VALUES(5,'01a22f02-1e35-7447-b71a-77890ec70ca1','01a22f02-19d1-7439-91b6-a3dcf7a4d359:2:withdrawal','withdrawal','01a22f02-1977-72c7-afe0-16c23044783a',2024,'01a22f02-19d1-7439-91b6-a3dcf7a4d359','{"recognised":{"2024":{"public":"0","professional":"10"}}}','2024-11-20 01:00:08.251889','{"key":"i0","mac":"8a473f5407789af3a075afd86bfc5197","fields":{"id":25254,"key":19748,"kind":1193,"payload":61945,"person_id":6162,"recorded_at":25021,"source_id":12172,"year":43618}}',1);
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE INDEX ix_ledger_entry_person_id_year_position ON ledger_entry (person_id, year, position);
CREATE INDEX ix_principal_person_id ON principal (person_id);
CREATE INDEX ix_access_log_person_id_position ON access_log (person_id, position);
CREATE INDEX ix_api_key_principal_id ON api_key (principal_id);
CREATE INDEX ix_idempotency_created_at ON idempotency (created_at);
CREATE INDEX ix_operation_status_created_at ON operation (status, created_at);
CREATE INDEX ix_role_grant_organization_id_role ON role_grant (organization_id, role);
CREATE INDEX ix_role_grant_principal_id ON role_grant (principal_id);
CREATE UNIQUE INDEX ix_edition_successor ON edition (region, year, replaces) WHERE status = 'published';
CREATE INDEX ix_edition_change_edition_id_position ON edition_change (edition_id, position);
CREATE INDEX ix_edition_move_edition_id_position ON edition_move (edition_id, position);
CREATE INDEX ix_edition_move_declaration_id ON edition_move (declaration_id);
CREATE UNIQUE INDEX ix_notice_event_id_person_id ON notice (event_id, person_id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX ix_notice_event_id_organization_id ON notice (event_id, organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX ix_declaration_person_id ON declaration (person_id);
CREATE INDEX ix_declaration_queue_submitted ON declaration (body_id, submitted_at, id) WHERE due_on IS NOT NULL;
CREATE INDEX ix_declaration_queue_due ON declaration (body_id, due_on, id) WHERE due_on IS NOT NULL;
CREATE INDEX ix_declaration_overridden ON declaration (edition_id, submitted_at) WHERE overrides IS NOT NULL;
CREATE INDEX ix_declaration_body_id_id ON declaration (body_id, id) WHERE body_id IS NOT NULL;
CREATE INDEX ix_sign_in_attempt_login_at ON sign_in_attempt (login, at);
CREATE INDEX ix_sign_in_attempt_address_at ON sign_in_attempt (address, at);
CREATE INDEX ix_sign_in_attempt_at ON sign_in_attempt (at);
CREATE UNIQUE INDEX ix_study_record_source_digest ON study_record (source_digest);
CREATE INDEX ix_study_record_outcome_id ON study_record (outcome, id);
CREATE INDEX ix_study_record_change_source_digest_position ON study_record_change (source_digest, position);
CREATE INDEX ix_title_record_person_id_position ON title_record (person_id, position);
CREATE INDEX ix_title_record_source_id ON title_record (source_id);
CREATE INDEX ix_declaration_mark_declaration_id ON declaration_mark (declaration_id);
CREATE INDEX ix_former_name_person_id ON former_name (person_id);
CREATE INDEX ix_former_name_name_key_person_id ON former_name (name_key, person_id);
CREATE INDEX ix_ledger_entry_sealed_in_position ON ledger_entry (sealed_in, position);
CREATE INDEX ix_study_record_change_sealed_in_position ON study_record_change (sealed_in, position);
CREATE INDEX ix_title_record_sealed_in_position ON title_record (sealed_in, position);
CREATE INDEX ix_notice_sealed_in_id ON notice (sealed_in, id);
CREATE INDEX ix_access_log_sealed_in_position ON access_log (sealed_in, position);
CREATE INDEX ix_edition_change_sealed_in_position ON edition_change (sealed_in, position);
CREATE INDEX ix_event_unnoticed ON event (position) WHERE announced_at IS NULL AND noticed_at IS NULL;
CREATE INDEX ix_event_due ON event (position) WHERE announced_at IS NULL AND noticed_at IS NOT NULL;
CREATE INDEX ix_declaration_settled ON declaration (last_year, first_year, phase, category, id) WHERE due_on IS NULL;
CREATE INDEX ix_declaration_waits ON declaration (last_year, first_year, category, id) WHERE due_on IS NOT NULL;
CREATE INDEX ix_declaration_settled_at ON declaration (body_id, last_year, first_year, phase, category, id) WHERE due_on IS NULL AND body_id IS NOT NULL;
CREATE INDEX ix_declaration_waits_at ON declaration (body_id, last_year, first_year, category, id) WHERE due_on IS NOT NULL;
CREATE INDEX ix_declaration_alternate ON declaration (body_id, id) WHERE alternate;
CREATE INDEX ix_affiliation_employed ON affiliation (organization_id, type, person_id, valid_from, valid_to);
CREATE INDEX ix_declaration_waiting ON declaration (edition_id, due_on) WHERE due_on IS NOT NULL;
CREATE INDEX ix_principal_active_id ON principal (active, id);
CREATE INDEX ix_study_record_person_id_outcome_id ON study_record (person_id, outcome, id);
CREATE INDEX ix_edition_move_moved ON edition_move (edition_id, position) WHERE undone_at IS NULL AND code IS NULL;
CREATE INDEX ix_edition_move_undone ON edition_move (edition_id, position) WHERE undone_at IS NOT NULL;
CREATE INDEX ix_edition_move_not_undone ON edition_move (edition_id, position) WHERE undone_at IS NULL AND code IS NOT NULL;
CREATE INDEX ix_notice_person_unread ON notice (person_id, created_at, id) WHERE person_id IS NOT NULL AND read_at IS NULL;
CREATE INDEX ix_notice_person_read ON notice (person_id, created_at, id) WHERE person_id IS NOT NULL AND read_at IS NOT NULL;
CREATE INDEX ix_notice_organization_unread ON notice (organization_id, created_at, id) WHERE organization_id IS NOT NULL AND read_at IS NULL;
CREATE INDEX ix_notice_organization_read ON notice (organization_id, created_at, id) WHERE organization_id IS NOT NULL AND read_at IS NOT NULL;
CREATE INDEX ix_principal_demonstration ON principal (id) WHERE substr(login, 1, 5) = 'demo.';
CREATE INDEX ix_role_grant_integrator ON role_grant (principal_id) WHERE role = 'integrator';
CREATE INDEX ix_role_grant_employed ON role_grant (id) WHERE NOT from_outside;
CREATE INDEX ix_decided_elsewhere_body_id_declaration_id ON decided_elsewhere (body_id, declaration_id);
CREATE INDEX ix_evidence_dropped_at ON evidence_dropped (at);
CREATE INDEX ix_organization_parent_id_id ON organization (parent_id, id);
CREATE INDEX ix_organization_kind_active_id ON organization (kind, active, id);
CREATE INDEX ix_organization_name_id ON organization (name, id);
CREATE INDEX ix_organization_region_id ON organization (region, id);
CREATE INDEX ix_session_principal_id ON session (principal_id);
CREATE INDEX ix_sign_in_event_principal_id_at_id ON sign_in_event (principal_id, at, id);
CREATE INDEX ix_declaration_drawn ON declaration (body_id, due_on, id, person_id) WHERE due_on IS NOT NULL AND route ->> 'spot_check' = 1;
CREATE INDEX ix_declaration_spot_check ON declaration (submitted_at, id, phase, person_id) WHERE due_on IS NULL AND route ->> 'spot_check' = 1 AND route ->> 'spot_checked_at' IS NULL;
CREATE UNIQUE INDEX ix_correction_one_open ON correction (person_id, field) WHERE status = 'open';
CREATE INDEX ix_correction_person_id_id ON correction (person_id, id);
CREATE INDEX ix_correction_status_id ON correction (status, id);
CREATE INDEX ix_correction_unit ON correction (organization_id, status, id);
CREATE INDEX ix_correction_evidence_correction_id_id ON correction_evidence (correction_id, id);
CREATE INDEX ix_correction_evidence_sha256 ON correction_evidence (sha256);
CREATE INDEX ix_person_change_sealed_in_position ON person_change (sealed_in, position);
CREATE INDEX ix_person_change_person_id_position ON person_change (person_id, position);
CREATE INDEX ix_spot_check_campaign_sealed_in_id ON spot_check_campaign (sealed_in, id);
CREATE INDEX ix_spot_check_closing_sealed_in_id ON spot_check_closing (sealed_in, id);
CREATE INDEX ix_spot_check_item_sealed_in_id ON spot_check_item (sealed_in, id);
CREATE INDEX ix_spot_check_outcome_sealed_in_id ON spot_check_outcome (sealed_in, id);
CREATE INDEX ix_spot_check_outcome_campaign_id_id ON spot_check_outcome (campaign_id, id);
CREATE INDEX ix_spot_check_request_sealed_in_id ON spot_check_request (sealed_in, id);
CREATE INDEX ix_spot_check_request_item_id_id ON spot_check_request (item_id, id);
CREATE INDEX ix_spot_check_answer_sealed_in_id ON spot_check_answer (sealed_in, id);
CREATE INDEX ix_spot_check_answer_sha256 ON spot_check_answer (sha256);
CREATE INDEX ix_picture_band_sha256 ON picture_band (sha256);
CREATE INDEX ix_picture_alike_other_sha256 ON picture_alike (other_sha256);
CREATE INDEX ix_certificate_sealed_in_id ON certificate (sealed_in, id);
CREATE INDEX ix_certificate_person_id_id ON certificate (person_id, id);
CREATE INDEX ix_certificate_person_id_years_id ON certificate (person_id, years, id);
CREATE INDEX ix_certificate_revocation_sealed_in_certificate_id ON certificate_revocation (sealed_in, certificate_id);
CREATE INDEX ix_person_name_key_id ON person (name_key, id);
CREATE INDEX ix_person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX ix_person_merge_from_id_id ON person_merge (from_id, id);
CREATE INDEX ix_person_merge_into_id_id ON person_merge (into_id, id);
CREATE INDEX ix_look_declaration ON look (declaration_id);
CREATE INDEX ix_log_level_until ON log_level (until);
CREATE UNIQUE INDEX ix_merge_proposal_one_open ON merge_proposal (person_id) WHERE status = 'open';
CREATE INDEX ix_merge_proposal_person_id_id ON merge_proposal (person_id, id);
CREATE INDEX ix_merge_proposal_status_id ON merge_proposal (status, id);
COMMIT;
