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
INSERT INTO "account" VALUES('01a22dd7-8230-7a15-ab1a-924b36464385',2024,'zaozhuang-2024',60,230,60,120,0,11,'2024-11-20 01:00:24.464029','{"key":"i0","mac":"e08a997eb7cb782592bdd72ead5da66f","fields":{"edition_id":20662,"person_id":7358,"professional":48496,"public":45862,"required_professional":12904,"required_public":45862,"updated_at":34367,"year":43618}}');
INSERT INTO "account" VALUES('01a22dd7-8426-7af0-8926-8fc70813bb76',2024,'zaozhuang-2024',15,110,60,120,0,2,'2024-11-20 01:00:23.831998','{"key":"i0","mac":"8375aea42d68d8832227b9eaec23c672","fields":{"edition_id":20662,"person_id":59938,"professional":25003,"public":53614,"required_professional":12904,"required_public":45862,"updated_at":24069,"year":43618}}');
INSERT INTO "account" VALUES('01a22dd7-85a8-7b96-9abf-cdc30ae0696c',2024,'zaozhuang-2024',0,52,40,80,4,3,'2024-11-20 01:00:24.269632','{"key":"i0","mac":"f7717951fb2e7a316e4e49d217fce33a","fields":{"edition_id":20662,"off_months":6968,"person_id":54665,"professional":33225,"required_professional":40616,"required_public":53668,"updated_at":27831,"year":43618}}');
INSERT INTO "account" VALUES('01a22dd7-8680-7da7-b6d0-b0c55f7a76dc',2024,'zaozhuang-2024',24,48,60,120,0,1,'2024-11-20 01:00:24.414874','{"key":"i0","mac":"c0107a310879520624034578fd08ce21","fields":{"edition_id":20662,"person_id":2499,"professional":22934,"public":45627,"required_professional":12904,"required_public":45862,"updated_at":32730,"year":43618}}');
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
INSERT INTO "affiliation" VALUES('01a22dd7-6cf6-7e3b-a78b-daabbd29c88c','01a22dd7-6cd3-728c-904e-e5f0a98ec7b9','01a22dd7-56e1-751b-992a-802cb61f79da','employment','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:06.920855');
INSERT INTO "affiliation" VALUES('01a22dd7-6da9-75dd-8dca-9ad498b21b0b','01a22dd7-6d9d-7982-8850-092517036d2a','01a22dd7-56eb-745e-89e8-dedd4611b166','employment','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:07.099322');
INSERT INTO "affiliation" VALUES('01a22dd7-6e34-7b47-9580-0f0e75cfb18c','01a22dd7-6e27-7f7b-bc4f-662c6642ae3c','01a22dd7-56fb-7f66-ac49-42b66bcdcec5','agency_contract','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:07.238664');
INSERT INTO "affiliation" VALUES('01a22dd7-6e3d-76e2-89bd-2fd2f32c3a5c','01a22dd7-6e27-7f7b-bc4f-662c6642ae3c','01a22dd7-5715-7a57-9f1f-48ec80c64ab9','residence','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:07.247391');
INSERT INTO "affiliation" VALUES('01a22dd7-6f51-7a05-85ba-beb593803783','01a22dd7-6f0b-7157-afb6-7baf90fc09bb','01a22dd7-5715-7a57-9f1f-48ec80c64ab9','residence','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:07.523586');
INSERT INTO "affiliation" VALUES('01a22dd7-6fcf-7ba3-b331-e66b11e9d0e8','01a22dd7-6fc5-75c7-8920-97b620fa8af0','01a22dd7-56e1-751b-992a-802cb61f79da','employment','2024-07-01',NULL,NULL,1,'2024-11-20 01:00:07.649685');
INSERT INTO "affiliation" VALUES('01a22dd7-6fd3-7ad7-bd0e-84e19c50a71d','01a22dd7-6fc5-75c7-8920-97b620fa8af0',NULL,'transfer_in','2024-07-01',NULL,'330100',1,'2024-11-20 01:00:07.653633');
INSERT INTO "affiliation" VALUES('01a22dd7-8317-7bf9-ad17-e5fa15d5f4c3','01a22dd7-8230-7a15-ab1a-924b36464385','01a22dd7-56e1-751b-992a-802cb61f79da','employment','2020-01-01',NULL,NULL,1,'2024-11-20 01:00:17.398547');
INSERT INTO "affiliation" VALUES('01a22dd7-84cd-723b-ad47-6b12b6e4554e','01a22dd7-8426-7af0-8926-8fc70813bb76','01a22dd7-56fb-7f66-ac49-42b66bcdcec5','agency_contract','2023-01-01',NULL,NULL,1,'2024-11-20 01:00:17.835940');
INSERT INTO "affiliation" VALUES('01a22dd7-84f7-7f13-8fa9-7da9666133bb','01a22dd7-8426-7af0-8926-8fc70813bb76','01a22dd7-5715-7a57-9f1f-48ec80c64ab9','residence','2019-01-01',NULL,NULL,1,'2024-11-20 01:00:17.878740');
INSERT INTO "affiliation" VALUES('01a22dd7-85ed-740f-b3c6-da273a937fcf','01a22dd7-85a8-7b96-9abf-cdc30ae0696c','01a22dd7-5715-7a57-9f1f-48ec80c64ab9','residence','2019-01-01',NULL,NULL,1,'2024-11-20 01:00:18.124052');
INSERT INTO "affiliation" VALUES('01a22dd7-8690-7eda-a183-c6e16d668af3','01a22dd7-8680-7da7-b6d0-b0c55f7a76dc','01a22dd7-56e1-751b-992a-802cb61f79da','employment','2024-07-01',NULL,NULL,1,'2024-11-20 01:00:18.287724');
INSERT INTO "affiliation" VALUES('01a22dd7-869d-7dfb-9234-90570be82b37','01a22dd7-8680-7da7-b6d0-b0c55f7a76dc',NULL,'transfer_in','2024-07-01',NULL,'330100',1,'2024-11-20 01:00:18.300670');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0036');
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
INSERT INTO "api_key" VALUES('01a22dd7-6d91-78f4-997d-60b4a19fa08a','01a22dd7-6d0a-7313-b99f-5adff094035d','demonstration','4275d66962e021a2e24d3ab01a51f811c979b3eabb3646313c90c4d00979b4f0','["*"]',NULL,NULL,'2024-11-20 01:00:07.075545');
INSERT INTO "api_key" VALUES('01a22dd7-6e22-7be4-9733-cf34ee6aa41d','01a22dd7-6db3-7c62-b0ab-9ae2b2c10169','demonstration','9808179628ffb067be284af37415dd7f432107534ce5eccc7ec200c7cb5db7fe','["*"]',NULL,NULL,'2024-11-20 01:00:07.220730');
INSERT INTO "api_key" VALUES('01a22dd7-6f04-7520-bdce-ae32857752ff','01a22dd7-6e41-7dcc-8e6f-7ba3097bfa93','demonstration','7001f34f1ad8325ec8af3c8c98ae13c4b870b5a5bbf41815b93217aeba5aff4e','["*"]',NULL,NULL,'2024-11-20 01:00:07.446304');
INSERT INTO "api_key" VALUES('01a22dd7-6fbc-75d5-85c3-a48fe278a5be','01a22dd7-6f67-7a6e-89ba-3acc6af58efa','demonstration','4835892d63e9fac4b962c7f0a68bd8ca1a5f43c6b424393ea0afdba6a776f4ba','["*"]',NULL,NULL,'2024-11-20 01:00:07.630347');
INSERT INTO "api_key" VALUES('01a22dd7-6ff8-72e1-a1b0-d55542b54686','01a22dd7-6fda-73c5-8513-1d8f28eb3283','demonstration','495de52332b518cd0058ec59755fdb40573089ab6f4aa16dd940dc8a1f9d6080','["*"]',NULL,NULL,'2024-11-20 01:00:07.690165');
INSERT INTO "api_key" VALUES('01a22dd7-705f-7133-83fe-61dc382b41ab','01a22dd7-6ffa-7b6c-a449-53e519219c05','demonstration','34e0a7c7caa73641280d9abad24787187f89000accf0bf82af26df30b1e112b9','["*"]',NULL,NULL,'2024-11-20 01:00:07.793065');
INSERT INTO "api_key" VALUES('01a22dd7-7108-7e17-acf6-6ad6de411c53','01a22dd7-7077-7ee1-b419-c5a11d7374ce','demonstration','4f729427756904581d243f262ded9a92318747f9a14d1a5513d2bfc105458377','["*"]',NULL,NULL,'2024-11-20 01:00:07.962867');
INSERT INTO "api_key" VALUES('01a22dd7-7170-790c-9e87-e65cdb515e97','01a22dd7-7111-7312-ac80-adb614967965','demonstration','28a4cae0942da0b10aee3c4568677ddd49d22fd76bc838ad6aca8de8768b7ab2','["assessments:create","declarations:attest","declarations:read","declarations:write","notices:read","people:read","people:write","queue:read","study_records:write","title_records:read","title_records:write"]',NULL,NULL,'2024-11-20 01:00:08.066561');
INSERT INTO "api_key" VALUES('01a22dd7-71ba-72c6-a451-b0be5ff908a1','01a22dd7-717a-7b65-b926-97340f422349','demonstration','614666d78b30ab8a4ad919c2d7d040a9ec80647a757e775e663d79916bd276db','["*"]',NULL,NULL,'2024-11-20 01:00:08.140158');
INSERT INTO "api_key" VALUES('01a22dd7-7220-7f21-a68e-29380dd4d145','01a22dd7-71bc-7a6d-946e-3c07c08004f9','demonstration','52b545745d56ab62211f6d8a4dca569ea25cca8c54f578781597f107c7cc4278','["*"]',NULL,NULL,'2024-11-20 01:00:08.242931');
INSERT INTO "api_key" VALUES('01a22dd7-729b-7f3d-b3bc-d054066cd310','01a22dd7-7262-76cc-a9ef-f0001dd4b359','demonstration','d876be649e18fc5eac73c2ecfc576ac068a449e2b3867b5cb6c39989ff747fb2','["*"]',NULL,NULL,'2024-11-20 01:00:08.365939');
INSERT INTO "api_key" VALUES('01a22dd7-7316-771f-a0b5-4f8707758bbd','01a22dd7-72a0-77b6-ab13-dee65e6d7d56','demonstration','d4f2e49c1ddd07062bfd4ab78419c44e984522e2044f566cbcf126dcabfc5bae','["*"]',NULL,NULL,'2024-11-20 01:00:08.488430');
INSERT INTO "api_key" VALUES('01a22dd7-73f3-79ae-8eef-1ec98a568b38','01a22dd7-7322-7a63-8bd1-682296ab8e9a','demonstration','975af0098bce257304451bcbb26cd1d7e3b609b9496732786e3ecfa374176c7b','["*"]',NULL,NULL,'2024-11-20 01:00:08.709593');
INSERT INTO "api_key" VALUES('01a22dd7-74d4-7b03-b585-3b893aa83d6e','01a22dd7-745a-7ecb-8120-44a241a2f91a','demonstration','d60403f2decd2184daaf79efd114a5220e1626f8ac534cd40dec1fb011ff72d4','["*"]',NULL,NULL,'2024-11-20 01:00:08.934673');
INSERT INTO "api_key" VALUES('01a22dd7-83fb-7642-8728-502a21e2ae6f','01a22dd7-8373-7486-9787-28b7c3ae604e','guided tour','ec708d0b1954f70b36db7214d8c977ae24f2925371b62037a1fcd38d770e1899','["*"]',NULL,NULL,'2024-11-20 01:00:17.626218');
INSERT INTO "api_key" VALUES('01a22dd7-85a2-7f6d-a14c-81ca356f229e','01a22dd7-8569-710f-a380-bafc00707cb5','guided tour','c766121ff22f336eb0335bc5a4bc351f02c431b50d20af37fb230318729caa30','["*"]',NULL,NULL,'2024-11-20 01:00:18.049767');
INSERT INTO "api_key" VALUES('01a22dd7-8671-714c-b250-ac669f680ff8','01a22dd7-861d-7f08-a670-4865218410e7','guided tour','5e977e5b6ee3d38fb44a7dc871219b0f5f4584ea1aa05ab858f6bbd913bf5215','["*"]',NULL,NULL,'2024-11-20 01:00:18.255882');
INSERT INTO "api_key" VALUES('01a22dd7-86e0-7af5-a911-21241778b97b','01a22dd7-86d7-79b2-b1bc-4332991875f5','guided tour','b6e4fc8e1c8977d0229c7d52adc0f9eb520509ae6913cd3cdc9d9c9c5b9af5a9','["*"]',NULL,NULL,'2024-11-20 01:00:18.367485');
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
	CONSTRAINT fk_declaration_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_declaration_decided_by_principal FOREIGN KEY(decided_by) REFERENCES principal (id), 
	CONSTRAINT ck_declaration_queue_has_body CHECK (state NOT IN ('submitted', 'unit_review') OR body_id IS NOT NULL), 
	CONSTRAINT ck_declaration_review_assigned CHECK (state <> 'unit_review' OR assignee_id IS NOT NULL), 
	CONSTRAINT fk_declaration_body_id_organization FOREIGN KEY(body_id) REFERENCES organization (id), 
	CONSTRAINT fk_declaration_created_by_principal FOREIGN KEY(created_by) REFERENCES principal (id), 
	CONSTRAINT fk_declaration_assignee_id_principal FOREIGN KEY(assignee_id) REFERENCES principal (id), 
	CONSTRAINT ck_declaration_state_known CHECK (state = 'draft' OR state = 'submitted' OR state = 'unit_review' OR state = 'rejected' OR state = 'approved' OR state = 'synced')
);
INSERT INTO "declaration" VALUES('01a22dd7-8790-73c9-8201-4a16277062f5','01a22dd7-8230-7a15-ab1a-924b36464385','achievement','rejected',10,5,'992baa8cc8ac1b621dc593d5d15282ea056004c1b21653ff730dc5f8b359c879',NULL,2024,2024,'{"category":"achievement","kind":"paper","date":"2024-05-10","published":true}','[{"id":"01a22dd7-8d96-7770-94d8-680a14be84ca","kind":"cover","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"d33980fda0119ab167b8f4d7864c6dd2a32186b43501a81cfd1fa45ea8c94a13","uploaded_at":"2024-11-20T01:00:20.085236Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"},{"id":"01a22dd7-9024-7075-a7e7-b91c43ae89d1","kind":"contents","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"2001b04ac0dd2db9ec6b48b34f80c185d0d51e472ffff4aef88ae04c18c64170","uploaded_at":"2024-11-20T01:00:20.738799Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"},{"id":"01a22dd7-9149-7846-9343-3c4380ddab7b","kind":"body","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"1b83f8bf47fee8fbeb9cd4f85945853fd87d00ecadda734678b2d0d5a7d9260b","uploaded_at":"2024-11-20T01:00:21.032288Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"}]',20,NULL,'{"ref":"01a22dd7-8790-73c9-8201-4a16277062f5","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{}',2,'reject','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-56e1-751b-992a-802cb61f79da"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-56e1-751b-992a-802cb61f79da',0,NULL,'01a22dd7-7077-7ee1-b419-c5a11d7374ce',0,1,NULL,'2024-11-20 01:00:21.059706','2024-11-20 01:00:21.059706',NULL,NULL,'01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:18.542438','2024-11-20 01:00:24.464029',NULL,NULL,NULL,'[{"category":"achievement","marks":[["file","1b83f8bf47fee8fbeb9cd4f85945853fd87d00ecadda734678b2d0d5a7d9260b"],["file","2001b04ac0dd2db9ec6b48b34f80c185d0d51e472ffff4aef88ae04c18c64170"],["file","d33980fda0119ab167b8f4d7864c6dd2a32186b43501a81cfd1fa45ea8c94a13"]],"filing":null,"spans":[[739016,739016]]}]',NULL,NULL,'{"by":"01a22dd7-8373-7486-9787-28b7c3ae604e","as":"person","at":"2024-11-20T01:00:21.059706Z","digest":"32d4ef13f63ae1c2ba52586ce289343f7b5e1208997841d8851a31fcd6e0367a"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22dd7-91ac-742a-8517-9ae75cf03467','01a22dd7-8230-7a15-ab1a-924b36464385','training','approved',9,6,'68ad206e7fef3ab7964215b7948997fb635d6472c566fb1fb0921467dace5279',NULL,2024,2024,'{"category":"training","filing_number":"ZZ-BA-e17228a6","mode":"in_person","days":[{"date":"2024-06-03","hours":"6.5"},{"date":"2024-06-04","hours":"9.5"},{"date":"2024-06-05","hours":"8"}]}','[{"id":"01a22dd7-932b-7530-8a9a-39226013e948","kind":"pass_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"a449406e2d286c95a454ca3e5f8c4184e71ba31bae184260a4c59c12fd74952d","uploaded_at":"2024-11-20T01:00:21.514097Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"}]',48,NULL,'{"ref":"01a22dd7-91ac-742a-8517-9ae75cf03467","outcome":"approve_trimmed","claimed":"24","by_year":{"2024":{"public":"0","professional":"22.5"}},"hour_bank":false,"trims":[{"hours":"1.5","code":"DAILY_CAP","clause":"附件1","date":"2024-06-04"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"22.5"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-56e1-751b-992a-802cb61f79da"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-56e1-751b-992a-802cb61f79da',0,NULL,'01a22dd7-717a-7b65-b926-97340f422349',0,1,2,'2024-11-20 01:00:21.540276','2024-11-20 01:00:21.578882','2024-11-20 01:00:21.570229',NULL,'01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:21.130717','2024-11-20 01:00:21.591899',NULL,NULL,NULL,NULL,NULL,'[{"hours":"1.5","code":"DAILY_CAP","clause":"附件1","date":"2024-06-04"}]','{"by":"01a22dd7-8373-7486-9787-28b7c3ae604e","as":"person","at":"2024-11-20T01:00:21.578882Z","digest":"4350b6e04ecac32679da121c5fb8f76cbc2c0f43c39e873661b1898fe48b693f"}',2,'{"category":"training","filing_number":"ZZ-e17228a6-X","mode":"in_person","days":[{"date":"2024-06-03","hours":"6.5"},{"date":"2024-06-04","hours":"9.5"},{"date":"2024-06-05","hours":"8"}]}');
INSERT INTO "declaration" VALUES('01a22dd7-9381-7e47-8db4-70ac335ea7ef','01a22dd7-8230-7a15-ab1a-924b36464385','learning','approved',5,3,'2f9e5dbd008dbf8348bf039d603beadf26c21329d7b349f866fffae340cfac87',NULL,2024,2024,'{"category":"learning","kind":"unit_study","study_archive":true,"periods":[{"from":"2024-03-01","to":"2024-05-31","hours":"45"}]}','[{"id":"01a22dd7-93b8-7372-8efb-58ae1df000bf","kind":"study_archive","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"43aa2e4e5749021ffb7560736589ae28b1d4099982575564982a7cf02ec9295e","uploaded_at":"2024-11-20T01:00:21.654988Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"}]',90,NULL,'{"ref":"01a22dd7-9381-7e47-8db4-70ac335ea7ef","outcome":"approve_trimmed","claimed":"45","by_year":{"2024":{"public":"0","professional":"40"}},"hour_bank":false,"trims":[{"hours":"5","code":"ANNUAL_CAP","clause":"附件2","bucket":"learning","cap":"40"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"40"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-56e1-751b-992a-802cb61f79da"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-56e1-751b-992a-802cb61f79da',0,NULL,'01a22dd7-717a-7b65-b926-97340f422349',0,1,3,'2024-11-20 01:00:21.715417','2024-11-20 01:00:21.715417',NULL,NULL,'01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:21.600627','2024-11-20 01:00:22.011292',NULL,NULL,NULL,NULL,NULL,'[{"hours":"5","code":"ANNUAL_CAP","clause":"附件2","bucket":"learning","cap":"40"}]','{"by":"01a22dd7-8373-7486-9787-28b7c3ae604e","as":"person","at":"2024-11-20T01:00:21.715417Z","digest":"bba98e9b5f5e0f09deaa4faaed1509f5934a971c5b4fcb1bedad87c08622e130"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22dd7-9538-772e-b65b-16b8c63ac455','01a22dd7-8230-7a15-ab1a-924b36464385','qualification_exam','approved',5,3,'310a55c6478e8ea166ee4fcaa6f394260d8c02613544a668d4ae2c40a2d7ddfd',NULL,2024,2024,'{"category":"qualification_exam","certificate_number":"ZZ-KS-2024-0912","kind":"national","certificate_date":"2024-09-12"}','[{"id":"01a22dd7-95c7-7e02-8131-fc8cd02e7234","kind":"qualification_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"15207c73c9d97a5914c5e9eb9d5ec20e849bbdfaecdf327284fa3c9c0381e761","uploaded_at":"2024-11-20T01:00:22.182648Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"}]',32,NULL,'{"ref":"01a22dd7-9538-772e-b65b-16b8c63ac455","outcome":"approve","claimed":"16","by_year":{"2024":{"public":"0","professional":"16"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"16"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-56e1-751b-992a-802cb61f79da"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-56e1-751b-992a-802cb61f79da',0,NULL,'01a22dd7-717a-7b65-b926-97340f422349',0,1,4,'2024-11-20 01:00:22.353345','2024-11-20 01:00:22.353345',NULL,NULL,'01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:22.039180','2024-11-20 01:00:22.452520',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22dd7-8373-7486-9787-28b7c3ae604e","as":"person","at":"2024-11-20T01:00:22.353345Z","digest":"b87ecf58541f7f0ac2b6b17bf134143b483a3dfab493a37e842cf931b8c6e7f6"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22dd7-96e0-7edf-a4d5-c4a6bc07937e','01a22dd7-8230-7a15-ab1a-924b36464385','achievement','approved',5,3,'a977b362179931b089894c16ba6e21b4bce52053bacafafd3d1f537bd82d6757',NULL,2024,2024,'{"category":"achievement","kind":"patent","date":"2024-04-02","granted":true}','[{"id":"01a22dd7-96ff-7f16-b9c6-e7aa30f8e484","kind":"grant_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"9280a888176a1e1c3cf62b36c987c21a5c38856673e7e84206a913bc09596a90","uploaded_at":"2024-11-20T01:00:22.494716Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"}]',20,NULL,'{"ref":"01a22dd7-96e0-7edf-a4d5-c4a6bc07937e","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-56e1-751b-992a-802cb61f79da"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-56e1-751b-992a-802cb61f79da',0,NULL,'01a22dd7-717a-7b65-b926-97340f422349',0,1,5,'2024-11-20 01:00:22.518283','2024-11-20 01:00:22.518283',NULL,NULL,'01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:22.463661','2024-11-20 01:00:22.637601',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22dd7-8373-7486-9787-28b7c3ae604e","as":"person","at":"2024-11-20T01:00:22.518283Z","digest":"89a6d3a2d4f9e71fd379befa1770d0154fef10e8dc7c7d5973f25aba1af2195a"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22dd7-97e1-7450-83fa-890a8f669706','01a22dd7-8230-7a15-ab1a-924b36464385','achievement','approved',5,3,'a32a056edca6fe3d86c0cfeff49c0e87074dc883e396ff5b6aafe4ec9fa3856a',NULL,2024,2024,'{"category":"achievement","kind":"software","date":"2024-07-22","granted":true}','[{"id":"01a22dd7-97ff-71f5-ad4a-28ca76eca821","kind":"grant_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"9e22a0ee612bad714ac8ff50544a6ee046486a17c65cc73bc7e9ac30b71c8aed","uploaded_at":"2024-11-20T01:00:22.749895Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"}]',20,NULL,'{"ref":"01a22dd7-97e1-7450-83fa-890a8f669706","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-56e1-751b-992a-802cb61f79da"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-56e1-751b-992a-802cb61f79da',0,NULL,'01a22dd7-717a-7b65-b926-97340f422349',0,1,6,'2024-11-20 01:00:22.772366','2024-11-20 01:00:22.772366',NULL,NULL,'01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:22.719831','2024-11-20 01:00:22.807968',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22dd7-8373-7486-9787-28b7c3ae604e","as":"person","at":"2024-11-20T01:00:22.772366Z","digest":"d08687a0144fb14ac48616d3d9dc614feb56f5328a049c05dd4bd4db77b50fa3"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22dd7-9842-7888-8aac-16dcfba16d7b','01a22dd7-8230-7a15-ab1a-924b36464385','expert_activity','approved',6,3,'752fa70791ba5deeb953de813aad437887ccf0012d22e9521486843da97d73fb',NULL,2024,2024,'{"category":"expert_activity","invited":true,"days":[{"date":"2024-06-03","hours":"4"},{"date":"2024-09-10","hours":"5"}]}','[{"id":"01a22dd7-98ba-7250-bf81-71ab1a43006b","kind":"stamped_proof","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"e5143d1ffa0e7c313ce1666ce56dbcd1cffeab759f48d916e32dca67ec167d97","uploaded_at":"2024-11-20T01:00:22.936916Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"},{"id":"01a22dd7-98fb-7b09-bf70-b17417c3e4ef","kind":"invitation","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"8b23f30ac3b2d7650f86203869b471e527af78c393870ca9cd0bee95c4fbc650","uploaded_at":"2024-11-20T01:00:23.002461Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"}]',18,NULL,'{"ref":"01a22dd7-9842-7888-8aac-16dcfba16d7b","outcome":"approve_trimmed","claimed":"9","by_year":{"2024":{"public":"0","professional":"6.5"}},"hour_bank":false,"trims":[{"hours":"2.5","code":"PERSON_DAY_CAP","clause":"附件4","date":"2024-06-03"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"6.5"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-56e1-751b-992a-802cb61f79da"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-56e1-751b-992a-802cb61f79da',0,NULL,'01a22dd7-717a-7b65-b926-97340f422349',0,1,7,'2024-11-20 01:00:23.010805','2024-11-20 01:00:23.010805',NULL,NULL,'01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:22.817264','2024-11-20 01:00:23.045474',NULL,NULL,'[{"code":"SAME_DAY","clause":"附件1","refs":["01a22dd7-91ac-742a-8517-9ae75cf03467"],"count":1,"text":{"zh":"本人在同一日还有其他培训或专家活动申报。请核对是否为同一活动，避免重复认定；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"The person declares another training or expert activity of the same day. Check that it is not one activity declared twice; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}}]',NULL,NULL,'[{"hours":"2.5","code":"PERSON_DAY_CAP","clause":"附件4","date":"2024-06-03"}]','{"by":"01a22dd7-8373-7486-9787-28b7c3ae604e","as":"person","at":"2024-11-20T01:00:23.010805Z","digest":"4d56c59c5ff24a72775cc2dc950d79ab3c86593b9309ba67027b308e2cee4843"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22dd7-9960-7e97-823d-ee84ed960a5c','01a22dd7-8230-7a15-ab1a-924b36464385','achievement','approved',8,4,'2f859dcf8c847b2524de16d0dd1662720157690293de482fb6ff24cb19ebdc51',NULL,2024,2024,'{"category":"achievement","kind":"book","date":"2024-08-15","published":true}','[{"id":"01a22dd7-997c-7a5b-aa55-1855bc7e8c5d","kind":"cover","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"2519707d9912a63afb6f22c1d62471c594f53b4eb597c117758e5728d46a6f7b","uploaded_at":"2024-11-20T01:00:23.131420Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"},{"id":"01a22dd7-99ed-7cc6-8ec2-fabccfd95e81","kind":"index","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"0c031ff9384ed132fa3213b7e002e217ce51a548dd364d5c8bb4435f077e1de9","uploaded_at":"2024-11-20T01:00:23.244570Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"},{"id":"01a22dd7-9a88-7141-bde5-69f7c1835bca","kind":"contents","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"78091253567e9a81c7046ff4aad1bee34618faa8722d1127ab0726d2664662b6","uploaded_at":"2024-11-20T01:00:23.398851Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"}]',20,NULL,'{"ref":"01a22dd7-9960-7e97-823d-ee84ed960a5c","outcome":"approve_zero","claimed":"10","by_year":{"2024":{"public":"0","professional":"0"}},"hour_bank":false,"trims":[{"hours":"10","code":"ANNUAL_CAP","clause":"附件3","bucket":"achievement","cap":"30"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-56e1-751b-992a-802cb61f79da"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-56e1-751b-992a-802cb61f79da',0,NULL,'01a22dd7-717a-7b65-b926-97340f422349',0,1,8,'2024-11-20 01:00:23.417830','2024-11-20 01:00:23.417830',NULL,NULL,'01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:23.103477','2024-11-20 01:00:24.464029',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22dd7-8373-7486-9787-28b7c3ae604e","as":"person","at":"2024-11-20T01:00:23.417830Z","digest":"377eff29e1a17842d15f2a26b4d43f35ad817d16d29c52e45eec11570571209d"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22dd7-9b11-77b8-af6f-508014e2fd2a','01a22dd7-85a8-7b96-9abf-cdc30ae0696c','training','approved',5,3,'8087db617ca88df8aa82fb10368aeb384e62a3b6fc0ca5e77c63e3914fba8318',NULL,2024,2024,'{"category":"training","filing_number":"ZZ-BA-e17228a6-C","mode":"in_person","days":[{"date":"2024-06-03","hours":"6.5"},{"date":"2024-06-04","hours":"9.5"},{"date":"2024-06-05","hours":"8"}]}','[{"id":"01a22dd7-9b2e-760e-bebe-5da0f394ea1b","kind":"pass_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"d1bfd9a95187ff8cce0a24aa87ef7da35dc0c6293693837e5e8e723ec3662385","uploaded_at":"2024-11-20T01:00:23.565151Z","uploaded_by":"01a22dd7-861d-7f08-a670-4865218410e7"}]',48,32,'{"ref":"01a22dd7-9b11-77b8-af6f-508014e2fd2a","outcome":"approve_trimmed","claimed":"24","by_year":{"2024":{"public":"0","professional":"22.5"}},"hour_bank":false,"trims":[{"hours":"1.5","code":"DAILY_CAP","clause":"附件1","date":"2024-06-04"}],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"16"}}',1,'approve_trimmed','zaozhuang-2024','{"to":"community_station","alternate":false,"steps":[],"row":"freelancer-at-community","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-5715-7a57-9f1f-48ec80c64ab9"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9',0,NULL,'01a22dd7-7322-7a63-8bd1-682296ab8e9a',0,1,1,'2024-11-20 01:00:23.576482','2024-11-20 01:00:23.576482',NULL,NULL,'01a22dd7-861d-7f08-a670-4865218410e7','2024-11-20 01:00:23.536204','2024-11-20 01:00:23.608078',NULL,NULL,NULL,NULL,'{"reason_code":"HOURS_NOT_PROVED","comment":"第三天未签到"}','[{"hours":"1.5","code":"DAILY_CAP","clause":"附件1","date":"2024-06-04"},{"hours":"6.5","code":"REVIEWER_CUT","clause":"四(三)","reason_code":"HOURS_NOT_PROVED","comment":"第三天未签到"}]','{"by":"01a22dd7-861d-7f08-a670-4865218410e7","as":"person","at":"2024-11-20T01:00:23.576482Z","digest":"fcf80ff3259aa61ec7dd81351035ff0b1e2962cdc428126aec46930e165ec39b"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22dd7-9b62-7e8d-9308-7e618acb7534','01a22dd7-8230-7a15-ab1a-924b36464385','competition','rejected',5,3,'144595db3d8ea6c511c1f013e9f172f310f8da097fe4fa09082510d4014ddf2d',NULL,2024,2024,'{"category":"competition","date":"2024-10-27","organiser":"industry_department","hr_recognised":false}','[{"id":"01a22dd7-9b76-72a8-af72-55a52c212763","kind":"award_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"da79ca8dfcd176af1b70fba4627741b8f9234fa6689600fe341a2072597adc4f","uploaded_at":"2024-11-20T01:00:23.636935Z","uploaded_by":"01a22dd7-8373-7486-9787-28b7c3ae604e"}]',NULL,NULL,'{"ref":"01a22dd7-9b62-7e8d-9308-7e618acb7534","outcome":"reject","claimed":null,"by_year":{"2024":{"public":"0","professional":"0"}},"hour_bank":false,"trims":[],"refusals":[{"code":"NOT_RECOGNISED","clause":"附件5","missing":[],"needs":[],"pointer":"/item/hr_recognised","text":{"zh":"该比赛不属于由行业主管部门组织并经人力资源社会保障部门认可的比赛，不予认定。如确属此类比赛，请更正并提供认可文件；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"The contest was not both organised by an industry department and accepted by the human-resources department. If it was, correct this and add the document that says so; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}}],"warnings":[],"override":null,"title":null}',NULL,0,'reject','zaozhuang-2024','{"to":"employer","alternate":false,"steps":[],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-56e1-751b-992a-802cb61f79da"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-56e1-751b-992a-802cb61f79da',0,NULL,'01a22dd7-717a-7b65-b926-97340f422349',0,1,NULL,'2024-11-20 01:00:23.655147','2024-11-20 01:00:23.655147','2024-11-20 01:00:23.667699',NULL,'01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:23.617640','2024-11-20 01:00:23.667699',NULL,NULL,NULL,'[{"category":"competition","marks":[["file","da79ca8dfcd176af1b70fba4627741b8f9234fa6689600fe341a2072597adc4f"]],"filing":null,"spans":[[739186,739186]]}]',NULL,NULL,'{"by":"01a22dd7-8373-7486-9787-28b7c3ae604e","as":"person","at":"2024-11-20T01:00:23.655147Z","digest":"6f23843a617ff0f76a984e1aa5566334330c7f901f0729e4be3266b4852fc670"}',1,'{"category":"competition","date":"2024-10-27","organiser":"industry_department","hr_recognised":false}');
INSERT INTO "declaration" VALUES('01a22dd7-9b99-767b-a02b-e4e689236de5','01a22dd7-8426-7af0-8926-8fc70813bb76','aid_posting','approved',5,3,'54ed11ea143f5838ff62284340281bc3c6640c09748dcacacdb200e8c7d83a22',NULL,2024,2024,'{"category":"aid_posting","dispatched_by":"government","periods":[{"from":"2024-03-01","to":"2024-05-31"}]}','[{"id":"01a22dd7-9bb7-7f07-b7e4-b09a9ad2fe47","kind":"dispatch_document","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"a3df2bd044c11338ca51d5135493c05a0757b3072ed6f8b1c1cc462e47f91e82","uploaded_at":"2024-11-20T01:00:23.702710Z","uploaded_by":"01a22dd7-8569-710f-a380-bafc00707cb5"}]',45,NULL,'{"ref":"01a22dd7-9b99-767b-a02b-e4e689236de5","outcome":"approve","claimed":"22.5","by_year":{"2024":{"public":"7.5","professional":"15"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"7.5","professional":"15"}}',1,'approve','zaozhuang-2024','{"to":"personnel_agency","alternate":false,"steps":[],"row":"freelancer-at-agency","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-56fb-7f66-ac49-42b66bcdcec5"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-56fb-7f66-ac49-42b66bcdcec5',0,NULL,'01a22dd7-72a0-77b6-ab13-dee65e6d7d56',0,1,1,'2024-11-20 01:00:23.711136','2024-11-20 01:00:23.711136',NULL,NULL,'01a22dd7-8569-710f-a380-bafc00707cb5','2024-11-20 01:00:23.672147','2024-11-20 01:00:23.742289',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22dd7-8569-710f-a380-bafc00707cb5","as":"person","at":"2024-11-20T01:00:23.711136Z","digest":"68cae88b11960edaa9a1f6ed6c971ec7583e25b263004f98df8d07f09ce0e8d1"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22dd7-9be5-78e8-ae5b-d54393f72fd2','01a22dd7-8426-7af0-8926-8fc70813bb76','digital_engineer','approved',6,3,'f829f061ef5ae889c2dedc7bfc6f1d45acdb95bab734a21cc5d482d588150276',NULL,2024,2024,'{"category":"digital_engineer","certificate_number":"SZ-e17228a6","certificate_date":"2024-10-15","hours":"40","level":"intermediate"}','[{"id":"01a22dd7-9bf7-7f6d-b75f-04f7948111f1","kind":"pass_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"3313def05b2c88d544295197b9319bc785bc16e363fc112ecdefc7fcedcbcc31","uploaded_at":"2024-11-20T01:00:23.766736Z","uploaded_by":"01a22dd7-8569-710f-a380-bafc00707cb5"},{"id":"01a22dd7-9c17-7e1f-9b49-64fd79a5ab9e","kind":"level_certificate","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"aeef5d0430e362a5a9a774f5507a6b819bc41eee5df72749bce8c71b4b8a68f6","uploaded_at":"2024-11-20T01:00:23.798654Z","uploaded_by":"01a22dd7-8569-710f-a380-bafc00707cb5"}]',80,NULL,'{"ref":"01a22dd7-9be5-78e8-ae5b-d54393f72fd2","outcome":"approve","claimed":"40","by_year":{"2024":{"public":"0","professional":"40"}},"hour_bank":true,"trims":[],"refusals":[],"warnings":[],"override":null,"title":{"result":"recognised","level":"intermediate"}}','{"2024":{"public":"0","professional":"40"}}',1,'approve','zaozhuang-2024','{"to":"personnel_agency","alternate":false,"steps":[],"row":"freelancer-at-agency","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-56fb-7f66-ac49-42b66bcdcec5"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-56fb-7f66-ac49-42b66bcdcec5',0,NULL,'01a22dd7-72a0-77b6-ab13-dee65e6d7d56',0,1,2,'2024-11-20 01:00:23.813514','2024-11-20 01:00:23.813514',NULL,NULL,'01a22dd7-8569-710f-a380-bafc00707cb5','2024-11-20 01:00:23.748297','2024-11-20 01:00:23.831998',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22dd7-8569-710f-a380-bafc00707cb5","as":"person","at":"2024-11-20T01:00:23.813514Z","digest":"caa7417badb6825acc4e85f85465728ce1435a393513ae8930e9fe14bf8a3bcf"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22dd7-9c3d-7435-8a9c-180901db07de','01a22dd7-8426-7af0-8926-8fc70813bb76','learning','draft',2,0,'',NULL,2024,2024,'{"category":"learning","kind":"unit_study","study_archive":true,"periods":[{"from":"2024-03-01","to":"2024-05-31","hours":"45"}]}','[{"id":"01a22dd7-9c57-7afb-9f68-0ad7e15db503","kind":"study_archive","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"67a1eeabffa2ef8dfba3de85da619312513b78db6caf67293bebf1892133e5f9","uploaded_at":"2024-11-20T01:00:23.862458Z","uploaded_by":"01a22dd7-8569-710f-a380-bafc00707cb5"}]',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,0,NULL,0,NULL,NULL,0,0,NULL,NULL,NULL,NULL,NULL,'01a22dd7-8569-710f-a380-bafc00707cb5','2024-11-20 01:00:23.836003','2024-11-20 01:00:23.862458',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO "declaration" VALUES('01a22dd7-9c70-7dd3-a31f-7cedf8b802fd','01a22dd7-85a8-7b96-9abf-cdc30ae0696c','special_circumstance','approved',5,3,'729be24968697376897d2e43c27f38bbde697248084210cdc0859efb8b0f0593',NULL,2024,2024,'{"category":"special_circumstance","kind":"maternity","periods":[{"from":"2024-01-01","to":"2024-04-30"}],"unit_approved":true}','[{"id":"01a22dd7-9cae-7cfe-b8ec-a1b0da464512","kind":"stamped_proof","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"8ea3293512be9ca21943173694d3671e38b3d01c58cfb07d6cddcbdbc3297ddf","uploaded_at":"2024-11-20T01:00:23.949583Z","uploaded_by":"01a22dd7-861d-7f08-a670-4865218410e7"}]',0,NULL,'{"ref":"01a22dd7-9c70-7dd3-a31f-7cedf8b802fd","outcome":"approve","claimed":"0","by_year":{"2024":{"public":"0","professional":"0"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{}',0,'approve','zaozhuang-2024','{"to":"community_station","alternate":false,"steps":[],"row":"freelancer-at-community","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-5715-7a57-9f1f-48ec80c64ab9"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9',0,NULL,'01a22dd7-7322-7a63-8bd1-682296ab8e9a',0,1,2,'2024-11-20 01:00:23.962599','2024-11-20 01:00:23.962599',NULL,NULL,'01a22dd7-861d-7f08-a670-4865218410e7','2024-11-20 01:00:23.887604','2024-11-20 01:00:24.001347',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22dd7-861d-7f08-a670-4865218410e7","as":"person","at":"2024-11-20T01:00:23.962599Z","digest":"143c648b28baa3cc77f343b2eab68aa1ce2ba8912a6f01030d92e594b52fdb76"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22dd7-9cfc-7853-8a4f-fe1b9516067f','01a22dd7-85a8-7b96-9abf-cdc30ae0696c','competition','approved',5,3,'e66013675b0c56a2002e8eaf1fe89f0dab382bfe05dac5b172ed22ee63b4d86e',NULL,2024,2024,'{"category":"competition","date":"2024-10-20","organiser":"industry_department","hr_recognised":true}','[{"id":"01a22dd7-9d77-74ff-8774-6302db8fabe8","kind":"award_certificate","filename":"证明材料.pdf","media_type":"application/pdf","size":383,"pages":1,"sha256":"2f30a1d3a3836def9fd49c0f00f0dd288298da03985904bc03e67774f1b94636","uploaded_at":"2024-11-20T01:00:24.150084Z","uploaded_by":"01a22dd7-861d-7f08-a670-4865218410e7"}]',20,NULL,'{"ref":"01a22dd7-9cfc-7853-8a4f-fe1b9516067f","outcome":"approve","claimed":"10","by_year":{"2024":{"public":"0","professional":"10"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"0","professional":"10"}}',1,'approve','zaozhuang-2024','{"to":"community_station","alternate":false,"steps":[],"row":"freelancer-at-community","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-5715-7a57-9f1f-48ec80c64ab9"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9',0,NULL,'01a22dd7-7322-7a63-8bd1-682296ab8e9a',0,1,3,'2024-11-20 01:00:24.171180','2024-11-20 01:00:24.171180',NULL,NULL,'01a22dd7-861d-7f08-a670-4865218410e7','2024-11-20 01:00:24.027254','2024-11-20 01:00:24.269632',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22dd7-861d-7f08-a670-4865218410e7","as":"person","at":"2024-11-20T01:00:24.171180Z","digest":"350f64bca294d3a6cd0941ca674a2bd1531e9b8077d6418d775c43806ca47451"}',1,NULL);
INSERT INTO "declaration" VALUES('01a22dd7-9df5-7cc2-95a9-18e95c0888fc','01a22dd7-8680-7da7-b6d0-b0c55f7a76dc','origin_credit','approved',5,3,'d0f627b1c6869d1b3b2a681631ff707050fccf802818749bd5e6cc7a768fe995',NULL,2024,2024,'{"category":"origin_credit","year":2024,"public":"12","professional":"24","issuer":"ce_authority","sealed":true}','[{"id":"01a22dd7-9e4d-724b-a790-1bb42dc20163","kind":"origin_proof","filename":"证明材料.png","media_type":"image/png","size":268,"pages":1,"sha256":"9736fbda3dc834074412f1d2f24324910f571c42956332060db7a3a138408ebe","uploaded_at":"2024-11-20T01:00:24.363915Z","uploaded_by":"01a22dd7-86d7-79b2-b1bc-4332991875f5"}]',72,NULL,'{"ref":"01a22dd7-9df5-7cc2-95a9-18e95c0888fc","outcome":"approve","claimed":"36","by_year":{"2024":{"public":"12","professional":"24"}},"hour_bank":false,"trims":[],"refusals":[],"warnings":[],"override":null,"title":null}','{"2024":{"public":"12","professional":"24"}}',1,'approve','zaozhuang-2024','{"to":"employer","alternate":false,"steps":["merge_origin_hours"],"row":"employee-at-employer","clause":"四(三)","document":null,"watched":null,"watched_codes":[],"spot_check":false,"bodies":["01a22dd7-56e1-751b-992a-802cb61f79da"],"instead":[null],"due_working_days":[15],"alternates":[false],"editions":{"2024":"zaozhuang-2024"}}',0,'01a22dd7-56e1-751b-992a-802cb61f79da',0,NULL,'01a22dd7-717a-7b65-b926-97340f422349',0,1,1,'2024-11-20 01:00:24.377482','2024-11-20 01:00:24.377482',NULL,NULL,'01a22dd7-86d7-79b2-b1bc-4332991875f5','2024-11-20 01:00:24.276540','2024-11-20 01:00:24.414874',NULL,NULL,NULL,NULL,NULL,'[]','{"by":"01a22dd7-86d7-79b2-b1bc-4332991875f5","as":"person","at":"2024-11-20T01:00:24.377482Z","digest":"a4e5aa648c4701544c447a6e322fe5b9aee1c6e244d87bfa04253163f6ab1e8e"}',1,NULL);
CREATE TABLE declaration_mark (
	kind VARCHAR(8) NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	declaration_id VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_declaration_mark PRIMARY KEY (kind, "key", declaration_id), 
	CONSTRAINT fk_declaration_mark_declaration_id_declaration FOREIGN KEY(declaration_id) REFERENCES declaration (id)
)
 WITHOUT ROWID

;
INSERT INTO "declaration_mark" VALUES('file','1b83f8bf47fee8fbeb9cd4f85945853fd87d00ecadda734678b2d0d5a7d9260b','01a22dd7-8790-73c9-8201-4a16277062f5');
INSERT INTO "declaration_mark" VALUES('file','2001b04ac0dd2db9ec6b48b34f80c185d0d51e472ffff4aef88ae04c18c64170','01a22dd7-8790-73c9-8201-4a16277062f5');
INSERT INTO "declaration_mark" VALUES('file','d33980fda0119ab167b8f4d7864c6dd2a32186b43501a81cfd1fa45ea8c94a13','01a22dd7-8790-73c9-8201-4a16277062f5');
INSERT INTO "declaration_mark" VALUES('activity','26273cbe91dd28e8695989774da6e16af1c500c28d3c8c2ec8a283e3ec360d9b','01a22dd7-91ac-742a-8517-9ae75cf03467');
INSERT INTO "declaration_mark" VALUES('file','a449406e2d286c95a454ca3e5f8c4184e71ba31bae184260a4c59c12fd74952d','01a22dd7-91ac-742a-8517-9ae75cf03467');
INSERT INTO "declaration_mark" VALUES('file','43aa2e4e5749021ffb7560736589ae28b1d4099982575564982a7cf02ec9295e','01a22dd7-9381-7e47-8db4-70ac335ea7ef');
INSERT INTO "declaration_mark" VALUES('file','15207c73c9d97a5914c5e9eb9d5ec20e849bbdfaecdf327284fa3c9c0381e761','01a22dd7-9538-772e-b65b-16b8c63ac455');
INSERT INTO "declaration_mark" VALUES('number','a70cb7630a8ac0336a08e20980c0c4cc78dd4b8d573aa3bdda46e075fad00d0f','01a22dd7-9538-772e-b65b-16b8c63ac455');
INSERT INTO "declaration_mark" VALUES('file','9280a888176a1e1c3cf62b36c987c21a5c38856673e7e84206a913bc09596a90','01a22dd7-96e0-7edf-a4d5-c4a6bc07937e');
INSERT INTO "declaration_mark" VALUES('file','9e22a0ee612bad714ac8ff50544a6ee046486a17c65cc73bc7e9ac30b71c8aed','01a22dd7-97e1-7450-83fa-890a8f669706');
INSERT INTO "declaration_mark" VALUES('file','8b23f30ac3b2d7650f86203869b471e527af78c393870ca9cd0bee95c4fbc650','01a22dd7-9842-7888-8aac-16dcfba16d7b');
INSERT INTO "declaration_mark" VALUES('file','e5143d1ffa0e7c313ce1666ce56dbcd1cffeab759f48d916e32dca67ec167d97','01a22dd7-9842-7888-8aac-16dcfba16d7b');
INSERT INTO "declaration_mark" VALUES('file','0c031ff9384ed132fa3213b7e002e217ce51a548dd364d5c8bb4435f077e1de9','01a22dd7-9960-7e97-823d-ee84ed960a5c');
INSERT INTO "declaration_mark" VALUES('file','2519707d9912a63afb6f22c1d62471c594f53b4eb597c117758e5728d46a6f7b','01a22dd7-9960-7e97-823d-ee84ed960a5c');
INSERT INTO "declaration_mark" VALUES('file','78091253567e9a81c7046ff4aad1bee34618faa8722d1127ab0726d2664662b6','01a22dd7-9960-7e97-823d-ee84ed960a5c');
INSERT INTO "declaration_mark" VALUES('activity','bc2d8f8e9ec95b54b485a43319b5a507f1c500c28d3c8c2ec8a283e3ec360d9b','01a22dd7-9b11-77b8-af6f-508014e2fd2a');
INSERT INTO "declaration_mark" VALUES('file','d1bfd9a95187ff8cce0a24aa87ef7da35dc0c6293693837e5e8e723ec3662385','01a22dd7-9b11-77b8-af6f-508014e2fd2a');
INSERT INTO "declaration_mark" VALUES('file','da79ca8dfcd176af1b70fba4627741b8f9234fa6689600fe341a2072597adc4f','01a22dd7-9b62-7e8d-9308-7e618acb7534');
INSERT INTO "declaration_mark" VALUES('file','a3df2bd044c11338ca51d5135493c05a0757b3072ed6f8b1c1cc462e47f91e82','01a22dd7-9b99-767b-a02b-e4e689236de5');
INSERT INTO "declaration_mark" VALUES('file','3313def05b2c88d544295197b9319bc785bc16e363fc112ecdefc7fcedcbcc31','01a22dd7-9be5-78e8-ae5b-d54393f72fd2');
INSERT INTO "declaration_mark" VALUES('file','aeef5d0430e362a5a9a774f5507a6b819bc41eee5df72749bce8c71b4b8a68f6','01a22dd7-9be5-78e8-ae5b-d54393f72fd2');
INSERT INTO "declaration_mark" VALUES('number','d9db3ef7fda90cfb12e43d26ccc15827259283722cd74865a7d6bd14106d3117','01a22dd7-9be5-78e8-ae5b-d54393f72fd2');
INSERT INTO "declaration_mark" VALUES('file','67a1eeabffa2ef8dfba3de85da619312513b78db6caf67293bebf1892133e5f9','01a22dd7-9c3d-7435-8a9c-180901db07de');
INSERT INTO "declaration_mark" VALUES('file','8ea3293512be9ca21943173694d3671e38b3d01c58cfb07d6cddcbdbc3297ddf','01a22dd7-9c70-7dd3-a31f-7cedf8b802fd');
INSERT INTO "declaration_mark" VALUES('file','2f30a1d3a3836def9fd49c0f00f0dd288298da03985904bc03e67774f1b94636','01a22dd7-9cfc-7853-8a4f-fe1b9516067f');
INSERT INTO "declaration_mark" VALUES('file','9736fbda3dc834074412f1d2f24324910f571c42956332060db7a3a138408ebe','01a22dd7-9df5-7cc2-95a9-18e95c0888fc');
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
INSERT INTO "document_index" VALUES('01a22dd7-6cd3-728c-904e-e5f0a98ec7b9','i0','f4c81f1f512c286f8e8e94bbd7838775f03133ec0f75f32135ee67b50f78be43');
INSERT INTO "document_index" VALUES('01a22dd7-6d9d-7982-8850-092517036d2a','i0','c7993eb2aac6b72c7ed14a0e59947a61de5b99ed82b6276479e9da006ff373e7');
INSERT INTO "document_index" VALUES('01a22dd7-6e27-7f7b-bc4f-662c6642ae3c','i0','fa0c312afd6ff9360c41db35482de6a155b6f337542130da86eb957525dd4f68');
INSERT INTO "document_index" VALUES('01a22dd7-6f0b-7157-afb6-7baf90fc09bb','i0','4d835a62c1746c6ab6d29af61d15da7162ea6633c1c207d51fbdb5a1b32f6c10');
INSERT INTO "document_index" VALUES('01a22dd7-6fc5-75c7-8920-97b620fa8af0','i0','f81f3821ada481936e97cbd195027ee0f2d14b243c289e09a4716a773ee892b4');
INSERT INTO "document_index" VALUES('01a22dd7-8230-7a15-ab1a-924b36464385','i0','46bf39d3b6677d6a0be72d302bc77ff9391c3cb2d35a4e8ad7a8d55a17fec01b');
INSERT INTO "document_index" VALUES('01a22dd7-8426-7af0-8926-8fc70813bb76','i0','9b2b67bdd7db5b390bc2d8e856474e1cde2fc2ad87b2351948d6d228ea2d9406');
INSERT INTO "document_index" VALUES('01a22dd7-85a8-7b96-9abf-cdc30ae0696c','i0','e18fe93fbc777aca530eb574b5016e8808f47922601d6ed46d4b110f6a955d12');
INSERT INTO "document_index" VALUES('01a22dd7-8680-7da7-b6d0-b0c55f7a76dc','i0','e1c40138c5ed0c9c081c1c7c4bf3006171158c6e8577897a913d5a5fdb550863');
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
INSERT INTO "event" VALUES(1,'01a22dd7-8790-73c9-8201-4a16277062f5',1,'declaration.submit','2024-11-20 01:00:21.059706','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-8373-7486-9787-28b7c3ae604e","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}}',0,'2024-11-20 01:00:21.264361','2024-11-20 01:00:21.264361');
INSERT INTO "event" VALUES(2,'01a22dd7-8790-73c9-8201-4a16277062f5',2,'declaration.claim','2024-11-20 01:00:21.096817','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.264361','2024-11-20 01:00:21.264361');
INSERT INTO "event" VALUES(3,'01a22dd7-8790-73c9-8201-4a16277062f5',3,'declaration.approve','2024-11-20 01:00:21.118643','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.264361','2024-11-20 01:00:21.264361');
INSERT INTO "event" VALUES(4,'01a22dd7-91ac-742a-8517-9ae75cf03467',1,'declaration.submit','2024-11-20 01:00:21.540276','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"training","actor_id":"01a22dd7-8373-7486-9787-28b7c3ae604e","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}}',0,'2024-11-20 01:00:21.733770','2024-11-20 01:00:21.733770');
INSERT INTO "event" VALUES(5,'01a22dd7-91ac-742a-8517-9ae75cf03467',2,'declaration.claim','2024-11-20 01:00:21.567952','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"training","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.733770','2024-11-20 01:00:21.733770');
INSERT INTO "event" VALUES(6,'01a22dd7-91ac-742a-8517-9ae75cf03467',3,'declaration.return_for_correction','2024-11-20 01:00:21.570229','{"event":"return_for_correction","from_state":"unit_review","to_state":"draft","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"training","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":"FILING_NUMBER_WRONG"}',0,'2024-11-20 01:00:21.733770','2024-11-20 01:00:21.733770');
INSERT INTO "event" VALUES(7,'01a22dd7-91ac-742a-8517-9ae75cf03467',4,'declaration.submit','2024-11-20 01:00:21.578882','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"training","actor_id":"01a22dd7-8373-7486-9787-28b7c3ae604e","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}}',0,'2024-11-20 01:00:21.733770','2024-11-20 01:00:21.733770');
INSERT INTO "event" VALUES(8,'01a22dd7-91ac-742a-8517-9ae75cf03467',5,'declaration.claim','2024-11-20 01:00:21.587342','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"training","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.733770','2024-11-20 01:00:21.733770');
INSERT INTO "event" VALUES(9,'01a22dd7-91ac-742a-8517-9ae75cf03467',6,'declaration.approve','2024-11-20 01:00:21.591899','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"training","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"hours_claimed":"24","hours_recognised":"22.5","trims":["DAILY_CAP"]}}',0,'2024-11-20 01:00:21.733770','2024-11-20 01:00:21.733770');
INSERT INTO "event" VALUES(10,'01a22dd7-9381-7e47-8db4-70ac335ea7ef',1,'declaration.submit','2024-11-20 01:00:21.715417','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"learning","actor_id":"01a22dd7-8373-7486-9787-28b7c3ae604e","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}}',0,'2024-11-20 01:00:21.993550','2024-11-20 01:00:21.993550');
INSERT INTO "event" VALUES(11,'01a22dd7-9381-7e47-8db4-70ac335ea7ef',2,'declaration.claim','2024-11-20 01:00:21.873602','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"learning","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:21.993550','2024-11-20 01:00:21.993550');
INSERT INTO "event" VALUES(12,'01a22dd7-9381-7e47-8db4-70ac335ea7ef',3,'declaration.approve','2024-11-20 01:00:22.011292','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"learning","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"hours_claimed":"45","hours_recognised":"40","trims":["ANNUAL_CAP"]}}',0,'2024-11-20 01:00:22.349077','2024-11-20 01:00:22.349077');
INSERT INTO "event" VALUES(13,'01a22dd7-9538-772e-b65b-16b8c63ac455',1,'declaration.submit','2024-11-20 01:00:22.353345','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"qualification_exam","actor_id":"01a22dd7-8373-7486-9787-28b7c3ae604e","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}}',0,'2024-11-20 01:00:22.552287','2024-11-20 01:00:22.552287');
INSERT INTO "event" VALUES(14,'01a22dd7-9538-772e-b65b-16b8c63ac455',2,'declaration.claim','2024-11-20 01:00:22.428753','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"qualification_exam","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.552287','2024-11-20 01:00:22.552287');
INSERT INTO "event" VALUES(15,'01a22dd7-9538-772e-b65b-16b8c63ac455',3,'declaration.approve','2024-11-20 01:00:22.452520','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"qualification_exam","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.552287','2024-11-20 01:00:22.552287');
INSERT INTO "event" VALUES(16,'01a22dd7-96e0-7edf-a4d5-c4a6bc07937e',1,'declaration.submit','2024-11-20 01:00:22.518283','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-8373-7486-9787-28b7c3ae604e","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}}',0,'2024-11-20 01:00:22.552287','2024-11-20 01:00:22.552287');
INSERT INTO "event" VALUES(17,'01a22dd7-96e0-7edf-a4d5-c4a6bc07937e',2,'declaration.claim','2024-11-20 01:00:22.570179','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.795446','2024-11-20 01:00:22.795446');
INSERT INTO "event" VALUES(18,'01a22dd7-96e0-7edf-a4d5-c4a6bc07937e',3,'declaration.approve','2024-11-20 01:00:22.637601','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:22.795446','2024-11-20 01:00:22.795446');
INSERT INTO "event" VALUES(19,'01a22dd7-97e1-7450-83fa-890a8f669706',1,'declaration.submit','2024-11-20 01:00:22.772366','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-8373-7486-9787-28b7c3ae604e","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}}',0,'2024-11-20 01:00:23.004536','2024-11-20 01:00:23.004536');
INSERT INTO "event" VALUES(20,'01a22dd7-97e1-7450-83fa-890a8f669706',2,'declaration.claim','2024-11-20 01:00:22.801955','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:23.004536','2024-11-20 01:00:23.004536');
INSERT INTO "event" VALUES(21,'01a22dd7-97e1-7450-83fa-890a8f669706',3,'declaration.approve','2024-11-20 01:00:22.807968','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:23.004536','2024-11-20 01:00:23.004536');
INSERT INTO "event" VALUES(22,'01a22dd7-9842-7888-8aac-16dcfba16d7b',1,'declaration.submit','2024-11-20 01:00:23.010805','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"expert_activity","actor_id":"01a22dd7-8373-7486-9787-28b7c3ae604e","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}}',0,'2024-11-20 01:00:23.209398','2024-11-20 01:00:23.209398');
INSERT INTO "event" VALUES(23,'01a22dd7-9842-7888-8aac-16dcfba16d7b',2,'declaration.claim','2024-11-20 01:00:23.029353','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"expert_activity","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:23.209398','2024-11-20 01:00:23.209398');
INSERT INTO "event" VALUES(24,'01a22dd7-9842-7888-8aac-16dcfba16d7b',3,'declaration.approve','2024-11-20 01:00:23.045474','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"expert_activity","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"acknowledged":["SAME_DAY"],"hours_claimed":"9","hours_recognised":"6.5","trims":["PERSON_DAY_CAP"]}}',0,'2024-11-20 01:00:23.209398','2024-11-20 01:00:23.209398');
INSERT INTO "event" VALUES(25,'01a22dd7-9960-7e97-823d-ee84ed960a5c',1,'declaration.submit','2024-11-20 01:00:23.417830','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-8373-7486-9787-28b7c3ae604e","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}}',0,'2024-11-20 01:00:23.477561','2024-11-20 01:00:23.477561');
INSERT INTO "event" VALUES(26,'01a22dd7-9960-7e97-823d-ee84ed960a5c',2,'declaration.claim','2024-11-20 01:00:23.457561','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:23.684126','2024-11-20 01:00:23.684126');
INSERT INTO "event" VALUES(27,'01a22dd7-9960-7e97-823d-ee84ed960a5c',3,'declaration.approve','2024-11-20 01:00:23.486692','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"hours_claimed":"10","hours_recognised":"0","trims":["ANNUAL_CAP"]}}',0,'2024-11-20 01:00:23.684126','2024-11-20 01:00:23.684126');
INSERT INTO "event" VALUES(28,'01a22dd7-9b11-77b8-af6f-508014e2fd2a',1,'declaration.submit','2024-11-20 01:00:23.576482','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-85a8-7b96-9abf-cdc30ae0696c","category":"training","actor_id":"01a22dd7-861d-7f08-a670-4865218410e7","body_id":"01a22dd7-5715-7a57-9f1f-48ec80c64ab9","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-861d-7f08-a670-4865218410e7","attested_as":"person"}}',0,'2024-11-20 01:00:23.684126','2024-11-20 01:00:23.684126');
INSERT INTO "event" VALUES(29,'01a22dd7-9b11-77b8-af6f-508014e2fd2a',2,'declaration.claim','2024-11-20 01:00:23.601341','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-85a8-7b96-9abf-cdc30ae0696c","category":"training","actor_id":"01a22dd7-7322-7a63-8bd1-682296ab8e9a","body_id":"01a22dd7-5715-7a57-9f1f-48ec80c64ab9","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:23.684126','2024-11-20 01:00:23.684126');
INSERT INTO "event" VALUES(30,'01a22dd7-9b11-77b8-af6f-508014e2fd2a',3,'declaration.approve','2024-11-20 01:00:23.608078','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-85a8-7b96-9abf-cdc30ae0696c","category":"training","actor_id":"01a22dd7-7322-7a63-8bd1-682296ab8e9a","body_id":"01a22dd7-5715-7a57-9f1f-48ec80c64ab9","edition_id":"zaozhuang-2024","reason_code":"HOURS_NOT_PROVED","detail":{"hours_claimed":"24","hours_recognised":"16","trims":["DAILY_CAP","REVIEWER_CUT"]}}',0,'2024-11-20 01:00:23.684126','2024-11-20 01:00:23.684126');
INSERT INTO "event" VALUES(31,'01a22dd7-9b62-7e8d-9308-7e618acb7534',1,'declaration.submit','2024-11-20 01:00:23.655147','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"competition","actor_id":"01a22dd7-8373-7486-9787-28b7c3ae604e","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}}',0,'2024-11-20 01:00:23.684126','2024-11-20 01:00:23.684126');
INSERT INTO "event" VALUES(32,'01a22dd7-9b62-7e8d-9308-7e618acb7534',2,'declaration.claim','2024-11-20 01:00:23.662493','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"competition","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:23.684126','2024-11-20 01:00:23.684126');
INSERT INTO "event" VALUES(33,'01a22dd7-9b62-7e8d-9308-7e618acb7534',3,'declaration.reject','2024-11-20 01:00:23.667699','{"event":"reject","from_state":"unit_review","to_state":"rejected","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"competition","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":"NOT_RECOGNISED","detail":{"final":false}}',0,'2024-11-20 01:00:23.684126','2024-11-20 01:00:23.684126');
INSERT INTO "event" VALUES(34,'01a22dd7-9b99-767b-a02b-e4e689236de5',1,'declaration.submit','2024-11-20 01:00:23.711136','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-8426-7af0-8926-8fc70813bb76","category":"aid_posting","actor_id":"01a22dd7-8569-710f-a380-bafc00707cb5","body_id":"01a22dd7-56fb-7f66-ac49-42b66bcdcec5","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-8569-710f-a380-bafc00707cb5","attested_as":"person"}}',0,'2024-11-20 01:00:23.909618','2024-11-20 01:00:23.909618');
INSERT INTO "event" VALUES(35,'01a22dd7-9b99-767b-a02b-e4e689236de5',2,'declaration.claim','2024-11-20 01:00:23.737450','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-8426-7af0-8926-8fc70813bb76","category":"aid_posting","actor_id":"01a22dd7-72a0-77b6-ab13-dee65e6d7d56","body_id":"01a22dd7-56fb-7f66-ac49-42b66bcdcec5","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:23.909618','2024-11-20 01:00:23.909618');
INSERT INTO "event" VALUES(36,'01a22dd7-9b99-767b-a02b-e4e689236de5',3,'declaration.approve','2024-11-20 01:00:23.742289','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-8426-7af0-8926-8fc70813bb76","category":"aid_posting","actor_id":"01a22dd7-72a0-77b6-ab13-dee65e6d7d56","body_id":"01a22dd7-56fb-7f66-ac49-42b66bcdcec5","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:23.909618','2024-11-20 01:00:23.909618');
INSERT INTO "event" VALUES(37,'01a22dd7-9be5-78e8-ae5b-d54393f72fd2',1,'declaration.submit','2024-11-20 01:00:23.813514','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-8426-7af0-8926-8fc70813bb76","category":"digital_engineer","actor_id":"01a22dd7-8569-710f-a380-bafc00707cb5","body_id":"01a22dd7-56fb-7f66-ac49-42b66bcdcec5","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-8569-710f-a380-bafc00707cb5","attested_as":"person"}}',0,'2024-11-20 01:00:23.909618','2024-11-20 01:00:23.909618');
INSERT INTO "event" VALUES(38,'01a22dd7-9be5-78e8-ae5b-d54393f72fd2',2,'declaration.claim','2024-11-20 01:00:23.827014','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-8426-7af0-8926-8fc70813bb76","category":"digital_engineer","actor_id":"01a22dd7-72a0-77b6-ab13-dee65e6d7d56","body_id":"01a22dd7-56fb-7f66-ac49-42b66bcdcec5","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:23.909618','2024-11-20 01:00:23.909618');
INSERT INTO "event" VALUES(39,'01a22dd7-9be5-78e8-ae5b-d54393f72fd2',3,'declaration.approve','2024-11-20 01:00:23.831998','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-8426-7af0-8926-8fc70813bb76","category":"digital_engineer","actor_id":"01a22dd7-72a0-77b6-ab13-dee65e6d7d56","body_id":"01a22dd7-56fb-7f66-ac49-42b66bcdcec5","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:23.909618','2024-11-20 01:00:23.909618');
INSERT INTO "event" VALUES(40,'01a22dd7-9c70-7dd3-a31f-7cedf8b802fd',1,'declaration.submit','2024-11-20 01:00:23.962599','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-85a8-7b96-9abf-cdc30ae0696c","category":"special_circumstance","actor_id":"01a22dd7-861d-7f08-a670-4865218410e7","body_id":"01a22dd7-5715-7a57-9f1f-48ec80c64ab9","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-861d-7f08-a670-4865218410e7","attested_as":"person"}}',0,'2024-11-20 01:00:24.160839','2024-11-20 01:00:24.160839');
INSERT INTO "event" VALUES(41,'01a22dd7-9c70-7dd3-a31f-7cedf8b802fd',2,'declaration.claim','2024-11-20 01:00:23.978964','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-85a8-7b96-9abf-cdc30ae0696c","category":"special_circumstance","actor_id":"01a22dd7-7322-7a63-8bd1-682296ab8e9a","body_id":"01a22dd7-5715-7a57-9f1f-48ec80c64ab9","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:24.160839','2024-11-20 01:00:24.160839');
INSERT INTO "event" VALUES(42,'01a22dd7-9c70-7dd3-a31f-7cedf8b802fd',3,'declaration.approve','2024-11-20 01:00:24.001347','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-85a8-7b96-9abf-cdc30ae0696c","category":"special_circumstance","actor_id":"01a22dd7-7322-7a63-8bd1-682296ab8e9a","body_id":"01a22dd7-5715-7a57-9f1f-48ec80c64ab9","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:24.160839','2024-11-20 01:00:24.160839');
INSERT INTO "event" VALUES(43,'01a22dd7-9cfc-7853-8a4f-fe1b9516067f',1,'declaration.submit','2024-11-20 01:00:24.171180','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-85a8-7b96-9abf-cdc30ae0696c","category":"competition","actor_id":"01a22dd7-861d-7f08-a670-4865218410e7","body_id":"01a22dd7-5715-7a57-9f1f-48ec80c64ab9","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-861d-7f08-a670-4865218410e7","attested_as":"person"}}',0,'2024-11-20 01:00:24.409405','2024-11-20 01:00:24.409405');
INSERT INTO "event" VALUES(44,'01a22dd7-9cfc-7853-8a4f-fe1b9516067f',2,'declaration.claim','2024-11-20 01:00:24.232586','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-85a8-7b96-9abf-cdc30ae0696c","category":"competition","actor_id":"01a22dd7-7322-7a63-8bd1-682296ab8e9a","body_id":"01a22dd7-5715-7a57-9f1f-48ec80c64ab9","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:24.409405','2024-11-20 01:00:24.409405');
INSERT INTO "event" VALUES(45,'01a22dd7-9cfc-7853-8a4f-fe1b9516067f',3,'declaration.approve','2024-11-20 01:00:24.269632','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-85a8-7b96-9abf-cdc30ae0696c","category":"competition","actor_id":"01a22dd7-7322-7a63-8bd1-682296ab8e9a","body_id":"01a22dd7-5715-7a57-9f1f-48ec80c64ab9","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:24.409405','2024-11-20 01:00:24.409405');
INSERT INTO "event" VALUES(46,'01a22dd7-9df5-7cc2-95a9-18e95c0888fc',1,'declaration.submit','2024-11-20 01:00:24.377482','{"event":"submit","from_state":"draft","to_state":"submitted","person_id":"01a22dd7-8680-7da7-b6d0-b0c55f7a76dc","category":"origin_credit","actor_id":"01a22dd7-86d7-79b2-b1bc-4332991875f5","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null,"detail":{"attested_by":"01a22dd7-86d7-79b2-b1bc-4332991875f5","attested_as":"person"}}',0,'2024-11-20 01:00:24.409405','2024-11-20 01:00:24.409405');
INSERT INTO "event" VALUES(47,'01a22dd7-9df5-7cc2-95a9-18e95c0888fc',2,'declaration.claim','2024-11-20 01:00:24.402583','{"event":"claim","from_state":"submitted","to_state":"unit_review","person_id":"01a22dd7-8680-7da7-b6d0-b0c55f7a76dc","category":"origin_credit","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:24.409405','2024-11-20 01:00:24.409405');
INSERT INTO "event" VALUES(48,'01a22dd7-9df5-7cc2-95a9-18e95c0888fc',3,'declaration.approve','2024-11-20 01:00:24.414874','{"event":"approve","from_state":"unit_review","to_state":"approved","person_id":"01a22dd7-8680-7da7-b6d0-b0c55f7a76dc","category":"origin_credit","actor_id":"01a22dd7-717a-7b65-b926-97340f422349","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:24.643709','2024-11-20 01:00:24.643709');
INSERT INTO "event" VALUES(49,'01a22dd7-8790-73c9-8201-4a16277062f5',4,'declaration.sync','2024-11-20 01:00:24.439790','{"event":"sync","from_state":"approved","to_state":"synced","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-7077-7ee1-b419-c5a11d7374ce","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":null}',0,'2024-11-20 01:00:24.643709','2024-11-20 01:00:24.643709');
INSERT INTO "event" VALUES(50,'01a22dd7-9960-7e97-823d-ee84ed960a5c',4,'declaration.hours_changed','2024-11-20 01:00:24.464029','{"event":"hours_changed","from_state":"approved","to_state":"approved","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-7077-7ee1-b419-c5a11d7374ce","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":"REFILLED","detail":{"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"0","professional":"10"}},"cause":{"kind":"declaration","id":"01a22dd7-8790-73c9-8201-4a16277062f5"}}}',0,'2024-11-20 01:00:24.643709','2024-11-20 01:00:24.643709');
INSERT INTO "event" VALUES(51,'01a22dd7-8790-73c9-8201-4a16277062f5',5,'declaration.revoke','2024-11-20 01:00:24.464029','{"event":"revoke","from_state":"synced","to_state":"rejected","person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","actor_id":"01a22dd7-7077-7ee1-b419-c5a11d7374ce","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","edition_id":"zaozhuang-2024","reason_code":"SPOT_CHECK_FAILED","detail":{"final":false}}',0,'2024-11-20 01:00:24.643709','2024-11-20 01:00:24.643709');
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
INSERT INTO "history" VALUES('01a22dd7-8790-73c9-8201-4a16277062f5',1,'submit','draft','submitted','01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:21.059706',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','32d4ef13f63ae1c2ba52586ce289343f7b5e1208997841d8851a31fcd6e0367a','','540286f6ab620f8d12afcb006eaafbd13c233531e4140e4425850475dabf8916','{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}','{"key":"i0","mac":"5dc8a203145322e5dcd75819a0e18612","set":{"person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","state":"submitted","first_year":2024,"last_year":2024,"facts":"3NZ8phWno0jMlTfBDPPFbg","evidence":"FlJgkNmZJVWtUt4ckJ21vA","claimed_hours":20,"forecast":"4E2AdMnLJAHqaCimYF353Q","edition_id":"zaozhuang-2024","route":"AklO4xoBd+U5Ae/H2AZaQw","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","attested":true,"attestation":"wezX4R0Car76SCiy/srDcg","submissions":1,"first_submitted_at":"2024-11-20T01:00:21.059706","submitted_at":"2024-11-20T01:00:21.059706","due_on":"2024-12-11","created_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","created_at":"2024-11-20T01:00:18.542438"}}');
INSERT INTO "history" VALUES('01a22dd7-8790-73c9-8201-4a16277062f5',2,'claim','submitted','unit_review','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:21.096817',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','32d4ef13f63ae1c2ba52586ce289343f7b5e1208997841d8851a31fcd6e0367a','540286f6ab620f8d12afcb006eaafbd13c233531e4140e4425850475dabf8916','e52f4e89b1cbc3592c09e48f83db49e483b0d7ba992a5d6f4df363fa68927426',NULL,'{"key":"i0","mac":"2aa9b36b0962939b5b8f5db7f77deb04","set":{"state":"unit_review","assignee_id":"01a22dd7-717a-7b65-b926-97340f422349"}}');
INSERT INTO "history" VALUES('01a22dd7-8790-73c9-8201-4a16277062f5',3,'approve','unit_review','approved','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:21.118643',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','32d4ef13f63ae1c2ba52586ce289343f7b5e1208997841d8851a31fcd6e0367a','e52f4e89b1cbc3592c09e48f83db49e483b0d7ba992a5d6f4df363fa68927426','6b74c05a6fcd798e35ba590673292c9803d22dbe18101c544bf8dab2e7877fef',NULL,'{"key":"i0","mac":"1d34780ac85eeb0e8beaed82bdf46980","set":{"state":"approved","recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":1,"decided_by":"01a22dd7-717a-7b65-b926-97340f422349","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22dd7-8790-73c9-8201-4a16277062f5',4,'sync','approved','synced','01a22dd7-7077-7ee1-b419-c5a11d7374ce','2024-11-20 01:00:24.439790',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','32d4ef13f63ae1c2ba52586ce289343f7b5e1208997841d8851a31fcd6e0367a','6b74c05a6fcd798e35ba590673292c9803d22dbe18101c544bf8dab2e7877fef','34703ce6e57960c140fbafd4f2db9f8005c0fa9225d957c04edacfdca5e373d2',NULL,'{"key":"i0","mac":"c45abce57eafb1a8e2623edfe93c3bbd","set":{"state":"synced"}}');
INSERT INTO "history" VALUES('01a22dd7-8790-73c9-8201-4a16277062f5',5,'revoke','synced','rejected','01a22dd7-7077-7ee1-b419-c5a11d7374ce','2024-11-20 01:00:24.464029','SPOT_CHECK_FAILED',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','32d4ef13f63ae1c2ba52586ce289343f7b5e1208997841d8851a31fcd6e0367a','34703ce6e57960c140fbafd4f2db9f8005c0fa9225d957c04edacfdca5e373d2','992baa8cc8ac1b621dc593d5d15282ea056004c1b21653ff730dc5f8b359c879','{"final":false}','{"key":"i0","mac":"daed0cf7e1d2115d49827f3687e650c2","set":{"state":"rejected","recognised":"RBNvo1WzZ4oRRq0W9+hkng","revision":2,"outcome":"reject","trims":null,"rejected_as":"mrub9LJBGF2rKdQuD7MawA","approval_order":null,"decided_by":"01a22dd7-7077-7ee1-b419-c5a11d7374ce"}}');
INSERT INTO "history" VALUES('01a22dd7-91ac-742a-8517-9ae75cf03467',1,'submit','draft','submitted','01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:21.540276',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','6d8014b57cbb22a9d3105622fb61d9491d97be672c6564628e789b1286a481f1','','045493bc0b0548f930fe414c30ecc70b01105d8f584016bd94ddbb238f185e68','{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}','{"key":"i0","mac":"330aa68948155f96dd2ca742c2f98320","set":{"person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"training","state":"submitted","first_year":2024,"last_year":2024,"facts":"zMYO4QDw5/Mj7J6pG1JkuQ","evidence":"fGer8/2SAOmYiaNGGZxDqw","claimed_hours":48,"forecast":"kZxDkD/u2ciVUPp/2s0tGQ","edition_id":"zaozhuang-2024","route":"AklO4xoBd+U5Ae/H2AZaQw","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","attested":true,"attestation":"PpWFMNuLoYoJWvXFOZWZNQ","submissions":1,"first_submitted_at":"2024-11-20T01:00:21.540276","submitted_at":"2024-11-20T01:00:21.540276","due_on":"2024-12-11","created_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","created_at":"2024-11-20T01:00:21.130717"}}');
INSERT INTO "history" VALUES('01a22dd7-91ac-742a-8517-9ae75cf03467',2,'claim','submitted','unit_review','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:21.567952',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','6d8014b57cbb22a9d3105622fb61d9491d97be672c6564628e789b1286a481f1','045493bc0b0548f930fe414c30ecc70b01105d8f584016bd94ddbb238f185e68','79b8d43776dc4d5e051107ea44a5acf008bce820058ff1dd4c4009682eea6b9e',NULL,'{"key":"i0","mac":"0e237450f569d7e13108ae4cd317f558","set":{"state":"unit_review","assignee_id":"01a22dd7-717a-7b65-b926-97340f422349"}}');
INSERT INTO "history" VALUES('01a22dd7-91ac-742a-8517-9ae75cf03467',3,'return_for_correction','unit_review','draft','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:21.570229','FILING_NUMBER_WRONG','备案号有误，请核对','01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','6d8014b57cbb22a9d3105622fb61d9491d97be672c6564628e789b1286a481f1','79b8d43776dc4d5e051107ea44a5acf008bce820058ff1dd4c4009682eea6b9e','549e23b0046ebc44d593141058e2f2728b07680a9aec3ffdf4a72dc7c67a840d',NULL,'{"key":"i0","mac":"ec22ecad35b8e354f59f59fd124c568b","set":{"state":"draft","body_id":null,"assignee_id":null,"due_on":null,"submitted_at":null,"returned_at":"2024-11-20T01:00:21.570229","returned_facts":"zMYO4QDw5/Mj7J6pG1JkuQ","decided_by":"01a22dd7-717a-7b65-b926-97340f422349"}}');
INSERT INTO "history" VALUES('01a22dd7-91ac-742a-8517-9ae75cf03467',4,'submit','draft','submitted','01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:21.578882',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','4350b6e04ecac32679da121c5fb8f76cbc2c0f43c39e873661b1898fe48b693f','549e23b0046ebc44d593141058e2f2728b07680a9aec3ffdf4a72dc7c67a840d','d8ae9b4c16a1603dd611c4a1c37e5ba5da2fbe3e65a2c9542160595694324e06','{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}','{"key":"i0","mac":"18e19cfa589852b781e10c6d1183c208","set":{"person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"training","state":"submitted","first_year":2024,"last_year":2024,"facts":"Ez8dWoowNGY3aeortK8Wyw","evidence":"fGer8/2SAOmYiaNGGZxDqw","claimed_hours":48,"forecast":"kZxDkD/u2ciVUPp/2s0tGQ","edition_id":"zaozhuang-2024","route":"AklO4xoBd+U5Ae/H2AZaQw","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","attested":true,"attestation":"8Jvw7MFl9gsuQv6uU0Nl0g","submissions":2,"first_submitted_at":"2024-11-20T01:00:21.540276","submitted_at":"2024-11-20T01:00:21.578882","returned_at":"2024-11-20T01:00:21.570229","returned_facts":"zMYO4QDw5/Mj7J6pG1JkuQ","due_on":"2024-12-11","created_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","created_at":"2024-11-20T01:00:21.130717"}}');
INSERT INTO "history" VALUES('01a22dd7-91ac-742a-8517-9ae75cf03467',5,'claim','submitted','unit_review','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:21.587342',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','4350b6e04ecac32679da121c5fb8f76cbc2c0f43c39e873661b1898fe48b693f','d8ae9b4c16a1603dd611c4a1c37e5ba5da2fbe3e65a2c9542160595694324e06','03b1a45fa041c28edfa073ec224d0893e807d5359acf9195c0ad5b07ed0c28b0',NULL,'{"key":"i0","mac":"3bb9c121e2a531d17e7811a3acf7d671","set":{"state":"unit_review","assignee_id":"01a22dd7-717a-7b65-b926-97340f422349"}}');
INSERT INTO "history" VALUES('01a22dd7-91ac-742a-8517-9ae75cf03467',6,'approve','unit_review','approved','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:21.591899',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','4350b6e04ecac32679da121c5fb8f76cbc2c0f43c39e873661b1898fe48b693f','03b1a45fa041c28edfa073ec224d0893e807d5359acf9195c0ad5b07ed0c28b0','68ad206e7fef3ab7964215b7948997fb635d6472c566fb1fb0921467dace5279','{"hours_claimed":"24","hours_recognised":"22.5","trims":["DAILY_CAP"]}','{"key":"i0","mac":"078dbabfe7b9c293592b1ed96b22d8a4","set":{"state":"approved","recognised":"E8VYX6CSJEsMduDBUyV6xQ","revision":1,"outcome":"approve_trimmed","trims":"CS46voVaBiaqcrUE9ITY6w","approval_order":2,"decided_by":"01a22dd7-717a-7b65-b926-97340f422349","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22dd7-9381-7e47-8db4-70ac335ea7ef',1,'submit','draft','submitted','01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:21.715417',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','bba98e9b5f5e0f09deaa4faaed1509f5934a971c5b4fcb1bedad87c08622e130','','e4fdbb084949dd3829c0b55c00141775c8266da331b84ee7fa3291c864865251','{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}','{"key":"i0","mac":"78aaeed98f9cc78c865e92c94209f6b5","set":{"person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"learning","state":"submitted","first_year":2024,"last_year":2024,"facts":"Cy6g95mu8PL240FglcA1FQ","evidence":"LQoaRkbPz2UwiAIWDgnCQw","claimed_hours":90,"forecast":"zVTvW2zzAftaXYbMNugELw","edition_id":"zaozhuang-2024","route":"AklO4xoBd+U5Ae/H2AZaQw","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","attested":true,"attestation":"iT6K/j/34tJr/Vo+tdwNrA","submissions":1,"first_submitted_at":"2024-11-20T01:00:21.715417","submitted_at":"2024-11-20T01:00:21.715417","due_on":"2024-12-11","created_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","created_at":"2024-11-20T01:00:21.600627"}}');
INSERT INTO "history" VALUES('01a22dd7-9381-7e47-8db4-70ac335ea7ef',2,'claim','submitted','unit_review','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:21.873602',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','bba98e9b5f5e0f09deaa4faaed1509f5934a971c5b4fcb1bedad87c08622e130','e4fdbb084949dd3829c0b55c00141775c8266da331b84ee7fa3291c864865251','e256627d9e4a6e7bdaeb2c42489d4c8a6683d2f7794dd0eb579bf41c68cdabb2',NULL,'{"key":"i0","mac":"8775ab1594ebcad5c1198f7c4697f392","set":{"state":"unit_review","assignee_id":"01a22dd7-717a-7b65-b926-97340f422349"}}');
INSERT INTO "history" VALUES('01a22dd7-9381-7e47-8db4-70ac335ea7ef',3,'approve','unit_review','approved','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:22.011292',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','bba98e9b5f5e0f09deaa4faaed1509f5934a971c5b4fcb1bedad87c08622e130','e256627d9e4a6e7bdaeb2c42489d4c8a6683d2f7794dd0eb579bf41c68cdabb2','2f9e5dbd008dbf8348bf039d603beadf26c21329d7b349f866fffae340cfac87','{"hours_claimed":"45","hours_recognised":"40","trims":["ANNUAL_CAP"]}','{"key":"i0","mac":"80a9b472a36eedf8f3c185be7495b70f","set":{"state":"approved","recognised":"oolQNYM/wSHzfphRblGz+A","revision":1,"outcome":"approve_trimmed","trims":"gQI3vdkrxadIKZLOC8ynug","approval_order":3,"decided_by":"01a22dd7-717a-7b65-b926-97340f422349","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22dd7-9538-772e-b65b-16b8c63ac455',1,'submit','draft','submitted','01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:22.353345',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','b87ecf58541f7f0ac2b6b17bf134143b483a3dfab493a37e842cf931b8c6e7f6','','2a59233bafd2354c3e326804b6c5c885fc89b4c9648e3ca23420d09737d7f682','{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}','{"key":"i0","mac":"600aae6b2ec1b4c87f1d45dd5870d2cb","set":{"person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"qualification_exam","state":"submitted","first_year":2024,"last_year":2024,"facts":"CdD0Jzj10fe7iiK/7tjwiA","evidence":"Q9JOodMKT7JaO07mf+CFjQ","claimed_hours":32,"forecast":"zFb5xtvP0IhJse99Xh8/uw","edition_id":"zaozhuang-2024","route":"AklO4xoBd+U5Ae/H2AZaQw","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","attested":true,"attestation":"ZcJfhB1k+40ekCZhYDWKpQ","submissions":1,"first_submitted_at":"2024-11-20T01:00:22.353345","submitted_at":"2024-11-20T01:00:22.353345","due_on":"2024-12-11","created_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","created_at":"2024-11-20T01:00:22.039180"}}');
INSERT INTO "history" VALUES('01a22dd7-9538-772e-b65b-16b8c63ac455',2,'claim','submitted','unit_review','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:22.428753',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','b87ecf58541f7f0ac2b6b17bf134143b483a3dfab493a37e842cf931b8c6e7f6','2a59233bafd2354c3e326804b6c5c885fc89b4c9648e3ca23420d09737d7f682','522ceab088f162c868dc1e5a0ede925a170dd062b5faa77542ad2dac51e35da8',NULL,'{"key":"i0","mac":"b211cc20650ac891819987bf92546e21","set":{"state":"unit_review","assignee_id":"01a22dd7-717a-7b65-b926-97340f422349"}}');
INSERT INTO "history" VALUES('01a22dd7-9538-772e-b65b-16b8c63ac455',3,'approve','unit_review','approved','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:22.452520',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','b87ecf58541f7f0ac2b6b17bf134143b483a3dfab493a37e842cf931b8c6e7f6','522ceab088f162c868dc1e5a0ede925a170dd062b5faa77542ad2dac51e35da8','310a55c6478e8ea166ee4fcaa6f394260d8c02613544a668d4ae2c40a2d7ddfd',NULL,'{"key":"i0","mac":"6c0f821552505f3aa0dd18df95de05af","set":{"state":"approved","recognised":"kjN11D64vIWTcyCXwhS5CQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":4,"decided_by":"01a22dd7-717a-7b65-b926-97340f422349","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22dd7-96e0-7edf-a4d5-c4a6bc07937e',1,'submit','draft','submitted','01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:22.518283',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','89a6d3a2d4f9e71fd379befa1770d0154fef10e8dc7c7d5973f25aba1af2195a','','9de5517f1d7f7eb8bf73d665414be64b6c216afbecd2574d3a19ba258a378eab','{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}','{"key":"i0","mac":"8c248492e435d8913c5285d0db8bf789","set":{"person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","state":"submitted","first_year":2024,"last_year":2024,"facts":"cWY4iz8HYXSsohP3jcO50A","evidence":"yKZR1211ZapOInwjAbRCOw","claimed_hours":20,"forecast":"PA2mrVaTz+5Yr+L3VmfdAg","edition_id":"zaozhuang-2024","route":"AklO4xoBd+U5Ae/H2AZaQw","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","attested":true,"attestation":"CUDvYjflbowhqFfvR1NgVA","submissions":1,"first_submitted_at":"2024-11-20T01:00:22.518283","submitted_at":"2024-11-20T01:00:22.518283","due_on":"2024-12-11","created_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","created_at":"2024-11-20T01:00:22.463661"}}');
INSERT INTO "history" VALUES('01a22dd7-96e0-7edf-a4d5-c4a6bc07937e',2,'claim','submitted','unit_review','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:22.570179',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','89a6d3a2d4f9e71fd379befa1770d0154fef10e8dc7c7d5973f25aba1af2195a','9de5517f1d7f7eb8bf73d665414be64b6c216afbecd2574d3a19ba258a378eab','648efbd22d8f8c7a55e6bf31d15d9b6268545fae582954e43e84366638906027',NULL,'{"key":"i0","mac":"76f91ec8f2448147cda765650d775481","set":{"state":"unit_review","assignee_id":"01a22dd7-717a-7b65-b926-97340f422349"}}');
INSERT INTO "history" VALUES('01a22dd7-96e0-7edf-a4d5-c4a6bc07937e',3,'approve','unit_review','approved','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:22.637601',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','89a6d3a2d4f9e71fd379befa1770d0154fef10e8dc7c7d5973f25aba1af2195a','648efbd22d8f8c7a55e6bf31d15d9b6268545fae582954e43e84366638906027','a977b362179931b089894c16ba6e21b4bce52053bacafafd3d1f537bd82d6757',NULL,'{"key":"i0","mac":"1c075de95c805334bbbbff38e75756b4","set":{"state":"approved","recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":5,"decided_by":"01a22dd7-717a-7b65-b926-97340f422349","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22dd7-97e1-7450-83fa-890a8f669706',1,'submit','draft','submitted','01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:22.772366',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','d08687a0144fb14ac48616d3d9dc614feb56f5328a049c05dd4bd4db77b50fa3','','331a121f0602e988389232bf4e5ee152fdea6be9f26d3aa8e09fd97f18b2cc1d','{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}','{"key":"i0","mac":"70c58652b625522e1032b7f91800a92c","set":{"person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","state":"submitted","first_year":2024,"last_year":2024,"facts":"5FVRp1sjWdkVF8G56qScfg","evidence":"7C3KttjL9m8eZAkfTUzwOQ","claimed_hours":20,"forecast":"fkrrEgmAsNVoG7r2//dG/g","edition_id":"zaozhuang-2024","route":"AklO4xoBd+U5Ae/H2AZaQw","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","attested":true,"attestation":"HKmSBD+1OKeP0AaLEU9VKw","submissions":1,"first_submitted_at":"2024-11-20T01:00:22.772366","submitted_at":"2024-11-20T01:00:22.772366","due_on":"2024-12-11","created_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","created_at":"2024-11-20T01:00:22.719831"}}');
INSERT INTO "history" VALUES('01a22dd7-97e1-7450-83fa-890a8f669706',2,'claim','submitted','unit_review','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:22.801955',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','d08687a0144fb14ac48616d3d9dc614feb56f5328a049c05dd4bd4db77b50fa3','331a121f0602e988389232bf4e5ee152fdea6be9f26d3aa8e09fd97f18b2cc1d','57d9625fa799e38f71a469a0b2f846d7917d684a1d83c3d4f12007e80a4585d8',NULL,'{"key":"i0","mac":"f8618439dd1cf03fbb48d1118ca3fdc4","set":{"state":"unit_review","assignee_id":"01a22dd7-717a-7b65-b926-97340f422349"}}');
INSERT INTO "history" VALUES('01a22dd7-97e1-7450-83fa-890a8f669706',3,'approve','unit_review','approved','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:22.807968',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','d08687a0144fb14ac48616d3d9dc614feb56f5328a049c05dd4bd4db77b50fa3','57d9625fa799e38f71a469a0b2f846d7917d684a1d83c3d4f12007e80a4585d8','a32a056edca6fe3d86c0cfeff49c0e87074dc883e396ff5b6aafe4ec9fa3856a',NULL,'{"key":"i0","mac":"79f78b0ef8c4f511973f6f20cdfb3059","set":{"state":"approved","recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":6,"decided_by":"01a22dd7-717a-7b65-b926-97340f422349","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22dd7-9842-7888-8aac-16dcfba16d7b',1,'submit','draft','submitted','01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:23.010805',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','4d56c59c5ff24a72775cc2dc950d79ab3c86593b9309ba67027b308e2cee4843','','1cbc0ad8ca75317ac13d96ffd82f4afbc8f384bf2ef39e04d5b30a9d5207c00b','{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}','{"key":"i0","mac":"9149187c9b575f7f09beb8142bf60c9e","set":{"person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"expert_activity","state":"submitted","first_year":2024,"last_year":2024,"facts":"mzCGHOfpLRtrJveOz30OPg","evidence":"JiMXTvjbFnMBkQCcM8GzBg","claimed_hours":18,"forecast":"Z+W75vSkHoAkLccCYbNFXg","edition_id":"zaozhuang-2024","route":"AklO4xoBd+U5Ae/H2AZaQw","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","attested":true,"attestation":"0Pn5R21TOL4RteAJa21gZw","submissions":1,"first_submitted_at":"2024-11-20T01:00:23.010805","submitted_at":"2024-11-20T01:00:23.010805","due_on":"2024-12-11","created_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","created_at":"2024-11-20T01:00:22.817264"}}');
INSERT INTO "history" VALUES('01a22dd7-9842-7888-8aac-16dcfba16d7b',2,'claim','submitted','unit_review','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:23.029353',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','4d56c59c5ff24a72775cc2dc950d79ab3c86593b9309ba67027b308e2cee4843','1cbc0ad8ca75317ac13d96ffd82f4afbc8f384bf2ef39e04d5b30a9d5207c00b','c7bbe545862dea27c45a2f13c9773768c037b3cc820be33180cf61f98eb45a89',NULL,'{"key":"i0","mac":"08206da4aa52a7fb74427799ded786dc","set":{"state":"unit_review","assignee_id":"01a22dd7-717a-7b65-b926-97340f422349"}}');
INSERT INTO "history" VALUES('01a22dd7-9842-7888-8aac-16dcfba16d7b',3,'approve','unit_review','approved','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:23.045474',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','4d56c59c5ff24a72775cc2dc950d79ab3c86593b9309ba67027b308e2cee4843','c7bbe545862dea27c45a2f13c9773768c037b3cc820be33180cf61f98eb45a89','752fa70791ba5deeb953de813aad437887ccf0012d22e9521486843da97d73fb','{"acknowledged":["SAME_DAY"],"hours_claimed":"9","hours_recognised":"6.5","trims":["PERSON_DAY_CAP"]}','{"key":"i0","mac":"359392ae1bd119489fb244fee1ce66a7","set":{"state":"approved","recognised":"B1jKp9INs2gXf3jmP5OqhQ","revision":1,"outcome":"approve_trimmed","trims":"AFozU0ACrUYruydrecN4Iw","approval_order":7,"decided_by":"01a22dd7-717a-7b65-b926-97340f422349","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22dd7-9960-7e97-823d-ee84ed960a5c',1,'submit','draft','submitted','01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:23.417830',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','377eff29e1a17842d15f2a26b4d43f35ad817d16d29c52e45eec11570571209d','','d447cccfc64f0b77519ba560e75ce6dfa74b8c93097dcf1367bd55a33f9f4d99','{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}','{"key":"i0","mac":"207cf22a25196854cb95de925e809746","set":{"person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"achievement","state":"submitted","first_year":2024,"last_year":2024,"facts":"NS34KBrpsO8uKKVN812rqg","evidence":"OAjVpNZ6hzE5uV1js1O7EQ","claimed_hours":20,"forecast":"6bo+nZHOi6Ubvtr0V0DXWA","edition_id":"zaozhuang-2024","route":"AklO4xoBd+U5Ae/H2AZaQw","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","attested":true,"attestation":"lPJIIb3IZLaquTCVyN8lDw","submissions":1,"first_submitted_at":"2024-11-20T01:00:23.417830","submitted_at":"2024-11-20T01:00:23.417830","due_on":"2024-12-11","created_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","created_at":"2024-11-20T01:00:23.103477"}}');
INSERT INTO "history" VALUES('01a22dd7-9960-7e97-823d-ee84ed960a5c',2,'claim','submitted','unit_review','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:23.457561',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','377eff29e1a17842d15f2a26b4d43f35ad817d16d29c52e45eec11570571209d','d447cccfc64f0b77519ba560e75ce6dfa74b8c93097dcf1367bd55a33f9f4d99','ce91c3c54d7b4b4ca5687f2253b0566d126e77372f722464ebf9fa252c23d459',NULL,'{"key":"i0","mac":"b5456f04bda6f42e34b064dfb194d8ab","set":{"state":"unit_review","assignee_id":"01a22dd7-717a-7b65-b926-97340f422349"}}');
INSERT INTO "history" VALUES('01a22dd7-9960-7e97-823d-ee84ed960a5c',3,'approve','unit_review','approved','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:23.486692',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','377eff29e1a17842d15f2a26b4d43f35ad817d16d29c52e45eec11570571209d','ce91c3c54d7b4b4ca5687f2253b0566d126e77372f722464ebf9fa252c23d459','4691ee7c681caddf383b8db77616467c65072af60848df153e861687debc714d','{"hours_claimed":"10","hours_recognised":"0","trims":["ANNUAL_CAP"]}','{"key":"i0","mac":"bb3a33c5dab320b767c6a4448d5324d6","set":{"state":"approved","recognised":"RBNvo1WzZ4oRRq0W9+hkng","outcome":"approve_zero","trims":"evVRCBewlRqOkYKHkdzK4A","approval_order":8,"decided_by":"01a22dd7-717a-7b65-b926-97340f422349","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22dd7-9960-7e97-823d-ee84ed960a5c',4,'hours_changed','approved','approved','01a22dd7-7077-7ee1-b419-c5a11d7374ce','2024-11-20 01:00:24.464029','REFILLED',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','377eff29e1a17842d15f2a26b4d43f35ad817d16d29c52e45eec11570571209d','4691ee7c681caddf383b8db77616467c65072af60848df153e861687debc714d','2f859dcf8c847b2524de16d0dd1662720157690293de482fb6ff24cb19ebdc51','{"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"0","professional":"10"}},"cause":{"kind":"declaration","id":"01a22dd7-8790-73c9-8201-4a16277062f5"}}','{"key":"i0","mac":"d68a3717a26e28823b90bcb858b6159b","set":{"recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q"}}');
INSERT INTO "history" VALUES('01a22dd7-9b11-77b8-af6f-508014e2fd2a',1,'submit','draft','submitted','01a22dd7-861d-7f08-a670-4865218410e7','2024-11-20 01:00:23.576482',NULL,NULL,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9','zaozhuang-2024','fcf80ff3259aa61ec7dd81351035ff0b1e2962cdc428126aec46930e165ec39b','','14ca729f3f40bf4e98c00f7dfb8d62c4615479e21856bd27cfc7c5ec6b053109','{"attested_by":"01a22dd7-861d-7f08-a670-4865218410e7","attested_as":"person"}','{"key":"i0","mac":"1df8339ec5eed10c841c89586b6df0b5","set":{"person_id":"01a22dd7-85a8-7b96-9abf-cdc30ae0696c","category":"training","state":"submitted","first_year":2024,"last_year":2024,"facts":"DcKbSc17K1J0ekkhzSN7HQ","evidence":"yCDD4LVeM/KmYikhmJ8+0A","claimed_hours":48,"forecast":"Ee1CMnOTAqOoDYBW0jnU0g","edition_id":"zaozhuang-2024","route":"FfOkWpehfnXpPYBpRSXpRA","body_id":"01a22dd7-5715-7a57-9f1f-48ec80c64ab9","attested":true,"attestation":"I8QPiYKj3xJPRcLl13A/2Q","submissions":1,"first_submitted_at":"2024-11-20T01:00:23.576482","submitted_at":"2024-11-20T01:00:23.576482","due_on":"2024-12-11","created_by":"01a22dd7-861d-7f08-a670-4865218410e7","created_at":"2024-11-20T01:00:23.536204"}}');
INSERT INTO "history" VALUES('01a22dd7-9b11-77b8-af6f-508014e2fd2a',2,'claim','submitted','unit_review','01a22dd7-7322-7a63-8bd1-682296ab8e9a','2024-11-20 01:00:23.601341',NULL,NULL,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9','zaozhuang-2024','fcf80ff3259aa61ec7dd81351035ff0b1e2962cdc428126aec46930e165ec39b','14ca729f3f40bf4e98c00f7dfb8d62c4615479e21856bd27cfc7c5ec6b053109','c52662b48c0b02e80c19f6d1107f94eef934f641907c2fb4f678db81e6b76090',NULL,'{"key":"i0","mac":"8353fc5603077bfe39894a5071e845e4","set":{"state":"unit_review","assignee_id":"01a22dd7-7322-7a63-8bd1-682296ab8e9a"}}');
INSERT INTO "history" VALUES('01a22dd7-9b11-77b8-af6f-508014e2fd2a',3,'approve','unit_review','approved','01a22dd7-7322-7a63-8bd1-682296ab8e9a','2024-11-20 01:00:23.608078','HOURS_NOT_PROVED','第三天未签到','01a22dd7-5715-7a57-9f1f-48ec80c64ab9','zaozhuang-2024','fcf80ff3259aa61ec7dd81351035ff0b1e2962cdc428126aec46930e165ec39b','c52662b48c0b02e80c19f6d1107f94eef934f641907c2fb4f678db81e6b76090','8087db617ca88df8aa82fb10368aeb384e62a3b6fc0ca5e77c63e3914fba8318','{"hours_claimed":"24","hours_recognised":"16","trims":["DAILY_CAP","REVIEWER_CUT"]}','{"key":"i0","mac":"9fc518ea5189bafe8c396c7fb1b61799","set":{"state":"approved","granted_hours":32,"granted_reason":"2wce2uVLt54w1jgP9yyUlg","recognised":"kjN11D64vIWTcyCXwhS5CQ","revision":1,"outcome":"approve_trimmed","trims":"HMYKVJdkYSkk3Q330dYDmQ","approval_order":1,"decided_by":"01a22dd7-7322-7a63-8bd1-682296ab8e9a","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22dd7-9b62-7e8d-9308-7e618acb7534',1,'submit','draft','submitted','01a22dd7-8373-7486-9787-28b7c3ae604e','2024-11-20 01:00:23.655147',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','6f23843a617ff0f76a984e1aa5566334330c7f901f0729e4be3266b4852fc670','','fb1c89530996f584401e1a54a4ec35b330c85f8d88d879f34991ef2a9f535c6a','{"attested_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","attested_as":"person"}','{"key":"i0","mac":"9d3c018ef019816ccad17d08e8e5a14c","set":{"person_id":"01a22dd7-8230-7a15-ab1a-924b36464385","category":"competition","state":"submitted","first_year":2024,"last_year":2024,"facts":"4PIZBxECmR0BOKbc3YNNrg","evidence":"fxh6l4o2/QXevwOMDtGm1Q","forecast":"ZqVj5YZcP2tzn9AspSQFnA","edition_id":"zaozhuang-2024","route":"AklO4xoBd+U5Ae/H2AZaQw","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","attested":true,"attestation":"IETAo7Ht3vPXYeGdSPVE1Q","submissions":1,"first_submitted_at":"2024-11-20T01:00:23.655147","submitted_at":"2024-11-20T01:00:23.655147","due_on":"2024-12-11","created_by":"01a22dd7-8373-7486-9787-28b7c3ae604e","created_at":"2024-11-20T01:00:23.617640"}}');
INSERT INTO "history" VALUES('01a22dd7-9b62-7e8d-9308-7e618acb7534',2,'claim','submitted','unit_review','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:23.662493',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','6f23843a617ff0f76a984e1aa5566334330c7f901f0729e4be3266b4852fc670','fb1c89530996f584401e1a54a4ec35b330c85f8d88d879f34991ef2a9f535c6a','ed97c7b6a39da289fe1529d9290938b71dcc41bd9efc08ad3a69f1643dfccfeb',NULL,'{"key":"i0","mac":"700e0095370462a40fefb374ad617e2e","set":{"state":"unit_review","assignee_id":"01a22dd7-717a-7b65-b926-97340f422349"}}');
INSERT INTO "history" VALUES('01a22dd7-9b62-7e8d-9308-7e618acb7534',3,'reject','unit_review','rejected','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:23.667699','NOT_RECOGNISED',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','6f23843a617ff0f76a984e1aa5566334330c7f901f0729e4be3266b4852fc670','ed97c7b6a39da289fe1529d9290938b71dcc41bd9efc08ad3a69f1643dfccfeb','144595db3d8ea6c511c1f013e9f172f310f8da097fe4fa09082510d4014ddf2d','{"final":false}','{"key":"i0","mac":"5c3a661bbc28cf9e7a0a12a2f0f00c3d","set":{"state":"rejected","outcome":"reject","rejected_as":"5E+pua5G+8rTbqGKT92u4w","decided_by":"01a22dd7-717a-7b65-b926-97340f422349","assignee_id":null,"due_on":null,"returned_at":"2024-11-20T01:00:23.667699","returned_facts":"4PIZBxECmR0BOKbc3YNNrg"}}');
INSERT INTO "history" VALUES('01a22dd7-9b99-767b-a02b-e4e689236de5',1,'submit','draft','submitted','01a22dd7-8569-710f-a380-bafc00707cb5','2024-11-20 01:00:23.711136',NULL,NULL,'01a22dd7-56fb-7f66-ac49-42b66bcdcec5','zaozhuang-2024','68cae88b11960edaa9a1f6ed6c971ec7583e25b263004f98df8d07f09ce0e8d1','','e586138bfd2cda5f398c5aa723614b2a3a24749572426885fe4c2353ec0d3fbe','{"attested_by":"01a22dd7-8569-710f-a380-bafc00707cb5","attested_as":"person"}','{"key":"i0","mac":"29cba19c8b71dd7f837c514e6932347a","set":{"person_id":"01a22dd7-8426-7af0-8926-8fc70813bb76","category":"aid_posting","state":"submitted","first_year":2024,"last_year":2024,"facts":"Lj8sJAv812PksIezfziW4g","evidence":"gSvqRcw7xHOYQLJ6qM9kZg","claimed_hours":45,"forecast":"scBV767F9t2bTRkbtSlYog","edition_id":"zaozhuang-2024","route":"Ku6ZgDE6g4FdVDRSOwAyYA","body_id":"01a22dd7-56fb-7f66-ac49-42b66bcdcec5","attested":true,"attestation":"0+dwWfYaRcZVYueVGDhzBQ","submissions":1,"first_submitted_at":"2024-11-20T01:00:23.711136","submitted_at":"2024-11-20T01:00:23.711136","due_on":"2024-12-11","created_by":"01a22dd7-8569-710f-a380-bafc00707cb5","created_at":"2024-11-20T01:00:23.672147"}}');
INSERT INTO "history" VALUES('01a22dd7-9b99-767b-a02b-e4e689236de5',2,'claim','submitted','unit_review','01a22dd7-72a0-77b6-ab13-dee65e6d7d56','2024-11-20 01:00:23.737450',NULL,NULL,'01a22dd7-56fb-7f66-ac49-42b66bcdcec5','zaozhuang-2024','68cae88b11960edaa9a1f6ed6c971ec7583e25b263004f98df8d07f09ce0e8d1','e586138bfd2cda5f398c5aa723614b2a3a24749572426885fe4c2353ec0d3fbe','c258fd559622c267f3d77607cb68193f9b3942378a885b53f4d7fb8c48145607',NULL,'{"key":"i0","mac":"a32a7d61a46baa0c803557da00ea8393","set":{"state":"unit_review","assignee_id":"01a22dd7-72a0-77b6-ab13-dee65e6d7d56"}}');
INSERT INTO "history" VALUES('01a22dd7-9b99-767b-a02b-e4e689236de5',3,'approve','unit_review','approved','01a22dd7-72a0-77b6-ab13-dee65e6d7d56','2024-11-20 01:00:23.742289',NULL,NULL,'01a22dd7-56fb-7f66-ac49-42b66bcdcec5','zaozhuang-2024','68cae88b11960edaa9a1f6ed6c971ec7583e25b263004f98df8d07f09ce0e8d1','c258fd559622c267f3d77607cb68193f9b3942378a885b53f4d7fb8c48145607','54ed11ea143f5838ff62284340281bc3c6640c09748dcacacdb200e8c7d83a22',NULL,'{"key":"i0","mac":"de9bd699cf0cfe927da18194fe8838c1","set":{"state":"approved","recognised":"mVPXw2375V21+DeG8ShrWQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":1,"decided_by":"01a22dd7-72a0-77b6-ab13-dee65e6d7d56","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22dd7-9be5-78e8-ae5b-d54393f72fd2',1,'submit','draft','submitted','01a22dd7-8569-710f-a380-bafc00707cb5','2024-11-20 01:00:23.813514',NULL,NULL,'01a22dd7-56fb-7f66-ac49-42b66bcdcec5','zaozhuang-2024','caa7417badb6825acc4e85f85465728ce1435a393513ae8930e9fe14bf8a3bcf','','c634ce23ad45bd46c8067d087746a31c77bddd3703ee48edcfefb3fc1053fa91','{"attested_by":"01a22dd7-8569-710f-a380-bafc00707cb5","attested_as":"person"}','{"key":"i0","mac":"e29271fc18c939f3bf44f6858ce2a46a","set":{"person_id":"01a22dd7-8426-7af0-8926-8fc70813bb76","category":"digital_engineer","state":"submitted","first_year":2024,"last_year":2024,"facts":"JAmh3N+Hk3XYwGtORAKGjQ","evidence":"tME8TEv1QpmfNbT4lMe0wQ","claimed_hours":80,"forecast":"5rtxaEtt8k+dU/wMUdyEJg","edition_id":"zaozhuang-2024","route":"Ku6ZgDE6g4FdVDRSOwAyYA","body_id":"01a22dd7-56fb-7f66-ac49-42b66bcdcec5","attested":true,"attestation":"Kw51DkY9xlbmxrhLDN374g","submissions":1,"first_submitted_at":"2024-11-20T01:00:23.813514","submitted_at":"2024-11-20T01:00:23.813514","due_on":"2024-12-11","created_by":"01a22dd7-8569-710f-a380-bafc00707cb5","created_at":"2024-11-20T01:00:23.748297"}}');
INSERT INTO "history" VALUES('01a22dd7-9be5-78e8-ae5b-d54393f72fd2',2,'claim','submitted','unit_review','01a22dd7-72a0-77b6-ab13-dee65e6d7d56','2024-11-20 01:00:23.827014',NULL,NULL,'01a22dd7-56fb-7f66-ac49-42b66bcdcec5','zaozhuang-2024','caa7417badb6825acc4e85f85465728ce1435a393513ae8930e9fe14bf8a3bcf','c634ce23ad45bd46c8067d087746a31c77bddd3703ee48edcfefb3fc1053fa91','ecede03a9c5ae5f952987f9f3410dc99b5e93db1191aa23ce87457495493408d',NULL,'{"key":"i0","mac":"4e2abd98469b3f9ba2afff13db0c5e96","set":{"state":"unit_review","assignee_id":"01a22dd7-72a0-77b6-ab13-dee65e6d7d56"}}');
INSERT INTO "history" VALUES('01a22dd7-9be5-78e8-ae5b-d54393f72fd2',3,'approve','unit_review','approved','01a22dd7-72a0-77b6-ab13-dee65e6d7d56','2024-11-20 01:00:23.831998',NULL,NULL,'01a22dd7-56fb-7f66-ac49-42b66bcdcec5','zaozhuang-2024','caa7417badb6825acc4e85f85465728ce1435a393513ae8930e9fe14bf8a3bcf','ecede03a9c5ae5f952987f9f3410dc99b5e93db1191aa23ce87457495493408d','f829f061ef5ae889c2dedc7bfc6f1d45acdb95bab734a21cc5d482d588150276',NULL,'{"key":"i0","mac":"1998e35275fbf065989e7115ab7a57a4","set":{"state":"approved","recognised":"oolQNYM/wSHzfphRblGz+A","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":2,"decided_by":"01a22dd7-72a0-77b6-ab13-dee65e6d7d56","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22dd7-9c70-7dd3-a31f-7cedf8b802fd',1,'submit','draft','submitted','01a22dd7-861d-7f08-a670-4865218410e7','2024-11-20 01:00:23.962599',NULL,NULL,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9','zaozhuang-2024','143c648b28baa3cc77f343b2eab68aa1ce2ba8912a6f01030d92e594b52fdb76','','81eeb30030da4f1eef7dcdc82b66f40af7c51f4e131467ae7b626bb368bd4347','{"attested_by":"01a22dd7-861d-7f08-a670-4865218410e7","attested_as":"person"}','{"key":"i0","mac":"fe27e75d38ad3cf53f7b9dbf76c53c27","set":{"person_id":"01a22dd7-85a8-7b96-9abf-cdc30ae0696c","category":"special_circumstance","state":"submitted","first_year":2024,"last_year":2024,"facts":"bVjPt8EjTzZkY4j83jh8tg","evidence":"HT/+WRRvT9MNq3naRT95Sw","claimed_hours":0,"forecast":"i1NdnlLaVW/9qBTvbwQjsA","edition_id":"zaozhuang-2024","route":"FfOkWpehfnXpPYBpRSXpRA","body_id":"01a22dd7-5715-7a57-9f1f-48ec80c64ab9","attested":true,"attestation":"F62HmsExXVM8R3P0G3rCUg","submissions":1,"first_submitted_at":"2024-11-20T01:00:23.962599","submitted_at":"2024-11-20T01:00:23.962599","due_on":"2024-12-11","created_by":"01a22dd7-861d-7f08-a670-4865218410e7","created_at":"2024-11-20T01:00:23.887604"}}');
INSERT INTO "history" VALUES('01a22dd7-9c70-7dd3-a31f-7cedf8b802fd',2,'claim','submitted','unit_review','01a22dd7-7322-7a63-8bd1-682296ab8e9a','2024-11-20 01:00:23.978964',NULL,NULL,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9','zaozhuang-2024','143c648b28baa3cc77f343b2eab68aa1ce2ba8912a6f01030d92e594b52fdb76','81eeb30030da4f1eef7dcdc82b66f40af7c51f4e131467ae7b626bb368bd4347','ef65609cc56d91029a8ef5aa7835f8b83217c25c667836bb9b7b4e88382d2b03',NULL,'{"key":"i0","mac":"236299a259f5cac1fc412fa87bc95546","set":{"state":"unit_review","assignee_id":"01a22dd7-7322-7a63-8bd1-682296ab8e9a"}}');
INSERT INTO "history" VALUES('01a22dd7-9c70-7dd3-a31f-7cedf8b802fd',3,'approve','unit_review','approved','01a22dd7-7322-7a63-8bd1-682296ab8e9a','2024-11-20 01:00:24.001347',NULL,NULL,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9','zaozhuang-2024','143c648b28baa3cc77f343b2eab68aa1ce2ba8912a6f01030d92e594b52fdb76','ef65609cc56d91029a8ef5aa7835f8b83217c25c667836bb9b7b4e88382d2b03','729be24968697376897d2e43c27f38bbde697248084210cdc0859efb8b0f0593',NULL,'{"key":"i0","mac":"50651f404b843a2a00d8027611e49ef4","set":{"state":"approved","recognised":"RBNvo1WzZ4oRRq0W9+hkng","outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":2,"decided_by":"01a22dd7-7322-7a63-8bd1-682296ab8e9a","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22dd7-9cfc-7853-8a4f-fe1b9516067f',1,'submit','draft','submitted','01a22dd7-861d-7f08-a670-4865218410e7','2024-11-20 01:00:24.171180',NULL,NULL,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9','zaozhuang-2024','350f64bca294d3a6cd0941ca674a2bd1531e9b8077d6418d775c43806ca47451','','2db942a7cd786dd9dd059a6286d805b4c28f66113d1c75a10b9b676f8a872b58','{"attested_by":"01a22dd7-861d-7f08-a670-4865218410e7","attested_as":"person"}','{"key":"i0","mac":"f68d2965f982cc9bef5e86adca6b9044","set":{"person_id":"01a22dd7-85a8-7b96-9abf-cdc30ae0696c","category":"competition","state":"submitted","first_year":2024,"last_year":2024,"facts":"yFj/jlXe/AG7Om0/QMcoog","evidence":"9hNZftiAhAZDs2DwUOI4Bw","claimed_hours":20,"forecast":"nvmup9mkjMHY2U0y3mpHag","edition_id":"zaozhuang-2024","route":"FfOkWpehfnXpPYBpRSXpRA","body_id":"01a22dd7-5715-7a57-9f1f-48ec80c64ab9","attested":true,"attestation":"PR2KMzumTqQ5o4rgAQ8pLg","submissions":1,"first_submitted_at":"2024-11-20T01:00:24.171180","submitted_at":"2024-11-20T01:00:24.171180","due_on":"2024-12-11","created_by":"01a22dd7-861d-7f08-a670-4865218410e7","created_at":"2024-11-20T01:00:24.027254"}}');
INSERT INTO "history" VALUES('01a22dd7-9cfc-7853-8a4f-fe1b9516067f',2,'claim','submitted','unit_review','01a22dd7-7322-7a63-8bd1-682296ab8e9a','2024-11-20 01:00:24.232586',NULL,NULL,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9','zaozhuang-2024','350f64bca294d3a6cd0941ca674a2bd1531e9b8077d6418d775c43806ca47451','2db942a7cd786dd9dd059a6286d805b4c28f66113d1c75a10b9b676f8a872b58','c1e7429cbb95e96ce1d88ba4aa529994526760734f0cff4ffc5792348f49c34a',NULL,'{"key":"i0","mac":"1a2235deee42cf046fba379d672f946e","set":{"state":"unit_review","assignee_id":"01a22dd7-7322-7a63-8bd1-682296ab8e9a"}}');
INSERT INTO "history" VALUES('01a22dd7-9cfc-7853-8a4f-fe1b9516067f',3,'approve','unit_review','approved','01a22dd7-7322-7a63-8bd1-682296ab8e9a','2024-11-20 01:00:24.269632',NULL,NULL,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9','zaozhuang-2024','350f64bca294d3a6cd0941ca674a2bd1531e9b8077d6418d775c43806ca47451','c1e7429cbb95e96ce1d88ba4aa529994526760734f0cff4ffc5792348f49c34a','e66013675b0c56a2002e8eaf1fe89f0dab382bfe05dac5b172ed22ee63b4d86e',NULL,'{"key":"i0","mac":"a3d3ccbbda199770e7b5621ecad280e9","set":{"state":"approved","recognised":"RKDEZLJ4/U1vkZpt1fKPTQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":3,"decided_by":"01a22dd7-7322-7a63-8bd1-682296ab8e9a","assignee_id":null,"due_on":null}}');
INSERT INTO "history" VALUES('01a22dd7-9df5-7cc2-95a9-18e95c0888fc',1,'submit','draft','submitted','01a22dd7-86d7-79b2-b1bc-4332991875f5','2024-11-20 01:00:24.377482',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','a4e5aa648c4701544c447a6e322fe5b9aee1c6e244d87bfa04253163f6ab1e8e','','b24e4870bc35eb06fee95a8ca836321c57e2a7385d8526a0fcf8bac9921532bd','{"attested_by":"01a22dd7-86d7-79b2-b1bc-4332991875f5","attested_as":"person"}','{"key":"i0","mac":"d49c26fe7bd0097745aec49f9da66559","set":{"person_id":"01a22dd7-8680-7da7-b6d0-b0c55f7a76dc","category":"origin_credit","state":"submitted","first_year":2024,"last_year":2024,"facts":"RZIcP1u9GFvOMocNzHYoDw","evidence":"+7q4ZQzK3bJG9Ofl6fYdJA","claimed_hours":72,"forecast":"Z3V63nWFZwSwZIOSyhwgHA","edition_id":"zaozhuang-2024","route":"OQ4VfwSyYHDr5ilVbEyRwg","body_id":"01a22dd7-56e1-751b-992a-802cb61f79da","attested":true,"attestation":"w9N4ltpUZoWEoVLUYPdeMQ","submissions":1,"first_submitted_at":"2024-11-20T01:00:24.377482","submitted_at":"2024-11-20T01:00:24.377482","due_on":"2024-12-11","created_by":"01a22dd7-86d7-79b2-b1bc-4332991875f5","created_at":"2024-11-20T01:00:24.276540"}}');
INSERT INTO "history" VALUES('01a22dd7-9df5-7cc2-95a9-18e95c0888fc',2,'claim','submitted','unit_review','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:24.402583',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','a4e5aa648c4701544c447a6e322fe5b9aee1c6e244d87bfa04253163f6ab1e8e','b24e4870bc35eb06fee95a8ca836321c57e2a7385d8526a0fcf8bac9921532bd','0efe6be809e19ff5399fc63f9e27b6b4afed93677db333191ace32587df67f94',NULL,'{"key":"i0","mac":"5bd02e68cf60b82c1cca43129fcbdd0c","set":{"state":"unit_review","assignee_id":"01a22dd7-717a-7b65-b926-97340f422349"}}');
INSERT INTO "history" VALUES('01a22dd7-9df5-7cc2-95a9-18e95c0888fc',3,'approve','unit_review','approved','01a22dd7-717a-7b65-b926-97340f422349','2024-11-20 01:00:24.414874',NULL,NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','zaozhuang-2024','a4e5aa648c4701544c447a6e322fe5b9aee1c6e244d87bfa04253163f6ab1e8e','0efe6be809e19ff5399fc63f9e27b6b4afed93677db333191ace32587df67f94','d0f627b1c6869d1b3b2a681631ff707050fccf802818749bd5e6cc7a768fe995',NULL,'{"key":"i0","mac":"2b86e493af2ceb4b9f78fa08d56d161a","set":{"state":"approved","recognised":"zk57kx4wf/fIIMVcCJ+jpQ","revision":1,"outcome":"approve","trims":"T1PNoYwrqgwDVLtfmj7L5Q","approval_order":1,"decided_by":"01a22dd7-717a-7b65-b926-97340f422349","assignee_id":null,"due_on":null}}');
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
INSERT INTO "ledger_entry" VALUES(1,'01a22dd7-8230-7a15-ab1a-924b36464385',2024,'study_record','01a22dd7-8730-74ae-acef-d89520d076ad',1,20,0,'study_record',NULL,'zaozhuang-2024','2024-11-20 01:00:18.429867','{"key":"i0","mac":"7151af8c81bf8397509909f7f76fb590","fields":{"at":61083,"cause":18294,"edition_id":20662,"person_id":7358,"professional":57121,"public":30242,"revision":61367,"source_id":28054,"source_type":18294,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(2,'01a22dd7-8230-7a15-ab1a-924b36464385',2024,'study_record','01a22dd7-8730-7553-ab69-8242c6ff85ae',1,20,0,'study_record',NULL,'zaozhuang-2024','2024-11-20 01:00:18.429867','{"key":"i0","mac":"19d849f2730f4a5839d4f6ea30e0903a","fields":{"at":61083,"cause":18294,"edition_id":20662,"person_id":7358,"professional":57121,"public":30242,"revision":61367,"source_id":52214,"source_type":18294,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(3,'01a22dd7-8230-7a15-ab1a-924b36464385',2024,'study_record','01a22dd7-8730-757f-a9b9-782c70aa646e',1,20,0,'study_record',NULL,'zaozhuang-2024','2024-11-20 01:00:18.429867','{"key":"i0","mac":"d547191be007cac7b108424a8b427856","fields":{"at":61083,"cause":18294,"edition_id":20662,"person_id":7358,"professional":57121,"public":30242,"revision":61367,"source_id":37196,"source_type":18294,"year":43618}}',1);
INSERT INTO "ledger_entry" VALUES(4,'01a22dd7-8230-7a15-ab1a-924b36464385',2024,'declaration','01a22dd7-8790-73c9-8201-4a16277062f5',1,0,20,'approve','01a22dd7-8790-73c9-8201-4a16277062f5','zaozhuang-2024','2024-11-20 01:00:21.118643','{"key":"i0","mac":"2ee5d19bfac623caab8b79e97ca3e884","fields":{"at":58858,"cause":23898,"cause_id":52299,"edition_id":20662,"person_id":7358,"professional":30242,"public":57121,"revision":61367,"source_id":52299,"source_type":53372,"year":43618}}',2);
INSERT INTO "ledger_entry" VALUES(5,'01a22dd7-8230-7a15-ab1a-924b36464385',2024,'declaration','01a22dd7-91ac-742a-8517-9ae75cf03467',1,0,45,'approve','01a22dd7-91ac-742a-8517-9ae75cf03467','zaozhuang-2024','2024-11-20 01:00:21.591899','{"key":"i0","mac":"c0385fd852df3516a27665cede47aede","fields":{"at":3115,"cause":23898,"cause_id":14934,"edition_id":20662,"person_id":7358,"professional":9515,"public":57121,"revision":61367,"source_id":14934,"source_type":53372,"year":43618}}',2);
INSERT INTO "ledger_entry" VALUES(6,'01a22dd7-8230-7a15-ab1a-924b36464385',2024,'declaration','01a22dd7-9381-7e47-8db4-70ac335ea7ef',1,0,80,'approve','01a22dd7-9381-7e47-8db4-70ac335ea7ef','zaozhuang-2024','2024-11-20 01:00:22.011292','{"key":"i0","mac":"59554fee90df3c465f2c82e73fea41f0","fields":{"at":12064,"cause":23898,"cause_id":65237,"edition_id":20662,"person_id":7358,"professional":40616,"public":57121,"revision":61367,"source_id":65237,"source_type":53372,"year":43618}}',2);
INSERT INTO "ledger_entry" VALUES(7,'01a22dd7-8230-7a15-ab1a-924b36464385',2024,'declaration','01a22dd7-9538-772e-b65b-16b8c63ac455',1,0,32,'approve','01a22dd7-9538-772e-b65b-16b8c63ac455','zaozhuang-2024','2024-11-20 01:00:22.452520','{"key":"i0","mac":"c602483f838c9258b8bc38d3edb0215b","fields":{"at":39441,"cause":23898,"cause_id":47340,"edition_id":20662,"person_id":7358,"professional":9807,"public":57121,"revision":61367,"source_id":47340,"source_type":53372,"year":43618}}',2);
INSERT INTO "ledger_entry" VALUES(8,'01a22dd7-8230-7a15-ab1a-924b36464385',2024,'declaration','01a22dd7-96e0-7edf-a4d5-c4a6bc07937e',1,0,20,'approve','01a22dd7-96e0-7edf-a4d5-c4a6bc07937e','zaozhuang-2024','2024-11-20 01:00:22.637601','{"key":"i0","mac":"de1def100ae196ac4eb5cf7ed44d120e","fields":{"at":46563,"cause":23898,"cause_id":39797,"edition_id":20662,"person_id":7358,"professional":30242,"public":57121,"revision":61367,"source_id":39797,"source_type":53372,"year":43618}}',2);
INSERT INTO "ledger_entry" VALUES(9,'01a22dd7-8230-7a15-ab1a-924b36464385',2024,'declaration','01a22dd7-97e1-7450-83fa-890a8f669706',1,0,20,'approve','01a22dd7-97e1-7450-83fa-890a8f669706','zaozhuang-2024','2024-11-20 01:00:22.807968','{"key":"i0","mac":"48bfe7e198a9ff4e42fdd995fab8fa58","fields":{"at":21135,"cause":23898,"cause_id":330,"edition_id":20662,"person_id":7358,"professional":30242,"public":57121,"revision":61367,"source_id":330,"source_type":53372,"year":43618}}',2);
INSERT INTO "ledger_entry" VALUES(10,'01a22dd7-8230-7a15-ab1a-924b36464385',2024,'declaration','01a22dd7-9842-7888-8aac-16dcfba16d7b',1,0,13,'approve','01a22dd7-9842-7888-8aac-16dcfba16d7b','zaozhuang-2024','2024-11-20 01:00:23.045474','{"key":"i0","mac":"54ea4bb9a1f53f748f5665221f535139","fields":{"at":21000,"cause":23898,"cause_id":21575,"edition_id":20662,"person_id":7358,"professional":29787,"public":57121,"revision":61367,"source_id":21575,"source_type":53372,"year":43618}}',2);
INSERT INTO "ledger_entry" VALUES(11,'01a22dd7-85a8-7b96-9abf-cdc30ae0696c',2024,'declaration','01a22dd7-9b11-77b8-af6f-508014e2fd2a',1,0,32,'approve','01a22dd7-9b11-77b8-af6f-508014e2fd2a','zaozhuang-2024','2024-11-20 01:00:23.608078','{"key":"i0","mac":"2fb47b6dae5f8b1e105ac1708d2a5d71","fields":{"at":20120,"cause":23898,"cause_id":55417,"edition_id":20662,"person_id":54665,"professional":9807,"public":57121,"revision":61367,"source_id":55417,"source_type":53372,"year":43618}}',2);
INSERT INTO "ledger_entry" VALUES(12,'01a22dd7-8426-7af0-8926-8fc70813bb76',2024,'declaration','01a22dd7-9b99-767b-a02b-e4e689236de5',1,15,30,'approve','01a22dd7-9b99-767b-a02b-e4e689236de5','zaozhuang-2024','2024-11-20 01:00:23.742289','{"key":"i0","mac":"92adc7f67bdd5f46ede11fe8155dec99","fields":{"at":60308,"cause":23898,"cause_id":14128,"edition_id":20662,"person_id":59938,"professional":18275,"public":53614,"revision":61367,"source_id":14128,"source_type":53372,"year":43618}}',2);
INSERT INTO "ledger_entry" VALUES(13,'01a22dd7-8426-7af0-8926-8fc70813bb76',2024,'declaration','01a22dd7-9be5-78e8-ae5b-d54393f72fd2',1,0,80,'approve','01a22dd7-9be5-78e8-ae5b-d54393f72fd2','zaozhuang-2024','2024-11-20 01:00:23.831998','{"key":"i0","mac":"37cb9635bbdfaa94cd17ac48bfbe259c","fields":{"at":24069,"cause":23898,"cause_id":16656,"edition_id":20662,"person_id":59938,"professional":40616,"public":57121,"revision":61367,"source_id":16656,"source_type":53372,"year":43618}}',2);
INSERT INTO "ledger_entry" VALUES(14,'01a22dd7-85a8-7b96-9abf-cdc30ae0696c',2024,'declaration','01a22dd7-9cfc-7853-8a4f-fe1b9516067f',1,0,20,'approve','01a22dd7-9cfc-7853-8a4f-fe1b9516067f','zaozhuang-2024','2024-11-20 01:00:24.269632','{"key":"i0","mac":"8ebb7be7e95863b469d026d1ff856c9b","fields":{"at":27831,"cause":23898,"cause_id":45894,"edition_id":20662,"person_id":54665,"professional":30242,"public":57121,"revision":61367,"source_id":45894,"source_type":53372,"year":43618}}',2);
INSERT INTO "ledger_entry" VALUES(15,'01a22dd7-8680-7da7-b6d0-b0c55f7a76dc',2024,'declaration','01a22dd7-9df5-7cc2-95a9-18e95c0888fc',1,24,48,'approve','01a22dd7-9df5-7cc2-95a9-18e95c0888fc','zaozhuang-2024','2024-11-20 01:00:24.414874','{"key":"i0","mac":"d9f0b183147d2dabcebca3879f35728a","fields":{"at":32730,"cause":23898,"cause_id":44963,"edition_id":20662,"person_id":2499,"professional":22934,"public":45627,"revision":61367,"source_id":44963,"source_type":53372,"year":43618}}',2);
INSERT INTO "ledger_entry" VALUES(16,'01a22dd7-8230-7a15-ab1a-924b36464385',2024,'declaration','01a22dd7-9960-7e97-823d-ee84ed960a5c',1,0,20,'revoke','01a22dd7-8790-73c9-8201-4a16277062f5','zaozhuang-2024','2024-11-20 01:00:24.464029','{"key":"i0","mac":"fc220c972a0e6213cab8d23e83dc895e","fields":{"at":34367,"cause":60756,"cause_id":52299,"edition_id":20662,"person_id":7358,"professional":30242,"public":57121,"revision":61367,"source_id":27011,"source_type":53372,"year":43618}}',2);
INSERT INTO "ledger_entry" VALUES(17,'01a22dd7-8230-7a15-ab1a-924b36464385',2024,'declaration','01a22dd7-8790-73c9-8201-4a16277062f5',2,0,-20,'revoke','01a22dd7-8790-73c9-8201-4a16277062f5','zaozhuang-2024','2024-11-20 01:00:24.464029','{"key":"i0","mac":"b134f8dd000365a801abd4397fd0030b","fields":{"at":34367,"cause":60756,"cause_id":52299,"edition_id":20662,"person_id":7358,"professional":26748,"public":57121,"revision":48653,"source_id":52299,"source_type":53372,"year":43618}}',2);
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
	CONSTRAINT ck_notice_one_recipient CHECK ((person_id IS NULL) <> (organization_id IS NULL)), 
	CONSTRAINT fk_notice_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "notice" VALUES('01a22dd7-9230-70a8-9e58-fb31f0946f11','01a22dd7-8790-73c9-8201-4a16277062f5:1','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-8790-73c9-8201-4a16277062f5','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:21.059706',NULL,'{"key":"i0","mac":"dd904ded814de1f90c2e31736fc3fd78","fields":{"created_at":60550,"declaration_id":52299,"event_id":23613,"id":64318,"kind":3209,"person_id":7358,"texts":13012}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9230-7135-a186-f89c8267a5ab','01a22dd7-8790-73c9-8201-4a16277062f5:1',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','01a22dd7-8790-73c9-8201-4a16277062f5','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:21.059706',NULL,'{"key":"i0","mac":"4bf8441421d7a72ede0d58125352d482","fields":{"created_at":60550,"declaration_id":52299,"event_id":23613,"id":29919,"kind":3209,"organization_id":12191,"texts":27767}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9230-71b4-a45c-3207cdb6c023','01a22dd7-8790-73c9-8201-4a16277062f5:3','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-8790-73c9-8201-4a16277062f5','declaration.approve','{"zh":"您的代表性成果申报已通过审核。","en":"Your achievement declaration was approved."}','2024-11-20 01:00:21.118643',NULL,'{"key":"i0","mac":"598bbcf52592a7ca8e5e339cfc1b7e13","fields":{"created_at":58858,"declaration_id":52299,"event_id":16063,"id":30599,"kind":29347,"person_id":7358,"texts":27212}}',2);
INSERT INTO "notice" VALUES('01a22dd7-93fb-7421-bf8f-21c81a962af7','01a22dd7-91ac-742a-8517-9ae75cf03467:1','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-91ac-742a-8517-9ae75cf03467','declaration.submit','{"zh":"您的培训进修申报已提交，等待审核。","en":"Your training declaration was submitted and waits for review."}','2024-11-20 01:00:21.540276',NULL,'{"key":"i0","mac":"f7d63940920e9debf71cd45642576b07","fields":{"created_at":35826,"declaration_id":14934,"event_id":30038,"id":13298,"kind":3209,"person_id":7358,"texts":21287}}',2);
INSERT INTO "notice" VALUES('01a22dd7-93fb-74b5-929f-bc58b02df68e','01a22dd7-91ac-742a-8517-9ae75cf03467:1',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','01a22dd7-91ac-742a-8517-9ae75cf03467','declaration.submit','{"zh":"有新的培训进修申报待审核。","en":"A new training declaration waits for review."}','2024-11-20 01:00:21.540276',NULL,'{"key":"i0","mac":"b39375c513abe5e7e9cc26c7cdf9cac3","fields":{"created_at":35826,"declaration_id":14934,"event_id":30038,"id":26467,"kind":3209,"organization_id":12191,"texts":61229}}',2);
INSERT INTO "notice" VALUES('01a22dd7-93fb-752f-8c42-deb21ae9129f','01a22dd7-91ac-742a-8517-9ae75cf03467:3','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-91ac-742a-8517-9ae75cf03467','declaration.return_for_correction','{"zh":"您的培训进修申报已退回，请按意见修改后重新提交。","en":"Your training declaration was returned; correct it as the reviewer says and submit it again."}','2024-11-20 01:00:21.570229',NULL,'{"key":"i0","mac":"f7eee87978d0217064a4c9b32e17bff1","fields":{"created_at":3809,"declaration_id":14934,"event_id":6100,"id":34228,"kind":56571,"person_id":7358,"texts":23527}}',2);
INSERT INTO "notice" VALUES('01a22dd7-93fb-7581-8a8f-ee68eb619916','01a22dd7-91ac-742a-8517-9ae75cf03467:4','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-91ac-742a-8517-9ae75cf03467','declaration.submit','{"zh":"您的培训进修申报已提交，等待审核。","en":"Your training declaration was submitted and waits for review."}','2024-11-20 01:00:21.578882',NULL,'{"key":"i0","mac":"018ccf1ea9f9116d59e38b8ad4d6eff3","fields":{"created_at":59813,"declaration_id":14934,"event_id":33043,"id":41817,"kind":3209,"person_id":7358,"texts":21287}}',2);
INSERT INTO "notice" VALUES('01a22dd7-93fb-75bd-b688-ce4a4f286518','01a22dd7-91ac-742a-8517-9ae75cf03467:4',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','01a22dd7-91ac-742a-8517-9ae75cf03467','declaration.submit','{"zh":"有新的培训进修申报待审核。","en":"A new training declaration waits for review."}','2024-11-20 01:00:21.578882',NULL,'{"key":"i0","mac":"3769cc9083fd3871c27f4ff8efef71a1","fields":{"created_at":59813,"declaration_id":14934,"event_id":33043,"id":23164,"kind":3209,"organization_id":12191,"texts":61229}}',2);
INSERT INTO "notice" VALUES('01a22dd7-93fb-7678-9dca-73f3e55f383e','01a22dd7-91ac-742a-8517-9ae75cf03467:6','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-91ac-742a-8517-9ae75cf03467','declaration.approve','{"zh":"您的培训进修申报已通过审核。申报24学时，认定22.5学时。单日超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"Your training declaration was approved. It claims 24 credit hours; 22.5 are recognised. Hours above 8 on one day are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:21.591899',NULL,'{"key":"i0","mac":"a0da0e310b779ae77a827b5c8c051d31","fields":{"created_at":3115,"declaration_id":14934,"event_id":58257,"id":64600,"kind":29347,"person_id":7358,"texts":49580}}',2);
INSERT INTO "notice" VALUES('01a22dd7-950a-77d9-8cba-7d647dd55554','01a22dd7-9381-7e47-8db4-70ac335ea7ef:1','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-9381-7e47-8db4-70ac335ea7ef','declaration.submit','{"zh":"您的学习申报已提交，等待审核。","en":"Your learning declaration was submitted and waits for review."}','2024-11-20 01:00:21.715417',NULL,'{"key":"i0","mac":"293558de26671d0b6f5f3ee6a9b136fc","fields":{"created_at":60600,"declaration_id":65237,"event_id":35843,"id":26003,"kind":3209,"person_id":7358,"texts":25464}}',2);
INSERT INTO "notice" VALUES('01a22dd7-950a-7874-808e-c1b0c1150efc','01a22dd7-9381-7e47-8db4-70ac335ea7ef:1',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','01a22dd7-9381-7e47-8db4-70ac335ea7ef','declaration.submit','{"zh":"有新的学习申报待审核。","en":"A new learning declaration waits for review."}','2024-11-20 01:00:21.715417',NULL,'{"key":"i0","mac":"b9892ca2ca5ec89df139c28214f0dfb0","fields":{"created_at":60600,"declaration_id":65237,"event_id":35843,"id":39137,"kind":3209,"organization_id":12191,"texts":51168}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9600-7d8c-bc34-d4364c114ce7','01a22dd7-9381-7e47-8db4-70ac335ea7ef:3','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-9381-7e47-8db4-70ac335ea7ef','declaration.approve','{"zh":"您的学习申报已通过审核。申报45学时，认定40学时。本类别当年累计学时已达上限，超出部分不予登记；其他申报被撤销时将按审核通过的先后顺序补足。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"Your learning declaration was approved. It claims 45 credit hours; 40 are recognised. The category''s hours of the year have reached the cap; the rest is not registered. If another item is revoked, hours refill in the order of approval. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:22.011292',NULL,'{"key":"i0","mac":"e605e95e1fdd0191656c048b877d154c","fields":{"created_at":12064,"declaration_id":65237,"event_id":61057,"id":31682,"kind":29347,"person_id":7358,"texts":37030}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9739-7238-9856-ee233d6b8146','01a22dd7-9538-772e-b65b-16b8c63ac455:1','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-9538-772e-b65b-16b8c63ac455','declaration.submit','{"zh":"您的职业资格考试申报已提交，等待审核。","en":"Your qualification exam declaration was submitted and waits for review."}','2024-11-20 01:00:22.353345',NULL,'{"key":"i0","mac":"c123b2e6c61878e46e7a0010fea4aa4c","fields":{"created_at":17440,"declaration_id":47340,"event_id":37566,"id":28001,"kind":3209,"person_id":7358,"texts":11806}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9739-72bb-be10-0ec790b00172','01a22dd7-9538-772e-b65b-16b8c63ac455:1',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','01a22dd7-9538-772e-b65b-16b8c63ac455','declaration.submit','{"zh":"有新的职业资格考试申报待审核。","en":"A new qualification exam declaration waits for review."}','2024-11-20 01:00:22.353345',NULL,'{"key":"i0","mac":"56b60be0ed026dc79d8a1123db8b0fd4","fields":{"created_at":17440,"declaration_id":47340,"event_id":37566,"id":34701,"kind":3209,"organization_id":12191,"texts":3485}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9739-732e-a728-fc1607dab49a','01a22dd7-9538-772e-b65b-16b8c63ac455:3','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-9538-772e-b65b-16b8c63ac455','declaration.approve','{"zh":"您的职业资格考试申报已通过审核。","en":"Your qualification exam declaration was approved."}','2024-11-20 01:00:22.452520',NULL,'{"key":"i0","mac":"0a35a8d559be70bad818762416210966","fields":{"created_at":39441,"declaration_id":47340,"event_id":61500,"id":36643,"kind":29347,"person_id":7358,"texts":26322}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9739-737a-ad28-48925d90cf90','01a22dd7-96e0-7edf-a4d5-c4a6bc07937e:1','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-96e0-7edf-a4d5-c4a6bc07937e','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:22.518283',NULL,'{"key":"i0","mac":"0813d476beb269914b52f0f5f768cc3b","fields":{"created_at":46699,"declaration_id":39797,"event_id":20274,"id":6550,"kind":3209,"person_id":7358,"texts":13012}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9739-73a1-9a04-a76cca39b585','01a22dd7-96e0-7edf-a4d5-c4a6bc07937e:1',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','01a22dd7-96e0-7edf-a4d5-c4a6bc07937e','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:22.518283',NULL,'{"key":"i0","mac":"383e11875ac559a6dc4959b4d03a9700","fields":{"created_at":46699,"declaration_id":39797,"event_id":20274,"id":34610,"kind":3209,"organization_id":12191,"texts":27767}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9820-7ca4-92bc-d2a211b7f880','01a22dd7-96e0-7edf-a4d5-c4a6bc07937e:3','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-96e0-7edf-a4d5-c4a6bc07937e','declaration.approve','{"zh":"您的代表性成果申报已通过审核。","en":"Your achievement declaration was approved."}','2024-11-20 01:00:22.637601',NULL,'{"key":"i0","mac":"9431895a217678a99cf07c496b325d6d","fields":{"created_at":46563,"declaration_id":39797,"event_id":11696,"id":55396,"kind":29347,"person_id":7358,"texts":27212}}',2);
INSERT INTO "notice" VALUES('01a22dd7-98fb-7f03-bf7b-1b5698eceb40','01a22dd7-97e1-7450-83fa-890a8f669706:1','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-97e1-7450-83fa-890a8f669706','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:22.772366',NULL,'{"key":"i0","mac":"bf08d52cc79a79e1099aeeb4b0ee58c0","fields":{"created_at":16524,"declaration_id":330,"event_id":36933,"id":24237,"kind":3209,"person_id":7358,"texts":13012}}',2);
INSERT INTO "notice" VALUES('01a22dd7-98fb-7f75-8b25-cb03440e3e67','01a22dd7-97e1-7450-83fa-890a8f669706:1',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','01a22dd7-97e1-7450-83fa-890a8f669706','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:22.772366',NULL,'{"key":"i0","mac":"697490fa66d10bdc480f7cb4c09fbe2f","fields":{"created_at":16524,"declaration_id":330,"event_id":36933,"id":53108,"kind":3209,"organization_id":12191,"texts":27767}}',2);
INSERT INTO "notice" VALUES('01a22dd7-98fb-7fea-b9e9-d19d0d2de54e','01a22dd7-97e1-7450-83fa-890a8f669706:3','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-97e1-7450-83fa-890a8f669706','declaration.approve','{"zh":"您的代表性成果申报已通过审核。","en":"Your achievement declaration was approved."}','2024-11-20 01:00:22.807968',NULL,'{"key":"i0","mac":"19c143bd47541797641e0fc526027fb3","fields":{"created_at":21135,"declaration_id":330,"event_id":62151,"id":31432,"kind":29347,"person_id":7358,"texts":27212}}',2);
INSERT INTO "notice" VALUES('01a22dd7-99ca-7481-9a72-e230bbb7887f','01a22dd7-9842-7888-8aac-16dcfba16d7b:1','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-9842-7888-8aac-16dcfba16d7b','declaration.submit','{"zh":"您的专家活动申报已提交，等待审核。","en":"Your expert activity declaration was submitted and waits for review."}','2024-11-20 01:00:23.010805',NULL,'{"key":"i0","mac":"bf36e42790bebdc6200ae3af05f159ac","fields":{"created_at":1155,"declaration_id":21575,"event_id":32942,"id":33399,"kind":3209,"person_id":7358,"texts":30116}}',2);
INSERT INTO "notice" VALUES('01a22dd7-99ca-750e-979b-297a790e3455','01a22dd7-9842-7888-8aac-16dcfba16d7b:1',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','01a22dd7-9842-7888-8aac-16dcfba16d7b','declaration.submit','{"zh":"有新的专家活动申报待审核。","en":"A new expert activity declaration waits for review."}','2024-11-20 01:00:23.010805',NULL,'{"key":"i0","mac":"7cafa98ec030135b05e604962b9e54bd","fields":{"created_at":1155,"declaration_id":21575,"event_id":32942,"id":46075,"kind":3209,"organization_id":12191,"texts":24757}}',2);
INSERT INTO "notice" VALUES('01a22dd7-99ca-75d8-8b01-03b31a254b29','01a22dd7-9842-7888-8aac-16dcfba16d7b:3','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-9842-7888-8aac-16dcfba16d7b','declaration.approve','{"zh":"您的专家活动申报已通过审核。申报9学时，认定6.5学时。同一天各项活动合计超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"Your expert activity declaration was approved. It claims 9 credit hours; 6.5 are recognised. Hours above 8 on a day shared with other items are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:23.045474',NULL,'{"key":"i0","mac":"50bca2e76dfd98491dde6cba7d13d88a","fields":{"created_at":21000,"declaration_id":21575,"event_id":57900,"id":58443,"kind":29347,"person_id":7358,"texts":16725}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9ac4-7b07-80d0-c15b4836881c','01a22dd7-9960-7e97-823d-ee84ed960a5c:1','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-9960-7e97-823d-ee84ed960a5c','declaration.submit','{"zh":"您的代表性成果申报已提交，等待审核。","en":"Your achievement declaration was submitted and waits for review."}','2024-11-20 01:00:23.417830',NULL,'{"key":"i0","mac":"0f7e355acfc8ccab17380b39aa73fcfe","fields":{"created_at":18743,"declaration_id":27011,"event_id":29040,"id":9966,"kind":3209,"person_id":7358,"texts":13012}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9ac4-7b7b-bdbe-b9608204dc35','01a22dd7-9960-7e97-823d-ee84ed960a5c:1',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','01a22dd7-9960-7e97-823d-ee84ed960a5c','declaration.submit','{"zh":"有新的代表性成果申报待审核。","en":"A new achievement declaration waits for review."}','2024-11-20 01:00:23.417830',NULL,'{"key":"i0","mac":"d0c70f6ec5bfdd84447f16b4034d19d2","fields":{"created_at":18743,"declaration_id":27011,"event_id":29040,"id":13798,"kind":3209,"organization_id":12191,"texts":27767}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9ba4-7c79-8e78-27fa3aa95068','01a22dd7-9960-7e97-823d-ee84ed960a5c:3','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-9960-7e97-823d-ee84ed960a5c','declaration.approve','{"zh":"您的代表性成果申报已通过审核。申报10学时，认定0学时。本类别当年累计学时已达上限，超出部分不予登记；其他申报被撤销时将按审核通过的先后顺序补足。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。","en":"Your achievement declaration was approved. It claims 10 credit hours; 0 are recognised. The category''s hours of the year have reached the cap; the rest is not registered. If another item is revoked, hours refill in the order of approval. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:23.486692',NULL,'{"key":"i0","mac":"657a440d5be1813e813286478f27fc32","fields":{"created_at":4406,"declaration_id":27011,"event_id":5106,"id":46000,"kind":29347,"person_id":7358,"texts":4803}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9ba4-7d17-b9e4-cb33f86433ca','01a22dd7-9b11-77b8-af6f-508014e2fd2a:1','01a22dd7-85a8-7b96-9abf-cdc30ae0696c',NULL,'01a22dd7-9b11-77b8-af6f-508014e2fd2a','declaration.submit','{"zh":"您的培训进修申报已提交，等待审核。","en":"Your training declaration was submitted and waits for review."}','2024-11-20 01:00:23.576482',NULL,'{"key":"i0","mac":"4d3ad9f9b523c00d8febf59234a8b5c7","fields":{"created_at":37820,"declaration_id":55417,"event_id":19095,"id":26205,"kind":3209,"person_id":54665,"texts":21287}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9ba4-7d4c-8384-626e3fbfeff2','01a22dd7-9b11-77b8-af6f-508014e2fd2a:1',NULL,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9','01a22dd7-9b11-77b8-af6f-508014e2fd2a','declaration.submit','{"zh":"有新的培训进修申报待审核。","en":"A new training declaration waits for review."}','2024-11-20 01:00:23.576482',NULL,'{"key":"i0","mac":"2b863d57231b6172a029c0a886df83a8","fields":{"created_at":37820,"declaration_id":55417,"event_id":19095,"id":45488,"kind":3209,"organization_id":18130,"texts":61229}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9ba5-7004-8931-1d3d3f4e4c02','01a22dd7-9b11-77b8-af6f-508014e2fd2a:3','01a22dd7-85a8-7b96-9abf-cdc30ae0696c',NULL,'01a22dd7-9b11-77b8-af6f-508014e2fd2a','declaration.approve','{"zh":"您的培训进修申报已通过审核。申报24学时，认定16学时。单日超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。核减理由：学时缺少证明；第三天未签到。","en":"Your training declaration was approved. It claims 24 credit hours; 16 are recognised. Hours above 8 on one day are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030. The reviewer''s reason: the hours are not proved; 第三天未签到."}','2024-11-20 01:00:23.608078',NULL,'{"key":"i0","mac":"bbc69a726ee6188b706886f41390223c","fields":{"created_at":20120,"declaration_id":55417,"event_id":10261,"id":60652,"kind":29347,"person_id":54665,"texts":36394}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9ba5-705c-8d5f-b03a77fa710f','01a22dd7-9b62-7e8d-9308-7e618acb7534:1','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-9b62-7e8d-9308-7e618acb7534','declaration.submit','{"zh":"您的竞赛申报已提交，等待审核。","en":"Your competition declaration was submitted and waits for review."}','2024-11-20 01:00:23.655147',NULL,'{"key":"i0","mac":"c72991d2d7e3494daf9dee4dddaa726d","fields":{"created_at":12760,"declaration_id":12503,"event_id":29500,"id":55235,"kind":3209,"person_id":7358,"texts":44459}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9ba5-7085-b104-85760a474fd8','01a22dd7-9b62-7e8d-9308-7e618acb7534:1',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','01a22dd7-9b62-7e8d-9308-7e618acb7534','declaration.submit','{"zh":"有新的竞赛申报待审核。","en":"A new competition declaration waits for review."}','2024-11-20 01:00:23.655147',NULL,'{"key":"i0","mac":"bd06aef8e9e9acfcb5d134095cd08889","fields":{"created_at":12760,"declaration_id":12503,"event_id":29500,"id":18756,"kind":3209,"organization_id":12191,"texts":61091}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9ba5-70d5-bbd7-c6af0f9a958e','01a22dd7-9b62-7e8d-9308-7e618acb7534:3','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-9b62-7e8d-9308-7e618acb7534','declaration.reject','{"zh":"您的竞赛申报被驳回，理由见申报记录。","en":"Your competition declaration was rejected; its history says why."}','2024-11-20 01:00:23.667699',NULL,'{"key":"i0","mac":"c6502a8f7ca0f6538a2515a54745b88a","fields":{"created_at":46325,"declaration_id":12503,"event_id":4542,"id":35341,"kind":58206,"person_id":7358,"texts":51791}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9c86-7769-a97b-488213972e74','01a22dd7-9b99-767b-a02b-e4e689236de5:1','01a22dd7-8426-7af0-8926-8fc70813bb76',NULL,'01a22dd7-9b99-767b-a02b-e4e689236de5','declaration.submit','{"zh":"您的援派申报已提交，等待审核。","en":"Your aid posting declaration was submitted and waits for review."}','2024-11-20 01:00:23.711136',NULL,'{"key":"i0","mac":"ae40101b73922413a821c59c51bc8ae3","fields":{"created_at":52727,"declaration_id":14128,"event_id":3420,"id":61006,"kind":3209,"person_id":59938,"texts":37609}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9c86-77f1-b18d-1a49792d2601','01a22dd7-9b99-767b-a02b-e4e689236de5:1',NULL,'01a22dd7-56fb-7f66-ac49-42b66bcdcec5','01a22dd7-9b99-767b-a02b-e4e689236de5','declaration.submit','{"zh":"有新的援派申报待审核。","en":"A new aid posting declaration waits for review."}','2024-11-20 01:00:23.711136',NULL,'{"key":"i0","mac":"e13bc5f17be51188d7bfc1b8925db9e3","fields":{"created_at":52727,"declaration_id":14128,"event_id":3420,"id":62726,"kind":3209,"organization_id":57081,"texts":41649}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9c86-785b-b5a4-e198566113d2','01a22dd7-9b99-767b-a02b-e4e689236de5:3','01a22dd7-8426-7af0-8926-8fc70813bb76',NULL,'01a22dd7-9b99-767b-a02b-e4e689236de5','declaration.approve','{"zh":"您的援派申报已通过审核。","en":"Your aid posting declaration was approved."}','2024-11-20 01:00:23.742289',NULL,'{"key":"i0","mac":"e6a8dd6dc54ead2cbf69fa6dfe9543a6","fields":{"created_at":60308,"declaration_id":14128,"event_id":28638,"id":35556,"kind":29347,"person_id":59938,"texts":61393}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9c86-78ae-879e-efe0783cdbe0','01a22dd7-9be5-78e8-ae5b-d54393f72fd2:1','01a22dd7-8426-7af0-8926-8fc70813bb76',NULL,'01a22dd7-9be5-78e8-ae5b-d54393f72fd2','declaration.submit','{"zh":"您的数字技术工程师申报已提交，等待审核。","en":"Your digital engineer declaration was submitted and waits for review."}','2024-11-20 01:00:23.813514',NULL,'{"key":"i0","mac":"3cab71bac0d55538e6502eb5b07e2b44","fields":{"created_at":11906,"declaration_id":16656,"event_id":43260,"id":18082,"kind":3209,"person_id":59938,"texts":65128}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9c86-78d6-b893-a4ba75e04e0e','01a22dd7-9be5-78e8-ae5b-d54393f72fd2:1',NULL,'01a22dd7-56fb-7f66-ac49-42b66bcdcec5','01a22dd7-9be5-78e8-ae5b-d54393f72fd2','declaration.submit','{"zh":"有新的数字技术工程师申报待审核。","en":"A new digital engineer declaration waits for review."}','2024-11-20 01:00:23.813514',NULL,'{"key":"i0","mac":"0b590b8cd9e62863063820185c9521da","fields":{"created_at":11906,"declaration_id":16656,"event_id":43260,"id":14929,"kind":3209,"organization_id":57081,"texts":47459}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9c86-7923-8a9a-7e1186af52d3','01a22dd7-9be5-78e8-ae5b-d54393f72fd2:3','01a22dd7-8426-7af0-8926-8fc70813bb76',NULL,'01a22dd7-9be5-78e8-ae5b-d54393f72fd2','declaration.approve','{"zh":"您的数字技术工程师申报已通过审核。","en":"Your digital engineer declaration was approved."}','2024-11-20 01:00:23.831998',NULL,'{"key":"i0","mac":"b147983c4eefd6b332bbe6ffc8480df6","fields":{"created_at":24069,"declaration_id":16656,"event_id":51838,"id":46633,"kind":29347,"person_id":59938,"texts":41308}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9d81-7c9d-8fd2-1f7b9409d3ea','01a22dd7-9c70-7dd3-a31f-7cedf8b802fd:1','01a22dd7-85a8-7b96-9abf-cdc30ae0696c',NULL,'01a22dd7-9c70-7dd3-a31f-7cedf8b802fd','declaration.submit','{"zh":"您的特殊情况申报已提交，等待审核。","en":"Your special circumstance declaration was submitted and waits for review."}','2024-11-20 01:00:23.962599',NULL,'{"key":"i0","mac":"fd651f39473bc96fc15f43e4aefe820b","fields":{"created_at":30337,"declaration_id":35597,"event_id":40199,"id":45516,"kind":3209,"person_id":54665,"texts":34994}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9d81-7d1a-8f22-74cc36efcdc6','01a22dd7-9c70-7dd3-a31f-7cedf8b802fd:1',NULL,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9','01a22dd7-9c70-7dd3-a31f-7cedf8b802fd','declaration.submit','{"zh":"有新的特殊情况申报待审核。","en":"A new special circumstance declaration waits for review."}','2024-11-20 01:00:23.962599',NULL,'{"key":"i0","mac":"daccdee6f67388934e62333829169a0d","fields":{"created_at":30337,"declaration_id":35597,"event_id":40199,"id":33864,"kind":3209,"organization_id":18130,"texts":51088}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9d81-7d8a-a1fa-7fb83e9d2e16','01a22dd7-9c70-7dd3-a31f-7cedf8b802fd:3','01a22dd7-85a8-7b96-9abf-cdc30ae0696c',NULL,'01a22dd7-9c70-7dd3-a31f-7cedf8b802fd','declaration.approve','{"zh":"您的特殊情况申报已通过审核。","en":"Your special circumstance declaration was approved."}','2024-11-20 01:00:24.001347',NULL,'{"key":"i0","mac":"b72afefd3c6a5fe3e26e563bebc3369e","fields":{"created_at":13744,"declaration_id":35597,"event_id":65413,"id":31646,"kind":29347,"person_id":54665,"texts":48021}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9e7a-7474-83cc-ff61f03e31a8','01a22dd7-9cfc-7853-8a4f-fe1b9516067f:1','01a22dd7-85a8-7b96-9abf-cdc30ae0696c',NULL,'01a22dd7-9cfc-7853-8a4f-fe1b9516067f','declaration.submit','{"zh":"您的竞赛申报已提交，等待审核。","en":"Your competition declaration was submitted and waits for review."}','2024-11-20 01:00:24.171180',NULL,'{"key":"i0","mac":"117f17644fbe065085558c4fd5b82bf6","fields":{"created_at":12170,"declaration_id":45894,"event_id":62053,"id":54032,"kind":3209,"person_id":54665,"texts":44459}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9e7a-74e7-931b-b391e6addcf6','01a22dd7-9cfc-7853-8a4f-fe1b9516067f:1',NULL,'01a22dd7-5715-7a57-9f1f-48ec80c64ab9','01a22dd7-9cfc-7853-8a4f-fe1b9516067f','declaration.submit','{"zh":"有新的竞赛申报待审核。","en":"A new competition declaration waits for review."}','2024-11-20 01:00:24.171180',NULL,'{"key":"i0","mac":"91f7e26b509617d68263e5607ebd5b7a","fields":{"created_at":12170,"declaration_id":45894,"event_id":62053,"id":632,"kind":3209,"organization_id":18130,"texts":61091}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9e7a-7554-a15d-fa02aa238b93','01a22dd7-9cfc-7853-8a4f-fe1b9516067f:3','01a22dd7-85a8-7b96-9abf-cdc30ae0696c',NULL,'01a22dd7-9cfc-7853-8a4f-fe1b9516067f','declaration.approve','{"zh":"您的竞赛申报已通过审核。","en":"Your competition declaration was approved."}','2024-11-20 01:00:24.269632',NULL,'{"key":"i0","mac":"e3f237448c0a8a2e96e7e7790cb34fb1","fields":{"created_at":27831,"declaration_id":45894,"event_id":37095,"id":28155,"kind":29347,"person_id":54665,"texts":19501}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9e7a-759a-a1ed-cecfbab9c107','01a22dd7-9df5-7cc2-95a9-18e95c0888fc:1','01a22dd7-8680-7da7-b6d0-b0c55f7a76dc',NULL,'01a22dd7-9df5-7cc2-95a9-18e95c0888fc','declaration.submit','{"zh":"您的调出地学时申报已提交，等待审核。","en":"Your origin credit declaration was submitted and waits for review."}','2024-11-20 01:00:24.377482',NULL,'{"key":"i0","mac":"b8d966e181e43dbc77b4fe116a3eba74","fields":{"created_at":40123,"declaration_id":44963,"event_id":62510,"id":12300,"kind":3209,"person_id":2499,"texts":60528}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9e7a-75bc-8569-01b360985ace','01a22dd7-9df5-7cc2-95a9-18e95c0888fc:1',NULL,'01a22dd7-56e1-751b-992a-802cb61f79da','01a22dd7-9df5-7cc2-95a9-18e95c0888fc','declaration.submit','{"zh":"有新的调出地学时申报待审核。","en":"A new origin credit declaration waits for review."}','2024-11-20 01:00:24.377482',NULL,'{"key":"i0","mac":"b3ec3198e5d2f5a4fc8f7d5c66698605","fields":{"created_at":40123,"declaration_id":44963,"event_id":62510,"id":54470,"kind":3209,"organization_id":12191,"texts":21159}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9f64-78aa-bee5-dc9290e30deb','01a22dd7-9df5-7cc2-95a9-18e95c0888fc:3','01a22dd7-8680-7da7-b6d0-b0c55f7a76dc',NULL,'01a22dd7-9df5-7cc2-95a9-18e95c0888fc','declaration.approve','{"zh":"您的调出地学时申报已通过审核。","en":"Your origin credit declaration was approved."}','2024-11-20 01:00:24.414874',NULL,'{"key":"i0","mac":"e1759350fc2b21b64e30eb586340e36b","fields":{"created_at":32730,"declaration_id":44963,"event_id":38572,"id":23967,"kind":29347,"person_id":2499,"texts":36447}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9f64-7964-899d-54e539a8a716','01a22dd7-8790-73c9-8201-4a16277062f5:4','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-8790-73c9-8201-4a16277062f5','declaration.sync','{"zh":"您的代表性成果申报认定的学时已报送职称系统。","en":"The hours of your achievement declaration were sent to the title system."}','2024-11-20 01:00:24.439790',NULL,'{"key":"i0","mac":"7b9c34eb970a13963d72b66607c01a45","fields":{"created_at":8871,"declaration_id":52299,"event_id":43128,"id":30444,"kind":16687,"person_id":7358,"texts":50441}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9f64-7a7a-a298-1621dbfb4e9e','01a22dd7-9960-7e97-823d-ee84ed960a5c:4','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-9960-7e97-823d-ee84ed960a5c','declaration.hours_changed','{"zh":"您的代表性成果申报的认定学时由2024年0学时变为2024年10学时。原先核减或未计入的学时现已补计。如有疑问，请咨询枣庄高新区社会事务综合服务中心 0632-8691030。","en":"The recognised hours of your achievement declaration have changed from 0 hours in 2024 to 10 hours in 2024. Hours that were cut or not counted before are counted now. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030."}','2024-11-20 01:00:24.464029',NULL,'{"key":"i0","mac":"cc4f625ee8109e182b5f9c3979d2b348","fields":{"created_at":34367,"declaration_id":27011,"event_id":34101,"id":40664,"kind":44046,"person_id":7358,"texts":60784}}',2);
INSERT INTO "notice" VALUES('01a22dd7-9f64-7ad5-8bda-5fcc77a3b6af','01a22dd7-8790-73c9-8201-4a16277062f5:5','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,'01a22dd7-8790-73c9-8201-4a16277062f5','declaration.revoke','{"zh":"您的代表性成果申报认定的学时已被撤销，理由见申报记录。","en":"The hours of your achievement declaration were revoked; its history says why."}','2024-11-20 01:00:24.464029',NULL,'{"key":"i0","mac":"6173d7c721a1aa56f739c3b9e8879d36","fields":{"created_at":34367,"declaration_id":52299,"event_id":39225,"id":42266,"kind":2833,"person_id":7358,"texts":12021}}',2);
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
INSERT INTO "organization" VALUES('01a22dd7-56c4-7b93-bdea-6e3156aea795','91379900MA0000010N','示范区人力资源和社会保障局','bureau',NULL,'370499',1,1,'2024-11-20 01:00:01.238687');
INSERT INTO "organization" VALUES('01a22dd7-56e1-751b-992a-802cb61f79da','91379900MA0000020P','示范精密机械有限公司','employer','01a22dd7-56c4-7b93-bdea-6e3156aea795','370499',1,1,'2024-11-20 01:00:01.267277');
INSERT INTO "organization" VALUES('01a22dd7-56eb-745e-89e8-dedd4611b166','91379900MA0000030Q','示范设计事务所','employer','01a22dd7-56c4-7b93-bdea-6e3156aea795','370499',1,1,'2024-11-20 01:00:01.277232');
INSERT INTO "organization" VALUES('01a22dd7-56fb-7f66-ac49-42b66bcdcec5','91379900MA0000040R','示范人事代理中心','personnel_agency','01a22dd7-56c4-7b93-bdea-6e3156aea795','370499',1,1,'2024-11-20 01:00:01.293921');
INSERT INTO "organization" VALUES('01a22dd7-5709-7461-9c78-3f0246f8d56f','91379900MA0000050T','示范街道人社服务站','street_station','01a22dd7-56c4-7b93-bdea-6e3156aea795','370499',1,1,'2024-11-20 01:00:01.307234');
INSERT INTO "organization" VALUES('01a22dd7-5715-7a57-9f1f-48ec80c64ab9','91379900MA0000060U','示范社区人社服务站','community_station','01a22dd7-5709-7461-9c78-3f0246f8d56f','370499',1,1,'2024-11-20 01:00:01.319607');
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
INSERT INTO "person" VALUES('01a22dd7-6cd3-728c-904e-e5f0a98ec7b9','张示范','employee',0,'resident_identity_card','379***********0015',X'01026B30467F5D67951604DCC4399A53FE17025EB073DD0B6A1A201966B1BA027E33476303B361A49DD4AB5CADCE91625B45',1,'2024-11-20 01:00:06.885137','张示范',NULL);
INSERT INTO "person" VALUES('01a22dd7-6d9d-7982-8850-092517036d2a','李示范','employee',0,'resident_identity_card','379***********0023',X'01026B30DDAE6CABC30F1A8CCCC83EF638E3041FDB66C0BB4B89E8C8496C17449D62C6DF85538D7E9E2851964882D2C0EFB8',1,'2024-11-20 01:00:07.087551','李示范',NULL);
INSERT INTO "person" VALUES('01a22dd7-6e27-7f7b-bc4f-662c6642ae3c','王示范','freelancer',0,'resident_identity_card','379***********0031',X'01026B303AE9F254219D60F65CB0FE2E1BE0BA485542A0F390D801266C13F5C1ABA9ED16D1AD34592D4BBB018B9D413CFCF9',1,'2024-11-20 01:00:07.225925','王示范',NULL);
INSERT INTO "person" VALUES('01a22dd7-6f0b-7157-afb6-7baf90fc09bb','赵示范','freelancer',0,'resident_identity_card','379***********004X',X'01026B30155E07E1779BB3240B3F72581B4ED42F670CB1E85B572CF293FA8D0F8FB7477EEBCF996DA94C139B8A1D5238A0AA',1,'2024-11-20 01:00:07.453040','赵示范',NULL);
INSERT INTO "person" VALUES('01a22dd7-6fc5-75c7-8920-97b620fa8af0','陈示范','employee',0,'resident_identity_card','379***********0058',X'01026B30B0C34EFCA1CDCF92525C8DEB9030B4723FDC4785FC5C49CDC892EFC110B9500278AA5B9806D0CB36E387AA6B0094',1,'2024-11-20 01:00:07.639317','陈示范',NULL);
INSERT INTO "person" VALUES('01a22dd7-8230-7a15-ab1a-924b36464385','孙演示','employee',0,'resident_identity_card','379***********5016',X'01026B3047A4F431524C7D9026D6872234B281E4B10601692DA0093EC873B70375F7AF62C419BD95271F3F2F7111BF93DD47',1,'2024-11-20 01:00:17.167429','孙演示',NULL);
INSERT INTO "person" VALUES('01a22dd7-8426-7af0-8926-8fc70813bb76','周演示','freelancer',0,'resident_identity_card','379***********9612',X'01026B3072290EEE3B2A69976A3BCB08374B9AB8050CF00B65900EF1DC8D17C899AF3AEC8DDBFF560691EE5237D532A2DEFD',1,'2024-11-20 01:00:17.669482','周演示',NULL);
INSERT INTO "person" VALUES('01a22dd7-85a8-7b96-9abf-cdc30ae0696c','吴演示','freelancer',0,'resident_identity_card','379***********066X',X'01026B307B2EE9885F089EB64883795A79CFFE21089AC42CE706D72E88C987A1962BEBA0BB6502530CE08D75D1A0F8F960A7',1,'2024-11-20 01:00:18.055519','吴演示',NULL);
INSERT INTO "person" VALUES('01a22dd7-8680-7da7-b6d0-b0c55f7a76dc','郑演示','employee',0,'resident_identity_card','379***********5656',X'01026B303F23DD443F18330EC25BCF76A174CBC8E68C48C056B90543864E12876EC6D993CA7D2E71748811048F7A81A823C3',1,'2024-11-20 01:00:18.271648','郑演示',NULL);
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
INSERT INTO "picture_waiting" VALUES('01a22dd7-9149-7846-9343-3c4380ddab7b','1b83f8bf47fee8fbeb9cd4f85945853fd87d00ecadda734678b2d0d5a7d9260b','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22dd7-932b-7530-8a9a-39226013e948','a449406e2d286c95a454ca3e5f8c4184e71ba31bae184260a4c59c12fd74952d','image/png');
INSERT INTO "picture_waiting" VALUES('01a22dd7-93b8-7372-8efb-58ae1df000bf','43aa2e4e5749021ffb7560736589ae28b1d4099982575564982a7cf02ec9295e','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22dd7-95c7-7e02-8131-fc8cd02e7234','15207c73c9d97a5914c5e9eb9d5ec20e849bbdfaecdf327284fa3c9c0381e761','image/png');
INSERT INTO "picture_waiting" VALUES('01a22dd7-96ff-7f16-b9c6-e7aa30f8e484','9280a888176a1e1c3cf62b36c987c21a5c38856673e7e84206a913bc09596a90','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22dd7-97ff-71f5-ad4a-28ca76eca821','9e22a0ee612bad714ac8ff50544a6ee046486a17c65cc73bc7e9ac30b71c8aed','image/png');
INSERT INTO "picture_waiting" VALUES('01a22dd7-98ba-7250-bf81-71ab1a43006b','e5143d1ffa0e7c313ce1666ce56dbcd1cffeab759f48d916e32dca67ec167d97','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22dd7-98fb-7b09-bf70-b17417c3e4ef','8b23f30ac3b2d7650f86203869b471e527af78c393870ca9cd0bee95c4fbc650','image/png');
INSERT INTO "picture_waiting" VALUES('01a22dd7-9b2e-760e-bebe-5da0f394ea1b','d1bfd9a95187ff8cce0a24aa87ef7da35dc0c6293693837e5e8e723ec3662385','image/png');
INSERT INTO "picture_waiting" VALUES('01a22dd7-9b76-72a8-af72-55a52c212763','da79ca8dfcd176af1b70fba4627741b8f9234fa6689600fe341a2072597adc4f','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22dd7-9bb7-7f07-b7e4-b09a9ad2fe47','a3df2bd044c11338ca51d5135493c05a0757b3072ed6f8b1c1cc462e47f91e82','image/png');
INSERT INTO "picture_waiting" VALUES('01a22dd7-9bf7-7f6d-b75f-04f7948111f1','3313def05b2c88d544295197b9319bc785bc16e363fc112ecdefc7fcedcbcc31','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22dd7-9c17-7e1f-9b49-64fd79a5ab9e','aeef5d0430e362a5a9a774f5507a6b819bc41eee5df72749bce8c71b4b8a68f6','image/png');
INSERT INTO "picture_waiting" VALUES('01a22dd7-9c57-7afb-9f68-0ad7e15db503','67a1eeabffa2ef8dfba3de85da619312513b78db6caf67293bebf1892133e5f9','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22dd7-9cae-7cfe-b8ec-a1b0da464512','8ea3293512be9ca21943173694d3671e38b3d01c58cfb07d6cddcbdbc3297ddf','image/png');
INSERT INTO "picture_waiting" VALUES('01a22dd7-9d77-74ff-8774-6302db8fabe8','2f30a1d3a3836def9fd49c0f00f0dd288298da03985904bc03e67774f1b94636','application/pdf');
INSERT INTO "picture_waiting" VALUES('01a22dd7-9e4d-724b-a790-1bb42dc20163','9736fbda3dc834074412f1d2f24324910f571c42956332060db7a3a138408ebe','image/png');
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
INSERT INTO "principal" VALUES('01a22dd7-6d0a-7313-b99f-5adff094035d','张示范','01a22dd7-6cd3-728c-904e-e5f0a98ec7b9','demo.employee','$argon2id$v=19$m=19456,t=2,p=1$kT5AINVkvgbDqP8LRBTUBQ$8SETRCwpokZMavgD6eZ6pmjnXyDJq7VMR/yBpdBPyGo',1,1,'2024-11-20 01:00:07.057486',NULL);
INSERT INTO "principal" VALUES('01a22dd7-6db3-7c62-b0ab-9ae2b2c10169','李示范','01a22dd7-6d9d-7982-8850-092517036d2a','demo.reviewer_person','$argon2id$v=19$m=19456,t=2,p=1$HchPFeN9NeTN8ZnvQC0h7A$RtDGPsmYEIdllp8r6MpXJwt/Eq/DegGVvvmFxWBhie4',1,1,'2024-11-20 01:00:07.203725',NULL);
INSERT INTO "principal" VALUES('01a22dd7-6e41-7dcc-8e6f-7ba3097bfa93','王示范','01a22dd7-6e27-7f7b-bc4f-662c6642ae3c','demo.freelancer_with_agency','$argon2id$v=19$m=19456,t=2,p=1$E0pRmqbuXCkgLXQFtV6n7w$fY/Qu2cH43WBE9rJOGGqIp1eWVHXIgNezaIfEWuTJrE',1,1,'2024-11-20 01:00:07.434873',NULL);
INSERT INTO "principal" VALUES('01a22dd7-6f67-7a6e-89ba-3acc6af58efa','赵示范','01a22dd7-6f0b-7157-afb6-7baf90fc09bb','demo.freelancer_with_station','$argon2id$v=19$m=19456,t=2,p=1$KUT8By2+Qh7I6WvYZvsSqQ$91Qc+2WWTqksc+c5RaYFZPAY5Ec9OPX8xFDBaFyY7fo',1,1,'2024-11-20 01:00:07.612760',NULL);
INSERT INTO "principal" VALUES('01a22dd7-6fda-73c5-8513-1d8f28eb3283','陈示范','01a22dd7-6fc5-75c7-8920-97b620fa8af0','demo.transferee','$argon2id$v=19$m=19456,t=2,p=1$yzGqBuVjoaa+4rlmwZS/wA$yf9HVhjm1EWdOKeez6edtKmVI32TYpEl8jVoSfTQUyw',1,1,'2024-11-20 01:00:07.683203',NULL);
INSERT INTO "principal" VALUES('01a22dd7-6ffa-7b6c-a449-53e519219c05','示范管理员',NULL,'demo.administrator','$argon2id$v=19$m=19456,t=2,p=1$megz+fzN2R6VyPv8q2DalA$+GgZnAPafNSooBWmFegxewXB1uihKJqgPqINxxVMlWA',1,1,'2024-11-20 01:00:07.732523',NULL);
INSERT INTO "principal" VALUES('01a22dd7-7077-7ee1-b419-c5a11d7374ce','示范局经办人',NULL,'demo.bureau','$argon2id$v=19$m=19456,t=2,p=1$d7TyI0tIpYD9yEDVYckMPQ$hpa4Zs/Pq2XJajOta3ewgrGsYGdOnBTFcn9wTlxE/qI',1,1,'2024-11-20 01:00:07.937144',NULL);
INSERT INTO "principal" VALUES('01a22dd7-7111-7312-ac80-adb614967965','示范系统对接',NULL,'demo.integrator','$argon2id$v=19$m=19456,t=2,p=1$1ppsBms+axXyiip3WuGTEA$HaLSJG7XziR99+SDfdS6/Nd2fUo3W3q8xPNPq+byuXs',1,1,'2024-11-20 01:00:08.047759',NULL);
INSERT INTO "principal" VALUES('01a22dd7-717a-7b65-b926-97340f422349','示范公司审核人',NULL,'demo.unit_reviewer','$argon2id$v=19$m=19456,t=2,p=1$msSocLH2GgDl84/3vlEUPA$1QM9LshBofTpJ9H1OYiWcqu+ojhg8EMERKQ+0NLKr7A',1,1,'2024-11-20 01:00:08.100718',NULL);
INSERT INTO "principal" VALUES('01a22dd7-71bc-7a6d-946e-3c07c08004f9','示范公司管理员',NULL,'demo.unit_administrator','$argon2id$v=19$m=19456,t=2,p=1$+LAOir6fqFOp4v4jKB03eg$gboNE95CymiUZUijNONStK5qcEjsrid2+wMalfVgcQY',1,1,'2024-11-20 01:00:08.192674',NULL);
INSERT INTO "principal" VALUES('01a22dd7-7262-76cc-a9ef-f0001dd4b359','示范事务所备用审核人',NULL,'demo.alternate_reviewer','$argon2id$v=19$m=19456,t=2,p=1$7RsA/3+NpVmRB6jLW4PQKQ$z+efKVbV3fjU343M0fKcKz4L7Rl1xIXo13stE+AngHM',1,1,'2024-11-20 01:00:08.342798',NULL);
INSERT INTO "principal" VALUES('01a22dd7-72a0-77b6-ab13-dee65e6d7d56','示范代理审核人',NULL,'demo.agency_reviewer','$argon2id$v=19$m=19456,t=2,p=1$8slyTPYMVsnCf3q+gSbZLA$g6+IgqR4/IHJwTS0RWnyVIbY57mYjDdrCbNy7P6l/rs',1,1,'2024-11-20 01:00:08.442289',NULL);
INSERT INTO "principal" VALUES('01a22dd7-7322-7a63-8bd1-682296ab8e9a','示范社区审核人',NULL,'demo.community_reviewer','$argon2id$v=19$m=19456,t=2,p=1$sfmXo8VbrGvKvtOjCt3eEw$hm6YJd3zbzBYexIzoSgNVNCxvdDD5B8KZD8eUlmFhns',1,1,'2024-11-20 01:00:08.586850',NULL);
INSERT INTO "principal" VALUES('01a22dd7-745a-7ecb-8120-44a241a2f91a','示范街道审核人',NULL,'demo.street_reviewer','$argon2id$v=19$m=19456,t=2,p=1$xsnu5tCGY5YHooSmG/wbYQ$RYkBN6R1Isf6gb7Fpfa2KLUPmdDxiPjiFhuP/Ze7TEE',1,1,'2024-11-20 01:00:08.900500',NULL);
INSERT INTO "principal" VALUES('01a22dd7-8373-7486-9787-28b7c3ae604e','孙演示','01a22dd7-8230-7a15-ab1a-924b36464385',NULL,NULL,1,1,'2024-11-20 01:00:17.490081',NULL);
INSERT INTO "principal" VALUES('01a22dd7-8569-710f-a380-bafc00707cb5','周演示','01a22dd7-8426-7af0-8926-8fc70813bb76',NULL,NULL,1,1,'2024-11-20 01:00:17.991865',NULL);
INSERT INTO "principal" VALUES('01a22dd7-861d-7f08-a670-4865218410e7','吴演示','01a22dd7-85a8-7b96-9abf-cdc30ae0696c',NULL,NULL,1,1,'2024-11-20 01:00:18.172738',NULL);
INSERT INTO "principal" VALUES('01a22dd7-86d7-79b2-b1bc-4332991875f5','郑演示','01a22dd7-8680-7da7-b6d0-b0c55f7a76dc',NULL,NULL,1,1,'2024-11-20 01:00:18.358403',NULL);
CREATE TABLE record_head (
	id SMALLINT NOT NULL, 
	number BIGINT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	seal JSON, 
	CONSTRAINT pk_record_head PRIMARY KEY (id), 
	CONSTRAINT ck_record_head_one_row CHECK (id = 1)
);
INSERT INTO "record_head" VALUES(1,2,'d1507ee22015a31a780a6005a0d05d3945dad5e8ac6e90905a089201a3a03fa0','{"key":"i0","mac":"c46050942adbf6f25298d09692da6c5a","fields":{"hash":4239,"id":61367,"number":48653}}');
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
INSERT INTO "record_seal" VALUES(1,0,'{"ledger_entry":3,"study_record_change":5,"title_record":3}','','1203c62f7e8cd6a0b4916151f35000a12e2b89f7e0a408d50ba23b4234d8b045','2024-11-20 01:00:20.975567','{"key":"i0","mac":"6ecfaa6ba1c9f69020644e74ffed07c4","fields":{"at":39159,"counted":12430,"hash":36708,"number":61367,"position":57121,"previous_hash":5435,"rows":56973}}','{"ledger_entry":[[1,3]],"study_record_change":[[1,5]],"title_record":[[1,3]]}');
INSERT INTO "record_seal" VALUES(2,51,'{"event":51,"ledger_entry":14,"title_record":2,"notice":51}','1203c62f7e8cd6a0b4916151f35000a12e2b89f7e0a408d50ba23b4234d8b045','d1507ee22015a31a780a6005a0d05d3945dad5e8ac6e90905a089201a3a03fa0','2024-11-20 01:00:25.588211','{"key":"i0","mac":"f3465aaf6050347bc591ce6826f06941","fields":{"at":12998,"counted":62191,"hash":4239,"number":48653,"position":53363,"previous_hash":36708,"rows":14702}}','{"event":[[1,51]],"ledger_entry":[[4,17]],"title_record":[[4,5]],"notice":["01a22dd7-9230-70a8-9e58-fb31f0946f11","01a22dd7-9230-7135-a186-f89c8267a5ab","01a22dd7-9230-71b4-a45c-3207cdb6c023","01a22dd7-93fb-7421-bf8f-21c81a962af7","01a22dd7-93fb-74b5-929f-bc58b02df68e","01a22dd7-93fb-752f-8c42-deb21ae9129f","01a22dd7-93fb-7581-8a8f-ee68eb619916","01a22dd7-93fb-75bd-b688-ce4a4f286518","01a22dd7-93fb-7678-9dca-73f3e55f383e","01a22dd7-950a-77d9-8cba-7d647dd55554","01a22dd7-950a-7874-808e-c1b0c1150efc","01a22dd7-9600-7d8c-bc34-d4364c114ce7","01a22dd7-9739-7238-9856-ee233d6b8146","01a22dd7-9739-72bb-be10-0ec790b00172","01a22dd7-9739-732e-a728-fc1607dab49a","01a22dd7-9739-737a-ad28-48925d90cf90","01a22dd7-9739-73a1-9a04-a76cca39b585","01a22dd7-9820-7ca4-92bc-d2a211b7f880","01a22dd7-98fb-7f03-bf7b-1b5698eceb40","01a22dd7-98fb-7f75-8b25-cb03440e3e67","01a22dd7-98fb-7fea-b9e9-d19d0d2de54e","01a22dd7-99ca-7481-9a72-e230bbb7887f","01a22dd7-99ca-750e-979b-297a790e3455","01a22dd7-99ca-75d8-8b01-03b31a254b29","01a22dd7-9ac4-7b07-80d0-c15b4836881c","01a22dd7-9ac4-7b7b-bdbe-b9608204dc35","01a22dd7-9ba4-7c79-8e78-27fa3aa95068","01a22dd7-9ba4-7d17-b9e4-cb33f86433ca","01a22dd7-9ba4-7d4c-8384-626e3fbfeff2","01a22dd7-9ba5-7004-8931-1d3d3f4e4c02","01a22dd7-9ba5-705c-8d5f-b03a77fa710f","01a22dd7-9ba5-7085-b104-85760a474fd8","01a22dd7-9ba5-70d5-bbd7-c6af0f9a958e","01a22dd7-9c86-7769-a97b-488213972e74","01a22dd7-9c86-77f1-b18d-1a49792d2601","01a22dd7-9c86-785b-b5a4-e198566113d2","01a22dd7-9c86-78ae-879e-efe0783cdbe0","01a22dd7-9c86-78d6-b893-a4ba75e04e0e","01a22dd7-9c86-7923-8a9a-7e1186af52d3","01a22dd7-9d81-7c9d-8fd2-1f7b9409d3ea","01a22dd7-9d81-7d1a-8f22-74cc36efcdc6","01a22dd7-9d81-7d8a-a1fa-7fb83e9d2e16","01a22dd7-9e7a-7474-83cc-ff61f03e31a8","01a22dd7-9e7a-74e7-931b-b391e6addcf6","01a22dd7-9e7a-7554-a15d-fa02aa238b93","01a22dd7-9e7a-759a-a1ed-cecfbab9c107","01a22dd7-9e7a-75bc-8569-01b360985ace","01a22dd7-9f64-78aa-bee5-dc9290e30deb","01a22dd7-9f64-7964-899d-54e539a8a716","01a22dd7-9f64-7a7a-a298-1621dbfb4e9e","01a22dd7-9f64-7ad5-8bda-5fcc77a3b6af"]}');
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
INSERT INTO "role_grant" VALUES('01a22dd7-6d86-74fd-926c-bfa3c57da643','01a22dd7-6d0a-7313-b99f-5adff094035d','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:07.064273',1);
INSERT INTO "role_grant" VALUES('01a22dd7-6e12-7c2b-b234-86715405cca9','01a22dd7-6db3-7c62-b0ab-9ae2b2c10169','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:07.204725',1);
INSERT INTO "role_grant" VALUES('01a22dd7-6efc-71b3-a0e2-ee5ac15b257e','01a22dd7-6e41-7dcc-8e6f-7ba3097bfa93','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:07.438074',1);
INSERT INTO "role_grant" VALUES('01a22dd7-6fb9-7834-b405-d8ee0cab822e','01a22dd7-6f67-7a6e-89ba-3acc6af58efa','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:07.627480',1);
INSERT INTO "role_grant" VALUES('01a22dd7-6ff2-73c3-a35b-bc7e8a18fa72','01a22dd7-6fda-73c5-8513-1d8f28eb3283','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:07.684200',1);
INSERT INTO "role_grant" VALUES('01a22dd7-704c-74fe-be34-1acd348be98a','01a22dd7-6ffa-7b6c-a449-53e519219c05','administrator',NULL,0,NULL,NULL,'2024-11-20 01:00:07.774281',1);
INSERT INTO "role_grant" VALUES('01a22dd7-70fb-722f-a13d-45f9b0b91174','01a22dd7-7077-7ee1-b419-c5a11d7374ce','bureau','01a22dd7-56c4-7b93-bdea-6e3156aea795',0,NULL,NULL,'2024-11-20 01:00:07.949108',1);
INSERT INTO "role_grant" VALUES('01a22dd7-715e-79c0-950c-7dfd57654349','01a22dd7-7111-7312-ac80-adb614967965','integrator',NULL,0,NULL,NULL,'2024-11-20 01:00:08.048574',1);
INSERT INTO "role_grant" VALUES('01a22dd7-7193-7ebe-b0ee-0531253104bd','01a22dd7-717a-7b65-b926-97340f422349','unit_reviewer','01a22dd7-56e1-751b-992a-802cb61f79da',0,NULL,NULL,'2024-11-20 01:00:08.101885',1);
INSERT INTO "role_grant" VALUES('01a22dd7-7213-728d-984e-d48181e6d11c','01a22dd7-71bc-7a6d-946e-3c07c08004f9','unit_administrator','01a22dd7-56e1-751b-992a-802cb61f79da',0,NULL,NULL,'2024-11-20 01:00:08.229126',1);
INSERT INTO "role_grant" VALUES('01a22dd7-723a-79db-b29f-eea0e7143437','01a22dd7-6db3-7c62-b0ab-9ae2b2c10169','unit_reviewer','01a22dd7-56eb-745e-89e8-dedd4611b166',0,'2024-11-20',NULL,'2024-11-20 01:00:08.268578',1);
INSERT INTO "role_grant" VALUES('01a22dd7-7285-7cb2-9b43-b9554b3f2a9c','01a22dd7-7262-76cc-a9ef-f0001dd4b359','unit_reviewer','01a22dd7-56eb-745e-89e8-dedd4611b166',1,NULL,NULL,'2024-11-20 01:00:08.343758',1);
INSERT INTO "role_grant" VALUES('01a22dd7-72ee-794d-9da5-5418c4329ec7','01a22dd7-72a0-77b6-ab13-dee65e6d7d56','unit_reviewer','01a22dd7-56fb-7f66-ac49-42b66bcdcec5',0,NULL,NULL,'2024-11-20 01:00:08.448549',1);
INSERT INTO "role_grant" VALUES('01a22dd7-7385-7bb1-ab82-9153c6d166d3','01a22dd7-7322-7a63-8bd1-682296ab8e9a','unit_reviewer','01a22dd7-5715-7a57-9f1f-48ec80c64ab9',0,NULL,NULL,'2024-11-20 01:00:08.599695',1);
INSERT INTO "role_grant" VALUES('01a22dd7-74b3-784e-ba41-b5f7182dfca5','01a22dd7-745a-7ecb-8120-44a241a2f91a','unit_reviewer','01a22dd7-5709-7461-9c78-3f0246f8d56f',0,NULL,NULL,'2024-11-20 01:00:08.901480',1);
INSERT INTO "role_grant" VALUES('01a22dd7-8374-7887-9278-977d6f253a16','01a22dd7-8373-7486-9787-28b7c3ae604e','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:17.491325',1);
INSERT INTO "role_grant" VALUES('01a22dd7-8569-7d69-87aa-4e287c7be129','01a22dd7-8569-710f-a380-bafc00707cb5','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:17.992630',1);
INSERT INTO "role_grant" VALUES('01a22dd7-861e-7593-b9ac-37deb7e42216','01a22dd7-861d-7f08-a670-4865218410e7','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:18.173139',1);
INSERT INTO "role_grant" VALUES('01a22dd7-86da-7a01-95e9-b4044f4e9838','01a22dd7-86d7-79b2-b1bc-4332991875f5','applicant',NULL,0,NULL,NULL,'2024-11-20 01:00:18.361422',1);
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
INSERT INTO "study_record" VALUES('01a22dd7-8730-74ae-acef-d89520d076ad','01a22dd7-8230-7a15-ab1a-924b36464385','zz-e17228a6-数字技术','public','数字技术',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'sync',NULL,'{"2024":{"public":"10","professional":"0"}}','2024-11-20 01:00:18.429867',1,1,1,'08a95a0b802fc9e5b47ce74f59f90c7c5e4507707e63452cac1dd66bec05f37f','01a22dd7-7111-7312-ac80-adb614967965',NULL,'{"key":"i0","mac":"97fecb47a637f9ac1fe830d4a3a1b0ba","fields":{"arrival":61367,"completed_at":6081,"exam_passed_at":19525,"hours":30242,"id":28054,"outcome":61245,"person_id":7358,"received_at":61083,"recognised":1972,"revision":61367,"sent_by":56917,"sequence":61367,"source_digest":41064,"source_id":31745,"subject":5026,"topic":55932}}');
INSERT INTO "study_record" VALUES('01a22dd7-8730-7553-ab69-8242c6ff85ae','01a22dd7-8230-7a15-ab1a-924b36464385','zz-e17228a6-知识产权','public','知识产权',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'sync',NULL,'{"2024":{"public":"10","professional":"0"}}','2024-11-20 01:00:18.429867',1,2,1,'630c95e4888ce5ef78861433bce158b904ab6addea62715004cf5d4a2b250f11','01a22dd7-7111-7312-ac80-adb614967965',NULL,'{"key":"i0","mac":"a1dd88046c50c1fe6f565139ac3045a1","fields":{"arrival":48653,"completed_at":6081,"exam_passed_at":19525,"hours":30242,"id":52214,"outcome":61245,"person_id":7358,"received_at":61083,"recognised":1972,"revision":61367,"sent_by":56917,"sequence":61367,"source_digest":51663,"source_id":21478,"subject":5026,"topic":62875}}');
INSERT INTO "study_record" VALUES('01a22dd7-8730-757f-a9b9-782c70aa646e','01a22dd7-8230-7a15-ab1a-924b36464385','zz-e17228a6-安全生产','public','安全生产',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'sync',NULL,'{"2024":{"public":"10","professional":"0"}}','2024-11-20 01:00:18.429867',1,3,1,'e10f05f657c0fa100f5a76681eb3a799b2e916aa63c6bb28f5a0b70e7e04648b','01a22dd7-7111-7312-ac80-adb614967965',NULL,'{"key":"i0","mac":"99f01de73ed3b5130201e4f62e01bff1","fields":{"arrival":36507,"completed_at":6081,"exam_passed_at":19525,"hours":30242,"id":37196,"outcome":61245,"person_id":7358,"received_at":61083,"recognised":1972,"revision":61367,"sent_by":56917,"sequence":61367,"source_digest":45239,"source_id":34539,"subject":5026,"topic":8342}}');
INSERT INTO "study_record" VALUES('01a22dd7-8730-75a0-9352-b505237ca599','01a22dd7-8230-7a15-ab1a-924b36464385','zz-e17228a6-网络安全','public','网络安全',20,'2024-09-01 02:00:00.000000',NULL,NULL,NULL,'no_credit','EXAM_NOT_PASSED','{}','2024-11-20 01:00:18.429867',0,4,1,'8fb0566b0f08d317ffbadaee36972d9fa633abd86ed593042fc572530197be44','01a22dd7-7111-7312-ac80-adb614967965',NULL,'{"key":"i0","mac":"10278567e90baf69afe6b657d67ecf39","fields":{"arrival":6968,"code":19653,"completed_at":6081,"hours":30242,"id":16896,"outcome":29508,"person_id":7358,"received_at":61083,"recognised":48963,"sent_by":56917,"sequence":61367,"source_digest":35529,"source_id":12575,"subject":5026,"topic":38754}}');
INSERT INTO "study_record" VALUES('01a22dd7-8730-75be-9d3e-4b68c3c675ae','01a22dd7-8230-7a15-ab1a-924b36464385','zz-e17228a6-自选话题','public','自选话题',20,'2024-09-01 02:00:00.000000','2024-09-02 02:00:00.000000',NULL,NULL,'flag','TOPIC_UNKNOWN','{}','2024-11-20 01:00:18.429867',0,5,1,'26a9fb5fb567483d1e99594197b19992e6755ea82475def7a9e4b5c7e604c49e','01a22dd7-7111-7312-ac80-adb614967965',NULL,'{"key":"i0","mac":"d236b992b967afe6bd6c20b523af3e09","fields":{"arrival":11182,"code":32674,"completed_at":6081,"exam_passed_at":19525,"hours":30242,"id":22003,"outcome":53851,"person_id":7358,"received_at":61083,"recognised":48963,"sent_by":56917,"sequence":61367,"source_digest":63397,"source_id":65005,"subject":5026,"topic":23440}}');
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
INSERT INTO "study_record_change" VALUES(1,'01a22dd7-8730-74ae-acef-d89520d076ad',1,'zz-e17228a6-数字技术','08a95a0b802fc9e5b47ce74f59f90c7c5e4507707e63452cac1dd66bec05f37f','receive','01a22dd7-8230-7a15-ab1a-924b36464385','01a22dd7-7111-7312-ac80-adb614967965','2024-11-20 01:00:18.429867','{"subject":"public","topic":"数字技术","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":"2024-09-02T02:00:00Z","outcome":"sync","code":null,"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"10","professional":"0"}}}','{"key":"i0","mac":"aca019eaeb005b62546505191e6e7a82","fields":{"actor_id":56917,"at":61083,"detail":55796,"event":48256,"person_id":7358,"record_id":28054,"sequence":61367,"source_digest":41064,"source_id":31745}}',1);
INSERT INTO "study_record_change" VALUES(2,'01a22dd7-8730-7553-ab69-8242c6ff85ae',1,'zz-e17228a6-知识产权','630c95e4888ce5ef78861433bce158b904ab6addea62715004cf5d4a2b250f11','receive','01a22dd7-8230-7a15-ab1a-924b36464385','01a22dd7-7111-7312-ac80-adb614967965','2024-11-20 01:00:18.429867','{"subject":"public","topic":"知识产权","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":"2024-09-02T02:00:00Z","outcome":"sync","code":null,"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"10","professional":"0"}}}','{"key":"i0","mac":"e6a4d1db3d62a65acd9636a8e3a08970","fields":{"actor_id":56917,"at":61083,"detail":16384,"event":48256,"person_id":7358,"record_id":52214,"sequence":61367,"source_digest":51663,"source_id":21478}}',1);
INSERT INTO "study_record_change" VALUES(3,'01a22dd7-8730-757f-a9b9-782c70aa646e',1,'zz-e17228a6-安全生产','e10f05f657c0fa100f5a76681eb3a799b2e916aa63c6bb28f5a0b70e7e04648b','receive','01a22dd7-8230-7a15-ab1a-924b36464385','01a22dd7-7111-7312-ac80-adb614967965','2024-11-20 01:00:18.429867','{"subject":"public","topic":"安全生产","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":"2024-09-02T02:00:00Z","outcome":"sync","code":null,"hours_before":{"2024":{"public":"0","professional":"0"}},"hours_after":{"2024":{"public":"10","professional":"0"}}}','{"key":"i0","mac":"5537942c0cfab852f5add2109058dd6a","fields":{"actor_id":56917,"at":61083,"detail":19304,"event":48256,"person_id":7358,"record_id":37196,"sequence":61367,"source_digest":45239,"source_id":34539}}',1);
INSERT INTO "study_record_change" VALUES(4,'01a22dd7-8730-75a0-9352-b505237ca599',1,'zz-e17228a6-网络安全','8fb0566b0f08d317ffbadaee36972d9fa633abd86ed593042fc572530197be44','receive','01a22dd7-8230-7a15-ab1a-924b36464385','01a22dd7-7111-7312-ac80-adb614967965','2024-11-20 01:00:18.429867','{"subject":"public","topic":"网络安全","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":null,"outcome":"no_credit","code":"EXAM_NOT_PASSED","hours_before":{},"hours_after":{}}','{"key":"i0","mac":"0c9e4625f348b9b22040143ab981659c","fields":{"actor_id":56917,"at":61083,"detail":41057,"event":48256,"person_id":7358,"record_id":16896,"sequence":61367,"source_digest":35529,"source_id":12575}}',1);
INSERT INTO "study_record_change" VALUES(5,'01a22dd7-8730-75be-9d3e-4b68c3c675ae',1,'zz-e17228a6-自选话题','26a9fb5fb567483d1e99594197b19992e6755ea82475def7a9e4b5c7e604c49e','receive','01a22dd7-8230-7a15-ab1a-924b36464385','01a22dd7-7111-7312-ac80-adb614967965','2024-11-20 01:00:18.429867','{"subject":"public","topic":"自选话题","certificate_number":null,"filing_number":null,"release":null,"hours":"10","completed_at":"2024-09-01T02:00:00Z","exam_passed_at":"2024-09-02T02:00:00Z","outcome":"flag","code":"TOPIC_UNKNOWN","hours_before":{},"hours_after":{}}','{"key":"i0","mac":"ead30122e2d0bcb1a51a48ba8f77202a","fields":{"actor_id":56917,"at":61083,"detail":45263,"event":48256,"person_id":7358,"record_id":22003,"sequence":61367,"source_digest":63397,"source_id":65005}}',1);
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
INSERT INTO "title_record" VALUES(1,'01a22dd7-874b-70a9-96c6-9ae45ed538c8','01a22dd7-8730-74ae-acef-d89520d076ad:1:entry','entry','01a22dd7-8230-7a15-ab1a-924b36464385',2024,'01a22dd7-8730-74ae-acef-d89520d076ad','{"recognised":{"2024":{"public":"10","professional":"0"}}}','2024-11-20 01:00:18.429867','{"key":"i0","mac":"ebc3dfcca02b193bf5b2d3d8195b18c8","fields":{"id":13143,"key":27777,"kind":43168,"payload":41880,"person_id":7358,"recorded_at":61083,"source_id":28054,"year":43618}}',1);
INSERT INTO "title_record" VALUES(2,'01a22dd7-874b-70fb-90fd-07a5c35dc199','01a22dd7-8730-7553-ab69-8242c6ff85ae:1:entry','entry','01a22dd7-8230-7a15-ab1a-924b36464385',2024,'01a22dd7-8730-7553-ab69-8242c6ff85ae','{"recognised":{"2024":{"public":"10","professional":"0"}}}','2024-11-20 01:00:18.429867','{"key":"i0","mac":"490ee8a19d138253fd9489c641f6e714","fields":{"id":5835,"key":21972,"kind":43168,"payload":41880,"person_id":7358,"recorded_at":61083,"source_id":52214,"year":43618}}',1);
INSERT INTO "title_record" VALUES(3,'01a22dd7-874b-7115-ad78-0430f288612a','01a22dd7-8730-757f-a9b9-782c70aa646e:1:entry','entry','01a22dd7-8230-7a15-ab1a-924b36464385',2024,'01a22dd7-8730-757f-a9b9-782c70aa646e','{"recognised":{"2024":{"public":"10","professional":"0"}}}','2024-11-20 01:00:18.429867','{"key":"i0","mac":"b3c12f58d29f2822a401cfaee59cf51f","fields":{"id":41525,"key":56155,"kind":43168,"payload":41880,"person_id":7358,"recorded_at":61083,"source_id":37196,"year":43618}}',1);
INSERT INTO "title_record" VALUES(4,'01a22dd7-9e99-716a-a698-bdb1aee3790a','01a22dd7-8790-73c9-8201-4a16277062f5:1:entry','entry','01a22dd7-8230-7a15-ab1a-924b36464385',2024,'01a22dd7-8790-73c9-8201-4a16277062f5','{"recognised":{"2024":{"public":"0","professional":"10"}}}','2024-11-20 01:00:24.439790','{"key":"i0","mac":"e72cd7b229b2e12a2c647f1189aaf746","fields":{"id":39620,"key":10151,"kind":43168,"payload":61945,"person_id":7358,"recorded_at":8871,"source_id":52299,"year":43618}}',2);
INSERT INTO "title_record" VALUES(5,'01a22dd7-9eb5-79a8-9130-579b5ab46300','01a22dd7-8790-73c9-8201-4a16277062f5:2:withdrawal','withdrawal','01a22dd7-8230-7a15-ab1a-924b36464385',2024,'01a22dd7-8790-73c9-8201-4a16277062f5','{"recognised":{"2024":{"public":"0","professional":"10"}}}','2024-11-20 01:00:24.464029','{"key":"i0","mac":"2b42471f6892f0fad93869c52c0f6ded","fields":{"id":17672,"key":15656,"kind":1193,"payload":61945,"person_id":7358,"recorded_at":34367,"source_id":52299,"year":43618}}',2);
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
CREATE INDEX ix_declaration_queue_due ON declaration (body_id, due_on, id) WHERE due_on IS NOT NULL;
CREATE INDEX ix_declaration_overridden ON declaration (edition_id, submitted_at) WHERE overrides IS NOT NULL;
CREATE INDEX ix_declaration_queue_submitted ON declaration (body_id, submitted_at, id) WHERE due_on IS NOT NULL;
CREATE INDEX ix_declaration_person_id ON declaration (person_id);
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
COMMIT;
