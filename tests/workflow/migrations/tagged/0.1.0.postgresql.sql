SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.access_log (
    "position" bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    principal_id character varying(36) NOT NULL,
    person_id character varying(36) NOT NULL,
    field character varying(40) NOT NULL,
    purpose character varying(200) NOT NULL
);
CREATE SEQUENCE public.access_log_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.access_log_position_seq OWNED BY public.access_log."position";
CREATE TABLE public.account (
    person_id character varying(36) NOT NULL,
    year smallint NOT NULL,
    edition_id character varying(60) NOT NULL,
    public integer DEFAULT 0 NOT NULL,
    professional integer DEFAULT 0 NOT NULL,
    required_public integer NOT NULL,
    required_professional integer NOT NULL,
    off_months smallint DEFAULT 0 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
CREATE TABLE public.affiliation (
    id character varying(36) NOT NULL,
    person_id character varying(36) NOT NULL,
    organization_id character varying(36),
    type character varying(20) NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    origin_region character varying(12),
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_affiliation_organization_stated CHECK ((((type)::text = 'transfer_in'::text) = (organization_id IS NULL))),
    CONSTRAINT ck_affiliation_period_ordered CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
    CONSTRAINT ck_affiliation_type_known CHECK (((type)::text = ANY ((ARRAY['employment'::character varying, 'agency_contract'::character varying, 'residence'::character varying, 'transfer_in'::character varying])::text[])))
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.api_key (
    id character varying(36) NOT NULL,
    principal_id character varying(36) NOT NULL,
    label character varying(100) NOT NULL,
    secret_hash character varying(64) NOT NULL,
    scopes jsonb NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.checkpoint (
    "position" bigint NOT NULL,
    rows bigint NOT NULL,
    previous_hash character varying(64) NOT NULL,
    hash character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.checkpoint_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.checkpoint_position_seq OWNED BY public.checkpoint."position";
CREATE TABLE public.decision_tally (
    edition_id character varying(60) NOT NULL,
    day date NOT NULL,
    body_id character varying(36) NOT NULL,
    actor_id character varying(36) NOT NULL,
    event character varying(24) NOT NULL,
    count integer NOT NULL
);
CREATE TABLE public.declaration (
    id character varying(36) NOT NULL,
    person_id character varying(36) NOT NULL,
    category character varying(24) NOT NULL,
    state character varying(12) NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    sequence integer DEFAULT 0 NOT NULL,
    head_hash character varying(64) DEFAULT ''::character varying NOT NULL,
    declared_year smallint,
    first_year smallint NOT NULL,
    last_year smallint NOT NULL,
    facts jsonb NOT NULL,
    evidence jsonb NOT NULL,
    claimed_hours integer,
    granted_hours integer,
    forecast jsonb,
    recognised jsonb,
    revision integer DEFAULT 0 NOT NULL,
    outcome character varying(24),
    edition_id character varying(60),
    route jsonb,
    step smallint DEFAULT 0 NOT NULL,
    body_id character varying(36),
    alternate boolean DEFAULT false NOT NULL,
    assignee_id character varying(36),
    decided_by character varying(36),
    final boolean DEFAULT false NOT NULL,
    attested boolean DEFAULT false NOT NULL,
    approval_order bigint,
    first_submitted_at timestamp with time zone,
    submitted_at timestamp with time zone,
    returned_at timestamp with time zone,
    due_on date,
    created_by character varying(36),
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    overrides jsonb,
    CONSTRAINT ck_declaration_queue_has_body CHECK ((((state)::text <> ALL ((ARRAY['submitted'::character varying, 'unit_review'::character varying])::text[])) OR (body_id IS NOT NULL))),
    CONSTRAINT ck_declaration_review_assigned CHECK ((((state)::text <> 'unit_review'::text) OR (assignee_id IS NOT NULL))),
    CONSTRAINT ck_declaration_state_known CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'submitted'::character varying, 'unit_review'::character varying, 'rejected'::character varying, 'approved'::character varying, 'synced'::character varying])::text[])))
)
WITH (fillfactor='70');
CREATE TABLE public.document_index (
    person_id character varying(36) NOT NULL,
    key_id character varying(40) NOT NULL,
    digest character varying(64) NOT NULL
);
CREATE TABLE public.edition (
    id character varying(60) NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    status character varying(12) NOT NULL,
    region character varying(60) NOT NULL,
    year smallint NOT NULL,
    checksum character varying(64) NOT NULL,
    files jsonb NOT NULL,
    authors jsonb NOT NULL,
    approver_id character varying(36),
    replaces character varying(60),
    effective_from date,
    effective_to date,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    retired_at timestamp with time zone,
    moves jsonb,
    CONSTRAINT ck_edition_publication_signed CHECK ((((status)::text = ANY ((ARRAY['draft'::character varying, 'checked'::character varying])::text[])) OR ((approver_id IS NOT NULL) AND (effective_from IS NOT NULL) AND (published_at IS NOT NULL)))),
    CONSTRAINT ck_edition_status_known CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'checked'::character varying, 'published'::character varying, 'retired'::character varying])::text[])))
);
CREATE TABLE public.edition_change (
    "position" bigint NOT NULL,
    edition_id character varying(60) NOT NULL,
    event character varying(12) NOT NULL,
    checksum character varying(64) NOT NULL,
    actor_id character varying(36) NOT NULL,
    comment text,
    at timestamp with time zone NOT NULL,
    overrides jsonb,
    CONSTRAINT ck_edition_change_event_known CHECK (((event)::text = ANY ((ARRAY['create'::character varying, 'edit'::character varying, 'check'::character varying, 'publish'::character varying, 'move'::character varying, 'retire'::character varying, 'rollback'::character varying, 'delete'::character varying])::text[])))
);
CREATE SEQUENCE public.edition_change_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.edition_change_position_seq OWNED BY public.edition_change."position";
CREATE TABLE public.edition_move (
    "position" bigint NOT NULL,
    edition_id character varying(60) NOT NULL,
    person_id character varying(36) NOT NULL,
    declaration_id character varying(36),
    year smallint,
    class character varying(12),
    before jsonb,
    sequence integer,
    moved_at timestamp with time zone,
    undone_at timestamp with time zone,
    code character varying(40),
    CONSTRAINT ck_edition_move_class_known CHECK (((class)::text = ANY ((ARRAY['unchanged'::character varying, 'rerouted'::character varying, 'blocked'::character varying, 'hours'::character varying])::text[]))),
    CONSTRAINT ck_edition_move_one_subject CHECK (((declaration_id IS NULL) <> (year IS NULL))),
    CONSTRAINT ck_edition_move_restorable CHECK (((moved_at IS NULL) = (before IS NULL)))
);
CREATE SEQUENCE public.edition_move_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.edition_move_position_seq OWNED BY public.edition_move."position";
CREATE TABLE public.event (
    "position" bigint NOT NULL,
    declaration_id character varying(36) NOT NULL,
    sequence integer NOT NULL,
    type character varying(40) NOT NULL,
    at timestamp with time zone NOT NULL,
    payload jsonb NOT NULL,
    transaction_id bigint DEFAULT ((pg_current_xact_id())::text)::bigint NOT NULL,
    announced_at timestamp with time zone
);
CREATE SEQUENCE public.event_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.event_position_seq OWNED BY public.event."position";
CREATE TABLE public.history (
    declaration_id character varying(36) NOT NULL,
    sequence integer NOT NULL,
    event character varying(24) NOT NULL,
    from_state character varying(12) NOT NULL,
    to_state character varying(12) NOT NULL,
    actor_id character varying(36) NOT NULL,
    at timestamp with time zone NOT NULL,
    reason_code character varying(40),
    comment text,
    body_id character varying(36),
    edition_id character varying(60),
    evidence_digest character varying(64) NOT NULL,
    previous_hash character varying(64) NOT NULL,
    hash character varying(64) NOT NULL
);
CREATE TABLE public.idempotency (
    principal_id character varying(36) NOT NULL,
    key character varying(200) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    status smallint,
    headers jsonb,
    body bytea,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.ledger_entry (
    "position" bigint NOT NULL,
    person_id character varying(36) NOT NULL,
    year smallint NOT NULL,
    source_type character varying(16) NOT NULL,
    source_id character varying(36) NOT NULL,
    revision integer NOT NULL,
    public integer NOT NULL,
    professional integer NOT NULL,
    cause character varying(24) NOT NULL,
    cause_id character varying(36),
    edition_id character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT ck_ledger_entry_source_type_known CHECK (((source_type)::text = ANY ((ARRAY['declaration'::character varying, 'study_record'::character varying])::text[])))
);
CREATE SEQUENCE public.ledger_entry_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.ledger_entry_position_seq OWNED BY public.ledger_entry."position";
CREATE TABLE public.notice (
    id character varying(36) NOT NULL,
    event_id character varying(50) NOT NULL,
    person_id character varying(36),
    organization_id character varying(36),
    declaration_id character varying(36),
    kind character varying(40) NOT NULL,
    texts jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    CONSTRAINT ck_notice_one_recipient CHECK (((person_id IS NULL) <> (organization_id IS NULL)))
);
CREATE TABLE public.operation (
    id character varying(36) NOT NULL,
    principal_id character varying(36) NOT NULL,
    kind character varying(40) NOT NULL,
    status character varying(12) NOT NULL,
    request jsonb NOT NULL,
    total integer NOT NULL,
    done integer DEFAULT 0 NOT NULL,
    failed integer DEFAULT 0 NOT NULL,
    results jsonb NOT NULL,
    cancel_requested boolean DEFAULT false NOT NULL,
    leased_until timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    cursor jsonb,
    report jsonb,
    failure character varying(40),
    CONSTRAINT ck_operation_status_known CHECK (((status)::text = ANY ((ARRAY['pending'::character varying, 'running'::character varying, 'done'::character varying, 'cancelled'::character varying, 'failed'::character varying])::text[])))
)
WITH (fillfactor='40');
CREATE TABLE public.organization (
    id character varying(36) NOT NULL,
    uscc character varying(18),
    name character varying(200) NOT NULL,
    kind character varying(20) NOT NULL,
    parent_id character varying(36),
    region character varying(12) NOT NULL,
    active boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_organization_kind_known CHECK (((kind)::text = ANY ((ARRAY['employer'::character varying, 'personnel_agency'::character varying, 'community_station'::character varying, 'street_station'::character varying, 'bureau'::character varying])::text[])))
);
CREATE TABLE public.person (
    id character varying(36) NOT NULL,
    name character varying(100) NOT NULL COLLATE pg_catalog."C",
    applicant_type character varying(12) NOT NULL,
    exam_based_series boolean DEFAULT false NOT NULL,
    document_type character varying(30) NOT NULL,
    document_masked character varying(40) NOT NULL,
    document_cipher bytea NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_person_applicant_type_known CHECK (((applicant_type)::text = ANY ((ARRAY['employee'::character varying, 'freelancer'::character varying])::text[]))),
    CONSTRAINT ck_person_document_type_known CHECK (((document_type)::text = ANY ((ARRAY['resident_identity_card'::character varying, 'passport'::character varying, 'foreign_permanent_resident'::character varying, 'other'::character varying])::text[])))
);
CREATE TABLE public.principal (
    id character varying(36) NOT NULL,
    name character varying(100) NOT NULL,
    person_id character varying(36),
    login character varying(100),
    password_hash character varying(200),
    active boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.refusal_tally (
    edition_id character varying(60) NOT NULL,
    day date NOT NULL,
    event character varying(24) NOT NULL,
    code character varying(40) NOT NULL,
    category character varying(24) NOT NULL,
    "row" character varying(80) NOT NULL,
    count integer NOT NULL
);
CREATE TABLE public.role_grant (
    id character varying(36) NOT NULL,
    principal_id character varying(36) NOT NULL,
    role character varying(20) NOT NULL,
    organization_id character varying(36),
    alternate boolean DEFAULT false NOT NULL,
    valid_from date,
    valid_to date,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_role_grant_role_known CHECK (((role)::text = ANY ((ARRAY['applicant'::character varying, 'unit_reviewer'::character varying, 'unit_administrator'::character varying, 'bureau'::character varying, 'administrator'::character varying, 'integrator'::character varying])::text[])))
);
CREATE TABLE public.route_tally (
    edition_id character varying(60) NOT NULL,
    day date NOT NULL,
    aspect character varying(12) NOT NULL,
    name character varying(80) NOT NULL,
    count integer NOT NULL,
    CONSTRAINT ck_route_tally_aspect_known CHECK (((aspect)::text = ANY ((ARRAY['row'::character varying, 'watched_row'::character varying, 'watched_code'::character varying, 'spot_check'::character varying, 'spot_checked'::character varying])::text[])))
);
CREATE TABLE public.session (
    id character varying(36) NOT NULL,
    principal_id character varying(36) NOT NULL,
    token_hash character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.study_record (
    id character varying(36) NOT NULL,
    person_id character varying(36) NOT NULL,
    source_id character varying(100) NOT NULL,
    subject character varying(12) NOT NULL,
    topic character varying(100),
    hours integer NOT NULL,
    completed_at timestamp with time zone NOT NULL,
    exam_passed_at timestamp with time zone,
    certificate_number character varying(100),
    filing_number character varying(100),
    outcome character varying(12) NOT NULL,
    code character varying(24),
    recognised jsonb,
    received_at timestamp with time zone NOT NULL,
    revision integer DEFAULT 0 NOT NULL,
    CONSTRAINT ck_study_record_outcome_known CHECK (((outcome)::text = ANY ((ARRAY['sync'::character varying, 'no_credit'::character varying, 'flag'::character varying, 'dedupe'::character varying])::text[]))),
    CONSTRAINT ck_study_record_subject_known CHECK (((subject)::text = ANY ((ARRAY['public'::character varying, 'professional'::character varying])::text[])))
);
CREATE TABLE public.tally (
    name character varying(20) NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.title_record (
    id character varying(36) NOT NULL,
    key character varying(120) NOT NULL,
    kind character varying(16) NOT NULL,
    person_id character varying(36) NOT NULL,
    year smallint NOT NULL,
    source_id character varying(36) NOT NULL,
    payload jsonb NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_title_record_kind_known CHECK (((kind)::text = ANY ((ARRAY['entry'::character varying, 'correction'::character varying, 'withdrawal'::character varying, 'adjustment'::character varying])::text[])))
);
ALTER TABLE ONLY public.access_log ALTER COLUMN "position" SET DEFAULT nextval('public.access_log_position_seq'::regclass);
ALTER TABLE ONLY public.checkpoint ALTER COLUMN "position" SET DEFAULT nextval('public.checkpoint_position_seq'::regclass);
ALTER TABLE ONLY public.edition_change ALTER COLUMN "position" SET DEFAULT nextval('public.edition_change_position_seq'::regclass);
ALTER TABLE ONLY public.edition_move ALTER COLUMN "position" SET DEFAULT nextval('public.edition_move_position_seq'::regclass);
ALTER TABLE ONLY public.event ALTER COLUMN "position" SET DEFAULT nextval('public.event_position_seq'::regclass);
ALTER TABLE ONLY public.ledger_entry ALTER COLUMN "position" SET DEFAULT nextval('public.ledger_entry_position_seq'::regclass);
INSERT INTO public.account VALUES
	('01a22dd6-553e-7fb7-888c-62fc865921d3', 2024, 'zaozhuang-2024', 15, 110, 60, 120, 0, 3, '2024-11-20 01:00:27.166042+00'),
	('01a22dd6-5598-70d8-a4cb-d243d64d90de', 2024, 'zaozhuang-2024', 0, 20, 40, 80, 4, 3, '2024-11-20 01:00:27.238474+00'),
	('01a22dd6-55be-75d0-801d-ed52f73b6297', 2024, 'zaozhuang-2024', 24, 48, 60, 120, 0, 2, '2024-11-20 01:00:27.308924+00'),
	('01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, 'zaozhuang-2024', 60, 230, 60, 120, 0, 12, '2024-11-20 01:00:27.344538+00');
INSERT INTO public.affiliation VALUES
	('01a22dd6-1185-7104-bc6b-170144466657', '01a22dd6-113a-71a9-ab26-75b31c678c1c', '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'employment', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:00.750255+00'),
	('01a22dd6-130f-7eb0-bbf6-e493e2269895', '01a22dd6-12e0-7406-a029-a5cc83d7c0f7', '01a22dd6-10dc-723d-8e8f-169c52678e35', 'employment', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:01.145112+00'),
	('01a22dd6-146d-780c-83fb-d97439d0f612', '01a22dd6-140e-70a7-be49-b91eeee23c8b', '01a22dd6-10e6-7183-b849-4d39183c5333', 'agency_contract', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:01.494692+00'),
	('01a22dd6-147a-7464-9791-b75e9f1a5940', '01a22dd6-140e-70a7-be49-b91eeee23c8b', '01a22dd6-110a-7911-9685-19de2e1e1229', 'residence', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:01.507466+00'),
	('01a22dd6-14fe-72f2-a446-3502190e8e61', '01a22dd6-14e2-79ab-a5ac-aaa7ca9fe5e9', '01a22dd6-110a-7911-9685-19de2e1e1229', 'residence', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:01.639376+00'),
	('01a22dd6-15e7-7ab4-9250-50383674c488', '01a22dd6-15cc-7a7d-a364-273130c57301', '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'employment', '2024-07-01', NULL, NULL, 1, '2024-11-20 01:00:01.872862+00'),
	('01a22dd6-15fa-7272-b1e1-3eebe7e8bd5a', '01a22dd6-15cc-7a7d-a364-273130c57301', NULL, 'transfer_in', '2024-07-01', NULL, '330100', 1, '2024-11-20 01:00:01.891343+00'),
	('01a22dd6-543f-7b2c-a1a2-6554f6849d8a', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'employment', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:24.7363+00'),
	('01a22dd6-555a-7864-b29b-6af2ce698735', '01a22dd6-553e-7fb7-888c-62fc865921d3', '01a22dd6-10e6-7183-b849-4d39183c5333', 'agency_contract', '2023-01-01', NULL, NULL, 1, '2024-11-20 01:00:25.01912+00'),
	('01a22dd6-5560-7b1f-ab5b-8e7b53a13406', '01a22dd6-553e-7fb7-888c-62fc865921d3', '01a22dd6-110a-7911-9685-19de2e1e1229', 'residence', '2019-01-01', NULL, NULL, 1, '2024-11-20 01:00:25.025292+00'),
	('01a22dd6-559e-7529-9e2f-ca3f6ae05088', '01a22dd6-5598-70d8-a4cb-d243d64d90de', '01a22dd6-110a-7911-9685-19de2e1e1229', 'residence', '2019-01-01', NULL, NULL, 1, '2024-11-20 01:00:25.086916+00'),
	('01a22dd6-55c4-7b76-bda4-91afef6fa98e', '01a22dd6-55be-75d0-801d-ed52f73b6297', '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'employment', '2024-07-01', NULL, NULL, 1, '2024-11-20 01:00:25.125311+00'),
	('01a22dd6-55ca-772b-b809-781b95da7fc2', '01a22dd6-55be-75d0-801d-ed52f73b6297', NULL, 'transfer_in', '2024-07-01', NULL, '330100', 1, '2024-11-20 01:00:25.131039+00');
INSERT INTO public.alembic_version VALUES
	('0005');
INSERT INTO public.api_key VALUES
	('01a22dd6-128e-7dce-8c94-3647903c1846', '01a22dd6-11ba-731c-bbd5-b6bf41f59517', 'demonstration', '1d97fa4fb4fd3c7a338fa2c9edfb1d41d1c8ffe3b7cfb5f122a2474f4e19c4e3', '["*"]', NULL, NULL, '2024-11-20 01:00:01.016081+00'),
	('01a22dd6-13ef-7db3-9014-a1eb2c84cf32', '01a22dd6-1375-7bb8-a7fa-b9a6e5c8294b', 'demonstration', '6314da5dca33de2f28c8fedcea691222c71be47b6f8518d1fabfd149a03d7c37', '["*"]', NULL, NULL, '2024-11-20 01:00:01.369078+00'),
	('01a22dd6-14cc-7f04-918b-12e73ae61480', '01a22dd6-1481-7683-afef-b35523e0e61a', 'demonstration', 'c6feb8f6681dfde50fd9e8874365ad311b37a21a9568b1ad72a3b1aa77e4f8b8', '["*"]', NULL, NULL, '2024-11-20 01:00:01.590149+00'),
	('01a22dd6-15bb-7cf3-89a6-d5081d4ce7f7', '01a22dd6-1512-7bd4-94ef-0d6118b9a11e', 'demonstration', 'd314e7b8a9a847ca120767073aa893b1b7b8677a3e7e6f2dc94e57a9012b64eb', '["*"]', NULL, NULL, '2024-11-20 01:00:01.829023+00'),
	('01a22dd6-1659-75d0-83b5-a9f6d67f6cfd', '01a22dd6-1611-77ed-b467-86bbb9b6ef59', 'demonstration', '9773a9050728cf80147905044a061dbc9d9c1aa0410715756fd1f2c52442e47f', '["*"]', NULL, NULL, '2024-11-20 01:00:01.986573+00'),
	('01a22dd6-16c6-74cb-9c26-c603f09a5c77', '01a22dd6-1663-7f17-8f8b-a5b289806b33', 'demonstration', 'b669e30f14e9650d254503cdb306078efbc9c1b8b3729715aa582eec0c6d3513', '["*"]', NULL, NULL, '2024-11-20 01:00:02.095514+00'),
	('01a22dd6-1758-78a6-a497-58948d0b94f8', '01a22dd6-16f6-7e48-848d-bb83dd66f701', 'demonstration', '9b9c717bd21e75f4fd24938b02d30051c3c06dcd51252178c1411ead39736f22', '["*"]', NULL, NULL, '2024-11-20 01:00:02.241747+00'),
	('01a22dd6-183c-7398-ade3-c6595c7a3b87', '01a22dd6-1760-7c28-853d-f00a7bfae396', 'demonstration', '43a4da1be68a76cb882e807fc119113e8473544f7d1d5cc0609273a395fc113b', '["assessments:create", "declarations:read", "declarations:write", "notices:read", "people:read", "people:write", "queue:read", "study_records:write", "title_records:read", "title_records:write"]', NULL, NULL, '2024-11-20 01:00:02.469452+00'),
	('01a22dd6-18fb-7ab5-bb7a-7438a1e98f4b', '01a22dd6-185c-716c-8ba0-f449a65eca02', 'demonstration', '4c25da1b6e8a28eee94bc494c05996fbca6a5e80b27c86131c7c2b1731fe35fa', '["*"]', NULL, NULL, '2024-11-20 01:00:02.660896+00'),
	('01a22dd6-19a4-76ad-ac00-27f91c52f1c0', '01a22dd6-190b-770b-8b0b-7ed9efb61c35', 'demonstration', 'af506f9c9c3486e5da8d89e2a0f723b4e455baca09b2912cadf89df25b92b5d5', '["*"]', NULL, NULL, '2024-11-20 01:00:02.829623+00'),
	('01a22dd6-1aa1-783d-9bcc-0e2bb3877b65', '01a22dd6-19f5-76c2-813f-1eecb2e45fbb', 'demonstration', '49c51cc3b9f02d577c2a0c81f5f1e59329e810264fd27885aed459fe3a810562', '["*"]', NULL, NULL, '2024-11-20 01:00:03.082734+00'),
	('01a22dd6-1b60-75e2-b0e6-1b5e314ee729', '01a22dd6-1ab0-7312-8f23-398ab911bd04', 'demonstration', '491ce8ca85a5c05d40a692b74436ca814418d00675b897c45eaa4772c0b3d909', '["*"]', NULL, NULL, '2024-11-20 01:00:03.273573+00'),
	('01a22dd6-1c1c-732c-933d-254fb731ff60', '01a22dd6-1b72-75f6-90a5-8f4a205a54e2', 'demonstration', '2a30f60fb8967ce1a4fdabe83889ad2a4111d93b9858061317ba462a66cb8341', '["*"]', NULL, NULL, '2024-11-20 01:00:03.461408+00'),
	('01a22dd6-1ce1-745f-87f8-b882a8023790', '01a22dd6-1c30-7c92-b8ea-7655faa67017', 'demonstration', 'fdeacf8dc35ab850726036e383d0b1dd993363823545cae759f0983f04bacdbb', '["*"]', NULL, NULL, '2024-11-20 01:00:03.658487+00'),
	('01a22dd6-5517-7e5e-9975-d2f817776713', '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', 'guided tour', '2fa6cec7b6892b4fffc096de39e413517357a378c575fee03a5ebbf5dfc9ad01', '["*"]', NULL, NULL, '2024-11-20 01:00:24.962267+00'),
	('01a22dd6-5590-7102-ab17-92894e4dd1e0', '01a22dd6-556d-71ab-b352-10cb13350e35', 'guided tour', '8c21e290d867b314c95b3bf02b2fef2e0c83bf0b5b9613f4a51d65f58cf9dcbd', '["*"]', NULL, NULL, '2024-11-20 01:00:25.082424+00'),
	('01a22dd6-55b4-7b2d-9324-0dd8f7604e2e', '01a22dd6-55a4-7398-bf44-c1c861b6c01e', 'guided tour', '9e88a2a092e979305bdf0d344f29dcd4f7db8a8d2ec95398a113ede3ddae603d', '["*"]', NULL, NULL, '2024-11-20 01:00:25.119064+00'),
	('01a22dd6-5617-7d9f-b457-4d6ec5178fd6', '01a22dd6-55f2-786e-90af-996f71df0365', 'guided tour', '77259b7afbb6e51448aa44508d3bc2643c2a29f2363a153162ea2c08d00a3afc', '["*"]', NULL, NULL, '2024-11-20 01:00:25.218219+00');
INSERT INTO public.declaration VALUES
	('01a22dd6-571f-7295-91b8-0e54d5cc4879', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'achievement', 'rejected', 10, 5, '353e0cef923a275ce1968cfb58a633187b9f6accd9be5982517bc5e087d595ed', NULL, 2024, 2024, '{"date": "2024-05-10", "kind": "paper", "category": "achievement", "published": true}', '[{"id": "01a22dd6-5749-7599-a986-066b1c701fd0", "kind": "cover", "size": 383, "sha256": "475effc3dbfebf4f14650f857e3ed9a4da0afd62db31d29deed538ea6a7a96a9", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:25.513917Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}, {"id": "01a22dd6-57c3-7c1f-8a2f-a757ca93db9e", "kind": "contents", "size": 268, "sha256": "ca0199951e5780f0c185a26ee77d5189b19b804b7a9b6fd5577061d3b2fa0d63", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:25.636324Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}, {"id": "01a22dd6-57f7-755c-9c26-522d47c330a1", "kind": "body", "size": 383, "sha256": "3b9002c839b8365819c2c33e57ddbe8c5001a61aa77dbfc3e6fd2045f45d69bc", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:25.687900Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}]', 20, NULL, '{"ref": "01a22dd6-571f-7295-91b8-0e54d5cc4879", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "hour_bank": false}', '{}', 2, NULL, 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd6-10c2-754a-bb16-ab0e1a1a268a"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', false, NULL, '01a22dd6-16f6-7e48-848d-bb83dd66f701', false, true, NULL, '2024-11-20 01:00:26.404496+00', '2024-11-20 01:00:26.404496+00', NULL, NULL, '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:25.469719+00', '2024-11-20 01:00:27.344538+00', NULL),
	('01a22dd6-5bf6-79b5-80f6-2dc429b5bd05', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'qualification_exam', 'approved', 5, 3, '1403d3e6978f151697ddf7188939bcbff7926705bcf25bd4029d04c15481288a', NULL, 2024, 2024, '{"kind": "national", "category": "qualification_exam", "certificate_date": "2024-09-12"}', '[{"id": "01a22dd6-5c03-7274-9f9d-830654243a71", "kind": "qualification_certificate", "size": 268, "sha256": "b4d899ff22a8982471ff1019a38605528ecc88abe9f23ff332ca095a69a167ae", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:26.723726Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}]', 32, NULL, '{"ref": "01a22dd6-5bf6-79b5-80f6-2dc429b5bd05", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "16"}}, "claimed": "16", "outcome": "approve", "override": null, "refusals": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "16"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd6-10c2-754a-bb16-ab0e1a1a268a"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', false, NULL, '01a22dd6-185c-716c-8ba0-f449a65eca02', false, true, 4, '2024-11-20 01:00:26.734476+00', '2024-11-20 01:00:26.734476+00', NULL, NULL, '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.707423+00', '2024-11-20 01:00:26.74696+00', NULL),
	('01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'training', 'approved', 9, 6, 'a88b07c45c9c3449bf6a657cbaf7ad8ab46279b9425825782048447e0d45b18c', NULL, 2024, 2024, '{"days": [{"date": "2024-06-03", "hours": "6.5"}, {"date": "2024-06-04", "hours": "9.5"}, {"date": "2024-06-05", "hours": "8"}], "mode": "in_person", "category": "training", "filing_number": "ZZ-BA-fb69d0ec"}', '[{"id": "01a22dd6-5b5a-757e-8bad-5227daa86bf2", "kind": "pass_certificate", "size": 268, "sha256": "fac8109bffb033c30bce28f71de9d510dcc512e5ea46c91ca8c3e616e1f9c79e", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:26.554912Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}]', 48, NULL, '{"ref": "01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba", "title": null, "trims": [{"code": "DAILY_CAP", "date": "2024-06-04", "hours": "1.5", "clause": "附件1"}], "by_year": {"2024": {"public": "0", "professional": "22.5"}}, "claimed": "24", "outcome": "approve_trimmed", "override": null, "refusals": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "22.5"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd6-10c2-754a-bb16-ab0e1a1a268a"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', false, NULL, '01a22dd6-185c-716c-8ba0-f449a65eca02', false, true, 2, '2024-11-20 01:00:26.57395+00', '2024-11-20 01:00:26.626438+00', '2024-11-20 01:00:26.595404+00', NULL, '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.517243+00', '2024-11-20 01:00:26.658896+00', NULL),
	('01a22dd6-5bcd-74dd-950d-c580e8cda3b6', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'learning', 'approved', 5, 3, '63fab6b8613fc332bbc13c1c43f7d1008399471e8b249874a35dd553eca4c96a', NULL, 2024, 2024, '{"kind": "unit_study", "periods": [{"to": "2024-05-31", "from": "2024-03-01", "hours": "45"}], "category": "learning", "study_archive": true}', '[{"id": "01a22dd6-5bd6-7552-9c59-ae26e4b09954", "kind": "study_archive", "size": 383, "sha256": "f3879732f6009d7ec760e9bca95dc5abe0c8efe962cbde9d36e428ee23ab7620", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:26.678906Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}]', 90, NULL, '{"ref": "01a22dd6-5bcd-74dd-950d-c580e8cda3b6", "title": null, "trims": [{"cap": "40", "code": "ANNUAL_CAP", "hours": "5", "bucket": "learning", "clause": "附件2"}], "by_year": {"2024": {"public": "0", "professional": "40"}}, "claimed": "45", "outcome": "approve_trimmed", "override": null, "refusals": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "40"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd6-10c2-754a-bb16-ab0e1a1a268a"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', false, NULL, '01a22dd6-185c-716c-8ba0-f449a65eca02', false, true, 3, '2024-11-20 01:00:26.684371+00', '2024-11-20 01:00:26.684371+00', NULL, NULL, '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.668765+00', '2024-11-20 01:00:26.700937+00', NULL),
	('01a22dd6-5c23-74e5-b797-2c42ea900d50', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'achievement', 'approved', 5, 3, '6eec163e8029459eb8f74ef3d71164c9bd6bab5ab1b2a53c1b2b42a12bf17de0', NULL, 2024, 2024, '{"date": "2024-04-02", "kind": "patent", "granted": true, "category": "achievement"}', '[{"id": "01a22dd6-5c47-714f-8885-bb37fe9e8f93", "kind": "grant_certificate", "size": 383, "sha256": "748b01080259e23f6ea9786a6b80a940bd440e3a7d976cb87c65dd2b13a90c73", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:26.791650Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}]', 20, NULL, '{"ref": "01a22dd6-5c23-74e5-b797-2c42ea900d50", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd6-10c2-754a-bb16-ab0e1a1a268a"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', false, NULL, '01a22dd6-185c-716c-8ba0-f449a65eca02', false, true, 5, '2024-11-20 01:00:26.80407+00', '2024-11-20 01:00:26.80407+00', NULL, NULL, '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.75448+00', '2024-11-20 01:00:26.831405+00', NULL),
	('01a22dd6-5c75-764c-8985-9978ee8d2b60', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'achievement', 'approved', 5, 3, '3abaaf48d3edf0da4e4e29caddea950686023a6e93928c9e91dbc13328c037fd', NULL, 2024, 2024, '{"date": "2024-07-22", "kind": "software", "granted": true, "category": "achievement"}', '[{"id": "01a22dd6-5c7f-7ba3-9939-3cc2f4905dba", "kind": "grant_certificate", "size": 268, "sha256": "b878ac1f14fe6276196fc2ccfdced732d927738e48e2086892ca38f8e87ad3a4", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:26.848298Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}]', 20, NULL, '{"ref": "01a22dd6-5c75-764c-8985-9978ee8d2b60", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd6-10c2-754a-bb16-ab0e1a1a268a"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', false, NULL, '01a22dd6-185c-716c-8ba0-f449a65eca02', false, true, 6, '2024-11-20 01:00:26.852571+00', '2024-11-20 01:00:26.852571+00', NULL, NULL, '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.836819+00', '2024-11-20 01:00:26.863176+00', NULL),
	('01a22dd6-5c94-794c-a52e-2e877bbf0080', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'expert_activity', 'approved', 6, 3, '3cf1e00560b88b868684445d9e5b1a8f73a1d8a76c9c0c810681f8fa3f9d3a6a', NULL, 2024, 2024, '{"days": [{"date": "2024-06-03", "hours": "4"}, {"date": "2024-09-10", "hours": "5"}], "invited": true, "category": "expert_activity"}', '[{"id": "01a22dd6-5ca7-7d73-84ab-57782e560bcd", "kind": "stamped_proof", "size": 383, "sha256": "fbda58822c4e56fe40941baa8caadb1c6a0b0aeea5929a455d5efec9ac1cbfaa", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:26.888409Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}, {"id": "01a22dd6-5cb9-7864-8688-36c67e1dfbd9", "kind": "invitation", "size": 268, "sha256": "58e279fbe19d0f95ab20ab45962b2209659572dbf75a5b6677e2b9793a21cf82", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:26.906093Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}]', 18, NULL, '{"ref": "01a22dd6-5c94-794c-a52e-2e877bbf0080", "title": null, "trims": [{"code": "PERSON_DAY_CAP", "date": "2024-06-03", "hours": "2.5", "clause": "附件4"}], "by_year": {"2024": {"public": "0", "professional": "6.5"}}, "claimed": "9", "outcome": "approve_trimmed", "override": null, "refusals": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "6.5"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd6-10c2-754a-bb16-ab0e1a1a268a"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', false, NULL, '01a22dd6-185c-716c-8ba0-f449a65eca02', false, true, 7, '2024-11-20 01:00:26.910498+00', '2024-11-20 01:00:26.910498+00', NULL, NULL, '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.867783+00', '2024-11-20 01:00:26.921462+00', NULL),
	('01a22dd6-5cce-728b-ac75-f174ff4e2f03', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'achievement', 'approved', 8, 3, '28adf22777ec7b03fcd8032216ec4172402bc3bf16b554d8d00e3d7f1705a59a', NULL, 2024, 2024, '{"date": "2024-08-15", "kind": "book", "category": "achievement", "published": true}', '[{"id": "01a22dd6-5cd5-75c0-94e8-77e3d73edc56", "kind": "cover", "size": 383, "sha256": "98d161fb5c555d049e2750db33e0b5d8b09c8580c168642d3cbc7452454c7b5f", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:26.933934Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}, {"id": "01a22dd6-5ce2-720d-a015-246178dccf0c", "kind": "index", "size": 268, "sha256": "1d5f7bb664a1f623d5b5a9c0c6e5218491417d31435e66095d7db853e009b6ae", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:26.946701Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}, {"id": "01a22dd6-5ce7-7e95-a66c-a5483f908bfa", "kind": "contents", "size": 383, "sha256": "41a39bbe4133924fa237ce4c4ff610e34b6f14197fb34f25e99d2281bb27c546", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:26.952486Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}]', 20, NULL, '{"ref": "01a22dd6-5cce-728b-ac75-f174ff4e2f03", "title": null, "trims": [{"cap": "30", "code": "ANNUAL_CAP", "hours": "10", "bucket": "achievement", "clause": "附件3"}], "by_year": {"2024": {"public": "0", "professional": "0"}}, "claimed": "10", "outcome": "approve_zero", "override": null, "refusals": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd6-10c2-754a-bb16-ab0e1a1a268a"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', false, NULL, '01a22dd6-185c-716c-8ba0-f449a65eca02', false, true, 8, '2024-11-20 01:00:26.955542+00', '2024-11-20 01:00:26.955542+00', NULL, NULL, '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.926305+00', '2024-11-20 01:00:27.344538+00', NULL),
	('01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'competition', 'rejected', 5, 3, 'd539d02253ea1764458b04469a1c196f467f0e1d44f1875d85f7ca977036329d', NULL, 2024, 2024, '{"date": "2024-10-27", "category": "competition", "organiser": "industry_department", "hr_recognised": false}', '[{"id": "01a22dd6-5d01-7963-b0f3-62d71fba5747", "kind": "award_certificate", "size": 268, "sha256": "0768eea3d3807ab51444bb4a07ede820b344a3d777d2b5512873ac14d88370c6", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:26.978161Z", "uploaded_by": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce"}]', NULL, NULL, '{"ref": "01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "0"}}, "claimed": null, "outcome": "reject", "override": null, "refusals": [{"code": "NOT_RECOGNISED", "text": {"en": "The contest was not both organised by an industry department and accepted by the human-resources department. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "该比赛不是由行业主管部门组织并经人力资源社会保障部门认可，不予认定。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}, "clause": "附件5", "missing": [], "pointer": "/item/hr_recognised"}], "hour_bank": false}', NULL, 0, 'reject', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd6-10c2-754a-bb16-ab0e1a1a268a"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', false, NULL, '01a22dd6-185c-716c-8ba0-f449a65eca02', false, true, NULL, '2024-11-20 01:00:26.986519+00', '2024-11-20 01:00:26.986519+00', '2024-11-20 01:00:26.99784+00', NULL, '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.971792+00', '2024-11-20 01:00:26.99784+00', NULL),
	('01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0', '01a22dd6-553e-7fb7-888c-62fc865921d3', 'aid_posting', 'approved', 5, 3, '1d2f4ee8f5cce499ad8ff91cd39d7c544404c316152307f5fee715ea1149b483', NULL, 2024, 2024, '{"periods": [{"to": "2024-05-31", "from": "2024-03-01"}], "category": "aid_posting", "dispatched_by": "government"}', '[{"id": "01a22dd6-5d28-719d-8887-da64ace7482b", "kind": "dispatch_document", "size": 383, "sha256": "a99a9504bdad5b1274b48e0e6cb482f1de78a2f951ec398d69e23ea7f817c54a", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:27.016672Z", "uploaded_by": "01a22dd6-556d-71ab-b352-10cb13350e35"}]', 45, NULL, '{"ref": "01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0", "title": null, "trims": [], "by_year": {"2024": {"public": "7.5", "professional": "15"}}, "claimed": "22.5", "outcome": "approve", "override": null, "refusals": [], "hour_bank": false}', '{"2024": {"public": "7.5", "professional": "15"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "personnel_agency", "row": "freelancer-at-agency", "steps": [], "bodies": ["01a22dd6-10e6-7183-b849-4d39183c5333"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-10e6-7183-b849-4d39183c5333', false, NULL, '01a22dd6-1ab0-7312-8f23-398ab911bd04', false, true, 1, '2024-11-20 01:00:27.020056+00', '2024-11-20 01:00:27.020056+00', NULL, NULL, '01a22dd6-556d-71ab-b352-10cb13350e35', '2024-11-20 01:00:27.002952+00', '2024-11-20 01:00:27.065961+00', NULL),
	('01a22dd6-5d71-7195-b20f-c797e1f956ce', '01a22dd6-553e-7fb7-888c-62fc865921d3', 'digital_engineer', 'approved', 6, 3, 'cad3e024cfe70ec9b18b22858f952aeac0743c586dc2bba03fa4b312bb2e7317', NULL, 2024, 2024, '{"hours": "40", "level": "intermediate", "category": "digital_engineer", "certificate_date": "2024-10-15", "certificate_number": "SZ-fb69d0ec"}', '[{"id": "01a22dd6-5d7c-70c2-ab48-241040d775b5", "kind": "pass_certificate", "size": 268, "sha256": "8dd55817654049611dae13ce20285fbe6e2988624bef4417916850f2ebcecb2b", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:27.100615Z", "uploaded_by": "01a22dd6-556d-71ab-b352-10cb13350e35"}, {"id": "01a22dd6-5d8c-7c0f-8394-e3fe99bd27f8", "kind": "level_certificate", "size": 383, "sha256": "dd03b9a1d036eee9e02dd218fb5e15bb41268bea6b57491c091ac8802a5e2357", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:27.117325Z", "uploaded_by": "01a22dd6-556d-71ab-b352-10cb13350e35"}]', 80, NULL, '{"ref": "01a22dd6-5d71-7195-b20f-c797e1f956ce", "title": {"level": "intermediate", "result": "recognised"}, "trims": [], "by_year": {"2024": {"public": "0", "professional": "40"}}, "claimed": "40", "outcome": "approve", "override": null, "refusals": [], "hour_bank": true}', '{"2024": {"public": "0", "professional": "40"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "personnel_agency", "row": "freelancer-at-agency", "steps": [], "bodies": ["01a22dd6-10e6-7183-b849-4d39183c5333"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-10e6-7183-b849-4d39183c5333', false, NULL, '01a22dd6-1ab0-7312-8f23-398ab911bd04', false, true, 2, '2024-11-20 01:00:27.123566+00', '2024-11-20 01:00:27.123566+00', NULL, NULL, '01a22dd6-556d-71ab-b352-10cb13350e35', '2024-11-20 01:00:27.089111+00', '2024-11-20 01:00:27.166042+00', NULL),
	('01a22dd6-5dc4-7141-b260-5a184dcb7b61', '01a22dd6-553e-7fb7-888c-62fc865921d3', 'learning', 'draft', 2, 0, '', NULL, 2024, 2024, '{"kind": "unit_study", "periods": [{"to": "2024-05-31", "from": "2024-03-01", "hours": "45"}], "category": "learning", "study_archive": true}', '[{"id": "01a22dd6-5dcb-7ee2-871f-9171c3040c87", "kind": "study_archive", "size": 268, "sha256": "4eb8751381666e7eaaf75e9b4fce0726121c2698d3adbc5c1e242fbdfa12963d", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:27.180504Z", "uploaded_by": "01a22dd6-556d-71ab-b352-10cb13350e35"}]', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, false, NULL, NULL, false, true, NULL, NULL, NULL, NULL, NULL, '01a22dd6-556d-71ab-b352-10cb13350e35', '2024-11-20 01:00:27.172006+00', '2024-11-20 01:00:27.180504+00', NULL),
	('01a22dd6-5dd5-7568-b998-0d2a8ed58262', '01a22dd6-5598-70d8-a4cb-d243d64d90de', 'special_circumstance', 'approved', 5, 3, '1fcf5e507109de9fe8b3c24bfa9aa351b2d776d16947afc6887978a66a30ec39', NULL, 2024, 2024, '{"kind": "maternity", "periods": [{"to": "2024-04-30", "from": "2024-01-01"}], "category": "special_circumstance", "unit_approved": true}', '[{"id": "01a22dd6-5dda-797d-b6df-2fa74ae6ca99", "kind": "stamped_proof", "size": 383, "sha256": "689a7c0b38b32fea5ca4567c19283d8c4630844c89dad14fe963c90e65b00e1b", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:27.195168Z", "uploaded_by": "01a22dd6-55a4-7398-bf44-c1c861b6c01e"}]', 0, NULL, '{"ref": "01a22dd6-5dd5-7568-b998-0d2a8ed58262", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "0"}}, "claimed": "0", "outcome": "approve", "override": null, "refusals": [], "hour_bank": false}', '{}', 0, 'approve', 'zaozhuang-2024', '{"to": "community_station", "row": "freelancer-at-community", "steps": [], "bodies": ["01a22dd6-110a-7911-9685-19de2e1e1229"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-110a-7911-9685-19de2e1e1229', false, NULL, '01a22dd6-1b72-75f6-90a5-8f4a205a54e2', false, true, 1, '2024-11-20 01:00:27.204892+00', '2024-11-20 01:00:27.204892+00', NULL, NULL, '01a22dd6-55a4-7398-bf44-c1c861b6c01e', '2024-11-20 01:00:27.189549+00', '2024-11-20 01:00:27.213815+00', NULL),
	('01a22dd6-5df0-7ab2-ae41-f9ef91be99ed', '01a22dd6-5598-70d8-a4cb-d243d64d90de', 'competition', 'approved', 5, 3, '4022ba0e4884be430591e2019993ffb6d3dc3d2981eb605f341336a0c51d7c8a', NULL, 2024, 2024, '{"date": "2024-10-20", "category": "competition", "organiser": "industry_department", "hr_recognised": true}', '[{"id": "01a22dd6-5df9-7a99-9596-c8387390d304", "kind": "award_certificate", "size": 268, "sha256": "bed7f89de74cfa4efd2b3485bb2425beb9cac2b2a1adff41e2974522424e8e65", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:27.226236Z", "uploaded_by": "01a22dd6-55a4-7398-bf44-c1c861b6c01e"}]', 20, NULL, '{"ref": "01a22dd6-5df0-7ab2-ae41-f9ef91be99ed", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "community_station", "row": "freelancer-at-community", "steps": [], "bodies": ["01a22dd6-110a-7911-9685-19de2e1e1229"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-110a-7911-9685-19de2e1e1229', false, NULL, '01a22dd6-1b72-75f6-90a5-8f4a205a54e2', false, true, 2, '2024-11-20 01:00:27.229489+00', '2024-11-20 01:00:27.229489+00', NULL, NULL, '01a22dd6-55a4-7398-bf44-c1c861b6c01e', '2024-11-20 01:00:27.216853+00', '2024-11-20 01:00:27.238474+00', NULL),
	('01a22dd6-5e15-7dfe-be48-e432448d5ff9', '01a22dd6-55be-75d0-801d-ed52f73b6297', 'origin_credit', 'approved', 5, 3, '93268f088971b12a95a67d4f68a00b8d9858e234bf2f61f99284cdef852c7a16', NULL, 2024, 2024, '{"year": 2024, "issuer": "ce_authority", "public": "12", "sealed": true, "category": "origin_credit", "professional": "24"}', '[{"id": "01a22dd6-5e23-7462-81b5-4f9ca3819509", "kind": "origin_proof", "size": 383, "sha256": "461017ddeca042d9893c736732a9e0563b414341adf36644fedac45d08f69dad", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:27.277594Z", "uploaded_by": "01a22dd6-55f2-786e-90af-996f71df0365"}]', 72, NULL, '{"ref": "01a22dd6-5e15-7dfe-be48-e432448d5ff9", "title": null, "trims": [], "by_year": {"2024": {"public": "12", "professional": "24"}}, "claimed": "36", "outcome": "approve", "override": null, "refusals": [], "hour_bank": false}', '{"2024": {"public": "12", "professional": "24"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": ["merge_origin_hours"], "bodies": ["01a22dd6-10c2-754a-bb16-ab0e1a1a268a"], "clause": "四(三)", "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', false, NULL, '01a22dd6-185c-716c-8ba0-f449a65eca02', false, true, 1, '2024-11-20 01:00:27.300846+00', '2024-11-20 01:00:27.300846+00', NULL, NULL, '01a22dd6-55f2-786e-90af-996f71df0365', '2024-11-20 01:00:27.257811+00', '2024-11-20 01:00:27.308924+00', NULL);
INSERT INTO public.document_index VALUES
	('01a22dd6-113a-71a9-ab26-75b31c678c1c', 'i0', 'f4c81f1f512c286f8e8e94bbd7838775f03133ec0f75f32135ee67b50f78be43'),
	('01a22dd6-12e0-7406-a029-a5cc83d7c0f7', 'i0', 'c7993eb2aac6b72c7ed14a0e59947a61de5b99ed82b6276479e9da006ff373e7'),
	('01a22dd6-140e-70a7-be49-b91eeee23c8b', 'i0', 'fa0c312afd6ff9360c41db35482de6a155b6f337542130da86eb957525dd4f68'),
	('01a22dd6-14e2-79ab-a5ac-aaa7ca9fe5e9', 'i0', '4d835a62c1746c6ab6d29af61d15da7162ea6633c1c207d51fbdb5a1b32f6c10'),
	('01a22dd6-15cc-7a7d-a364-273130c57301', 'i0', 'f81f3821ada481936e97cbd195027ee0f2d14b243c289e09a4716a773ee892b4'),
	('01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'i0', 'b3522f2d88665a69de2acdb637694c3fe0f344a554b68c47a0578728ef11e85f'),
	('01a22dd6-553e-7fb7-888c-62fc865921d3', 'i0', '81ae8bc407ea6b193a35c2d436a93e583ea9b629524903b355e73e424ef6db86'),
	('01a22dd6-5598-70d8-a4cb-d243d64d90de', 'i0', 'cb8ca9361523ff6396a5903a76e66735c8f75919ddef60359bf6caf589d172bc'),
	('01a22dd6-55be-75d0-801d-ed52f73b6297', 'i0', 'b3dc38a5eef37e5826684e29cf637a14bcf19e106f108a61ab0ebfba0789658d');
INSERT INTO public.event VALUES
	(1, '01a22dd6-571f-7295-91b8-0e54d5cc4879', 1, 'declaration.submit', '2024-11-20 01:00:26.404496+00', '{"event": "submit", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce", "category": "achievement", "to_state": "submitted", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 800, '2024-11-20 01:00:26.61319+00'),
	(2, '01a22dd6-571f-7295-91b8-0e54d5cc4879', 2, 'declaration.claim', '2024-11-20 01:00:26.471971+00', '{"event": "claim", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "achievement", "to_state": "unit_review", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 801, '2024-11-20 01:00:26.61319+00'),
	(3, '01a22dd6-571f-7295-91b8-0e54d5cc4879', 3, 'declaration.approve', '2024-11-20 01:00:26.491146+00', '{"event": "approve", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "achievement", "to_state": "approved", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 802, '2024-11-20 01:00:26.61319+00'),
	(4, '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 1, 'declaration.submit', '2024-11-20 01:00:26.57395+00', '{"event": "submit", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce", "category": "training", "to_state": "submitted", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 805, '2024-11-20 01:00:26.61319+00'),
	(5, '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 2, 'declaration.claim', '2024-11-20 01:00:26.582524+00', '{"event": "claim", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "training", "to_state": "unit_review", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 806, '2024-11-20 01:00:26.61319+00'),
	(6, '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 3, 'declaration.return_for_correction', '2024-11-20 01:00:26.595404+00', '{"event": "return_for_correction", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "training", "to_state": "draft", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": "FILING_NUMBER_WRONG"}', 807, '2024-11-20 01:00:26.61319+00'),
	(7, '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 4, 'declaration.submit', '2024-11-20 01:00:26.626438+00', '{"event": "submit", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce", "category": "training", "to_state": "submitted", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 811, '2024-11-20 01:00:26.831122+00'),
	(8, '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 5, 'declaration.claim', '2024-11-20 01:00:26.656424+00', '{"event": "claim", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "training", "to_state": "unit_review", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 812, '2024-11-20 01:00:26.831122+00'),
	(9, '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 6, 'declaration.approve', '2024-11-20 01:00:26.658896+00', '{"event": "approve", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "training", "to_state": "approved", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 813, '2024-11-20 01:00:26.831122+00'),
	(10, '01a22dd6-5bcd-74dd-950d-c580e8cda3b6', 1, 'declaration.submit', '2024-11-20 01:00:26.684371+00', '{"event": "submit", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce", "category": "learning", "to_state": "submitted", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 816, '2024-11-20 01:00:26.831122+00'),
	(11, '01a22dd6-5bcd-74dd-950d-c580e8cda3b6', 2, 'declaration.claim', '2024-11-20 01:00:26.698125+00', '{"event": "claim", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "learning", "to_state": "unit_review", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 817, '2024-11-20 01:00:26.831122+00'),
	(12, '01a22dd6-5bcd-74dd-950d-c580e8cda3b6', 3, 'declaration.approve', '2024-11-20 01:00:26.700937+00', '{"event": "approve", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "learning", "to_state": "approved", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 818, '2024-11-20 01:00:26.831122+00'),
	(13, '01a22dd6-5bf6-79b5-80f6-2dc429b5bd05', 1, 'declaration.submit', '2024-11-20 01:00:26.734476+00', '{"event": "submit", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce", "category": "qualification_exam", "to_state": "submitted", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 821, '2024-11-20 01:00:26.831122+00'),
	(14, '01a22dd6-5bf6-79b5-80f6-2dc429b5bd05', 2, 'declaration.claim', '2024-11-20 01:00:26.744309+00', '{"event": "claim", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "qualification_exam", "to_state": "unit_review", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 822, '2024-11-20 01:00:26.831122+00'),
	(15, '01a22dd6-5bf6-79b5-80f6-2dc429b5bd05', 3, 'declaration.approve', '2024-11-20 01:00:26.74696+00', '{"event": "approve", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "qualification_exam", "to_state": "approved", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 823, '2024-11-20 01:00:26.831122+00'),
	(16, '01a22dd6-5c23-74e5-b797-2c42ea900d50', 1, 'declaration.submit', '2024-11-20 01:00:26.80407+00', '{"event": "submit", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce", "category": "achievement", "to_state": "submitted", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 826, '2024-11-20 01:00:26.831122+00'),
	(17, '01a22dd6-5c23-74e5-b797-2c42ea900d50', 2, 'declaration.claim', '2024-11-20 01:00:26.81581+00', '{"event": "claim", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "achievement", "to_state": "unit_review", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 827, '2024-11-20 01:00:27.064331+00'),
	(18, '01a22dd6-5c23-74e5-b797-2c42ea900d50', 3, 'declaration.approve', '2024-11-20 01:00:26.831405+00', '{"event": "approve", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "achievement", "to_state": "approved", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 830, '2024-11-20 01:00:27.064331+00'),
	(19, '01a22dd6-5c75-764c-8985-9978ee8d2b60', 1, 'declaration.submit', '2024-11-20 01:00:26.852571+00', '{"event": "submit", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce", "category": "achievement", "to_state": "submitted", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 833, '2024-11-20 01:00:27.064331+00'),
	(20, '01a22dd6-5c75-764c-8985-9978ee8d2b60', 2, 'declaration.claim', '2024-11-20 01:00:26.861086+00', '{"event": "claim", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "achievement", "to_state": "unit_review", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 834, '2024-11-20 01:00:27.064331+00'),
	(21, '01a22dd6-5c75-764c-8985-9978ee8d2b60', 3, 'declaration.approve', '2024-11-20 01:00:26.863176+00', '{"event": "approve", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "achievement", "to_state": "approved", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 835, '2024-11-20 01:00:27.064331+00'),
	(22, '01a22dd6-5c94-794c-a52e-2e877bbf0080', 1, 'declaration.submit', '2024-11-20 01:00:26.910498+00', '{"event": "submit", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce", "category": "expert_activity", "to_state": "submitted", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 839, '2024-11-20 01:00:27.064331+00'),
	(23, '01a22dd6-5c94-794c-a52e-2e877bbf0080', 2, 'declaration.claim', '2024-11-20 01:00:26.919027+00', '{"event": "claim", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "expert_activity", "to_state": "unit_review", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 840, '2024-11-20 01:00:27.064331+00'),
	(24, '01a22dd6-5c94-794c-a52e-2e877bbf0080', 3, 'declaration.approve', '2024-11-20 01:00:26.921462+00', '{"event": "approve", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "expert_activity", "to_state": "approved", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 841, '2024-11-20 01:00:27.064331+00'),
	(25, '01a22dd6-5cce-728b-ac75-f174ff4e2f03', 1, 'declaration.submit', '2024-11-20 01:00:26.955542+00', '{"event": "submit", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce", "category": "achievement", "to_state": "submitted", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 846, '2024-11-20 01:00:27.064331+00'),
	(26, '01a22dd6-5cce-728b-ac75-f174ff4e2f03', 2, 'declaration.claim', '2024-11-20 01:00:26.963714+00', '{"event": "claim", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "achievement", "to_state": "unit_review", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 847, '2024-11-20 01:00:27.064331+00'),
	(27, '01a22dd6-5cce-728b-ac75-f174ff4e2f03', 3, 'declaration.approve', '2024-11-20 01:00:26.965689+00', '{"event": "approve", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "achievement", "to_state": "approved", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 848, '2024-11-20 01:00:27.064331+00'),
	(28, '01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f', 1, 'declaration.submit', '2024-11-20 01:00:26.986519+00', '{"event": "submit", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-54b9-7e9c-8411-a9779fdd09ce", "category": "competition", "to_state": "submitted", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 851, '2024-11-20 01:00:27.064331+00'),
	(29, '01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f', 2, 'declaration.claim', '2024-11-20 01:00:26.991913+00', '{"event": "claim", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "competition", "to_state": "unit_review", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 852, '2024-11-20 01:00:27.064331+00'),
	(30, '01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f', 3, 'declaration.reject', '2024-11-20 01:00:26.99784+00', '{"event": "reject", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "competition", "to_state": "rejected", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": "NOT_RECOGNISED"}', 854, '2024-11-20 01:00:27.064331+00'),
	(31, '01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0', 1, 'declaration.submit', '2024-11-20 01:00:27.020056+00', '{"event": "submit", "body_id": "01a22dd6-10e6-7183-b849-4d39183c5333", "actor_id": "01a22dd6-556d-71ab-b352-10cb13350e35", "category": "aid_posting", "to_state": "submitted", "person_id": "01a22dd6-553e-7fb7-888c-62fc865921d3", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 857, '2024-11-20 01:00:27.064331+00'),
	(32, '01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0', 2, 'declaration.claim', '2024-11-20 01:00:27.045821+00', '{"event": "claim", "body_id": "01a22dd6-10e6-7183-b849-4d39183c5333", "actor_id": "01a22dd6-1ab0-7312-8f23-398ab911bd04", "category": "aid_posting", "to_state": "unit_review", "person_id": "01a22dd6-553e-7fb7-888c-62fc865921d3", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 858, '2024-11-20 01:00:27.064331+00'),
	(33, '01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0', 3, 'declaration.approve', '2024-11-20 01:00:27.065961+00', '{"event": "approve", "body_id": "01a22dd6-10e6-7183-b849-4d39183c5333", "actor_id": "01a22dd6-1ab0-7312-8f23-398ab911bd04", "category": "aid_posting", "to_state": "approved", "person_id": "01a22dd6-553e-7fb7-888c-62fc865921d3", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 861, '2024-11-20 01:00:27.305673+00'),
	(35, '01a22dd6-5d71-7195-b20f-c797e1f956ce', 2, 'declaration.claim', '2024-11-20 01:00:27.146619+00', '{"event": "claim", "body_id": "01a22dd6-10e6-7183-b849-4d39183c5333", "actor_id": "01a22dd6-1ab0-7312-8f23-398ab911bd04", "category": "digital_engineer", "to_state": "unit_review", "person_id": "01a22dd6-553e-7fb7-888c-62fc865921d3", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 866, '2024-11-20 01:00:27.305673+00'),
	(36, '01a22dd6-5d71-7195-b20f-c797e1f956ce', 3, 'declaration.approve', '2024-11-20 01:00:27.166042+00', '{"event": "approve", "body_id": "01a22dd6-10e6-7183-b849-4d39183c5333", "actor_id": "01a22dd6-1ab0-7312-8f23-398ab911bd04", "category": "digital_engineer", "to_state": "approved", "person_id": "01a22dd6-553e-7fb7-888c-62fc865921d3", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 867, '2024-11-20 01:00:27.305673+00'),
	(34, '01a22dd6-5d71-7195-b20f-c797e1f956ce', 1, 'declaration.submit', '2024-11-20 01:00:27.123566+00', '{"event": "submit", "body_id": "01a22dd6-10e6-7183-b849-4d39183c5333", "actor_id": "01a22dd6-556d-71ab-b352-10cb13350e35", "category": "digital_engineer", "to_state": "submitted", "person_id": "01a22dd6-553e-7fb7-888c-62fc865921d3", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 865, '2024-11-20 01:00:27.305673+00'),
	(37, '01a22dd6-5dd5-7568-b998-0d2a8ed58262', 1, 'declaration.submit', '2024-11-20 01:00:27.204892+00', '{"event": "submit", "body_id": "01a22dd6-110a-7911-9685-19de2e1e1229", "actor_id": "01a22dd6-55a4-7398-bf44-c1c861b6c01e", "category": "special_circumstance", "to_state": "submitted", "person_id": "01a22dd6-5598-70d8-a4cb-d243d64d90de", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 872, '2024-11-20 01:00:27.305673+00'),
	(38, '01a22dd6-5dd5-7568-b998-0d2a8ed58262', 2, 'declaration.claim', '2024-11-20 01:00:27.21174+00', '{"event": "claim", "body_id": "01a22dd6-110a-7911-9685-19de2e1e1229", "actor_id": "01a22dd6-1b72-75f6-90a5-8f4a205a54e2", "category": "special_circumstance", "to_state": "unit_review", "person_id": "01a22dd6-5598-70d8-a4cb-d243d64d90de", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 873, '2024-11-20 01:00:27.305673+00'),
	(39, '01a22dd6-5dd5-7568-b998-0d2a8ed58262', 3, 'declaration.approve', '2024-11-20 01:00:27.213815+00', '{"event": "approve", "body_id": "01a22dd6-110a-7911-9685-19de2e1e1229", "actor_id": "01a22dd6-1b72-75f6-90a5-8f4a205a54e2", "category": "special_circumstance", "to_state": "approved", "person_id": "01a22dd6-5598-70d8-a4cb-d243d64d90de", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 874, '2024-11-20 01:00:27.305673+00'),
	(40, '01a22dd6-5df0-7ab2-ae41-f9ef91be99ed', 1, 'declaration.submit', '2024-11-20 01:00:27.229489+00', '{"event": "submit", "body_id": "01a22dd6-110a-7911-9685-19de2e1e1229", "actor_id": "01a22dd6-55a4-7398-bf44-c1c861b6c01e", "category": "competition", "to_state": "submitted", "person_id": "01a22dd6-5598-70d8-a4cb-d243d64d90de", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 877, '2024-11-20 01:00:27.305673+00'),
	(41, '01a22dd6-5df0-7ab2-ae41-f9ef91be99ed', 2, 'declaration.claim', '2024-11-20 01:00:27.236549+00', '{"event": "claim", "body_id": "01a22dd6-110a-7911-9685-19de2e1e1229", "actor_id": "01a22dd6-1b72-75f6-90a5-8f4a205a54e2", "category": "competition", "to_state": "unit_review", "person_id": "01a22dd6-5598-70d8-a4cb-d243d64d90de", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 878, '2024-11-20 01:00:27.305673+00'),
	(42, '01a22dd6-5df0-7ab2-ae41-f9ef91be99ed', 3, 'declaration.approve', '2024-11-20 01:00:27.238474+00', '{"event": "approve", "body_id": "01a22dd6-110a-7911-9685-19de2e1e1229", "actor_id": "01a22dd6-1b72-75f6-90a5-8f4a205a54e2", "category": "competition", "to_state": "approved", "person_id": "01a22dd6-5598-70d8-a4cb-d243d64d90de", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 879, '2024-11-20 01:00:27.305673+00'),
	(43, '01a22dd6-5e15-7dfe-be48-e432448d5ff9', 1, 'declaration.submit', '2024-11-20 01:00:27.300846+00', '{"event": "submit", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-55f2-786e-90af-996f71df0365", "category": "origin_credit", "to_state": "submitted", "person_id": "01a22dd6-55be-75d0-801d-ed52f73b6297", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 883, '2024-11-20 01:00:27.524395+00'),
	(44, '01a22dd6-5e15-7dfe-be48-e432448d5ff9', 2, 'declaration.claim', '2024-11-20 01:00:27.306414+00', '{"event": "claim", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "origin_credit", "to_state": "unit_review", "person_id": "01a22dd6-55be-75d0-801d-ed52f73b6297", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 884, '2024-11-20 01:00:27.524395+00'),
	(45, '01a22dd6-5e15-7dfe-be48-e432448d5ff9', 3, 'declaration.approve', '2024-11-20 01:00:27.308924+00', '{"event": "approve", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-185c-716c-8ba0-f449a65eca02", "category": "origin_credit", "to_state": "approved", "person_id": "01a22dd6-55be-75d0-801d-ed52f73b6297", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 885, '2024-11-20 01:00:27.524395+00'),
	(46, '01a22dd6-571f-7295-91b8-0e54d5cc4879', 4, 'declaration.sync', '2024-11-20 01:00:27.33356+00', '{"event": "sync", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-16f6-7e48-848d-bb83dd66f701", "category": "achievement", "to_state": "synced", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "approved", "reason_code": null}', 887, '2024-11-20 01:00:27.524395+00'),
	(47, '01a22dd6-571f-7295-91b8-0e54d5cc4879', 5, 'declaration.revoke', '2024-11-20 01:00:27.344538+00', '{"event": "revoke", "body_id": "01a22dd6-10c2-754a-bb16-ab0e1a1a268a", "actor_id": "01a22dd6-16f6-7e48-848d-bb83dd66f701", "category": "achievement", "to_state": "rejected", "person_id": "01a22dd6-53c8-7c67-9e53-6046a2b7f082", "edition_id": "zaozhuang-2024", "from_state": "synced", "reason_code": "SPOT_CHECK_FAILED"}', 888, '2024-11-20 01:00:27.524395+00');
INSERT INTO public.history VALUES
	('01a22dd6-571f-7295-91b8-0e54d5cc4879', 1, 'submit', 'draft', 'submitted', '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.404496+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'fbbb81b59045c3adcbbd1fd3b9442f67049a779460846f0758943a842ca8cad2', '', 'd9de9884270552f93412644e128b0f6fc17952f59155e4c8700b012b4b753237'),
	('01a22dd6-571f-7295-91b8-0e54d5cc4879', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.471971+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'fbbb81b59045c3adcbbd1fd3b9442f67049a779460846f0758943a842ca8cad2', 'd9de9884270552f93412644e128b0f6fc17952f59155e4c8700b012b4b753237', '3e8e8163b60e286b7680e3ed5bbef994820cc39090552911dac5cd7b3ed11012'),
	('01a22dd6-571f-7295-91b8-0e54d5cc4879', 3, 'approve', 'unit_review', 'approved', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.491146+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'fbbb81b59045c3adcbbd1fd3b9442f67049a779460846f0758943a842ca8cad2', '3e8e8163b60e286b7680e3ed5bbef994820cc39090552911dac5cd7b3ed11012', 'ca2fd378885f9e30fa4a56ae0ffebc1783c003fef0dd055b4b66364594ae36fe'),
	('01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 1, 'submit', 'draft', 'submitted', '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.57395+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '7ac5e08947cc179adc1a13b0268fe3c42efb32fcdf205f45aae9e20757ded9ea', '', 'e65e5ae92ec5b84483ff047a50b1ce0a2198b732ea92df3c915f11da2046aedd'),
	('01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.582524+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '7ac5e08947cc179adc1a13b0268fe3c42efb32fcdf205f45aae9e20757ded9ea', 'e65e5ae92ec5b84483ff047a50b1ce0a2198b732ea92df3c915f11da2046aedd', 'a536c5cd484972fc92f8cf30bc0d3777d04b4fc4c45e8fa9126a56bb0db35329'),
	('01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 3, 'return_for_correction', 'unit_review', 'draft', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.595404+00', 'FILING_NUMBER_WRONG', '备案号有误,请核对', '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '7ac5e08947cc179adc1a13b0268fe3c42efb32fcdf205f45aae9e20757ded9ea', 'a536c5cd484972fc92f8cf30bc0d3777d04b4fc4c45e8fa9126a56bb0db35329', '8f2fedacf5369cc232c545716eaed2fb8c8cc5fd81c695333c530c8cee1843de'),
	('01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 4, 'submit', 'draft', 'submitted', '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.626438+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '825cd2e4a53fa99d0f909e322848fc003b61c6559b0b1a4299c141fbbbe4fc06', '8f2fedacf5369cc232c545716eaed2fb8c8cc5fd81c695333c530c8cee1843de', '7b09eb5d2acd2a13dd889c23b11fcdb949d5d37f6d63b77d1ee377b976efbed8'),
	('01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 5, 'claim', 'submitted', 'unit_review', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.656424+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '825cd2e4a53fa99d0f909e322848fc003b61c6559b0b1a4299c141fbbbe4fc06', '7b09eb5d2acd2a13dd889c23b11fcdb949d5d37f6d63b77d1ee377b976efbed8', '25a0de459919788fdd43e9d5f0a27acb895ae95629c7661cc8d671b1946c42c4'),
	('01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 6, 'approve', 'unit_review', 'approved', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.658896+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '825cd2e4a53fa99d0f909e322848fc003b61c6559b0b1a4299c141fbbbe4fc06', '25a0de459919788fdd43e9d5f0a27acb895ae95629c7661cc8d671b1946c42c4', 'a88b07c45c9c3449bf6a657cbaf7ad8ab46279b9425825782048447e0d45b18c'),
	('01a22dd6-5bcd-74dd-950d-c580e8cda3b6', 1, 'submit', 'draft', 'submitted', '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.684371+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'e25d46360251657ad04e757777d9f8bc2be9cfecfc0d1d3b092c911e4aea3504', '', 'ee981f89cb21c1324b8a8a4cc4869ee3ba39690050295528a9e401d45fdb9800'),
	('01a22dd6-5bcd-74dd-950d-c580e8cda3b6', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.698125+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'e25d46360251657ad04e757777d9f8bc2be9cfecfc0d1d3b092c911e4aea3504', 'ee981f89cb21c1324b8a8a4cc4869ee3ba39690050295528a9e401d45fdb9800', '5276c256a155f9f51654baa1a5c3932abdb08ec328a605167382d4b593f0c9e8'),
	('01a22dd6-5bcd-74dd-950d-c580e8cda3b6', 3, 'approve', 'unit_review', 'approved', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.700937+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'e25d46360251657ad04e757777d9f8bc2be9cfecfc0d1d3b092c911e4aea3504', '5276c256a155f9f51654baa1a5c3932abdb08ec328a605167382d4b593f0c9e8', '63fab6b8613fc332bbc13c1c43f7d1008399471e8b249874a35dd553eca4c96a'),
	('01a22dd6-5bf6-79b5-80f6-2dc429b5bd05', 1, 'submit', 'draft', 'submitted', '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.734476+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '70ba150daefe709c753e43782cf69f947c498c0572fd73c19006381bde98f7a2', '', '88c14c34b9dde7e499fbdac470c21d83ac1b569d0263b2d1b39e97616c226e3d'),
	('01a22dd6-5bf6-79b5-80f6-2dc429b5bd05', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.744309+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '70ba150daefe709c753e43782cf69f947c498c0572fd73c19006381bde98f7a2', '88c14c34b9dde7e499fbdac470c21d83ac1b569d0263b2d1b39e97616c226e3d', '427d800d3a4c61996e63b612fe866c6106f1455ee0a8f7f4667c492697708c83'),
	('01a22dd6-5bf6-79b5-80f6-2dc429b5bd05', 3, 'approve', 'unit_review', 'approved', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.74696+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '70ba150daefe709c753e43782cf69f947c498c0572fd73c19006381bde98f7a2', '427d800d3a4c61996e63b612fe866c6106f1455ee0a8f7f4667c492697708c83', '1403d3e6978f151697ddf7188939bcbff7926705bcf25bd4029d04c15481288a'),
	('01a22dd6-5c23-74e5-b797-2c42ea900d50', 1, 'submit', 'draft', 'submitted', '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.80407+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'b1b734e8df04ef1c02564e7edf6bb73ecfc43ba0a2710e18f47998cec3d2c03d', '', 'b66e476350970113f5a6dd8a7040ff54cbb27870282565f189e51c029c4cbfc9'),
	('01a22dd6-5c23-74e5-b797-2c42ea900d50', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.81581+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'b1b734e8df04ef1c02564e7edf6bb73ecfc43ba0a2710e18f47998cec3d2c03d', 'b66e476350970113f5a6dd8a7040ff54cbb27870282565f189e51c029c4cbfc9', '13a40082c9a11a3cdf2472e6613dd1354f03a34a3709a9c63a72ff358e3bc1f5'),
	('01a22dd6-5c23-74e5-b797-2c42ea900d50', 3, 'approve', 'unit_review', 'approved', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.831405+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'b1b734e8df04ef1c02564e7edf6bb73ecfc43ba0a2710e18f47998cec3d2c03d', '13a40082c9a11a3cdf2472e6613dd1354f03a34a3709a9c63a72ff358e3bc1f5', '6eec163e8029459eb8f74ef3d71164c9bd6bab5ab1b2a53c1b2b42a12bf17de0'),
	('01a22dd6-5c75-764c-8985-9978ee8d2b60', 1, 'submit', 'draft', 'submitted', '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.852571+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '3887b93ff8bc5fbf4385bfdfa5edb503badefba90c44972f4d9f37502d714385', '', 'f20c5c0fa9166d90d2305c3d19715e4ae394710d42373e1e6c385efce16af709'),
	('01a22dd6-5c75-764c-8985-9978ee8d2b60', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.861086+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '3887b93ff8bc5fbf4385bfdfa5edb503badefba90c44972f4d9f37502d714385', 'f20c5c0fa9166d90d2305c3d19715e4ae394710d42373e1e6c385efce16af709', '9ffbf3a3ec91964086568751a1feebccdc57ac09131ece9aee1308320d3599c2'),
	('01a22dd6-5c75-764c-8985-9978ee8d2b60', 3, 'approve', 'unit_review', 'approved', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.863176+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '3887b93ff8bc5fbf4385bfdfa5edb503badefba90c44972f4d9f37502d714385', '9ffbf3a3ec91964086568751a1feebccdc57ac09131ece9aee1308320d3599c2', '3abaaf48d3edf0da4e4e29caddea950686023a6e93928c9e91dbc13328c037fd'),
	('01a22dd6-5c94-794c-a52e-2e877bbf0080', 1, 'submit', 'draft', 'submitted', '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.910498+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '874e7099d93206dcab006d303c9da331821b4eee143627d8e879ea075eb8505f', '', '50058b13338180180f221e2eb8c7abde6c84332b056c9ae04da7fae56b84d6cd'),
	('01a22dd6-5c94-794c-a52e-2e877bbf0080', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.919027+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '874e7099d93206dcab006d303c9da331821b4eee143627d8e879ea075eb8505f', '50058b13338180180f221e2eb8c7abde6c84332b056c9ae04da7fae56b84d6cd', 'ff6b648612294ea29237b866c8b3c07b37518c17d90871ac2d7e8181739a5b62'),
	('01a22dd6-5c94-794c-a52e-2e877bbf0080', 3, 'approve', 'unit_review', 'approved', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.921462+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '874e7099d93206dcab006d303c9da331821b4eee143627d8e879ea075eb8505f', 'ff6b648612294ea29237b866c8b3c07b37518c17d90871ac2d7e8181739a5b62', '3cf1e00560b88b868684445d9e5b1a8f73a1d8a76c9c0c810681f8fa3f9d3a6a'),
	('01a22dd6-5cce-728b-ac75-f174ff4e2f03', 1, 'submit', 'draft', 'submitted', '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.955542+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '6579a41e344edb62aee742f71aea76c8342e089f4fc8aae950902dd4f0ce206b', '', '267a3842771668762ade73f2b2e18aeea760a221687377a40f1fda42a97c8977'),
	('01a22dd6-5cce-728b-ac75-f174ff4e2f03', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.963714+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '6579a41e344edb62aee742f71aea76c8342e089f4fc8aae950902dd4f0ce206b', '267a3842771668762ade73f2b2e18aeea760a221687377a40f1fda42a97c8977', '02c40fb9d7f60b7067259c50a820aed4c369338e029d46f4e3c2debdd3ea2350'),
	('01a22dd6-5cce-728b-ac75-f174ff4e2f03', 3, 'approve', 'unit_review', 'approved', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.965689+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', '6579a41e344edb62aee742f71aea76c8342e089f4fc8aae950902dd4f0ce206b', '02c40fb9d7f60b7067259c50a820aed4c369338e029d46f4e3c2debdd3ea2350', '28adf22777ec7b03fcd8032216ec4172402bc3bf16b554d8d00e3d7f1705a59a'),
	('01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f', 1, 'submit', 'draft', 'submitted', '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '2024-11-20 01:00:26.986519+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'f255ae91b962ba71b874c8c3d7296efc77d47a3f20d76d0732080f4617e59fbf', '', 'fc36113fb8112aadaa19b0609ed37fc91e496a0cc2ce0e57add39ba22358dc66'),
	('01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.991913+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'f255ae91b962ba71b874c8c3d7296efc77d47a3f20d76d0732080f4617e59fbf', 'fc36113fb8112aadaa19b0609ed37fc91e496a0cc2ce0e57add39ba22358dc66', 'b20623a42aa7d484d57b4e7bb737b56f1553aba59561b49cd9761a237920df5c'),
	('01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f', 3, 'reject', 'unit_review', 'rejected', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:26.99784+00', 'NOT_RECOGNISED', NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'f255ae91b962ba71b874c8c3d7296efc77d47a3f20d76d0732080f4617e59fbf', 'b20623a42aa7d484d57b4e7bb737b56f1553aba59561b49cd9761a237920df5c', 'd539d02253ea1764458b04469a1c196f467f0e1d44f1875d85f7ca977036329d'),
	('01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0', 1, 'submit', 'draft', 'submitted', '01a22dd6-556d-71ab-b352-10cb13350e35', '2024-11-20 01:00:27.020056+00', NULL, NULL, '01a22dd6-10e6-7183-b849-4d39183c5333', 'zaozhuang-2024', '3e62d3aa290f4582bb1e66a89c07ab55192ff1c165cb989b814228c727ada29b', '', 'ea8188afa3bd9342ddf1ac62da23a3a7996b53028d8e41ae65dc66b74b61cf8c'),
	('01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-1ab0-7312-8f23-398ab911bd04', '2024-11-20 01:00:27.045821+00', NULL, NULL, '01a22dd6-10e6-7183-b849-4d39183c5333', 'zaozhuang-2024', '3e62d3aa290f4582bb1e66a89c07ab55192ff1c165cb989b814228c727ada29b', 'ea8188afa3bd9342ddf1ac62da23a3a7996b53028d8e41ae65dc66b74b61cf8c', '889553d2b10bb11a85af01bc4d0fdf69babb57ec1510cf9e659ec5dae54cfeb7'),
	('01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0', 3, 'approve', 'unit_review', 'approved', '01a22dd6-1ab0-7312-8f23-398ab911bd04', '2024-11-20 01:00:27.065961+00', NULL, NULL, '01a22dd6-10e6-7183-b849-4d39183c5333', 'zaozhuang-2024', '3e62d3aa290f4582bb1e66a89c07ab55192ff1c165cb989b814228c727ada29b', '889553d2b10bb11a85af01bc4d0fdf69babb57ec1510cf9e659ec5dae54cfeb7', '1d2f4ee8f5cce499ad8ff91cd39d7c544404c316152307f5fee715ea1149b483'),
	('01a22dd6-5d71-7195-b20f-c797e1f956ce', 1, 'submit', 'draft', 'submitted', '01a22dd6-556d-71ab-b352-10cb13350e35', '2024-11-20 01:00:27.123566+00', NULL, NULL, '01a22dd6-10e6-7183-b849-4d39183c5333', 'zaozhuang-2024', 'e319593702ba9685a5d24e7e73c78ac60b16c8322c0f6544d89f0c4aae3a4930', '', '66bbf8b2693245417b4706c4d5a76b57e374f8cdbfdc8d2aa091815df461ff42'),
	('01a22dd6-5d71-7195-b20f-c797e1f956ce', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-1ab0-7312-8f23-398ab911bd04', '2024-11-20 01:00:27.146619+00', NULL, NULL, '01a22dd6-10e6-7183-b849-4d39183c5333', 'zaozhuang-2024', 'e319593702ba9685a5d24e7e73c78ac60b16c8322c0f6544d89f0c4aae3a4930', '66bbf8b2693245417b4706c4d5a76b57e374f8cdbfdc8d2aa091815df461ff42', '3a79b8d7e78792ce01827fb267512da3799cd1415bb4ec2a18b55fc29496f34d'),
	('01a22dd6-5d71-7195-b20f-c797e1f956ce', 3, 'approve', 'unit_review', 'approved', '01a22dd6-1ab0-7312-8f23-398ab911bd04', '2024-11-20 01:00:27.166042+00', NULL, NULL, '01a22dd6-10e6-7183-b849-4d39183c5333', 'zaozhuang-2024', 'e319593702ba9685a5d24e7e73c78ac60b16c8322c0f6544d89f0c4aae3a4930', '3a79b8d7e78792ce01827fb267512da3799cd1415bb4ec2a18b55fc29496f34d', 'cad3e024cfe70ec9b18b22858f952aeac0743c586dc2bba03fa4b312bb2e7317'),
	('01a22dd6-5dd5-7568-b998-0d2a8ed58262', 1, 'submit', 'draft', 'submitted', '01a22dd6-55a4-7398-bf44-c1c861b6c01e', '2024-11-20 01:00:27.204892+00', NULL, NULL, '01a22dd6-110a-7911-9685-19de2e1e1229', 'zaozhuang-2024', '4941c66a2cc0ac9d6d7977cc1fdbd307a76691d897c82632027842ddcd0b7386', '', '9c2c564d647bdb8e3d59a893cb1755f7856c5f70b34d9999bfc1867b540f65a4'),
	('01a22dd6-5dd5-7568-b998-0d2a8ed58262', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-1b72-75f6-90a5-8f4a205a54e2', '2024-11-20 01:00:27.21174+00', NULL, NULL, '01a22dd6-110a-7911-9685-19de2e1e1229', 'zaozhuang-2024', '4941c66a2cc0ac9d6d7977cc1fdbd307a76691d897c82632027842ddcd0b7386', '9c2c564d647bdb8e3d59a893cb1755f7856c5f70b34d9999bfc1867b540f65a4', 'fc636fe8b7c9e53aada74341de51948d533af2935064c9c932149ef167b14c5e'),
	('01a22dd6-5dd5-7568-b998-0d2a8ed58262', 3, 'approve', 'unit_review', 'approved', '01a22dd6-1b72-75f6-90a5-8f4a205a54e2', '2024-11-20 01:00:27.213815+00', NULL, NULL, '01a22dd6-110a-7911-9685-19de2e1e1229', 'zaozhuang-2024', '4941c66a2cc0ac9d6d7977cc1fdbd307a76691d897c82632027842ddcd0b7386', 'fc636fe8b7c9e53aada74341de51948d533af2935064c9c932149ef167b14c5e', '1fcf5e507109de9fe8b3c24bfa9aa351b2d776d16947afc6887978a66a30ec39'),
	('01a22dd6-5df0-7ab2-ae41-f9ef91be99ed', 1, 'submit', 'draft', 'submitted', '01a22dd6-55a4-7398-bf44-c1c861b6c01e', '2024-11-20 01:00:27.229489+00', NULL, NULL, '01a22dd6-110a-7911-9685-19de2e1e1229', 'zaozhuang-2024', '75a4bfea34e0af2cb4b122d6f7427cab99ecad7b737d6e5df6a9759fd4aa76db', '', '1775d9576f643eebc72aa1fe2b3b9d1ec2ea10e1f658d59ddec747115b911413'),
	('01a22dd6-5df0-7ab2-ae41-f9ef91be99ed', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-1b72-75f6-90a5-8f4a205a54e2', '2024-11-20 01:00:27.236549+00', NULL, NULL, '01a22dd6-110a-7911-9685-19de2e1e1229', 'zaozhuang-2024', '75a4bfea34e0af2cb4b122d6f7427cab99ecad7b737d6e5df6a9759fd4aa76db', '1775d9576f643eebc72aa1fe2b3b9d1ec2ea10e1f658d59ddec747115b911413', '6fab9be7cb389c86cd08fa8f174ead8bd6a63380f704f044b30b59d0727b24aa'),
	('01a22dd6-5df0-7ab2-ae41-f9ef91be99ed', 3, 'approve', 'unit_review', 'approved', '01a22dd6-1b72-75f6-90a5-8f4a205a54e2', '2024-11-20 01:00:27.238474+00', NULL, NULL, '01a22dd6-110a-7911-9685-19de2e1e1229', 'zaozhuang-2024', '75a4bfea34e0af2cb4b122d6f7427cab99ecad7b737d6e5df6a9759fd4aa76db', '6fab9be7cb389c86cd08fa8f174ead8bd6a63380f704f044b30b59d0727b24aa', '4022ba0e4884be430591e2019993ffb6d3dc3d2981eb605f341336a0c51d7c8a'),
	('01a22dd6-5e15-7dfe-be48-e432448d5ff9', 1, 'submit', 'draft', 'submitted', '01a22dd6-55f2-786e-90af-996f71df0365', '2024-11-20 01:00:27.300846+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'b7a844eccb42444a1e23fd2cef8db93ef99bfd296b11c6a4c798b074f68150f6', '', '42ac6dcd55772da2983db91663b88ac1b98e55cad1a544e32685fa44ba958c3a'),
	('01a22dd6-5e15-7dfe-be48-e432448d5ff9', 2, 'claim', 'submitted', 'unit_review', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:27.306414+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'b7a844eccb42444a1e23fd2cef8db93ef99bfd296b11c6a4c798b074f68150f6', '42ac6dcd55772da2983db91663b88ac1b98e55cad1a544e32685fa44ba958c3a', 'b7b626a7d3de1d38d6ca9446b5272ca9b2058b9b9e5e1363ba14b4681972c886'),
	('01a22dd6-5e15-7dfe-be48-e432448d5ff9', 3, 'approve', 'unit_review', 'approved', '01a22dd6-185c-716c-8ba0-f449a65eca02', '2024-11-20 01:00:27.308924+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'b7a844eccb42444a1e23fd2cef8db93ef99bfd296b11c6a4c798b074f68150f6', 'b7b626a7d3de1d38d6ca9446b5272ca9b2058b9b9e5e1363ba14b4681972c886', '93268f088971b12a95a67d4f68a00b8d9858e234bf2f61f99284cdef852c7a16'),
	('01a22dd6-571f-7295-91b8-0e54d5cc4879', 4, 'sync', 'approved', 'synced', '01a22dd6-16f6-7e48-848d-bb83dd66f701', '2024-11-20 01:00:27.33356+00', NULL, NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'fbbb81b59045c3adcbbd1fd3b9442f67049a779460846f0758943a842ca8cad2', 'ca2fd378885f9e30fa4a56ae0ffebc1783c003fef0dd055b4b66364594ae36fe', '84942375b6a2adc26a18e98600032f6afbeda84eeaf5d936da1058713f4bbded'),
	('01a22dd6-571f-7295-91b8-0e54d5cc4879', 5, 'revoke', 'synced', 'rejected', '01a22dd6-16f6-7e48-848d-bb83dd66f701', '2024-11-20 01:00:27.344538+00', 'SPOT_CHECK_FAILED', NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', 'zaozhuang-2024', 'fbbb81b59045c3adcbbd1fd3b9442f67049a779460846f0758943a842ca8cad2', '84942375b6a2adc26a18e98600032f6afbeda84eeaf5d936da1058713f4bbded', '353e0cef923a275ce1968cfb58a633187b9f6accd9be5982517bc5e087d595ed');
INSERT INTO public.ledger_entry VALUES
	(1, '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, 'study_record', '01a22dd6-56b0-7d94-8763-43c664661e63', 1, 20, 0, 'study_record', NULL, 'zaozhuang-2024', '2024-11-20 01:00:25.349631+00'),
	(2, '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, 'study_record', '01a22dd6-56b0-7e22-b635-e7dbbba36592', 1, 20, 0, 'study_record', NULL, 'zaozhuang-2024', '2024-11-20 01:00:25.349631+00'),
	(3, '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, 'study_record', '01a22dd6-56b0-7e40-b91b-8d4468344f6f', 1, 20, 0, 'study_record', NULL, 'zaozhuang-2024', '2024-11-20 01:00:25.349631+00'),
	(4, '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, 'declaration', '01a22dd6-571f-7295-91b8-0e54d5cc4879', 1, 0, 20, 'approve', '01a22dd6-571f-7295-91b8-0e54d5cc4879', 'zaozhuang-2024', '2024-11-20 01:00:26.491146+00'),
	(5, '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, 'declaration', '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 1, 0, 45, 'approve', '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 'zaozhuang-2024', '2024-11-20 01:00:26.658896+00'),
	(6, '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, 'declaration', '01a22dd6-5bcd-74dd-950d-c580e8cda3b6', 1, 0, 80, 'approve', '01a22dd6-5bcd-74dd-950d-c580e8cda3b6', 'zaozhuang-2024', '2024-11-20 01:00:26.700937+00'),
	(7, '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, 'declaration', '01a22dd6-5bf6-79b5-80f6-2dc429b5bd05', 1, 0, 32, 'approve', '01a22dd6-5bf6-79b5-80f6-2dc429b5bd05', 'zaozhuang-2024', '2024-11-20 01:00:26.74696+00'),
	(8, '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, 'declaration', '01a22dd6-5c23-74e5-b797-2c42ea900d50', 1, 0, 20, 'approve', '01a22dd6-5c23-74e5-b797-2c42ea900d50', 'zaozhuang-2024', '2024-11-20 01:00:26.831405+00'),
	(9, '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, 'declaration', '01a22dd6-5c75-764c-8985-9978ee8d2b60', 1, 0, 20, 'approve', '01a22dd6-5c75-764c-8985-9978ee8d2b60', 'zaozhuang-2024', '2024-11-20 01:00:26.863176+00'),
	(10, '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, 'declaration', '01a22dd6-5c94-794c-a52e-2e877bbf0080', 1, 0, 13, 'approve', '01a22dd6-5c94-794c-a52e-2e877bbf0080', 'zaozhuang-2024', '2024-11-20 01:00:26.921462+00'),
	(11, '01a22dd6-553e-7fb7-888c-62fc865921d3', 2024, 'declaration', '01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0', 1, 15, 30, 'approve', '01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0', 'zaozhuang-2024', '2024-11-20 01:00:27.065961+00'),
	(12, '01a22dd6-553e-7fb7-888c-62fc865921d3', 2024, 'declaration', '01a22dd6-5d71-7195-b20f-c797e1f956ce', 1, 0, 80, 'approve', '01a22dd6-5d71-7195-b20f-c797e1f956ce', 'zaozhuang-2024', '2024-11-20 01:00:27.166042+00'),
	(13, '01a22dd6-5598-70d8-a4cb-d243d64d90de', 2024, 'declaration', '01a22dd6-5df0-7ab2-ae41-f9ef91be99ed', 1, 0, 20, 'approve', '01a22dd6-5df0-7ab2-ae41-f9ef91be99ed', 'zaozhuang-2024', '2024-11-20 01:00:27.238474+00'),
	(14, '01a22dd6-55be-75d0-801d-ed52f73b6297', 2024, 'declaration', '01a22dd6-5e15-7dfe-be48-e432448d5ff9', 1, 24, 48, 'approve', '01a22dd6-5e15-7dfe-be48-e432448d5ff9', 'zaozhuang-2024', '2024-11-20 01:00:27.308924+00'),
	(15, '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, 'declaration', '01a22dd6-5cce-728b-ac75-f174ff4e2f03', 1, 0, 20, 'revoke', '01a22dd6-571f-7295-91b8-0e54d5cc4879', 'zaozhuang-2024', '2024-11-20 01:00:27.344538+00'),
	(16, '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, 'declaration', '01a22dd6-571f-7295-91b8-0e54d5cc4879', 2, 0, -20, 'revoke', '01a22dd6-571f-7295-91b8-0e54d5cc4879', 'zaozhuang-2024', '2024-11-20 01:00:27.344538+00');
INSERT INTO public.notice VALUES
	('01a22dd6-5b8c-79c9-9e5b-0a2677681290', '01a22dd6-571f-7295-91b8-0e54d5cc4879:1', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-571f-7295-91b8-0e54d5cc4879', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:26.404496+00', NULL),
	('01a22dd6-5b8c-7a62-92d2-cc769c9d2a17', '01a22dd6-571f-7295-91b8-0e54d5cc4879:1', NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', '01a22dd6-571f-7295-91b8-0e54d5cc4879', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:26.404496+00', NULL),
	('01a22dd6-5b8c-7a85-86c7-0ab49dcbed48', '01a22dd6-571f-7295-91b8-0e54d5cc4879:3', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-571f-7295-91b8-0e54d5cc4879', 'declaration.approve', '{"en": "Your achievement declaration was approved.", "zh": "您的代表性成果申报已通过审核。"}', '2024-11-20 01:00:26.491146+00', NULL),
	('01a22dd6-5b8c-7a9f-8015-257eaa2ce91c', '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba:1', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 'declaration.submit', '{"en": "Your training declaration was submitted and waits for review.", "zh": "您的培训进修申报已提交，等待审核。"}', '2024-11-20 01:00:26.57395+00', NULL),
	('01a22dd6-5b8c-7ab7-a96c-984226567185', '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba:1', NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 'declaration.submit', '{"en": "A new training declaration waits for review.", "zh": "有新的培训进修申报待审核。"}', '2024-11-20 01:00:26.57395+00', NULL),
	('01a22dd6-5b8c-7ace-bcd8-43928731b7f3', '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba:3', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 'declaration.return_for_correction', '{"en": "Your training declaration was returned; correct it as the reviewer says and submit it again.", "zh": "您的培训进修申报已退回，请按意见修改后重新提交。"}', '2024-11-20 01:00:26.595404+00', NULL),
	('01a22dd6-5c6c-7026-aadf-a5c583c00c47', '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba:4', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 'declaration.submit', '{"en": "Your training declaration was submitted and waits for review.", "zh": "您的培训进修申报已提交，等待审核。"}', '2024-11-20 01:00:26.626438+00', NULL),
	('01a22dd6-5c6c-7105-8c03-4f5e35ff40ed', '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba:4', NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 'declaration.submit', '{"en": "A new training declaration waits for review.", "zh": "有新的培训进修申报待审核。"}', '2024-11-20 01:00:26.626438+00', NULL),
	('01a22dd6-5c6c-7154-8c74-dac93e139689', '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba:6', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5b39-78fb-bd4b-6ae303e0e3ba', 'declaration.approve', '{"en": "Your training declaration was approved.", "zh": "您的培训进修申报已通过审核。"}', '2024-11-20 01:00:26.658896+00', NULL),
	('01a22dd6-5c6c-716e-b662-195a4754a1a6', '01a22dd6-5bcd-74dd-950d-c580e8cda3b6:1', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5bcd-74dd-950d-c580e8cda3b6', 'declaration.submit', '{"en": "Your learning declaration was submitted and waits for review.", "zh": "您的学习申报已提交，等待审核。"}', '2024-11-20 01:00:26.684371+00', NULL),
	('01a22dd6-5c6c-7194-9a23-16ab556dbb5a', '01a22dd6-5bcd-74dd-950d-c580e8cda3b6:1', NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', '01a22dd6-5bcd-74dd-950d-c580e8cda3b6', 'declaration.submit', '{"en": "A new learning declaration waits for review.", "zh": "有新的学习申报待审核。"}', '2024-11-20 01:00:26.684371+00', NULL),
	('01a22dd6-5c6c-71ab-ad0d-e4511da6cd5d', '01a22dd6-5bcd-74dd-950d-c580e8cda3b6:3', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5bcd-74dd-950d-c580e8cda3b6', 'declaration.approve', '{"en": "Your learning declaration was approved.", "zh": "您的学习申报已通过审核。"}', '2024-11-20 01:00:26.700937+00', NULL),
	('01a22dd6-5c6c-71c0-a967-cf57e0d264b5', '01a22dd6-5bf6-79b5-80f6-2dc429b5bd05:1', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5bf6-79b5-80f6-2dc429b5bd05', 'declaration.submit', '{"en": "Your qualification exam declaration was submitted and waits for review.", "zh": "您的职业资格考试申报已提交，等待审核。"}', '2024-11-20 01:00:26.734476+00', NULL),
	('01a22dd6-5c6c-71d5-807e-cb8b00f58c9e', '01a22dd6-5bf6-79b5-80f6-2dc429b5bd05:1', NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', '01a22dd6-5bf6-79b5-80f6-2dc429b5bd05', 'declaration.submit', '{"en": "A new qualification exam declaration waits for review.", "zh": "有新的职业资格考试申报待审核。"}', '2024-11-20 01:00:26.734476+00', NULL),
	('01a22dd6-5c6c-71f9-8d69-2ac92605484d', '01a22dd6-5bf6-79b5-80f6-2dc429b5bd05:3', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5bf6-79b5-80f6-2dc429b5bd05', 'declaration.approve', '{"en": "Your qualification exam declaration was approved.", "zh": "您的职业资格考试申报已通过审核。"}', '2024-11-20 01:00:26.74696+00', NULL),
	('01a22dd6-5c6c-720f-91e4-47938cf6b4aa', '01a22dd6-5c23-74e5-b797-2c42ea900d50:1', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5c23-74e5-b797-2c42ea900d50', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:26.80407+00', NULL),
	('01a22dd6-5c6c-7224-92f3-6e5a29e0a066', '01a22dd6-5c23-74e5-b797-2c42ea900d50:1', NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', '01a22dd6-5c23-74e5-b797-2c42ea900d50', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:26.80407+00', NULL),
	('01a22dd6-5d49-78e8-b3af-6ef1765df813', '01a22dd6-5c23-74e5-b797-2c42ea900d50:3', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5c23-74e5-b797-2c42ea900d50', 'declaration.approve', '{"en": "Your achievement declaration was approved.", "zh": "您的代表性成果申报已通过审核。"}', '2024-11-20 01:00:26.831405+00', NULL),
	('01a22dd6-5d49-7957-a90b-3b73c77f38b5', '01a22dd6-5c75-764c-8985-9978ee8d2b60:1', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5c75-764c-8985-9978ee8d2b60', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:26.852571+00', NULL),
	('01a22dd6-5d49-797d-8638-8b79f1874ff1', '01a22dd6-5c75-764c-8985-9978ee8d2b60:1', NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', '01a22dd6-5c75-764c-8985-9978ee8d2b60', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:26.852571+00', NULL),
	('01a22dd6-5d49-7995-b991-a8cdce2fe18e', '01a22dd6-5c75-764c-8985-9978ee8d2b60:3', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5c75-764c-8985-9978ee8d2b60', 'declaration.approve', '{"en": "Your achievement declaration was approved.", "zh": "您的代表性成果申报已通过审核。"}', '2024-11-20 01:00:26.863176+00', NULL),
	('01a22dd6-5d49-79ac-81cd-7547056e3972', '01a22dd6-5c94-794c-a52e-2e877bbf0080:1', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5c94-794c-a52e-2e877bbf0080', 'declaration.submit', '{"en": "Your expert activity declaration was submitted and waits for review.", "zh": "您的专家活动申报已提交，等待审核。"}', '2024-11-20 01:00:26.910498+00', NULL),
	('01a22dd6-5d49-79c2-8a25-3ef76d50b14b', '01a22dd6-5c94-794c-a52e-2e877bbf0080:1', NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', '01a22dd6-5c94-794c-a52e-2e877bbf0080', 'declaration.submit', '{"en": "A new expert activity declaration waits for review.", "zh": "有新的专家活动申报待审核。"}', '2024-11-20 01:00:26.910498+00', NULL),
	('01a22dd6-5d49-79d9-ade7-e08519bc72ae', '01a22dd6-5c94-794c-a52e-2e877bbf0080:3', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5c94-794c-a52e-2e877bbf0080', 'declaration.approve', '{"en": "Your expert activity declaration was approved.", "zh": "您的专家活动申报已通过审核。"}', '2024-11-20 01:00:26.921462+00', NULL),
	('01a22dd6-5d49-79f0-a8f7-4f27d6c3857a', '01a22dd6-5cce-728b-ac75-f174ff4e2f03:1', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5cce-728b-ac75-f174ff4e2f03', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:26.955542+00', NULL),
	('01a22dd6-5d49-7a04-87ab-7e8c1cc0641d', '01a22dd6-5cce-728b-ac75-f174ff4e2f03:1', NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', '01a22dd6-5cce-728b-ac75-f174ff4e2f03', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:26.955542+00', NULL),
	('01a22dd6-5d49-7a19-9f81-0e967e177101', '01a22dd6-5cce-728b-ac75-f174ff4e2f03:3', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5cce-728b-ac75-f174ff4e2f03', 'declaration.approve', '{"en": "Your achievement declaration was approved.", "zh": "您的代表性成果申报已通过审核。"}', '2024-11-20 01:00:26.965689+00', NULL),
	('01a22dd6-5d49-7a2e-a74f-cc151bf4d4c4', '01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f:1', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f', 'declaration.submit', '{"en": "Your competition declaration was submitted and waits for review.", "zh": "您的竞赛申报已提交，等待审核。"}', '2024-11-20 01:00:26.986519+00', NULL),
	('01a22dd6-5d49-7a45-990d-37f890a87921', '01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f:1', NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', '01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f', 'declaration.submit', '{"en": "A new competition declaration waits for review.", "zh": "有新的竞赛申报待审核。"}', '2024-11-20 01:00:26.986519+00', NULL),
	('01a22dd6-5d49-7a57-a764-6903aadfea71', '01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f:3', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-5cfb-7b00-8c9e-a89c58e1f03f', 'declaration.reject', '{"en": "Your competition declaration was rejected; its history says why.", "zh": "您的竞赛申报被驳回，理由见申报记录。"}', '2024-11-20 01:00:26.99784+00', NULL),
	('01a22dd6-5d49-7a6f-b980-9d69bad39d07', '01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0:1', '01a22dd6-553e-7fb7-888c-62fc865921d3', NULL, '01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0', 'declaration.submit', '{"en": "Your aid posting declaration was submitted and waits for review.", "zh": "您的援派申报已提交，等待审核。"}', '2024-11-20 01:00:27.020056+00', NULL),
	('01a22dd6-5d49-7a85-a471-c4c63b2db13b', '01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0:1', NULL, '01a22dd6-10e6-7183-b849-4d39183c5333', '01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0', 'declaration.submit', '{"en": "A new aid posting declaration waits for review.", "zh": "有新的援派申报待审核。"}', '2024-11-20 01:00:27.020056+00', NULL),
	('01a22dd6-5e12-7b00-aef9-e3628ef534fb', '01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0:3', '01a22dd6-553e-7fb7-888c-62fc865921d3', NULL, '01a22dd6-5d1a-7db4-9dcc-aad9ea5c0fc0', 'declaration.approve', '{"en": "Your aid posting declaration was approved.", "zh": "您的援派申报已通过审核。"}', '2024-11-20 01:00:27.065961+00', NULL),
	('01a22dd6-5e12-7c62-9c90-47c1b01cc415', '01a22dd6-5d71-7195-b20f-c797e1f956ce:1', '01a22dd6-553e-7fb7-888c-62fc865921d3', NULL, '01a22dd6-5d71-7195-b20f-c797e1f956ce', 'declaration.submit', '{"en": "Your digital engineer declaration was submitted and waits for review.", "zh": "您的数字技术工程师申报已提交，等待审核。"}', '2024-11-20 01:00:27.123566+00', NULL),
	('01a22dd6-5e12-7c90-8055-70d78d6e9276', '01a22dd6-5d71-7195-b20f-c797e1f956ce:1', NULL, '01a22dd6-10e6-7183-b849-4d39183c5333', '01a22dd6-5d71-7195-b20f-c797e1f956ce', 'declaration.submit', '{"en": "A new digital engineer declaration waits for review.", "zh": "有新的数字技术工程师申报待审核。"}', '2024-11-20 01:00:27.123566+00', NULL),
	('01a22dd6-5e12-7cad-9676-357d3ba083ce', '01a22dd6-5d71-7195-b20f-c797e1f956ce:3', '01a22dd6-553e-7fb7-888c-62fc865921d3', NULL, '01a22dd6-5d71-7195-b20f-c797e1f956ce', 'declaration.approve', '{"en": "Your digital engineer declaration was approved.", "zh": "您的数字技术工程师申报已通过审核。"}', '2024-11-20 01:00:27.166042+00', NULL),
	('01a22dd6-5e12-7cc5-a407-06868ef4470f', '01a22dd6-5dd5-7568-b998-0d2a8ed58262:1', '01a22dd6-5598-70d8-a4cb-d243d64d90de', NULL, '01a22dd6-5dd5-7568-b998-0d2a8ed58262', 'declaration.submit', '{"en": "Your special circumstance declaration was submitted and waits for review.", "zh": "您的特殊情况申报已提交，等待审核。"}', '2024-11-20 01:00:27.204892+00', NULL),
	('01a22dd6-5e12-7cde-a086-008ff2fdd2c9', '01a22dd6-5dd5-7568-b998-0d2a8ed58262:1', NULL, '01a22dd6-110a-7911-9685-19de2e1e1229', '01a22dd6-5dd5-7568-b998-0d2a8ed58262', 'declaration.submit', '{"en": "A new special circumstance declaration waits for review.", "zh": "有新的特殊情况申报待审核。"}', '2024-11-20 01:00:27.204892+00', NULL),
	('01a22dd6-5e12-7cf6-8fc9-1ac4a9f5e906', '01a22dd6-5dd5-7568-b998-0d2a8ed58262:3', '01a22dd6-5598-70d8-a4cb-d243d64d90de', NULL, '01a22dd6-5dd5-7568-b998-0d2a8ed58262', 'declaration.approve', '{"en": "Your special circumstance declaration was approved.", "zh": "您的特殊情况申报已通过审核。"}', '2024-11-20 01:00:27.213815+00', NULL),
	('01a22dd6-5e12-7d20-b249-baf820579b75', '01a22dd6-5df0-7ab2-ae41-f9ef91be99ed:1', '01a22dd6-5598-70d8-a4cb-d243d64d90de', NULL, '01a22dd6-5df0-7ab2-ae41-f9ef91be99ed', 'declaration.submit', '{"en": "Your competition declaration was submitted and waits for review.", "zh": "您的竞赛申报已提交，等待审核。"}', '2024-11-20 01:00:27.229489+00', NULL),
	('01a22dd6-5e12-7d3c-b88a-a4d4ed79781b', '01a22dd6-5df0-7ab2-ae41-f9ef91be99ed:1', NULL, '01a22dd6-110a-7911-9685-19de2e1e1229', '01a22dd6-5df0-7ab2-ae41-f9ef91be99ed', 'declaration.submit', '{"en": "A new competition declaration waits for review.", "zh": "有新的竞赛申报待审核。"}', '2024-11-20 01:00:27.229489+00', NULL),
	('01a22dd6-5e12-7d50-8cf5-ddf1ad333c64', '01a22dd6-5df0-7ab2-ae41-f9ef91be99ed:3', '01a22dd6-5598-70d8-a4cb-d243d64d90de', NULL, '01a22dd6-5df0-7ab2-ae41-f9ef91be99ed', 'declaration.approve', '{"en": "Your competition declaration was approved.", "zh": "您的竞赛申报已通过审核。"}', '2024-11-20 01:00:27.238474+00', NULL),
	('01a22dd6-5f1f-782c-86ad-21cc699ed30d', '01a22dd6-5e15-7dfe-be48-e432448d5ff9:1', '01a22dd6-55be-75d0-801d-ed52f73b6297', NULL, '01a22dd6-5e15-7dfe-be48-e432448d5ff9', 'declaration.submit', '{"en": "Your origin credit declaration was submitted and waits for review.", "zh": "您的调出地学时申报已提交，等待审核。"}', '2024-11-20 01:00:27.300846+00', NULL),
	('01a22dd6-5f1f-78be-9d86-7763af7705cf', '01a22dd6-5e15-7dfe-be48-e432448d5ff9:1', NULL, '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', '01a22dd6-5e15-7dfe-be48-e432448d5ff9', 'declaration.submit', '{"en": "A new origin credit declaration waits for review.", "zh": "有新的调出地学时申报待审核。"}', '2024-11-20 01:00:27.300846+00', NULL),
	('01a22dd6-5f1f-79d6-b074-f82a8d3c59aa', '01a22dd6-5e15-7dfe-be48-e432448d5ff9:3', '01a22dd6-55be-75d0-801d-ed52f73b6297', NULL, '01a22dd6-5e15-7dfe-be48-e432448d5ff9', 'declaration.approve', '{"en": "Your origin credit declaration was approved.", "zh": "您的调出地学时申报已通过审核。"}', '2024-11-20 01:00:27.308924+00', NULL),
	('01a22dd6-5f1f-79f3-b9a4-005b68c7bc40', '01a22dd6-571f-7295-91b8-0e54d5cc4879:4', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-571f-7295-91b8-0e54d5cc4879', 'declaration.sync', '{"en": "The hours of your achievement declaration were recorded with the title system.", "zh": "您的代表性成果学时已登记到职称系统。"}', '2024-11-20 01:00:27.33356+00', NULL),
	('01a22dd6-5f1f-7a0e-a66c-b2a1ff63f494', '01a22dd6-571f-7295-91b8-0e54d5cc4879:5', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, '01a22dd6-571f-7295-91b8-0e54d5cc4879', 'declaration.revoke', '{"en": "The hours of your achievement declaration were revoked; its history says why.", "zh": "您的代表性成果学时已被撤销，理由见申报记录。"}', '2024-11-20 01:00:27.344538+00', NULL);
INSERT INTO public.organization VALUES
	('01a22dd6-10b5-7cd9-a75e-f80c5efec92e', '91379900MA0000010N', '示范区人力资源和社会保障局', 'bureau', NULL, '370499', true, 1, '2024-11-20 01:00:00.542998+00'),
	('01a22dd6-10c2-754a-bb16-ab0e1a1a268a', '91379900MA0000020P', '示范精密机械有限公司', 'employer', '01a22dd6-10b5-7cd9-a75e-f80c5efec92e', '370499', true, 1, '2024-11-20 01:00:00.555524+00'),
	('01a22dd6-10dc-723d-8e8f-169c52678e35', '91379900MA0000030Q', '示范设计事务所', 'employer', '01a22dd6-10b5-7cd9-a75e-f80c5efec92e', '370499', true, 1, '2024-11-20 01:00:00.581331+00'),
	('01a22dd6-10e6-7183-b849-4d39183c5333', '91379900MA0000040R', '示范人事代理中心', 'personnel_agency', '01a22dd6-10b5-7cd9-a75e-f80c5efec92e', '370499', true, 1, '2024-11-20 01:00:00.591285+00'),
	('01a22dd6-1100-749a-93f3-a607ffb5bdd6', '91379900MA0000050T', '示范街道人社服务站', 'street_station', '01a22dd6-10b5-7cd9-a75e-f80c5efec92e', '370499', true, 1, '2024-11-20 01:00:00.617475+00'),
	('01a22dd6-110a-7911-9685-19de2e1e1229', '91379900MA0000060U', '示范社区人社服务站', 'community_station', '01a22dd6-1100-749a-93f3-a607ffb5bdd6', '370499', true, 1, '2024-11-20 01:00:00.627754+00');
INSERT INTO public.person VALUES
	('01a22dd6-113a-71a9-ab26-75b31c678c1c', '张示范', 'employee', false, 'resident_identity_card', '379***********0015', '\x01026b30221cef71a9ca191a17d8423239739375b4988cf97b38243da20301ba83ef0b6ad24df4873406d539ef4ac389ada9', 1, '2024-11-20 01:00:00.675294+00'),
	('01a22dd6-12e0-7406-a029-a5cc83d7c0f7', '李示范', 'employee', false, 'resident_identity_card', '379***********0023', '\x01026b3001355282c3192ed36657312dd303ac25e2fcd8b5f9b35c648b78b47fdc39368b3c97c1cf2ba23ca651c2cb3654fa', 1, '2024-11-20 01:00:01.097446+00'),
	('01a22dd6-140e-70a7-be49-b91eeee23c8b', '王示范', 'freelancer', false, 'resident_identity_card', '379***********0031', '\x01026b300a07b66c0061d265b7b3222c1064a74bb7c84805b1d80fb0a5b5a3bcdbf07c8eb6441e312f1a75680eea68a41144', 1, '2024-11-20 01:00:01.399236+00'),
	('01a22dd6-14e2-79ab-a5ac-aaa7ca9fe5e9', '赵示范', 'freelancer', false, 'resident_identity_card', '379***********004X', '\x01026b3062d3bc0d11630d7da555355b532b07e3e578b50e0a8390abc3593497490a8472eb0cece882509d8669977fd15e8d', 1, '2024-11-20 01:00:01.611797+00'),
	('01a22dd6-15cc-7a7d-a364-273130c57301', '陈示范', 'employee', false, 'resident_identity_card', '379***********0058', '\x01026b30916a23848735440cf48bd52119c64d0a623075213cf8ffd39ad2c416d491f09a70eeacf37aeb6a0a8dee42343571', 1, '2024-11-20 01:00:01.845849+00'),
	('01a22dd6-53c8-7c67-9e53-6046a2b7f082', '孙演示', 'employee', false, 'resident_identity_card', '379***********3829', '\x01026b30e9c14b1311da1f9dd3865a2da4dc43f982d3bd8271d24e93ade271d7d992287bd5a7d0227e952febb73a0b190e2f', 1, '2024-11-20 01:00:24.617384+00'),
	('01a22dd6-553e-7fb7-888c-62fc865921d3', '周演示', 'freelancer', false, 'resident_identity_card', '379***********5732', '\x01026b306192b4b94a1b35eba63ed5cce85cb319037a3fe787991326fdbde7bceef1580234f23d7b099768bb4d084f6bebf2', 1, '2024-11-20 01:00:24.991582+00'),
	('01a22dd6-5598-70d8-a4cb-d243d64d90de', '吴演示', 'freelancer', false, 'resident_identity_card', '379***********1006', '\x01026b3000bfd320f24fa67867e1eef9b5084cce5bdf672338aaad02631d611e3bf739d7f6d774823a4e4129b83ff29b2dcd', 1, '2024-11-20 01:00:25.080651+00'),
	('01a22dd6-55be-75d0-801d-ed52f73b6297', '郑演示', 'employee', false, 'resident_identity_card', '379***********3963', '\x01026b30719ec4d80029809c1526c92687b18032a1a64937eff8602edc1b67b892ea8f68c47f559696e47162329b61e0fc24', 1, '2024-11-20 01:00:25.118957+00');
INSERT INTO public.principal VALUES
	('01a22dd6-11ba-731c-bbd5-b6bf41f59517', '张示范', '01a22dd6-113a-71a9-ab26-75b31c678c1c', 'demo.employee', '$argon2id$v=19$m=19456,t=2,p=1$qxn8R5meb7b+ta/gIdFDhg$7pbCybl6PK8cnx4rK23XVXHT8jvjBNhPf+APlMR4ego', true, 1, '2024-11-20 01:00:00.960131+00'),
	('01a22dd6-1375-7bb8-a7fa-b9a6e5c8294b', '李示范', '01a22dd6-12e0-7406-a029-a5cc83d7c0f7', 'demo.reviewer_person', '$argon2id$v=19$m=19456,t=2,p=1$HsfI6thuP3jFv6vpSn7YBQ$tetLhsiMber5KqE/ZeiIpz3MxdnQFaPRmM4sAJ6UXPA', true, 1, '2024-11-20 01:00:01.323879+00'),
	('01a22dd6-1481-7683-afef-b35523e0e61a', '王示范', '01a22dd6-140e-70a7-be49-b91eeee23c8b', 'demo.freelancer_with_agency', '$argon2id$v=19$m=19456,t=2,p=1$oPjtRQz3pYrUcEWtPSm8Ag$b2cK/cvFqzaY2pRARFJPgtxdSB8AcPwKBJpWcyC1G7E', true, 1, '2024-11-20 01:00:01.56547+00'),
	('01a22dd6-1512-7bd4-94ef-0d6118b9a11e', '赵示范', '01a22dd6-14e2-79ab-a5ac-aaa7ca9fe5e9', 'demo.freelancer_with_station', '$argon2id$v=19$m=19456,t=2,p=1$0JxLZdmFjYITl5/Axu3RCg$Pk1MIHyWqoMarsgnUV5XBZHIn3LwjyxEYPKnLcf64mw', true, 1, '2024-11-20 01:00:01.788213+00'),
	('01a22dd6-1611-77ed-b467-86bbb9b6ef59', '陈示范', '01a22dd6-15cc-7a7d-a364-273130c57301', 'demo.transferee', '$argon2id$v=19$m=19456,t=2,p=1$dR9AB7ME+vTqEkCpUyvmtA$SGO5Iz4xBdyf9HIcRjRj5yUgoGxyxittiU9clg7fu2c', true, 1, '2024-11-20 01:00:01.963095+00'),
	('01a22dd6-1663-7f17-8f8b-a5b289806b33', '示范管理员', NULL, 'demo.administrator', '$argon2id$v=19$m=19456,t=2,p=1$5BF7BCCoQhImX3mf/NJK/w$U0cBuqvHe5C58EnhV0sBzmc4ue11OWzV6Y1QpM/lryI', true, 1, '2024-11-20 01:00:02.068678+00'),
	('01a22dd6-16f6-7e48-848d-bb83dd66f701', '示范局经办人', NULL, 'demo.bureau', '$argon2id$v=19$m=19456,t=2,p=1$Ai7D7QxUnW0smd63IgJz2w$eIW2z4yyYOfMUb+h7MLExsidYAdjG0deTiEq0e72sw4', true, 1, '2024-11-20 01:00:02.230896+00'),
	('01a22dd6-1760-7c28-853d-f00a7bfae396', '示范系统对接', NULL, 'demo.integrator', '$argon2id$v=19$m=19456,t=2,p=1$lMBBdlXKpPV79E7UOGFEeQ$Hrdb8bBDkxOjCBOfN4zbj+WbkhvoyRaV9/MiW013dCg', true, 1, '2024-11-20 01:00:02.418193+00'),
	('01a22dd6-185c-716c-8ba0-f449a65eca02', '示范公司审核人', NULL, 'demo.unit_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$524ozdCWPIpmpuvxImViSw$S8OQov0u7cGK+9iK3cnZzo6IatWITGhxI9yjahmE6U4', true, 1, '2024-11-20 01:00:02.609543+00'),
	('01a22dd6-190b-770b-8b0b-7ed9efb61c35', '示范公司管理员', NULL, 'demo.unit_administrator', '$argon2id$v=19$m=19456,t=2,p=1$d7LeW6CrdJeMEf3ECHXzsA$tP5zal2upJfMX82cp8rz/X1sdyL7cftxGlFIoGJPojE', true, 1, '2024-11-20 01:00:02.800694+00'),
	('01a22dd6-19f5-76c2-813f-1eecb2e45fbb', '示范事务所备用审核人', NULL, 'demo.alternate_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$hUoR0G/tIdqubs60wqL5EA$A8P63OkPArZX3kuJv2aPU6Kd/PqhxGJNqPIa811GLS0', true, 1, '2024-11-20 01:00:03.045407+00'),
	('01a22dd6-1ab0-7312-8f23-398ab911bd04', '示范代理审核人', NULL, 'demo.agency_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$RUb3uqtj8EI0Y5DQbXIvXg$YgPjOKPH2o0AAxHdHlHUsFRPP9tijxmUJbXGAkBkYR0', true, 1, '2024-11-20 01:00:03.23563+00'),
	('01a22dd6-1b72-75f6-90a5-8f4a205a54e2', '示范社区审核人', NULL, 'demo.community_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$FsRWX0+J+dCdJuBqVq82kg$vNofJ+RaQ74gl0/viNxwSXKKet0ZFGVuyklRHo18gZc', true, 1, '2024-11-20 01:00:03.453327+00'),
	('01a22dd6-1c30-7c92-b8ea-7655faa67017', '示范街道审核人', NULL, 'demo.street_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$DXXGu2ZlMaE9X2S5qp+e7A$DpE+O1Bw0+QIUJnrQugyCCG9oiU5fr6PK49QnR7IFGQ', true, 1, '2024-11-20 01:00:03.621768+00'),
	('01a22dd6-54b9-7e9c-8411-a9779fdd09ce', '孙演示', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', NULL, NULL, true, 1, '2024-11-20 01:00:24.868274+00'),
	('01a22dd6-556d-71ab-b352-10cb13350e35', '周演示', '01a22dd6-553e-7fb7-888c-62fc865921d3', NULL, NULL, true, 1, '2024-11-20 01:00:25.047471+00'),
	('01a22dd6-55a4-7398-bf44-c1c861b6c01e', '吴演示', '01a22dd6-5598-70d8-a4cb-d243d64d90de', NULL, NULL, true, 1, '2024-11-20 01:00:25.102572+00'),
	('01a22dd6-55f2-786e-90af-996f71df0365', '郑演示', '01a22dd6-55be-75d0-801d-ed52f73b6297', NULL, NULL, true, 1, '2024-11-20 01:00:25.180886+00');
INSERT INTO public.refusal_tally VALUES
	('zaozhuang-2024', '2024-11-20', 'submit', 'ATTESTATION_MISSING', 'achievement', 'employee-at-employer', 1),
	('zaozhuang-2024', '2024-11-20', 'submit', 'EVIDENCE_MISSING', 'achievement', 'employee-at-employer', 1),
	('zaozhuang-2024', '2024-11-20', 'approve', 'NOT_RECOGNISED', 'competition', 'employee-at-employer', 1),
	('zaozhuang-2024', '2024-11-20', 'submit', 'NOT_OPEN_TO_FREELANCER', 'learning', 'freelancer-at-agency', 1);
INSERT INTO public.role_grant VALUES
	('01a22dd6-1267-7b90-89e6-6daec7a5a102', '01a22dd6-11ba-731c-bbd5-b6bf41f59517', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:00.976914+00'),
	('01a22dd6-13d7-7efe-875d-0dc9c966a7cd', '01a22dd6-1375-7bb8-a7fa-b9a6e5c8294b', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:01.345132+00'),
	('01a22dd6-14c6-74c0-9ede-bda2f60da7cd', '01a22dd6-1481-7683-afef-b35523e0e61a', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:01.583493+00'),
	('01a22dd6-15b3-77bb-a45b-7ff4a55dce3d', '01a22dd6-1512-7bd4-94ef-0d6118b9a11e', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:01.820678+00'),
	('01a22dd6-164f-713b-8306-4edb0a478ed8', '01a22dd6-1611-77ed-b467-86bbb9b6ef59', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:01.976271+00'),
	('01a22dd6-16b4-7853-b5c8-a9501d313bbc', '01a22dd6-1663-7f17-8f8b-a5b289806b33', 'administrator', NULL, false, NULL, NULL, '2024-11-20 01:00:02.077711+00'),
	('01a22dd6-1753-758d-a245-48991de3ea0a', '01a22dd6-16f6-7e48-848d-bb83dd66f701', 'bureau', '01a22dd6-10b5-7cd9-a75e-f80c5efec92e', false, NULL, NULL, '2024-11-20 01:00:02.236536+00'),
	('01a22dd6-181a-7051-bddd-a6049291b66d', '01a22dd6-1760-7c28-853d-f00a7bfae396', 'integrator', NULL, false, NULL, NULL, '2024-11-20 01:00:02.435212+00'),
	('01a22dd6-18e5-7aaf-ba66-d8fbc580e077', '01a22dd6-185c-716c-8ba0-f449a65eca02', 'unit_reviewer', '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', false, NULL, NULL, '2024-11-20 01:00:02.638862+00'),
	('01a22dd6-198c-7f33-9bf8-842437a0a1ae', '01a22dd6-190b-770b-8b0b-7ed9efb61c35', 'unit_administrator', '01a22dd6-10c2-754a-bb16-ab0e1a1a268a', false, NULL, NULL, '2024-11-20 01:00:02.806139+00'),
	('01a22dd6-19ce-73a0-888a-7da6f206ebf4', '01a22dd6-1375-7bb8-a7fa-b9a6e5c8294b', 'unit_reviewer', '01a22dd6-10dc-723d-8e8f-169c52678e35', false, '2024-11-20', NULL, '2024-11-20 01:00:02.87142+00'),
	('01a22dd6-1a81-788c-a64e-7dc34de920e8', '01a22dd6-19f5-76c2-813f-1eecb2e45fbb', 'unit_reviewer', '01a22dd6-10dc-723d-8e8f-169c52678e35', true, NULL, NULL, '2024-11-20 01:00:03.050728+00'),
	('01a22dd6-1b4d-7b9e-b32c-acf0e95182d4', '01a22dd6-1ab0-7312-8f23-398ab911bd04', 'unit_reviewer', '01a22dd6-10e6-7183-b849-4d39183c5333', false, NULL, NULL, '2024-11-20 01:00:03.254919+00'),
	('01a22dd6-1c15-7bfa-a704-e088d1f4a596', '01a22dd6-1b72-75f6-90a5-8f4a205a54e2', 'unit_reviewer', '01a22dd6-110a-7911-9685-19de2e1e1229', false, NULL, NULL, '2024-11-20 01:00:03.454939+00'),
	('01a22dd6-1cce-7784-b222-c93563cc9588', '01a22dd6-1c30-7c92-b8ea-7655faa67017', 'unit_reviewer', '01a22dd6-1100-749a-93f3-a607ffb5bdd6', false, NULL, NULL, '2024-11-20 01:00:03.639659+00'),
	('01a22dd6-54dd-7cfe-9380-c4bf708e9eea', '01a22dd6-54b9-7e9c-8411-a9779fdd09ce', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:24.904171+00'),
	('01a22dd6-5578-7eb7-9c94-be67fe5cd720', '01a22dd6-556d-71ab-b352-10cb13350e35', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:25.059277+00'),
	('01a22dd6-55a7-7542-9481-ef5f3d5d26c2', '01a22dd6-55a4-7398-bf44-c1c861b6c01e', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:25.105673+00'),
	('01a22dd6-5600-77de-b24c-c812c1657cf7', '01a22dd6-55f2-786e-90af-996f71df0365', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:25.19484+00');
INSERT INTO public.study_record VALUES
	('01a22dd6-56b0-7e55-82de-37657d0ff134', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'zz-fb69d0ec-网络安全', 'public', '网络安全', 20, '2024-09-01 02:00:00+00', NULL, NULL, NULL, 'no_credit', NULL, NULL, '2024-11-20 01:00:25.349631+00', 0),
	('01a22dd6-56b0-7d94-8763-43c664661e63', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'zz-fb69d0ec-数字技术', 'public', '数字技术', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'sync', NULL, '{"2024": {"public": "10", "professional": "0"}}', '2024-11-20 01:00:25.349631+00', 1),
	('01a22dd6-56b0-7e22-b635-e7dbbba36592', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'zz-fb69d0ec-知识产权', 'public', '知识产权', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'sync', NULL, '{"2024": {"public": "10", "professional": "0"}}', '2024-11-20 01:00:25.349631+00', 1),
	('01a22dd6-56b0-7e40-b91b-8d4468344f6f', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'zz-fb69d0ec-安全生产', 'public', '安全生产', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'sync', NULL, '{"2024": {"public": "10", "professional": "0"}}', '2024-11-20 01:00:25.349631+00', 1),
	('01a22dd6-56b0-7e69-8358-7d4f7e43d30d', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 'zz-fb69d0ec-自选话题', 'public', '自选话题', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'flag', 'TOPIC_UNKNOWN', '{}', '2024-11-20 01:00:25.349631+00', 0);
INSERT INTO public.title_record VALUES
	('01a22dd6-56d6-7d86-b05a-f6e6b69f9741', '01a22dd6-56b0-7d94-8763-43c664661e63:1:entry', 'entry', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, '01a22dd6-56b0-7d94-8763-43c664661e63', '{"recognised": {"2024": {"public": "10", "professional": "0"}}}', '2024-11-20 01:00:25.349631+00'),
	('01a22dd6-56d6-7e35-90b9-61d628c6aa4b', '01a22dd6-56b0-7e22-b635-e7dbbba36592:1:entry', 'entry', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, '01a22dd6-56b0-7e22-b635-e7dbbba36592', '{"recognised": {"2024": {"public": "10", "professional": "0"}}}', '2024-11-20 01:00:25.349631+00'),
	('01a22dd6-56d6-7e81-b13a-0cba37b97dc7', '01a22dd6-56b0-7e40-b91b-8d4468344f6f:1:entry', 'entry', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, '01a22dd6-56b0-7e40-b91b-8d4468344f6f', '{"recognised": {"2024": {"public": "10", "professional": "0"}}}', '2024-11-20 01:00:25.349631+00'),
	('01a22dd6-5e65-70ff-b183-c8eee64348ab', '01a22dd6-571f-7295-91b8-0e54d5cc4879:1:entry', 'entry', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, '01a22dd6-571f-7295-91b8-0e54d5cc4879', '{"recognised": {"2024": {"public": "0", "professional": "10"}}}', '2024-11-20 01:00:27.33356+00'),
	('01a22dd6-5e71-7e6f-beef-9e32afa398b8', '01a22dd6-571f-7295-91b8-0e54d5cc4879:2:withdrawal', 'withdrawal', '01a22dd6-53c8-7c67-9e53-6046a2b7f082', 2024, '01a22dd6-571f-7295-91b8-0e54d5cc4879', '{"recognised": {"2024": {"public": "0", "professional": "10"}}}', '2024-11-20 01:00:27.344538+00');
SELECT pg_catalog.setval('public.access_log_position_seq', 1, false);
SELECT pg_catalog.setval('public.checkpoint_position_seq', 1, false);
SELECT pg_catalog.setval('public.edition_change_position_seq', 1, false);
SELECT pg_catalog.setval('public.edition_move_position_seq', 1, false);
SELECT pg_catalog.setval('public.event_position_seq', 47, true);
SELECT pg_catalog.setval('public.ledger_entry_position_seq', 16, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT pk_access_log PRIMARY KEY ("position");
ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (person_id, year);
ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT pk_affiliation PRIMARY KEY (id);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT pk_api_key PRIMARY KEY (id);
ALTER TABLE ONLY public.checkpoint
    ADD CONSTRAINT pk_checkpoint PRIMARY KEY ("position");
ALTER TABLE ONLY public.decision_tally
    ADD CONSTRAINT pk_decision_tally PRIMARY KEY (edition_id, day, body_id, actor_id, event);
ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT pk_declaration PRIMARY KEY (id);
ALTER TABLE ONLY public.document_index
    ADD CONSTRAINT pk_document_index PRIMARY KEY (person_id, key_id);
ALTER TABLE ONLY public.edition
    ADD CONSTRAINT pk_edition PRIMARY KEY (id);
ALTER TABLE ONLY public.edition_change
    ADD CONSTRAINT pk_edition_change PRIMARY KEY ("position");
ALTER TABLE ONLY public.edition_move
    ADD CONSTRAINT pk_edition_move PRIMARY KEY ("position");
ALTER TABLE ONLY public.event
    ADD CONSTRAINT pk_event PRIMARY KEY ("position");
ALTER TABLE ONLY public.history
    ADD CONSTRAINT pk_history PRIMARY KEY (declaration_id, sequence);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT pk_ledger_entry PRIMARY KEY ("position");
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT pk_notice PRIMARY KEY (id);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT pk_operation PRIMARY KEY (id);
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT pk_organization PRIMARY KEY (id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);
ALTER TABLE ONLY public.principal
    ADD CONSTRAINT pk_principal PRIMARY KEY (id);
ALTER TABLE ONLY public.refusal_tally
    ADD CONSTRAINT pk_refusal_tally PRIMARY KEY (edition_id, day, event, code, category, "row");
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT pk_role_grant PRIMARY KEY (id);
ALTER TABLE ONLY public.route_tally
    ADD CONSTRAINT pk_route_tally PRIMARY KEY (edition_id, day, aspect, name);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT pk_session PRIMARY KEY (id);
ALTER TABLE ONLY public.study_record
    ADD CONSTRAINT pk_study_record PRIMARY KEY (id);
ALTER TABLE ONLY public.tally
    ADD CONSTRAINT pk_tally PRIMARY KEY (name);
ALTER TABLE ONLY public.title_record
    ADD CONSTRAINT pk_title_record PRIMARY KEY (id);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT uq_api_key_secret_hash UNIQUE (secret_hash);
ALTER TABLE ONLY public.document_index
    ADD CONSTRAINT uq_document_index_key_id_digest UNIQUE (key_id, digest);
ALTER TABLE ONLY public.edition_move
    ADD CONSTRAINT uq_edition_move_edition_id_declaration_id UNIQUE (edition_id, declaration_id);
ALTER TABLE ONLY public.edition_move
    ADD CONSTRAINT uq_edition_move_edition_id_person_id_year UNIQUE (edition_id, person_id, year);
ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT uq_idempotency_principal_id_key UNIQUE (principal_id, key);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT uq_ledger_entry_source_id_year_revision UNIQUE (source_id, year, revision);
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT uq_organization_uscc UNIQUE (uscc);
ALTER TABLE ONLY public.principal
    ADD CONSTRAINT uq_principal_login UNIQUE (login);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT uq_session_token_hash UNIQUE (token_hash);
ALTER TABLE ONLY public.study_record
    ADD CONSTRAINT uq_study_record_source_id UNIQUE (source_id);
ALTER TABLE ONLY public.title_record
    ADD CONSTRAINT uq_title_record_key UNIQUE (key);
CREATE INDEX ix_access_log_person_id_position ON public.access_log USING btree (person_id, "position");
CREATE INDEX ix_affiliation_organization_id ON public.affiliation USING btree (organization_id);
CREATE INDEX ix_affiliation_person_id ON public.affiliation USING btree (person_id);
CREATE INDEX ix_api_key_principal_id ON public.api_key USING btree (principal_id);
CREATE INDEX ix_declaration_body_id_id ON public.declaration USING btree (body_id, id);
CREATE INDEX ix_declaration_overridden ON public.declaration USING btree (edition_id, submitted_at) WHERE (overrides IS NOT NULL);
CREATE INDEX ix_declaration_person_id ON public.declaration USING btree (person_id);
CREATE INDEX ix_declaration_queue_due ON public.declaration USING btree (body_id, due_on, id) WHERE (due_on IS NOT NULL);
CREATE INDEX ix_declaration_queue_submitted ON public.declaration USING btree (body_id, submitted_at, id) WHERE (due_on IS NOT NULL);
CREATE INDEX ix_declaration_spot_check ON public.declaration USING btree (submitted_at, id) WHERE ((due_on IS NULL) AND ((route ->> 'spot_check'::text) = 'true'::text) AND ((route ->> 'spot_checked_at'::text) IS NULL));
CREATE INDEX ix_edition_change_edition_id_position ON public.edition_change USING btree (edition_id, "position");
CREATE INDEX ix_edition_move_declaration_id ON public.edition_move USING btree (declaration_id);
CREATE INDEX ix_edition_move_edition_id_position ON public.edition_move USING btree (edition_id, "position");
CREATE UNIQUE INDEX ix_edition_successor ON public.edition USING btree (region, year, replaces) WHERE ((status)::text = 'published'::text);
CREATE INDEX ix_event_unannounced ON public.event USING btree ("position") WHERE (announced_at IS NULL);
CREATE INDEX ix_idempotency_created_at ON public.idempotency USING btree (created_at);
CREATE INDEX ix_ledger_entry_person_id_year_position ON public.ledger_entry USING btree (person_id, year, "position");
CREATE UNIQUE INDEX ix_notice_event_id_organization_id ON public.notice USING btree (event_id, organization_id) WHERE (organization_id IS NOT NULL);
CREATE UNIQUE INDEX ix_notice_event_id_person_id ON public.notice USING btree (event_id, person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX ix_notice_organization_id_created_at ON public.notice USING btree (organization_id, created_at) WHERE (organization_id IS NOT NULL);
CREATE INDEX ix_notice_person_id_created_at ON public.notice USING btree (person_id, created_at) WHERE (person_id IS NOT NULL);
CREATE INDEX ix_operation_status_created_at ON public.operation USING btree (status, created_at);
CREATE INDEX ix_organization_kind_name ON public.organization USING btree (kind, name);
CREATE INDEX ix_organization_parent_id ON public.organization USING btree (parent_id);
CREATE INDEX ix_person_name_id ON public.person USING btree (name, id);
CREATE INDEX ix_principal_person_id ON public.principal USING btree (person_id);
CREATE INDEX ix_role_grant_organization_id_role ON public.role_grant USING btree (organization_id, role);
CREATE INDEX ix_role_grant_principal_id ON public.role_grant USING btree (principal_id);
CREATE INDEX ix_study_record_person_id ON public.study_record USING btree (person_id);
CREATE INDEX ix_title_record_person_id_year ON public.title_record USING btree (person_id, year);
CREATE INDEX ix_title_record_source_id ON public.title_record USING btree (source_id);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT fk_access_log_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT fk_access_log_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT fk_account_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT fk_affiliation_organization_id_organization FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT fk_affiliation_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT fk_api_key_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT fk_declaration_assignee_id_principal FOREIGN KEY (assignee_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT fk_declaration_body_id_organization FOREIGN KEY (body_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT fk_declaration_created_by_principal FOREIGN KEY (created_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT fk_declaration_decided_by_principal FOREIGN KEY (decided_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT fk_declaration_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.document_index
    ADD CONSTRAINT fk_document_index_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.edition
    ADD CONSTRAINT fk_edition_approver_id_principal FOREIGN KEY (approver_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.edition_change
    ADD CONSTRAINT fk_edition_change_actor_id_principal FOREIGN KEY (actor_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.edition_move
    ADD CONSTRAINT fk_edition_move_declaration_id_declaration FOREIGN KEY (declaration_id) REFERENCES public.declaration(id);
ALTER TABLE ONLY public.edition_move
    ADD CONSTRAINT fk_edition_move_edition_id_edition FOREIGN KEY (edition_id) REFERENCES public.edition(id);
ALTER TABLE ONLY public.edition_move
    ADD CONSTRAINT fk_edition_move_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT fk_history_actor_id_principal FOREIGN KEY (actor_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT fk_history_declaration_id_declaration FOREIGN KEY (declaration_id) REFERENCES public.declaration(id);
ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT fk_idempotency_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT fk_ledger_entry_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT fk_notice_organization_id_organization FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT fk_notice_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT fk_operation_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT fk_organization_parent_id_organization FOREIGN KEY (parent_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.principal
    ADD CONSTRAINT fk_principal_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_organization_id_organization FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT fk_session_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.study_record
    ADD CONSTRAINT fk_study_record_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.title_record
    ADD CONSTRAINT fk_title_record_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
