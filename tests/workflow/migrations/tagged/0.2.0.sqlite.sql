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
INSERT INTO "account" VALUES('01a22edc-e313-71ad-95e9-034f99c7d089',2024,'zaozhuang-2024',60,230,60,120,0,11,'2024-11-20 01:00:06.208697','{"key":"i0","mac":"b941a60ece6bba4a428e8ae2e56b9679","fields":{"edition_id":20662,"person_id":13159,"professional":48496,"public":45862,"required_professional":12904,"required_public":45862,"updated_at":1695,"year":43618}}');
INSERT INTO "account" VALUES('01a22edc-e354-78d1-a412-457d32f6322e',2024,'zaozhuang-2024',15,110,60,120,0,2,'2024-11-20 01:00:06.064671','{"key":"i0","mac":"3e6c260e5ff016cae527413e7fecc1af","fields":{"edition_id":20662,"person_id":29612,"professional":25003,"public":53614,"required_professional":12904,"required_public":45862,"updated_at":22246,"year":43618}}');
INSERT INTO "account" VALUES('01a22edc-e378-7dd1-a7ad-8b5cbf358228',2024,'zaozhuang-2024',0,52,40,80,4,3,'2024-11-20 01:00:06.157742','{"key":"i0","mac":"59ad30b9d030a04d53d0fa393d9e7a6c","fields":{"edition_id":20662,"off_months":6968,"person_id":14422,"professional":33225,"required_professional":40616,"required_public":53668,"updated_at":27530,"year":43618}}');
INSERT INTO "account" VALUES('01a22edc-e393-70a2-ad9b-b25066d95a9c',2024,'zaozhuang-2024',24,48,60,120,0,1,'2024-11-20 01:00:06.197477','{"key":"i0","mac":"7a430beaafd50a8adc7db7cbd6a1039f","fields":{"edition_id":20662,"person_id":13423,"professional":22934,"public":45627,"required_professional":12904,"required_public":45862,"updated_at":44969,"year":43618}}');
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
INSERT INTO "affiliation" VALUES('01a22edc-dcdb-7216-8bb6-47bfc20cec5e','01a22edc-dcca-7925-b22c-0b79e5ef15dc','01a22edc-d8ab-7c2f-9271-6ee47ad809cd','employment','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:01.278365');
INSERT INTO "affiliation" VALUES('01a22edc-dcff-7367-ae1c-478e119771c8','01a22edc-dcfd-764b-8ec0-0bac0e89baa6','01a22edc-d8b0-747f-ace0-7608cbcd8066','employment','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:01.314437');
INSERT INTO "affiliation" VALUES('01a22edc-dd1b-70cb-85a6-7c5375f78ba8','01a22edc-dd18-78d4-954b-dd50f3bd2be6','01a22edc-d8b4-73c0-86b5-16487ba80619','agency_contract','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:01.342276');
INSERT INTO "affiliation" VALUES('01a22edc-dd1d-7a00-b07a-d2ad3ddbf2be','01a22edc-dd18-78d4-954b-dd50f3bd2be6','01a22edc-d8c0-7254-ad89-d05821ab2acc','residence','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:01.344852');
INSERT INTO "affiliation" VALUES('01a22edc-dd44-75e3-aee2-e1aef72a9622','01a22edc-dd3f-7bf5-bd4d-77b9d945735f','01a22edc-d8c0-7254-ad89-d05821ab2acc','residence','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:01.383595');
INSERT INTO "affiliation" VALUES('01a22edc-dd65-7990-a2ec-eca094b129ec','01a22edc-dd63-7cb8-93c6-fa5f64e21af4','01a22edc-d8ab-7c2f-9271-6ee47ad809cd','employment','2024-07-01',NULL,NULL,1,'2024-11-20 01:00:01.416823');
INSERT INTO "affiliation" VALUES('01a22edc-dd68-73d3-acfa-61576fdb301e','01a22edc-dd63-7cb8-93c6-fa5f64e21af4',NULL,'transfer_in','2024-07-01',NULL,'330100',1,'2024-11-20 01:00:01.419466');
INSERT INTO "affiliation" VALUES('01a22edc-e329-7801-b884-47cb0da9c143','01a22edc-e313-71ad-95e9-034f99c7d089','01a22edc-d8ab-7c2f-9271-6ee47ad809cd','employment','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:04.704613');
INSERT INTO "affiliation" VALUES('01a22edc-e358-716d-9062-0724efbf4609','01a22edc-e354-78d1-a412-457d32f6322e','01a22edc-d8b4-73c0-86b5-16487ba80619','agency_contract','2023-01-01',NULL,NULL,1,'2024-11-20 01:00:04.751196');
INSERT INTO "affiliation" VALUES('01a22edc-e35e-73f4-b13c-16945f6f25bc','01a22edc-e354-78d1-a412-457d32f6322e','01a22edc-d8c0-7254-ad89-d05821ab2acc','residence','2019-01-01',NULL,NULL,1,'2024-11-20 01:00:04.757354');
INSERT INTO "affiliation" VALUES('01a22edc-e381-7999-a2e6-725344f358f6','01a22edc-e378-7dd1-a7ad-8b5cbf358228','01a22edc-d8c0-7254-ad89-d05821ab2acc','residence','2019-01-01',NULL,NULL,1,'2024-11-20 01:00:04.792708');
INSERT INTO "affiliation" VALUES('01a22edc-e398-7ca6-a886-bde0cd3663e4','01a22edc-e393-70a2-ad9b-b25066d95a9c','01a22edc-d8ab-7c2f-9271-6ee47ad809cd','employment','2024-07-01',NULL,NULL,1,'2024-11-20 01:00:04.815897');
INSERT INTO "affiliation" VALUES('01a22edc-e39d-7e12-afe2-f532a71691c5','01a22edc-e393-70a2-ad9b-b25066d95a9c',NULL,'transfer_in','2024-07-01',NULL,'330100',1,'2024-11-20 01:00:04.820987');
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
INSERT INTO "api_key" VALUES('01a22edc-dcfb-75ca-b399-257d81f5f536','01a22edc-dce0-7712-a83b-ceadf00c5e0f','demonstration','c7157a2c8cc994e754a3cbcaff36ce0df2baaf8b56fac5aa12b887be42e933cd','["*"]',NULL,NULL,'2024-11-20 01:00:01.310617');
INSERT INTO "api_key" VALUES('01a22edc-dd16-7b21-9654-80e8f466caf0','01a22edc-dd00-7f60-9a98-72372637462c','demonstration','1c3f797d5bc4af483c3c47fba3cfea8504f1422719cd7710a66bfd2e1a0c3076','["*"]',NULL,NULL,'2024-11-20 01:00:01.337950');
INSERT INTO "api_key" VALUES('01a22edc-dd3c-7917-941c-8e577e84a8ee','01a22edc-dd20-78b2-bd6d-8946db7e0c2a','demonstration','0b075476cfca20686d360f474c64e32ec333199a0a12ec5c42a3c6a1105441ae','["*"]',NULL,NULL,'2024-11-20 01:00:01.375825');
INSERT INTO "api_key" VALUES('01a22edc-dd62-7718-bcd8-997dab47e490','01a22edc-dd46-72d5-966e-4ba4e210ad41','demonstration','5cb11727f84cdb1c45def236d5325ac6c78fc83889e25a659a1fe5fabdd6c2a1','["*"]',NULL,NULL,'2024-11-20 01:00:01.413701');
INSERT INTO "api_key" VALUES('01a22edc-dd87-7a2a-8490-92dda43dc745','01a22edc-dd69-7c75-83d4-b7616d16fda5','demonstration','b21b138ed5387e839489ecac80d7f28d5a2b6583458a475405da39abd5bc3eaf','["*"]',NULL,NULL,'2024-11-20 01:00:01.450894');
INSERT INTO "api_key" VALUES('01a22edc-ddad-722b-a0c6-056044d55af8','01a22edc-dd90-78cb-8b6f-c275d40fc468','demonstration','4996bbc1e13c19bea58382ec73621eb446e96594425222e33695c21c66a259c9','["*"]',NULL,NULL,'2024-11-20 01:00:01.488395');
INSERT INTO "api_key" VALUES('01a22edc-ddc3-770b-9b2d-443cf0512d91','01a22edc-ddae-776d-a87e-50507afc3c0a','demonstration','3ccf8436419d7c621a41d1d21ab10a01d377668db494a0581c9474f4104a6431','["*"]',NULL,NULL,'2024-11-20 01:00:01.510738');
INSERT INTO "api_key" VALUES('01a22edc-ddd9-7271-a7e5-62a6ba39fec5','01a22edc-ddc4-7f02-a304-5a5c04ab8d06','demonstration','1ad96d9cca565c19020ccd168bfca184b804b5beff4b5f3f66db77b3556d6487','["assessments:create","declarations:attest","declarations:read","declarations:write","notices:read","people:read","people:write","queue:read","study_records:write","title_records:read","title_records:write"]',NULL,NULL,'2024-11-20 01:00:01.532414');
INSERT INTO "api_key" VALUES('01a22edc-ddee-740d-b276-9e873d3e1185','01a22edc-ddda-7879-930e-6c031c1792ab','demonstration','bfc994f3ee2f36cdd04660a0e0ac5ac2d7be4803bb5b6c7a78cfdbe0c24631be','["*"]',NULL,NULL,'2024-11-20 01:00:01.553505');
INSERT INTO "api_key" VALUES('01a22edc-de04-7d16-8f9b-e84dd49d305f','01a22edc-ddef-79d6-bd96-6c22fe672e40','demonstration','91e60eae6ff50fbc4e3e1928a3d8cf9df3991e8546c0d9dea9d4a6c6a6eb0b8c','["*"]',NULL,NULL,'2024-11-20 01:00:01.576071');
INSERT INTO "api_key" VALUES('01a22edc-de29-7cc5-b9c6-fd1d3c7ca3a4','01a22edc-de0b-7d7f-b48e-e9f4b1e68a47','demonstration','c3fe71db4ab44724e71a84bb39a8a7def7d177df8fa0f62be13c7a025bb5f9fb','["*"]',NULL,NULL,'2024-11-20 01:00:01.613054');
INSERT INTO "api_key" VALUES('01a22edc-de48-7734-aecf-2ca21a589065','01a22edc-de31-72cd-8c6f-a29bd8677462','demonstration','73cbbfbfdf69bca120a930e4cc8f402706cf1f9f58461999a9bea9f56d9d993f','["*"]',NULL,NULL,'2024-11-20 01:00:01.643706');
INSERT INTO "api_key" VALUES('01a22edc-de78-719b-8b25-66e23cade299','01a22edc-de50-73c7-8e49-18683d3e8b08','demonstration','fb5add21091b287733898d7a6bc9caf5d8769f5c0b0d2daf26b9adb52f65b656','["*"]',NULL,NULL,'2024-11-20 01:00:01.691357');
INSERT INTO "api_key" VALUES('01a22edc-deac-7463-b07f-685105f3fafc','01a22edc-de7c-77ea-96ed-ba64c9fa10e0','demonstration','d578a79bc73f5c97a62c66dfdea0b2d91b1da03b6a6a919cb0c8730995faf39e','["*"]',NULL,NULL,'2024-11-20 01:00:01.743534');
INSERT INTO "api_key" VALUES('01a22edc-e34a-7095-ad32-6d1554ad79e7','01a22edc-e33a-7e15-acee-1e459706634f','guided tour','84f6bb6c1071574bacaa1d93cff5ce7fe5ad29d621554df3b653ba8b6400c76b','["*"]',NULL,NULL,'2024-11-20 01:00:04.737150');
INSERT INTO "api_key" VALUES('01a22edc-e371-7ecd-bf93-2c0a007729be','01a22edc-e369-7dec-901e-cd623b4fffa5','guided tour','99d44e8ae60a066d6bf4c010987d3790518afb1b532b89af21b85ad5a8e66948','["*"]',NULL,NULL,'2024-11-20 01:00:04.777041');
INSERT INTO "api_key" VALUES('01a22edc-e390-7340-8c0b-03bce3965663','01a22edc-e388-70f7-ae2d-40120d65aff0','guided tour','69ebb2608e68ba025d9ae9b32e04eb1292da12c3cb9d236263dc7943b3d22606','["*"]',NULL,NULL,'2024-11-20 01:00:04.807316');
INSERT INTO "api_key" VALUES('01a22edc-e3a3-7b0e-9943-4088b8e8bdb0','01a22edc-e3a1-72f7-b132-89d0525e4abc','guided tour','52f2225b23ad73a9e944ba64ee6b98ae34a6d42b9c85e3a7acb5dae8516663aa','["*"]',NULL,NULL,'2024-11-20 01:00:04.826800');
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
	CONSTRAINT fk_declaration_assignee_id_principal FOREIGN KEY(assignee_id) REFERENCES principal (id), 
	CONSTRAINT fk_declaration_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_declaration_decided_by_principal FOREIGN KEY(decided_by) REFERENCES principal (id), 
	CONSTRAINT ck_declaration_queue_has_body CHECK (state NOT IN ('submitted', 'unit_review') OR body_id IS NOT NULL), 
	CONSTRAINT ck_declaration_review_assigned CHECK (state <> 'unit_review' OR assignee_id IS NOT NULL), 
	CONSTRAINT fk_declaration_body_id_organization FOREIGN KEY(body_id) REFERENCES organization (id), 
	CONSTRAINT fk_declaration_created_by_principal FOREIGN KEY(created_by) REFERENCES principal (id), 
	CONSTRAINT ck_declaration_state_known CHECK (state = 'draft' OR state = 'submitted' OR state = 'unit_review' OR state = 'rejected' OR state = 'approved' OR state = 'synced')
);
INSERT INTO "declaration" VALUES('01a22edc-e3c9-7d8d-b1b4-0a66b98c2836','01a22edc-e313-71ad-95e9-034f99c7d089','achievement','rejected',10,5,'630ac7b7d8c1213951608a4907bbf53391748fe695e7133e1a7d065fe504318c',NULL,2024,2024,'{"category":"achievement","kind":"paper","date":"2024-05-10","published":true}','[{"id":"01a22edc-e52d-7756-b842-e9dd76280c07","kind":"cover","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"d5748ecb4a525646917d3526abac8bee1ef8efa9ee1ba9529f4f575be5d1390b","uploaded_at":"2024-11-20T01:00:05.220547Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"},{"id":"01a22edc-e557-7a3e-8a24-b4ffb816b181","kind":"contents","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"893195cf882223a884d5eda3525c3a5aa3cdc016aba162097ed37020c801e253","uploaded_at":"2024-11-20T01:00:05.262732Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"},{"id":"01a22edc-e579-7895-8ac6-371740c7e531","kind":"body","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"4392aa12f79ad2bf4c6abf87d3ba6d69fd5fe66cab6dcd193835543d55fe210b","uploaded_at":"2024-11-20T01:00:05.296626Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"}]',20,NULL,'{"ref":"01a22edc-e3c9-7d8d-b1b4-0a66b98c2836","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{}',2,'reject','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8ab-7c2f-9271-6ee47ad809cd"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd',0,NULL,'01a22edc-ddae-776d-a87e-50507afc3c0a',0,1,NULL,'2024-11-20 01:00:05.307505','2024-11-20 01:00:05.307505',NULL,NULL,'01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:04.864673','2024-11-20 01:00:06.208697',NULL,NULL,NULL,'[{"category":"achievement","marks":[["file","4392aa12f79ad2bf4c6abf87d3ba6d69fd5fe66cab6dcd193835543d55fe210b"],["file","893195cf882223a884d5eda3525c3a5aa3cdc016aba162097ed37020c801e253"],["file","d5748ecb4a525646917d3526abac8bee1ef8efa9ee1ba9529f4f575be5d1390b"]],"filing":null,"spans":[[739016,739016]]}]',NULL,NULL,'{"by":"01a22edc-e33a-7e15-acee-1e459706634f","as":"person","at":"2024-11-20T01:00:05.307505Z","digest":"16eeae96e1b18b30149168dd4def876d7ea47d84d59639a1e9eb76f4aacb5e50"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22edc-e5a1-7531-b4e8-3c4222f24857','01a22edc-e313-71ad-95e9-034f99c7d089','training','approved',9,6,'ced8067d72fd15b6df74e40f7a65fc78c17d68b6617f518eb7cc573adb8e2da3',NULL,2024,2024,'{"category":"training","filing_number":"ZZ-BA-81b02154","mode":"in_person","days":[{"date":"2024-06-03","hours":"6.5"},{"date":"2024-06-04","hours":"9.5"},{"date":"2024-06-05","hours":"8"}]}','[{"id":"01a22edc-e5b1-78b6-929c-96cb2d401250","kind":"pass_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"bc43cadd0421c2dfcf03afe82e17c3f718fa7711fd369fb2b7f94ae27fa0854f","uploaded_at":"2024-11-20T01:00:05.352637Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"}]',48,NULL,'{"ref":"01a22edc-e5a1-7531-b4e8-3c4222f24857","outcome":"approve_trimmed","claimed":"24","by_year":{"2024":{"public":"0","professional":"22.5"}},"hour_bank":false,"trims":[{"hours":"1.5","code":"DAILY_CAP","clause":"附件1","date":"2024-06-04"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"22.5"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8ab-7c2f-9271-6ee47ad809cd"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd',0,NULL,'01a22edc-ddda-7879-930e-6c031c1792ab',0,1,2,'2024-11-20 01:00:05.360133','2024-11-20 01:00:05.387263','2024-11-20 01:00:05.371845',NULL,'01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.336385','2024-11-20 01:00:05.411007',NULL,NULL,NULL,NULL,NULL,'[{"hours":"1.5","code":"DAILY_CAP","clause":"附件1","date":"2024-06-04"}]','{"by":"01a22edc-e33a-7e15-acee-1e459706634f","as":"person","at":"2024-11-20T01:00:05.387263Z","digest":"2a63e839686643ddaaeb9c084d9f7a321ea1c394372f8e90e3e378fc07c1fbbf"}',2,'{"category":"training","filing_number":"ZZ-81b02154-X","mode":"in_person","days":[{"date":"2024-06-03","hours":"6.5"},{"date":"2024-06-04","hours":"9.5"},{"date":"2024-06-05","hours":"8"}]}');
INSERT INTO "declaration" VALUES('01a22edc-e5f3-7237-8152-c3ab9c729386','01a22edc-e313-71ad-95e9-034f99c7d089','learning','approved',5,3,'db5d0bf1c5ccee205f685a198c98e8d952219f54994b403c8cb167caca256e6f',NULL,2024,2024,'{"category":"learning","kind":"unit_study","study_archive":true,"periods":[{"from":"2024-03-01","to":"2024-05-31","hours":"45"}]}','[{"id":"01a22edc-e604-727b-bd3f-775577b8f617","kind":"study_archive","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"7382dffb4d53a7722a66fbe7aed3f873b6ecb7bdc28b0008c837c766dcbae530","uploaded_at":"2024-11-20T01:00:05.435249Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"}]',90,NULL,'{"ref":"01a22edc-e5f3-7237-8152-c3ab9c729386","outcome":"approve_trimmed","claimed":"45","by_year":{"2024":{"public":"0","professional":"40"}},"hour_bank":false,"trims":[{"hours":"5","code":"ANNUAL_CAP","clause":"附件2","bucket":"learning","cap":"40"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"40"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8ab-7c2f-9271-6ee47ad809cd"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd',0,NULL,'01a22edc-ddda-7879-930e-6c031c1792ab',0,1,3,'2024-11-20 01:00:05.439897','2024-11-20 01:00:05.439897',NULL,NULL,'01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.418201','2024-11-20 01:00:05.460237',NULL,NULL,NULL,NULL,NULL,'[{"hours":"5","code":"ANNUAL_CAP","clause":"附件2","bucket":"learning","cap":"40"}]','{"by":"01a22edc-e33a-7e15-acee-1e459706634f","as":"person","at":"2024-11-20T01:00:05.439897Z","digest":"1535474816aec7c6e9b362d08de609ff6a18ebe75b9f52f121c7fe52c6db7e7a"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22edc-e625-73d8-8d0c-715c3aa833d5','01a22edc-e313-71ad-95e9-034f99c7d089','qualification_exam','approved',5,3,'b7386a85b62749d5f9281302f5bf0fb823e0cf756f61dc250faf7308de40ceb5',NULL,2024,2024,'{"category":"qualification_exam","certificate_number":"ZZ-KS-2024-0912","kind":"national","certificate_date":"2024-09-12"}','[{"id":"01a22edc-e64a-70bd-b207-85ea6c588208","kind":"qualification_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"914b236b42e313724feffd08d6dd51bf218545e3f8976e33f8037932450d975a","uploaded_at":"2024-11-20T01:00:05.505133Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"}]',32,NULL,'{"ref":"01a22edc-e625-73d8-8d0c-715c3aa833d5","outcome":"approve","claimed":"16","by_year":{"2024":{"public":"0","professional":"16"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"16"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8ab-7c2f-9271-6ee47ad809cd"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd',0,NULL,'01a22edc-ddda-7879-930e-6c031c1792ab',0,1,4,'2024-11-20 01:00:05.509112','2024-11-20 01:00:05.509112',NULL,NULL,'01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.468301','2024-11-20 01:00:05.533886',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22edc-e33a-7e15-acee-1e459706634f","as":"person","at":"2024-11-20T01:00:05.509112Z","digest":"31ca511b1092d88b67b8034fde7b77d26212853a95e4f786160be60a6a0a418b"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22edc-e66b-782d-8cfe-fe1b84d9404d','01a22edc-e313-71ad-95e9-034f99c7d089','achievement','approved',5,3,'0ee6a481e15b5773879b4310286b8e90539d3615ecfeeab40a84c292a843e0e9',NULL,2024,2024,'{"category":"achievement","kind":"patent","date":"2024-04-02","granted":true}','[{"id":"01a22edc-e68b-7bfd-af12-199dc7681435","kind":"grant_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"d480ba2693d5f765d5c6c7d50865cf6f1fa19c5a23b17b9b27db3dbad54ea2f8","uploaded_at":"2024-11-20T01:00:05.570838Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"}]',20,NULL,'{"ref":"01a22edc-e66b-782d-8cfe-fe1b84d9404d","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8ab-7c2f-9271-6ee47ad809cd"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd',0,NULL,'01a22edc-ddda-7879-930e-6c031c1792ab',0,1,5,'2024-11-20 01:00:05.579424','2024-11-20 01:00:05.579424',NULL,NULL,'01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.538538','2024-11-20 01:00:05.594627',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22edc-e33a-7e15-acee-1e459706634f","as":"person","at":"2024-11-20T01:00:05.579424Z","digest":"f5dcd4a2d9a8aa916c6d7a4dadaa6502b9fb3ecbfba77df272609dc0ffe0c2a8"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22edc-e6a9-713e-b53e-75320257d254','01a22edc-e313-71ad-95e9-034f99c7d089','achievement','approved',5,3,'0765029699d75abc8d95f8634c62ab9dcf7ed320a1457d593eef2feae5da4664',NULL,2024,2024,'{"category":"achievement","kind":"software","date":"2024-07-22","granted":true}','[{"id":"01a22edc-e6b7-7b82-9a8e-a236f3c6fcd4","kind":"grant_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"7a5a09225f16797d4cd98728a34a442d9d9369db3943d6d06b6fbb38c62aff9c","uploaded_at":"2024-11-20T01:00:05.614811Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"}]',20,NULL,'{"ref":"01a22edc-e6a9-713e-b53e-75320257d254","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8ab-7c2f-9271-6ee47ad809cd"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd',0,NULL,'01a22edc-ddda-7879-930e-6c031c1792ab',0,1,6,'2024-11-20 01:00:05.618070','2024-11-20 01:00:05.618070',NULL,NULL,'01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.600143','2024-11-20 01:00:05.631227',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22edc-e33a-7e15-acee-1e459706634f","as":"person","at":"2024-11-20T01:00:05.618070Z","digest":"8c8d2af47f661d9d7676e799579f8936c15034b1c745ea410cc94f598f4435c1"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22edc-e6cd-7120-9647-5d8116d8c9b4','01a22edc-e313-71ad-95e9-034f99c7d089','expert_activity','approved',6,3,'ca79dc7a9957e9623ea6db92b0dc6268a889fddb35481f6268943d567ea107a0',NULL,2024,2024,'{"category":"expert_activity","invited":true,"days":[{"date":"2024-06-03","hours":"4"},{"date":"2024-09-10","hours":"5"}]}','[{"id":"01a22edc-e6d9-7944-a344-b83276af0676","kind":"stamped_proof","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"7af1196658d73e57e4197ba4966cf49973e04ea3a04bed99fdfec7b7c5396edf","uploaded_at":"2024-11-20T01:00:05.648674Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"},{"id":"01a22edc-e6e4-7312-872b-1ad040123454","kind":"invitation","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"db83a219ff9e319d554610032bc0a67167b7ff31eb6ca3e4e55171f971f18e27","uploaded_at":"2024-11-20T01:00:05.659287Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"}]',18,NULL,'{"ref":"01a22edc-e6cd-7120-9647-5d8116d8c9b4","outcome":"approve_trimmed","claimed":"9","by_year":{"2024":{"public":"0","professional":"6.5"}},"hour_bank":false,"trims":[{"hours":"2.5","code":"PERSON_DAY_CAP","clause":"附件4","date":"2024-06-03"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"6.5"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8ab-7c2f-9271-6ee47ad809cd"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd',0,NULL,'01a22edc-ddda-7879-930e-6c031c1792ab',0,1,7,'2024-11-20 01:00:05.666185','2024-11-20 01:00:05.666185',NULL,NULL,'01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.636136','2024-11-20 01:00:05.686225',NULL,NULL,'[{"code":"SAME_DAY","clause":"附件1","refs":["01a22edc-e5a1-7531-b4e8-3c4222f24857"],"count":1,"text":{"zh":"本人在同一日还有其他培训或专家活动申报。请核对是否为同一活动，避免重复认定；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"The person declares another training or expert activity of the same day. Check that it is not one activity declared twice; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}}]',NULL,NULL,'[{"hours":"2.5","code":"PERSON_DAY_CAP","clause":"附件4","date":"2024-06-03"}]','{"by":"01a22edc-e33a-7e15-acee-1e459706634f","as":"person","at":"2024-11-20T01:00:05.666185Z","digest":"97b95688ffe3f8bdffc996970d148974565a542f503094338da7dc4cd1d54315"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22edc-e704-7e40-b6e1-72dab2f77d0e','01a22edc-e313-71ad-95e9-034f99c7d089','achievement','approved',8,4,'dc215c660aef0f5ed2d761d62a46242c7e31dbeebff9c865c5e8c1742642784f',NULL,2024,2024,'{"category":"achievement","kind":"book","date":"2024-08-15","published":true}','[{"id":"01a22edc-e71b-7b22-9096-fc82a0119c7f","kind":"cover","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"38eb366942f4ca130af84babc74b51feb396dcb527625e8c33c3b4fb9951eab0","uploaded_at":"2024-11-20T01:00:05.714787Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"},{"id":"01a22edc-e737-7b0a-96bb-654db7d21347","kind":"index","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"80222efd93448d30104a2f381568fdbf522d31c9b7b88e3ea7ffe16f1c5ba993","uploaded_at":"2024-11-20T01:00:05.742780Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"},{"id":"01a22edc-e757-7b2b-94ad-3e66076f0877","kind":"contents","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"c0ac5bc181d3f66eba1b4f28e0356ad5d55cf9c61c0b923c71427f1ebf70d941","uploaded_at":"2024-11-20T01:00:05.774787Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"}]',20,NULL,'{"ref":"01a22edc-e704-7e40-b6e1-72dab2f77d0e","outcome":"approve_zero","claimed":"10","by_year":{"2024":{"public":"0","professional":"0"}},"hour_bank":false,"trims":[{"hours":"10","code":"ANNUAL_CAP","clause":"附件3","bucket":"achievement","cap":"30"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8ab-7c2f-9271-6ee47ad809cd"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd',0,NULL,'01a22edc-ddda-7879-930e-6c031c1792ab',0,1,8,'2024-11-20 01:00:05.780953','2024-11-20 01:00:05.780953',NULL,NULL,'01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.691957','2024-11-20 01:00:06.208697',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22edc-e33a-7e15-acee-1e459706634f","as":"person","at":"2024-11-20T01:00:05.780953Z","digest":"f32224101712773f59023196e653a50853ac373b77d1540547ba883001165246"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22edc-e781-7cab-bfe0-63fc329f7158','01a22edc-e378-7dd1-a7ad-8b5cbf358228','training','approved',5,3,'e11ab8674cd7ed11399cb9157b9b4d0fa0084a2fe1c710c7e749423f45f93931',NULL,2024,2024,'{"category":"training","filing_number":"ZZ-BA-81b02154-C","mode":"in_person","days":[{"date":"2024-06-03","hours":"6.5"},{"date":"2024-06-04","hours":"9.5"},{"date":"2024-06-05","hours":"8"}]}','[{"id":"01a22edc-e79b-7a1c-adc4-dedfe9acd0cf","kind":"pass_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"ef04b258e343aa0338b5a92e3300ebf9b2a84cc970d58937db28ed2bba6cd3ce","uploaded_at":"2024-11-20T01:00:05.842723Z","uploaded_by":"01a22edc-e388-70f7-ae2d-40120d65aff0"}]',48,32,'{"ref":"01a22edc-e781-7cab-bfe0-63fc329f7158","outcome":"approve_trimmed","claimed":"24","by_year":{"2024":{"public":"0","professional":"22.5"}},"hour_bank":false,"trims":[{"hours":"1.5","code":"DAILY_CAP","clause":"附件1","date":"2024-06-04"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"16"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"community_station","alternate":false,"steps":[],"row":"freelancer-at-community","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8c0-7254-ad89-d05821ab2acc"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8c0-7254-ad89-d05821ab2acc',0,NULL,'01a22edc-de50-73c7-8e49-18683d3e8b08',0,1,1,'2024-11-20 01:00:05.848715','2024-11-20 01:00:05.848715',NULL,NULL,'01a22edc-e388-70f7-ae2d-40120d65aff0','2024-11-20 01:00:05.816857','2024-11-20 01:00:05.863854',NULL,NULL,NULL,NULL,'{"reason_code":"HOURS_NOT_PROVED","comment":"第三天未签到"}','[{"hours":"1.5","code":"DAILY_CAP","clause":"附件1","date":"2024-06-04"},{"hours":"6.5","code":"REVIEWER_CUT","clause":"四(三)","reason_code":"HOURS_NOT_PROVED","comment":"第三天未签到"}]','{"by":"01a22edc-e388-70f7-ae2d-40120d65aff0","as":"person","at":"2024-11-20T01:00:05.848715Z","digest":"633512fb806025774c7562df30a1faf680fb1484e91c70e545c44b403dab69b8"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22edc-e7bb-7438-9395-84472a2f204a','01a22edc-e313-71ad-95e9-034f99c7d089','competition','rejected',5,3,'2043c7d2ce3cf00a34dae4a94da0946139081891d42fd0aa39e06dcb163d0d3f',NULL,2024,2024,'{"category":"competition","date":"2024-10-27","organiser":"industry_department","hr_recognised":false}','[{"id":"01a22edc-e7cb-7478-9a41-9c28754b2a06","kind":"award_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"e76f9dce25367f2b4b297d60b99bc47bd30d59611b62e17f91afa68f481e4b99","uploaded_at":"2024-11-20T01:00:05.890369Z","uploaded_by":"01a22edc-e33a-7e15-acee-1e459706634f"}]',NULL,NULL,'{"ref":"01a22edc-e7bb-7438-9395-84472a2f204a","outcome":"reject","claimed":null,"by_year":{"2024":{"public":"0","professional":"0"}},"hour_bank":false,"trims":[],"refusals":[{"code":"NOT_RECOGNISED","clause":"附件5","missing":[],"needs":[],"pointer":"/item/hr_recognised","text":{"zh":"该比赛不属于由行业主管部门组织并经人力资源社会保障部门认可的比赛，不予认定。如确属此类比赛，请更正并提供认可文件；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"The contest was not both organised by an industry department and accepted by the human-resources department. If it was, correct this and add the document that says so; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}}],"warnings":[],"override":null,"title":null}',NULL,0,'reject','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8ab-7c2f-9271-6ee47ad809cd"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd',0,NULL,'01a22edc-ddda-7879-930e-6c031c1792ab',0,1,NULL,'2024-11-20 01:00:05.900163','2024-11-20 01:00:05.900163','2024-11-20 01:00:05.918833',NULL,'01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.874294','2024-11-20 01:00:05.918833',NULL,NULL,NULL,'[{"category":"competition","marks":[["file","e76f9dce25367f2b4b297d60b99bc47bd30d59611b62e17f91afa68f481e4b99"]],"filing":null,"spans":[[739186,739186]]}]',NULL,NULL,'{"by":"01a22edc-e33a-7e15-acee-1e459706634f","as":"person","at":"2024-11-20T01:00:05.900163Z","digest":"8d9202fdc78a46102ea433a34531238432316b8a7a0e4880b901c6b41199539e"}',1,'{"category":"competition","date":"2024-10-27","organiser":"industry_department","hr_recognised":false}');
INSERT INTO "declaration" VALUES('01a22edc-e7eb-796c-aab5-2fb4412acb22','01a22edc-e354-78d1-a412-457d32f6322e','aid_posting','approved',5,3,'159a125c97646be175b2465b43d15205ccb5ba62041332001938a3cb6ac06888',NULL,2024,2024,'{"category":"aid_posting","dispatched_by":"government","periods":[{"from":"2024-03-01","to":"2024-05-31"}]}','[{"id":"01a22edc-e7fd-74cf-b918-40b7916e22a3","kind":"dispatch_document","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"d51fea59bf391574507aee5198ff7a29d687708711562c056c66f299f93ff42b","uploaded_at":"2024-11-20T01:00:05.940393Z","uploaded_by":"01a22edc-e369-7dec-901e-cd623b4fffa5"}]',45,NULL,'{"ref":"01a22edc-e7eb-796c-aab5-2fb4412acb22","outcome":"approve","claimed":"22.5","by_year":{"2024":{"public":"7.5","professional":"15"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"7.5","professional":"15"}}',1,'approve','zaozhuang-2024','{"to":"personnel_agency","alternate":false,"steps":[],"row":"freelancer-at-agency","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8b4-73c0-86b5-16487ba80619"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8b4-73c0-86b5-16487ba80619',0,NULL,'01a22edc-de31-72cd-8c6f-a29bd8677462',0,1,1,'2024-11-20 01:00:05.944552','2024-11-20 01:00:05.944552',NULL,NULL,'01a22edc-e369-7dec-901e-cd623b4fffa5','2024-11-20 01:00:05.922650','2024-11-20 01:00:05.963047',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22edc-e369-7dec-901e-cd623b4fffa5","as":"person","at":"2024-11-20T01:00:05.944552Z","digest":"9fff11bc69d9effce182047d4682c6ce371808d6f6e572e7abc8910a32a2c055"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22edc-e816-7a39-875c-9b888bb29da0','01a22edc-e354-78d1-a412-457d32f6322e','digital_engineer','approved',6,3,'23743add12998e4b8eb37f32f9d0214e91edab8c39306c330ac07f6b669a98e7',NULL,2024,2024,'{"category":"digital_engineer","certificate_number":"SZ-81b02154","certificate_date":"2024-10-15","hours":"40","level":"intermediate"}','[{"id":"01a22edc-e83b-7bd9-934b-332403513b6f","kind":"pass_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"1533300bb1b2bd70fd039e15a1ad033a91d3a214fee3e42c068a8fc4b75de783","uploaded_at":"2024-11-20T01:00:06.002828Z","uploaded_by":"01a22edc-e369-7dec-901e-cd623b4fffa5"},{"id":"01a22edc-e858-712e-814c-a1e4e42f65dc","kind":"level_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"b56dc6891bbb0709d2516b780ecf390870a5307c887127185dcb2caacd30ab7c","uploaded_at":"2024-11-20T01:00:06.031160Z","uploaded_by":"01a22edc-e369-7dec-901e-cd623b4fffa5"}]',80,NULL,'{"ref":"01a22edc-e816-7a39-875c-9b888bb29da0","outcome":"approve","claimed":"40","by_year":{"2024":{"public":"0","professional":"40"}},"hour_bank":true,"trims":[],"refusals":[],"warnings":[],"override":null,"title":{"result":"recognised","level":"intermediate"}}','{"2024":{"public":"0","professional":"40"}}',1,'approve','zaozhuang-2024','{"to":"personnel_agency","alternate":false,"steps":[],"row":"freelancer-at-agency","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8b4-73c0-86b5-16487ba80619"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8b4-73c0-86b5-16487ba80619',0,NULL,'01a22edc-de31-72cd-8c6f-a29bd8677462',0,1,2,'2024-11-20 01:00:06.038534','2024-11-20 01:00:06.038534',NULL,NULL,'01a22edc-e369-7dec-901e-cd623b4fffa5','2024-11-20 01:00:05.965706','2024-11-20 01:00:06.064671',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22edc-e369-7dec-901e-cd623b4fffa5","as":"person","at":"2024-11-20T01:00:06.038534Z","digest":"603248cc6dc59b007129dc976c3e327e8bcdbbac145d07cec03c9b51f795a460"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22edc-e87e-73f6-b3cf-1b73a0a336dd','01a22edc-e354-78d1-a412-457d32f6322e','learning','draft',2,0,'',NULL,2024,2024,'{"category":"learning","kind":"unit_study","study_archive":true,"periods":[{"from":"2024-03-01","to":"2024-05-31","hours":"45"}]}','[{"id":"01a22edc-e88e-7111-83b5-d3dbae15f6fb","kind":"study_archive","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"5b2587b0762450fb0ba88124d25f44928d699a7fd387c01a7db0a1699de1990a","uploaded_at":"2024-11-20T01:00:06.085156Z","uploaded_by":"01a22edc-e369-7dec-901e-cd623b4fffa5"}]',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,0,NULL,0,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,'01a22edc-e369-7dec-901e-cd623b4fffa5','2024-11-20 01:00:06.069313','2024-11-20 01:00:06.085156',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "declaration" VALUES('01a22edc-e898-7a28-a8b1-f315742d185e','01a22edc-e378-7dd1-a7ad-8b5cbf358228','special_circumstance','approved',5,3,'a8514c034fb7b3a72d3be52a5cd1f1c4a96306e0a06ec421b77d57cc8b93eb3e',NULL,2024,2024,'{"category":"special_circumstance","kind":"maternity","periods":[{"from":"2024-01-01","to":"2024-04-30"}],"unit_approved":true}','[{"id":"01a22edc-e8a6-765d-8664-449386968a25","kind":"stamped_proof","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"48bc5b6214694a4244dcaf37222ff047cfb2758a0426d35a8b8ee8bc148748ed","uploaded_at":"2024-11-20T01:00:06.109488Z","uploaded_by":"01a22edc-e388-70f7-ae2d-40120d65aff0"}]',0,NULL,'{"ref":"01a22edc-e898-7a28-a8b1-f315742d185e","outcome":"approve","claimed":"0","by_year":{"2024":{"public":"0","professional":"0"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{}',0,'approve','zaozhuang-2024','{"to":"community_station","alternate":false,"steps":[],"row":"freelancer-at-community","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8c0-7254-ad89-d05821ab2acc"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8c0-7254-ad89-d05821ab2acc',0,NULL,'01a22edc-de50-73c7-8e49-18683d3e8b08',0,1,2,'2024-11-20 01:00:06.112503','2024-11-20 01:00:06.112503',NULL,NULL,'01a22edc-e388-70f7-ae2d-40120d65aff0','2024-11-20 01:00:06.095700','2024-11-20 01:00:06.128528',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22edc-e388-70f7-ae2d-40120d65aff0","as":"person","at":"2024-11-20T01:00:06.112503Z","digest":"1ac39f6ee388ebf3b5c8c53149d0f67201c697e8457be6e31a928e60de4226fa"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22edc-e8bc-7b8c-833c-7f09beacb685','01a22edc-e378-7dd1-a7ad-8b5cbf358228','competition','approved',5,3,'87928a640985f27ea61fd155b8ae0c7b2bbd58d1a8f0a1c02baadd87c3e47dc3',NULL,2024,2024,'{"category":"competition","date":"2024-10-20","organiser":"industry_department","hr_recognised":true}','[{"id":"01a22edc-e8c8-7320-a0f6-285e40508506","kind":"award_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"10a68412702cb089acdccdc9d4dae9b5ae054489b429ccd18ea1485d4bb058ab","uploaded_at":"2024-11-20T01:00:06.143289Z","uploaded_by":"01a22edc-e388-70f7-ae2d-40120d65aff0"}]',20,NULL,'{"ref":"01a22edc-e8bc-7b8c-833c-7f09beacb685","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"community_station","alternate":false,"steps":[],"row":"freelancer-at-community","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8c0-7254-ad89-d05821ab2acc"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8c0-7254-ad89-d05821ab2acc',0,NULL,'01a22edc-de50-73c7-8e49-18683d3e8b08',0,1,3,'2024-11-20 01:00:06.145685','2024-11-20 01:00:06.145685',NULL,NULL,'01a22edc-e388-70f7-ae2d-40120d65aff0','2024-11-20 01:00:06.131790','2024-11-20 01:00:06.157742',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22edc-e388-70f7-ae2d-40120d65aff0","as":"person","at":"2024-11-20T01:00:06.145685Z","digest":"2d08479e8900b06c9be0191d55c3051b4e3137a0e5394b332077b1caa4f02f51"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22edc-e8db-7c2f-ac21-0bbc284b2540','01a22edc-e393-70a2-ad9b-b25066d95a9c','origin_credit','approved',5,3,'bc8ffddd281c58a99c593084d3455521d86d5a89060b520a235e8e05c7bc967b',NULL,2024,2024,'{"category":"origin_credit","year":2024,"public":"12","professional":"24","issuer":"ce_authority","sealed":true}','[{"id":"01a22edc-e8eb-7f58-97b8-b86f56ae1e06","kind":"origin_proof","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"3aeb130996a420d27f1d9ad514e58c099291af0e230ef0a797ba58361dcc36d2","uploaded_at":"2024-11-20T01:00:06.179049Z","uploaded_by":"01a22edc-e3a1-72f7-b132-89d0525e4abc"}]',72,NULL,'{"ref":"01a22edc-e8db-7c2f-ac21-0bbc284b2540","outcome":"approve","claimed":"36","by_year":{"2024":{"public":"12","professional":"24"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"12","professional":"24"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":["merge_origin_hours"],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22edc-d8ab-7c2f-9271-6ee47ad809cd"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd',0,NULL,'01a22edc-ddda-7879-930e-6c031c1792ab',0,1,1,'2024-11-20 01:00:06.182438','2024-11-20 01:00:06.182438',NULL,NULL,'01a22edc-e3a1-72f7-b132-89d0525e4abc','2024-11-20 01:00:06.162833','2024-11-20 01:00:06.197477',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22edc-e3a1-72f7-b132-89d0525e4abc","as":"person","at":"2024-11-20T01:00:06.182438Z","digest":"96fa8e348af7e0002db164e9d7d2528b64f4a05c1c01235027cff4792ce1feeb"}',1,NULL);
CREATE TABLE declaration_mark (
	kind VARCHAR(8) NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	declaration_id VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_declaration_mark PRIMARY KEY (kind, "key", declaration_id), 
	CONSTRAINT fk_declaration_mark_declaration_id_declaration FOREIGN KEY(declaration_id) REFERENCES declaration (id)
)
 WITHOUT ROWID

;
INSERT INTO "declaration_mark" VALUES('file','4392aa12f79ad2bf4c6abf87d3ba6d69fd5fe66cab6dcd193835543d55fe210b','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836');
INSERT INTO "declaration_mark" VALUES('file','893195cf882223a884d5eda3525c3a5aa3cdc016aba162097ed37020c801e253','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836');
INSERT INTO "declaration_mark" VALUES('file','d5748ecb4a525646917d3526abac8bee1ef8efa9ee1ba9529f4f575be5d1390b','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836');
INSERT INTO "declaration_mark" VALUES('activity','6b18e98d3cebbccc4f0776ed12f28f90f1c500c28d3c8c2ec8a283e3ec360d9b','01a22edc-e5a1-7531-b4e8-3c4222f24857');
INSERT INTO "declaration_mark" VALUES('file','bc43cadd0421c2dfcf03afe82e17c3f718fa7711fd369fb2b7f94ae27fa0854f','01a22edc-e5a1-7531-b4e8-3c4222f24857');
INSERT INTO "declaration_mark" VALUES('file','7382dffb4d53a7722a66fbe7aed3f873b6ecb7bdc28b0008c837c766dcbae530','01a22edc-e5f3-7237-8152-c3ab9c729386');
INSERT INTO "declaration_mark" VALUES('file','914b236b42e313724feffd08d6dd51bf218545e3f8976e33f8037932450d975a','01a22edc-e625-73d8-8d0c-715c3aa833d5');
INSERT INTO "declaration_mark" VALUES('number','a70cb7630a8ac0336a08e20980c0c4cc78dd4b8d573aa3bdda46e075fad00d0f','01a22edc-e625-73d8-8d0c-715c3aa833d5');
INSERT INTO "declaration_mark" VALUES('file','d480ba2693d5f765d5c6c7d50865cf6f1fa19c5a23b17b9b27db3dbad54ea2f8','01a22edc-e66b-782d-8cfe-fe1b84d9404d');
INSERT INTO "declaration_mark" VALUES('file','7a5a09225f16797d4cd98728a34a442d9d9369db3943d6d06b6fbb38c62aff9c','01a22edc-e6a9-713e-b53e-75320257d254');
INSERT INTO "declaration_mark" VALUES('file','7af1196658d73e57e4197ba4966cf49973e04ea3a04bed99fdfec7b7c5396edf','01a22edc-e6cd-7120-9647-5d8116d8c9b4');
INSERT INTO "declaration_mark" VALUES('file','db83a219ff9e319d554610032bc0a67167b7ff31eb6ca3e4e55171f971f18e27','01a22edc-e6cd-7120-9647-5d8116d8c9b4');
INSERT INTO "declaration_mark" VALUES('file','38eb366942f4ca130af84babc74b51feb396dcb527625e8c33c3b4fb9951eab0','01a22edc-e704-7e40-b6e1-72dab2f77d0e');
INSERT INTO "declaration_mark" VALUES('file','80222efd93448d30104a2f381568fdbf522d31c9b7b88e3ea7ffe16f1c5ba993','01a22edc-e704-7e40-b6e1-72dab2f77d0e');
INSERT INTO "declaration_mark" VALUES('file','c0ac5bc181d3f66eba1b4f28e0356ad5d55cf9c61c0b923c71427f1ebf70d941','01a22edc-e704-7e40-b6e1-72dab2f77d0e');
INSERT INTO "declaration_mark" VALUES('activity','a25210246610d0b74992232054e29654f1c500c28d3c8c2ec8a283e3ec360d9b','01a22edc-e781-7cab-bfe0-63fc329f7158');
INSERT INTO "declaration_mark" VALUES('file','ef04b258e343aa0338b5a92e3300ebf9b2a84cc970d58937db28ed2bba6cd3ce','01a22edc-e781-7cab-bfe0-63fc329f7158');
INSERT INTO "declaration_mark" VALUES('file','e76f9dce25367f2b4b297d60b99bc47bd30d59611b62e17f91afa68f481e4b99','01a22edc-e7bb-7438-9395-84472a2f204a');
INSERT INTO "declaration_mark" VALUES('file','d51fea59bf391574507aee5198ff7a29d687708711562c056c66f299f93ff42b','01a22edc-e7eb-796c-aab5-2fb4412acb22');
INSERT INTO "declaration_mark" VALUES('file','1533300bb1b2bd70fd039e15a1ad033a91d3a214fee3e42c068a8fc4b75de783','01a22edc-e816-7a39-875c-9b888bb29da0');
INSERT INTO "declaration_mark" VALUES('file','b56dc6891bbb0709d2516b780ecf390870a5307c887127185dcb2caacd30ab7c','01a22edc-e816-7a39-875c-9b888bb29da0');
INSERT INTO "declaration_mark" VALUES('number','0f494e31fccc0dd43d952bb660c9f8b6ddbc5e85ec47fa3bffd81a4e6f2c448e','01a22edc-e816-7a39-875c-9b888bb29da0');
INSERT INTO "declaration_mark" VALUES('file','5b2587b0762450fb0ba88124d25f44928d699a7fd387c01a7db0a1699de1990a','01a22edc-e87e-73f6-b3cf-1b73a0a336dd');
INSERT INTO "declaration_mark" VALUES('file','48bc5b6214694a4244dcaf37222ff047cfb2758a0426d35a8b8ee8bc148748ed','01a22edc-e898-7a28-a8b1-f315742d185e');
INSERT INTO "declaration_mark" VALUES('file','10a68412702cb089acdccdc9d4dae9b5ae054489b429ccd18ea1485d4bb058ab','01a22edc-e8bc-7b8c-833c-7f09beacb685');
INSERT INTO "declaration_mark" VALUES('file','3aeb130996a420d27f1d9ad514e58c099291af0e230ef0a797ba58361dcc36d2','01a22edc-e8db-7c2f-ac21-0bbc284b2540');
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
INSERT INTO "document_index" VALUES('01a22edc-dcca-7925-b22c-0b79e5ef15dc','i0','f4c81f1f512c286f8e8e94bbd7838775f03133ec0f75f32135ee67b50f78be43');
INSERT INTO "document_index" VALUES('01a22edc-dcfd-764b-8ec0-0bac0e89baa6','i0','c7993eb2aac6b72c7ed14a0e59947a61de5b99ed82b6276479e9da006ff373e7');
INSERT INTO "document_index" VALUES('01a22edc-dd18-78d4-954b-dd50f3bd2be6','i0','fa0c312afd6ff9360c41db35482de6a155b6f337542130da86eb957525dd4f68');
INSERT INTO "document_index" VALUES('01a22edc-dd3f-7bf5-bd4d-77b9d945735f','i0','4d835a62c1746c6ab6d29af61d15da7162ea6633c1c207d51fbdb5a1b32f6c10');
INSERT INTO "document_index" VALUES('01a22edc-dd63-7cb8-93c6-fa5f64e21af4','i0','f81f3821ada481936e97cbd195027ee0f2d14b243c289e09a4716a773ee892b4');
INSERT INTO "document_index" VALUES('01a22edc-e313-71ad-95e9-034f99c7d089','i0','026aeb2d8fdda8334fb3349a93c60f62159b5ba8f8205da68c55a2f095751224');
INSERT INTO "document_index" VALUES('01a22edc-e354-78d1-a412-457d32f6322e','i0','8a64e9a9dedf342ad5f89a2a9cef54a88eecceecbd6c1bc760896f59dbc8c363');
INSERT INTO "document_index" VALUES('01a22edc-e378-7dd1-a7ad-8b5cbf358228','i0','ab7c6bd02dca233a864345166a0abd92cae07bb832ade6ea1186b138d7a68fbe');
INSERT INTO "document_index" VALUES('01a22edc-e393-70a2-ad9b-b25066d95a9c','i0','a5fc2fd4ca427df4b6e59b88434c884c43eeb4dbcca94ef04f1c22e53e618c74');
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
INSERT INTO "event" VALUES(1,'01a22edc-e3c9-7d8d-b1b4-0a66b98c2836',1,'declaration.submit','2024-11-20 01:00:05.307505','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-e33a-7e15-acee-1e459706634f","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}}',0,'2024-11-20 01:00:05.429719','2024-11-20 01:00:05.429719');
INSERT INTO "event" VALUES(2,'01a22edc-e3c9-7d8d-b1b4-0a66b98c2836',2,'declaration.claim','2024-11-20 01:00:05.318972','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:05.429719','2024-11-20 01:00:05.429719');
INSERT INTO "event" VALUES(3,'01a22edc-e3c9-7d8d-b1b4-0a66b98c2836',3,'declaration.approve','2024-11-20 01:00:05.328233','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:05.429719','2024-11-20 01:00:05.429719');
INSERT INTO "event" VALUES(4,'01a22edc-e5a1-7531-b4e8-3c4222f24857',1,'declaration.submit','2024-11-20 01:00:05.360133','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"training","actor_id":"01a22edc-e33a-7e15-acee-1e459706634f","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}}',0,'2024-11-20 01:00:05.429719','2024-11-20 01:00:05.429719');
INSERT INTO "event" VALUES(5,'01a22edc-e5a1-7531-b4e8-3c4222f24857',2,'declaration.claim','2024-11-20 01:00:05.367419','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"training","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:05.429719','2024-11-20 01:00:05.429719');
INSERT INTO "event" VALUES(6,'01a22edc-e5a1-7531-b4e8-3c4222f24857',3,'declaration.return_for_correction','2024-11-20 01:00:05.371845','{"event":"return_for_correction","from_state":"unit_review","to_state":"draft","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"training","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":"FILING_NUMBER_WRONG"}',0,'2024-11-20 01:00:05.429719','2024-11-20 01:00:05.429719');
INSERT INTO "event" VALUES(7,'01a22edc-e5a1-7531-b4e8-3c4222f24857',4,'declaration.submit','2024-11-20 01:00:05.387263','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"training","actor_id":"01a22edc-e33a-7e15-acee-1e459706634f","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}}',0,'2024-11-20 01:00:05.429719','2024-11-20 01:00:05.429719');
INSERT INTO "event" VALUES(8,'01a22edc-e5a1-7531-b4e8-3c4222f24857',5,'declaration.claim','2024-11-20 01:00:05.395798','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"training","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:05.429719','2024-11-20 01:00:05.429719');
INSERT INTO "event" VALUES(9,'01a22edc-e5a1-7531-b4e8-3c4222f24857',6,'declaration.approve','2024-11-20 01:00:05.411007','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"training","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"hours_claimed":"24","hours_recognised":"22.5","trims":["DAILY_CAP"]}}',0,'2024-11-20 01:00:05.429719','2024-11-20 01:00:05.429719');
INSERT INTO "event" VALUES(10,'01a22edc-e5f3-7237-8152-c3ab9c729386',1,'declaration.submit','2024-11-20 01:00:05.439897','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"learning","actor_id":"01a22edc-e33a-7e15-acee-1e459706634f","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}}',0,'2024-11-20 01:00:05.637974','2024-11-20 01:00:05.637974');
INSERT INTO "event" VALUES(11,'01a22edc-e5f3-7237-8152-c3ab9c729386',2,'declaration.claim','2024-11-20 01:00:05.456129','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"learning","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:05.637974','2024-11-20 01:00:05.637974');
INSERT INTO "event" VALUES(12,'01a22edc-e5f3-7237-8152-c3ab9c729386',3,'declaration.approve','2024-11-20 01:00:05.460237','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"learning","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"hours_claimed":"45","hours_recognised":"40","trims":["ANNUAL_CAP"]}}',0,'2024-11-20 01:00:05.637974','2024-11-20 01:00:05.637974');
INSERT INTO "event" VALUES(13,'01a22edc-e625-73d8-8d0c-715c3aa833d5',1,'declaration.submit','2024-11-20 01:00:05.509112','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"qualification_exam","actor_id":"01a22edc-e33a-7e15-acee-1e459706634f","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}}',0,'2024-11-20 01:00:05.637974','2024-11-20 01:00:05.637974');
INSERT INTO "event" VALUES(14,'01a22edc-e625-73d8-8d0c-715c3aa833d5',2,'declaration.claim','2024-11-20 01:00:05.529289','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"qualification_exam","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:05.637974','2024-11-20 01:00:05.637974');
INSERT INTO "event" VALUES(15,'01a22edc-e625-73d8-8d0c-715c3aa833d5',3,'declaration.approve','2024-11-20 01:00:05.533886','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"qualification_exam","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:05.637974','2024-11-20 01:00:05.637974');
INSERT INTO "event" VALUES(16,'01a22edc-e66b-782d-8cfe-fe1b84d9404d',1,'declaration.submit','2024-11-20 01:00:05.579424','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-e33a-7e15-acee-1e459706634f","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}}',0,'2024-11-20 01:00:05.637974','2024-11-20 01:00:05.637974');
INSERT INTO "event" VALUES(17,'01a22edc-e66b-782d-8cfe-fe1b84d9404d',2,'declaration.claim','2024-11-20 01:00:05.588395','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:05.637974','2024-11-20 01:00:05.637974');
INSERT INTO "event" VALUES(18,'01a22edc-e66b-782d-8cfe-fe1b84d9404d',3,'declaration.approve','2024-11-20 01:00:05.594627','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:05.637974','2024-11-20 01:00:05.637974');
INSERT INTO "event" VALUES(19,'01a22edc-e6a9-713e-b53e-75320257d254',1,'declaration.submit','2024-11-20 01:00:05.618070','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-e33a-7e15-acee-1e459706634f","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}}',0,'2024-11-20 01:00:05.637974','2024-11-20 01:00:05.637974');
INSERT INTO "event" VALUES(20,'01a22edc-e6a9-713e-b53e-75320257d254',2,'declaration.claim','2024-11-20 01:00:05.624802','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:05.637974','2024-11-20 01:00:05.637974');
INSERT INTO "event" VALUES(21,'01a22edc-e6a9-713e-b53e-75320257d254',3,'declaration.approve','2024-11-20 01:00:05.631227','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:05.637974','2024-11-20 01:00:05.637974');
INSERT INTO "event" VALUES(22,'01a22edc-e6cd-7120-9647-5d8116d8c9b4',1,'declaration.submit','2024-11-20 01:00:05.666185','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"expert_activity","actor_id":"01a22edc-e33a-7e15-acee-1e459706634f","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}}',0,'2024-11-20 01:00:05.851514','2024-11-20 01:00:05.851514');
INSERT INTO "event" VALUES(23,'01a22edc-e6cd-7120-9647-5d8116d8c9b4',2,'declaration.claim','2024-11-20 01:00:05.679947','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"expert_activity","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:05.851514','2024-11-20 01:00:05.851514');
INSERT INTO "event" VALUES(24,'01a22edc-e6cd-7120-9647-5d8116d8c9b4',3,'declaration.approve','2024-11-20 01:00:05.686225','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"expert_activity","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"acknowledged":["SAME_DAY"],"hours_claimed":"9","hours_recognised":"6.5","trims":["PERSON_DAY_CAP"]}}',0,'2024-11-20 01:00:05.851514','2024-11-20 01:00:05.851514');
INSERT INTO "event" VALUES(25,'01a22edc-e704-7e40-b6e1-72dab2f77d0e',1,'declaration.submit','2024-11-20 01:00:05.780953','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-e33a-7e15-acee-1e459706634f","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}}',0,'2024-11-20 01:00:05.851514','2024-11-20 01:00:05.851514');
INSERT INTO "event" VALUES(26,'01a22edc-e704-7e40-b6e1-72dab2f77d0e',2,'declaration.claim','2024-11-20 01:00:05.796804','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:05.851514','2024-11-20 01:00:05.851514');
INSERT INTO "event" VALUES(27,'01a22edc-e704-7e40-b6e1-72dab2f77d0e',3,'declaration.approve','2024-11-20 01:00:05.806221','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"hours_claimed":"10","hours_recognised":"0","trims":["ANNUAL_CAP"]}}',0,'2024-11-20 01:00:05.851514','2024-11-20 01:00:05.851514');
INSERT INTO "event" VALUES(28,'01a22edc-e781-7cab-bfe0-63fc329f7158',1,'declaration.submit','2024-11-20 01:00:05.848715','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e378-7dd1-a7ad-8b5cbf358228","category":"training","actor_id":"01a22edc-e388-70f7-ae2d-40120d65aff0","body_id":"01a22edc-d8c0-7254-ad89-d05821ab2acc","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e388-70f7-ae2d-40120d65aff0","attested_as":"person"}}',0,'2024-11-20 01:00:05.851514','2024-11-20 01:00:05.851514');
INSERT INTO "event" VALUES(29,'01a22edc-e781-7cab-bfe0-63fc329f7158',2,'declaration.claim','2024-11-20 01:00:05.853044','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e378-7dd1-a7ad-8b5cbf358228","category":"training","actor_id":"01a22edc-de50-73c7-8e49-18683d3e8b08","body_id":"01a22edc-d8c0-7254-ad89-d05821ab2acc","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:06.056886','2024-11-20 01:00:06.056886');
INSERT INTO "event" VALUES(30,'01a22edc-e781-7cab-bfe0-63fc329f7158',3,'declaration.approve','2024-11-20 01:00:05.863854','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e378-7dd1-a7ad-8b5cbf358228","category":"training","actor_id":"01a22edc-de50-73c7-8e49-18683d3e8b08","body_id":"01a22edc-d8c0-7254-ad89-d05821ab2acc","edition_id":"zaozhuang-2024","reason_code":"HOURS_NOT_PROVED","detail":{"hours_claimed":"24","hours_recognised":"16","trims":["DAILY_CAP","REVIEWER_CUT"]}}',0,'2024-11-20 01:00:06.056886','2024-11-20 01:00:06.056886');
INSERT INTO "event" VALUES(31,'01a22edc-e7bb-7438-9395-84472a2f204a',1,'declaration.submit','2024-11-20 01:00:05.900163','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"competition","actor_id":"01a22edc-e33a-7e15-acee-1e459706634f","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}}',0,'2024-11-20 01:00:06.056886','2024-11-20 01:00:06.056886');
INSERT INTO "event" VALUES(32,'01a22edc-e7bb-7438-9395-84472a2f204a',2,'declaration.claim','2024-11-20 01:00:05.908451','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"competition","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:06.056886','2024-11-20 01:00:06.056886');
INSERT INTO "event" VALUES(33,'01a22edc-e7bb-7438-9395-84472a2f204a',3,'declaration.reject','2024-11-20 01:00:05.918833','{"event":"reject","from_state":"unit_review","to_state":"rejected","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"competition","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":"NOT_RECOGNISED","detail":{"final":false}}',0,'2024-11-20 01:00:06.056886','2024-11-20 01:00:06.056886');
INSERT INTO "event" VALUES(34,'01a22edc-e7eb-796c-aab5-2fb4412acb22',1,'declaration.submit','2024-11-20 01:00:05.944552','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e354-78d1-a412-457d32f6322e","category":"aid_posting","actor_id":"01a22edc-e369-7dec-901e-cd623b4fffa5","body_id":"01a22edc-d8b4-73c0-86b5-16487ba80619","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e369-7dec-901e-cd623b4fffa5","attested_as":"person"}}',0,'2024-11-20 01:00:06.056886','2024-11-20 01:00:06.056886');
INSERT INTO "event" VALUES(35,'01a22edc-e7eb-796c-aab5-2fb4412acb22',2,'declaration.claim','2024-11-20 01:00:05.954118','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e354-78d1-a412-457d32f6322e","category":"aid_posting","actor_id":"01a22edc-de31-72cd-8c6f-a29bd8677462","body_id":"01a22edc-d8b4-73c0-86b5-16487ba80619","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:06.056886','2024-11-20 01:00:06.056886');
INSERT INTO "event" VALUES(36,'01a22edc-e7eb-796c-aab5-2fb4412acb22',3,'declaration.approve','2024-11-20 01:00:05.963047','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e354-78d1-a412-457d32f6322e","category":"aid_posting","actor_id":"01a22edc-de31-72cd-8c6f-a29bd8677462","body_id":"01a22edc-d8b4-73c0-86b5-16487ba80619","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:06.056886','2024-11-20 01:00:06.056886');
INSERT INTO "event" VALUES(37,'01a22edc-e816-7a39-875c-9b888bb29da0',1,'declaration.submit','2024-11-20 01:00:06.038534','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e354-78d1-a412-457d32f6322e","category":"digital_engineer","actor_id":"01a22edc-e369-7dec-901e-cd623b4fffa5","body_id":"01a22edc-d8b4-73c0-86b5-16487ba80619","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e369-7dec-901e-cd623b4fffa5","attested_as":"person"}}',0,'2024-11-20 01:00:06.056886','2024-11-20 01:00:06.056886');
INSERT INTO "event" VALUES(38,'01a22edc-e816-7a39-875c-9b888bb29da0',2,'declaration.claim','2024-11-20 01:00:06.048503','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e354-78d1-a412-457d32f6322e","category":"digital_engineer","actor_id":"01a22edc-de31-72cd-8c6f-a29bd8677462","body_id":"01a22edc-d8b4-73c0-86b5-16487ba80619","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:06.056886','2024-11-20 01:00:06.056886');
INSERT INTO "event" VALUES(39,'01a22edc-e816-7a39-875c-9b888bb29da0',3,'declaration.approve','2024-11-20 01:00:06.064671','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e354-78d1-a412-457d32f6322e","category":"digital_engineer","actor_id":"01a22edc-de31-72cd-8c6f-a29bd8677462","body_id":"01a22edc-d8b4-73c0-86b5-16487ba80619","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:06.275511','2024-11-20 01:00:06.275511');
INSERT INTO "event" VALUES(40,'01a22edc-e898-7a28-a8b1-f315742d185e',1,'declaration.submit','2024-11-20 01:00:06.112503','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e378-7dd1-a7ad-8b5cbf358228","category":"special_circumstance","actor_id":"01a22edc-e388-70f7-ae2d-40120d65aff0","body_id":"01a22edc-d8c0-7254-ad89-d05821ab2acc","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e388-70f7-ae2d-40120d65aff0","attested_as":"person"}}',0,'2024-11-20 01:00:06.275511','2024-11-20 01:00:06.275511');
INSERT INTO "event" VALUES(41,'01a22edc-e898-7a28-a8b1-f315742d185e',2,'declaration.claim','2024-11-20 01:00:06.123945','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e378-7dd1-a7ad-8b5cbf358228","category":"special_circumstance","actor_id":"01a22edc-de50-73c7-8e49-18683d3e8b08","body_id":"01a22edc-d8c0-7254-ad89-d05821ab2acc","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:06.275511','2024-11-20 01:00:06.275511');
INSERT INTO "event" VALUES(42,'01a22edc-e898-7a28-a8b1-f315742d185e',3,'declaration.approve','2024-11-20 01:00:06.128528','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e378-7dd1-a7ad-8b5cbf358228","category":"special_circumstance","actor_id":"01a22edc-de50-73c7-8e49-18683d3e8b08","body_id":"01a22edc-d8c0-7254-ad89-d05821ab2acc","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:06.275511','2024-11-20 01:00:06.275511');
INSERT INTO "event" VALUES(43,'01a22edc-e8bc-7b8c-833c-7f09beacb685',1,'declaration.submit','2024-11-20 01:00:06.145685','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e378-7dd1-a7ad-8b5cbf358228","category":"competition","actor_id":"01a22edc-e388-70f7-ae2d-40120d65aff0","body_id":"01a22edc-d8c0-7254-ad89-d05821ab2acc","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e388-70f7-ae2d-40120d65aff0","attested_as":"person"}}',0,'2024-11-20 01:00:06.275511','2024-11-20 01:00:06.275511');
INSERT INTO "event" VALUES(44,'01a22edc-e8bc-7b8c-833c-7f09beacb685',2,'declaration.claim','2024-11-20 01:00:06.154106','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e378-7dd1-a7ad-8b5cbf358228","category":"competition","actor_id":"01a22edc-de50-73c7-8e49-18683d3e8b08","body_id":"01a22edc-d8c0-7254-ad89-d05821ab2acc","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:06.275511','2024-11-20 01:00:06.275511');
INSERT INTO "event" VALUES(45,'01a22edc-e8bc-7b8c-833c-7f09beacb685',3,'declaration.approve','2024-11-20 01:00:06.157742','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e378-7dd1-a7ad-8b5cbf358228","category":"competition","actor_id":"01a22edc-de50-73c7-8e49-18683d3e8b08","body_id":"01a22edc-d8c0-7254-ad89-d05821ab2acc","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:06.275511','2024-11-20 01:00:06.275511');
INSERT INTO "event" VALUES(46,'01a22edc-e8db-7c2f-ac21-0bbc284b2540',1,'declaration.submit','2024-11-20 01:00:06.182438','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22edc-e393-70a2-ad9b-b25066d95a9c","category":"origin_credit","actor_id":"01a22edc-e3a1-72f7-b132-89d0525e4abc","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22edc-e3a1-72f7-b132-89d0525e4abc","attested_as":"person"}}',0,'2024-11-20 01:00:06.275511','2024-11-20 01:00:06.275511');
INSERT INTO "event" VALUES(47,'01a22edc-e8db-7c2f-ac21-0bbc284b2540',2,'declaration.claim','2024-11-20 01:00:06.192229','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22edc-e393-70a2-ad9b-b25066d95a9c","category":"origin_credit","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:06.275511','2024-11-20 01:00:06.275511');
INSERT INTO "event" VALUES(48,'01a22edc-e8db-7c2f-ac21-0bbc284b2540',3,'declaration.approve','2024-11-20 01:00:06.197477','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22edc-e393-70a2-ad9b-b25066d95a9c","category":"origin_credit","actor_id":"01a22edc-ddda-7879-930e-6c031c1792ab","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:06.275511','2024-11-20 01:00:06.275511');
INSERT INTO "event" VALUES(49,'01a22edc-e3c9-7d8d-b1b4-0a66b98c2836',4,'declaration.sync','2024-11-20 01:00:06.202372','{"event":"sync","from_state":"approved","to_state":"synced","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-ddae-776d-a87e-50507afc3c0a","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:06.275511','2024-11-20 01:00:06.275511');
INSERT INTO "event" VALUES(50,'01a22edc-e704-7e40-b6e1-72dab2f77d0e',4,'declaration.hours_changed','2024-11-20 01:00:06.208697','{"event":"hours_changed","from_state":"approved","to_state":"approved","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-ddae-776d-a87e-50507afc3c0a","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":"REFILLED","detail":{"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"0","professional":"10"}},"cause":{"kind":"declaration","id":"01a22edc-e3c9-7d8d-b1b4-0a66b98c2836"}}}',0,'2024-11-20 01:00:06.275511','2024-11-20 01:00:06.275511');
INSERT INTO "event" VALUES(51,'01a22edc-e3c9-7d8d-b1b4-0a66b98c2836',5,'declaration.revoke','2024-11-20 01:00:06.208697','{"event":"revoke","from_state":"synced","to_state":"rejected","person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","actor_id":"01a22edc-ddae-776d-a87e-50507afc3c0a","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","edition_id":"zaozhuang-2024","reason_code":"SPOT_CHECK_FAILED","detail":{"final":false}}',0,'2024-11-20 01:00:06.275511','2024-11-20 01:00:06.275511');
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
INSERT INTO "history" VALUES('01a22edc-e3c9-7d8d-b1b4-0a66b98c2836',1,'submit','draft','submitted','01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.307505',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','16eeae96e1b18b30149168dd4def876d7ea47d84d59639a1e9eb76f4aacb5e50','','329144c8649cf3d827c675bf6f9c6059c29dd84050d43375550664bc6182c015','{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}','{"key":"i0","mac":"c3476d2ba064b564877471b743280191","set":{"person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","state":"submitted","first_year":2024,"last_year":2024,"facts":"3NZ8phWno0jMlTfBDPPFbg","evidence":"pFSqiKaUtnJGUHnsZiizBQ","claimed_hours":20,"forecast":"9pv+h1qYWxQIbVH+7G/zvQ","edition_id":"zaozhuang-2024","route":"IGwU73UZzfka1OHzY33gmQ","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","attested":true,"attestation":"ZNGDx12PPBvb6zqzE8HObw","submissions":1,"first_submitted_at":"2024-11-20T01:00:05.307505","submitted_at":"2024-11-20T01:00:05.307505","due_on":"2024-12-11","created_by":"01a22edc-e33a-7e15-acee-1e459706634f","created_at":"2024-11-20T01:00:04.864673"}}');
INSERT INTO "history" VALUES('01a22edc-e3c9-7d8d-b1b4-0a66b98c2836',2,'claim','submitted','unit_review','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.318972',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','16eeae96e1b18b30149168dd4def876d7ea47d84d59639a1e9eb76f4aacb5e50','329144c8649cf3d827c675bf6f9c6059c29dd84050d43375550664bc6182c015','02bf6af6f35c76893294c79e54a2be15a7996c2b12d8b731c103208210191f75',NULL,'{"key":"i0","mac":"9e318cf410b7dbed634e15d9b79d686a","set":{"state":"unit_review","assignee_id":"01a22edc-ddda-7879-930e-6c031c1792ab"}}');
INSERT INTO "history" VALUES('01a22edc-e3c9-7d8d-b1b4-0a66b98c2836',3,'approve','unit_review','approved','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.328233',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','16eeae96e1b18b30149168dd4def876d7ea47d84d59639a1e9eb76f4aacb5e50','02bf6af6f35c76893294c79e54a2be15a7996c2b12d8b731c103208210191f75','b5ee4f372acdf00b7ea7b4f2a6631a906bbd2f1fe6c948580c85285933ed8da5',NULL,'{"key":"i0","mac":"3d36078bed99c250ffda057b4668cc9e","set":{"state":"approved","recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":1,"decided_by":"01a22edc-ddda-7879-930e-6c031c1792ab","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22edc-e3c9-7d8d-b1b4-0a66b98c2836',4,'sync','approved','synced','01a22edc-ddae-776d-a87e-50507afc3c0a','2024-11-20 01:00:06.202372',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','16eeae96e1b18b30149168dd4def876d7ea47d84d59639a1e9eb76f4aacb5e50','b5ee4f372acdf00b7ea7b4f2a6631a906bbd2f1fe6c948580c85285933ed8da5','feeb98a885a643b68fd8c69f0f9d8756409a49bad0b68f93cab9c51edc94fedb',NULL,'{"key":"i0","mac":"c1d42f263500f4b0fdc3d66ea9cb27f5","set":{"state":"synced"}}');
INSERT INTO "history" VALUES('01a22edc-e3c9-7d8d-b1b4-0a66b98c2836',5,'revoke','synced','rejected','01a22edc-ddae-776d-a87e-50507afc3c0a','2024-11-20 01:00:06.208697','SPOT_CHECK_FAILED',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','16eeae96e1b18b30149168dd4def876d7ea47d84d59639a1e9eb76f4aacb5e50','feeb98a885a643b68fd8c69f0f9d8756409a49bad0b68f93cab9c51edc94fedb','630ac7b7d8c1213951608a4907bbf53391748fe695e7133e1a7d065fe504318c','{"final":false}','{"key":"i0","mac":"5d17e2bd1dc884039568719f96a9feba","set":{"state":"rejected","recognised":"RBNvo1WzZ4oRRq0W9+hkng","revision":2,"outcome":"reject","trims":null,"rejected_as":"lH/lHofCMJNq52P6uJaCGA","approval_order":null,"decided_by":"01a22edc-ddae-776d-a87e-50507afc3c0a"}}');
INSERT INTO "history" VALUES('01a22edc-e5a1-7531-b4e8-3c4222f24857',1,'submit','draft','submitted','01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.360133',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','88bc0982739f9f0c09541778125301eab5957207843c8bfd307bcf92d96a9ea1','','0476ff196fa40076cb76a30ef6afc3491268a1368086d6ac7d266f78625b401a','{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}','{"key":"i0","mac":"36dd2779c99191ab29a712dfa69a73a2","set":{"person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"training","state":"submitted","first_year":2024,"last_year":2024,"facts":"76J4j8yGKLStteeyjfYOnA","evidence":"Y9siaP4Likfgul+TX6YeVw","claimed_hours":48,"forecast":"ai6pjhkSdeNOk5phurZ88w","edition_id":"zaozhuang-2024","route":"IGwU73UZzfka1OHzY33gmQ","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","attested":true,"attestation":"TE6zvYGN5ZuHeDpWGVBV2g","submissions":1,"first_submitted_at":"2024-11-20T01:00:05.360133","submitted_at":"2024-11-20T01:00:05.360133","due_on":"2024-12-11","created_by":"01a22edc-e33a-7e15-acee-1e459706634f","created_at":"2024-11-20T01:00:05.336385"}}');
INSERT INTO "history" VALUES('01a22edc-e5a1-7531-b4e8-3c4222f24857',2,'claim','submitted','unit_review','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.367419',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','88bc0982739f9f0c09541778125301eab5957207843c8bfd307bcf92d96a9ea1','0476ff196fa40076cb76a30ef6afc3491268a1368086d6ac7d266f78625b401a','ee4f4cf89a8f950042b23116f125ef1d44de0011db21bcced053a3f4cec2f09b',NULL,'{"key":"i0","mac":"52dcd8bdf245e6a30144230a0d863a51","set":{"state":"unit_review","assignee_id":"01a22edc-ddda-7879-930e-6c031c1792ab"}}');
INSERT INTO "history" VALUES('01a22edc-e5a1-7531-b4e8-3c4222f24857',3,'return_for_correction','unit_review','draft','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.371845','FILING_NUMBER_WRONG','备案号有误，请核对','01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','88bc0982739f9f0c09541778125301eab5957207843c8bfd307bcf92d96a9ea1','ee4f4cf89a8f950042b23116f125ef1d44de0011db21bcced053a3f4cec2f09b','f2dc66ec3e563d7ce88bcb15b44e064177fa4642d38181c75b0e47d8761ad7a1',NULL,'{"key":"i0","mac":"b33d407db4b95ab81c6c813b0e24913b","set":{"state":"draft","body_id":null,"assignee_id":null,"due_on":null,"submitted_at":null,"returned_at":"2024-11-20T01:00:05.371845","returned_facts":"76J4j8yGKLStteeyjfYOnA","decided_by":"01a22edc-ddda-7879-930e-6c031c1792ab"}}');
INSERT INTO "history" VALUES('01a22edc-e5a1-7531-b4e8-3c4222f24857',4,'submit','draft','submitted','01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.387263',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','2a63e839686643ddaaeb9c084d9f7a321ea1c394372f8e90e3e378fc07c1fbbf','f2dc66ec3e563d7ce88bcb15b44e064177fa4642d38181c75b0e47d8761ad7a1','2b1680a6dc67dc640d9401a1397cfb92072fda40afc508021fa9cc9bb4798e64','{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}','{"key":"i0","mac":"c96b71d59748576d7ef81f57ccaa8f16","set":{"person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"training","state":"submitted","first_year":2024,"last_year":2024,"facts":"kT43JSGwbCdyw8loXGZ7rw","evidence":"Y9siaP4Likfgul+TX6YeVw","claimed_hours":48,"forecast":"ai6pjhkSdeNOk5phurZ88w","edition_id":"zaozhuang-2024","route":"IGwU73UZzfka1OHzY33gmQ","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","attested":true,"attestation":"65FZY/BxFjLtKl7aaquPFw","submissions":2,"first_submitted_at":"2024-11-20T01:00:05.360133","submitted_at":"2024-11-20T01:00:05.387263","returned_at":"2024-11-20T01:00:05.371845","returned_facts":"76J4j8yGKLStteeyjfYOnA","due_on":"2024-12-11","created_by":"01a22edc-e33a-7e15-acee-1e459706634f","created_at":"2024-11-20T01:00:05.336385"}}');
INSERT INTO "history" VALUES('01a22edc-e5a1-7531-b4e8-3c4222f24857',5,'claim','submitted','unit_review','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.395798',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','2a63e839686643ddaaeb9c084d9f7a321ea1c394372f8e90e3e378fc07c1fbbf','2b1680a6dc67dc640d9401a1397cfb92072fda40afc508021fa9cc9bb4798e64','6fc2cc3aa9b7a33b702e4c4db7320a95537b6a53febdce165403a1fa5f69d704',NULL,'{"key":"i0","mac":"c629b8f4d73bc999622ebc8b68393a38","set":{"state":"unit_review","assignee_id":"01a22edc-ddda-7879-930e-6c031c1792ab"}}');
INSERT INTO "history" VALUES('01a22edc-e5a1-7531-b4e8-3c4222f24857',6,'approve','unit_review','approved','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.411007',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','2a63e839686643ddaaeb9c084d9f7a321ea1c394372f8e90e3e378fc07c1fbbf','6fc2cc3aa9b7a33b702e4c4db7320a95537b6a53febdce165403a1fa5f69d704','ced8067d72fd15b6df74e40f7a65fc78c17d68b6617f518eb7cc573adb8e2da3','{"hours_claimed":"24","hours_recognised":"22.5","trims":["DAILY_CAP"]}','{"key":"i0","mac":"b21a89a8d4fce1f59ad18fa34b4c6791","set":{"state":"approved","recognised":"E8VYX6CSJEsMduDBUyV6xQ","revision":1,"outcome":"approve_trimmed","trims":"CS46voVaBiaqcrUE9ITY6w","approval_order":2,"decided_by":"01a22edc-ddda-7879-930e-6c031c1792ab","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22edc-e5f3-7237-8152-c3ab9c729386',1,'submit','draft','submitted','01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.439897',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','1535474816aec7c6e9b362d08de609ff6a18ebe75b9f52f121c7fe52c6db7e7a','','f44aa8a049b4a3ae071216fe5303cd30419640d6b9c234f21236002665fed70b','{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}','{"key":"i0","mac":"16fe02acdcc1e3583a6f9bd255384227","set":{"person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"learning","state":"submitted","first_year":2024,"last_year":2024,"facts":"Cy6g95mu8PL240FglcA1FQ","evidence":"0MiQifx4wqDTWSrQvaCjLA","claimed_hours":90,"forecast":"vO+0gUQ+W6KjCRld2Qiz9A","edition_id":"zaozhuang-2024","route":"IGwU73UZzfka1OHzY33gmQ","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","attested":true,"attestation":"oCNR2ZDK/R/II86kCsjzyA","submissions":1,"first_submitted_at":"2024-11-20T01:00:05.439897","submitted_at":"2024-11-20T01:00:05.439897","due_on":"2024-12-11","created_by":"01a22edc-e33a-7e15-acee-1e459706634f","created_at":"2024-11-20T01:00:05.418201"}}');
INSERT INTO "history" VALUES('01a22edc-e5f3-7237-8152-c3ab9c729386',2,'claim','submitted','unit_review','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.456129',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','1535474816aec7c6e9b362d08de609ff6a18ebe75b9f52f121c7fe52c6db7e7a','f44aa8a049b4a3ae071216fe5303cd30419640d6b9c234f21236002665fed70b','b92582b8b34cbaf0ac2bead9b34b70e7f81efc68ae53518d6ec994b0e91eb2e0',NULL,'{"key":"i0","mac":"ca22a41a391a78e2302e6675f3195c4d","set":{"state":"unit_review","assignee_id":"01a22edc-ddda-7879-930e-6c031c1792ab"}}');
INSERT INTO "history" VALUES('01a22edc-e5f3-7237-8152-c3ab9c729386',3,'approve','unit_review','approved','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.460237',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','1535474816aec7c6e9b362d08de609ff6a18ebe75b9f52f121c7fe52c6db7e7a','b92582b8b34cbaf0ac2bead9b34b70e7f81efc68ae53518d6ec994b0e91eb2e0','db5d0bf1c5ccee205f685a198c98e8d952219f54994b403c8cb167caca256e6f','{"hours_claimed":"45","hours_recognised":"40","trims":["ANNUAL_CAP"]}','{"key":"i0","mac":"75de34aad9032a00af7a3593602672b3","set":{"state":"approved","recognised":"oolQNYM/wSHzfphRblGz+A","revision":1,"outcome":"approve_trimmed","trims":"gQI3vdkrxadIKZLOC8ynug","approval_order":3,"decided_by":"01a22edc-ddda-7879-930e-6c031c1792ab","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22edc-e625-73d8-8d0c-715c3aa833d5',1,'submit','draft','submitted','01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.509112',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','31ca511b1092d88b67b8034fde7b77d26212853a95e4f786160be60a6a0a418b','','ae3e1119ef8fd23eb52bb581bd2d4d70a4403db5abd4678debc3687faeef02c7','{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}','{"key":"i0","mac":"3fb20bac4ddf208790e5be73dd96817a","set":{"person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"qualification_exam","state":"submitted","first_year":2024,"last_year":2024,"facts":"CdD0Jzj10fe7iiK/7tjwiA","evidence":"TdSKz0l8c8UkT8wwi/ZkjQ","claimed_hours":32,"forecast":"v2FSVruajB7sEreBxC8QDQ","edition_id":"zaozhuang-2024","route":"IGwU73UZzfka1OHzY33gmQ","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","attested":true,"attestation":"f0IqNgXjkaFtw3ZVjP+IKw","submissions":1,"first_submitted_at":"2024-11-20T01:00:05.509112","submitted_at":"2024-11-20T01:00:05.509112","due_on":"2024-12-11","created_by":"01a22edc-e33a-7e15-acee-1e459706634f","created_at":"2024-11-20T01:00:05.468301"}}');
INSERT INTO "history" VALUES('01a22edc-e625-73d8-8d0c-715c3aa833d5',2,'claim','submitted','unit_review','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.529289',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','31ca511b1092d88b67b8034fde7b77d26212853a95e4f786160be60a6a0a418b','ae3e1119ef8fd23eb52bb581bd2d4d70a4403db5abd4678debc3687faeef02c7','3b0b2ba7b8733df39524c53b0a73d15e42f5edc339b5b4bc0ae5a54370477d61',NULL,'{"key":"i0","mac":"d8d43fc5af75128e72418d8823ff4e5b","set":{"state":"unit_review","assignee_id":"01a22edc-ddda-7879-930e-6c031c1792ab"}}');
INSERT INTO "history" VALUES('01a22edc-e625-73d8-8d0c-715c3aa833d5',3,'approve','unit_review','approved','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.533886',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','31ca511b1092d88b67b8034fde7b77d26212853a95e4f786160be60a6a0a418b','3b0b2ba7b8733df39524c53b0a73d15e42f5edc339b5b4bc0ae5a54370477d61','b7386a85b62749d5f9281302f5bf0fb823e0cf756f61dc250faf7308de40ceb5',NULL,'{"key":"i0","mac":"b720cd014277905e6d56bbff4a6462d5","set":{"state":"approved","recognised":"kjN11D64vIWTcyCXwhS5CQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":4,"decided_by":"01a22edc-ddda-7879-930e-6c031c1792ab","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22edc-e66b-782d-8cfe-fe1b84d9404d',1,'submit','draft','submitted','01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.579424',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','f5dcd4a2d9a8aa916c6d7a4dadaa6502b9fb3ecbfba77df272609dc0ffe0c2a8','','c5422852ec8dda5b5727a854aa26c9c768e4aaedb8a6182f51d71436384132da','{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}','{"key":"i0","mac":"5ebaf53c0abd0470ea6cb0fe58800f59","set":{"person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","state":"submitted","first_year":2024,"last_year":2024,"facts":"cWY4iz8HYXSsohP3jcO50A","evidence":"UZBI1AI40j31s9jdjy/lMA","claimed_hours":20,"forecast":"LKw6R/502lUW1vBtnkAq5w","edition_id":"zaozhuang-2024","route":"IGwU73UZzfka1OHzY33gmQ","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","attested":true,"attestation":"jGzkGBvBSwNgb18L7A/n0w","submissions":1,"first_submitted_at":"2024-11-20T01:00:05.579424","submitted_at":"2024-11-20T01:00:05.579424","due_on":"2024-12-11","created_by":"01a22edc-e33a-7e15-acee-1e459706634f","created_at":"2024-11-20T01:00:05.538538"}}');
INSERT INTO "history" VALUES('01a22edc-e66b-782d-8cfe-fe1b84d9404d',2,'claim','submitted','unit_review','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.588395',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','f5dcd4a2d9a8aa916c6d7a4dadaa6502b9fb3ecbfba77df272609dc0ffe0c2a8','c5422852ec8dda5b5727a854aa26c9c768e4aaedb8a6182f51d71436384132da','fc126bdd4680824474fead753444bb520c2783c0e17d9bf09c6f7fe9786d1bc1',NULL,'{"key":"i0","mac":"620e8dc8952c09865346640f7934e33a","set":{"state":"unit_review","assignee_id":"01a22edc-ddda-7879-930e-6c031c1792ab"}}');
INSERT INTO "history" VALUES('01a22edc-e66b-782d-8cfe-fe1b84d9404d',3,'approve','unit_review','approved','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.594627',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','f5dcd4a2d9a8aa916c6d7a4dadaa6502b9fb3ecbfba77df272609dc0ffe0c2a8','fc126bdd4680824474fead753444bb520c2783c0e17d9bf09c6f7fe9786d1bc1','0ee6a481e15b5773879b4310286b8e90539d3615ecfeeab40a84c292a843e0e9',NULL,'{"key":"i0","mac":"7ec8ef21991061c6fb55a99391440b21","set":{"state":"approved","recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":5,"decided_by":"01a22edc-ddda-7879-930e-6c031c1792ab","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22edc-e6a9-713e-b53e-75320257d254',1,'submit','draft','submitted','01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.618070',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','8c8d2af47f661d9d7676e799579f8936c15034b1c745ea410cc94f598f4435c1','','29d8c9a99df49cfbba04575a82c2bf8634c7fddf32c149b3758b227839b77576','{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}','{"key":"i0","mac":"cf7ce5236fa71db37492d6f6c638a544","set":{"person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","state":"submitted","first_year":2024,"last_year":2024,"facts":"5FVRp1sjWdkVF8G56qScfg","evidence":"QIbsS8lUIjzC6oBioO/Bjg","claimed_hours":20,"forecast":"Rc1HJTnR8EUI1uk0WNUucA","edition_id":"zaozhuang-2024","route":"IGwU73UZzfka1OHzY33gmQ","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","attested":true,"attestation":"3iZiaOqRf2+tFC/j3bUtaQ","submissions":1,"first_submitted_at":"2024-11-20T01:00:05.618070","submitted_at":"2024-11-20T01:00:05.618070","due_on":"2024-12-11","created_by":"01a22edc-e33a-7e15-acee-1e459706634f","created_at":"2024-11-20T01:00:05.600143"}}');
INSERT INTO "history" VALUES('01a22edc-e6a9-713e-b53e-75320257d254',2,'claim','submitted','unit_review','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.624802',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','8c8d2af47f661d9d7676e799579f8936c15034b1c745ea410cc94f598f4435c1','29d8c9a99df49cfbba04575a82c2bf8634c7fddf32c149b3758b227839b77576','26f89b028cd3f260936d5986fd238636767c5022dc86de7ed726e27f627a5a3e',NULL,'{"key":"i0","mac":"dfa38fb4b00d248d47c8332e537fb6f1","set":{"state":"unit_review","assignee_id":"01a22edc-ddda-7879-930e-6c031c1792ab"}}');
INSERT INTO "history" VALUES('01a22edc-e6a9-713e-b53e-75320257d254',3,'approve','unit_review','approved','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.631227',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','8c8d2af47f661d9d7676e799579f8936c15034b1c745ea410cc94f598f4435c1','26f89b028cd3f260936d5986fd238636767c5022dc86de7ed726e27f627a5a3e','0765029699d75abc8d95f8634c62ab9dcf7ed320a1457d593eef2feae5da4664',NULL,'{"key":"i0","mac":"7c7bdea5e15072803b27d5a4e54624ae","set":{"state":"approved","recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":6,"decided_by":"01a22edc-ddda-7879-930e-6c031c1792ab","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22edc-e6cd-7120-9647-5d8116d8c9b4',1,'submit','draft','submitted','01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.666185',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','97b95688ffe3f8bdffc996970d148974565a542f503094338da7dc4cd1d54315','','741450e5b58f042daae006f9ad0b0a5574b8ace63cbed1fd658e21607896f089','{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}','{"key":"i0","mac":"679d7ec86ab0a304d29522d5d8c13c18","set":{"person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"expert_activity","state":"submitted","first_year":2024,"last_year":2024,"facts":"mzCGHOfpLRtrJveOz30OPg","evidence":"sI/YBZdNqP/9JgRLGLJ4CQ","claimed_hours":18,"forecast":"ATSRv8TXX9tSXRTChYzjkw","edition_id":"zaozhuang-2024","route":"IGwU73UZzfka1OHzY33gmQ","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","attested":true,"attestation":"o2uncDA826TsswZyusB59A","submissions":1,"first_submitted_at":"2024-11-20T01:00:05.666185","submitted_at":"2024-11-20T01:00:05.666185","due_on":"2024-12-11","created_by":"01a22edc-e33a-7e15-acee-1e459706634f","created_at":"2024-11-20T01:00:05.636136"}}');
INSERT INTO "history" VALUES('01a22edc-e6cd-7120-9647-5d8116d8c9b4',2,'claim','submitted','unit_review','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.679947',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','97b95688ffe3f8bdffc996970d148974565a542f503094338da7dc4cd1d54315','741450e5b58f042daae006f9ad0b0a5574b8ace63cbed1fd658e21607896f089','5b99894d27b67e96da1f30ebe7847d30ee8ddf784e3b6cfe2173b6360c125611',NULL,'{"key":"i0","mac":"5589929b702616fcd2bfdc0b1d481913","set":{"state":"unit_review","assignee_id":"01a22edc-ddda-7879-930e-6c031c1792ab"}}');
INSERT INTO "history" VALUES('01a22edc-e6cd-7120-9647-5d8116d8c9b4',3,'approve','unit_review','approved','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.686225',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','97b95688ffe3f8bdffc996970d148974565a542f503094338da7dc4cd1d54315','5b99894d27b67e96da1f30ebe7847d30ee8ddf784e3b6cfe2173b6360c125611','ca79dc7a9957e9623ea6db92b0dc6268a889fddb35481f6268943d567ea107a0','{"acknowledged":["SAME_DAY"],"hours_claimed":"9","hours_recognised":"6.5","trims":["PERSON_DAY_CAP"]}','{"key":"i0","mac":"148e5a24496c8d0d3803b16f649af9e4","set":{"state":"approved","recognised":"B1jKp9INs2gXf3jmP5OqhQ","revision":1,"outcome":"approve_trimmed","trims":"AFozU0ACrUYruydrecN4Iw","approval_order":7,"decided_by":"01a22edc-ddda-7879-930e-6c031c1792ab","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22edc-e704-7e40-b6e1-72dab2f77d0e',1,'submit','draft','submitted','01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.780953',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','f32224101712773f59023196e653a50853ac373b77d1540547ba883001165246','','e805a58dc366bdcb82d5ca79bc48ba0376dbe479928d3361c417ea78edf920fa','{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}','{"key":"i0","mac":"0093ad5e5c3d91521fdfc024a3f712fe","set":{"person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"achievement","state":"submitted","first_year":2024,"last_year":2024,"facts":"NS34KBrpsO8uKKVN812rqg","evidence":"q4q0VXAZHJXD8/t2qWJzEA","claimed_hours":20,"forecast":"GEwj1sODAI8AXy4RxF50wg","edition_id":"zaozhuang-2024","route":"IGwU73UZzfka1OHzY33gmQ","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","attested":true,"attestation":"W8WSv4T1nO3awGm5rlp0Ww","submissions":1,"first_submitted_at":"2024-11-20T01:00:05.780953","submitted_at":"2024-11-20T01:00:05.780953","due_on":"2024-12-11","created_by":"01a22edc-e33a-7e15-acee-1e459706634f","created_at":"2024-11-20T01:00:05.691957"}}');
INSERT INTO "history" VALUES('01a22edc-e704-7e40-b6e1-72dab2f77d0e',2,'claim','submitted','unit_review','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.796804',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','f32224101712773f59023196e653a50853ac373b77d1540547ba883001165246','e805a58dc366bdcb82d5ca79bc48ba0376dbe479928d3361c417ea78edf920fa','ff6652319bacd71cac198eed02250131045aaeb004d16c67febfc549822d7c74',NULL,'{"key":"i0","mac":"69ad7cacb1ffefecc897755bf3c86ffe","set":{"state":"unit_review","assignee_id":"01a22edc-ddda-7879-930e-6c031c1792ab"}}');
INSERT INTO "history" VALUES('01a22edc-e704-7e40-b6e1-72dab2f77d0e',3,'approve','unit_review','approved','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.806221',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','f32224101712773f59023196e653a50853ac373b77d1540547ba883001165246','ff6652319bacd71cac198eed02250131045aaeb004d16c67febfc549822d7c74','974e10de4e3eff68646ade58f0c15aa60f6f35035615b06a361f558cc645d918','{"hours_claimed":"10","hours_recognised":"0","trims":["ANNUAL_CAP"]}','{"key":"i0","mac":"5352904f0b3eb29f6e37de18ea211d8c","set":{"state":"approved","recognised":"RBNvo1WzZ4oRRq0W9+hkng","outcome":"approve_zero","trims":"evVRCBewlRqOkYKHkdzK4A","approval_order":8,"decided_by":"01a22edc-ddda-7879-930e-6c031c1792ab","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22edc-e704-7e40-b6e1-72dab2f77d0e',4,'hours_changed','approved','approved','01a22edc-ddae-776d-a87e-50507afc3c0a','2024-11-20 01:00:06.208697','REFILLED',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','f32224101712773f59023196e653a50853ac373b77d1540547ba883001165246','974e10de4e3eff68646ade58f0c15aa60f6f35035615b06a361f558cc645d918','dc215c660aef0f5ed2d761d62a46242c7e31dbeebff9c865c5e8c1742642784f','{"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"0","professional":"10"}},"cause":{"kind":"declaration","id":"01a22edc-e3c9-7d8d-b1b4-0a66b98c2836"}}','{"key":"i0","mac":"51264ea48073ce77b2266bfc0b125b6b","set":{"recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q"}}');
INSERT INTO "history" VALUES('01a22edc-e781-7cab-bfe0-63fc329f7158',1,'submit','draft','submitted','01a22edc-e388-70f7-ae2d-40120d65aff0','2024-11-20 01:00:05.848715',NULL,NULL,'01a22edc-d8c0-7254-ad89-d05821ab2acc','zaozhuang-2024','633512fb806025774c7562df30a1faf680fb1484e91c70e545c44b403dab69b8','','025fda3ee5f399140413b2ad419ae617354b8ad9418cd8a698eb7a45a7bcd159','{"attested_by":"01a22edc-e388-70f7-ae2d-40120d65aff0","attested_as":"person"}','{"key":"i0","mac":"778103654bc2ec8b5bb273d4795405aa","set":{"person_id":"01a22edc-e378-7dd1-a7ad-8b5cbf358228","category":"training","state":"submitted","first_year":2024,"last_year":2024,"facts":"qo5U8ByRgXVoCAg3jOjs+g","evidence":"x35aJg/hOwom0UJIefc9FQ","claimed_hours":48,"forecast":"iQLzDT0LAdkNb//V/Oygvg","edition_id":"zaozhuang-2024","route":"RVbWOleONrE0Bu/iy8DJFQ","body_id":"01a22edc-d8c0-7254-ad89-d05821ab2acc","attested":true,"attestation":"GRW71DUsoyNoJmmtbCkryg","submissions":1,"first_submitted_at":"2024-11-20T01:00:05.848715","submitted_at":"2024-11-20T01:00:05.848715","due_on":"2024-12-11","created_by":"01a22edc-e388-70f7-ae2d-40120d65aff0","created_at":"2024-11-20T01:00:05.816857"}}');
INSERT INTO "history" VALUES('01a22edc-e781-7cab-bfe0-63fc329f7158',2,'claim','submitted','unit_review','01a22edc-de50-73c7-8e49-18683d3e8b08','2024-11-20 01:00:05.853044',NULL,NULL,'01a22edc-d8c0-7254-ad89-d05821ab2acc','zaozhuang-2024','633512fb806025774c7562df30a1faf680fb1484e91c70e545c44b403dab69b8','025fda3ee5f399140413b2ad419ae617354b8ad9418cd8a698eb7a45a7bcd159','4ed804d16edc2fc1ba07173cb118243afcc46b89385eea070e0f5bdc966e5520',NULL,'{"key":"i0","mac":"feac74f890569864163a2eebbaf5cc65","set":{"state":"unit_review","assignee_id":"01a22edc-de50-73c7-8e49-18683d3e8b08"}}');
INSERT INTO "history" VALUES('01a22edc-e781-7cab-bfe0-63fc329f7158',3,'approve','unit_review','approved','01a22edc-de50-73c7-8e49-18683d3e8b08','2024-11-20 01:00:05.863854','HOURS_NOT_PROVED','第三天未签到','01a22edc-d8c0-7254-ad89-d05821ab2acc','zaozhuang-2024','633512fb806025774c7562df30a1faf680fb1484e91c70e545c44b403dab69b8','4ed804d16edc2fc1ba07173cb118243afcc46b89385eea070e0f5bdc966e5520','e11ab8674cd7ed11399cb9157b9b4d0fa0084a2fe1c710c7e749423f45f93931','{"hours_claimed":"24","hours_recognised":"16","trims":["DAILY_CAP","REVIEWER_CUT"]}','{"key":"i0","mac":"b940866577535f624f6f5bcfbb8eeeda","set":{"state":"approved","granted_hours":32,"granted_reason":"2wce2uVLt54w1jgP9yyUlg","recognised":"kjN11D64vIWTcyCXwhS5CQ","revision":1,"outcome":"approve_trimmed","trims":"HMYKVJdkYSkk3Q330dYDmQ","approval_order":1,"decided_by":"01a22edc-de50-73c7-8e49-18683d3e8b08","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22edc-e7bb-7438-9395-84472a2f204a',1,'submit','draft','submitted','01a22edc-e33a-7e15-acee-1e459706634f','2024-11-20 01:00:05.900163',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','8d9202fdc78a46102ea433a34531238432316b8a7a0e4880b901c6b41199539e','','ae1e4d40b1c9ef73da069617c6b2e6642c6599103ad1b47fe2e753998068e5f9','{"attested_by":"01a22edc-e33a-7e15-acee-1e459706634f","attested_as":"person"}','{"key":"i0","mac":"18759f6418b2c51df0a76d4252dbf604","set":{"person_id":"01a22edc-e313-71ad-95e9-034f99c7d089","category":"competition","state":"submitted","first_year":2024,"last_year":2024,"facts":"4PIZBxECmR0BOKbc3YNNrg","evidence":"bV5br0yDOoY0F53piVLsGg","forecast":"cklN1gY3qxehZUV4Bn7p2Q","edition_id":"zaozhuang-2024","route":"IGwU73UZzfka1OHzY33gmQ","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","attested":true,"attestation":"79yZMgYHQrVg6+eJXGIlXA","submissions":1,"first_submitted_at":"2024-11-20T01:00:05.900163","submitted_at":"2024-11-20T01:00:05.900163","due_on":"2024-12-11","created_by":"01a22edc-e33a-7e15-acee-1e459706634f","created_at":"2024-11-20T01:00:05.874294"}}');
INSERT INTO "history" VALUES('01a22edc-e7bb-7438-9395-84472a2f204a',2,'claim','submitted','unit_review','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.908451',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','8d9202fdc78a46102ea433a34531238432316b8a7a0e4880b901c6b41199539e','ae1e4d40b1c9ef73da069617c6b2e6642c6599103ad1b47fe2e753998068e5f9','275d660af340a28eea8fbfeb9edf63c0b9905f730d74d182e170c1b22ec1cae9',NULL,'{"key":"i0","mac":"aaffb8615ff7d0e8755ae7be589d9e25","set":{"state":"unit_review","assignee_id":"01a22edc-ddda-7879-930e-6c031c1792ab"}}');
INSERT INTO "history" VALUES('01a22edc-e7bb-7438-9395-84472a2f204a',3,'reject','unit_review','rejected','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:05.918833','NOT_RECOGNISED',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','8d9202fdc78a46102ea433a34531238432316b8a7a0e4880b901c6b41199539e','275d660af340a28eea8fbfeb9edf63c0b9905f730d74d182e170c1b22ec1cae9','2043c7d2ce3cf00a34dae4a94da0946139081891d42fd0aa39e06dcb163d0d3f','{"final":false}','{"key":"i0","mac":"e6e2eb730cb9444751ac8a52bbb5de81","set":{"state":"rejected","outcome":"reject","rejected_as":"3sx2CK2UjD/ZEncFva3ipA","decided_by":"01a22edc-ddda-7879-930e-6c031c1792ab","assignee_id":null,"due_on":null,"returned_at":"2024-11-20T01:00:05.918833","returned_facts":"4PIZBxECmR0BOKbc3YNNrg"}}');
INSERT INTO "history" VALUES('01a22edc-e7eb-796c-aab5-2fb4412acb22',1,'submit','draft','submitted','01a22edc-e369-7dec-901e-cd623b4fffa5','2024-11-20 01:00:05.944552',NULL,NULL,'01a22edc-d8b4-73c0-86b5-16487ba80619','zaozhuang-2024','9fff11bc69d9effce182047d4682c6ce371808d6f6e572e7abc8910a32a2c055','','7dc348e8b2f5990100c7b9aa58b5a85b28e35f8cb784701c04ac532cd402f54a','{"attested_by":"01a22edc-e369-7dec-901e-cd623b4fffa5","attested_as":"person"}','{"key":"i0","mac":"b8ea9ac469cc6a1449259205136c1a9c","set":{"person_id":"01a22edc-e354-78d1-a412-457d32f6322e","category":"aid_posting","state":"submitted","first_year":2024,"last_year":2024,"facts":"Lj8sJAv812PksIezfziW4g","evidence":"000SYf2lYdLdjCV5pOAytQ","claimed_hours":45,"forecast":"OKm5gllmv/r07uLHEhAHKg","edition_id":"zaozhuang-2024","route":"3dDlj18grCqI2FwdMIOrNw","body_id":"01a22edc-d8b4-73c0-86b5-16487ba80619","attested":true,"attestation":"YmykFqEQM8wPBL7sPplJpw","submissions":1,"first_submitted_at":"2024-11-20T01:00:05.944552","submitted_at":"2024-11-20T01:00:05.944552","due_on":"2024-12-11","created_by":"01a22edc-e369-7dec-901e-cd623b4fffa5","created_at":"2024-11-20T01:00:05.922650"}}');
INSERT INTO "history" VALUES('01a22edc-e7eb-796c-aab5-2fb4412acb22',2,'claim','submitted','unit_review','01a22edc-de31-72cd-8c6f-a29bd8677462','2024-11-20 01:00:05.954118',NULL,NULL,'01a22edc-d8b4-73c0-86b5-16487ba80619','zaozhuang-2024','9fff11bc69d9effce182047d4682c6ce371808d6f6e572e7abc8910a32a2c055','7dc348e8b2f5990100c7b9aa58b5a85b28e35f8cb784701c04ac532cd402f54a','d2ddb5aae49d9a9beae783da4e9ee620a8ce99052eac5e80cace43ec898d8f3f',NULL,'{"key":"i0","mac":"a0e198e0c6357afd3fd60781985e9f68","set":{"state":"unit_review","assignee_id":"01a22edc-de31-72cd-8c6f-a29bd8677462"}}');
INSERT INTO "history" VALUES('01a22edc-e7eb-796c-aab5-2fb4412acb22',3,'approve','unit_review','approved','01a22edc-de31-72cd-8c6f-a29bd8677462','2024-11-20 01:00:05.963047',NULL,NULL,'01a22edc-d8b4-73c0-86b5-16487ba80619','zaozhuang-2024','9fff11bc69d9effce182047d4682c6ce371808d6f6e572e7abc8910a32a2c055','d2ddb5aae49d9a9beae783da4e9ee620a8ce99052eac5e80cace43ec898d8f3f','159a125c97646be175b2465b43d15205ccb5ba62041332001938a3cb6ac06888',NULL,'{"key":"i0","mac":"516b2198bd80dd3114767619165db88f","set":{"state":"approved","recognised":"mVPXw2375V21+DeG8ShrWQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":1,"decided_by":"01a22edc-de31-72cd-8c6f-a29bd8677462","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22edc-e816-7a39-875c-9b888bb29da0',1,'submit','draft','submitted','01a22edc-e369-7dec-901e-cd623b4fffa5','2024-11-20 01:00:06.038534',NULL,NULL,'01a22edc-d8b4-73c0-86b5-16487ba80619','zaozhuang-2024','603248cc6dc59b007129dc976c3e327e8bcdbbac145d07cec03c9b51f795a460','','c468737d3a42d1c6e843b25a8c3d3b30d6e1a065bb33f6c8b786ddccdea0012e','{"attested_by":"01a22edc-e369-7dec-901e-cd623b4fffa5","attested_as":"person"}','{"key":"i0","mac":"acfef982519858d47ee11c4314e002c6","set":{"person_id":"01a22edc-e354-78d1-a412-457d32f6322e","category":"digital_engineer","state":"submitted","first_year":2024,"last_year":2024,"facts":"7OP3mz9CF1d80buTJqP8sg","evidence":"H8VmTtl1U7AwB0gj6ww3Bw","claimed_hours":80,"forecast":"gyF94E6BzO6DVi7dx4RyhQ","edition_id":"zaozhuang-2024","route":"3dDlj18grCqI2FwdMIOrNw","body_id":"01a22edc-d8b4-73c0-86b5-16487ba80619","attested":true,"attestation":"zDd/UV8NQtD12XhTBs+w2Q","submissions":1,"first_submitted_at":"2024-11-20T01:00:06.038534","submitted_at":"2024-11-20T01:00:06.038534","due_on":"2024-12-11","created_by":"01a22edc-e369-7dec-901e-cd623b4fffa5","created_at":"2024-11-20T01:00:05.965706"}}');
INSERT INTO "history" VALUES('01a22edc-e816-7a39-875c-9b888bb29da0',2,'claim','submitted','unit_review','01a22edc-de31-72cd-8c6f-a29bd8677462','2024-11-20 01:00:06.048503',NULL,NULL,'01a22edc-d8b4-73c0-86b5-16487ba80619','zaozhuang-2024','603248cc6dc59b007129dc976c3e327e8bcdbbac145d07cec03c9b51f795a460','c468737d3a42d1c6e843b25a8c3d3b30d6e1a065bb33f6c8b786ddccdea0012e','4a3df3d9c395baa870ded424f660fff97600e960fc5b5e7092a9880fb6aa46ef',NULL,'{"key":"i0","mac":"1ba0a8efe300b001c2e07798e1152678","set":{"state":"unit_review","assignee_id":"01a22edc-de31-72cd-8c6f-a29bd8677462"}}');
INSERT INTO "history" VALUES('01a22edc-e816-7a39-875c-9b888bb29da0',3,'approve','unit_review','approved','01a22edc-de31-72cd-8c6f-a29bd8677462','2024-11-20 01:00:06.064671',NULL,NULL,'01a22edc-d8b4-73c0-86b5-16487ba80619','zaozhuang-2024','603248cc6dc59b007129dc976c3e327e8bcdbbac145d07cec03c9b51f795a460','4a3df3d9c395baa870ded424f660fff97600e960fc5b5e7092a9880fb6aa46ef','23743add12998e4b8eb37f32f9d0214e91edab8c39306c330ac07f6b669a98e7',NULL,'{"key":"i0","mac":"74425cad6bceb444e348c327ba541ad1","set":{"state":"approved","recognised":"oolQNYM/wSHzfphRblGz+A","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":2,"decided_by":"01a22edc-de31-72cd-8c6f-a29bd8677462","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22edc-e898-7a28-a8b1-f315742d185e',1,'submit','draft','submitted','01a22edc-e388-70f7-ae2d-40120d65aff0','2024-11-20 01:00:06.112503',NULL,NULL,'01a22edc-d8c0-7254-ad89-d05821ab2acc','zaozhuang-2024','1ac39f6ee388ebf3b5c8c53149d0f67201c697e8457be6e31a928e60de4226fa','','fa9664e2aeea99e46369b090e986576a66a90eeff78c1a833e36e195a337a61a','{"attested_by":"01a22edc-e388-70f7-ae2d-40120d65aff0","attested_as":"person"}','{"key":"i0","mac":"937a027ebe24708c353556e9e2e1b549","set":{"person_id":"01a22edc-e378-7dd1-a7ad-8b5cbf358228","category":"special_circumstance","state":"submitted","first_year":2024,"last_year":2024,"facts":"bVjPt8EjTzZkY4j83jh8tg","evidence":"ebfZzykMjnNiCTRZ6Lqmkw","claimed_hours":0,"forecast":"QO2e5OuWHcifu8ob0dIz2g","edition_id":"zaozhuang-2024","route":"RVbWOleONrE0Bu/iy8DJFQ","body_id":"01a22edc-d8c0-7254-ad89-d05821ab2acc","attested":true,"attestation":"Bpd0arVBHMioXO56nR8MNg","submissions":1,"first_submitted_at":"2024-11-20T01:00:06.112503","submitted_at":"2024-11-20T01:00:06.112503","due_on":"2024-12-11","created_by":"01a22edc-e388-70f7-ae2d-40120d65aff0","created_at":"2024-11-20T01:00:06.095700"}}');
INSERT INTO "history" VALUES('01a22edc-e898-7a28-a8b1-f315742d185e',2,'claim','submitted','unit_review','01a22edc-de50-73c7-8e49-18683d3e8b08','2024-11-20 01:00:06.123945',NULL,NULL,'01a22edc-d8c0-7254-ad89-d05821ab2acc','zaozhuang-2024','1ac39f6ee388ebf3b5c8c53149d0f67201c697e8457be6e31a928e60de4226fa','fa9664e2aeea99e46369b090e986576a66a90eeff78c1a833e36e195a337a61a','33c9f7759b2616f25f024fce0fe73f387da52e60638df13d5edd1c890dff193d',NULL,'{"key":"i0","mac":"bab2c3887b4158254cb8277e7a4af8a8","set":{"state":"unit_review","assignee_id":"01a22edc-de50-73c7-8e49-18683d3e8b08"}}');
INSERT INTO "history" VALUES('01a22edc-e898-7a28-a8b1-f315742d185e',3,'approve','unit_review','approved','01a22edc-de50-73c7-8e49-18683d3e8b08','2024-11-20 01:00:06.128528',NULL,NULL,'01a22edc-d8c0-7254-ad89-d05821ab2acc','zaozhuang-2024','1ac39f6ee388ebf3b5c8c53149d0f67201c697e8457be6e31a928e60de4226fa','33c9f7759b2616f25f024fce0fe73f387da52e60638df13d5edd1c890dff193d','a8514c034fb7b3a72d3be52a5cd1f1c4a96306e0a06ec421b77d57cc8b93eb3e',NULL,'{"key":"i0","mac":"f2664e4e6420614941f9c3847d7affd3","set":{"state":"approved","recognised":"RBNvo1WzZ4oRRq0W9+hkng","outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":2,"decided_by":"01a22edc-de50-73c7-8e49-18683d3e8b08","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22edc-e8bc-7b8c-833c-7f09beacb685',1,'submit','draft','submitted','01a22edc-e388-70f7-ae2d-40120d65aff0','2024-11-20 01:00:06.145685',NULL,NULL,'01a22edc-d8c0-7254-ad89-d05821ab2acc','zaozhuang-2024','2d08479e8900b06c9be0191d55c3051b4e3137a0e5394b332077b1caa4f02f51','','9621cf9b1789b3148a640fd3b0edef1db92c14d89a64618aec5dd1ef1666ae05','{"attested_by":"01a22edc-e388-70f7-ae2d-40120d65aff0","attested_as":"person"}','{"key":"i0","mac":"ec9184b286b428d9ed558681df9c6eaf","set":{"person_id":"01a22edc-e378-7dd1-a7ad-8b5cbf358228","category":"competition","state":"submitted","first_year":2024,"last_year":2024,"facts":"yFj/jlXe/AG7Om0/QMcoog","evidence":"yJh49vBWp9PcSx7bADKMQQ","claimed_hours":20,"forecast":"ezS9Rsj3Ou3ibTa+sh1KuA","edition_id":"zaozhuang-2024","route":"RVbWOleONrE0Bu/iy8DJFQ","body_id":"01a22edc-d8c0-7254-ad89-d05821ab2acc","attested":true,"attestation":"YXPzCEGGrKEXE3+2MnwQeg","submissions":1,"first_submitted_at":"2024-11-20T01:00:06.145685","submitted_at":"2024-11-20T01:00:06.145685","due_on":"2024-12-11","created_by":"01a22edc-e388-70f7-ae2d-40120d65aff0","created_at":"2024-11-20T01:00:06.131790"}}');
INSERT INTO "history" VALUES('01a22edc-e8bc-7b8c-833c-7f09beacb685',2,'claim','submitted','unit_review','01a22edc-de50-73c7-8e49-18683d3e8b08','2024-11-20 01:00:06.154106',NULL,NULL,'01a22edc-d8c0-7254-ad89-d05821ab2acc','zaozhuang-2024','2d08479e8900b06c9be0191d55c3051b4e3137a0e5394b332077b1caa4f02f51','9621cf9b1789b3148a640fd3b0edef1db92c14d89a64618aec5dd1ef1666ae05','26bfe1b0f8fb5b964d9aa4887e9b93da4d92236828d44470fa46f36426221533',NULL,'{"key":"i0","mac":"2a0b7ffdf4a6b5a2ed6d960277bdf224","set":{"state":"unit_review","assignee_id":"01a22edc-de50-73c7-8e49-18683d3e8b08"}}');
INSERT INTO "history" VALUES('01a22edc-e8bc-7b8c-833c-7f09beacb685',3,'approve','unit_review','approved','01a22edc-de50-73c7-8e49-18683d3e8b08','2024-11-20 01:00:06.157742',NULL,NULL,'01a22edc-d8c0-7254-ad89-d05821ab2acc','zaozhuang-2024','2d08479e8900b06c9be0191d55c3051b4e3137a0e5394b332077b1caa4f02f51','26bfe1b0f8fb5b964d9aa4887e9b93da4d92236828d44470fa46f36426221533','87928a640985f27ea61fd155b8ae0c7b2bbd58d1a8f0a1c02baadd87c3e47dc3',NULL,'{"key":"i0","mac":"b7c4a29a36025368d3c9d0ff512111ac","set":{"state":"approved","recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":3,"decided_by":"01a22edc-de50-73c7-8e49-18683d3e8b08","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22edc-e8db-7c2f-ac21-0bbc284b2540',1,'submit','draft','submitted','01a22edc-e3a1-72f7-b132-89d0525e4abc','2024-11-20 01:00:06.182438',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','96fa8e348af7e0002db164e9d7d2528b64f4a05c1c01235027cff4792ce1feeb','','f197ce4ab95818d42b7cbc79239cfc5479215f5c28d1c0c0c99f4cea6235e6f0','{"attested_by":"01a22edc-e3a1-72f7-b132-89d0525e4abc","attested_as":"person"}','{"key":"i0","mac":"7d5ca5ceec5b49ac6d7e74a80c885899","set":{"person_id":"01a22edc-e393-70a2-ad9b-b25066d95a9c","category":"origin_credit","state":"submitted","first_year":2024,"last_year":2024,"facts":"RZIcP1u9GFvOMocNzHYoDw","evidence":"WAJlYWLYw+A8Ub+sUyqAMg","claimed_hours":72,"forecast":"fZhcQnFTUR5jkQ6qTYKqmA","edition_id":"zaozhuang-2024","route":"7pvjX2dFqE56+df3F3dHdQ","body_id":"01a22edc-d8ab-7c2f-9271-6ee47ad809cd","attested":true,"attestation":"pxhzAtKl1hl/YF67DFd4Ug","submissions":1,"first_submitted_at":"2024-11-20T01:00:06.182438","submitted_at":"2024-11-20T01:00:06.182438","due_on":"2024-12-11","created_by":"01a22edc-e3a1-72f7-b132-89d0525e4abc","created_at":"2024-11-20T01:00:06.162833"}}');
INSERT INTO "history" VALUES('01a22edc-e8db-7c2f-ac21-0bbc284b2540',2,'claim','submitted','unit_review','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:06.192229',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','96fa8e348af7e0002db164e9d7d2528b64f4a05c1c01235027cff4792ce1feeb','f197ce4ab95818d42b7cbc79239cfc5479215f5c28d1c0c0c99f4cea6235e6f0','d5902b11a8130d6b2861622e0d9c872edf059200479422b881564a9cbbe0239b',NULL,'{"key":"i0","mac":"e1823d8800b59d0bf204051356716875","set":{"state":"unit_review","assignee_id":"01a22edc-ddda-7879-930e-6c031c1792ab"}}');
INSERT INTO "history" VALUES('01a22edc-e8db-7c2f-ac21-0bbc284b2540',3,'approve','unit_review','approved','01a22edc-ddda-7879-930e-6c031c1792ab','2024-11-20 01:00:06.197477',NULL,NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','zaozhuang-2024','96fa8e348af7e0002db164e9d7d2528b64f4a05c1c01235027cff4792ce1feeb','d5902b11a8130d6b2861622e0d9c872edf059200479422b881564a9cbbe0239b','bc8ffddd281c58a99c593084d3455521d86d5a89060b520a235e8e05c7bc967b',NULL,'{"key":"i0","mac":"eab5b2b8f59a786b4a2fe2031dbedeaa","set":{"state":"approved","recognised":"zk57kx4wf/fIIMVcCJ+jpQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":1,"decided_by":"01a22edc-ddda-7879-930e-6c031c1792ab","assignee_id":null,"due_on":null}}');
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
INSERT INTO "ledger_entry" VALUES(1,'01a22edc-e313-71ad-95e9-034f99c7d089',2024,'study_record','01a22edc-e3b3-7d2c-b9d4-f72a65cca4a2',1,20,0,'study_record',NULL,'zaozhuang-2024','2024-11-20 01:00:04.842019','{"key":"i0","mac":"3afba3e57ccd12bfc3a84938d5a532ae","fields":{"at":29374,"cause":18294,"edition_id":20662,"person_id":13159,"professional":57121,"public":30242,"revision":61367,"source_id":38256,"source_type":18294,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(2,'01a22edc-e313-71ad-95e9-034f99c7d089',2024,'study_record','01a22edc-e3b3-7d9a-9e91-d1e9dcdc2607',1,20,0,'study_record',NULL,'zaozhuang-2024','2024-11-20 01:00:04.842019','{"key":"i0","mac":"2f0d97144092fb2cf677f6b4fa14ae3a","fields":{"at":29374,"cause":18294,"edition_id":20662,"person_id":13159,"professional":57121,"public":30242,"revision":61367,"source_id":59852,"source_type":18294,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(3,'01a22edc-e313-71ad-95e9-034f99c7d089',2024,'study_record','01a22edc-e3b3-7db7-9f11-cd8e79e7236e',1,20,0,'study_record',NULL,'zaozhuang-2024','2024-11-20 01:00:04.842019','{"key":"i0","mac":"e3f6209a0979f89aee8278e99c355699","fields":{"at":29374,"cause":18294,"edition_id":20662,"person_id":13159,"professional":57121,"public":30242,"revision":61367,"source_id":53878,"source_type":18294,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(4,'01a22edc-e313-71ad-95e9-034f99c7d089',2024,'declaration','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836',1,0,20,'approve','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836','zaozhuang-2024','2024-11-20 01:00:05.328233','{"key":"i0","mac":"93c29c67151e954d3c252392a066eb45","fields":{"at":4066,"cause":23898,"cause_id":31261,"edition_id":20662,"person_id":13159,"professional":30242,"public":57121,"revision":61367,"source_id":31261,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(5,'01a22edc-e313-71ad-95e9-034f99c7d089',2024,'declaration','01a22edc-e5a1-7531-b4e8-3c4222f24857',1,0,45,'approve','01a22edc-e5a1-7531-b4e8-3c4222f24857','zaozhuang-2024','2024-11-20 01:00:05.411007','{"key":"i0","mac":"f27abd7934fee634be888f12abeca53e","fields":{"at":1997,"cause":23898,"cause_id":22721,"edition_id":20662,"person_id":13159,"professional":9515,"public":57121,"revision":61367,"source_id":22721,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(6,'01a22edc-e313-71ad-95e9-034f99c7d089',2024,'declaration','01a22edc-e5f3-7237-8152-c3ab9c729386',1,0,80,'approve','01a22edc-e5f3-7237-8152-c3ab9c729386','zaozhuang-2024','2024-11-20 01:00:05.460237','{"key":"i0","mac":"3cd8722055fbf8da1fb1ff72c27f70b5","fields":{"at":56698,"cause":23898,"cause_id":57937,"edition_id":20662,"person_id":13159,"professional":40616,"public":57121,"revision":61367,"source_id":57937,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(7,'01a22edc-e313-71ad-95e9-034f99c7d089',2024,'declaration','01a22edc-e625-73d8-8d0c-715c3aa833d5',1,0,32,'approve','01a22edc-e625-73d8-8d0c-715c3aa833d5','zaozhuang-2024','2024-11-20 01:00:05.533886','{"key":"i0","mac":"0cabb4cbe9d529198d57e30e422396d4","fields":{"at":7012,"cause":23898,"cause_id":56962,"edition_id":20662,"person_id":13159,"professional":9807,"public":57121,"revision":61367,"source_id":56962,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(8,'01a22edc-e313-71ad-95e9-034f99c7d089',2024,'declaration','01a22edc-e66b-782d-8cfe-fe1b84d9404d',1,0,20,'approve','01a22edc-e66b-782d-8cfe-fe1b84d9404d','zaozhuang-2024','2024-11-20 01:00:05.594627','{"key":"i0","mac":"9cb8313e19e697b39ae8a7bf9f4b9830","fields":{"at":23605,"cause":23898,"cause_id":57092,"edition_id":20662,"person_id":13159,"professional":30242,"public":57121,"revision":61367,"source_id":57092,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(9,'01a22edc-e313-71ad-95e9-034f99c7d089',2024,'declaration','01a22edc-e6a9-713e-b53e-75320257d254',1,0,20,'approve','01a22edc-e6a9-713e-b53e-75320257d254','zaozhuang-2024','2024-11-20 01:00:05.631227','{"key":"i0","mac":"edc9d3e61117ddf488b0c3d525eb913e","fields":{"at":54434,"cause":23898,"cause_id":57256,"edition_id":20662,"person_id":13159,"professional":30242,"public":57121,"revision":61367,"source_id":57256,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(10,'01a22edc-e313-71ad-95e9-034f99c7d089',2024,'declaration','01a22edc-e6cd-7120-9647-5d8116d8c9b4',1,0,13,'approve','01a22edc-e6cd-7120-9647-5d8116d8c9b4','zaozhuang-2024','2024-11-20 01:00:05.686225','{"key":"i0","mac":"8010212ca44d471f039e6ced52a1f86d","fields":{"at":25170,"cause":23898,"cause_id":9920,"edition_id":20662,"person_id":13159,"professional":29787,"public":57121,"revision":61367,"source_id":9920,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(11,'01a22edc-e378-7dd1-a7ad-8b5cbf358228',2024,'declaration','01a22edc-e781-7cab-bfe0-63fc329f7158',1,0,32,'approve','01a22edc-e781-7cab-bfe0-63fc329f7158','zaozhuang-2024','2024-11-20 01:00:05.863854','{"key":"i0","mac":"6915004fce0ff271b874a1894fae2f39","fields":{"at":60448,"cause":23898,"cause_id":56448,"edition_id":20662,"person_id":14422,"professional":9807,"public":57121,"revision":61367,"source_id":56448,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(12,'01a22edc-e354-78d1-a412-457d32f6322e',2024,'declaration','01a22edc-e7eb-796c-aab5-2fb4412acb22',1,15,30,'approve','01a22edc-e7eb-796c-aab5-2fb4412acb22','zaozhuang-2024','2024-11-20 01:00:05.963047','{"key":"i0","mac":"2eebbe235c10783ecfc5288aa777058d","fields":{"at":26353,"cause":23898,"cause_id":58401,"edition_id":20662,"person_id":29612,"professional":18275,"public":53614,"revision":61367,"source_id":58401,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(13,'01a22edc-e354-78d1-a412-457d32f6322e',2024,'declaration','01a22edc-e816-7a39-875c-9b888bb29da0',1,0,80,'approve','01a22edc-e816-7a39-875c-9b888bb29da0','zaozhuang-2024','2024-11-20 01:00:06.064671','{"key":"i0","mac":"6386a6390cf8710d6b7c1ba20b40cbef","fields":{"at":22246,"cause":23898,"cause_id":15199,"edition_id":20662,"person_id":29612,"professional":40616,"public":57121,"revision":61367,"source_id":15199,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(14,'01a22edc-e378-7dd1-a7ad-8b5cbf358228',2024,'declaration','01a22edc-e8bc-7b8c-833c-7f09beacb685',1,0,20,'approve','01a22edc-e8bc-7b8c-833c-7f09beacb685','zaozhuang-2024','2024-11-20 01:00:06.157742','{"key":"i0","mac":"2e82b7f14679aebd296ba17bf4e97cea","fields":{"at":27530,"cause":23898,"cause_id":10606,"edition_id":20662,"person_id":14422,"professional":30242,"public":57121,"revision":61367,"source_id":10606,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(15,'01a22edc-e393-70a2-ad9b-b25066d95a9c',2024,'declaration','01a22edc-e8db-7c2f-ac21-0bbc284b2540',1,24,48,'approve','01a22edc-e8db-7c2f-ac21-0bbc284b2540','zaozhuang-2024','2024-11-20 01:00:06.197477','{"key":"i0","mac":"994e569a76b06d3d1079ae10d09ae3c4","fields":{"at":44969,"cause":23898,"cause_id":17592,"edition_id":20662,"person_id":13423,"professional":22934,"public":45627,"revision":61367,"source_id":17592,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(16,'01a22edc-e313-71ad-95e9-034f99c7d089',2024,'declaration','01a22edc-e704-7e40-b6e1-72dab2f77d0e',1,0,20,'revoke','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836','zaozhuang-2024','2024-11-20 01:00:06.208697','{"key":"i0","mac":"8b39e0a9f6a980cb1431909d05848270","fields":{"at":1695,"cause":60756,"cause_id":31261,"edition_id":20662,"person_id":13159,"professional":30242,"public":57121,"revision":61367,"source_id":1762,"source_type":53372,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(17,'01a22edc-e313-71ad-95e9-034f99c7d089',2024,'declaration','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836',2,0,-20,'revoke','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836','zaozhuang-2024','2024-11-20 01:00:06.208697','{"key":"i0","mac":"12c18dde79864171f53929c0024166e3","fields":{"at":1695,"cause":60756,"cause_id":31261,"edition_id":20662,"person_id":13159,"professional":26748,"public":57121,"revision":48653,"source_id":31261,"source_type":53372,"year":43618}}',1);
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
	CONSTRAINT fk_merge_proposal_other_id_person FOREIGN KEY(other_id) REFERENCES person (id), 
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
INSERT INTO "notice" VALUES('01a22edc-e5fd-7ac7-acc2-655e8d76bd35','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836:1','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e3c9-7d8d-b1b4-0a66b98c2836','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:05.307505',NULL,'{"key":"i0","mac":"74a14305e6901db5b50aeaf147ebf438","fields":{"created_at":19328,"declaration_id":31261,"event_id":26147,"id":32284,"kind":3209,"person_id":13159,"texts":13012}}',1);
INSERT INTO "notice" VALUES('01a22edc-e5fd-7b2c-bfcc-537dad316a7b','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836:1',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:05.307505',NULL,'{"key":"i0","mac":"d2f5867eb4bd876408b4af2c0816dc66","fields":{"created_at":19328,"declaration_id":31261,"event_id":26147,"id":58272,"kind":3209,"organization_id":31901,"texts":27767}}',1);
INSERT INTO "notice" VALUES('01a22edc-e5fd-7b90-a310-c4f270bac23a','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836:3','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e3c9-7d8d-b1b4-0a66b98c2836','declaration.approve','{"zh":"您的代表性成果申报已通过审核。","en":"Your achievement declaration was approved."}','2024-11-20 01:00:05.328233',NULL,'{"key":"i0","mac":"39e64b015a2a8b520803dbb46807be20","fields":{"created_at":4066,"declaration_id":31261,"event_id":1185,"id":16883,"kind":29347,"person_id":13159,"texts":27212}}',1);
INSERT INTO "notice" VALUES('01a22edc-e5fd-7bc9-a6ca-12467dd3222a','01a22edc-e5a1-7531-b4e8-3c4222f24857:1','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e5a1-7531-b4e8-3c4222f24857','declaration.submit','{"zh":"您的培训进修申报已提交，等待审核。","en":"Your training declaration was submitted and waits for review."}','2024-11-20 01:00:05.360133',NULL,'{"key":"i0","mac":"5144c32f63f36907878b929f33fe0fa2","fields":{"created_at":28379,"declaration_id":22721,"event_id":47367,"id":52147,"kind":3209,"person_id":13159,"texts":21287}}',1);
INSERT INTO "notice" VALUES('01a22edc-e5fd-7bf2-a102-de7f1cc6a0fc','01a22edc-e5a1-7531-b4e8-3c4222f24857:1',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','01a22edc-e5a1-7531-b4e8-3c4222f24857','declaration.submit','{"zh":"有新的培训进修申报待审核。","en":"A new training declaration waits for review."}','2024-11-20 01:00:05.360133',NULL,'{"key":"i0","mac":"3b4c6582c63e55f50101f83f0ab15aad","fields":{"created_at":28379,"declaration_id":22721,"event_id":47367,"id":51200,"kind":3209,"organization_id":31901,"texts":61229}}',1);
INSERT INTO "notice" VALUES('01a22edc-e5fd-7c38-9d6e-012c8322f7d7','01a22edc-e5a1-7531-b4e8-3c4222f24857:3','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e5a1-7531-b4e8-3c4222f24857','declaration.return_for_correction','{"zh":"您的培训进修申报已退回，请按意见修改后重新提交。","en":"Your training declaration was returned; correct it as the reviewer says and submit it again."}','2024-11-20 01:00:05.371845',NULL,'{"key":"i0","mac":"44dc984b5b16a79eb4af83803d4ac406","fields":{"created_at":45808,"declaration_id":22721,"event_id":56197,"id":54006,"kind":56571,"person_id":13159,"texts":23527}}',1);
INSERT INTO "notice" VALUES('01a22edc-e5fd-7c69-a585-d58dede4173f','01a22edc-e5a1-7531-b4e8-3c4222f24857:4','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e5a1-7531-b4e8-3c4222f24857','declaration.submit','{"zh":"您的培训进修申报已提交，等待审核。","en":"Your training declaration was submitted and waits for review."}','2024-11-20 01:00:05.387263',NULL,'{"key":"i0","mac":"0403b1a362bc50606327726cd81bb6e3","fields":{"created_at":22026,"declaration_id":22721,"event_id":19778,"id":50166,"kind":3209,"person_id":13159,"texts":21287}}',1);
INSERT INTO "notice" VALUES('01a22edc-e5fd-7c94-a0f5-d2ed855de433','01a22edc-e5a1-7531-b4e8-3c4222f24857:4',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','01a22edc-e5a1-7531-b4e8-3c4222f24857','declaration.submit','{"zh":"有新的培训进修申报待审核。","en":"A new training declaration waits for review."}','2024-11-20 01:00:05.387263',NULL,'{"key":"i0","mac":"335c201b2be78ff0119d8ef9ca2ce715","fields":{"created_at":22026,"declaration_id":22721,"event_id":19778,"id":14935,"kind":3209,"organization_id":31901,"texts":61229}}',1);
INSERT INTO "notice" VALUES('01a22edc-e5fd-7d13-a149-d8de7702f8e4','01a22edc-e5a1-7531-b4e8-3c4222f24857:6','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e5a1-7531-b4e8-3c4222f24857','declaration.approve','{"zh":"您的培训进修申报已通过审核。申报24学时，认定22.5学时。单日超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"Your training declaration was approved. It claims 24 credit hours; 22.5 are recognised. Hours above 8 on one day are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:05.411007',NULL,'{"key":"i0","mac":"a54ba11192a8c270106cce8d5e98f161","fields":{"created_at":1997,"declaration_id":22721,"event_id":12224,"id":30081,"kind":29347,"person_id":13159,"texts":49580}}',1);
INSERT INTO "notice" VALUES('01a22edc-e6ce-77ba-a7ae-58e1b7308a84','01a22edc-e5f3-7237-8152-c3ab9c729386:1','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e5f3-7237-8152-c3ab9c729386','declaration.submit','{"zh":"您的学习申报已提交，等待审核。","en":"Your learning declaration was submitted and waits for review."}','2024-11-20 01:00:05.439897',NULL,'{"key":"i0","mac":"630bc7d35c73e628e5add5e9a8a8080f","fields":{"created_at":36536,"declaration_id":57937,"event_id":14502,"id":22502,"kind":3209,"person_id":13159,"texts":25464}}',1);
INSERT INTO "notice" VALUES('01a22edc-e6ce-780f-9c2d-6037213ba136','01a22edc-e5f3-7237-8152-c3ab9c729386:1',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','01a22edc-e5f3-7237-8152-c3ab9c729386','declaration.submit','{"zh":"有新的学习申报待审核。","en":"A new learning declaration waits for review."}','2024-11-20 01:00:05.439897',NULL,'{"key":"i0","mac":"f7680927c6f4c1bdddc02f872d46546d","fields":{"created_at":36536,"declaration_id":57937,"event_id":14502,"id":64127,"kind":3209,"organization_id":31901,"texts":51168}}',1);
INSERT INTO "notice" VALUES('01a22edc-e6ce-7895-8625-0d28c4b8b433','01a22edc-e5f3-7237-8152-c3ab9c729386:3','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e5f3-7237-8152-c3ab9c729386','declaration.approve','{"zh":"您的学习申报已通过审核。申报45学时，认定40学时。本类别当年累计学时已达上限，超出部分不予登记；其他申报被撤销时将按审核通过的先后顺序补足。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"Your learning declaration was approved. It claims 45 credit hours; 40 are recognised. The category''s hours of the year have reached the cap; the rest is not registered. If another item is revoked, hours refill in the order of approval. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:05.460237',NULL,'{"key":"i0","mac":"9617410ec397f732fdd65f8842dfaf51","fields":{"created_at":56698,"declaration_id":57937,"event_id":23076,"id":31191,"kind":29347,"person_id":13159,"texts":37030}}',1);
INSERT INTO "notice" VALUES('01a22edc-e6ce-78d0-8238-c63af75b76ef','01a22edc-e625-73d8-8d0c-715c3aa833d5:1','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e625-73d8-8d0c-715c3aa833d5','declaration.submit','{"zh":"您的职业资格考试申报已提交，等待审核。","en":"Your qualification exam declaration was submitted and waits for review."}','2024-11-20 01:00:05.509112',NULL,'{"key":"i0","mac":"92e02d3e6736190766f16613cdfe46b2","fields":{"created_at":635,"declaration_id":56962,"event_id":12410,"id":40093,"kind":3209,"person_id":13159,"texts":11806}}',1);
INSERT INTO "notice" VALUES('01a22edc-e6ce-78ec-a429-32ec4a6133b6','01a22edc-e625-73d8-8d0c-715c3aa833d5:1',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','01a22edc-e625-73d8-8d0c-715c3aa833d5','declaration.submit','{"zh":"有新的职业资格考试申报待审核。","en":"A new qualification exam declaration waits for review."}','2024-11-20 01:00:05.509112',NULL,'{"key":"i0","mac":"b93ac3d4707a118d5f4ee5c72c2f6d34","fields":{"created_at":635,"declaration_id":56962,"event_id":12410,"id":46364,"kind":3209,"organization_id":31901,"texts":3485}}',1);
INSERT INTO "notice" VALUES('01a22edc-e6ce-7922-a5e7-503717f28805','01a22edc-e625-73d8-8d0c-715c3aa833d5:3','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e625-73d8-8d0c-715c3aa833d5','declaration.approve','{"zh":"您的职业资格考试申报已通过审核。","en":"Your qualification exam declaration was approved."}','2024-11-20 01:00:05.533886',NULL,'{"key":"i0","mac":"46486d7b30693c1d22971ce070a9f065","fields":{"created_at":7012,"declaration_id":56962,"event_id":21240,"id":37062,"kind":29347,"person_id":13159,"texts":26322}}',1);
INSERT INTO "notice" VALUES('01a22edc-e6ce-7949-ae95-7c0fb0d3c9ce','01a22edc-e66b-782d-8cfe-fe1b84d9404d:1','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e66b-782d-8cfe-fe1b84d9404d','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:05.579424',NULL,'{"key":"i0","mac":"1b7908068d54e2ae7869c8a05b0dd25b","fields":{"created_at":5618,"declaration_id":57092,"event_id":45936,"id":3112,"kind":3209,"person_id":13159,"texts":13012}}',1);
INSERT INTO "notice" VALUES('01a22edc-e6ce-7961-bde9-52993530b1d9','01a22edc-e66b-782d-8cfe-fe1b84d9404d:1',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','01a22edc-e66b-782d-8cfe-fe1b84d9404d','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:05.579424',NULL,'{"key":"i0","mac":"c381d9fe4968acb26665527f75de8d65","fields":{"created_at":5618,"declaration_id":57092,"event_id":45936,"id":50338,"kind":3209,"organization_id":31901,"texts":27767}}',1);
INSERT INTO "notice" VALUES('01a22edc-e6ce-7995-a89a-20eefe6c203f','01a22edc-e66b-782d-8cfe-fe1b84d9404d:3','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e66b-782d-8cfe-fe1b84d9404d','declaration.approve','{"zh":"您的代表性成果申报已通过审核。","en":"Your achievement declaration was approved."}','2024-11-20 01:00:05.594627',NULL,'{"key":"i0","mac":"855bc99c8571bccbc7377fdd6cdf0868","fields":{"created_at":23605,"declaration_id":57092,"event_id":53746,"id":6293,"kind":29347,"person_id":13159,"texts":27212}}',1);
INSERT INTO "notice" VALUES('01a22edc-e6ce-79bb-97e6-3a7168337e78','01a22edc-e6a9-713e-b53e-75320257d254:1','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e6a9-713e-b53e-75320257d254','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:05.618070',NULL,'{"key":"i0","mac":"79ac5fbf45de309b15d71cced24fac1a","fields":{"created_at":59603,"declaration_id":57256,"event_id":25407,"id":34174,"kind":3209,"person_id":13159,"texts":13012}}',1);
INSERT INTO "notice" VALUES('01a22edc-e6ce-79d0-a0df-05cb104b2e9c','01a22edc-e6a9-713e-b53e-75320257d254:1',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','01a22edc-e6a9-713e-b53e-75320257d254','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:05.618070',NULL,'{"key":"i0","mac":"0a553e47f3756ef90c2fc0e251c60475","fields":{"created_at":59603,"declaration_id":57256,"event_id":25407,"id":23950,"kind":3209,"organization_id":31901,"texts":27767}}',1);
INSERT INTO "notice" VALUES('01a22edc-e6ce-7a02-ae95-64b6c62e69d6','01a22edc-e6a9-713e-b53e-75320257d254:3','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e6a9-713e-b53e-75320257d254','declaration.approve','{"zh":"您的代表性成果申报已通过审核。","en":"Your achievement declaration was approved."}','2024-11-20 01:00:05.631227',NULL,'{"key":"i0","mac":"982c2dda8dc517a925cd0543c9638ce1","fields":{"created_at":54434,"declaration_id":57256,"event_id":445,"id":9932,"kind":29347,"person_id":13159,"texts":27212}}',1);
INSERT INTO "notice" VALUES('01a22edc-e7a4-7175-bc11-987e1120ee2b','01a22edc-e6cd-7120-9647-5d8116d8c9b4:1','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e6cd-7120-9647-5d8116d8c9b4','declaration.submit','{"zh":"您的专家活动申报已提交，等待审核。","en":"Your expert activity declaration was submitted and waits for review."}','2024-11-20 01:00:05.666185',NULL,'{"key":"i0","mac":"d3c45d3c6ad6709ae28579b5ed14a1c5","fields":{"created_at":32977,"declaration_id":9920,"event_id":10253,"id":24855,"kind":3209,"person_id":13159,"texts":30116}}',1);
INSERT INTO "notice" VALUES('01a22edc-e7a4-71da-b3d3-60f1371b6ec2','01a22edc-e6cd-7120-9647-5d8116d8c9b4:1',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','01a22edc-e6cd-7120-9647-5d8116d8c9b4','declaration.submit','{"zh":"有新的专家活动申报待审核。","en":"A new expert activity declaration waits for review."}','2024-11-20 01:00:05.666185',NULL,'{"key":"i0","mac":"d8de210a9c2d6d9be51970bd7a74a222","fields":{"created_at":32977,"declaration_id":9920,"event_id":10253,"id":48476,"kind":3209,"organization_id":31901,"texts":24757}}',1);
INSERT INTO "notice" VALUES('01a22edc-e7a4-7261-ba2a-3c5069ec4041','01a22edc-e6cd-7120-9647-5d8116d8c9b4:3','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e6cd-7120-9647-5d8116d8c9b4','declaration.approve','{"zh":"您的专家活动申报已通过审核。申报9学时，认定6.5学时。同一天各项活动合计超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"Your expert activity declaration was approved. It claims 9 credit hours; 6.5 are recognised. Hours above 8 on a day shared with other items are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:05.686225',NULL,'{"key":"i0","mac":"2fb50ea1f3bbcf7d2a2050796378d59f","fields":{"created_at":25170,"declaration_id":9920,"event_id":19087,"id":47276,"kind":29347,"person_id":13159,"texts":16725}}',1);
INSERT INTO "notice" VALUES('01a22edc-e7a4-7298-b225-fb1b65834e80','01a22edc-e704-7e40-b6e1-72dab2f77d0e:1','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e704-7e40-b6e1-72dab2f77d0e','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:05.780953',NULL,'{"key":"i0","mac":"e79f6d78eeebb498b00fbd6379c48a63","fields":{"created_at":60973,"declaration_id":1762,"event_id":20993,"id":45994,"kind":3209,"person_id":13159,"texts":13012}}',1);
INSERT INTO "notice" VALUES('01a22edc-e7a4-72b4-a2f2-a0ea13a76f46','01a22edc-e704-7e40-b6e1-72dab2f77d0e:1',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','01a22edc-e704-7e40-b6e1-72dab2f77d0e','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:05.780953',NULL,'{"key":"i0","mac":"047b5305e1e6b728baa311e84a86ad3b","fields":{"created_at":60973,"declaration_id":1762,"event_id":20993,"id":62316,"kind":3209,"organization_id":31901,"texts":27767}}',1);
INSERT INTO "notice" VALUES('01a22edc-e7a4-7305-b3fe-753824e803b8','01a22edc-e704-7e40-b6e1-72dab2f77d0e:3','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e704-7e40-b6e1-72dab2f77d0e','declaration.approve','{"zh":"您的代表性成果申报已通过审核。申报10学时，认定0学时。本类别当年累计学时已达上限，超出部分不予登记；其他申报被撤销时将按审核通过的先后顺序补足。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"Your achievement declaration was approved. It claims 10 credit hours; 0 are recognised. The category''s hours of the year have reached the cap; the rest is not registered. If another item is revoked, hours refill in the order of approval. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:05.806221',NULL,'{"key":"i0","mac":"ee69181f3e6e519b51ee37714c96b11b","fields":{"created_at":5862,"declaration_id":1762,"event_id":12419,"id":64636,"kind":29347,"person_id":13159,"texts":4803}}',1);
INSERT INTO "notice" VALUES('01a22edc-e7a4-7330-afc8-5d02dd68dcde','01a22edc-e781-7cab-bfe0-63fc329f7158:1','01a22edc-e378-7dd1-a7ad-8b5cbf358228',NULL,'01a22edc-e781-7cab-bfe0-63fc329f7158','declaration.submit','{"zh":"您的培训进修申报已提交，等待审核。","en":"Your training declaration was submitted and waits for review."}','2024-11-20 01:00:05.848715',NULL,'{"key":"i0","mac":"66c1059f102d1e8bc05c3509df6cb923","fields":{"created_at":65508,"declaration_id":56448,"event_id":24571,"id":31805,"kind":3209,"person_id":14422,"texts":21287}}',1);
INSERT INTO "notice" VALUES('01a22edc-e7a4-7348-9fa0-87131b9b6c3f','01a22edc-e781-7cab-bfe0-63fc329f7158:1',NULL,'01a22edc-d8c0-7254-ad89-d05821ab2acc','01a22edc-e781-7cab-bfe0-63fc329f7158','declaration.submit','{"zh":"有新的培训进修申报待审核。","en":"A new training declaration waits for review."}','2024-11-20 01:00:05.848715',NULL,'{"key":"i0","mac":"5bb8c8387fce5572e6a9d7031cd1852a","fields":{"created_at":65508,"declaration_id":56448,"event_id":24571,"id":47776,"kind":3209,"organization_id":64264,"texts":61229}}',1);
INSERT INTO "notice" VALUES('01a22edc-e86f-78c2-b128-00b0671fabce','01a22edc-e781-7cab-bfe0-63fc329f7158:3','01a22edc-e378-7dd1-a7ad-8b5cbf358228',NULL,'01a22edc-e781-7cab-bfe0-63fc329f7158','declaration.approve','{"zh":"您的培训进修申报已通过审核。申报24学时，认定16学时。单日超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。核减理由：学时缺少证明；第三天未签到。","en":"Your training declaration was approved. It claims 24 credit hours; 16 are recognised. Hours above 8 on one day are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030. The reviewer''s reason: the hours are not proved; 第三天未签到."}','2024-11-20 01:00:05.863854',NULL,'{"key":"i0","mac":"e8d4885c2f95e40c86270865b1f8515c","fields":{"created_at":60448,"declaration_id":56448,"event_id":15737,"id":50678,"kind":29347,"person_id":14422,"texts":36394}}',1);
INSERT INTO "notice" VALUES('01a22edc-e86f-7950-a4f6-f3fce86fcbcb','01a22edc-e7bb-7438-9395-84472a2f204a:1','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e7bb-7438-9395-84472a2f204a','declaration.submit','{"zh":"您的竞赛申报已提交，等待审核。","en":"Your competition declaration was submitted and waits for review."}','2024-11-20 01:00:05.900163',NULL,'{"key":"i0","mac":"2950ac26263800551e843dc07df8852b","fields":{"created_at":59474,"declaration_id":45848,"event_id":17739,"id":49338,"kind":3209,"person_id":13159,"texts":44459}}',1);
INSERT INTO "notice" VALUES('01a22edc-e86f-7a9b-a7c3-243fc9e07e9a','01a22edc-e7bb-7438-9395-84472a2f204a:1',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','01a22edc-e7bb-7438-9395-84472a2f204a','declaration.submit','{"zh":"有新的竞赛申报待审核。","en":"A new competition declaration waits for review."}','2024-11-20 01:00:05.900163',NULL,'{"key":"i0","mac":"e7f84d5fe715127abc58198d7bda66e6","fields":{"created_at":59474,"declaration_id":45848,"event_id":17739,"id":478,"kind":3209,"organization_id":31901,"texts":61091}}',1);
INSERT INTO "notice" VALUES('01a22edc-e86f-7ae8-a205-5dfc707b2cf5','01a22edc-e7bb-7438-9395-84472a2f204a:3','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e7bb-7438-9395-84472a2f204a','declaration.reject','{"zh":"您的竞赛申报被驳回，理由见申报记录。","en":"Your competition declaration was rejected; its history says why."}','2024-11-20 01:00:05.918833',NULL,'{"key":"i0","mac":"19f0f7ab955cfba6ff0d4bd2de4e46e7","fields":{"created_at":11261,"declaration_id":45848,"event_id":10185,"id":8671,"kind":58206,"person_id":13159,"texts":51791}}',1);
INSERT INTO "notice" VALUES('01a22edc-e86f-7b16-b924-5c7c8a95e9c7','01a22edc-e7eb-796c-aab5-2fb4412acb22:1','01a22edc-e354-78d1-a412-457d32f6322e',NULL,'01a22edc-e7eb-796c-aab5-2fb4412acb22','declaration.submit','{"zh":"您的援派申报已提交，等待审核。","en":"Your aid posting declaration was submitted and waits for review."}','2024-11-20 01:00:05.944552',NULL,'{"key":"i0","mac":"5372e77f40d3f177dcaec6bf8454e0cb","fields":{"created_at":15502,"declaration_id":58401,"event_id":39008,"id":25385,"kind":3209,"person_id":29612,"texts":37609}}',1);
INSERT INTO "notice" VALUES('01a22edc-e86f-7b31-970f-e44aec21e74f','01a22edc-e7eb-796c-aab5-2fb4412acb22:1',NULL,'01a22edc-d8b4-73c0-86b5-16487ba80619','01a22edc-e7eb-796c-aab5-2fb4412acb22','declaration.submit','{"zh":"有新的援派申报待审核。","en":"A new aid posting declaration waits for review."}','2024-11-20 01:00:05.944552',NULL,'{"key":"i0","mac":"e1d8ed47fbda8d88dd6202fff1737ed8","fields":{"created_at":15502,"declaration_id":58401,"event_id":39008,"id":46570,"kind":3209,"organization_id":3731,"texts":41649}}',1);
INSERT INTO "notice" VALUES('01a22edc-e86f-7b6a-b447-ae4e9c3076b0','01a22edc-e7eb-796c-aab5-2fb4412acb22:3','01a22edc-e354-78d1-a412-457d32f6322e',NULL,'01a22edc-e7eb-796c-aab5-2fb4412acb22','declaration.approve','{"zh":"您的援派申报已通过审核。","en":"Your aid posting declaration was approved."}','2024-11-20 01:00:05.963047',NULL,'{"key":"i0","mac":"e68f61de22474ee2b893ded26a787f2f","fields":{"created_at":26353,"declaration_id":58401,"event_id":64226,"id":43985,"kind":29347,"person_id":29612,"texts":61393}}',1);
INSERT INTO "notice" VALUES('01a22edc-e86f-7bda-9f9e-c34a7756f59a','01a22edc-e816-7a39-875c-9b888bb29da0:1','01a22edc-e354-78d1-a412-457d32f6322e',NULL,'01a22edc-e816-7a39-875c-9b888bb29da0','declaration.submit','{"zh":"您的数字技术工程师申报已提交，等待审核。","en":"Your digital engineer declaration was submitted and waits for review."}','2024-11-20 01:00:06.038534',NULL,'{"key":"i0","mac":"7b281017a6e495023b7b950328f83836","fields":{"created_at":22362,"declaration_id":15199,"event_id":31002,"id":12182,"kind":3209,"person_id":29612,"texts":65128}}',1);
INSERT INTO "notice" VALUES('01a22edc-e86f-7daa-97d5-3ef31ff2ab97','01a22edc-e816-7a39-875c-9b888bb29da0:1',NULL,'01a22edc-d8b4-73c0-86b5-16487ba80619','01a22edc-e816-7a39-875c-9b888bb29da0','declaration.submit','{"zh":"有新的数字技术工程师申报待审核。","en":"A new digital engineer declaration waits for review."}','2024-11-20 01:00:06.038534',NULL,'{"key":"i0","mac":"fa2b693281d0b5f2df628133b1cde9a6","fields":{"created_at":22362,"declaration_id":15199,"event_id":31002,"id":31692,"kind":3209,"organization_id":3731,"texts":47459}}',1);
INSERT INTO "notice" VALUES('01a22edc-e947-7392-b81d-fcdfc967a082','01a22edc-e816-7a39-875c-9b888bb29da0:3','01a22edc-e354-78d1-a412-457d32f6322e',NULL,'01a22edc-e816-7a39-875c-9b888bb29da0','declaration.approve','{"zh":"您的数字技术工程师申报已通过审核。","en":"Your digital engineer declaration was approved."}','2024-11-20 01:00:06.064671',NULL,'{"key":"i0","mac":"b6d8e90af9fbaf38d0d24f00a82b4d0b","fields":{"created_at":22246,"declaration_id":15199,"event_id":7064,"id":31438,"kind":29347,"person_id":29612,"texts":41308}}',1);
INSERT INTO "notice" VALUES('01a22edc-e947-744c-a8ad-5c4ce946d021','01a22edc-e898-7a28-a8b1-f315742d185e:1','01a22edc-e378-7dd1-a7ad-8b5cbf358228',NULL,'01a22edc-e898-7a28-a8b1-f315742d185e','declaration.submit','{"zh":"您的特殊情况申报已提交，等待审核。","en":"Your special circumstance declaration was submitted and waits for review."}','2024-11-20 01:00:06.112503',NULL,'{"key":"i0","mac":"ef649571e5d6123262a380ad084ed3aa","fields":{"created_at":32024,"declaration_id":37281,"event_id":316,"id":16402,"kind":3209,"person_id":14422,"texts":34994}}',1);
INSERT INTO "notice" VALUES('01a22edc-e947-7477-9c06-1e93254f2e6f','01a22edc-e898-7a28-a8b1-f315742d185e:1',NULL,'01a22edc-d8c0-7254-ad89-d05821ab2acc','01a22edc-e898-7a28-a8b1-f315742d185e','declaration.submit','{"zh":"有新的特殊情况申报待审核。","en":"A new special circumstance declaration waits for review."}','2024-11-20 01:00:06.112503',NULL,'{"key":"i0","mac":"3cf6512a91202038140bae8119f4f4c2","fields":{"created_at":32024,"declaration_id":37281,"event_id":316,"id":55200,"kind":3209,"organization_id":64264,"texts":51088}}',1);
INSERT INTO "notice" VALUES('01a22edc-e947-74c1-9c2b-de44fdfa4d75','01a22edc-e898-7a28-a8b1-f315742d185e:3','01a22edc-e378-7dd1-a7ad-8b5cbf358228',NULL,'01a22edc-e898-7a28-a8b1-f315742d185e','declaration.approve','{"zh":"您的特殊情况申报已通过审核。","en":"Your special circumstance declaration was approved."}','2024-11-20 01:00:06.128528',NULL,'{"key":"i0","mac":"3049965e55bda27e4038545316e3f5f1","fields":{"created_at":50108,"declaration_id":37281,"event_id":25534,"id":47772,"kind":29347,"person_id":14422,"texts":48021}}',1);
INSERT INTO "notice" VALUES('01a22edc-e947-74f1-acde-9ef35cfda71b','01a22edc-e8bc-7b8c-833c-7f09beacb685:1','01a22edc-e378-7dd1-a7ad-8b5cbf358228',NULL,'01a22edc-e8bc-7b8c-833c-7f09beacb685','declaration.submit','{"zh":"您的竞赛申报已提交，等待审核。","en":"Your competition declaration was submitted and waits for review."}','2024-11-20 01:00:06.145685',NULL,'{"key":"i0","mac":"72c1b97d105504a76dbe5508b99ba603","fields":{"created_at":3863,"declaration_id":10606,"event_id":27818,"id":35595,"kind":3209,"person_id":14422,"texts":44459}}',1);
INSERT INTO "notice" VALUES('01a22edc-e947-750d-97ff-2216a053d524','01a22edc-e8bc-7b8c-833c-7f09beacb685:1',NULL,'01a22edc-d8c0-7254-ad89-d05821ab2acc','01a22edc-e8bc-7b8c-833c-7f09beacb685','declaration.submit','{"zh":"有新的竞赛申报待审核。","en":"A new competition declaration waits for review."}','2024-11-20 01:00:06.145685',NULL,'{"key":"i0","mac":"d950fe1e00a7dc274c6ac8b709fecd2e","fields":{"created_at":3863,"declaration_id":10606,"event_id":27818,"id":23453,"kind":3209,"organization_id":64264,"texts":61091}}',1);
INSERT INTO "notice" VALUES('01a22edc-e947-7549-a4a0-49c6396d9d9e','01a22edc-e8bc-7b8c-833c-7f09beacb685:3','01a22edc-e378-7dd1-a7ad-8b5cbf358228',NULL,'01a22edc-e8bc-7b8c-833c-7f09beacb685','declaration.approve','{"zh":"您的竞赛申报已通过审核。","en":"Your competition declaration was approved."}','2024-11-20 01:00:06.157742',NULL,'{"key":"i0","mac":"9f69ea2473e3be0f9c80ab8000644d69","fields":{"created_at":27530,"declaration_id":10606,"event_id":3624,"id":60555,"kind":29347,"person_id":14422,"texts":19501}}',1);
INSERT INTO "notice" VALUES('01a22edc-e947-7579-a691-766310c9c926','01a22edc-e8db-7c2f-ac21-0bbc284b2540:1','01a22edc-e393-70a2-ad9b-b25066d95a9c',NULL,'01a22edc-e8db-7c2f-ac21-0bbc284b2540','declaration.submit','{"zh":"您的调出地学时申报已提交，等待审核。","en":"Your origin credit declaration was submitted and waits for review."}','2024-11-20 01:00:06.182438',NULL,'{"key":"i0","mac":"2979e7fdbcca269e4bee1e6081cf3719","fields":{"created_at":3108,"declaration_id":17592,"event_id":29376,"id":13318,"kind":3209,"person_id":13423,"texts":60528}}',1);
INSERT INTO "notice" VALUES('01a22edc-e947-7593-86da-9e695dfc86c7','01a22edc-e8db-7c2f-ac21-0bbc284b2540:1',NULL,'01a22edc-d8ab-7c2f-9271-6ee47ad809cd','01a22edc-e8db-7c2f-ac21-0bbc284b2540','declaration.submit','{"zh":"有新的调出地学时申报待审核。","en":"A new origin credit declaration waits for review."}','2024-11-20 01:00:06.182438',NULL,'{"key":"i0","mac":"68c270b3521423249d83e4bf85206b35","fields":{"created_at":3108,"declaration_id":17592,"event_id":29376,"id":58843,"kind":3209,"organization_id":31901,"texts":21159}}',1);
INSERT INTO "notice" VALUES('01a22edc-e947-75cd-9758-93dbfb5e2e95','01a22edc-e8db-7c2f-ac21-0bbc284b2540:3','01a22edc-e393-70a2-ad9b-b25066d95a9c',NULL,'01a22edc-e8db-7c2f-ac21-0bbc284b2540','declaration.approve','{"zh":"您的调出地学时申报已通过审核。","en":"Your origin credit declaration was approved."}','2024-11-20 01:00:06.197477',NULL,'{"key":"i0","mac":"06dc0e15f72377c6a1d6e1bf20520de2","fields":{"created_at":44969,"declaration_id":17592,"event_id":4162,"id":15323,"kind":29347,"person_id":13423,"texts":36447}}',1);
INSERT INTO "notice" VALUES('01a22edc-e947-75fb-85a1-d3fc905b2c7c','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836:4','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e3c9-7d8d-b1b4-0a66b98c2836','declaration.sync','{"zh":"您的代表性成果申报认定的学时已报送职称系统。","en":"The hours of your achievement declaration were sent to the title system."}','2024-11-20 01:00:06.202372',NULL,'{"key":"i0","mac":"33afdbcc6eac27e543589ca4f2b0fd0f","fields":{"created_at":16553,"declaration_id":31261,"event_id":37478,"id":54225,"kind":16687,"person_id":13159,"texts":50441}}',1);
INSERT INTO "notice" VALUES('01a22edc-e947-76e7-94d1-a519e1788203','01a22edc-e704-7e40-b6e1-72dab2f77d0e:4','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e704-7e40-b6e1-72dab2f77d0e','declaration.hours_changed','{"zh":"您的代表性成果申报的认定学时由2024年0学时变为2024年10学时。原先核减或未计入的学时现已补计。如有疑问，请咨询枣庄高新区社会事务综合服务中心 0632-8691030。","en":"The recognised hours of your achievement declaration have changed from 0 hours in 2024 to 10 hours in 2024. Hours that were cut or not counted before are counted now. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:06.208697',NULL,'{"key":"i0","mac":"cd1240157b85c1c95aef4121d2259c54","fields":{"created_at":1695,"declaration_id":1762,"event_id":42564,"id":64716,"kind":44046,"person_id":13159,"texts":60784}}',1);
INSERT INTO "notice" VALUES('01a22edc-e947-7726-b0b6-de76d52bc24e','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836:5','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,'01a22edc-e3c9-7d8d-b1b4-0a66b98c2836','declaration.revoke','{"zh":"您的代表性成果申报认定的学时已被撤销，理由见申报记录。","en":"The hours of your achievement declaration were revoked; its history says why."}','2024-11-20 01:00:06.208697',NULL,'{"key":"i0","mac":"0ecf6328617116ecc062cf92ee48abb2","fields":{"created_at":1695,"declaration_id":31261,"event_id":41767,"id":44706,"kind":2833,"person_id":13159,"texts":12021}}',1);
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
INSERT INTO "organization" VALUES('01a22edc-d89b-7468-8ad0-2e9bff8c7daf','91379900MA0000010N','示范区人力资源和社会保障局','bureau',NULL,'370499',1,1,'2024-11-20 01:00:00.190506');
INSERT INTO "organization" VALUES('01a22edc-d8ab-7c2f-9271-6ee47ad809cd','91379900MA0000020P','示范精密机械有限公司','employer','01a22edc-d89b-7468-8ad0-2e9bff8c7daf','370499',1,1,'2024-11-20 01:00:00.206991');
INSERT INTO "organization" VALUES('01a22edc-d8b0-747f-ace0-7608cbcd8066','91379900MA0000030Q','示范设计事务所','employer','01a22edc-d89b-7468-8ad0-2e9bff8c7daf','370499',1,1,'2024-11-20 01:00:00.211508');
INSERT INTO "organization" VALUES('01a22edc-d8b4-73c0-86b5-16487ba80619','91379900MA0000040R','示范人事代理中心','personnel_agency','01a22edc-d89b-7468-8ad0-2e9bff8c7daf','370499',1,1,'2024-11-20 01:00:00.215459');
INSERT INTO "organization" VALUES('01a22edc-d8b6-746c-bcd1-1c0f6d04d963','91379900MA0000050T','示范街道人社服务站','street_station','01a22edc-d89b-7468-8ad0-2e9bff8c7daf','370499',1,1,'2024-11-20 01:00:00.217501');
INSERT INTO "organization" VALUES('01a22edc-d8c0-7254-ad89-d05821ab2acc','91379900MA0000060U','示范社区人社服务站','community_station','01a22edc-d8b6-746c-bcd1-1c0f6d04d963','370499',1,1,'2024-11-20 01:00:00.227372');
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
	CONSTRAINT ck_person_document_type_known CHECK (document_type IN ('resident_identity_card', 'passport', 'foreign_permanent_resident', 'other')), 
	CONSTRAINT ck_person_applicant_type_known CHECK (applicant_type IN ('employee', 'freelancer')), 
	CONSTRAINT fk_person_merged_into_person FOREIGN KEY(merged_into) REFERENCES person (id)
);
INSERT INTO "person" VALUES('01a22edc-dcca-7925-b22c-0b79e5ef15dc','张示范','employee',0,'resident_identity_card','379***********0015',X'01026B30418236997042EEE0DBD00E9A8A6953272762DC0FF1BB69331BB4E7F87F86D6AE78405450173E1038BC8600BF7C11',1,'2024-11-20 01:00:01.261820','张示范',NULL);
INSERT INTO "person" VALUES('01a22edc-dcfd-764b-8ec0-0bac0e89baa6','李示范','employee',0,'resident_identity_card','379***********0023',X'01026B30B74C0459821CC014BD4C664CE8426854DA1BF6810AE557072AA3561153362B9EFAF752090565E2F99F218255455E',1,'2024-11-20 01:00:01.312619','李示范',NULL);
INSERT INTO "person" VALUES('01a22edc-dd18-78d4-954b-dd50f3bd2be6','王示范','freelancer',0,'resident_identity_card','379***********0031',X'01026B30CC010BAF3C3646002F26FB3E715224E5976A9DFF0F057C10C3052C86199367342C3ECB3D9358E15C265078B1C75A',1,'2024-11-20 01:00:01.339780','王示范',NULL);
INSERT INTO "person" VALUES('01a22edc-dd3f-7bf5-bd4d-77b9d945735f','赵示范','freelancer',0,'resident_identity_card','379***********004X',X'01026B30FF8709876347CB485CE725455879C6A7330568068E13CCD8DDB531D24920A7E6234DF28A9BEE65F18584529B73D1',1,'2024-11-20 01:00:01.378976','赵示范',NULL);
INSERT INTO "person" VALUES('01a22edc-dd63-7cb8-93c6-fa5f64e21af4','陈示范','employee',0,'resident_identity_card','379***********0058',X'01026B30804C71FCAEC03ED9144EC82767F7CCAA5199158E3B6BBE57D59DF3288B3A97BBE8B1831BF37CC609E223222FE9D3',1,'2024-11-20 01:00:01.415022','陈示范',NULL);
INSERT INTO "person" VALUES('01a22edc-e313-71ad-95e9-034f99c7d089','孙演示','employee',0,'resident_identity_card','379***********2621',X'01026B30A675D16485C702F8C61254A3DFDE5977CD549B720C58D39F741015BEB59FF6DBE1B5CF5CDE2D51FC3BC7B79EAFDF',1,'2024-11-20 01:00:04.682219','孙演示',NULL);
INSERT INTO "person" VALUES('01a22edc-e354-78d1-a412-457d32f6322e','周演示','freelancer',0,'resident_identity_card','379***********6774',X'01026B30D038B3DDF3A35A41AA5BE21B71F869FC80D6CD2CC4C69E919C7E4345BBB631ACF533CFE20C05D46D35F6BA7CB851',1,'2024-11-20 01:00:04.747660','周演示',NULL);
INSERT INTO "person" VALUES('01a22edc-e378-7dd1-a7ad-8b5cbf358228','吴演示','freelancer',0,'resident_identity_card','379***********8338',X'01026B303964FF24D1F45ECE4F2F7642AFD0F97C0FBD609502F5C83F56F49E87EADA4643348CD1E57B32750A3E8991F97C08',1,'2024-11-20 01:00:04.783972','吴演示',NULL);
INSERT INTO "person" VALUES('01a22edc-e393-70a2-ad9b-b25066d95a9c','郑演示','employee',0,'resident_identity_card','379***********2405',X'01026B3045E7AA0E4E4E46A95B5EFF39DAE44877B7D709DFD321B2BE125526FB5C80D8343844FD8758BAD48C5863D469CE8A',1,'2024-11-20 01:00:04.810146','郑演示',NULL);
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
INSERT INTO "picture_waiting" VALUES('01a22edc-e579-7895-8ac6-371740c7e531','4392aa12f79ad2bf4c6abf87d3ba6d69fd5fe66cab6dcd193835543d55fe210b','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22edc-e5b1-78b6-929c-96cb2d401250','bc43cadd0421c2dfcf03afe82e17c3f718fa7711fd369fb2b7f94ae27fa0854f','image/png');
INSERT INTO "picture_waiting" VALUES('01a22edc-e604-727b-bd3f-775577b8f617','7382dffb4d53a7722a66fbe7aed3f873b6ecb7bdc28b0008c837c766dcbae530','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22edc-e64a-70bd-b207-85ea6c588208','914b236b42e313724feffd08d6dd51bf218545e3f8976e33f8037932450d975a','image/png');
INSERT INTO "picture_waiting" VALUES('01a22edc-e68b-7bfd-af12-199dc7681435','d480ba2693d5f765d5c6c7d50865cf6f1fa19c5a23b17b9b27db3dbad54ea2f8','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22edc-e6b7-7b82-9a8e-a236f3c6fcd4','7a5a09225f16797d4cd98728a34a442d9d9369db3943d6d06b6fbb38c62aff9c','image/png');
INSERT INTO "picture_waiting" VALUES('01a22edc-e6d9-7944-a344-b83276af0676','7af1196658d73e57e4197ba4966cf49973e04ea3a04bed99fdfec7b7c5396edf','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22edc-e6e4-7312-872b-1ad040123454','db83a219ff9e319d554610032bc0a67167b7ff31eb6ca3e4e55171f971f18e27','image/png');
INSERT INTO "picture_waiting" VALUES('01a22edc-e79b-7a1c-adc4-dedfe9acd0cf','ef04b258e343aa0338b5a92e3300ebf9b2a84cc970d58937db28ed2bba6cd3ce','image/png');
INSERT INTO "picture_waiting" VALUES('01a22edc-e7cb-7478-9a41-9c28754b2a06','e76f9dce25367f2b4b297d60b99bc47bd30d59611b62e17f91afa68f481e4b99','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22edc-e7fd-74cf-b918-40b7916e22a3','d51fea59bf391574507aee5198ff7a29d687708711562c056c66f299f93ff42b','image/png');
INSERT INTO "picture_waiting" VALUES('01a22edc-e83b-7bd9-934b-332403513b6f','1533300bb1b2bd70fd039e15a1ad033a91d3a214fee3e42c068a8fc4b75de783','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22edc-e858-712e-814c-a1e4e42f65dc','b56dc6891bbb0709d2516b780ecf390870a5307c887127185dcb2caacd30ab7c','image/png');
INSERT INTO "picture_waiting" VALUES('01a22edc-e88e-7111-83b5-d3dbae15f6fb','5b2587b0762450fb0ba88124d25f44928d699a7fd387c01a7db0a1699de1990a','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22edc-e8a6-765d-8664-449386968a25','48bc5b6214694a4244dcaf37222ff047cfb2758a0426d35a8b8ee8bc148748ed','image/png');
INSERT INTO "picture_waiting" VALUES('01a22edc-e8c8-7320-a0f6-285e40508506','10a68412702cb089acdccdc9d4dae9b5ae054489b429ccd18ea1485d4bb058ab','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22edc-e8eb-7f58-97b8-b86f56ae1e06','3aeb130996a420d27f1d9ad514e58c099291af0e230ef0a797ba58361dcc36d2','image/png');
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
INSERT INTO "principal" VALUES('01a22edc-dce0-7712-a83b-ceadf00c5e0f','张示范','01a22edc-dcca-7925-b22c-0b79e5ef15dc','demo.employee','$argon2id$v=19$m=19456,t=2,p=1$QbnFyVdHzUDlHvRDQkNIBw$8lux+VI2fekug1jQj+Xiy5OiaOnzxDH8ml6E0Pu2JUI',1,1,'2024-11-20 01:00:01.307023',NULL);
INSERT INTO "principal" VALUES('01a22edc-dd00-7f60-9a98-72372637462c','李示范','01a22edc-dcfd-764b-8ec0-0bac0e89baa6','demo.reviewer_person','$argon2id$v=19$m=19456,t=2,p=1$js/0ns6e2MIl7WFb/tzObg$fGDjuKk9CUprdB1zViArRCmwa+O1nE/BTgzvza+KzU8',1,1,'2024-11-20 01:00:01.334812',NULL);
INSERT INTO "principal" VALUES('01a22edc-dd20-78b2-bd6d-8946db7e0c2a','王示范','01a22edc-dd18-78d4-954b-dd50f3bd2be6','demo.freelancer_with_agency','$argon2id$v=19$m=19456,t=2,p=1$1yZFaq8muf5cNSIjioOn1A$HDAULUblg+nRwrOAZfD6yvNSPwq1X1pLTdCVwKys3Hg',1,1,'2024-11-20 01:00:01.372016',NULL);
INSERT INTO "principal" VALUES('01a22edc-dd46-72d5-966e-4ba4e210ad41','赵示范','01a22edc-dd3f-7bf5-bd4d-77b9d945735f','demo.freelancer_with_station','$argon2id$v=19$m=19456,t=2,p=1$wsDYfzu3FUooMy4K1VGW+A$ArIsA4n8F3m41ePYLrBaUcv3n80dmb+yQiYjzL6ho/M',1,1,'2024-11-20 01:00:01.410952',NULL);
INSERT INTO "principal" VALUES('01a22edc-dd69-7c75-83d4-b7616d16fda5','陈示范','01a22edc-dd63-7cb8-93c6-fa5f64e21af4','demo.transferee','$argon2id$v=19$m=19456,t=2,p=1$9w9STHmcSPQbNgt//RvI2A$N1vqoouVohh0cb3wUpnDmff1H546Wq9Rvy6lJwNjfDo',1,1,'2024-11-20 01:00:01.447713',NULL);
INSERT INTO "principal" VALUES('01a22edc-dd90-78cb-8b6f-c275d40fc468','示范管理员',NULL,'demo.administrator','$argon2id$v=19$m=19456,t=2,p=1$hL2u0BTx2ioYnERHD3z6lQ$rAw3kgKNyo8CDTz6pdAG6nIxz1W0y0ILBfryO8yVkNQ',1,1,'2024-11-20 01:00:01.486066',NULL);
INSERT INTO "principal" VALUES('01a22edc-ddae-776d-a87e-50507afc3c0a','示范局经办人',NULL,'demo.bureau','$argon2id$v=19$m=19456,t=2,p=1$tBKbnMoClE2p6MuDIJC2Vg$G/PD8OAoEV9qTxmmi43c/tFHw4e+hCG8YXOFjxE/Yd4',1,1,'2024-11-20 01:00:01.508347',NULL);
INSERT INTO "principal" VALUES('01a22edc-ddc4-7f02-a304-5a5c04ab8d06','示范系统对接',NULL,'demo.integrator','$argon2id$v=19$m=19456,t=2,p=1$+uQwJL2rfodaqa7TW9cMAA$WDjUY0kxNi7cCJ7naf+KTOBVPrtoZTdxfa/sw4n4nrA',1,1,'2024-11-20 01:00:01.530200',NULL);
INSERT INTO "principal" VALUES('01a22edc-ddda-7879-930e-6c031c1792ab','示范公司审核人',NULL,'demo.unit_reviewer','$argon2id$v=19$m=19456,t=2,p=1$HSV/9GvF6DDEhwq5x4jwwQ$k8FQBQVvA8myse0KhdPBWP1K9HgBbeotvw5GMFG3o78',1,1,'2024-11-20 01:00:01.551298',NULL);
INSERT INTO "principal" VALUES('01a22edc-ddef-79d6-bd96-6c22fe672e40','示范公司管理员',NULL,'demo.unit_administrator','$argon2id$v=19$m=19456,t=2,p=1$o7/XNfejkPZBCWsqM+bSig$BFbm6kJI/NGgXDHkj0bxTohDFmtTCFz8zxZRkHfnTyQ',1,1,'2024-11-20 01:00:01.572751',NULL);
INSERT INTO "principal" VALUES('01a22edc-de0b-7d7f-b48e-e9f4b1e68a47','示范事务所备用审核人',NULL,'demo.alternate_reviewer','$argon2id$v=19$m=19456,t=2,p=1$cdyL2kEjPHAiUYrWKEnMTQ$MHrWtf9Y6MVYHq5bU3m6ztRrpAPiSJFNXifJNvwRGnw',1,1,'2024-11-20 01:00:01.609182',NULL);
INSERT INTO "principal" VALUES('01a22edc-de31-72cd-8c6f-a29bd8677462','示范代理审核人',NULL,'demo.agency_reviewer','$argon2id$v=19$m=19456,t=2,p=1$Ifx37zZgaNleMqiQeu84zg$+CSmUfMI0P4Qxs7Zc+y9vmedfhf2HFhNFdmd/aKkw2g',1,1,'2024-11-20 01:00:01.641439',NULL);
INSERT INTO "principal" VALUES('01a22edc-de50-73c7-8e49-18683d3e8b08','示范社区审核人',NULL,'demo.community_reviewer','$argon2id$v=19$m=19456,t=2,p=1$QTtwaDxE4wILvypEYrrf1A$AAD6eOiO4I9gHZPwArUd41hDdlysx63NiTsd+ONMpmI',1,1,'2024-11-20 01:00:01.682000',NULL);
INSERT INTO "principal" VALUES('01a22edc-de7c-77ea-96ed-ba64c9fa10e0','示范街道审核人',NULL,'demo.street_reviewer','$argon2id$v=19$m=19456,t=2,p=1$7bb+zNPFx2fueE3aJ3a9fQ$ALE5XPKRMi7cTALqPhinXMy46kSngU3Jywr5kyB4370',1,1,'2024-11-20 01:00:01.727755',NULL);
INSERT INTO "principal" VALUES('01a22edc-e33a-7e15-acee-1e459706634f','孙演示','01a22edc-e313-71ad-95e9-034f99c7d089',NULL,NULL,1,1,'2024-11-20 01:00:04.721993',NULL);
INSERT INTO "principal" VALUES('01a22edc-e369-7dec-901e-cd623b4fffa5','周演示','01a22edc-e354-78d1-a412-457d32f6322e',NULL,NULL,1,1,'2024-11-20 01:00:04.768981',NULL);
INSERT INTO "principal" VALUES('01a22edc-e388-70f7-ae2d-40120d65aff0','吴演示','01a22edc-e378-7dd1-a7ad-8b5cbf358228',NULL,NULL,1,1,'2024-11-20 01:00:04.799169',NULL);
INSERT INTO "principal" VALUES('01a22edc-e3a1-72f7-b132-89d0525e4abc','郑演示','01a22edc-e393-70a2-ad9b-b25066d95a9c',NULL,NULL,1,1,'2024-11-20 01:00:04.824293',NULL);
CREATE TABLE record_head (
	id SMALLINT NOT NULL, 
	number BIGINT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	seal JSON, 
	CONSTRAINT pk_record_head PRIMARY KEY (id), 
	CONSTRAINT ck_record_head_one_row CHECK (id = 1)
);
INSERT INTO "record_head" VALUES(1,1,'f24b60be70eecae6cd6cb6c2fcbdb2d7d1d60368e586c6665b51518d6df0f631','{"key":"i0","mac":"f99a730a85a08b2e3fcdb5bd81f7c450","fields":{"hash":36054,"id":61367,"number":61367}}');
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
INSERT INTO "record_seal" VALUES(1,51,'{"event":51,"ledger_entry":17,"study_record_change":5,"title_record":5,"notice":51}','','f24b60be70eecae6cd6cb6c2fcbdb2d7d1d60368e586c6665b51518d6df0f631','2024-11-20 01:00:06.351093','{"key":"i0","mac":"84d7516c9f4cb17ea603a553725bfa3f","fields":{"at":59442,"counted":53708,"hash":36054,"number":61367,"position":53363,"previous_hash":5435,"rows":57272}}','{"event":[[1,51]],"ledger_entry":[[1,17]],"study_record_change":[[1,5]],"title_record":[[1,5]],"notice":["01a22edc-e5fd-7ac7-acc2-655e8d76bd35","01a22edc-e5fd-7b2c-bfcc-537dad316a7b","01a22edc-e5fd-7b90-a310-c4f270bac23a","01a22edc-e5fd-7bc9-a6ca-12467dd3222a","01a22edc-e5fd-7bf2-a102-de7f1cc6a0fc","01a22edc-e5fd-7c38-9d6e-012c8322f7d7","01a22edc-e5fd-7c69-a585-d58dede4173f","01a22edc-e5fd-7c94-a0f5-d2ed855de433","01a22edc-e5fd-7d13-a149-d8de7702f8e4","01a22edc-e6ce-77ba-a7ae-58e1b7308a84","01a22edc-e6ce-780f-9c2d-6037213ba136","01a22edc-e6ce-7895-8625-0d28c4b8b433","01a22edc-e6ce-78d0-8238-c63af75b76ef","01a22edc-e6ce-78ec-a429-32ec4a6133b6","01a22edc-e6ce-7922-a5e7-503717f28805","01a22edc-e6ce-7949-ae95-7c0fb0d3c9ce","01a22edc-e6ce-7961-bde9-52993530b1d9","01a22edc-e6ce-7995-a89a-20eefe6c203f","01a22edc-e6ce-79bb-97e6-3a7168337e78","01a22edc-e6ce-79d0-a0df-05cb104b2e9c","01a22edc-e6ce-7a02-ae95-64b6c62e69d6","01a22edc-e7a4-7175-bc11-987e1120ee2b","01a22edc-e7a4-71da-b3d3-60f1371b6ec2","01a22edc-e7a4-7261-ba2a-3c5069ec4041","01a22edc-e7a4-7298-b225-fb1b65834e80","01a22edc-e7a4-72b4-a2f2-a0ea13a76f46","01a22edc-e7a4-7305-b3fe-753824e803b8","01a22edc-e7a4-7330-afc8-5d02dd68dcde","01a22edc-e7a4-7348-9fa0-87131b9b6c3f","01a22edc-e86f-78c2-b128-00b0671fabce","01a22edc-e86f-7950-a4f6-f3fce86fcbcb","01a22edc-e86f-7a9b-a7c3-243fc9e07e9a","01a22edc-e86f-7ae8-a205-5dfc707b2cf5","01a22edc-e86f-7b16-b924-5c7c8a95e9c7","01a22edc-e86f-7b31-970f-e44aec21e74f","01a22edc-e86f-7b6a-b447-ae4e9c3076b0","01a22edc-e86f-7bda-9f9e-c34a7756f59a","01a22edc-e86f-7daa-97d5-3ef31ff2ab97","01a22edc-e947-7392-b81d-fcdfc967a082","01a22edc-e947-744c-a8ad-5c4ce946d021","01a22edc-e947-7477-9c06-1e93254f2e6f","01a22edc-e947-74c1-9c2b-de44fdfa4d75","01a22edc-e947-74f1-acde-9ef35cfda71b","01a22edc-e947-750d-97ff-2216a053d524","01a22edc-e947-7549-a4a0-49c6396d9d9e","01a22edc-e947-7579-a691-766310c9c926","01a22edc-e947-7593-86da-9e695dfc86c7","01a22edc-e947-75cd-9758-93dbfb5e2e95","01a22edc-e947-75fb-85a1-d3fc905b2c7c","01a22edc-e947-76e7-94d1-a519e1788203","01a22edc-e947-7726-b0b6-de76d52bc24e"]}');
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
INSERT INTO "role_grant" VALUES('01a22edc-dcf9-7586-9cda-37bc239b558b','01a22edc-dce0-7712-a83b-ceadf00c5e0f','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.308580',1);
INSERT INTO "role_grant" VALUES('01a22edc-dd14-77d4-b496-0c37b75cd363','01a22edc-dd00-7f60-9a98-72372637462c','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.335725',1);
INSERT INTO "role_grant" VALUES('01a22edc-dd39-7ec8-b4d8-f32dde9c1384','01a22edc-dd20-78b2-bd6d-8946db7e0c2a','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.373161',1);
INSERT INTO "role_grant" VALUES('01a22edc-dd60-7a19-a508-559d084e17f5','01a22edc-dd46-72d5-966e-4ba4e210ad41','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.411868',1);
INSERT INTO "role_grant" VALUES('01a22edc-dd85-767d-80ef-ebf8eb3e3f2c','01a22edc-dd69-7c75-83d4-b7616d16fda5','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:01.448644',1);
INSERT INTO "role_grant" VALUES('01a22edc-ddab-7a6a-94ea-ac7b12c03362','01a22edc-dd90-78cb-8b6f-c275d40fc468','administrator',NULL,0,NULL,NULL,'2024-11-20 01:00:01.486888',1);
INSERT INTO "role_grant" VALUES('01a22edc-ddc1-7fb2-be4e-95303b52308e','01a22edc-ddae-776d-a87e-50507afc3c0a','bureau','01a22edc-d89b-7468-8ad0-2e9bff8c7daf',0,NULL,NULL,'2024-11-20 01:00:01.509216',1);
INSERT INTO "role_grant" VALUES('01a22edc-ddd7-7b3d-8ede-0b838b2b768f','01a22edc-ddc4-7f02-a304-5a5c04ab8d06','integrator',NULL,0,NULL,NULL,'2024-11-20 01:00:01.530939',1);
INSERT INTO "role_grant" VALUES('01a22edc-ddec-7e37-8235-3e3ef3d586c1','01a22edc-ddda-7879-930e-6c031c1792ab','unit_reviewer','01a22edc-d8ab-7c2f-9271-6ee47ad809cd',0,NULL,NULL,'2024-11-20 01:00:01.552124',1);
INSERT INTO "role_grant" VALUES('01a22edc-de02-752b-b868-7c6a590e467e','01a22edc-ddef-79d6-bd96-6c22fe672e40','unit_administrator','01a22edc-d8ab-7c2f-9271-6ee47ad809cd',0,NULL,NULL,'2024-11-20 01:00:01.574322',1);
INSERT INTO "role_grant" VALUES('01a22edc-de09-7756-982e-29e9cd6cae75','01a22edc-dd00-7f60-9a98-72372637462c','unit_reviewer','01a22edc-d8b0-747f-ace0-7608cbcd8066',0,'2024-11-20',NULL,'2024-11-20 01:00:01.580689',1);
INSERT INTO "role_grant" VALUES('01a22edc-de26-7c9e-a8f8-39d0f1ee0808','01a22edc-de0b-7d7f-b48e-e9f4b1e68a47','unit_reviewer','01a22edc-d8b0-747f-ace0-7608cbcd8066',1,NULL,NULL,'2024-11-20 01:00:01.610024',1);
INSERT INTO "role_grant" VALUES('01a22edc-de47-7272-bafe-51ab032536f6','01a22edc-de31-72cd-8c6f-a29bd8677462','unit_reviewer','01a22edc-d8b4-73c0-86b5-16487ba80619',0,NULL,NULL,'2024-11-20 01:00:01.642390',1);
INSERT INTO "role_grant" VALUES('01a22edc-de74-7497-a080-d2a4b5553237','01a22edc-de50-73c7-8e49-18683d3e8b08','unit_reviewer','01a22edc-d8c0-7254-ad89-d05821ab2acc',0,NULL,NULL,'2024-11-20 01:00:01.687528',1);
INSERT INTO "role_grant" VALUES('01a22edc-de9d-76d0-bba5-2415604a2a04','01a22edc-de7c-77ea-96ed-ba64c9fa10e0','unit_reviewer','01a22edc-d8b6-746c-bcd1-1c0f6d04d963',0,NULL,NULL,'2024-11-20 01:00:01.728663',1);
INSERT INTO "role_grant" VALUES('01a22edc-e340-76e9-994a-02b885e19cab','01a22edc-e33a-7e15-acee-1e459706634f','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:04.727542',1);
INSERT INTO "role_grant" VALUES('01a22edc-e36a-7620-bbc2-8a1bf02a7e7b','01a22edc-e369-7dec-901e-cd623b4fffa5','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:04.769489',1);
INSERT INTO "role_grant" VALUES('01a22edc-e388-7663-961a-5c9cd93f842a','01a22edc-e388-70f7-ae2d-40120d65aff0','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:04.799504',1);
INSERT INTO "role_grant" VALUES('01a22edc-e3a1-7738-b0c2-3eccdb9994e6','01a22edc-e3a1-72f7-b132-89d0525e4abc','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:04.824555',1);
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
	CONSTRAINT fk_session_principal_id_principal FOREIGN KEY(principal_id) REFERENCES principal (id), 
	CONSTRAINT uq_session_token_hash UNIQUE (token_hash), 
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
INSERT INTO "study_record" VALUES('01a22edc-e3b3-7d2c-b9d4-f72a65cca4a2','01a22edc-e313-71ad-95e9-034f99c7d089','zz-81b02154-数字技术','public','数字技术',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'sync',NULL,'{"2024":{"public":"10","professional":"0"}}','2024-11-20 01:00:04.842019',1,1,1,'3bffdd3d94aadd1ca04766ccda4c27ad8494dc027255919dbb1d0433ad783f56','01a22edc-ddc4-7f02-a304-5a5c04ab8d06',NULL,'{"key":"i0","mac":"75e05760d718fa8e9e59d7b9c03dfd2b","fields":{"arrival":61367,"completed_at":6081,"exam_passed_at":19525,"hours":30242,"id":38256,"outcome":61245,"person_id":13159,"received_at":29374,"recognised":1972,"revision":61367,"sent_by":62250,"sequence":61367,"source_digest":14496,"source_id":43061,"subject":5026,"topic":55932}}');
INSERT INTO "study_record" VALUES('01a22edc-e3b3-7d9a-9e91-d1e9dcdc2607','01a22edc-e313-71ad-95e9-034f99c7d089','zz-81b02154-知识产权','public','知识产权',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'sync',NULL,'{"2024":{"public":"10","professional":"0"}}','2024-11-20 01:00:04.842019',1,2,1,'770d44f5bc22a8d6a95fab08735498d95308f270639de1c3e56bd1089252b200','01a22edc-ddc4-7f02-a304-5a5c04ab8d06',NULL,'{"key":"i0","mac":"ebe0f26efcd1671e14f84696cfd2aab2","fields":{"arrival":48653,"completed_at":6081,"exam_passed_at":19525,"hours":30242,"id":59852,"outcome":61245,"person_id":13159,"received_at":29374,"recognised":1972,"revision":61367,"sent_by":62250,"sequence":61367,"source_digest":38270,"source_id":34770,"subject":5026,"topic":62875}}');
INSERT INTO "study_record" VALUES('01a22edc-e3b3-7db7-9f11-cd8e79e7236e','01a22edc-e313-71ad-95e9-034f99c7d089','zz-81b02154-安全生产','public','安全生产',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'sync',NULL,'{"2024":{"public":"10","professional":"0"}}','2024-11-20 01:00:04.842019',1,3,1,'b487ebf1bd49f6427ec65fb455ba0811e2afa181d5b9a8dd104002f903fc84b1','01a22edc-ddc4-7f02-a304-5a5c04ab8d06',NULL,'{"key":"i0","mac":"15d31b3f084da03590935a0a7d461c99","fields":{"arrival":36507,"completed_at":6081,"exam_passed_at":19525,"hours":30242,"id":53878,"outcome":61245,"person_id":13159,"received_at":29374,"recognised":1972,"revision":61367,"sent_by":62250,"sequence":61367,"source_digest":22637,"source_id":21215,"subject":5026,"topic":8342}}');
INSERT INTO "study_record" VALUES('01a22edc-e3b3-7dcd-99f2-7349d76a5fa2','01a22edc-e313-71ad-95e9-034f99c7d089','zz-81b02154-网络安全','public','网络安全',20,'2024-09-01 02:00:00.000000',NULL,NULL,NULL,'no_credit','EXAM_NOT_PASSED','{}','2024-11-20 01:00:04.842019',0,4,1,'ff6e7d397dac65171b657d5976b51ba8cb8432d26affccf3a5e7a528852baa10','01a22edc-ddc4-7f02-a304-5a5c04ab8d06',NULL,'{"key":"i0","mac":"8d304ca6427de62a34e0107d35935ddb","fields":{"arrival":6968,"code":19653,"completed_at":6081,"hours":30242,"id":16167,"outcome":29508,"person_id":13159,"received_at":29374,"recognised":48963,"sent_by":62250,"sequence":61367,"source_digest":14754,"source_id":58667,"subject":5026,"topic":38754}}');
INSERT INTO "study_record" VALUES('01a22edc-e3b3-7de3-88b3-9e7f56d1c233','01a22edc-e313-71ad-95e9-034f99c7d089','zz-81b02154-自选话题','public','自选话题',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'flag','TOPIC_UNKNOWN','{}','2024-11-20 01:00:04.842019',0,5,1,'84beb3f80066b0dced06024eb1ffe030e85e5c85be2de0d842a77ce9aa591c40','01a22edc-ddc4-7f02-a304-5a5c04ab8d06',NULL,'{"key":"i0","mac":"d39e41fe24f8ba399d77e953cc7c9958","fields":{"arrival":11182,"code":32674,"completed_at":6081,"exam_passed_at":19525,"hours":30242,"id":63959,"outcome":53851,"person_id":13159,"received_at":29374,"recognised":48963,"sent_by":62250,"sequence":61367,"source_digest":18343,"source_id":10713,"subject":5026,"topic":23440}}');
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
INSERT INTO "study_record_change" VALUES(1,'01a22edc-e3b3-7d2c-b9d4-f72a65cca4a2',1,'zz-81b02154-数字技术','3bffdd3d94aadd1ca04766ccda4c27ad8494dc027255919dbb1d0433ad783f56','receive','01a22edc-e313-71ad-95e9-034f99c7d089','01a22edc-ddc4-7f02-a304-5a5c04ab8d06','2024-11-20 01:00:04.842019','{"subject":"public","topic":"数字技术","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":"2024-09-02T02:00:00Z","outcome":"sync","code":null,"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"10","professional":"0"}}}','{"key":"i0","mac":"65fe953e9d1d1c6cc6fcf97c89ca53cc","fields":{"actor_id":62250,"at":29374,"detail":55796,"event":48256,"person_id":13159,"record_id":38256,"sequence":61367,"source_digest":14496,"source_id":43061}}',1);
INSERT INTO "study_record_change" VALUES(2,'01a22edc-e3b3-7d9a-9e91-d1e9dcdc2607',1,'zz-81b02154-知识产权','770d44f5bc22a8d6a95fab08735498d95308f270639de1c3e56bd1089252b200','receive','01a22edc-e313-71ad-95e9-034f99c7d089','01a22edc-ddc4-7f02-a304-5a5c04ab8d06','2024-11-20 01:00:04.842019','{"subject":"public","topic":"知识产权","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":"2024-09-02T02:00:00Z","outcome":"sync","code":null,"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"10","professional":"0"}}}','{"key":"i0","mac":"afe7474e75d667437ee4b4b88141a7eb","fields":{"actor_id":62250,"at":29374,"detail":16384,"event":48256,"person_id":13159,"record_id":59852,"sequence":61367,"source_digest":38270,"source_id":34770}}',1);
INSERT INTO "study_record_change" VALUES(3,'01a22edc-e3b3-7db7-9f11-cd8e79e7236e',1,'zz-81b02154-安全生产','b487ebf1bd49f6427ec65fb455ba0811e2afa181d5b9a8dd104002f903fc84b1','receive','01a22edc-e313-71ad-95e9-034f99c7d089','01a22edc-ddc4-7f02-a304-5a5c04ab8d06','2024-11-20 01:00:04.842019','{"subject":"public","topic":"安全生产","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":"2024-09-02T02:00:00Z","outcome":"sync","code":null,"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"10","professional":"0"}}}','{"key":"i0","mac":"7d0d7fd59edf260adccc3960dc0b581b","fields":{"actor_id":62250,"at":29374,"detail":19304,"event":48256,"person_id":13159,"record_id":53878,"sequence":61367,"source_digest":22637,"source_id":21215}}',1);
INSERT INTO "study_record_change" VALUES(4,'01a22edc-e3b3-7dcd-99f2-7349d76a5fa2',1,'zz-81b02154-网络安全','ff6e7d397dac65171b657d5976b51ba8cb8432d26affccf3a5e7a528852baa10','receive','01a22edc-e313-71ad-95e9-034f99c7d089','01a22edc-ddc4-7f02-a304-5a5c04ab8d06','2024-11-20 01:00:04.842019','{"subject":"public","topic":"网络安全","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":null,"outcome":"no_credit","code":"EXAM_NOT_PASSED","hours_before":{},"hours_after":{}}','{"key":"i0","mac":"ddffcc1ffb973b1c5084e634e020acc2","fields":{"actor_id":62250,"at":29374,"detail":41057,"event":48256,"person_id":13159,"record_id":16167,"sequence":61367,"source_digest":14754,"source_id":58667}}',1);
INSERT INTO "study_record_change" VALUES(5,'01a22edc-e3b3-7de3-88b3-9e7f56d1c233',1,'zz-81b02154-自选话题','84beb3f80066b0dced06024eb1ffe030e85e5c85be2de0d842a77ce9aa591c40','receive','01a22edc-e313-71ad-95e9-034f99c7d089','01a22edc-ddc4-7f02-a304-5a5c04ab8d06','2024-11-20 01:00:04.842019','{"subject":"public","topic":"自选话题","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":"2024-09-02T02:00:00Z","outcome":"flag","code":"TOPIC_UNKNOWN","hours_before":{},"hours_after":{}}','{"key":"i0","mac":"9941cbba7151630a2eb4debb34b01130","fields":{"actor_id":62250,"at":29374,"detail":45263,"event":48256,"person_id":13159,"record_id":63959,"sequence":61367,"source_digest":18343,"source_id":10713}}',1);
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
INSERT INTO "title_record" VALUES(1,'01a22edc-e3b9-7347-b3f5-2520d0d62b97','01a22edc-e3b3-7d2c-b9d4-f72a65cca4a2:1:entry','entry','01a22edc-e313-71ad-95e9-034f99c7d089',2024,'01a22edc-e3b3-7d2c-b9d4-f72a65cca4a2','{"recognised":{"2024":{"public":"10","professional":"0"}}}','2024-11-20 01:00:04.842019','{"key":"i0","mac":"b4a84503a563cfea870bdb226ba08667","fields":{"id":13146,"key":31360,"kind":43168,"payload":41880,"person_id":13159,"recorded_at":29374,"source_id":38256,"year":43618}}',1);
INSERT INTO "title_record" VALUES(2,'01a22edc-e3b9-737a-8f2b-c04825243cca','01a22edc-e3b3-7d9a-9e91-d1e9dcdc2607:1:entry','entry','01a22edc-e313-71ad-95e9-034f99c7d089',2024,'01a22edc-e3b3-7d9a-9e91-d1e9dcdc2607','{"recognised":{"2024":{"public":"10","professional":"0"}}}','2024-11-20 01:00:04.842019','{"key":"i0","mac":"d0759e2e329804eecc269874e85e1b14","fields":{"id":63050,"key":12888,"kind":43168,"payload":41880,"person_id":13159,"recorded_at":29374,"source_id":59852,"year":43618}}',1);
INSERT INTO "title_record" VALUES(3,'01a22edc-e3b9-738e-b484-882aabcb501b','01a22edc-e3b3-7db7-9f11-cd8e79e7236e:1:entry','entry','01a22edc-e313-71ad-95e9-034f99c7d089',2024,'01a22edc-e3b3-7db7-9f11-cd8e79e7236e','{"recognised":{"2024":{"public":"10","professional":"0"}}}','2024-11-20 01:00:04.842019','{"key":"i0","mac":"ddcd967345044c10741d66a1733d8857","fields":{"id":30449,"key":54113,"kind":43168,"payload":41880,"person_id":13159,"recorded_at":29374,"source_id":53878,"year":43618}}',1);
INSERT INTO "title_record" VALUES(4,'01a22edc-e903-7527-b1c5-adec8034bb04','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836:1:entry','entry','01a22edc-e313-71ad-95e9-034f99c7d089',2024,'01a22edc-e3c9-7d8d-b1b4-0a66b98c2836','{"recognised":{"2024":{"public":"0","professional":"10"}}}','2024-11-20 01:00:06.202372','{"key":"i0","mac":"eb0fa94f5ac67dc1c1fcff040c22cff6","fields":{"id":55548,"key":45559,"kind":43168,"payload":61945,"person_id":13159,"recorded_at":16553,"source_id":31261,"year":43618}}',1);
INSERT INTO "title_record" VALUES(5,'01a22edc-e90c-7f46-8ce6-f5a4ae495ae0','01a22edc-e3c9-7d8d-b1b4-0a66b98c2836:2:withdrawal','withdrawal','01a22edc-e313-71ad-95e9-034f99c7d089',2024,'01a22edc-e3c9-7d8d-b1b4-0a66b98c2836','{"recognised":{"2024":{"public":"0","professional":"10"}}}','2024-11-20 01:00:06.208697','{"key":"i0","mac":"3c093267e7cd0774b7013248995699de","fields":{"id":21556,"key":10303,"kind":1193,"payload":61945,"person_id":13159,"recorded_at":1695,"source_id":31261,"year":43618}}',1);
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
CREATE INDEX ix_declaration_queue_submitted ON declaration (body_id, submitted_at, id) WHERE due_on IS NOT NULL;
CREATE INDEX ix_declaration_overridden ON declaration (edition_id, submitted_at) WHERE overrides IS NOT NULL;
CREATE INDEX ix_declaration_person_id ON declaration (person_id);
CREATE INDEX ix_declaration_queue_due ON declaration (body_id, due_on, id) WHERE due_on IS NOT NULL;
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
