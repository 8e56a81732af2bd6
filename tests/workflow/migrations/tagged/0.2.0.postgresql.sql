SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.access_log (
    "position" bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    principal_id character varying(36) NOT NULL,
    person_id character varying(36) NOT NULL,
    field character varying(40) NOT NULL,
    purpose character varying(200) NOT NULL,
    seal jsonb,
    sealed_in bigint
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
    updated_at timestamp with time zone NOT NULL,
    seal jsonb
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
CREATE TABLE public.certificate (
    id character varying(36) NOT NULL,
    person_id character varying(36) NOT NULL,
    years character varying(60) NOT NULL,
    number character varying(40) NOT NULL,
    statement jsonb NOT NULL,
    digest character varying(64) NOT NULL,
    token_key character varying(40) NOT NULL,
    issued_by character varying(36) NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    seal jsonb,
    sealed_in bigint
);
CREATE TABLE public.certificate_revocation (
    certificate_id character varying(36) NOT NULL,
    reason character varying(500) NOT NULL,
    revoked_by character varying(36) NOT NULL,
    revoked_at timestamp with time zone NOT NULL,
    seal jsonb,
    sealed_in bigint
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
CREATE TABLE public.claimed (
    assignee_id character varying(36) NOT NULL,
    declaration_id character varying(36) NOT NULL
);
CREATE TABLE public.correction (
    id character varying(36) NOT NULL,
    person_id character varying(36) NOT NULL,
    field character varying(12) NOT NULL,
    status character varying(12) NOT NULL,
    organization_id character varying(36),
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    document_cipher bytea,
    reason text NOT NULL,
    asked_by character varying(36) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    decided_by character varying(36),
    decided_at timestamp with time zone,
    comment text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT ck_correction_decided_once CHECK ((((status)::text = 'open'::text) = (decided_at IS NULL))),
    CONSTRAINT ck_correction_field_known CHECK (((field)::text = ANY ((ARRAY['name'::character varying, 'document'::character varying, 'employer'::character varying])::text[]))),
    CONSTRAINT ck_correction_status_known CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'approved'::character varying, 'rejected'::character varying, 'withdrawn'::character varying])::text[])))
);
CREATE TABLE public.correction_evidence (
    id character varying(36) NOT NULL,
    correction_id character varying(36) NOT NULL,
    filename character varying(255) NOT NULL,
    media_type character varying(100) NOT NULL,
    size integer NOT NULL,
    pages integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    uploaded_at timestamp with time zone NOT NULL
);
CREATE TABLE public.decided_elsewhere (
    principal_id character varying(36) NOT NULL,
    declaration_id character varying(36) NOT NULL,
    body_id character varying(36) NOT NULL
);
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
    appeal jsonb,
    warnings jsonb,
    rejected_as jsonb,
    granted_reason jsonb,
    trims jsonb,
    attestation jsonb,
    submissions integer DEFAULT 0 NOT NULL,
    returned_facts jsonb,
    phase character varying(12) GENERATED ALWAYS AS (
CASE
    WHEN (((state)::text = 'submitted'::text) OR ((state)::text = 'unit_review'::text)) THEN 'waiting'::character varying
    ELSE state
END) STORED,
    CONSTRAINT ck_declaration_queue_has_body CHECK ((((state)::text <> ALL ((ARRAY['submitted'::character varying, 'unit_review'::character varying])::text[])) OR (body_id IS NOT NULL))),
    CONSTRAINT ck_declaration_review_assigned CHECK ((((state)::text <> 'unit_review'::text) OR (assignee_id IS NOT NULL))),
    CONSTRAINT ck_declaration_state_known CHECK ((((state)::text = 'draft'::text) OR ((state)::text = 'submitted'::text) OR ((state)::text = 'unit_review'::text) OR ((state)::text = 'rejected'::text) OR ((state)::text = 'approved'::text) OR ((state)::text = 'synced'::text)))
)
WITH (fillfactor='70');
CREATE TABLE public.declaration_mark (
    kind character varying(8) NOT NULL,
    key character varying(64) NOT NULL,
    declaration_id character varying(36) NOT NULL
);
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
    seal jsonb,
    sealed_in bigint,
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
    announced_at timestamp with time zone,
    noticed_at timestamp with time zone
);
CREATE SEQUENCE public.event_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.event_position_seq OWNED BY public.event."position";
CREATE TABLE public.evidence_dropped (
    sha256 character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.federated_identity (
    id character varying(36) NOT NULL,
    issuer character varying(255) NOT NULL,
    subject character varying(255) NOT NULL,
    principal_id character varying(36) NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.former_name (
    id character varying(36) NOT NULL,
    person_id character varying(36) NOT NULL,
    name character varying(100) NOT NULL,
    name_key character varying(400) NOT NULL COLLATE pg_catalog."C",
    until timestamp with time zone NOT NULL,
    changed_by character varying(36) NOT NULL
);
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
    hash character varying(64) NOT NULL,
    detail jsonb,
    seal jsonb
);
CREATE TABLE public.idempotency (
    principal_id character varying(36) NOT NULL,
    key character varying(200) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    status smallint,
    headers jsonb,
    body bytea,
    created_at timestamp with time zone NOT NULL,
    rights jsonb,
    holder integer
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
    seal jsonb,
    sealed_in bigint,
    CONSTRAINT ck_ledger_entry_source_type_known CHECK (((source_type)::text = ANY ((ARRAY['declaration'::character varying, 'study_record'::character varying])::text[])))
);
CREATE SEQUENCE public.ledger_entry_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.ledger_entry_position_seq OWNED BY public.ledger_entry."position";
CREATE TABLE public.look (
    principal_id character varying(36) NOT NULL,
    declaration_id character varying(36) NOT NULL,
    sequence integer NOT NULL,
    seen jsonb NOT NULL,
    at timestamp with time zone NOT NULL
);
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
    seal jsonb,
    sealed_in bigint,
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
    holder integer,
    editions_digest character varying(64),
    CONSTRAINT ck_operation_status_known CHECK (((status)::text = ANY ((ARRAY['pending'::character varying, 'running'::character varying, 'done'::character varying, 'cancelled'::character varying, 'failed'::character varying])::text[])))
)
WITH (fillfactor='40');
CREATE TABLE public.operation_portion (
    operation_id character varying(36) NOT NULL,
    after character varying(36) NOT NULL,
    last character varying(36) NOT NULL,
    leased_until timestamp with time zone,
    holder integer,
    done integer,
    part json,
    version integer DEFAULT 1 NOT NULL
);
CREATE TABLE public.organization (
    id character varying(36) NOT NULL,
    uscc character varying(18),
    name character varying(200) NOT NULL COLLATE pg_catalog."C",
    kind character varying(20) NOT NULL,
    parent_id character varying(36),
    region character varying(12) NOT NULL COLLATE pg_catalog."C",
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
    name_key character varying(400) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    merged_into character varying(36),
    CONSTRAINT ck_person_applicant_type_known CHECK (((applicant_type)::text = ANY ((ARRAY['employee'::character varying, 'freelancer'::character varying])::text[]))),
    CONSTRAINT ck_person_document_type_known CHECK (((document_type)::text = ANY ((ARRAY['resident_identity_card'::character varying, 'passport'::character varying, 'foreign_permanent_resident'::character varying, 'other'::character varying])::text[])))
);
CREATE TABLE public.person_change (
    "position" bigint NOT NULL,
    person_id character varying(36) NOT NULL,
    sequence integer NOT NULL,
    event character varying(30) NOT NULL,
    actor_id character varying(36) NOT NULL,
    at timestamp with time zone NOT NULL,
    detail jsonb NOT NULL,
    seal jsonb,
    sealed_in bigint
);
CREATE SEQUENCE public.person_change_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.person_change_position_seq OWNED BY public.person_change."position";
CREATE TABLE public.person_merge (
    id character varying(36) NOT NULL,
    from_id character varying(36) NOT NULL,
    into_id character varying(36) NOT NULL,
    reason text NOT NULL,
    moved jsonb NOT NULL,
    merged_by character varying(36) NOT NULL,
    merged_at timestamp with time zone NOT NULL,
    undone_by character varying(36),
    undone_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT ck_person_merge_of_two CHECK (((from_id)::text <> (into_id)::text))
);
CREATE TABLE public.picture (
    sha256 character varying(64) NOT NULL,
    page smallint NOT NULL,
    look character varying(32) NOT NULL,
    media_type character varying(40) NOT NULL
);
CREATE TABLE public.picture_alike (
    sha256 character varying(64) NOT NULL,
    other_sha256 character varying(64) NOT NULL,
    page smallint NOT NULL,
    other_page smallint NOT NULL
);
CREATE TABLE public.picture_band (
    band smallint NOT NULL,
    value integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    page smallint NOT NULL
);
CREATE TABLE public.picture_waiting (
    piece_id character varying(36) NOT NULL,
    sha256 character varying(64) NOT NULL,
    media_type character varying(40) NOT NULL
);
CREATE TABLE public.preference (
    principal_id character varying(36) NOT NULL,
    "values" jsonb NOT NULL
);
CREATE TABLE public.principal (
    id character varying(36) NOT NULL,
    name character varying(100) NOT NULL,
    person_id character varying(36),
    login character varying(100),
    password_hash character varying(200),
    active boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    password_until timestamp with time zone
);
CREATE TABLE public.record_head (
    id smallint NOT NULL,
    number bigint NOT NULL,
    hash character varying(64) NOT NULL,
    seal jsonb,
    CONSTRAINT ck_record_head_one_row CHECK ((id = 1))
);
CREATE TABLE public.record_seal (
    number bigint NOT NULL,
    "position" bigint NOT NULL,
    rows jsonb NOT NULL,
    previous_hash character varying(64) NOT NULL,
    hash character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    seal jsonb,
    counted jsonb
);
CREATE TABLE public.recovery_code (
    id character varying(36) NOT NULL,
    principal_id character varying(36) NOT NULL,
    code_hash character varying(64) NOT NULL,
    used_at timestamp with time zone
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
    from_outside boolean DEFAULT true NOT NULL,
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
CREATE TABLE public.second_factor (
    principal_id character varying(36) NOT NULL,
    secret_cipher bytea NOT NULL,
    enabled_at timestamp with time zone,
    last_step bigint,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.session (
    id character varying(36) NOT NULL,
    principal_id character varying(36) NOT NULL,
    token_hash character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    stage character varying(10),
    idle_at timestamp with time zone,
    browser character varying(60),
    via character varying(10),
    viewed_id character varying(36),
    viewed_until timestamp with time zone,
    CONSTRAINT ck_session_stage_known CHECK (((stage)::text = ANY ((ARRAY['code'::character varying, 'password'::character varying, 'view'::character varying])::text[])))
);
CREATE TABLE public.sign_in_attempt (
    id character varying(36) NOT NULL,
    login character varying(64) NOT NULL,
    address character varying(64) NOT NULL,
    device character varying(64),
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.sign_in_event (
    id character varying(36) NOT NULL,
    principal_id character varying(36) NOT NULL,
    by_id character varying(36),
    kind character varying(30) NOT NULL,
    detail jsonb NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.spot_check_answer (
    id character varying(36) NOT NULL,
    request_id character varying(36) NOT NULL,
    filename character varying(255) NOT NULL,
    media_type character varying(100) NOT NULL,
    size integer NOT NULL,
    pages integer,
    sha256 character varying(64) NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    uploaded_by character varying(36) NOT NULL,
    seal jsonb,
    sealed_in bigint
);
CREATE TABLE public.spot_check_campaign (
    id character varying(36) NOT NULL,
    number integer NOT NULL,
    name character varying(100) NOT NULL,
    purpose text,
    year smallint NOT NULL,
    filters jsonb NOT NULL,
    size jsonb NOT NULL,
    method character varying(20) NOT NULL,
    population integer NOT NULL,
    population_digest character varying(64) NOT NULL,
    population_at timestamp with time zone NOT NULL,
    seed character varying(64) NOT NULL,
    drawn integer NOT NULL,
    due_on date NOT NULL,
    created_by character varying(36) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seal jsonb,
    sealed_in bigint
);
CREATE TABLE public.spot_check_closing (
    id character varying(36) NOT NULL,
    campaign_id character varying(36) NOT NULL,
    closed_by character varying(36) NOT NULL,
    closed_at timestamp with time zone NOT NULL,
    seal jsonb,
    sealed_in bigint
);
CREATE TABLE public.spot_check_item (
    id character varying(36) NOT NULL,
    campaign_id character varying(36) NOT NULL,
    declaration_id character varying(36) NOT NULL,
    "position" integer NOT NULL,
    draw character varying(64) NOT NULL,
    seal jsonb,
    sealed_in bigint
);
CREATE TABLE public.spot_check_outcome (
    id character varying(36) NOT NULL,
    item_id character varying(36) NOT NULL,
    campaign_id character varying(36) NOT NULL,
    outcome character varying(12) NOT NULL,
    remark text,
    decided_by character varying(36) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    seal jsonb,
    sealed_in bigint,
    CONSTRAINT ck_spot_check_outcome_outcome_known CHECK (((outcome)::text = ANY ((ARRAY['confirmed'::character varying, 'remark'::character varying, 'revoked'::character varying])::text[])))
);
CREATE TABLE public.spot_check_population (
    campaign_id character varying(36) NOT NULL,
    ids bytea NOT NULL
);
CREATE TABLE public.spot_check_request (
    id character varying(36) NOT NULL,
    item_id character varying(36) NOT NULL,
    kind character varying(32) NOT NULL,
    why text NOT NULL,
    due_on date NOT NULL,
    asked_by character varying(36) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    seal jsonb,
    sealed_in bigint
);
CREATE TABLE public.stuck (
    declaration_id character varying(36) NOT NULL,
    code character varying(20) NOT NULL,
    since timestamp with time zone NOT NULL
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
    arrival integer DEFAULT 0 NOT NULL,
    sequence integer DEFAULT 0 NOT NULL,
    source_digest character varying(64),
    sent_by character varying(36),
    release jsonb,
    seal jsonb,
    CONSTRAINT ck_study_record_outcome_known CHECK (((outcome)::text = ANY ((ARRAY['sync'::character varying, 'no_credit'::character varying, 'flag'::character varying, 'dedupe'::character varying])::text[]))),
    CONSTRAINT ck_study_record_subject_known CHECK (((subject)::text = ANY ((ARRAY['public'::character varying, 'professional'::character varying])::text[])))
);
CREATE TABLE public.study_record_change (
    "position" bigint NOT NULL,
    record_id character varying(36) NOT NULL,
    sequence integer NOT NULL,
    source_id character varying(100) NOT NULL,
    source_digest character varying(64) NOT NULL,
    event character varying(16) NOT NULL,
    person_id character varying(36) NOT NULL,
    actor_id character varying(36) NOT NULL,
    at timestamp with time zone NOT NULL,
    detail jsonb NOT NULL,
    seal jsonb,
    sealed_in bigint
);
CREATE SEQUENCE public.study_record_change_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.study_record_change_position_seq OWNED BY public.study_record_change."position";
CREATE TABLE public.tally (
    name character varying(20) NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.title_record (
    "position" bigint NOT NULL,
    id character varying(36) NOT NULL,
    key character varying(120) NOT NULL,
    kind character varying(16) NOT NULL,
    person_id character varying(36) NOT NULL,
    year smallint NOT NULL,
    source_id character varying(36) NOT NULL,
    payload jsonb NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    seal jsonb,
    sealed_in bigint,
    CONSTRAINT ck_title_record_kind_known CHECK (((kind)::text = ANY ((ARRAY['entry'::character varying, 'correction'::character varying, 'withdrawal'::character varying, 'adjustment'::character varying, 'override'::character varying])::text[])))
);
CREATE SEQUENCE public.title_record_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.title_record_position_seq OWNED BY public.title_record."position";
ALTER TABLE ONLY public.access_log ALTER COLUMN "position" SET DEFAULT nextval('public.access_log_position_seq'::regclass);
ALTER TABLE ONLY public.checkpoint ALTER COLUMN "position" SET DEFAULT nextval('public.checkpoint_position_seq'::regclass);
ALTER TABLE ONLY public.edition_change ALTER COLUMN "position" SET DEFAULT nextval('public.edition_change_position_seq'::regclass);
ALTER TABLE ONLY public.edition_move ALTER COLUMN "position" SET DEFAULT nextval('public.edition_move_position_seq'::regclass);
ALTER TABLE ONLY public.event ALTER COLUMN "position" SET DEFAULT nextval('public.event_position_seq'::regclass);
ALTER TABLE ONLY public.ledger_entry ALTER COLUMN "position" SET DEFAULT nextval('public.ledger_entry_position_seq'::regclass);
ALTER TABLE ONLY public.person_change ALTER COLUMN "position" SET DEFAULT nextval('public.person_change_position_seq'::regclass);
ALTER TABLE ONLY public.study_record_change ALTER COLUMN "position" SET DEFAULT nextval('public.study_record_change_position_seq'::regclass);
ALTER TABLE ONLY public.title_record ALTER COLUMN "position" SET DEFAULT nextval('public.title_record_position_seq'::regclass);
INSERT INTO public.account VALUES
	('01a22dd8-0654-77fd-a8bb-b126eef158ed', 2024, 'zaozhuang-2024', 15, 110, 60, 120, 0, 2, '2024-11-20 01:00:32.060953+00', '{"key": "i0", "mac": "f08e5a412cbbb6105b3647b919e3d4d2", "fields": {"year": 43618, "public": 53614, "person_id": 40322, "edition_id": 20662, "updated_at": 32899, "professional": 25003, "required_public": 45862, "required_professional": 12904}}'),
	('01a22dd8-074e-7942-8e40-e4fac360882f', 2024, 'zaozhuang-2024', 0, 52, 40, 80, 4, 3, '2024-11-20 01:00:33.320032+00', '{"key": "i0", "mac": "593fb4e78b14f6b857c536b8d2364d77", "fields": {"year": 43618, "person_id": 17126, "edition_id": 20662, "off_months": 6968, "updated_at": 24068, "professional": 33225, "required_public": 53668, "required_professional": 40616}}'),
	('01a22dd8-07fa-7f8d-93f8-24df25fc3d07', 2024, 'zaozhuang-2024', 24, 48, 60, 120, 0, 1, '2024-11-20 01:00:33.961946+00', '{"key": "i0", "mac": "2ceacd8643a51eec4a6291a73703fad2", "fields": {"year": 43618, "public": 45627, "person_id": 11417, "edition_id": 20662, "updated_at": 37988, "professional": 22934, "required_public": 45862, "required_professional": 12904}}'),
	('01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, 'zaozhuang-2024', 60, 230, 60, 120, 0, 11, '2024-11-20 01:00:34.37215+00', '{"key": "i0", "mac": "0a956e5c8d8d532353847dbde96a2381", "fields": {"year": 43618, "public": 45862, "person_id": 42450, "edition_id": 20662, "updated_at": 35334, "professional": 48496, "required_public": 45862, "required_professional": 12904}}');
INSERT INTO public.affiliation VALUES
	('01a22dd7-e453-7e20-945a-b2f16e41e1d5', '01a22dd7-e414-7ce0-972f-b0531025353c', '01a22dd7-d625-7930-87ec-44e847394796', 'employment', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:05.413281+00'),
	('01a22dd7-e54a-77e2-8f55-8c56ba561b7a', '01a22dd7-e509-7046-b58d-d0bc46806443', '01a22dd7-d637-7e91-a276-5b2868a800e7', 'employment', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:05.659884+00'),
	('01a22dd7-e5c9-73e2-bfb5-68fc2469b6cd', '01a22dd7-e5b1-714f-9512-c52359e881b6', '01a22dd7-d645-739b-b8f7-e539a34128f3', 'agency_contract', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:05.786633+00'),
	('01a22dd7-e5d7-7628-98d2-ea08b18b712b', '01a22dd7-e5b1-714f-9512-c52359e881b6', '01a22dd7-d66b-76b0-9f0f-80086eb57be2', 'residence', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:05.800782+00'),
	('01a22dd7-e66c-7311-9ba8-5b5ef0988afd', '01a22dd7-e656-7eb1-917a-8eb1dcab1fec', '01a22dd7-d66b-76b0-9f0f-80086eb57be2', 'residence', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:05.949584+00'),
	('01a22dd7-e6ef-7622-b9e3-ea73b3b3cb03', '01a22dd7-e6db-70bf-8a0c-0ca06b6c81ef', '01a22dd7-d625-7930-87ec-44e847394796', 'employment', '2024-07-01', NULL, NULL, 1, '2024-11-20 01:00:06.080782+00'),
	('01a22dd7-e6f2-797e-9690-56808c04a210', '01a22dd7-e6db-70bf-8a0c-0ca06b6c81ef', NULL, 'transfer_in', '2024-07-01', NULL, '330100', 1, '2024-11-20 01:00:06.083981+00'),
	('01a22dd8-0592-752a-a1fe-b63e4429ebdf', '01a22dd8-050c-7fac-a28b-d438292b46f6', '01a22dd7-d625-7930-87ec-44e847394796', 'employment', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:18.218454+00'),
	('01a22dd8-0683-7d44-a177-febf05536caf', '01a22dd8-0654-77fd-a8bb-b126eef158ed', '01a22dd7-d645-739b-b8f7-e539a34128f3', 'agency_contract', '2023-01-01', NULL, NULL, 1, '2024-11-20 01:00:18.459959+00'),
	('01a22dd8-069b-77e2-bb52-e4ffeaf06902', '01a22dd8-0654-77fd-a8bb-b126eef158ed', '01a22dd7-d66b-76b0-9f0f-80086eb57be2', 'residence', '2019-01-01', NULL, NULL, 1, '2024-11-20 01:00:18.483619+00'),
	('01a22dd8-0787-76c8-b8ae-13e2487d9925', '01a22dd8-074e-7942-8e40-e4fac360882f', '01a22dd7-d66b-76b0-9f0f-80086eb57be2', 'residence', '2019-01-01', NULL, NULL, 1, '2024-11-20 01:00:18.719552+00'),
	('01a22dd8-083b-7fc4-bb0d-2045b015c804', '01a22dd8-07fa-7f8d-93f8-24df25fc3d07', '01a22dd7-d625-7930-87ec-44e847394796', 'employment', '2024-07-01', NULL, NULL, 1, '2024-11-20 01:00:18.900115+00'),
	('01a22dd8-085c-7e05-9d94-6ffac78b5755', '01a22dd8-07fa-7f8d-93f8-24df25fc3d07', NULL, 'transfer_in', '2024-07-01', NULL, '330100', 1, '2024-11-20 01:00:18.933006+00');
INSERT INTO public.alembic_version VALUES
	('0036');
INSERT INTO public.api_key VALUES
	('01a22dd7-e505-7aaf-a5ea-c1a483a12ab6', '01a22dd7-e46b-76fd-a9e4-d28a64f28ddd', 'demonstration', '28194f4b61defbeaadae07ba5d1e390b8120f9e44107364b13c5082379d63236', '["*"]', NULL, NULL, '2024-11-20 01:00:05.591086+00'),
	('01a22dd7-e5a9-7faf-a413-77979e05935d', '01a22dd7-e54f-7272-8f43-aaee6369a22e', 'demonstration', '40941a09ce4aec6f993725f078a00f1ba80d9df7d32ddc3bf0ee9f226f5fcc14', '["*"]', NULL, NULL, '2024-11-20 01:00:05.755399+00'),
	('01a22dd7-e654-7a72-85ca-e62329039339', '01a22dd7-e5e9-706a-a725-3821592b493c', 'demonstration', '29e61154478e786c7237cee599915d5a71d27f1518f46f901a480f1da79f4e4d', '["*"]', NULL, NULL, '2024-11-20 01:00:05.926072+00'),
	('01a22dd7-e6cf-7bcb-89cd-d9b9c6c4939d', '01a22dd7-e677-73c9-bb9b-69e1d09ca434', 'demonstration', '7d3ea66ff802f8191bfe11575734b7e9e2442a14f4f5647ee9480e3cf113ba6d', '["*"]', NULL, NULL, '2024-11-20 01:00:06.049151+00'),
	('01a22dd7-e75b-7d6e-ac0f-c31193810553', '01a22dd7-e6f5-7d0d-a088-810d5075b4f3', 'demonstration', '2e9e39e14d85a5cc630946fc904a5f32dd0ed501231ae9e6fc50c969269d436a', '["*"]', NULL, NULL, '2024-11-20 01:00:06.189312+00'),
	('01a22dd7-e7c0-7f3c-aa61-e918562bfc8a', '01a22dd7-e76c-709c-a3a1-31370266c188', 'demonstration', 'add5e41b49c003cf8710621d201845577bbee48d7ba43b92cca24ed9bdadde69', '["*"]', NULL, NULL, '2024-11-20 01:00:06.290366+00'),
	('01a22dd7-e81d-7413-81ac-2bfabd6d5791', '01a22dd7-e7ca-7272-87b5-a3d12db783a1', 'demonstration', 'a9e5a2a90c19d7b5773a0e7593a72b656f7a982c2ca708c8edc8a54e29ffb063', '["*"]', NULL, NULL, '2024-11-20 01:00:06.382677+00'),
	('01a22dd7-e873-7dcf-9887-756d6257aab8', '01a22dd7-e822-711b-931e-caca870fc26c', 'demonstration', 'a84b8af7c2cf17d48315f18cc1a600c288802f3e7a1690b7e98983bab91bcb45', '["assessments:create", "declarations:attest", "declarations:read", "declarations:write", "notices:read", "people:read", "people:write", "queue:read", "study_records:write", "title_records:read", "title_records:write"]', NULL, NULL, '2024-11-20 01:00:06.469287+00'),
	('01a22dd7-e8ef-7c54-81f1-5e933ac272cb', '01a22dd7-e884-7528-af74-6ab478b93d10', 'demonstration', '9b8551a68eae3406f5f656c9b61d462f53ddd1acf334a674c5f4c0966b5b9a4a', '["*"]', NULL, NULL, '2024-11-20 01:00:06.59319+00'),
	('01a22dd7-e949-7cd5-8b92-2d97dc7b49e7', '01a22dd7-e8f5-72d1-ac77-fffab215a104', 'demonstration', 'ef13c173cd4759b590376c835874953f51b73dc9d6887022a6810a2673a18849', '["*"]', NULL, NULL, '2024-11-20 01:00:06.683222+00'),
	('01a22dd7-e9c8-7640-8f90-d1d59e374796', '01a22dd7-e967-7e88-beea-53de37c2212c', 'demonstration', '6df2bcb884e491736bafed302323acf4a5e3b6c6c16a89af74cd8decdc519f73', '["*"]', NULL, NULL, '2024-11-20 01:00:06.809811+00'),
	('01a22dd7-ea3f-7ba8-a453-129e839e7bbe', '01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5', 'demonstration', '3bbd78e9662c12e27a8c2829e8eb2cca8d79ae3169d09026f729c8aabb97e575', '["*"]', NULL, NULL, '2024-11-20 01:00:06.929142+00'),
	('01a22dd7-eaa8-7416-a20a-a43dd55beab8', '01a22dd7-ea57-7dab-9810-a6183f64dd39', 'demonstration', 'f2a85d02b27729e6ac81a8b2c4dfc5024ecbcf727df49ccb0cddae303117220f', '["*"]', NULL, NULL, '2024-11-20 01:00:07.033671+00'),
	('01a22dd7-eaed-7be5-aa26-24356364a68e', '01a22dd7-eaaa-78f9-822c-57486ecc6567', 'demonstration', 'b575666b8960b04471c50487ee6128250353b6bbd8de5a68d5489653b6b4a855', '["*"]', NULL, NULL, '2024-11-20 01:00:07.103155+00'),
	('01a22dd8-0626-77df-a81a-35497e59d201', '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', 'guided tour', '016111e462c20aab6df0b5e0fdd497c05dd3f1f026b800f96281982d7defdfe5', '["*"]', NULL, NULL, '2024-11-20 01:00:18.36665+00'),
	('01a22dd8-0743-7e0a-8633-cd0ae1e99a5a', '01a22dd8-06fb-7d89-bd33-07a61906fadf', 'guided tour', 'a7c3022f125282eb184df53bed83e5a5bae5b8c127021e63f85fe579a2a89e31', '["*"]', NULL, NULL, '2024-11-20 01:00:18.652029+00'),
	('01a22dd8-07eb-7df5-816a-58b3f77fc902', '01a22dd8-07bb-755d-b164-cd311f383bbf', 'guided tour', '0514df943020669d9c84e0309dddb8c8b0150131395c8a1a0db493675ef4cf83', '["*"]', NULL, NULL, '2024-11-20 01:00:18.820016+00'),
	('01a22dd8-08c2-7d55-8bdb-6691a643a92e', '01a22dd8-0870-741d-8590-d87c25d45ec3', 'guided tour', '2482c00058b769449111d08ac7068232cfa9320080ec9fc2317b6a218b644fc4', '["*"]', NULL, NULL, '2024-11-20 01:00:19.034986+00');
INSERT INTO public.decision_tally VALUES
	('zaozhuang-2024', '2024-11-20', '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd7-e884-7528-af74-6ab478b93d10', 'return_for_correction', 1),
	('zaozhuang-2024', '2024-11-20', '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd7-e884-7528-af74-6ab478b93d10', 'approve', 9),
	('zaozhuang-2024', '2024-11-20', '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd7-e884-7528-af74-6ab478b93d10', 'reject', 1),
	('zaozhuang-2024', '2024-11-20', '01a22dd7-d645-739b-b8f7-e539a34128f3', '01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5', 'approve', 2),
	('zaozhuang-2024', '2024-11-20', '01a22dd7-d66b-76b0-9f0f-80086eb57be2', '01a22dd7-ea57-7dab-9810-a6183f64dd39', 'approve', 3);
INSERT INTO public.declaration VALUES
	('01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'achievement', 'rejected', 10, 5, '43678463f9b676c23960b81ab647be56174c3435f89435fa58734aaed12cbebe', NULL, 2024, 2024, '{"date": "2024-05-10", "kind": "paper", "category": "achievement", "published": true}', '[{"id": "01a22dd8-1833-71d2-9185-1765de9e8521", "kind": "cover", "size": 383, "pages": 1, "sha256": "b6060fe06166559d98694050265a151263be4a0641cf4bca4c42e9dafb788c51", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:22.977117Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, {"id": "01a22dd8-1aee-79f2-b039-29eeaa1eae10", "kind": "contents", "size": 268, "pages": 1, "sha256": "81c5ade7c768a37d7317422dcd03e6fa3c995d35d9b926513af6ecd073b244bb", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:23.676623Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, {"id": "01a22dd8-1bfe-7fa9-af14-955d732c1771", "kind": "body", "size": 383, "pages": 1, "sha256": "0e183a734a695e695fdaf1bf87cbb0f5b6beb6b2e64cfcba769ee9aafdb45393", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:23.948981Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}]', 20, NULL, '{"ref": "01a22dd8-0ff1-7c30-a5e1-d0882cc55d25", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{}', 2, 'reject', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd7-d625-7930-87ec-44e847394796"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d625-7930-87ec-44e847394796', false, NULL, '01a22dd7-e7ca-7272-87b5-a3d12db783a1', false, true, NULL, '2024-11-20 01:00:24.389355+00', '2024-11-20 01:00:24.389355+00', NULL, NULL, '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:20.815944+00', '2024-11-20 01:00:34.37215+00', NULL, NULL, NULL, '[{"marks": [["file", "0e183a734a695e695fdaf1bf87cbb0f5b6beb6b2e64cfcba769ee9aafdb45393"], ["file", "81c5ade7c768a37d7317422dcd03e6fa3c995d35d9b926513af6ecd073b244bb"], ["file", "b6060fe06166559d98694050265a151263be4a0641cf4bca4c42e9dafb788c51"]], "spans": [[739016, 739016]], "filing": null, "category": "achievement"}]', NULL, NULL, '{"as": "person", "at": "2024-11-20T01:00:24.389355Z", "by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "digest": "3f5011a84020f064a5792c70ad4f76ccad3c1d89a2cf0d392e435b77fd2203b9"}', 1, NULL, DEFAULT),
	('01a22dd8-20c4-71bb-ac97-3fe4782eaea2', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'training', 'approved', 9, 6, '5459babbcf35edb6c73b4122264272a581a07cdad7e5b1f5bf8aa8a1705b6391', NULL, 2024, 2024, '{"days": [{"date": "2024-06-03", "hours": "6.5"}, {"date": "2024-06-04", "hours": "9.5"}, {"date": "2024-06-05", "hours": "8"}], "mode": "in_person", "category": "training", "filing_number": "ZZ-BA-65c45be5"}', '[{"id": "01a22dd8-21ee-730d-a3d6-805fdc1ade7d", "kind": "pass_certificate", "size": 268, "pages": 1, "sha256": "240e57c96498cd9fece48ecca841fac157d7ef0e1d0f8ded0f09eb39739bf46c", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:25.468196Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}]', 48, NULL, '{"ref": "01a22dd8-20c4-71bb-ac97-3fe4782eaea2", "title": null, "trims": [{"code": "DAILY_CAP", "date": "2024-06-04", "hours": "1.5", "clause": "附件1"}], "by_year": {"2024": {"public": "0", "professional": "22.5"}}, "claimed": "24", "outcome": "approve_trimmed", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "22.5"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd7-d625-7930-87ec-44e847394796"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d625-7930-87ec-44e847394796', false, NULL, '01a22dd7-e884-7528-af74-6ab478b93d10', false, true, 2, '2024-11-20 01:00:25.509962+00', '2024-11-20 01:00:26.112735+00', '2024-11-20 01:00:25.633372+00', NULL, '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:25.143068+00', '2024-11-20 01:00:26.489941+00', NULL, NULL, NULL, NULL, NULL, '[{"code": "DAILY_CAP", "date": "2024-06-04", "hours": "1.5", "clause": "附件1"}]', '{"as": "person", "at": "2024-11-20T01:00:26.112735Z", "by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "digest": "96d88ae1920b8f601190f202aad5bee7bad7e73da2d2ec406f2eb095631b2cf9"}', 2, '{"days": [{"date": "2024-06-03", "hours": "6.5"}, {"date": "2024-06-04", "hours": "9.5"}, {"date": "2024-06-05", "hours": "8"}], "mode": "in_person", "category": "training", "filing_number": "ZZ-65c45be5-X"}', DEFAULT),
	('01a22dd8-2aef-75f8-8483-e29c20698c2e', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'achievement', 'approved', 5, 3, '0cd0c54b35351a4d56a732d687e4d746a6be1bb4fd66c9aa644a8dd303fa04d2', NULL, 2024, 2024, '{"date": "2024-07-22", "kind": "software", "granted": true, "category": "achievement"}', '[{"id": "01a22dd8-2b28-7a91-9ece-5ac844615b3b", "kind": "grant_certificate", "size": 268, "pages": 1, "sha256": "a50215a08ee9b37e45387d33a6e493b46a806b54a6d30b9db3deba3ec4e22387", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:27.830669Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}]', 20, NULL, '{"ref": "01a22dd8-2aef-75f8-8483-e29c20698c2e", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd7-d625-7930-87ec-44e847394796"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d625-7930-87ec-44e847394796', false, NULL, '01a22dd7-e884-7528-af74-6ab478b93d10', false, true, 6, '2024-11-20 01:00:27.859211+00', '2024-11-20 01:00:27.859211+00', NULL, NULL, '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:27.773134+00', '2024-11-20 01:00:28.038592+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:27.859211Z", "by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "digest": "4cde2bc8bd81a7e54c3ebda339c1f1aac23f18935bdd98a2101836a7112e7fbb"}', 1, NULL, DEFAULT),
	('01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'learning', 'approved', 5, 3, '7e39c9193634c37184ace0c9c787cfff03f8f17cdafb97d54dc9132c9e1d6c24', NULL, 2024, 2024, '{"kind": "unit_study", "periods": [{"to": "2024-05-31", "from": "2024-03-01", "hours": "45"}], "category": "learning", "study_archive": true}', '[{"id": "01a22dd8-26a5-77fb-9c24-5870df1afa20", "kind": "study_archive", "size": 383, "pages": 1, "sha256": "ee879af1142e92b180ad9f723dc57a852663b47f56ad0ba2891d3aafbc62add6", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:26.675505Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}]', 90, NULL, '{"ref": "01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8", "title": null, "trims": [{"cap": "40", "code": "ANNUAL_CAP", "hours": "5", "bucket": "learning", "clause": "附件2"}], "by_year": {"2024": {"public": "0", "professional": "40"}}, "claimed": "45", "outcome": "approve_trimmed", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "40"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd7-d625-7930-87ec-44e847394796"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d625-7930-87ec-44e847394796', false, NULL, '01a22dd7-e884-7528-af74-6ab478b93d10', false, true, 3, '2024-11-20 01:00:26.693355+00', '2024-11-20 01:00:26.693355+00', NULL, NULL, '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:26.636408+00', '2024-11-20 01:00:26.926881+00', NULL, NULL, NULL, NULL, NULL, '[{"cap": "40", "code": "ANNUAL_CAP", "hours": "5", "bucket": "learning", "clause": "附件2"}]', '{"as": "person", "at": "2024-11-20T01:00:26.693355Z", "by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "digest": "59c250be191aa522c763a75514e74add993475703a28554ffb9732cd2ec5d1da"}', 1, NULL, DEFAULT),
	('01a22dd8-2832-751d-ab3b-eb640f9b0a12', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'qualification_exam', 'approved', 5, 3, 'c67b15334e0daed87e4c8582c6c9a0cb4354f0546729388ce54b8214a6be2bef', NULL, 2024, 2024, '{"kind": "national", "category": "qualification_exam", "certificate_date": "2024-09-12", "certificate_number": "ZZ-KS-2024-0912"}', '[{"id": "01a22dd8-28da-7599-b1e5-74c05910c1a7", "kind": "qualification_certificate", "size": 268, "pages": 1, "sha256": "88daa8b7ef9b806c4c234fc3229fcf3046fc3bacbd6ffe0375b4a3cd7dc10297", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:27.240355Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}]', 32, NULL, '{"ref": "01a22dd8-2832-751d-ab3b-eb640f9b0a12", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "16"}}, "claimed": "16", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "16"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd7-d625-7930-87ec-44e847394796"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d625-7930-87ec-44e847394796', false, NULL, '01a22dd7-e884-7528-af74-6ab478b93d10', false, true, 4, '2024-11-20 01:00:27.286731+00', '2024-11-20 01:00:27.286731+00', NULL, NULL, '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:27.069046+00', '2024-11-20 01:00:27.467388+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:27.286731Z", "by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "digest": "d5230ff8150878c3099ac2e7379bb35339ea94a3773be75bc2eac58dbc0283f5"}', 1, NULL, DEFAULT),
	('01a22dd8-29e3-746a-bc63-07cb0731c103', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'achievement', 'approved', 5, 3, '56370fe58274e11f243ab5028c6d9ff5874a7c0869129111944da36b911e30d2', NULL, 2024, 2024, '{"date": "2024-04-02", "kind": "patent", "granted": true, "category": "achievement"}', '[{"id": "01a22dd8-2a44-7b74-9500-9c50946aaf30", "kind": "grant_certificate", "size": 383, "pages": 1, "sha256": "b9dffddc780927e864079770b1604b642259a965795eca14a86b320551d85df6", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:27.602728Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}]', 20, NULL, '{"ref": "01a22dd8-29e3-746a-bc63-07cb0731c103", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd7-d625-7930-87ec-44e847394796"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d625-7930-87ec-44e847394796', false, NULL, '01a22dd7-e884-7528-af74-6ab478b93d10', false, true, 5, '2024-11-20 01:00:27.643459+00', '2024-11-20 01:00:27.643459+00', NULL, NULL, '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:27.504928+00', '2024-11-20 01:00:27.751717+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:27.643459Z", "by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "digest": "9fcf1144e8da6fc8886800ab9bebd41deaded1bb13357b3bb11585d8d65dc6b5"}', 1, NULL, DEFAULT),
	('01a22dd8-2ef0-7042-b098-942636a68748', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'achievement', 'approved', 8, 4, '7f136580f967ded0d3b454e7b427c35e2e440bbed2c49da7e3c0592d49d321d9', NULL, 2024, 2024, '{"date": "2024-08-15", "kind": "book", "category": "achievement", "published": true}', '[{"id": "01a22dd8-2fde-70bd-899c-90a4b2a06f95", "kind": "cover", "size": 383, "pages": 1, "sha256": "e2a34f24d3dc5c005009497f6de72b061ed3e152b2ed5f29a013c04bd915d113", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:29.036047Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, {"id": "01a22dd8-303f-7384-9981-e6c0939a308c", "kind": "index", "size": 268, "pages": 1, "sha256": "1f55cfb694394f5426747892bdfb871e0e948f33d9ac5a51df07832a0563bc38", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:29.133223Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, {"id": "01a22dd8-3104-799a-bbb7-dd6da37e382b", "kind": "contents", "size": 383, "pages": 1, "sha256": "b4003a718ff51a2d32bbd623fb5cecb5344a7eb2860ce2f5fd90d0ee57a074a2", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:29.330603Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}]', 20, NULL, '{"ref": "01a22dd8-2ef0-7042-b098-942636a68748", "title": null, "trims": [{"cap": "30", "code": "ANNUAL_CAP", "hours": "10", "bucket": "achievement", "clause": "附件3"}], "by_year": {"2024": {"public": "0", "professional": "0"}}, "claimed": "10", "outcome": "approve_zero", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd7-d625-7930-87ec-44e847394796"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d625-7930-87ec-44e847394796', false, NULL, '01a22dd7-e884-7528-af74-6ab478b93d10', false, true, 8, '2024-11-20 01:00:29.401435+00', '2024-11-20 01:00:29.401435+00', NULL, NULL, '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:28.795299+00', '2024-11-20 01:00:34.37215+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:29.401435Z", "by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "digest": "99f16255584d8c626a7ea1eede0745a8f9e1fc7c9a7846804a7eceb3e55c41b6"}', 1, NULL, DEFAULT),
	('01a22dd8-2c28-70b1-bace-40aa35ae46bf', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'expert_activity', 'approved', 6, 3, '3b682b7201e539471cf411a3fad5fb4e928e01fa6ad8f80cf39dd4faf256320c', NULL, 2024, 2024, '{"days": [{"date": "2024-06-03", "hours": "4"}, {"date": "2024-09-10", "hours": "5"}], "invited": true, "category": "expert_activity"}', '[{"id": "01a22dd8-2cc8-702b-a5b1-e4d24f9a8c19", "kind": "stamped_proof", "size": 383, "pages": 1, "sha256": "5fabc3601b34edae6ae42a8a617eb62e3a4f4ddd336eec49ce8f9d18c29131ae", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:28.246015Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, {"id": "01a22dd8-2d30-7ac8-9671-0291872dddeb", "kind": "invitation", "size": 268, "pages": 1, "sha256": "99605ef35e0c3131d46768382f5a46307385eea852f88458ff54ac08d3883ee4", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:28.350679Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}]', 18, NULL, '{"ref": "01a22dd8-2c28-70b1-bace-40aa35ae46bf", "title": null, "trims": [{"code": "PERSON_DAY_CAP", "date": "2024-06-03", "hours": "2.5", "clause": "附件4"}], "by_year": {"2024": {"public": "0", "professional": "6.5"}}, "claimed": "9", "outcome": "approve_trimmed", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "6.5"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd7-d625-7930-87ec-44e847394796"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d625-7930-87ec-44e847394796', false, NULL, '01a22dd7-e884-7528-af74-6ab478b93d10', false, true, 7, '2024-11-20 01:00:28.440716+00', '2024-11-20 01:00:28.440716+00', NULL, NULL, '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:28.075417+00', '2024-11-20 01:00:28.701006+00', NULL, NULL, '[{"code": "SAME_DAY", "refs": ["01a22dd8-20c4-71bb-ac97-3fe4782eaea2"], "text": {"en": "The person declares another training or expert activity of the same day. Check that it is not one activity declared twice; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "本人在同一日还有其他培训或专家活动申报。请核对是否为同一活动，避免重复认定；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}, "count": 1, "clause": "附件1"}]', NULL, NULL, '[{"code": "PERSON_DAY_CAP", "date": "2024-06-03", "hours": "2.5", "clause": "附件4"}]', '{"as": "person", "at": "2024-11-20T01:00:28.440716Z", "by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "digest": "998dd24c233fac980a9c351dd311fdf44fb483a3b34ed9bbca6344c486cd740a"}', 1, NULL, DEFAULT),
	('01a22dd8-3297-7baa-a35d-e9aff89f8d93', '01a22dd8-074e-7942-8e40-e4fac360882f', 'training', 'approved', 5, 3, '6707e36224d3a4e793da0e4ff27fcbba8e119fbdf6244f0ecc8e95fedc75dc45', NULL, 2024, 2024, '{"days": [{"date": "2024-06-03", "hours": "6.5"}, {"date": "2024-06-04", "hours": "9.5"}, {"date": "2024-06-05", "hours": "8"}], "mode": "in_person", "category": "training", "filing_number": "ZZ-BA-65c45be5-C"}', '[{"id": "01a22dd8-3354-7352-acd6-d9e2cd7141e3", "kind": "pass_certificate", "size": 268, "pages": 1, "sha256": "56ee5b8ed933f5505fc04f85c3695b2220933a02ce716dea1ff7597048c219cb", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:29.922216Z", "uploaded_by": "01a22dd8-07bb-755d-b164-cd311f383bbf"}]', 48, 32, '{"ref": "01a22dd8-3297-7baa-a35d-e9aff89f8d93", "title": null, "trims": [{"code": "DAILY_CAP", "date": "2024-06-04", "hours": "1.5", "clause": "附件1"}], "by_year": {"2024": {"public": "0", "professional": "22.5"}}, "claimed": "24", "outcome": "approve_trimmed", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "16"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "community_station", "row": "freelancer-at-community", "steps": [], "bodies": ["01a22dd7-d66b-76b0-9f0f-80086eb57be2"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', false, NULL, '01a22dd7-ea57-7dab-9810-a6183f64dd39', false, true, 1, '2024-11-20 01:00:29.965913+00', '2024-11-20 01:00:29.965913+00', NULL, NULL, '01a22dd8-07bb-755d-b164-cd311f383bbf', '2024-11-20 01:00:29.722212+00', '2024-11-20 01:00:30.25203+00', NULL, NULL, NULL, NULL, '{"comment": "第三天未签到", "reason_code": "HOURS_NOT_PROVED"}', '[{"code": "DAILY_CAP", "date": "2024-06-04", "hours": "1.5", "clause": "附件1"}, {"code": "REVIEWER_CUT", "hours": "6.5", "clause": "四(三)", "comment": "第三天未签到", "reason_code": "HOURS_NOT_PROVED"}]', '{"as": "person", "at": "2024-11-20T01:00:29.965913Z", "by": "01a22dd8-07bb-755d-b164-cd311f383bbf", "digest": "fc76ea612558f93bd179be6edc0c05f37f01e7d18c13d3e7005b0e7cddaa9ff8"}', 1, NULL, DEFAULT),
	('01a22dd8-3508-7079-837d-6b26bded1177', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'competition', 'rejected', 5, 3, '50c19afc850c8d23a3133ca4dd9f7e323a46d909888249942b1184396aa83969', NULL, 2024, 2024, '{"date": "2024-10-27", "category": "competition", "organiser": "industry_department", "hr_recognised": false}', '[{"id": "01a22dd8-3670-7646-8405-2de893c1e085", "kind": "award_certificate", "size": 383, "pages": 1, "sha256": "e305a9b2c84510f63abfcf982017d89c0df12142f5fa8ff5068c907f4db0ccbe", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:30.718398Z", "uploaded_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}]', NULL, NULL, '{"ref": "01a22dd8-3508-7079-837d-6b26bded1177", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "0"}}, "claimed": null, "outcome": "reject", "override": null, "refusals": [{"code": "NOT_RECOGNISED", "text": {"en": "The contest was not both organised by an industry department and accepted by the human-resources department. If it was, correct this and add the document that says so; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "该比赛不属于由行业主管部门组织并经人力资源社会保障部门认可的比赛，不予认定。如确属此类比赛，请更正并提供认可文件；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}, "needs": [], "clause": "附件5", "missing": [], "pointer": "/item/hr_recognised"}], "warnings": [], "hour_bank": false}', NULL, 0, 'reject', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22dd7-d625-7930-87ec-44e847394796"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d625-7930-87ec-44e847394796', false, NULL, '01a22dd7-e884-7528-af74-6ab478b93d10', false, true, NULL, '2024-11-20 01:00:30.792934+00', '2024-11-20 01:00:30.792934+00', '2024-11-20 01:00:30.957621+00', NULL, '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:30.357296+00', '2024-11-20 01:00:30.957621+00', NULL, NULL, NULL, '[{"marks": [["file", "e305a9b2c84510f63abfcf982017d89c0df12142f5fa8ff5068c907f4db0ccbe"]], "spans": [[739186, 739186]], "filing": null, "category": "competition"}]', NULL, NULL, '{"as": "person", "at": "2024-11-20T01:00:30.792934Z", "by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "digest": "d135aacf770c7a0cd1d372a6f550b4444e408717fe370b56ca5d5c900a83bf83"}', 1, '{"date": "2024-10-27", "category": "competition", "organiser": "industry_department", "hr_recognised": false}', DEFAULT),
	('01a22dd8-37d7-7bb9-be28-36ba78bd1977', '01a22dd8-0654-77fd-a8bb-b126eef158ed', 'aid_posting', 'approved', 5, 3, '4ca4a9480a06ed2fcc9bac9245a7d95b2b200760ce80e9a1ed4215823cb92fa4', NULL, 2024, 2024, '{"periods": [{"to": "2024-05-31", "from": "2024-03-01"}], "category": "aid_posting", "dispatched_by": "government"}', '[{"id": "01a22dd8-388c-79eb-9803-38d53cc3d212", "kind": "dispatch_document", "size": 268, "pages": 1, "sha256": "b9c70b6db9db53bcbb062421598603408936fd34afe49c7ad7158c479e2aecfa", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:31.258628Z", "uploaded_by": "01a22dd8-06fb-7d89-bd33-07a61906fadf"}]', 45, NULL, '{"ref": "01a22dd8-37d7-7bb9-be28-36ba78bd1977", "title": null, "trims": [], "by_year": {"2024": {"public": "7.5", "professional": "15"}}, "claimed": "22.5", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "7.5", "professional": "15"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "personnel_agency", "row": "freelancer-at-agency", "steps": [], "bodies": ["01a22dd7-d645-739b-b8f7-e539a34128f3"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d645-739b-b8f7-e539a34128f3', false, NULL, '01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5', false, true, 1, '2024-11-20 01:00:31.277931+00', '2024-11-20 01:00:31.277931+00', NULL, NULL, '01a22dd8-06fb-7d89-bd33-07a61906fadf', '2024-11-20 01:00:31.062557+00', '2024-11-20 01:00:31.700462+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:31.277931Z", "by": "01a22dd8-06fb-7d89-bd33-07a61906fadf", "digest": "512e5efd0cbe0a338784d4f128f617ef02222336d07e4fa1d22509fc6c895da3"}', 1, NULL, DEFAULT),
	('01a22dd8-3a51-7c67-9a25-09e7ecf472b6', '01a22dd8-0654-77fd-a8bb-b126eef158ed', 'digital_engineer', 'approved', 6, 3, '5bc531a85ee56761f4c0d05df66b0fc6f3e0964b41ccbd07a66d98cd664a6312', NULL, 2024, 2024, '{"hours": "40", "level": "intermediate", "category": "digital_engineer", "certificate_date": "2024-10-15", "certificate_number": "SZ-65c45be5"}', '[{"id": "01a22dd8-3a92-7f97-a97b-61fdf56912f6", "kind": "pass_certificate", "size": 383, "pages": 1, "sha256": "96422cdd0f6cf563a54835409d82a99578636ef53c50a8229e687c46a4e51d90", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:31.776979Z", "uploaded_by": "01a22dd8-06fb-7d89-bd33-07a61906fadf"}, {"id": "01a22dd8-3b00-718c-a402-cd40dac59668", "kind": "level_certificate", "size": 268, "pages": 1, "sha256": "500c865e7da015593a8e4ea118cb618bb3f0c90fca97b3ace2e3598deb37a89a", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:31.886098Z", "uploaded_by": "01a22dd8-06fb-7d89-bd33-07a61906fadf"}]', 80, NULL, '{"ref": "01a22dd8-3a51-7c67-9a25-09e7ecf472b6", "title": {"level": "intermediate", "result": "recognised"}, "trims": [], "by_year": {"2024": {"public": "0", "professional": "40"}}, "claimed": "40", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": true}', '{"2024": {"public": "0", "professional": "40"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "personnel_agency", "row": "freelancer-at-agency", "steps": [], "bodies": ["01a22dd7-d645-739b-b8f7-e539a34128f3"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d645-739b-b8f7-e539a34128f3', false, NULL, '01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5', false, true, 2, '2024-11-20 01:00:31.904725+00', '2024-11-20 01:00:31.904725+00', NULL, NULL, '01a22dd8-06fb-7d89-bd33-07a61906fadf', '2024-11-20 01:00:31.711554+00', '2024-11-20 01:00:32.060953+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:31.904725Z", "by": "01a22dd8-06fb-7d89-bd33-07a61906fadf", "digest": "731881f9a46d761129b4bf09350ef49f67458ab3d7cbd8c9553a7c32d0531460"}', 1, NULL, DEFAULT),
	('01a22dd8-3bc1-7e87-9189-aeeb22ac5be9', '01a22dd8-0654-77fd-a8bb-b126eef158ed', 'learning', 'draft', 2, 0, '', NULL, 2024, 2024, '{"kind": "unit_study", "periods": [{"to": "2024-05-31", "from": "2024-03-01", "hours": "45"}], "category": "learning", "study_archive": true}', '[{"id": "01a22dd8-3bd4-7220-b487-06b55133544d", "kind": "study_archive", "size": 383, "pages": 1, "sha256": "cfc32655b05743fb67a8a24026f93eb7455eeba7f3e64bbe86786a677a09ddb3", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:32.098139Z", "uploaded_by": "01a22dd8-06fb-7d89-bd33-07a61906fadf"}]', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, false, NULL, NULL, false, false, NULL, NULL, NULL, NULL, NULL, '01a22dd8-06fb-7d89-bd33-07a61906fadf', '2024-11-20 01:00:32.079632+00', '2024-11-20 01:00:32.098139+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, DEFAULT),
	('01a22dd8-3be2-7ed6-a79e-5702216f5d4a', '01a22dd8-074e-7942-8e40-e4fac360882f', 'special_circumstance', 'approved', 5, 3, '5b851d34b5da222943b73eb6f86ae8e68c6079d53ad3577b936ecb6db64e6a3e', NULL, 2024, 2024, '{"kind": "maternity", "periods": [{"to": "2024-04-30", "from": "2024-01-01"}], "category": "special_circumstance", "unit_approved": true}', '[{"id": "01a22dd8-3c9c-71e1-9061-aa739827e56e", "kind": "stamped_proof", "size": 268, "pages": 1, "sha256": "d3a60104f96d88c80f4eed0e18311e403f6a562bd4d95fec9912a1a19d44ac29", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:32.298121Z", "uploaded_by": "01a22dd8-07bb-755d-b164-cd311f383bbf"}]', 0, NULL, '{"ref": "01a22dd8-3be2-7ed6-a79e-5702216f5d4a", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "0"}}, "claimed": "0", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{}', 0, 'approve', 'zaozhuang-2024', '{"to": "community_station", "row": "freelancer-at-community", "steps": [], "bodies": ["01a22dd7-d66b-76b0-9f0f-80086eb57be2"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', false, NULL, '01a22dd7-ea57-7dab-9810-a6183f64dd39', false, true, 2, '2024-11-20 01:00:32.348452+00', '2024-11-20 01:00:32.348452+00', NULL, NULL, '01a22dd8-07bb-755d-b164-cd311f383bbf', '2024-11-20 01:00:32.112816+00', '2024-11-20 01:00:32.876018+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:32.348452Z", "by": "01a22dd8-07bb-755d-b164-cd311f383bbf", "digest": "dd2e7a555ee691b0921e05543238433e4aaa8646b62b4090b0a42cfb96613e56"}', 1, NULL, DEFAULT),
	('01a22dd8-415a-793c-9f8b-2567ff49a690', '01a22dd8-07fa-7f8d-93f8-24df25fc3d07', 'origin_credit', 'approved', 5, 3, '6abae587b07a51a7115a09490217c1d195ae23b1e8219c4c62abb5c2129d4b9f', NULL, 2024, 2024, '{"year": 2024, "issuer": "ce_authority", "public": "12", "sealed": true, "category": "origin_credit", "professional": "24"}', '[{"id": "01a22dd8-41fc-752f-81c7-38c3f0ea4cec", "kind": "origin_proof", "size": 268, "pages": 1, "sha256": "99ea4e49564baeb67c748fc160727b83f80c9a0e978a9c6938753d6b7a169ef6", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:33.674328Z", "uploaded_by": "01a22dd8-0870-741d-8590-d87c25d45ec3"}]', 72, NULL, '{"ref": "01a22dd8-415a-793c-9f8b-2567ff49a690", "title": null, "trims": [], "by_year": {"2024": {"public": "12", "professional": "24"}}, "claimed": "36", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "12", "professional": "24"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": ["merge_origin_hours"], "bodies": ["01a22dd7-d625-7930-87ec-44e847394796"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d625-7930-87ec-44e847394796', false, NULL, '01a22dd7-e884-7528-af74-6ab478b93d10', false, true, 1, '2024-11-20 01:00:33.705486+00', '2024-11-20 01:00:33.705486+00', NULL, NULL, '01a22dd8-0870-741d-8590-d87c25d45ec3', '2024-11-20 01:00:33.507276+00', '2024-11-20 01:00:33.961946+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:33.705486Z", "by": "01a22dd8-0870-741d-8590-d87c25d45ec3", "digest": "45a4c0885283772bb72b03a1b3c95eae884b6c996c2d98709e45817c4496b7fb"}', 1, NULL, DEFAULT),
	('01a22dd8-3f13-7aef-ba37-8805486c5029', '01a22dd8-074e-7942-8e40-e4fac360882f', 'competition', 'approved', 5, 3, '1d6b92fcc827c0b161c54659b41df7f6e2542d1e30e617ad8863b39a6d14157d', NULL, 2024, 2024, '{"date": "2024-10-20", "category": "competition", "organiser": "industry_department", "hr_recognised": true}', '[{"id": "01a22dd8-3f90-74cd-b8a2-ce9f6ca68ed2", "kind": "award_certificate", "size": 383, "pages": 1, "sha256": "b0ed3c9b4173ce4946148f8586f42070fc4c3b70912318e67ab76500641d4809", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:33.054305Z", "uploaded_by": "01a22dd8-07bb-755d-b164-cd311f383bbf"}]', 20, NULL, '{"ref": "01a22dd8-3f13-7aef-ba37-8805486c5029", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "community_station", "row": "freelancer-at-community", "steps": [], "bodies": ["01a22dd7-d66b-76b0-9f0f-80086eb57be2"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', false, NULL, '01a22dd7-ea57-7dab-9810-a6183f64dd39', false, true, 3, '2024-11-20 01:00:33.086379+00', '2024-11-20 01:00:33.086379+00', NULL, NULL, '01a22dd8-07bb-755d-b164-cd311f383bbf', '2024-11-20 01:00:32.926147+00', '2024-11-20 01:00:33.320032+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:33.086379Z", "by": "01a22dd8-07bb-755d-b164-cd311f383bbf", "digest": "87fe5adb9fa58ce8c873e2cba0aa6e12b1e333a40a53a5a7c46491b9424e6e4f"}', 1, NULL, DEFAULT);
INSERT INTO public.declaration_mark VALUES
	('file', '0e183a734a695e695fdaf1bf87cbb0f5b6beb6b2e64cfcba769ee9aafdb45393', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25'),
	('file', '81c5ade7c768a37d7317422dcd03e6fa3c995d35d9b926513af6ecd073b244bb', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25'),
	('file', 'b6060fe06166559d98694050265a151263be4a0641cf4bca4c42e9dafb788c51', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25'),
	('activity', '97672a2254a9dad92fc69df06e804671f1c500c28d3c8c2ec8a283e3ec360d9b', '01a22dd8-20c4-71bb-ac97-3fe4782eaea2'),
	('file', '240e57c96498cd9fece48ecca841fac157d7ef0e1d0f8ded0f09eb39739bf46c', '01a22dd8-20c4-71bb-ac97-3fe4782eaea2'),
	('file', 'ee879af1142e92b180ad9f723dc57a852663b47f56ad0ba2891d3aafbc62add6', '01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8'),
	('file', '88daa8b7ef9b806c4c234fc3229fcf3046fc3bacbd6ffe0375b4a3cd7dc10297', '01a22dd8-2832-751d-ab3b-eb640f9b0a12'),
	('number', 'a70cb7630a8ac0336a08e20980c0c4cc78dd4b8d573aa3bdda46e075fad00d0f', '01a22dd8-2832-751d-ab3b-eb640f9b0a12'),
	('file', 'b9dffddc780927e864079770b1604b642259a965795eca14a86b320551d85df6', '01a22dd8-29e3-746a-bc63-07cb0731c103'),
	('file', 'a50215a08ee9b37e45387d33a6e493b46a806b54a6d30b9db3deba3ec4e22387', '01a22dd8-2aef-75f8-8483-e29c20698c2e'),
	('file', '5fabc3601b34edae6ae42a8a617eb62e3a4f4ddd336eec49ce8f9d18c29131ae', '01a22dd8-2c28-70b1-bace-40aa35ae46bf'),
	('file', '99605ef35e0c3131d46768382f5a46307385eea852f88458ff54ac08d3883ee4', '01a22dd8-2c28-70b1-bace-40aa35ae46bf'),
	('file', '1f55cfb694394f5426747892bdfb871e0e948f33d9ac5a51df07832a0563bc38', '01a22dd8-2ef0-7042-b098-942636a68748'),
	('file', 'b4003a718ff51a2d32bbd623fb5cecb5344a7eb2860ce2f5fd90d0ee57a074a2', '01a22dd8-2ef0-7042-b098-942636a68748'),
	('file', 'e2a34f24d3dc5c005009497f6de72b061ed3e152b2ed5f29a013c04bd915d113', '01a22dd8-2ef0-7042-b098-942636a68748'),
	('activity', '8435ad8f0ddb8df0de91913359f09a4af1c500c28d3c8c2ec8a283e3ec360d9b', '01a22dd8-3297-7baa-a35d-e9aff89f8d93'),
	('file', '56ee5b8ed933f5505fc04f85c3695b2220933a02ce716dea1ff7597048c219cb', '01a22dd8-3297-7baa-a35d-e9aff89f8d93'),
	('file', 'e305a9b2c84510f63abfcf982017d89c0df12142f5fa8ff5068c907f4db0ccbe', '01a22dd8-3508-7079-837d-6b26bded1177'),
	('file', 'b9c70b6db9db53bcbb062421598603408936fd34afe49c7ad7158c479e2aecfa', '01a22dd8-37d7-7bb9-be28-36ba78bd1977'),
	('file', '500c865e7da015593a8e4ea118cb618bb3f0c90fca97b3ace2e3598deb37a89a', '01a22dd8-3a51-7c67-9a25-09e7ecf472b6'),
	('file', '96422cdd0f6cf563a54835409d82a99578636ef53c50a8229e687c46a4e51d90', '01a22dd8-3a51-7c67-9a25-09e7ecf472b6'),
	('number', 'd424e0ca73a9ee868527321bae1c4299a83695851f0fde041087591b8acb6bcb', '01a22dd8-3a51-7c67-9a25-09e7ecf472b6'),
	('file', 'cfc32655b05743fb67a8a24026f93eb7455eeba7f3e64bbe86786a677a09ddb3', '01a22dd8-3bc1-7e87-9189-aeeb22ac5be9'),
	('file', 'd3a60104f96d88c80f4eed0e18311e403f6a562bd4d95fec9912a1a19d44ac29', '01a22dd8-3be2-7ed6-a79e-5702216f5d4a'),
	('file', 'b0ed3c9b4173ce4946148f8586f42070fc4c3b70912318e67ab76500641d4809', '01a22dd8-3f13-7aef-ba37-8805486c5029'),
	('file', '99ea4e49564baeb67c748fc160727b83f80c9a0e978a9c6938753d6b7a169ef6', '01a22dd8-415a-793c-9f8b-2567ff49a690');
INSERT INTO public.document_index VALUES
	('01a22dd7-e414-7ce0-972f-b0531025353c', 'i0', 'f4c81f1f512c286f8e8e94bbd7838775f03133ec0f75f32135ee67b50f78be43'),
	('01a22dd7-e509-7046-b58d-d0bc46806443', 'i0', 'c7993eb2aac6b72c7ed14a0e59947a61de5b99ed82b6276479e9da006ff373e7'),
	('01a22dd7-e5b1-714f-9512-c52359e881b6', 'i0', 'fa0c312afd6ff9360c41db35482de6a155b6f337542130da86eb957525dd4f68'),
	('01a22dd7-e656-7eb1-917a-8eb1dcab1fec', 'i0', '4d835a62c1746c6ab6d29af61d15da7162ea6633c1c207d51fbdb5a1b32f6c10'),
	('01a22dd7-e6db-70bf-8a0c-0ca06b6c81ef', 'i0', 'f81f3821ada481936e97cbd195027ee0f2d14b243c289e09a4716a773ee892b4'),
	('01a22dd8-050c-7fac-a28b-d438292b46f6', 'i0', 'cd4917c8b590f1179049f531342b80ddeafa2eda89468c390e4a99a2b3291ab0'),
	('01a22dd8-0654-77fd-a8bb-b126eef158ed', 'i0', '1775c60bdfd7821c3bbe5af711306f76ec95fb0a39790fa7ef2822ad0fcdd6ae'),
	('01a22dd8-074e-7942-8e40-e4fac360882f', 'i0', 'e930bc39f40b6be663ad128bfb205a0d2a56c25664cd9033d176c5dcaabc9dfa'),
	('01a22dd8-07fa-7f8d-93f8-24df25fc3d07', 'i0', 'd5d87ad826b406070fc4e8ca758f507fad94e44617260a28b07d2d43b62ec97b');
INSERT INTO public.event VALUES
	(1, '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 1, 'declaration.submit', '2024-11-20 01:00:24.389355+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "category": "achievement", "to_state": "submitted", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 800, '2024-11-20 01:00:24.725282+00', '2024-11-20 01:00:24.725282+00'),
	(2, '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 2, 'declaration.claim', '2024-11-20 01:00:24.679069+00', '{"event": "claim", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "achievement", "to_state": "unit_review", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 802, '2024-11-20 01:00:24.977791+00', '2024-11-20 01:00:24.977791+00'),
	(3, '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 3, 'declaration.approve', '2024-11-20 01:00:25.026462+00', '{"event": "approve", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "achievement", "to_state": "approved", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 804, '2024-11-20 01:00:25.771188+00', '2024-11-20 01:00:25.771188+00'),
	(4, '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 1, 'declaration.submit', '2024-11-20 01:00:25.509962+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "category": "training", "to_state": "submitted", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 811, '2024-11-20 01:00:25.771188+00', '2024-11-20 01:00:25.771188+00'),
	(5, '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 2, 'declaration.claim', '2024-11-20 01:00:25.584362+00', '{"event": "claim", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "training", "to_state": "unit_review", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 812, '2024-11-20 01:00:25.771188+00', '2024-11-20 01:00:25.771188+00'),
	(6, '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 3, 'declaration.return_for_correction', '2024-11-20 01:00:25.633372+00', '{"event": "return_for_correction", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "training", "to_state": "draft", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": "FILING_NUMBER_WRONG"}', 813, '2024-11-20 01:00:25.872577+00', '2024-11-20 01:00:25.872577+00'),
	(7, '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 4, 'declaration.submit', '2024-11-20 01:00:26.112735+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "category": "training", "to_state": "submitted", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 817, '2024-11-20 01:00:26.463564+00', '2024-11-20 01:00:26.463564+00'),
	(8, '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 5, 'declaration.claim', '2024-11-20 01:00:26.343481+00', '{"event": "claim", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "training", "to_state": "unit_review", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 818, '2024-11-20 01:00:26.463564+00', '2024-11-20 01:00:26.463564+00'),
	(16, '01a22dd8-29e3-746a-bc63-07cb0731c103', 1, 'declaration.submit', '2024-11-20 01:00:27.643459+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "category": "achievement", "to_state": "submitted", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 837, '2024-11-20 01:00:27.833274+00', '2024-11-20 01:00:27.833274+00'),
	(17, '01a22dd8-29e3-746a-bc63-07cb0731c103', 2, 'declaration.claim', '2024-11-20 01:00:27.710108+00', '{"event": "claim", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "achievement", "to_state": "unit_review", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 838, '2024-11-20 01:00:27.833274+00', '2024-11-20 01:00:27.833274+00'),
	(18, '01a22dd8-29e3-746a-bc63-07cb0731c103', 3, 'declaration.approve', '2024-11-20 01:00:27.751717+00', '{"event": "approve", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "achievement", "to_state": "approved", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 839, '2024-11-20 01:00:27.833274+00', '2024-11-20 01:00:27.833274+00'),
	(19, '01a22dd8-2aef-75f8-8483-e29c20698c2e', 1, 'declaration.submit', '2024-11-20 01:00:27.859211+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "category": "achievement", "to_state": "submitted", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 843, '2024-11-20 01:00:28.085772+00', '2024-11-20 01:00:28.085772+00'),
	(20, '01a22dd8-2aef-75f8-8483-e29c20698c2e', 2, 'declaration.claim', '2024-11-20 01:00:27.971908+00', '{"event": "claim", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "achievement", "to_state": "unit_review", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 844, '2024-11-20 01:00:28.085772+00', '2024-11-20 01:00:28.085772+00'),
	(9, '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 6, 'declaration.approve', '2024-11-20 01:00:26.489941+00', '{"event": "approve", "detail": {"trims": ["DAILY_CAP"], "hours_claimed": "24", "hours_recognised": "22.5"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "training", "to_state": "approved", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 820, '2024-11-20 01:00:26.880332+00', '2024-11-20 01:00:26.880332+00'),
	(10, '01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8', 1, 'declaration.submit', '2024-11-20 01:00:26.693355+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "category": "learning", "to_state": "submitted", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 823, '2024-11-20 01:00:26.880332+00', '2024-11-20 01:00:26.880332+00'),
	(11, '01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8', 2, 'declaration.claim', '2024-11-20 01:00:26.889368+00', '{"event": "claim", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "learning", "to_state": "unit_review", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 825, '2024-11-20 01:00:27.103428+00', '2024-11-20 01:00:27.103428+00'),
	(12, '01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8', 3, 'declaration.approve', '2024-11-20 01:00:26.926881+00', '{"event": "approve", "detail": {"trims": ["ANNUAL_CAP"], "hours_claimed": "45", "hours_recognised": "40"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "learning", "to_state": "approved", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 826, '2024-11-20 01:00:27.103428+00', '2024-11-20 01:00:27.103428+00'),
	(13, '01a22dd8-2832-751d-ab3b-eb640f9b0a12', 1, 'declaration.submit', '2024-11-20 01:00:27.286731+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "category": "qualification_exam", "to_state": "submitted", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 830, '2024-11-20 01:00:27.332722+00', '2024-11-20 01:00:27.332722+00'),
	(14, '01a22dd8-2832-751d-ab3b-eb640f9b0a12', 2, 'declaration.claim', '2024-11-20 01:00:27.379677+00', '{"event": "claim", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "qualification_exam", "to_state": "unit_review", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 832, '2024-11-20 01:00:27.602486+00', '2024-11-20 01:00:27.602486+00'),
	(15, '01a22dd8-2832-751d-ab3b-eb640f9b0a12', 3, 'declaration.approve', '2024-11-20 01:00:27.467388+00', '{"event": "approve", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "qualification_exam", "to_state": "approved", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 833, '2024-11-20 01:00:27.602486+00', '2024-11-20 01:00:27.602486+00'),
	(23, '01a22dd8-2c28-70b1-bace-40aa35ae46bf', 2, 'declaration.claim', '2024-11-20 01:00:28.577883+00', '{"event": "claim", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "expert_activity", "to_state": "unit_review", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 852, '2024-11-20 01:00:28.822337+00', '2024-11-20 01:00:28.822337+00'),
	(25, '01a22dd8-2ef0-7042-b098-942636a68748', 1, 'declaration.submit', '2024-11-20 01:00:29.401435+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "category": "achievement", "to_state": "submitted", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 859, '2024-11-20 01:00:29.5659+00', '2024-11-20 01:00:29.5659+00'),
	(26, '01a22dd8-2ef0-7042-b098-942636a68748', 2, 'declaration.claim', '2024-11-20 01:00:29.526243+00', '{"event": "claim", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "achievement", "to_state": "unit_review", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 860, '2024-11-20 01:00:29.5659+00', '2024-11-20 01:00:29.5659+00'),
	(43, '01a22dd8-3f13-7aef-ba37-8805486c5029', 1, 'declaration.submit', '2024-11-20 01:00:33.086379+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-07bb-755d-b164-cd311f383bbf"}, "body_id": "01a22dd7-d66b-76b0-9f0f-80086eb57be2", "actor_id": "01a22dd8-07bb-755d-b164-cd311f383bbf", "category": "competition", "to_state": "submitted", "person_id": "01a22dd8-074e-7942-8e40-e4fac360882f", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 920, '2024-11-20 01:00:33.185067+00', '2024-11-20 01:00:33.185067+00'),
	(21, '01a22dd8-2aef-75f8-8483-e29c20698c2e', 3, 'declaration.approve', '2024-11-20 01:00:28.038592+00', '{"event": "approve", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "achievement", "to_state": "approved", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 845, '2024-11-20 01:00:28.085772+00', '2024-11-20 01:00:28.085772+00'),
	(22, '01a22dd8-2c28-70b1-bace-40aa35ae46bf', 1, 'declaration.submit', '2024-11-20 01:00:28.440716+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "category": "expert_activity", "to_state": "submitted", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 850, '2024-11-20 01:00:28.569744+00', '2024-11-20 01:00:28.569744+00'),
	(24, '01a22dd8-2c28-70b1-bace-40aa35ae46bf', 3, 'declaration.approve', '2024-11-20 01:00:28.701006+00', '{"event": "approve", "detail": {"trims": ["PERSON_DAY_CAP"], "acknowledged": ["SAME_DAY"], "hours_claimed": "9", "hours_recognised": "6.5"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "expert_activity", "to_state": "approved", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 853, '2024-11-20 01:00:28.822337+00', '2024-11-20 01:00:28.822337+00'),
	(27, '01a22dd8-2ef0-7042-b098-942636a68748', 3, 'declaration.approve', '2024-11-20 01:00:29.653855+00', '{"event": "approve", "detail": {"trims": ["ANNUAL_CAP"], "hours_claimed": "10", "hours_recognised": "0"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "achievement", "to_state": "approved", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 862, '2024-11-20 01:00:29.944179+00', '2024-11-20 01:00:29.944179+00'),
	(28, '01a22dd8-3297-7baa-a35d-e9aff89f8d93', 1, 'declaration.submit', '2024-11-20 01:00:29.965913+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-07bb-755d-b164-cd311f383bbf"}, "body_id": "01a22dd7-d66b-76b0-9f0f-80086eb57be2", "actor_id": "01a22dd8-07bb-755d-b164-cd311f383bbf", "category": "training", "to_state": "submitted", "person_id": "01a22dd8-074e-7942-8e40-e4fac360882f", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 866, '2024-11-20 01:00:30.198564+00', '2024-11-20 01:00:30.198564+00'),
	(29, '01a22dd8-3297-7baa-a35d-e9aff89f8d93', 2, 'declaration.claim', '2024-11-20 01:00:30.048002+00', '{"event": "claim", "body_id": "01a22dd7-d66b-76b0-9f0f-80086eb57be2", "actor_id": "01a22dd7-ea57-7dab-9810-a6183f64dd39", "category": "training", "to_state": "unit_review", "person_id": "01a22dd8-074e-7942-8e40-e4fac360882f", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 867, '2024-11-20 01:00:30.198564+00', '2024-11-20 01:00:30.198564+00'),
	(30, '01a22dd8-3297-7baa-a35d-e9aff89f8d93', 3, 'declaration.approve', '2024-11-20 01:00:30.25203+00', '{"event": "approve", "detail": {"trims": ["DAILY_CAP", "REVIEWER_CUT"], "hours_claimed": "24", "hours_recognised": "16"}, "body_id": "01a22dd7-d66b-76b0-9f0f-80086eb57be2", "actor_id": "01a22dd7-ea57-7dab-9810-a6183f64dd39", "category": "training", "to_state": "approved", "person_id": "01a22dd8-074e-7942-8e40-e4fac360882f", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": "HOURS_NOT_PROVED"}', 870, '2024-11-20 01:00:30.500648+00', '2024-11-20 01:00:30.500648+00'),
	(31, '01a22dd8-3508-7079-837d-6b26bded1177', 1, 'declaration.submit', '2024-11-20 01:00:30.792934+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "category": "competition", "to_state": "submitted", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 877, '2024-11-20 01:00:30.891803+00', '2024-11-20 01:00:30.891803+00'),
	(32, '01a22dd8-3508-7079-837d-6b26bded1177', 2, 'declaration.claim', '2024-11-20 01:00:30.862117+00', '{"event": "claim", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "competition", "to_state": "unit_review", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 879, '2024-11-20 01:00:30.99768+00', '2024-11-20 01:00:30.99768+00'),
	(33, '01a22dd8-3508-7079-837d-6b26bded1177', 3, 'declaration.reject', '2024-11-20 01:00:30.957621+00', '{"event": "reject", "detail": {"final": false}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "competition", "to_state": "rejected", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": "NOT_RECOGNISED"}', 881, '2024-11-20 01:00:31.25668+00', '2024-11-20 01:00:31.25668+00'),
	(34, '01a22dd8-37d7-7bb9-be28-36ba78bd1977', 1, 'declaration.submit', '2024-11-20 01:00:31.277931+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-06fb-7d89-bd33-07a61906fadf"}, "body_id": "01a22dd7-d645-739b-b8f7-e539a34128f3", "actor_id": "01a22dd8-06fb-7d89-bd33-07a61906fadf", "category": "aid_posting", "to_state": "submitted", "person_id": "01a22dd8-0654-77fd-a8bb-b126eef158ed", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 886, '2024-11-20 01:00:31.494589+00', '2024-11-20 01:00:31.494589+00'),
	(37, '01a22dd8-3a51-7c67-9a25-09e7ecf472b6', 1, 'declaration.submit', '2024-11-20 01:00:31.904725+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-06fb-7d89-bd33-07a61906fadf"}, "body_id": "01a22dd7-d645-739b-b8f7-e539a34128f3", "actor_id": "01a22dd8-06fb-7d89-bd33-07a61906fadf", "category": "digital_engineer", "to_state": "submitted", "person_id": "01a22dd8-0654-77fd-a8bb-b126eef158ed", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 895, '2024-11-20 01:00:31.926223+00', '2024-11-20 01:00:31.926223+00'),
	(40, '01a22dd8-3be2-7ed6-a79e-5702216f5d4a', 1, 'declaration.submit', '2024-11-20 01:00:32.348452+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-07bb-755d-b164-cd311f383bbf"}, "body_id": "01a22dd7-d66b-76b0-9f0f-80086eb57be2", "actor_id": "01a22dd8-07bb-755d-b164-cd311f383bbf", "category": "special_circumstance", "to_state": "submitted", "person_id": "01a22dd8-074e-7942-8e40-e4fac360882f", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 909, '2024-11-20 01:00:32.57376+00', '2024-11-20 01:00:32.57376+00'),
	(46, '01a22dd8-415a-793c-9f8b-2567ff49a690', 1, 'declaration.submit', '2024-11-20 01:00:33.705486+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22dd8-0870-741d-8590-d87c25d45ec3"}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd8-0870-741d-8590-d87c25d45ec3", "category": "origin_credit", "to_state": "submitted", "person_id": "01a22dd8-07fa-7f8d-93f8-24df25fc3d07", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 930, '2024-11-20 01:00:33.757684+00', '2024-11-20 01:00:33.757684+00'),
	(35, '01a22dd8-37d7-7bb9-be28-36ba78bd1977', 2, 'declaration.claim', '2024-11-20 01:00:31.448172+00', '{"event": "claim", "body_id": "01a22dd7-d645-739b-b8f7-e539a34128f3", "actor_id": "01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5", "category": "aid_posting", "to_state": "unit_review", "person_id": "01a22dd8-0654-77fd-a8bb-b126eef158ed", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 889, '2024-11-20 01:00:31.494589+00', '2024-11-20 01:00:31.494589+00'),
	(36, '01a22dd8-37d7-7bb9-be28-36ba78bd1977', 3, 'declaration.approve', '2024-11-20 01:00:31.700462+00', '{"event": "approve", "body_id": "01a22dd7-d645-739b-b8f7-e539a34128f3", "actor_id": "01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5", "category": "aid_posting", "to_state": "approved", "person_id": "01a22dd8-0654-77fd-a8bb-b126eef158ed", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 891, '2024-11-20 01:00:31.926223+00', '2024-11-20 01:00:31.926223+00'),
	(38, '01a22dd8-3a51-7c67-9a25-09e7ecf472b6', 2, 'declaration.claim', '2024-11-20 01:00:31.967962+00', '{"event": "claim", "body_id": "01a22dd7-d645-739b-b8f7-e539a34128f3", "actor_id": "01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5", "category": "digital_engineer", "to_state": "unit_review", "person_id": "01a22dd8-0654-77fd-a8bb-b126eef158ed", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 898, '2024-11-20 01:00:32.129043+00', '2024-11-20 01:00:32.129043+00'),
	(39, '01a22dd8-3a51-7c67-9a25-09e7ecf472b6', 3, 'declaration.approve', '2024-11-20 01:00:32.060953+00', '{"event": "approve", "body_id": "01a22dd7-d645-739b-b8f7-e539a34128f3", "actor_id": "01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5", "category": "digital_engineer", "to_state": "approved", "person_id": "01a22dd8-0654-77fd-a8bb-b126eef158ed", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 900, '2024-11-20 01:00:32.129043+00', '2024-11-20 01:00:32.129043+00'),
	(41, '01a22dd8-3be2-7ed6-a79e-5702216f5d4a', 2, 'declaration.claim', '2024-11-20 01:00:32.632065+00', '{"event": "claim", "body_id": "01a22dd7-d66b-76b0-9f0f-80086eb57be2", "actor_id": "01a22dd7-ea57-7dab-9810-a6183f64dd39", "category": "special_circumstance", "to_state": "unit_review", "person_id": "01a22dd8-074e-7942-8e40-e4fac360882f", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 911, '2024-11-20 01:00:32.857405+00', '2024-11-20 01:00:32.857405+00'),
	(42, '01a22dd8-3be2-7ed6-a79e-5702216f5d4a', 3, 'declaration.approve', '2024-11-20 01:00:32.876018+00', '{"event": "approve", "body_id": "01a22dd7-d66b-76b0-9f0f-80086eb57be2", "actor_id": "01a22dd7-ea57-7dab-9810-a6183f64dd39", "category": "special_circumstance", "to_state": "approved", "person_id": "01a22dd8-074e-7942-8e40-e4fac360882f", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 914, '2024-11-20 01:00:33.185067+00', '2024-11-20 01:00:33.185067+00'),
	(44, '01a22dd8-3f13-7aef-ba37-8805486c5029', 2, 'declaration.claim', '2024-11-20 01:00:33.233606+00', '{"event": "claim", "body_id": "01a22dd7-d66b-76b0-9f0f-80086eb57be2", "actor_id": "01a22dd7-ea57-7dab-9810-a6183f64dd39", "category": "competition", "to_state": "unit_review", "person_id": "01a22dd8-074e-7942-8e40-e4fac360882f", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 923, '2024-11-20 01:00:33.464195+00', '2024-11-20 01:00:33.464195+00'),
	(45, '01a22dd8-3f13-7aef-ba37-8805486c5029', 3, 'declaration.approve', '2024-11-20 01:00:33.320032+00', '{"event": "approve", "body_id": "01a22dd7-d66b-76b0-9f0f-80086eb57be2", "actor_id": "01a22dd7-ea57-7dab-9810-a6183f64dd39", "category": "competition", "to_state": "approved", "person_id": "01a22dd8-074e-7942-8e40-e4fac360882f", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 924, '2024-11-20 01:00:33.464195+00', '2024-11-20 01:00:33.464195+00'),
	(49, '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 4, 'declaration.sync', '2024-11-20 01:00:34.118698+00', '{"event": "sync", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e7ca-7272-87b5-a3d12db783a1", "category": "achievement", "to_state": "synced", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "approved", "reason_code": null}', 939, '2024-11-20 01:00:34.458036+00', '2024-11-20 01:00:34.458036+00'),
	(50, '01a22dd8-2ef0-7042-b098-942636a68748', 4, 'declaration.hours_changed', '2024-11-20 01:00:34.37215+00', '{"event": "hours_changed", "detail": {"cause": {"id": "01a22dd8-0ff1-7c30-a5e1-d0882cc55d25", "kind": "declaration"}, "hours_after": {"2024": {"public": "0", "professional": "10"}}, "hours_before": {"2024": {"public": "0", "professional": "0"}}}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e7ca-7272-87b5-a3d12db783a1", "category": "achievement", "to_state": "approved", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "approved", "reason_code": "REFILLED"}', 940, '2024-11-20 01:00:34.723298+00', '2024-11-20 01:00:34.723298+00'),
	(51, '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 5, 'declaration.revoke', '2024-11-20 01:00:34.37215+00', '{"event": "revoke", "detail": {"final": false}, "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e7ca-7272-87b5-a3d12db783a1", "category": "achievement", "to_state": "rejected", "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "edition_id": "zaozhuang-2024", "from_state": "synced", "reason_code": "SPOT_CHECK_FAILED"}', 940, '2024-11-20 01:00:34.723298+00', '2024-11-20 01:00:34.723298+00'),
	(47, '01a22dd8-415a-793c-9f8b-2567ff49a690', 2, 'declaration.claim', '2024-11-20 01:00:33.853868+00', '{"event": "claim", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "origin_credit", "to_state": "unit_review", "person_id": "01a22dd8-07fa-7f8d-93f8-24df25fc3d07", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 934, '2024-11-20 01:00:34.146287+00', '2024-11-20 01:00:34.146287+00'),
	(48, '01a22dd8-415a-793c-9f8b-2567ff49a690', 3, 'declaration.approve', '2024-11-20 01:00:33.961946+00', '{"event": "approve", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "actor_id": "01a22dd7-e884-7528-af74-6ab478b93d10", "category": "origin_credit", "to_state": "approved", "person_id": "01a22dd8-07fa-7f8d-93f8-24df25fc3d07", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 935, '2024-11-20 01:00:34.146287+00', '2024-11-20 01:00:34.146287+00');
INSERT INTO public.history VALUES
	('01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 1, 'submit', 'draft', 'submitted', '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:24.389355+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '3f5011a84020f064a5792c70ad4f76ccad3c1d89a2cf0d392e435b77fd2203b9', '', '510d78f5a6aaf4730e918108b6cf8f0e1e7b2f2896c49dc8cc993fcc7499c98b', '{"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}', '{"key": "i0", "mac": "8bf029eae47817d84095c89f42985965", "set": {"facts": "3NZ8phWno0jMlTfBDPPFbg", "route": "V6+gZSg9fNJUYJhiOgrMJA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "attested": true, "category": "achievement", "evidence": "YFEfQpMx90zZHsBlw34lHw", "forecast": "W+pCoqDPqkWLaSolSDVrDQ", "last_year": 2024, "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "created_at": "2024-11-20T01:00:20.815944", "created_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "vwcWdl5KF57MtJmZliEaIw", "submissions": 1, "submitted_at": "2024-11-20T01:00:24.389355", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:24.389355"}}'),
	('01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:24.679069+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '3f5011a84020f064a5792c70ad4f76ccad3c1d89a2cf0d392e435b77fd2203b9', '510d78f5a6aaf4730e918108b6cf8f0e1e7b2f2896c49dc8cc993fcc7499c98b', 'e2dd77bdf578a0b4b16b5860679d9613ab0041c5472b1f90693f9b22d48fb689', NULL, '{"key": "i0", "mac": "1f597da55a91186540e331d2115f8aba", "set": {"state": "unit_review", "assignee_id": "01a22dd7-e884-7528-af74-6ab478b93d10"}}'),
	('01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 3, 'approve', 'unit_review', 'approved', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:25.026462+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '3f5011a84020f064a5792c70ad4f76ccad3c1d89a2cf0d392e435b77fd2203b9', 'e2dd77bdf578a0b4b16b5860679d9613ab0041c5472b1f90693f9b22d48fb689', '2b7075875eeec0aba3043bf855eab60a9c59801dd9b15098d27fc7626932f4a5', NULL, '{"key": "i0", "mac": "e1e1b28f36e9e1ee1440f7f651bb0c42", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22dd7-e884-7528-af74-6ab478b93d10", "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ", "assignee_id": null, "approval_order": 1}}'),
	('01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 1, 'submit', 'draft', 'submitted', '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:25.509962+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '6894e0337c177f199fd97e25f53611c378d1eb113a246f2dd4206be29f12b65b', '', '110f6f26d8ab13aecc975df2a70b002b5d660e5802a4d7248096e318e9550f9a', '{"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}', '{"key": "i0", "mac": "1056c9c4fa3d58494889b911634fed31", "set": {"facts": "6U2Jo9Dgg76mm0AklbTvZA", "route": "V6+gZSg9fNJUYJhiOgrMJA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "attested": true, "category": "training", "evidence": "gKfu8yFnQ7re63NpbLZGJg", "forecast": "7ERzaGo2Zd6e+Nfns1C4kg", "last_year": 2024, "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "created_at": "2024-11-20T01:00:25.143068", "created_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "CycEBeaLhGq2MkqCQ8eUUA", "submissions": 1, "submitted_at": "2024-11-20T01:00:25.509962", "claimed_hours": 48, "first_submitted_at": "2024-11-20T01:00:25.509962"}}'),
	('01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:25.584362+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '6894e0337c177f199fd97e25f53611c378d1eb113a246f2dd4206be29f12b65b', '110f6f26d8ab13aecc975df2a70b002b5d660e5802a4d7248096e318e9550f9a', 'c33ff9d3eb41d9503ce0d7cdc24e0c3f140504592b746060a8dc40a5fd7af073', NULL, '{"key": "i0", "mac": "3b729e235fbcccf8892d118e78a12846", "set": {"state": "unit_review", "assignee_id": "01a22dd7-e884-7528-af74-6ab478b93d10"}}'),
	('01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 3, 'return_for_correction', 'unit_review', 'draft', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:25.633372+00', 'FILING_NUMBER_WRONG', '备案号有误，请核对', '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '6894e0337c177f199fd97e25f53611c378d1eb113a246f2dd4206be29f12b65b', 'c33ff9d3eb41d9503ce0d7cdc24e0c3f140504592b746060a8dc40a5fd7af073', '108c83f46c3637a28542ae388f684701dd55364ff4ad5d45b972f002db9c9527', NULL, '{"key": "i0", "mac": "a296edfab14d14804aafbe353b788ae2", "set": {"state": "draft", "due_on": null, "body_id": null, "decided_by": "01a22dd7-e884-7528-af74-6ab478b93d10", "assignee_id": null, "returned_at": "2024-11-20T01:00:25.633372", "submitted_at": null, "returned_facts": "6U2Jo9Dgg76mm0AklbTvZA"}}'),
	('01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 4, 'submit', 'draft', 'submitted', '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:26.112735+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '96d88ae1920b8f601190f202aad5bee7bad7e73da2d2ec406f2eb095631b2cf9', '108c83f46c3637a28542ae388f684701dd55364ff4ad5d45b972f002db9c9527', 'e31c71f2d36945a6110acb073005312f7b659d4f6d221fb87e987315fdd0b5fc', '{"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}', '{"key": "i0", "mac": "00d14352c00884c31b2345aca250e7b9", "set": {"facts": "W8+tEI3SiWTY63P6bapL+g", "route": "V6+gZSg9fNJUYJhiOgrMJA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "attested": true, "category": "training", "evidence": "gKfu8yFnQ7re63NpbLZGJg", "forecast": "7ERzaGo2Zd6e+Nfns1C4kg", "last_year": 2024, "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "created_at": "2024-11-20T01:00:25.143068", "created_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "c0yjhtINf45PHyGMLCzrYg", "returned_at": "2024-11-20T01:00:25.633372", "submissions": 2, "submitted_at": "2024-11-20T01:00:26.112735", "claimed_hours": 48, "returned_facts": "6U2Jo9Dgg76mm0AklbTvZA", "first_submitted_at": "2024-11-20T01:00:25.509962"}}'),
	('01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 5, 'claim', 'submitted', 'unit_review', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:26.343481+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '96d88ae1920b8f601190f202aad5bee7bad7e73da2d2ec406f2eb095631b2cf9', 'e31c71f2d36945a6110acb073005312f7b659d4f6d221fb87e987315fdd0b5fc', '2f8a01baab168a8f707353cc33539aff39453f53aeeb01ecf74bf34b21ac1434', NULL, '{"key": "i0", "mac": "b8c0cfaec159c1abc6a83b8a3f85390d", "set": {"state": "unit_review", "assignee_id": "01a22dd7-e884-7528-af74-6ab478b93d10"}}'),
	('01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 6, 'approve', 'unit_review', 'approved', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:26.489941+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '96d88ae1920b8f601190f202aad5bee7bad7e73da2d2ec406f2eb095631b2cf9', '2f8a01baab168a8f707353cc33539aff39453f53aeeb01ecf74bf34b21ac1434', '5459babbcf35edb6c73b4122264272a581a07cdad7e5b1f5bf8aa8a1705b6391', '{"trims": ["DAILY_CAP"], "hours_claimed": "24", "hours_recognised": "22.5"}', '{"key": "i0", "mac": "e980d14b8a3a342032c6c2b7a6dd9c4b", "set": {"state": "approved", "trims": "CS46voVaBiaqcrUE9ITY6w", "due_on": null, "outcome": "approve_trimmed", "revision": 1, "decided_by": "01a22dd7-e884-7528-af74-6ab478b93d10", "recognised": "E8VYX6CSJEsMduDBUyV6xQ", "assignee_id": null, "approval_order": 2}}'),
	('01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8', 1, 'submit', 'draft', 'submitted', '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:26.693355+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '59c250be191aa522c763a75514e74add993475703a28554ffb9732cd2ec5d1da', '', '5579fdb6d2a290607fbf22d0358555b11a8f4320f62420821ca0b3e9e338ea28', '{"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}', '{"key": "i0", "mac": "874046f61c1d20dd5a8c8289c6ef0aaa", "set": {"facts": "Cy6g95mu8PL240FglcA1FQ", "route": "V6+gZSg9fNJUYJhiOgrMJA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "attested": true, "category": "learning", "evidence": "oflxjqj/gKO/sjjXgGkeTA", "forecast": "rr2Omi6Ae+ZjAFt5Qqeygg", "last_year": 2024, "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "created_at": "2024-11-20T01:00:26.636408", "created_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "ptEZj/0IMVcYMX2eQpGbGA", "submissions": 1, "submitted_at": "2024-11-20T01:00:26.693355", "claimed_hours": 90, "first_submitted_at": "2024-11-20T01:00:26.693355"}}'),
	('01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:26.889368+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '59c250be191aa522c763a75514e74add993475703a28554ffb9732cd2ec5d1da', '5579fdb6d2a290607fbf22d0358555b11a8f4320f62420821ca0b3e9e338ea28', 'b64ce57bf0b34abbe856185785ffe18efb8f0f1b2568fee2ed5d8843c4b524af', NULL, '{"key": "i0", "mac": "7e8300b421e970750e1bc1efa63a86e0", "set": {"state": "unit_review", "assignee_id": "01a22dd7-e884-7528-af74-6ab478b93d10"}}'),
	('01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8', 3, 'approve', 'unit_review', 'approved', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:26.926881+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '59c250be191aa522c763a75514e74add993475703a28554ffb9732cd2ec5d1da', 'b64ce57bf0b34abbe856185785ffe18efb8f0f1b2568fee2ed5d8843c4b524af', '7e39c9193634c37184ace0c9c787cfff03f8f17cdafb97d54dc9132c9e1d6c24', '{"trims": ["ANNUAL_CAP"], "hours_claimed": "45", "hours_recognised": "40"}', '{"key": "i0", "mac": "4d5147ab8b4a9eec3c700f74203a3569", "set": {"state": "approved", "trims": "gQI3vdkrxadIKZLOC8ynug", "due_on": null, "outcome": "approve_trimmed", "revision": 1, "decided_by": "01a22dd7-e884-7528-af74-6ab478b93d10", "recognised": "oolQNYM/wSHzfphRblGz+A", "assignee_id": null, "approval_order": 3}}'),
	('01a22dd8-2832-751d-ab3b-eb640f9b0a12', 1, 'submit', 'draft', 'submitted', '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:27.286731+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', 'd5230ff8150878c3099ac2e7379bb35339ea94a3773be75bc2eac58dbc0283f5', '', 'd342985a8ddad45ba85cc977f10d969e8b21d080483e56f8383bfc1a486bc460', '{"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}', '{"key": "i0", "mac": "31aa2e42b73b9006b12f6ff2e656e97c", "set": {"facts": "CdD0Jzj10fe7iiK/7tjwiA", "route": "V6+gZSg9fNJUYJhiOgrMJA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "attested": true, "category": "qualification_exam", "evidence": "zHJIhDYsAQB5Qpl5FP1QGQ", "forecast": "xBbnQAgsg2XIoZmifCF8VA", "last_year": 2024, "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "created_at": "2024-11-20T01:00:27.069046", "created_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "EC2VqsByHHWwS81I8VPxkA", "submissions": 1, "submitted_at": "2024-11-20T01:00:27.286731", "claimed_hours": 32, "first_submitted_at": "2024-11-20T01:00:27.286731"}}'),
	('01a22dd8-2832-751d-ab3b-eb640f9b0a12', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:27.379677+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', 'd5230ff8150878c3099ac2e7379bb35339ea94a3773be75bc2eac58dbc0283f5', 'd342985a8ddad45ba85cc977f10d969e8b21d080483e56f8383bfc1a486bc460', '587d38e37ccd81b28cba757c560e7d7edf85136283aad36452b78f22548d2eb1', NULL, '{"key": "i0", "mac": "3f1d600817023b96a3cb9e9b0cc299e9", "set": {"state": "unit_review", "assignee_id": "01a22dd7-e884-7528-af74-6ab478b93d10"}}'),
	('01a22dd8-2832-751d-ab3b-eb640f9b0a12', 3, 'approve', 'unit_review', 'approved', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:27.467388+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', 'd5230ff8150878c3099ac2e7379bb35339ea94a3773be75bc2eac58dbc0283f5', '587d38e37ccd81b28cba757c560e7d7edf85136283aad36452b78f22548d2eb1', 'c67b15334e0daed87e4c8582c6c9a0cb4354f0546729388ce54b8214a6be2bef', NULL, '{"key": "i0", "mac": "ef56e2a2c0e41507b108b56f5365304b", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22dd7-e884-7528-af74-6ab478b93d10", "recognised": "kjN11D64vIWTcyCXwhS5CQ", "assignee_id": null, "approval_order": 4}}'),
	('01a22dd8-2c28-70b1-bace-40aa35ae46bf', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:28.577883+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '998dd24c233fac980a9c351dd311fdf44fb483a3b34ed9bbca6344c486cd740a', 'c3a223b8ea5b87ea5b2e4520765991fd76f43e1dbe0429084058ed0e3cf98d14', '9b10b38af4bec7650e805cfa6b5d3a03e0d67dacc317aa437d39b768a25d95ad', NULL, '{"key": "i0", "mac": "0f65a121674716b819bc7d8a68f3151b", "set": {"state": "unit_review", "assignee_id": "01a22dd7-e884-7528-af74-6ab478b93d10"}}'),
	('01a22dd8-2ef0-7042-b098-942636a68748', 1, 'submit', 'draft', 'submitted', '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:29.401435+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '99f16255584d8c626a7ea1eede0745a8f9e1fc7c9a7846804a7eceb3e55c41b6', '', '4e37daa4db48a442775cbe0c8e592fe778bdfed087d9afd1eab1d444581e094f', '{"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}', '{"key": "i0", "mac": "d0bb0ec818e0502ffbbd08809eecc814", "set": {"facts": "NS34KBrpsO8uKKVN812rqg", "route": "V6+gZSg9fNJUYJhiOgrMJA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "attested": true, "category": "achievement", "evidence": "Dz+Fi3BkjdeWQDhft9CqsA", "forecast": "h1m5q31m1iamWHorZm6ofw", "last_year": 2024, "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "created_at": "2024-11-20T01:00:28.795299", "created_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "9JnWPawvyme8XB8ZCvHItw", "submissions": 1, "submitted_at": "2024-11-20T01:00:29.401435", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:29.401435"}}'),
	('01a22dd8-2ef0-7042-b098-942636a68748', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:29.526243+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '99f16255584d8c626a7ea1eede0745a8f9e1fc7c9a7846804a7eceb3e55c41b6', '4e37daa4db48a442775cbe0c8e592fe778bdfed087d9afd1eab1d444581e094f', 'e03d29341bda79895f1da3b99c16e24fdeee739dd6528fac8f1ee9437d48c33f', NULL, '{"key": "i0", "mac": "54aefcde13ddb71539b6b791a58680cf", "set": {"state": "unit_review", "assignee_id": "01a22dd7-e884-7528-af74-6ab478b93d10"}}'),
	('01a22dd8-3f13-7aef-ba37-8805486c5029', 1, 'submit', 'draft', 'submitted', '01a22dd8-07bb-755d-b164-cd311f383bbf', '2024-11-20 01:00:33.086379+00', NULL, NULL, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', 'zaozhuang-2024', '87fe5adb9fa58ce8c873e2cba0aa6e12b1e333a40a53a5a7c46491b9424e6e4f', '', '0f092a956efbf4c29844452fd824ee9bcb64da50c28e41cf18360b744ab99ade', '{"attested_as": "person", "attested_by": "01a22dd8-07bb-755d-b164-cd311f383bbf"}', '{"key": "i0", "mac": "f914d4cfc4fe8ace23b3f0a1051b9625", "set": {"facts": "yFj/jlXe/AG7Om0/QMcoog", "route": "nf4Q/1hb+S0OOQtkgaCIJw", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d66b-76b0-9f0f-80086eb57be2", "attested": true, "category": "competition", "evidence": "XqPQc37XT3x3pK26HWUyvw", "forecast": "WqOVGgFEsjioCEeCdGlwcg", "last_year": 2024, "person_id": "01a22dd8-074e-7942-8e40-e4fac360882f", "created_at": "2024-11-20T01:00:32.926147", "created_by": "01a22dd8-07bb-755d-b164-cd311f383bbf", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "JqCIk3WEllhZAD0gwkBVRg", "submissions": 1, "submitted_at": "2024-11-20T01:00:33.086379", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:33.086379"}}'),
	('01a22dd8-29e3-746a-bc63-07cb0731c103', 1, 'submit', 'draft', 'submitted', '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:27.643459+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '9fcf1144e8da6fc8886800ab9bebd41deaded1bb13357b3bb11585d8d65dc6b5', '', '62c7e7ff399f9312bb5b3e67a3e367cd7676aa618c92ec9c7b0d25a7522c9395', '{"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}', '{"key": "i0", "mac": "fec5576456bed373759e2fe7dfe54900", "set": {"facts": "cWY4iz8HYXSsohP3jcO50A", "route": "V6+gZSg9fNJUYJhiOgrMJA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "attested": true, "category": "achievement", "evidence": "MYeqkhY7JOXEpM+pSMITAA", "forecast": "6ezqAe8JkqnYnW1cSWOg7g", "last_year": 2024, "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "created_at": "2024-11-20T01:00:27.504928", "created_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "xbW4TOGMfF3+mzQSkab35g", "submissions": 1, "submitted_at": "2024-11-20T01:00:27.643459", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:27.643459"}}'),
	('01a22dd8-29e3-746a-bc63-07cb0731c103', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:27.710108+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '9fcf1144e8da6fc8886800ab9bebd41deaded1bb13357b3bb11585d8d65dc6b5', '62c7e7ff399f9312bb5b3e67a3e367cd7676aa618c92ec9c7b0d25a7522c9395', '3b2e6361cbc4af26e009efcefa1ca04a13de8ddc4ff19afc0c3b0736855e47e8', NULL, '{"key": "i0", "mac": "7de7bb634054a7c7b9598e8c6f110b6a", "set": {"state": "unit_review", "assignee_id": "01a22dd7-e884-7528-af74-6ab478b93d10"}}'),
	('01a22dd8-29e3-746a-bc63-07cb0731c103', 3, 'approve', 'unit_review', 'approved', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:27.751717+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '9fcf1144e8da6fc8886800ab9bebd41deaded1bb13357b3bb11585d8d65dc6b5', '3b2e6361cbc4af26e009efcefa1ca04a13de8ddc4ff19afc0c3b0736855e47e8', '56370fe58274e11f243ab5028c6d9ff5874a7c0869129111944da36b911e30d2', NULL, '{"key": "i0", "mac": "5b2abf0074a2d1738456f8b02f1b17aa", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22dd7-e884-7528-af74-6ab478b93d10", "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ", "assignee_id": null, "approval_order": 5}}'),
	('01a22dd8-2aef-75f8-8483-e29c20698c2e', 1, 'submit', 'draft', 'submitted', '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:27.859211+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '4cde2bc8bd81a7e54c3ebda339c1f1aac23f18935bdd98a2101836a7112e7fbb', '', 'b4e420c482fac6cb2a26036020e6fc3eb2579386710b6340a60c10d505b8421c', '{"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}', '{"key": "i0", "mac": "6b91e9841decc02cfb4cb9bfefb041fc", "set": {"facts": "5FVRp1sjWdkVF8G56qScfg", "route": "V6+gZSg9fNJUYJhiOgrMJA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "attested": true, "category": "achievement", "evidence": "nYLqYYQQaj2RUJ/vmkBeyw", "forecast": "JXfsw3cGqiTn7KubPrWqew", "last_year": 2024, "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "created_at": "2024-11-20T01:00:27.773134", "created_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "YOHmUZKf8pPzpQrt+Xo5tA", "submissions": 1, "submitted_at": "2024-11-20T01:00:27.859211", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:27.859211"}}'),
	('01a22dd8-2aef-75f8-8483-e29c20698c2e', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:27.971908+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '4cde2bc8bd81a7e54c3ebda339c1f1aac23f18935bdd98a2101836a7112e7fbb', 'b4e420c482fac6cb2a26036020e6fc3eb2579386710b6340a60c10d505b8421c', '5af5cbe1f22384ea6dd5a20637cb02e49aea33a8fae1a446ffc5b859ff366ec2', NULL, '{"key": "i0", "mac": "94ce74421a291ef968f64dd117c61e6b", "set": {"state": "unit_review", "assignee_id": "01a22dd7-e884-7528-af74-6ab478b93d10"}}'),
	('01a22dd8-2aef-75f8-8483-e29c20698c2e', 3, 'approve', 'unit_review', 'approved', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:28.038592+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '4cde2bc8bd81a7e54c3ebda339c1f1aac23f18935bdd98a2101836a7112e7fbb', '5af5cbe1f22384ea6dd5a20637cb02e49aea33a8fae1a446ffc5b859ff366ec2', '0cd0c54b35351a4d56a732d687e4d746a6be1bb4fd66c9aa644a8dd303fa04d2', NULL, '{"key": "i0", "mac": "6012a3507ce31f57542fabddd6e86cfa", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22dd7-e884-7528-af74-6ab478b93d10", "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ", "assignee_id": null, "approval_order": 6}}'),
	('01a22dd8-2c28-70b1-bace-40aa35ae46bf', 1, 'submit', 'draft', 'submitted', '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:28.440716+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '998dd24c233fac980a9c351dd311fdf44fb483a3b34ed9bbca6344c486cd740a', '', 'c3a223b8ea5b87ea5b2e4520765991fd76f43e1dbe0429084058ed0e3cf98d14', '{"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}', '{"key": "i0", "mac": "1747a6096a0564f0e2e0492df0aca2fb", "set": {"facts": "mzCGHOfpLRtrJveOz30OPg", "route": "V6+gZSg9fNJUYJhiOgrMJA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "attested": true, "category": "expert_activity", "evidence": "W70xAwM0cIbHEVhCoVRsPw", "forecast": "HOJ3KDhrXDlG6kAr0ysqxA", "last_year": 2024, "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "created_at": "2024-11-20T01:00:28.075417", "created_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "c6aISbA8S5ugYOBDf3R1Cg", "submissions": 1, "submitted_at": "2024-11-20T01:00:28.440716", "claimed_hours": 18, "first_submitted_at": "2024-11-20T01:00:28.440716"}}'),
	('01a22dd8-2c28-70b1-bace-40aa35ae46bf', 3, 'approve', 'unit_review', 'approved', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:28.701006+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '998dd24c233fac980a9c351dd311fdf44fb483a3b34ed9bbca6344c486cd740a', '9b10b38af4bec7650e805cfa6b5d3a03e0d67dacc317aa437d39b768a25d95ad', '3b682b7201e539471cf411a3fad5fb4e928e01fa6ad8f80cf39dd4faf256320c', '{"trims": ["PERSON_DAY_CAP"], "acknowledged": ["SAME_DAY"], "hours_claimed": "9", "hours_recognised": "6.5"}', '{"key": "i0", "mac": "4715357a90af4e9d5b99bd32c1ca0ad2", "set": {"state": "approved", "trims": "AFozU0ACrUYruydrecN4Iw", "due_on": null, "outcome": "approve_trimmed", "revision": 1, "decided_by": "01a22dd7-e884-7528-af74-6ab478b93d10", "recognised": "B1jKp9INs2gXf3jmP5OqhQ", "assignee_id": null, "approval_order": 7}}'),
	('01a22dd8-2ef0-7042-b098-942636a68748', 3, 'approve', 'unit_review', 'approved', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:29.653855+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '99f16255584d8c626a7ea1eede0745a8f9e1fc7c9a7846804a7eceb3e55c41b6', 'e03d29341bda79895f1da3b99c16e24fdeee739dd6528fac8f1ee9437d48c33f', '5cfc70c61bb7e18e28339254fcd48c84f5b57e38e57a68b41263b1d25c016033', '{"trims": ["ANNUAL_CAP"], "hours_claimed": "10", "hours_recognised": "0"}', '{"key": "i0", "mac": "0679fc241bd026b8e17e06747cc9fb95", "set": {"state": "approved", "trims": "evVRCBewlRqOkYKHkdzK4A", "due_on": null, "outcome": "approve_zero", "decided_by": "01a22dd7-e884-7528-af74-6ab478b93d10", "recognised": "RBNvo1WzZ4oRRq0W9+hkng", "assignee_id": null, "approval_order": 8}}'),
	('01a22dd8-3297-7baa-a35d-e9aff89f8d93', 1, 'submit', 'draft', 'submitted', '01a22dd8-07bb-755d-b164-cd311f383bbf', '2024-11-20 01:00:29.965913+00', NULL, NULL, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', 'zaozhuang-2024', 'fc76ea612558f93bd179be6edc0c05f37f01e7d18c13d3e7005b0e7cddaa9ff8', '', 'ab6ffa97fe953ac81d96b5ac61ffb3d079e7131702e2127c1dcc2e202de6de57', '{"attested_as": "person", "attested_by": "01a22dd8-07bb-755d-b164-cd311f383bbf"}', '{"key": "i0", "mac": "7bb15565230b2896353d10467d8a61b9", "set": {"facts": "ryr22PnfZCh/ozAmb/0jHg", "route": "nf4Q/1hb+S0OOQtkgaCIJw", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d66b-76b0-9f0f-80086eb57be2", "attested": true, "category": "training", "evidence": "nT1tMLXPMdPS5iYADR7euQ", "forecast": "/XG6PsEwmiBU3PMflksATA", "last_year": 2024, "person_id": "01a22dd8-074e-7942-8e40-e4fac360882f", "created_at": "2024-11-20T01:00:29.722212", "created_by": "01a22dd8-07bb-755d-b164-cd311f383bbf", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "k1JVJV3pZvkMR2fP6pK2ng", "submissions": 1, "submitted_at": "2024-11-20T01:00:29.965913", "claimed_hours": 48, "first_submitted_at": "2024-11-20T01:00:29.965913"}}'),
	('01a22dd8-3297-7baa-a35d-e9aff89f8d93', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-ea57-7dab-9810-a6183f64dd39', '2024-11-20 01:00:30.048002+00', NULL, NULL, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', 'zaozhuang-2024', 'fc76ea612558f93bd179be6edc0c05f37f01e7d18c13d3e7005b0e7cddaa9ff8', 'ab6ffa97fe953ac81d96b5ac61ffb3d079e7131702e2127c1dcc2e202de6de57', 'b70a68fc3e4eb647b121937feb03af28d9c95cb481cc5ff353f711cc307d9406', NULL, '{"key": "i0", "mac": "dadb07b55c76a25c97ff58a855ba0f73", "set": {"state": "unit_review", "assignee_id": "01a22dd7-ea57-7dab-9810-a6183f64dd39"}}'),
	('01a22dd8-3297-7baa-a35d-e9aff89f8d93', 3, 'approve', 'unit_review', 'approved', '01a22dd7-ea57-7dab-9810-a6183f64dd39', '2024-11-20 01:00:30.25203+00', 'HOURS_NOT_PROVED', '第三天未签到', '01a22dd7-d66b-76b0-9f0f-80086eb57be2', 'zaozhuang-2024', 'fc76ea612558f93bd179be6edc0c05f37f01e7d18c13d3e7005b0e7cddaa9ff8', 'b70a68fc3e4eb647b121937feb03af28d9c95cb481cc5ff353f711cc307d9406', '6707e36224d3a4e793da0e4ff27fcbba8e119fbdf6244f0ecc8e95fedc75dc45', '{"trims": ["DAILY_CAP", "REVIEWER_CUT"], "hours_claimed": "24", "hours_recognised": "16"}', '{"key": "i0", "mac": "04bd45198ff87e44b330efef6721a3ef", "set": {"state": "approved", "trims": "HMYKVJdkYSkk3Q330dYDmQ", "due_on": null, "outcome": "approve_trimmed", "revision": 1, "decided_by": "01a22dd7-ea57-7dab-9810-a6183f64dd39", "recognised": "kjN11D64vIWTcyCXwhS5CQ", "assignee_id": null, "granted_hours": 32, "approval_order": 1, "granted_reason": "2wce2uVLt54w1jgP9yyUlg"}}'),
	('01a22dd8-3508-7079-837d-6b26bded1177', 1, 'submit', 'draft', 'submitted', '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '2024-11-20 01:00:30.792934+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', 'd135aacf770c7a0cd1d372a6f550b4444e408717fe370b56ca5d5c900a83bf83', '', 'b14f5dfddeda8ebc13b1c1b00f9ee238e868d89c66f7e245a5bb49ab83335451', '{"attested_as": "person", "attested_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1"}', '{"key": "i0", "mac": "c842f7469cf06571d7725fae7c347c25", "set": {"facts": "4PIZBxECmR0BOKbc3YNNrg", "route": "V6+gZSg9fNJUYJhiOgrMJA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "attested": true, "category": "competition", "evidence": "Q+VEhyJVUHeAKywaEmzRFA", "forecast": "DqdwyTiem3qvnvIzb84oiw", "last_year": 2024, "person_id": "01a22dd8-050c-7fac-a28b-d438292b46f6", "created_at": "2024-11-20T01:00:30.357296", "created_by": "01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "ufbulBE2jynaOYcOkO6J/A", "submissions": 1, "submitted_at": "2024-11-20T01:00:30.792934", "first_submitted_at": "2024-11-20T01:00:30.792934"}}'),
	('01a22dd8-3508-7079-837d-6b26bded1177', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:30.862117+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', 'd135aacf770c7a0cd1d372a6f550b4444e408717fe370b56ca5d5c900a83bf83', 'b14f5dfddeda8ebc13b1c1b00f9ee238e868d89c66f7e245a5bb49ab83335451', 'a60c83b97e7902c45922a3c2fc874eb3ab996437c6fd3132fe1dff82168e46b6', NULL, '{"key": "i0", "mac": "5ae84f7dceb377f6da2ebff5a54f79a2", "set": {"state": "unit_review", "assignee_id": "01a22dd7-e884-7528-af74-6ab478b93d10"}}'),
	('01a22dd8-3508-7079-837d-6b26bded1177', 3, 'reject', 'unit_review', 'rejected', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:30.957621+00', 'NOT_RECOGNISED', NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', 'd135aacf770c7a0cd1d372a6f550b4444e408717fe370b56ca5d5c900a83bf83', 'a60c83b97e7902c45922a3c2fc874eb3ab996437c6fd3132fe1dff82168e46b6', '50c19afc850c8d23a3133ca4dd9f7e323a46d909888249942b1184396aa83969', '{"final": false}', '{"key": "i0", "mac": "e12cd71061b6a7fc12c4cfc8ed10c8a4", "set": {"state": "rejected", "due_on": null, "outcome": "reject", "decided_by": "01a22dd7-e884-7528-af74-6ab478b93d10", "assignee_id": null, "rejected_as": "F3vNG6QAbskpd7jjZJg39Q", "returned_at": "2024-11-20T01:00:30.957621", "returned_facts": "4PIZBxECmR0BOKbc3YNNrg"}}'),
	('01a22dd8-37d7-7bb9-be28-36ba78bd1977', 1, 'submit', 'draft', 'submitted', '01a22dd8-06fb-7d89-bd33-07a61906fadf', '2024-11-20 01:00:31.277931+00', NULL, NULL, '01a22dd7-d645-739b-b8f7-e539a34128f3', 'zaozhuang-2024', '512e5efd0cbe0a338784d4f128f617ef02222336d07e4fa1d22509fc6c895da3', '', 'ef4c4d3e34de47b0709282935c19f899ee99e391928756b803180209b095a3a1', '{"attested_as": "person", "attested_by": "01a22dd8-06fb-7d89-bd33-07a61906fadf"}', '{"key": "i0", "mac": "54c586306358d07e2098aa62c3a9f062", "set": {"facts": "Lj8sJAv812PksIezfziW4g", "route": "PwcOeOoK/NETJJ+0uA189Q", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d645-739b-b8f7-e539a34128f3", "attested": true, "category": "aid_posting", "evidence": "zHPxZZsbKRrHAw6XlQkYfQ", "forecast": "b8pMx/jYxKtaHZjP7Vpv+Q", "last_year": 2024, "person_id": "01a22dd8-0654-77fd-a8bb-b126eef158ed", "created_at": "2024-11-20T01:00:31.062557", "created_by": "01a22dd8-06fb-7d89-bd33-07a61906fadf", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "QaEGUsrefb/uEK/8HTFLTg", "submissions": 1, "submitted_at": "2024-11-20T01:00:31.277931", "claimed_hours": 45, "first_submitted_at": "2024-11-20T01:00:31.277931"}}'),
	('01a22dd8-37d7-7bb9-be28-36ba78bd1977', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5', '2024-11-20 01:00:31.448172+00', NULL, NULL, '01a22dd7-d645-739b-b8f7-e539a34128f3', 'zaozhuang-2024', '512e5efd0cbe0a338784d4f128f617ef02222336d07e4fa1d22509fc6c895da3', 'ef4c4d3e34de47b0709282935c19f899ee99e391928756b803180209b095a3a1', '694df83c4e0e7e6f7e599be2545a5311c763d64f196f17c898b9902eac41b0d5', NULL, '{"key": "i0", "mac": "c3c78d3ef0ea4cd522d49ec790d8d6d7", "set": {"state": "unit_review", "assignee_id": "01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5"}}'),
	('01a22dd8-37d7-7bb9-be28-36ba78bd1977', 3, 'approve', 'unit_review', 'approved', '01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5', '2024-11-20 01:00:31.700462+00', NULL, NULL, '01a22dd7-d645-739b-b8f7-e539a34128f3', 'zaozhuang-2024', '512e5efd0cbe0a338784d4f128f617ef02222336d07e4fa1d22509fc6c895da3', '694df83c4e0e7e6f7e599be2545a5311c763d64f196f17c898b9902eac41b0d5', '4ca4a9480a06ed2fcc9bac9245a7d95b2b200760ce80e9a1ed4215823cb92fa4', NULL, '{"key": "i0", "mac": "96f7a5d3dee1ddab7d34ea9c1806b0c2", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5", "recognised": "mVPXw2375V21+DeG8ShrWQ", "assignee_id": null, "approval_order": 1}}'),
	('01a22dd8-3a51-7c67-9a25-09e7ecf472b6', 1, 'submit', 'draft', 'submitted', '01a22dd8-06fb-7d89-bd33-07a61906fadf', '2024-11-20 01:00:31.904725+00', NULL, NULL, '01a22dd7-d645-739b-b8f7-e539a34128f3', 'zaozhuang-2024', '731881f9a46d761129b4bf09350ef49f67458ab3d7cbd8c9553a7c32d0531460', '', '72ffbdb938be3af9d1c3af63f77c551c391205968ef16fe0c2b0dbfa0efcf2b3', '{"attested_as": "person", "attested_by": "01a22dd8-06fb-7d89-bd33-07a61906fadf"}', '{"key": "i0", "mac": "da3d2e10a7b56287f5f6f6ff48522e13", "set": {"facts": "R87/quvrUoxRCRZ8tvO9hA", "route": "PwcOeOoK/NETJJ+0uA189Q", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d645-739b-b8f7-e539a34128f3", "attested": true, "category": "digital_engineer", "evidence": "Dzv25GvRwOzvpH6rrv6u0Q", "forecast": "CjiAAsV0kkxvfeSJkXUFEA", "last_year": 2024, "person_id": "01a22dd8-0654-77fd-a8bb-b126eef158ed", "created_at": "2024-11-20T01:00:31.711554", "created_by": "01a22dd8-06fb-7d89-bd33-07a61906fadf", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "6Rp/dJTz8iV3B00rEntvog", "submissions": 1, "submitted_at": "2024-11-20T01:00:31.904725", "claimed_hours": 80, "first_submitted_at": "2024-11-20T01:00:31.904725"}}'),
	('01a22dd8-415a-793c-9f8b-2567ff49a690', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:33.853868+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '45a4c0885283772bb72b03a1b3c95eae884b6c996c2d98709e45817c4496b7fb', '6e51b42a5a9f0566029e73104161a7f5572efc4929f6c5a8e26dfe76e079cb48', 'fe743c874d8d69aaca43af2744a9cf364b60095a2d8b6f810042d5d2a640e31c', NULL, '{"key": "i0", "mac": "0c74be7fd64228f906398cd5c33ff556", "set": {"state": "unit_review", "assignee_id": "01a22dd7-e884-7528-af74-6ab478b93d10"}}'),
	('01a22dd8-415a-793c-9f8b-2567ff49a690', 3, 'approve', 'unit_review', 'approved', '01a22dd7-e884-7528-af74-6ab478b93d10', '2024-11-20 01:00:33.961946+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '45a4c0885283772bb72b03a1b3c95eae884b6c996c2d98709e45817c4496b7fb', 'fe743c874d8d69aaca43af2744a9cf364b60095a2d8b6f810042d5d2a640e31c', '6abae587b07a51a7115a09490217c1d195ae23b1e8219c4c62abb5c2129d4b9f', NULL, '{"key": "i0", "mac": "4bcd828fe2ba9a66a7f2cfb8cd4629ba", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22dd7-e884-7528-af74-6ab478b93d10", "recognised": "zk57kx4wf/fIIMVcCJ+jpQ", "assignee_id": null, "approval_order": 1}}'),
	('01a22dd8-3a51-7c67-9a25-09e7ecf472b6', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5', '2024-11-20 01:00:31.967962+00', NULL, NULL, '01a22dd7-d645-739b-b8f7-e539a34128f3', 'zaozhuang-2024', '731881f9a46d761129b4bf09350ef49f67458ab3d7cbd8c9553a7c32d0531460', '72ffbdb938be3af9d1c3af63f77c551c391205968ef16fe0c2b0dbfa0efcf2b3', '6d2e00ae594d2565855ac8cbb787d5243342c71e99e2d7c18b0246e50e9ca63b', NULL, '{"key": "i0", "mac": "241a4318b9e0a6bdcb2691f2206905b6", "set": {"state": "unit_review", "assignee_id": "01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5"}}'),
	('01a22dd8-3a51-7c67-9a25-09e7ecf472b6', 3, 'approve', 'unit_review', 'approved', '01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5', '2024-11-20 01:00:32.060953+00', NULL, NULL, '01a22dd7-d645-739b-b8f7-e539a34128f3', 'zaozhuang-2024', '731881f9a46d761129b4bf09350ef49f67458ab3d7cbd8c9553a7c32d0531460', '6d2e00ae594d2565855ac8cbb787d5243342c71e99e2d7c18b0246e50e9ca63b', '5bc531a85ee56761f4c0d05df66b0fc6f3e0964b41ccbd07a66d98cd664a6312', NULL, '{"key": "i0", "mac": "ec40ffdc10921f338478dd0161de504c", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5", "recognised": "oolQNYM/wSHzfphRblGz+A", "assignee_id": null, "approval_order": 2}}'),
	('01a22dd8-3be2-7ed6-a79e-5702216f5d4a', 1, 'submit', 'draft', 'submitted', '01a22dd8-07bb-755d-b164-cd311f383bbf', '2024-11-20 01:00:32.348452+00', NULL, NULL, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', 'zaozhuang-2024', 'dd2e7a555ee691b0921e05543238433e4aaa8646b62b4090b0a42cfb96613e56', '', '4280365742ca8708ccd4aaaa75c1bf2f0a39e2c7cf836a6acb61e768ab2b26ba', '{"attested_as": "person", "attested_by": "01a22dd8-07bb-755d-b164-cd311f383bbf"}', '{"key": "i0", "mac": "0ca2543578befbb41ecc575ac3cf79ac", "set": {"facts": "bVjPt8EjTzZkY4j83jh8tg", "route": "nf4Q/1hb+S0OOQtkgaCIJw", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d66b-76b0-9f0f-80086eb57be2", "attested": true, "category": "special_circumstance", "evidence": "Br51GSjJlyE9XxpoAVuH9w", "forecast": "y3Qx3e4YBhO2stYIxgHO2g", "last_year": 2024, "person_id": "01a22dd8-074e-7942-8e40-e4fac360882f", "created_at": "2024-11-20T01:00:32.112816", "created_by": "01a22dd8-07bb-755d-b164-cd311f383bbf", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "vvYtyi04z3NNMKxBd6ZVow", "submissions": 1, "submitted_at": "2024-11-20T01:00:32.348452", "claimed_hours": 0, "first_submitted_at": "2024-11-20T01:00:32.348452"}}'),
	('01a22dd8-3be2-7ed6-a79e-5702216f5d4a', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-ea57-7dab-9810-a6183f64dd39', '2024-11-20 01:00:32.632065+00', NULL, NULL, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', 'zaozhuang-2024', 'dd2e7a555ee691b0921e05543238433e4aaa8646b62b4090b0a42cfb96613e56', '4280365742ca8708ccd4aaaa75c1bf2f0a39e2c7cf836a6acb61e768ab2b26ba', '1448e7e06cb81f233534c23183f39a831abea775b6d0dcb3ac60149869d3c17c', NULL, '{"key": "i0", "mac": "427a2ca6248b9016db6c6dffaf731384", "set": {"state": "unit_review", "assignee_id": "01a22dd7-ea57-7dab-9810-a6183f64dd39"}}'),
	('01a22dd8-3be2-7ed6-a79e-5702216f5d4a', 3, 'approve', 'unit_review', 'approved', '01a22dd7-ea57-7dab-9810-a6183f64dd39', '2024-11-20 01:00:32.876018+00', NULL, NULL, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', 'zaozhuang-2024', 'dd2e7a555ee691b0921e05543238433e4aaa8646b62b4090b0a42cfb96613e56', '1448e7e06cb81f233534c23183f39a831abea775b6d0dcb3ac60149869d3c17c', '5b851d34b5da222943b73eb6f86ae8e68c6079d53ad3577b936ecb6db64e6a3e', NULL, '{"key": "i0", "mac": "6182da9fab7e325aff39427f5ea981d3", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "decided_by": "01a22dd7-ea57-7dab-9810-a6183f64dd39", "recognised": "RBNvo1WzZ4oRRq0W9+hkng", "assignee_id": null, "approval_order": 2}}'),
	('01a22dd8-3f13-7aef-ba37-8805486c5029', 2, 'claim', 'submitted', 'unit_review', '01a22dd7-ea57-7dab-9810-a6183f64dd39', '2024-11-20 01:00:33.233606+00', NULL, NULL, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', 'zaozhuang-2024', '87fe5adb9fa58ce8c873e2cba0aa6e12b1e333a40a53a5a7c46491b9424e6e4f', '0f092a956efbf4c29844452fd824ee9bcb64da50c28e41cf18360b744ab99ade', '1402a8e39a54c31bbbc02b592fa324c1435eccf90f6d20ae18689bdb1289ed09', NULL, '{"key": "i0", "mac": "4d7f8bab691a8695310d44f62deec442", "set": {"state": "unit_review", "assignee_id": "01a22dd7-ea57-7dab-9810-a6183f64dd39"}}'),
	('01a22dd8-3f13-7aef-ba37-8805486c5029', 3, 'approve', 'unit_review', 'approved', '01a22dd7-ea57-7dab-9810-a6183f64dd39', '2024-11-20 01:00:33.320032+00', NULL, NULL, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', 'zaozhuang-2024', '87fe5adb9fa58ce8c873e2cba0aa6e12b1e333a40a53a5a7c46491b9424e6e4f', '1402a8e39a54c31bbbc02b592fa324c1435eccf90f6d20ae18689bdb1289ed09', '1d6b92fcc827c0b161c54659b41df7f6e2542d1e30e617ad8863b39a6d14157d', NULL, '{"key": "i0", "mac": "198d60866a59227958e66ebad6ff0d26", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22dd7-ea57-7dab-9810-a6183f64dd39", "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ", "assignee_id": null, "approval_order": 3}}'),
	('01a22dd8-415a-793c-9f8b-2567ff49a690', 1, 'submit', 'draft', 'submitted', '01a22dd8-0870-741d-8590-d87c25d45ec3', '2024-11-20 01:00:33.705486+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '45a4c0885283772bb72b03a1b3c95eae884b6c996c2d98709e45817c4496b7fb', '', '6e51b42a5a9f0566029e73104161a7f5572efc4929f6c5a8e26dfe76e079cb48', '{"attested_as": "person", "attested_by": "01a22dd8-0870-741d-8590-d87c25d45ec3"}', '{"key": "i0", "mac": "1f42e1c40c78ee85efa537316c321b3b", "set": {"facts": "RZIcP1u9GFvOMocNzHYoDw", "route": "ySd7Mwc5DX+yU56EqgoSqg", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22dd7-d625-7930-87ec-44e847394796", "attested": true, "category": "origin_credit", "evidence": "o6n4SGN23pc335uTJ86t2w", "forecast": "JLWsWtdJCKVTFrJ4PlZZKQ", "last_year": 2024, "person_id": "01a22dd8-07fa-7f8d-93f8-24df25fc3d07", "created_at": "2024-11-20T01:00:33.507276", "created_by": "01a22dd8-0870-741d-8590-d87c25d45ec3", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "JLj53j4rMcrsT6j/A5uryg", "submissions": 1, "submitted_at": "2024-11-20T01:00:33.705486", "claimed_hours": 72, "first_submitted_at": "2024-11-20T01:00:33.705486"}}'),
	('01a22dd8-2ef0-7042-b098-942636a68748', 4, 'hours_changed', 'approved', 'approved', '01a22dd7-e7ca-7272-87b5-a3d12db783a1', '2024-11-20 01:00:34.37215+00', 'REFILLED', NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '99f16255584d8c626a7ea1eede0745a8f9e1fc7c9a7846804a7eceb3e55c41b6', '5cfc70c61bb7e18e28339254fcd48c84f5b57e38e57a68b41263b1d25c016033', '7f136580f967ded0d3b454e7b427c35e2e440bbed2c49da7e3c0592d49d321d9', '{"cause": {"id": "01a22dd8-0ff1-7c30-a5e1-d0882cc55d25", "kind": "declaration"}, "hours_after": {"2024": {"public": "0", "professional": "10"}}, "hours_before": {"2024": {"public": "0", "professional": "0"}}}', '{"key": "i0", "mac": "fda3a2c1182d176ea39d8301540074d9", "set": {"trims": "T1PNoYwrqgwDVLtfmj7L5Q", "outcome": "approve", "revision": 1, "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ"}}'),
	('01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 5, 'revoke', 'synced', 'rejected', '01a22dd7-e7ca-7272-87b5-a3d12db783a1', '2024-11-20 01:00:34.37215+00', 'SPOT_CHECK_FAILED', NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '3f5011a84020f064a5792c70ad4f76ccad3c1d89a2cf0d392e435b77fd2203b9', '7e629dd5ea9dea785db1fb8a121b82d0599bbd5e94fb66bceb9a486d885687e3', '43678463f9b676c23960b81ab647be56174c3435f89435fa58734aaed12cbebe', '{"final": false}', '{"key": "i0", "mac": "e4871d860542b2efb3193155e2009b02", "set": {"state": "rejected", "trims": null, "outcome": "reject", "revision": 2, "decided_by": "01a22dd7-e7ca-7272-87b5-a3d12db783a1", "recognised": "RBNvo1WzZ4oRRq0W9+hkng", "rejected_as": "tRRWjaihSj08q4BShkfN1Q", "approval_order": null}}'),
	('01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 4, 'sync', 'approved', 'synced', '01a22dd7-e7ca-7272-87b5-a3d12db783a1', '2024-11-20 01:00:34.118698+00', NULL, NULL, '01a22dd7-d625-7930-87ec-44e847394796', 'zaozhuang-2024', '3f5011a84020f064a5792c70ad4f76ccad3c1d89a2cf0d392e435b77fd2203b9', '2b7075875eeec0aba3043bf855eab60a9c59801dd9b15098d27fc7626932f4a5', '7e629dd5ea9dea785db1fb8a121b82d0599bbd5e94fb66bceb9a486d885687e3', NULL, '{"key": "i0", "mac": "2673ad7289a488966fa7c500039877b3", "set": {"state": "synced"}}');
INSERT INTO public.ledger_entry VALUES
	(1, '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, 'study_record', '01a22dd8-0c25-7f93-88d8-30c93a85da5e', 1, 20, 0, 'study_record', NULL, 'zaozhuang-2024', '2024-11-20 01:00:19.809537+00', '{"key": "i0", "mac": "d2a457174421b05edc0bc844c2d8c8f0", "fields": {"at": 56552, "year": 43618, "cause": 18294, "public": 30242, "revision": 61367, "person_id": 42450, "source_id": 5828, "edition_id": 20662, "source_type": 18294, "professional": 57121}}', 1),
	(2, '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, 'study_record', '01a22dd8-0c26-707c-b063-bb96a30e4ca9', 1, 20, 0, 'study_record', NULL, 'zaozhuang-2024', '2024-11-20 01:00:19.809537+00', '{"key": "i0", "mac": "2244913c784375b4b4b24961e55be3c3", "fields": {"at": 56552, "year": 43618, "cause": 18294, "public": 30242, "revision": 61367, "person_id": 42450, "source_id": 50535, "edition_id": 20662, "source_type": 18294, "professional": 57121}}', 1),
	(3, '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, 'study_record', '01a22dd8-0c26-70a8-b9f9-3f81f7610bdf', 1, 20, 0, 'study_record', NULL, 'zaozhuang-2024', '2024-11-20 01:00:19.809537+00', '{"key": "i0", "mac": "107e7a2197b25f138f3b1e6aa3af6001", "fields": {"at": 56552, "year": 43618, "cause": 18294, "public": 30242, "revision": 61367, "person_id": 42450, "source_id": 29015, "edition_id": 20662, "source_type": 18294, "professional": 57121}}', 1),
	(4, '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, 'declaration', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 1, 0, 20, 'approve', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 'zaozhuang-2024', '2024-11-20 01:00:25.026462+00', '{"key": "i0", "mac": "9c9017c1bb4615cee82a4b23b7841533", "fields": {"at": 22751, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 54874, "revision": 61367, "person_id": 42450, "source_id": 54874, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 1),
	(5, '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, 'declaration', '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 1, 0, 45, 'approve', '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 'zaozhuang-2024', '2024-11-20 01:00:26.489941+00', '{"key": "i0", "mac": "e07c50bdf65fc9036072e65564bcd448", "fields": {"at": 57410, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 59581, "revision": 61367, "person_id": 42450, "source_id": 59581, "edition_id": 20662, "source_type": 53372, "professional": 9515}}', 2),
	(6, '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, 'declaration', '01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8', 1, 0, 80, 'approve', '01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8', 'zaozhuang-2024', '2024-11-20 01:00:26.926881+00', '{"key": "i0", "mac": "8ad3cb96c3da7c0d0d396ce3201c8b2d", "fields": {"at": 1201, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 36622, "revision": 61367, "person_id": 42450, "source_id": 36622, "edition_id": 20662, "source_type": 53372, "professional": 40616}}', 2),
	(7, '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, 'declaration', '01a22dd8-2832-751d-ab3b-eb640f9b0a12', 1, 0, 32, 'approve', '01a22dd8-2832-751d-ab3b-eb640f9b0a12', 'zaozhuang-2024', '2024-11-20 01:00:27.467388+00', '{"key": "i0", "mac": "33e809bcfbd2fe3cb7bdf43968b92400", "fields": {"at": 47940, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 18722, "revision": 61367, "person_id": 42450, "source_id": 18722, "edition_id": 20662, "source_type": 53372, "professional": 9807}}', 2),
	(8, '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, 'declaration', '01a22dd8-29e3-746a-bc63-07cb0731c103', 1, 0, 20, 'approve', '01a22dd8-29e3-746a-bc63-07cb0731c103', 'zaozhuang-2024', '2024-11-20 01:00:27.751717+00', '{"key": "i0", "mac": "cf7e58abe46fd2b89d05c6f6069d8d79", "fields": {"at": 52148, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 64634, "revision": 61367, "person_id": 42450, "source_id": 64634, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 2),
	(10, '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, 'declaration', '01a22dd8-2c28-70b1-bace-40aa35ae46bf', 1, 0, 13, 'approve', '01a22dd8-2c28-70b1-bace-40aa35ae46bf', 'zaozhuang-2024', '2024-11-20 01:00:28.701006+00', '{"key": "i0", "mac": "a04da36bf7d6b0c295abb98d0faabfcc", "fields": {"at": 28829, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 30970, "revision": 61367, "person_id": 42450, "source_id": 30970, "edition_id": 20662, "source_type": 53372, "professional": 29787}}', 2),
	(9, '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, 'declaration', '01a22dd8-2aef-75f8-8483-e29c20698c2e', 1, 0, 20, 'approve', '01a22dd8-2aef-75f8-8483-e29c20698c2e', 'zaozhuang-2024', '2024-11-20 01:00:28.038592+00', '{"key": "i0", "mac": "9a7a0822c9164ab322a198ccf681a338", "fields": {"at": 59733, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 34976, "revision": 61367, "person_id": 42450, "source_id": 34976, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 2),
	(11, '01a22dd8-074e-7942-8e40-e4fac360882f', 2024, 'declaration', '01a22dd8-3297-7baa-a35d-e9aff89f8d93', 1, 0, 32, 'approve', '01a22dd8-3297-7baa-a35d-e9aff89f8d93', 'zaozhuang-2024', '2024-11-20 01:00:30.25203+00', '{"key": "i0", "mac": "3f21b0a349513e78e3684666cd444228", "fields": {"at": 47819, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 39629, "revision": 61367, "person_id": 17126, "source_id": 39629, "edition_id": 20662, "source_type": 53372, "professional": 9807}}', 2),
	(12, '01a22dd8-0654-77fd-a8bb-b126eef158ed', 2024, 'declaration', '01a22dd8-37d7-7bb9-be28-36ba78bd1977', 1, 15, 30, 'approve', '01a22dd8-37d7-7bb9-be28-36ba78bd1977', 'zaozhuang-2024', '2024-11-20 01:00:31.700462+00', '{"key": "i0", "mac": "1166afc7e537b770e5838761632d440a", "fields": {"at": 65193, "year": 43618, "cause": 23898, "public": 53614, "cause_id": 43411, "revision": 61367, "person_id": 40322, "source_id": 43411, "edition_id": 20662, "source_type": 53372, "professional": 18275}}', 3),
	(13, '01a22dd8-0654-77fd-a8bb-b126eef158ed', 2024, 'declaration', '01a22dd8-3a51-7c67-9a25-09e7ecf472b6', 1, 0, 80, 'approve', '01a22dd8-3a51-7c67-9a25-09e7ecf472b6', 'zaozhuang-2024', '2024-11-20 01:00:32.060953+00', '{"key": "i0", "mac": "9bd412e75be5a9770409309d76784112", "fields": {"at": 32899, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 27046, "revision": 61367, "person_id": 40322, "source_id": 27046, "edition_id": 20662, "source_type": 53372, "professional": 40616}}', 3),
	(14, '01a22dd8-074e-7942-8e40-e4fac360882f', 2024, 'declaration', '01a22dd8-3f13-7aef-ba37-8805486c5029', 1, 0, 20, 'approve', '01a22dd8-3f13-7aef-ba37-8805486c5029', 'zaozhuang-2024', '2024-11-20 01:00:33.320032+00', '{"key": "i0", "mac": "4f6c8807a07878514be7f8cdcb0de688", "fields": {"at": 24068, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 14382, "revision": 61367, "person_id": 17126, "source_id": 14382, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 3),
	(16, '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, 'declaration', '01a22dd8-2ef0-7042-b098-942636a68748', 1, 0, 20, 'revoke', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 'zaozhuang-2024', '2024-11-20 01:00:34.37215+00', '{"key": "i0", "mac": "6d4800bc74b401f5b1f1c895589b555d", "fields": {"at": 35334, "year": 43618, "cause": 60756, "public": 57121, "cause_id": 54874, "revision": 61367, "person_id": 42450, "source_id": 28849, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 3),
	(17, '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, 'declaration', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 2, 0, -20, 'revoke', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 'zaozhuang-2024', '2024-11-20 01:00:34.37215+00', '{"key": "i0", "mac": "72d9f76e4f83e774dc5ca14a7afee55e", "fields": {"at": 35334, "year": 43618, "cause": 60756, "public": 57121, "cause_id": 54874, "revision": 48653, "person_id": 42450, "source_id": 54874, "edition_id": 20662, "source_type": 53372, "professional": 26748}}', 3),
	(15, '01a22dd8-07fa-7f8d-93f8-24df25fc3d07', 2024, 'declaration', '01a22dd8-415a-793c-9f8b-2567ff49a690', 1, 24, 48, 'approve', '01a22dd8-415a-793c-9f8b-2567ff49a690', 'zaozhuang-2024', '2024-11-20 01:00:33.961946+00', '{"key": "i0", "mac": "7c127a9b0620745fd57275a5f8941a97", "fields": {"at": 37988, "year": 43618, "cause": 23898, "public": 45627, "cause_id": 48065, "revision": 61367, "person_id": 11417, "source_id": 48065, "edition_id": 20662, "source_type": 53372, "professional": 22934}}', 3);
INSERT INTO public.notice VALUES
	('01a22dd8-1eb9-7d3d-a995-3641d69f6e56', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25:1', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:24.389355+00', NULL, '{"key": "i0", "mac": "c963be8b242cb294143d4ea7b5b5b2d7", "fields": {"id": 46992, "kind": 3209, "texts": 13012, "event_id": 22329, "person_id": 42450, "created_at": 56827, "declaration_id": 54874}}', 1),
	('01a22dd8-1eb9-7de8-b527-85cc28cf988f', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25:1', NULL, '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:24.389355+00', NULL, '{"key": "i0", "mac": "02d40941da26e8bb97902fa0eceead8e", "fields": {"id": 5523, "kind": 3209, "texts": 27767, "event_id": 22329, "created_at": 56827, "declaration_id": 54874, "organization_id": 37063}}', 1),
	('01a22dd8-2314-736d-9e9d-10b0f4dfcf1c', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25:3', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 'declaration.approve', '{"en": "Your achievement declaration was approved.", "zh": "您的代表性成果申报已通过审核。"}', '2024-11-20 01:00:25.026462+00', NULL, '{"key": "i0", "mac": "facab9d6a6338912f228fbdeab1fe25d", "fields": {"id": 43426, "kind": 29347, "texts": 27212, "event_id": 13755, "person_id": 42450, "created_at": 22751, "declaration_id": 54874}}', 2),
	('01a22dd8-2314-7456-84d5-986a8d827f5b', '01a22dd8-20c4-71bb-ac97-3fe4782eaea2:1', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 'declaration.submit', '{"en": "Your training declaration was submitted and waits for review.", "zh": "您的培训进修申报已提交，等待审核。"}', '2024-11-20 01:00:25.509962+00', NULL, '{"key": "i0", "mac": "7737a8250c8db440a3a31dea3609a314", "fields": {"id": 60071, "kind": 3209, "texts": 21287, "event_id": 48205, "person_id": 42450, "created_at": 2597, "declaration_id": 59581}}', 2),
	('01a22dd8-2936-70aa-af93-c7c0cb7b734d', '01a22dd8-2832-751d-ab3b-eb640f9b0a12:1', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-2832-751d-ab3b-eb640f9b0a12', 'declaration.submit', '{"en": "Your qualification exam declaration was submitted and waits for review.", "zh": "您的职业资格考试申报已提交，等待审核。"}', '2024-11-20 01:00:27.286731+00', NULL, '{"key": "i0", "mac": "2e121b25dbdbae051fd31c7b70130c58", "fields": {"id": 51882, "kind": 3209, "texts": 11806, "event_id": 15090, "person_id": 42450, "created_at": 19915, "declaration_id": 18722}}', 2),
	('01a22dd8-2936-7136-ae1e-7430fa84c3de', '01a22dd8-2832-751d-ab3b-eb640f9b0a12:1', NULL, '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd8-2832-751d-ab3b-eb640f9b0a12', 'declaration.submit', '{"en": "A new qualification exam declaration waits for review.", "zh": "有新的职业资格考试申报待审核。"}', '2024-11-20 01:00:27.286731+00', NULL, '{"key": "i0", "mac": "6e55767851f788c37b11872d2669be81", "fields": {"id": 21703, "kind": 3209, "texts": 3485, "event_id": 15090, "created_at": 19915, "declaration_id": 18722, "organization_id": 37063}}', 2),
	('01a22dd8-2a3f-7fd0-9a43-4a9ba380d8f9', '01a22dd8-2832-751d-ab3b-eb640f9b0a12:3', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-2832-751d-ab3b-eb640f9b0a12', 'declaration.approve', '{"en": "Your qualification exam declaration was approved.", "zh": "您的职业资格考试申报已通过审核。"}', '2024-11-20 01:00:27.467388+00', NULL, '{"key": "i0", "mac": "1f51d47165d2b86fdbeede5ca72de7d1", "fields": {"id": 27841, "kind": 29347, "texts": 26322, "event_id": 22640, "person_id": 42450, "created_at": 47940, "declaration_id": 18722}}', 2),
	('01a22dd8-2e02-7b96-a64d-71063825703d', '01a22dd8-2c28-70b1-bace-40aa35ae46bf:1', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-2c28-70b1-bace-40aa35ae46bf', 'declaration.submit', '{"en": "Your expert activity declaration was submitted and waits for review.", "zh": "您的专家活动申报已提交，等待审核。"}', '2024-11-20 01:00:28.440716+00', NULL, '{"key": "i0", "mac": "29800225280935d016ccb009467f4bc2", "fields": {"id": 60813, "kind": 3209, "texts": 30116, "event_id": 52868, "person_id": 42450, "created_at": 63446, "declaration_id": 30970}}', 2),
	('01a22dd8-2e02-7c19-b22f-b7abd3c1665d', '01a22dd8-2c28-70b1-bace-40aa35ae46bf:1', NULL, '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd8-2c28-70b1-bace-40aa35ae46bf', 'declaration.submit', '{"en": "A new expert activity declaration waits for review.", "zh": "有新的专家活动申报待审核。"}', '2024-11-20 01:00:28.440716+00', NULL, '{"key": "i0", "mac": "2781a1fd19286c69ba63b902f57f2481", "fields": {"id": 19892, "kind": 3209, "texts": 24757, "event_id": 52868, "created_at": 63446, "declaration_id": 30970, "organization_id": 37063}}', 2),
	('01a22dd8-3466-7ac6-ab76-c5f8ebfef66a', '01a22dd8-3297-7baa-a35d-e9aff89f8d93:1', '01a22dd8-074e-7942-8e40-e4fac360882f', NULL, '01a22dd8-3297-7baa-a35d-e9aff89f8d93', 'declaration.submit', '{"en": "Your training declaration was submitted and waits for review.", "zh": "您的培训进修申报已提交，等待审核。"}', '2024-11-20 01:00:29.965913+00', NULL, '{"key": "i0", "mac": "d16d4f270749206228fd21ba727e9df0", "fields": {"id": 32894, "kind": 3209, "texts": 21287, "event_id": 5038, "person_id": 17126, "created_at": 16458, "declaration_id": 39629}}', 2),
	('01a22dd8-3466-7b4b-9853-06ed6a4270a5', '01a22dd8-3297-7baa-a35d-e9aff89f8d93:1', NULL, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', '01a22dd8-3297-7baa-a35d-e9aff89f8d93', 'declaration.submit', '{"en": "A new training declaration waits for review.", "zh": "有新的培训进修申报待审核。"}', '2024-11-20 01:00:29.965913+00', NULL, '{"key": "i0", "mac": "d0a6e383b3f48d88548c9b3656cd4ab6", "fields": {"id": 1174, "kind": 3209, "texts": 61229, "event_id": 5038, "created_at": 16458, "declaration_id": 39629, "organization_id": 12800}}', 2),
	('01a22dd8-3888-7053-bc32-1b1df0edf13f', '01a22dd8-3508-7079-837d-6b26bded1177:3', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-3508-7079-837d-6b26bded1177', 'declaration.reject', '{"en": "Your competition declaration was rejected; its history says why.", "zh": "您的竞赛申报被驳回，理由见申报记录。"}', '2024-11-20 01:00:30.957621+00', NULL, '{"key": "i0", "mac": "f28ea4ad1a5b7cc279eb2edaacabcf1a", "fields": {"id": 30945, "kind": 58206, "texts": 51791, "event_id": 45401, "person_id": 42450, "created_at": 52656, "declaration_id": 30375}}', 3),
	('01a22dd8-396c-7f5c-b846-616fea4f4525', '01a22dd8-37d7-7bb9-be28-36ba78bd1977:1', '01a22dd8-0654-77fd-a8bb-b126eef158ed', NULL, '01a22dd8-37d7-7bb9-be28-36ba78bd1977', 'declaration.submit', '{"en": "Your aid posting declaration was submitted and waits for review.", "zh": "您的援派申报已提交，等待审核。"}', '2024-11-20 01:00:31.277931+00', NULL, '{"key": "i0", "mac": "0a29589b76eb5e7ec3266b5ae7b7cb36", "fields": {"id": 61373, "kind": 3209, "texts": 37609, "event_id": 2623, "person_id": 40322, "created_at": 30890, "declaration_id": 43411}}', 3),
	('01a22dd8-396c-7fe6-835f-f7c50ea8fe4c', '01a22dd8-37d7-7bb9-be28-36ba78bd1977:1', NULL, '01a22dd7-d645-739b-b8f7-e539a34128f3', '01a22dd8-37d7-7bb9-be28-36ba78bd1977', 'declaration.submit', '{"en": "A new aid posting declaration waits for review.", "zh": "有新的援派申报待审核。"}', '2024-11-20 01:00:31.277931+00', NULL, '{"key": "i0", "mac": "a1acde176f04bd91472da180f58087c9", "fields": {"id": 36163, "kind": 3209, "texts": 41649, "event_id": 2623, "created_at": 30890, "declaration_id": 43411, "organization_id": 10271}}', 3),
	('01a22dd8-2314-749b-8a4d-9fdce95a72fb', '01a22dd8-20c4-71bb-ac97-3fe4782eaea2:1', NULL, '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 'declaration.submit', '{"en": "A new training declaration waits for review.", "zh": "有新的培训进修申报待审核。"}', '2024-11-20 01:00:25.509962+00', NULL, '{"key": "i0", "mac": "05406308b15458a5555b77ecdf0dc8b3", "fields": {"id": 36546, "kind": 3209, "texts": 61229, "event_id": 48205, "created_at": 2597, "declaration_id": 59581, "organization_id": 37063}}', 2),
	('01a22dd8-2374-701b-81ff-70780f32bbbc', '01a22dd8-20c4-71bb-ac97-3fe4782eaea2:3', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 'declaration.return_for_correction', '{"en": "Your training declaration was returned; correct it as the reviewer says and submit it again.", "zh": "您的培训进修申报已退回，请按意见修改后重新提交。"}', '2024-11-20 01:00:25.633372+00', NULL, '{"key": "i0", "mac": "f32a6900fe8c153ccf40ded535900c1b", "fields": {"id": 8296, "kind": 56571, "texts": 23527, "event_id": 57039, "person_id": 42450, "created_at": 26645, "declaration_id": 59581}}', 2),
	('01a22dd8-25c0-71c1-90ad-5ccfd7954daa', '01a22dd8-20c4-71bb-ac97-3fe4782eaea2:4', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 'declaration.submit', '{"en": "Your training declaration was submitted and waits for review.", "zh": "您的培训进修申报已提交，等待审核。"}', '2024-11-20 01:00:26.112735+00', NULL, '{"key": "i0", "mac": "04191cf215133bdc5647f2c4059a98a7", "fields": {"id": 50588, "kind": 3209, "texts": 21287, "event_id": 18440, "person_id": 42450, "created_at": 48388, "declaration_id": 59581}}', 2),
	('01a22dd8-25c0-7237-93b7-2795549041b8', '01a22dd8-20c4-71bb-ac97-3fe4782eaea2:4', NULL, '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 'declaration.submit', '{"en": "A new training declaration waits for review.", "zh": "有新的培训进修申报待审核。"}', '2024-11-20 01:00:26.112735+00', NULL, '{"key": "i0", "mac": "1e2675f80893e0df2a40dff14ed535f3", "fields": {"id": 28760, "kind": 3209, "texts": 61229, "event_id": 18440, "created_at": 48388, "declaration_id": 59581, "organization_id": 37063}}', 2),
	('01a22dd8-2765-73f9-82d4-b7e8514a48c4', '01a22dd8-20c4-71bb-ac97-3fe4782eaea2:6', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-20c4-71bb-ac97-3fe4782eaea2', 'declaration.approve', '{"en": "Your training declaration was approved. It claims 24 credit hours; 22.5 are recognised. Hours above 8 on one day are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的培训进修申报已通过审核。申报24学时，认定22.5学时。单日超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:26.489941+00', NULL, '{"key": "i0", "mac": "6adfb22c14d412cd8efeea5899310f10", "fields": {"id": 13560, "kind": 29347, "texts": 49580, "event_id": 10890, "person_id": 42450, "created_at": 57410, "declaration_id": 59581}}', 2),
	('01a22dd8-2765-74af-8d3e-867ed902a058', '01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8:1', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8', 'declaration.submit', '{"en": "Your learning declaration was submitted and waits for review.", "zh": "您的学习申报已提交，等待审核。"}', '2024-11-20 01:00:26.693355+00', NULL, '{"key": "i0", "mac": "72f3610c88503e4b42aac5f96bbf8866", "fields": {"id": 41485, "kind": 3209, "texts": 25464, "event_id": 26926, "person_id": 42450, "created_at": 52114, "declaration_id": 36622}}', 2),
	('01a22dd8-2765-74e8-8653-38064fbc138c', '01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8:1', NULL, '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8', 'declaration.submit', '{"en": "A new learning declaration waits for review.", "zh": "有新的学习申报待审核。"}', '2024-11-20 01:00:26.693355+00', NULL, '{"key": "i0", "mac": "cce92a14c1be5032cb989dd4724d8516", "fields": {"id": 25540, "kind": 3209, "texts": 51168, "event_id": 26926, "created_at": 52114, "declaration_id": 36622, "organization_id": 37063}}', 2),
	('01a22dd8-284b-7b3b-9ecf-2c7435874bcf', '01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8:3', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-267e-7e3f-8ff4-19b3a9ae08a8', 'declaration.approve', '{"en": "Your learning declaration was approved. It claims 45 credit hours; 40 are recognised. The category''s hours of the year have reached the cap; the rest is not registered. If another item is revoked, hours refill in the order of approval. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的学习申报已通过审核。申报45学时，认定40学时。本类别当年累计学时已达上限，超出部分不予登记；其他申报被撤销时将按审核通过的先后顺序补足。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:26.926881+00', NULL, '{"key": "i0", "mac": "2242293d67f4edf08fab6e3061535caa", "fields": {"id": 34291, "kind": 29347, "texts": 37030, "event_id": 2988, "person_id": 42450, "created_at": 1201, "declaration_id": 36622}}', 2),
	('01a22dd8-2b28-76c6-b5f5-32b66fe0712b', '01a22dd8-29e3-746a-bc63-07cb0731c103:1', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-29e3-746a-bc63-07cb0731c103', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:27.643459+00', NULL, '{"key": "i0", "mac": "f1d524c9a6b074194497503e6d28efb9", "fields": {"id": 14403, "kind": 3209, "texts": 13012, "event_id": 21437, "person_id": 42450, "created_at": 8098, "declaration_id": 64634}}', 2),
	('01a22dd8-2b28-7769-8d86-fc18942a2c7d', '01a22dd8-29e3-746a-bc63-07cb0731c103:1', NULL, '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd8-29e3-746a-bc63-07cb0731c103', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:27.643459+00', NULL, '{"key": "i0", "mac": "1dc34ecc4b35984aba173be7fd254b49", "fields": {"id": 32179, "kind": 3209, "texts": 27767, "event_id": 21437, "created_at": 8098, "declaration_id": 64634, "organization_id": 37063}}', 2),
	('01a22dd8-2b28-77df-a1b2-40a698f67850', '01a22dd8-29e3-746a-bc63-07cb0731c103:3', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-29e3-746a-bc63-07cb0731c103', 'declaration.approve', '{"en": "Your achievement declaration was approved.", "zh": "您的代表性成果申报已通过审核。"}', '2024-11-20 01:00:27.751717+00', NULL, '{"key": "i0", "mac": "031e076ee81ff7e166a4c0fe3962d409", "fields": {"id": 10082, "kind": 29347, "texts": 27212, "event_id": 12607, "person_id": 42450, "created_at": 52148, "declaration_id": 64634}}', 2),
	('01a22dd8-2c09-7046-9edf-39d98e352f09', '01a22dd8-2aef-75f8-8483-e29c20698c2e:1', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-2aef-75f8-8483-e29c20698c2e', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:27.859211+00', NULL, '{"key": "i0", "mac": "79822caff3d200416303ae00913ffd7f", "fields": {"id": 16132, "kind": 3209, "texts": 13012, "event_id": 41848, "person_id": 42450, "created_at": 15623, "declaration_id": 34976}}', 2),
	('01a22dd8-2c09-70c5-be42-14254a99056d', '01a22dd8-2aef-75f8-8483-e29c20698c2e:1', NULL, '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd8-2aef-75f8-8483-e29c20698c2e', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:27.859211+00', NULL, '{"key": "i0", "mac": "b58f04a7f567a3455a4a25f7998ca455", "fields": {"id": 12472, "kind": 3209, "texts": 27767, "event_id": 41848, "created_at": 15623, "declaration_id": 34976, "organization_id": 37063}}', 2),
	('01a22dd8-2c09-7130-be26-4b6a77100e5a', '01a22dd8-2aef-75f8-8483-e29c20698c2e:3', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-2aef-75f8-8483-e29c20698c2e', 'declaration.approve', '{"en": "Your achievement declaration was approved.", "zh": "您的代表性成果申报已通过审核。"}', '2024-11-20 01:00:28.038592+00', NULL, '{"key": "i0", "mac": "6d0fbca0013e6a7c2c8fa5d5e71b2726", "fields": {"id": 21031, "kind": 29347, "texts": 27212, "event_id": 49658, "person_id": 42450, "created_at": 59733, "declaration_id": 34976}}', 2),
	('01a22dd8-2f01-7c30-80f0-b55bab6e2674', '01a22dd8-2c28-70b1-bace-40aa35ae46bf:3', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-2c28-70b1-bace-40aa35ae46bf', 'declaration.approve', '{"en": "Your expert activity declaration was approved. It claims 9 credit hours; 6.5 are recognised. Hours above 8 on a day shared with other items are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的专家活动申报已通过审核。申报9学时，认定6.5学时。同一天各项活动合计超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:28.701006+00', NULL, '{"key": "i0", "mac": "68b7fb0e1288a4b4c4f9a7c93c5da995", "fields": {"id": 53915, "kind": 29347, "texts": 16725, "event_id": 44038, "person_id": 42450, "created_at": 28829, "declaration_id": 30970}}', 2),
	('01a22dd8-3353-7f5d-b7ef-66ba06a76353', '01a22dd8-2ef0-7042-b098-942636a68748:3', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-2ef0-7042-b098-942636a68748', 'declaration.approve', '{"en": "Your achievement declaration was approved. It claims 10 credit hours; 0 are recognised. The category''s hours of the year have reached the cap; the rest is not registered. If another item is revoked, hours refill in the order of approval. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的代表性成果申报已通过审核。申报10学时，认定0学时。本类别当年累计学时已达上限，超出部分不予登记；其他申报被撤销时将按审核通过的先后顺序补足。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:29.653855+00', NULL, '{"key": "i0", "mac": "10dcd35511764c6c7dac0085b8495282", "fields": {"id": 29712, "kind": 29347, "texts": 4803, "event_id": 51335, "person_id": 42450, "created_at": 48761, "declaration_id": 28849}}', 2),
	('01a22dd8-31e0-73fb-8d59-bab021215a57', '01a22dd8-2ef0-7042-b098-942636a68748:1', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-2ef0-7042-b098-942636a68748', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:29.401435+00', NULL, '{"key": "i0", "mac": "c62711522e4e41a66818ffa83bac443b", "fields": {"id": 64897, "kind": 3209, "texts": 13012, "event_id": 43525, "person_id": 42450, "created_at": 23783, "declaration_id": 28849}}', 2),
	('01a22dd8-31e0-74a5-b1a9-b10478617ad9', '01a22dd8-2ef0-7042-b098-942636a68748:1', NULL, '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd8-2ef0-7042-b098-942636a68748', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:29.401435+00', NULL, '{"key": "i0", "mac": "ce31e9959f22dc168bc4f62836767678", "fields": {"id": 19365, "kind": 3209, "texts": 27767, "event_id": 43525, "created_at": 23783, "declaration_id": 28849, "organization_id": 37063}}', 2),
	('01a22dd8-3586-7f92-a926-7f3620c6264f', '01a22dd8-3297-7baa-a35d-e9aff89f8d93:3', '01a22dd8-074e-7942-8e40-e4fac360882f', NULL, '01a22dd8-3297-7baa-a35d-e9aff89f8d93', 'declaration.approve', '{"en": "Your training declaration was approved. It claims 24 credit hours; 16 are recognised. Hours above 8 on one day are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030. The reviewer''s reason: the hours are not proved; 第三天未签到.", "zh": "您的培训进修申报已通过审核。申报24学时，认定16学时。单日超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。核减理由：学时缺少证明；第三天未签到。"}', '2024-11-20 01:00:30.25203+00', NULL, '{"key": "i0", "mac": "d344d29a84628cf7d2d0a6ec576967ea", "fields": {"id": 60974, "kind": 29347, "texts": 36394, "event_id": 28972, "person_id": 17126, "created_at": 47819, "declaration_id": 39629}}', 3),
	('01a22dd8-3b22-7a68-9cbd-0be2797c1f75', '01a22dd8-37d7-7bb9-be28-36ba78bd1977:3', '01a22dd8-0654-77fd-a8bb-b126eef158ed', NULL, '01a22dd8-37d7-7bb9-be28-36ba78bd1977', 'declaration.approve', '{"en": "Your aid posting declaration was approved.", "zh": "您的援派申报已通过审核。"}', '2024-11-20 01:00:31.700462+00', NULL, '{"key": "i0", "mac": "3ff7da628aacc3d6fd27bf81f6bfd709", "fields": {"id": 60657, "kind": 29347, "texts": 61393, "event_id": 26813, "person_id": 40322, "created_at": 65193, "declaration_id": 43411}}', 3),
	('01a22dd8-3b22-7b11-8289-c4dabf86df82', '01a22dd8-3a51-7c67-9a25-09e7ecf472b6:1', '01a22dd8-0654-77fd-a8bb-b126eef158ed', NULL, '01a22dd8-3a51-7c67-9a25-09e7ecf472b6', 'declaration.submit', '{"en": "Your digital engineer declaration was submitted and waits for review.", "zh": "您的数字技术工程师申报已提交，等待审核。"}', '2024-11-20 01:00:31.904725+00', NULL, '{"key": "i0", "mac": "12183e280c24533364c9379084a7c8f5", "fields": {"id": 37927, "kind": 3209, "texts": 65128, "event_id": 14401, "person_id": 40322, "created_at": 25229, "declaration_id": 27046}}', 3),
	('01a22dd8-36f5-72e0-81b3-c15b19469f91', '01a22dd8-3508-7079-837d-6b26bded1177:1', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-3508-7079-837d-6b26bded1177', 'declaration.submit', '{"en": "Your competition declaration was submitted and waits for review.", "zh": "您的竞赛申报已提交，等待审核。"}', '2024-11-20 01:00:30.792934+00', NULL, '{"key": "i0", "mac": "2f1dd48d2b2d560ba151692c343cf457", "fields": {"id": 65127, "kind": 3209, "texts": 44459, "event_id": 54235, "person_id": 42450, "created_at": 24937, "declaration_id": 30375}}', 3),
	('01a22dd8-36f5-7392-ba7d-1360b1ad9ce8', '01a22dd8-3508-7079-837d-6b26bded1177:1', NULL, '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd8-3508-7079-837d-6b26bded1177', 'declaration.submit', '{"en": "A new competition declaration waits for review.", "zh": "有新的竞赛申报待审核。"}', '2024-11-20 01:00:30.792934+00', NULL, '{"key": "i0", "mac": "06719fa2c850032472a23154043df078", "fields": {"id": 60491, "kind": 3209, "texts": 61091, "event_id": 54235, "created_at": 24937, "declaration_id": 30375, "organization_id": 37063}}', 3),
	('01a22dd8-3b22-7b4a-9bf0-4d4b11f59d2d', '01a22dd8-3a51-7c67-9a25-09e7ecf472b6:1', NULL, '01a22dd7-d645-739b-b8f7-e539a34128f3', '01a22dd8-3a51-7c67-9a25-09e7ecf472b6', 'declaration.submit', '{"en": "A new digital engineer declaration waits for review.", "zh": "有新的数字技术工程师申报待审核。"}', '2024-11-20 01:00:31.904725+00', NULL, '{"key": "i0", "mac": "9aa53bb89b89336fb587ed809c5d47a2", "fields": {"id": 44326, "kind": 3209, "texts": 47459, "event_id": 14401, "created_at": 25229, "declaration_id": 27046, "organization_id": 10271}}', 3),
	('01a22dd8-3d9a-7444-93af-1436346bb8a0', '01a22dd8-3be2-7ed6-a79e-5702216f5d4a:1', '01a22dd8-074e-7942-8e40-e4fac360882f', NULL, '01a22dd8-3be2-7ed6-a79e-5702216f5d4a', 'declaration.submit', '{"en": "Your special circumstance declaration was submitted and waits for review.", "zh": "您的特殊情况申报已提交，等待审核。"}', '2024-11-20 01:00:32.348452+00', NULL, '{"key": "i0", "mac": "179b86f1c8b2dc1528e0602f93ec485a", "fields": {"id": 18169, "kind": 3209, "texts": 34994, "event_id": 55545, "person_id": 17126, "created_at": 6329, "declaration_id": 12126}}', 3),
	('01a22dd8-44f3-7e5b-bc97-f6d8d1aa5e01', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25:4', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 'declaration.sync', '{"en": "The hours of your achievement declaration were sent to the title system.", "zh": "您的代表性成果申报认定的学时已报送职称系统。"}', '2024-11-20 01:00:34.118698+00', NULL, '{"key": "i0", "mac": "6a73eb535581e04f946593aaa03477b6", "fields": {"id": 63293, "kind": 16687, "texts": 50441, "event_id": 41852, "person_id": 42450, "created_at": 12785, "declaration_id": 54874}}', 3),
	('01a22dd8-3d9a-74dd-9b5b-e65662d52c11', '01a22dd8-3be2-7ed6-a79e-5702216f5d4a:1', NULL, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', '01a22dd8-3be2-7ed6-a79e-5702216f5d4a', 'declaration.submit', '{"en": "A new special circumstance declaration waits for review.", "zh": "有新的特殊情况申报待审核。"}', '2024-11-20 01:00:32.348452+00', NULL, '{"key": "i0", "mac": "ccc5f2c2e3ba2dc50d9cd60c93afcadb", "fields": {"id": 6438, "kind": 3209, "texts": 51088, "event_id": 55545, "created_at": 6329, "declaration_id": 12126, "organization_id": 12800}}', 3),
	('01a22dd8-424c-7676-8a07-6a7280d89719', '01a22dd8-415a-793c-9f8b-2567ff49a690:1', '01a22dd8-07fa-7f8d-93f8-24df25fc3d07', NULL, '01a22dd8-415a-793c-9f8b-2567ff49a690', 'declaration.submit', '{"en": "Your origin credit declaration was submitted and waits for review.", "zh": "您的调出地学时申报已提交，等待审核。"}', '2024-11-20 01:00:33.705486+00', NULL, '{"key": "i0", "mac": "8f2329be145640cabb0c38017e7294c6", "fields": {"id": 37387, "kind": 3209, "texts": 60528, "event_id": 48623, "person_id": 11417, "created_at": 13842, "declaration_id": 48065}}', 3),
	('01a22dd8-424c-76f7-be96-3158bf759ccb', '01a22dd8-415a-793c-9f8b-2567ff49a690:1', NULL, '01a22dd7-d625-7930-87ec-44e847394796', '01a22dd8-415a-793c-9f8b-2567ff49a690', 'declaration.submit', '{"en": "A new origin credit declaration waits for review.", "zh": "有新的调出地学时申报待审核。"}', '2024-11-20 01:00:33.705486+00', NULL, '{"key": "i0", "mac": "f673d6b6ee88cae8fe3c541f786f7def", "fields": {"id": 39230, "kind": 3209, "texts": 21159, "event_id": 48623, "created_at": 13842, "declaration_id": 48065, "organization_id": 37063}}', 3),
	('01a22dd8-3be8-7672-8598-6a9e2037d6e0', '01a22dd8-3a51-7c67-9a25-09e7ecf472b6:3', '01a22dd8-0654-77fd-a8bb-b126eef158ed', NULL, '01a22dd8-3a51-7c67-9a25-09e7ecf472b6', 'declaration.approve', '{"en": "Your digital engineer declaration was approved.", "zh": "您的数字技术工程师申报已通过审核。"}', '2024-11-20 01:00:32.060953+00', NULL, '{"key": "i0", "mac": "d02b37015fc9b6060ec9146f54a29680", "fields": {"id": 38788, "kind": 29347, "texts": 41308, "event_id": 23235, "person_id": 40322, "created_at": 32899, "declaration_id": 27046}}', 3),
	('01a22dd8-3fe7-7d6f-a528-95356e18d04e', '01a22dd8-3be2-7ed6-a79e-5702216f5d4a:3', '01a22dd8-074e-7942-8e40-e4fac360882f', NULL, '01a22dd8-3be2-7ed6-a79e-5702216f5d4a', 'declaration.approve', '{"en": "Your special circumstance declaration was approved.", "zh": "您的特殊情况申报已通过审核。"}', '2024-11-20 01:00:32.876018+00', NULL, '{"key": "i0", "mac": "08756803a592d6cb0dc3ff339a29974a", "fields": {"id": 39062, "kind": 29347, "texts": 48021, "event_id": 47739, "person_id": 17126, "created_at": 45906, "declaration_id": 12126}}', 3),
	('01a22dd8-3fe7-7e25-a6c4-e2895b68a796', '01a22dd8-3f13-7aef-ba37-8805486c5029:1', '01a22dd8-074e-7942-8e40-e4fac360882f', NULL, '01a22dd8-3f13-7aef-ba37-8805486c5029', 'declaration.submit', '{"en": "Your competition declaration was submitted and waits for review.", "zh": "您的竞赛申报已提交，等待审核。"}', '2024-11-20 01:00:33.086379+00', NULL, '{"key": "i0", "mac": "93455218d11475b3b1ad6756047d3f6c", "fields": {"id": 13329, "kind": 3209, "texts": 44459, "event_id": 48686, "person_id": 17126, "created_at": 59057, "declaration_id": 14382}}', 3),
	('01a22dd8-3fe7-7e5e-a6f6-fa9b3eb2f2fb', '01a22dd8-3f13-7aef-ba37-8805486c5029:1', NULL, '01a22dd7-d66b-76b0-9f0f-80086eb57be2', '01a22dd8-3f13-7aef-ba37-8805486c5029', 'declaration.submit', '{"en": "A new competition declaration waits for review.", "zh": "有新的竞赛申报待审核。"}', '2024-11-20 01:00:33.086379+00', NULL, '{"key": "i0", "mac": "d3905429a1cddf250c12f2634261f95a", "fields": {"id": 53278, "kind": 3209, "texts": 61091, "event_id": 48686, "created_at": 59057, "declaration_id": 14382, "organization_id": 12800}}', 3),
	('01a22dd8-4114-725b-9891-4d35f7142a58', '01a22dd8-3f13-7aef-ba37-8805486c5029:3', '01a22dd8-074e-7942-8e40-e4fac360882f', NULL, '01a22dd8-3f13-7aef-ba37-8805486c5029', 'declaration.approve', '{"en": "Your competition declaration was approved.", "zh": "您的竞赛申报已通过审核。"}', '2024-11-20 01:00:33.320032+00', NULL, '{"key": "i0", "mac": "3ee743589d246a4f9fbc19b8a7b0b440", "fields": {"id": 28404, "kind": 29347, "texts": 19501, "event_id": 56492, "person_id": 17126, "created_at": 24068, "declaration_id": 14382}}', 3),
	('01a22dd8-43b3-7d6e-8303-a0b270f9671f', '01a22dd8-415a-793c-9f8b-2567ff49a690:3', '01a22dd8-07fa-7f8d-93f8-24df25fc3d07', NULL, '01a22dd8-415a-793c-9f8b-2567ff49a690', 'declaration.approve', '{"en": "Your origin credit declaration was approved.", "zh": "您的调出地学时申报已通过审核。"}', '2024-11-20 01:00:33.961946+00', NULL, '{"key": "i0", "mac": "e0bfe70516c01052f86e032d6f5d4671", "fields": {"id": 13632, "kind": 29347, "texts": 36447, "event_id": 57197, "person_id": 11417, "created_at": 37988, "declaration_id": 48065}}', 3),
	('01a22dd8-45df-7734-bfb3-283c1533f1bf', '01a22dd8-2ef0-7042-b098-942636a68748:4', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-2ef0-7042-b098-942636a68748', 'declaration.hours_changed', '{"en": "The recognised hours of your achievement declaration have changed from 0 hours in 2024 to 10 hours in 2024. Hours that were cut or not counted before are counted now. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的代表性成果申报的认定学时由2024年0学时变为2024年10学时。原先核减或未计入的学时现已补计。如有疑问，请咨询枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:34.37215+00', NULL, '{"key": "i0", "mac": "e033211d78fd47cb34494d655dd8dc4d", "fields": {"id": 58498, "kind": 44046, "texts": 60784, "event_id": 24128, "person_id": 42450, "created_at": 35334, "declaration_id": 28849}}', 3),
	('01a22dd8-45df-77e0-82fc-514fb5d847f0', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25:5', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', 'declaration.revoke', '{"en": "The hours of your achievement declaration were revoked; its history says why.", "zh": "您的代表性成果申报认定的学时已被撤销，理由见申报记录。"}', '2024-11-20 01:00:34.37215+00', NULL, '{"key": "i0", "mac": "f5504fa341f2bf7fcca60e5fc0764a2a", "fields": {"id": 58938, "kind": 2833, "texts": 12021, "event_id": 37437, "person_id": 42450, "created_at": 35334, "declaration_id": 54874}}', 3);
INSERT INTO public.organization VALUES
	('01a22dd7-d60e-7656-a706-29dc56f005b4', '91379900MA0000010N', '示范区人力资源和社会保障局', 'bureau', NULL, '370499', true, 1, '2024-11-20 01:00:01.759791+00'),
	('01a22dd7-d625-7930-87ec-44e847394796', '91379900MA0000020P', '示范精密机械有限公司', 'employer', '01a22dd7-d60e-7656-a706-29dc56f005b4', '370499', true, 1, '2024-11-20 01:00:01.782968+00'),
	('01a22dd7-d637-7e91-a276-5b2868a800e7', '91379900MA0000030Q', '示范设计事务所', 'employer', '01a22dd7-d60e-7656-a706-29dc56f005b4', '370499', true, 1, '2024-11-20 01:00:01.801308+00'),
	('01a22dd7-d645-739b-b8f7-e539a34128f3', '91379900MA0000040R', '示范人事代理中心', 'personnel_agency', '01a22dd7-d60e-7656-a706-29dc56f005b4', '370499', true, 1, '2024-11-20 01:00:01.814616+00'),
	('01a22dd7-d656-78e1-80d1-61fbae9d6fae', '91379900MA0000050T', '示范街道人社服务站', 'street_station', '01a22dd7-d60e-7656-a706-29dc56f005b4', '370499', true, 1, '2024-11-20 01:00:01.831943+00'),
	('01a22dd7-d66b-76b0-9f0f-80086eb57be2', '91379900MA0000060U', '示范社区人社服务站', 'community_station', '01a22dd7-d656-78e1-80d1-61fbae9d6fae', '370499', true, 1, '2024-11-20 01:00:01.85281+00');
INSERT INTO public.person VALUES
	('01a22dd7-e414-7ce0-972f-b0531025353c', '张示范', 'employee', false, 'resident_identity_card', '379***********0015', '\x01026b30a0961aeb3f52d46894c862bedbaabf3cc56ed36aa9324a117c60ea5457c6a98aa9630c88947ae10a1d660cb96915', 1, '2024-11-20 01:00:05.350215+00', '张示范', NULL),
	('01a22dd7-e509-7046-b58d-d0bc46806443', '李示范', 'employee', false, 'resident_identity_card', '379***********0023', '\x01026b30bcb6c56712c763eaf8644332bd54f94d1864fd29fb71b7258469a448060ddc32d5b10eb697a8f5891a64758c8bc1', 1, '2024-11-20 01:00:05.594404+00', '李示范', NULL),
	('01a22dd7-e5b1-714f-9512-c52359e881b6', '王示范', 'freelancer', false, 'resident_identity_card', '379***********0031', '\x01026b30a379e371ffed5005c38566e264ff0ad4437cce479893d8a8a1e0a4dcac395f6878221bd0427a8fd31d9e5febf6b2', 1, '2024-11-20 01:00:05.762469+00', '王示范', NULL),
	('01a22dd7-e656-7eb1-917a-8eb1dcab1fec', '赵示范', 'freelancer', false, 'resident_identity_card', '379***********004X', '\x01026b30f4bb776470055f3b31c7694088308f87cdb3e10792c0de31b48534af480839107635be8f41e6db4d199b9f872dfd', 1, '2024-11-20 01:00:05.928305+00', '赵示范', NULL),
	('01a22dd7-e6db-70bf-8a0c-0ca06b6c81ef', '陈示范', 'employee', false, 'resident_identity_card', '379***********0058', '\x01026b30c2328f0262234460338be60b8c1438ef82c9f9cf1ac5b463323b22e27bc2449f3ee17b9ae1512fbc324c616f95d1', 1, '2024-11-20 01:00:06.060436+00', '陈示范', NULL),
	('01a22dd8-050c-7fac-a28b-d438292b46f6', '孙演示', 'employee', false, 'resident_identity_card', '379***********5917', '\x01026b3049a7daf1b12a9ef73c10bf572bc1d0f85b37c268fef8137c65eeaf570ffb3099d4edbb6ec47319b91d72bdacf9ba', 1, '2024-11-20 01:00:18.085121+00', '孙演示', NULL),
	('01a22dd8-0654-77fd-a8bb-b126eef158ed', '周演示', 'freelancer', false, 'resident_identity_card', '379***********9520', '\x01026b306f6a5def539d67230b00bc9274e1c4ba3781cbcf1bee2626a75099ddc9b20532713efd07c9dbbc279eb8f608d8a2', 1, '2024-11-20 01:00:18.412631+00', '周演示', NULL),
	('01a22dd8-074e-7942-8e40-e4fac360882f', '吴演示', 'freelancer', false, 'resident_identity_card', '379***********2432', '\x01026b30c8d93a0697756f29d7cc3aff18ce2e5ca91f45e67d9491bacc3d3d99f73b194b11446669d7f90223503ab147df4d', 1, '2024-11-20 01:00:18.662706+00', '吴演示', NULL),
	('01a22dd8-07fa-7f8d-93f8-24df25fc3d07', '郑演示', 'employee', false, 'resident_identity_card', '379***********0182', '\x01026b305f0c902684d1f282185e030d56263865b6109a59e3dea9e3174394ae5f34f6b908340e3e12b9cbd4cf10f9d6b9fd', 1, '2024-11-20 01:00:18.835099+00', '郑演示', NULL);
INSERT INTO public.picture VALUES
	('0e183a734a695e695fdaf1bf87cbb0f5b6beb6b2e64cfcba769ee9aafdb45393', 0, '', 'application/pdf'),
	('240e57c96498cd9fece48ecca841fac157d7ef0e1d0f8ded0f09eb39739bf46c', 0, '', 'image/png'),
	('ee879af1142e92b180ad9f723dc57a852663b47f56ad0ba2891d3aafbc62add6', 0, '', 'application/pdf'),
	('88daa8b7ef9b806c4c234fc3229fcf3046fc3bacbd6ffe0375b4a3cd7dc10297', 0, '', 'image/png'),
	('b9dffddc780927e864079770b1604b642259a965795eca14a86b320551d85df6', 0, '', 'application/pdf'),
	('a50215a08ee9b37e45387d33a6e493b46a806b54a6d30b9db3deba3ec4e22387', 0, '', 'image/png'),
	('5fabc3601b34edae6ae42a8a617eb62e3a4f4ddd336eec49ce8f9d18c29131ae', 0, '', 'application/pdf'),
	('99605ef35e0c3131d46768382f5a46307385eea852f88458ff54ac08d3883ee4', 0, '', 'image/png'),
	('56ee5b8ed933f5505fc04f85c3695b2220933a02ce716dea1ff7597048c219cb', 0, '', 'image/png'),
	('e305a9b2c84510f63abfcf982017d89c0df12142f5fa8ff5068c907f4db0ccbe', 0, '', 'application/pdf'),
	('b9c70b6db9db53bcbb062421598603408936fd34afe49c7ad7158c479e2aecfa', 0, '', 'image/png'),
	('96422cdd0f6cf563a54835409d82a99578636ef53c50a8229e687c46a4e51d90', 0, '', 'application/pdf'),
	('500c865e7da015593a8e4ea118cb618bb3f0c90fca97b3ace2e3598deb37a89a', 0, '', 'image/png'),
	('cfc32655b05743fb67a8a24026f93eb7455eeba7f3e64bbe86786a677a09ddb3', 0, '', 'application/pdf'),
	('d3a60104f96d88c80f4eed0e18311e403f6a562bd4d95fec9912a1a19d44ac29', 0, '', 'image/png');
INSERT INTO public.picture_waiting VALUES
	('01a22dd8-3f90-74cd-b8a2-ce9f6ca68ed2', 'b0ed3c9b4173ce4946148f8586f42070fc4c3b70912318e67ab76500641d4809', 'application/pdf'),
	('01a22dd8-41fc-752f-81c7-38c3f0ea4cec', '99ea4e49564baeb67c748fc160727b83f80c9a0e978a9c6938753d6b7a169ef6', 'image/png');
INSERT INTO public.principal VALUES
	('01a22dd7-e46b-76fd-a9e4-d28a64f28ddd', '张示范', '01a22dd7-e414-7ce0-972f-b0531025353c', 'demo.employee', '$argon2id$v=19$m=19456,t=2,p=1$lEq9b70o5+XK2TZ6li827g$BkRuChLU21BUPejHgWpEFlBFFPt5KF64N1JXvuJDjyk', true, 1, '2024-11-20 01:00:05.554473+00', NULL),
	('01a22dd7-e54f-7272-8f43-aaee6369a22e', '李示范', '01a22dd7-e509-7046-b58d-d0bc46806443', 'demo.reviewer_person', '$argon2id$v=19$m=19456,t=2,p=1$dkRLF8ilOd172Mkjlq5b6g$t+IHk4Tsw/M0l3H4L1IOCHP7hiyU55PG+HWSNxu7V0Q', true, 1, '2024-11-20 01:00:05.734659+00', NULL),
	('01a22dd7-e5e9-706a-a725-3821592b493c', '王示范', '01a22dd7-e5b1-714f-9512-c52359e881b6', 'demo.freelancer_with_agency', '$argon2id$v=19$m=19456,t=2,p=1$usFXabSeMjjN1TjBns1j1g$qiN2vhm0LoE2phlGvbfIL3MiHEQClzLr4i4XSpp8sCM', true, 1, '2024-11-20 01:00:05.90191+00', NULL),
	('01a22dd7-e677-73c9-bb9b-69e1d09ca434', '赵示范', '01a22dd7-e656-7eb1-917a-8eb1dcab1fec', 'demo.freelancer_with_station', '$argon2id$v=19$m=19456,t=2,p=1$Y+2tNK9TC08IeOqUaOYJwQ$X/PtoGepkhipGHfh9hQ+xpxorXVlQnbbfxtgHUEh1AQ', true, 1, '2024-11-20 01:00:06.031434+00', NULL),
	('01a22dd7-e6f5-7d0d-a088-810d5075b4f3', '陈示范', '01a22dd7-e6db-70bf-8a0c-0ca06b6c81ef', 'demo.transferee', '$argon2id$v=19$m=19456,t=2,p=1$ObC4Hk9clmAr6hRDHi5DtA$X1seOa9nJjKAQqWi4zukauuLk+JeQID5SrhG1SdwFwY', true, 1, '2024-11-20 01:00:06.15663+00', NULL),
	('01a22dd7-e76c-709c-a3a1-31370266c188', '示范管理员', NULL, 'demo.administrator', '$argon2id$v=19$m=19456,t=2,p=1$/5X2xctrUU7PFHsunZgSKw$jSA1uPUQ2nTRQe1Tf/nQhC7o9FYu0KyLoEp+I7ISZ60', true, 1, '2024-11-20 01:00:06.281245+00', NULL),
	('01a22dd7-e7ca-7272-87b5-a3d12db783a1', '示范局经办人', NULL, 'demo.bureau', '$argon2id$v=19$m=19456,t=2,p=1$8KzHPwjqwpt7hD0GwLAehw$kbuCcMik+hzmgSdiZg84uS0NlIobgPL7p3iDMyzlqWk', true, 1, '2024-11-20 01:00:06.351865+00', NULL),
	('01a22dd7-e822-711b-931e-caca870fc26c', '示范系统对接', NULL, 'demo.integrator', '$argon2id$v=19$m=19456,t=2,p=1$/a6mtuGaz6oVhbexMnUq9g$7OXsg7AIWigTDDmZtzGDYcbKBhx1WABlWj2WMF7Vi3Q', true, 1, '2024-11-20 01:00:06.440353+00', NULL),
	('01a22dd7-e884-7528-af74-6ab478b93d10', '示范公司审核人', NULL, 'demo.unit_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$XTy0VQmB9TaHY9Bwl4T7ZA$yCcr4YrxCBK1vBAANdrfXI38MBaYz2HRhd9n4HJgybc', true, 1, '2024-11-20 01:00:06.568067+00', NULL),
	('01a22dd7-e8f5-72d1-ac77-fffab215a104', '示范公司管理员', NULL, 'demo.unit_administrator', '$argon2id$v=19$m=19456,t=2,p=1$JuVgbIy3wmak1d196z+Rig$yhyLWZIC8ZyAy/+7+gMsk06Y6bCfnQDn0rd8YMqbBqA', true, 1, '2024-11-20 01:00:06.652548+00', NULL),
	('01a22dd7-e967-7e88-beea-53de37c2212c', '示范事务所备用审核人', NULL, 'demo.alternate_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$oMnijnvPDKnGYPvfdWM0IQ$rWTMJma7SVQ3dQJi4qryiQTkQGaFm3b1FcNk8GP+VLw', true, 1, '2024-11-20 01:00:06.778259+00', NULL),
	('01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5', '示范代理审核人', NULL, 'demo.agency_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$mxO/zc5lJRPUvcqNr7nNmA$psgyWTE5sXQrdjK7/Blzka0HBZ8oJabXuE8FC5gqXMA', true, 1, '2024-11-20 01:00:06.911688+00', NULL),
	('01a22dd7-ea57-7dab-9810-a6183f64dd39', '示范社区审核人', NULL, 'demo.community_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$zlWvJu6k7QwPIQNKYg5OTQ$fDENA9syIfulbc8xprwVJt1sSw0V5DEdclB5hGjWnEE', true, 1, '2024-11-20 01:00:07.007218+00', NULL),
	('01a22dd7-eaaa-78f9-822c-57486ecc6567', '示范街道审核人', NULL, 'demo.street_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$LhDRByDlJdRPM74F5AAL+g$VFncJsNKpCNwjQMKWIGSqrHoIq0ZfhcKIDhGepR3Sjs', true, 1, '2024-11-20 01:00:07.086881+00', NULL),
	('01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', '孙演示', '01a22dd8-050c-7fac-a28b-d438292b46f6', NULL, NULL, true, 1, '2024-11-20 01:00:18.318052+00', NULL),
	('01a22dd8-06fb-7d89-bd33-07a61906fadf', '周演示', '01a22dd8-0654-77fd-a8bb-b126eef158ed', NULL, NULL, true, 1, '2024-11-20 01:00:18.579987+00', NULL),
	('01a22dd8-07bb-755d-b164-cd311f383bbf', '吴演示', '01a22dd8-074e-7942-8e40-e4fac360882f', NULL, NULL, true, 1, '2024-11-20 01:00:18.771467+00', NULL),
	('01a22dd8-0870-741d-8590-d87c25d45ec3', '郑演示', '01a22dd8-07fa-7f8d-93f8-24df25fc3d07', NULL, NULL, true, 1, '2024-11-20 01:00:18.952388+00', NULL);
INSERT INTO public.record_head VALUES
	(1, 3, 'dd45558038cd83e1fe5de5adb2e7f586b2b859d8aa341bc07fe8ef5c00eb6c30', '{"key": "i0", "mac": "6ae1901d63aeca03b88c33838f53c19a", "fields": {"id": 61367, "hash": 30619, "number": 36507}}');
INSERT INTO public.record_seal VALUES
	(1, 2, '{"event": 2, "notice": 2, "ledger_entry": 4, "title_record": 3, "study_record_change": 5}', '', '3d9bba4b45b25e687b366d7caadbcbd0568ce7a9fe75d31b82269051c935a1fc', '2024-11-20 01:00:25.424358+00', '{"key": "i0", "mac": "0b3cbff18766a5195d440f5441197337", "fields": {"at": 45308, "hash": 37141, "rows": 11643, "number": 61367, "counted": 29931, "position": 48653, "previous_hash": 5435}}', '{"event": [[1, 2]], "notice": ["01a22dd8-1eb9-7d3d-a995-3641d69f6e56", "01a22dd8-1eb9-7de8-b527-85cc28cf988f"], "ledger_entry": [[1, 4]], "title_record": [[1, 3]], "study_record_change": [[1, 5]]}'),
	(2, 30, '{"event": 28, "notice": 27, "ledger_entry": 7}', '3d9bba4b45b25e687b366d7caadbcbd0568ce7a9fe75d31b82269051c935a1fc', '0a4d0d3e688946cb0f5ffee96a8c8359e4eb2322cce52e2aa999c278dda4935d', '2024-11-20 01:00:30.496192+00', '{"key": "i0", "mac": "47cab08d4071a9c0fb060ad35229dc7e", "fields": {"at": 48584, "hash": 37298, "rows": 38487, "number": 48653, "counted": 2197, "position": 18275, "previous_hash": 37141}}', '{"event": [[3, 30]], "notice": ["01a22dd8-2314-736d-9e9d-10b0f4dfcf1c", "01a22dd8-2314-7456-84d5-986a8d827f5b", "01a22dd8-2314-749b-8a4d-9fdce95a72fb", "01a22dd8-2374-701b-81ff-70780f32bbbc", "01a22dd8-25c0-71c1-90ad-5ccfd7954daa", "01a22dd8-25c0-7237-93b7-2795549041b8", "01a22dd8-2765-73f9-82d4-b7e8514a48c4", "01a22dd8-2765-74af-8d3e-867ed902a058", "01a22dd8-2765-74e8-8653-38064fbc138c", "01a22dd8-284b-7b3b-9ecf-2c7435874bcf", "01a22dd8-2936-70aa-af93-c7c0cb7b734d", "01a22dd8-2936-7136-ae1e-7430fa84c3de", "01a22dd8-2a3f-7fd0-9a43-4a9ba380d8f9", "01a22dd8-2b28-76c6-b5f5-32b66fe0712b", "01a22dd8-2b28-7769-8d86-fc18942a2c7d", "01a22dd8-2b28-77df-a1b2-40a698f67850", "01a22dd8-2c09-7046-9edf-39d98e352f09", "01a22dd8-2c09-70c5-be42-14254a99056d", "01a22dd8-2c09-7130-be26-4b6a77100e5a", "01a22dd8-2e02-7b96-a64d-71063825703d", "01a22dd8-2e02-7c19-b22f-b7abd3c1665d", "01a22dd8-2f01-7c30-80f0-b55bab6e2674", "01a22dd8-31e0-73fb-8d59-bab021215a57", "01a22dd8-31e0-74a5-b1a9-b10478617ad9", "01a22dd8-3353-7f5d-b7ef-66ba06a76353", "01a22dd8-3466-7ac6-ab76-c5f8ebfef66a", "01a22dd8-3466-7b4b-9853-06ed6a4270a5"], "ledger_entry": [[5, 11]]}'),
	(3, 51, '{"event": 21, "notice": 22, "ledger_entry": 6, "title_record": 2}', '0a4d0d3e688946cb0f5ffee96a8c8359e4eb2322cce52e2aa999c278dda4935d', 'dd45558038cd83e1fe5de5adb2e7f586b2b859d8aa341bc07fe8ef5c00eb6c30', '2024-11-20 01:00:35.933826+00', '{"key": "i0", "mac": "046059514e9005b7eaf9b371d65a1b27", "fields": {"at": 40179, "hash": 30619, "rows": 50401, "number": 36507, "counted": 21975, "position": 53363, "previous_hash": 37298}}', '{"event": [[31, 51]], "notice": ["01a22dd8-3586-7f92-a926-7f3620c6264f", "01a22dd8-36f5-72e0-81b3-c15b19469f91", "01a22dd8-36f5-7392-ba7d-1360b1ad9ce8", "01a22dd8-3888-7053-bc32-1b1df0edf13f", "01a22dd8-396c-7f5c-b846-616fea4f4525", "01a22dd8-396c-7fe6-835f-f7c50ea8fe4c", "01a22dd8-3b22-7a68-9cbd-0be2797c1f75", "01a22dd8-3b22-7b11-8289-c4dabf86df82", "01a22dd8-3b22-7b4a-9bf0-4d4b11f59d2d", "01a22dd8-3be8-7672-8598-6a9e2037d6e0", "01a22dd8-3d9a-7444-93af-1436346bb8a0", "01a22dd8-3d9a-74dd-9b5b-e65662d52c11", "01a22dd8-3fe7-7d6f-a528-95356e18d04e", "01a22dd8-3fe7-7e25-a6c4-e2895b68a796", "01a22dd8-3fe7-7e5e-a6f6-fa9b3eb2f2fb", "01a22dd8-4114-725b-9891-4d35f7142a58", "01a22dd8-424c-7676-8a07-6a7280d89719", "01a22dd8-424c-76f7-be96-3158bf759ccb", "01a22dd8-43b3-7d6e-8303-a0b270f9671f", "01a22dd8-44f3-7e5b-bc97-f6d8d1aa5e01", "01a22dd8-45df-7734-bfb3-283c1533f1bf", "01a22dd8-45df-77e0-82fc-514fb5d847f0"], "ledger_entry": [[12, 17]], "title_record": [[4, 5]]}');
INSERT INTO public.refusal_tally VALUES
	('zaozhuang-2024', '2024-11-20', 'submit', 'ATTESTATION_MISSING', 'achievement', 'employee-at-employer', 1),
	('zaozhuang-2024', '2024-11-20', 'submit', 'EVIDENCE_MISSING', 'achievement', 'employee-at-employer', 1),
	('zaozhuang-2024', '2024-11-20', 'approve', 'REASON_REQUIRED', 'training', 'freelancer-at-community', 1),
	('zaozhuang-2024', '2024-11-20', 'approve', 'NOT_RECOGNISED', 'competition', 'employee-at-employer', 1),
	('zaozhuang-2024', '2024-11-20', 'submit', 'NOT_OPEN_TO_FREELANCER', 'learning', 'freelancer-at-agency', 1);
INSERT INTO public.role_grant VALUES
	('01a22dd7-e4ef-7f93-8736-7435bc4b3e90', '01a22dd7-e46b-76fd-a9e4-d28a64f28ddd', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:05.569371+00', true),
	('01a22dd7-e5a4-7670-b131-0e8260ca60b8', '01a22dd7-e54f-7272-8f43-aaee6369a22e', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:05.749803+00', true),
	('01a22dd7-e647-7dc5-a50f-9970ca7e0e71', '01a22dd7-e5e9-706a-a725-3821592b493c', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:05.913316+00', true),
	('01a22dd7-e6cc-7548-b655-65539dc6f3bc', '01a22dd7-e677-73c9-bb9b-69e1d09ca434', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:06.04573+00', true),
	('01a22dd7-e744-7cfe-a45e-6358704be003', '01a22dd7-e6f5-7d0d-a088-810d5075b4f3', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:06.166212+00', true),
	('01a22dd7-e7be-74ac-8682-c26044362184', '01a22dd7-e76c-709c-a3a1-31370266c188', 'administrator', NULL, false, NULL, NULL, '2024-11-20 01:00:06.28769+00', true),
	('01a22dd7-e810-7f81-bf36-d683286e9d7f', '01a22dd7-e7ca-7272-87b5-a3d12db783a1', 'bureau', '01a22dd7-d60e-7656-a706-29dc56f005b4', false, NULL, NULL, '2024-11-20 01:00:06.370367+00', true),
	('01a22dd7-e868-7f11-84bb-bc81fb9baefd', '01a22dd7-e822-711b-931e-caca870fc26c', 'integrator', NULL, false, NULL, NULL, '2024-11-20 01:00:06.458343+00', true),
	('01a22dd7-e8e3-7e2c-9953-7c961400d811', '01a22dd7-e884-7528-af74-6ab478b93d10', 'unit_reviewer', '01a22dd7-d625-7930-87ec-44e847394796', false, NULL, NULL, '2024-11-20 01:00:06.581283+00', true),
	('01a22dd7-e93c-709d-a854-1e736cdb7929', '01a22dd7-e8f5-72d1-ac77-fffab215a104', 'unit_administrator', '01a22dd7-d625-7930-87ec-44e847394796', false, NULL, NULL, '2024-11-20 01:00:06.669437+00', true),
	('01a22dd7-e950-757a-bba0-974305081f30', '01a22dd7-e54f-7272-8f43-aaee6369a22e', 'unit_reviewer', '01a22dd7-d637-7e91-a276-5b2868a800e7', false, '2024-11-20', NULL, '2024-11-20 01:00:06.689732+00', true),
	('01a22dd7-e9b1-7751-8a53-549f9a151ab8', '01a22dd7-e967-7e88-beea-53de37c2212c', 'unit_reviewer', '01a22dd7-d637-7e91-a276-5b2868a800e7', true, NULL, NULL, '2024-11-20 01:00:06.786854+00', true),
	('01a22dd7-ea3a-78b7-9721-c8aa6bffe59b', '01a22dd7-e9ca-7bd7-80bd-242e3d4e88d5', 'unit_reviewer', '01a22dd7-d645-739b-b8f7-e539a34128f3', false, NULL, NULL, '2024-11-20 01:00:06.923941+00', true),
	('01a22dd7-ea99-79db-9736-e79c723d3c78', '01a22dd7-ea57-7dab-9810-a6183f64dd39', 'unit_reviewer', '01a22dd7-d66b-76b0-9f0f-80086eb57be2', false, NULL, NULL, '2024-11-20 01:00:07.019015+00', true),
	('01a22dd7-eaeb-77e2-84c8-17fbf2156a90', '01a22dd7-eaaa-78f9-822c-57486ecc6567', 'unit_reviewer', '01a22dd7-d656-78e1-80d1-61fbae9d6fae', false, NULL, NULL, '2024-11-20 01:00:07.100892+00', true),
	('01a22dd8-05fb-7def-92e6-2c1ea7f19966', '01a22dd8-05f5-7ec1-88c0-e8263e5aeeb1', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:18.324001+00', true),
	('01a22dd8-0713-7cc7-b3ea-9fdda3f4b6ac', '01a22dd8-06fb-7d89-bd33-07a61906fadf', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:18.603937+00', true),
	('01a22dd8-07c8-7b3a-9e8a-eb1476f69bbb', '01a22dd8-07bb-755d-b164-cd311f383bbf', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:18.784835+00', true),
	('01a22dd8-0882-7e4b-a966-9e2a3818abbf', '01a22dd8-0870-741d-8590-d87c25d45ec3', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:18.971028+00', true);
INSERT INTO public.route_tally VALUES
	('zaozhuang-2024', '2024-11-20', 'row', 'employee-at-employer', 11),
	('zaozhuang-2024', '2024-11-20', 'row', 'freelancer-at-agency', 2),
	('zaozhuang-2024', '2024-11-20', 'row', 'freelancer-at-community', 3);
INSERT INTO public.study_record VALUES
	('01a22dd8-0c25-7f93-88d8-30c93a85da5e', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'zz-65c45be5-数字技术', 'public', '数字技术', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'sync', NULL, '{"2024": {"public": "10", "professional": "0"}}', '2024-11-20 01:00:19.809537+00', 1, 1, 1, '8cdcbe1130b466e84fb8e380b28f6dad74e94de4fe4f78a4cda9692abe77d70a', '01a22dd7-e822-711b-931e-caca870fc26c', NULL, '{"key": "i0", "mac": "bc92ac86a4891c2f7fc9b6a566a27794", "fields": {"id": 5828, "hours": 30242, "topic": 55932, "arrival": 61367, "outcome": 61245, "sent_by": 42072, "subject": 5026, "revision": 61367, "sequence": 61367, "person_id": 42450, "source_id": 22607, "recognised": 1972, "received_at": 56552, "completed_at": 6081, "source_digest": 44424, "exam_passed_at": 19525}}'),
	('01a22dd8-0c26-707c-b063-bb96a30e4ca9', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'zz-65c45be5-知识产权', 'public', '知识产权', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'sync', NULL, '{"2024": {"public": "10", "professional": "0"}}', '2024-11-20 01:00:19.809537+00', 1, 2, 1, '6ab31c70c9a0758dc3d8232bf560ee0c1f377a897b0b7eaf47ccb5418035d06c', '01a22dd7-e822-711b-931e-caca870fc26c', NULL, '{"key": "i0", "mac": "4730f9b08854b4155699c9f0425af85c", "fields": {"id": 50535, "hours": 30242, "topic": 62875, "arrival": 48653, "outcome": 61245, "sent_by": 42072, "subject": 5026, "revision": 61367, "sequence": 61367, "person_id": 42450, "source_id": 30632, "recognised": 1972, "received_at": 56552, "completed_at": 6081, "source_digest": 46616, "exam_passed_at": 19525}}'),
	('01a22dd8-0c26-70a8-b9f9-3f81f7610bdf', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'zz-65c45be5-安全生产', 'public', '安全生产', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'sync', NULL, '{"2024": {"public": "10", "professional": "0"}}', '2024-11-20 01:00:19.809537+00', 1, 3, 1, '8faf6096ed667364ec1a70f6ba2aa84b9f3e4af633030a7e7cb37cc6831f5ba3', '01a22dd7-e822-711b-931e-caca870fc26c', NULL, '{"key": "i0", "mac": "efb5318562c7b652d5b2892d6a0dafae", "fields": {"id": 29015, "hours": 30242, "topic": 8342, "arrival": 36507, "outcome": 61245, "sent_by": 42072, "subject": 5026, "revision": 61367, "sequence": 61367, "person_id": 42450, "source_id": 41637, "recognised": 1972, "received_at": 56552, "completed_at": 6081, "source_digest": 29399, "exam_passed_at": 19525}}'),
	('01a22dd8-0c26-70cc-be4d-d077f99b2213', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'zz-65c45be5-网络安全', 'public', '网络安全', 20, '2024-09-01 02:00:00+00', NULL, NULL, NULL, 'no_credit', 'EXAM_NOT_PASSED', '{}', '2024-11-20 01:00:19.809537+00', 0, 4, 1, 'be40b8066c02770fcf2dd9d649e6a3776414d931ad493e7c10a219d2e8f16b17', '01a22dd7-e822-711b-931e-caca870fc26c', NULL, '{"key": "i0", "mac": "94620cf64d0558f4061b34e1b4d646eb", "fields": {"id": 17614, "code": 19653, "hours": 30242, "topic": 38754, "arrival": 6968, "outcome": 29508, "sent_by": 42072, "subject": 5026, "sequence": 61367, "person_id": 42450, "source_id": 5457, "recognised": 48963, "received_at": 56552, "completed_at": 6081, "source_digest": 55998}}'),
	('01a22dd8-0c26-70ec-bbdb-fed37b14b42c', '01a22dd8-050c-7fac-a28b-d438292b46f6', 'zz-65c45be5-自选话题', 'public', '自选话题', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'flag', 'TOPIC_UNKNOWN', '{}', '2024-11-20 01:00:19.809537+00', 0, 5, 1, '0476fdde5986364dfa270db7ae5622bf26e6fe34494286e0d16fcee97faa93a6', '01a22dd7-e822-711b-931e-caca870fc26c', NULL, '{"key": "i0", "mac": "1ea4851b1164325905940f4298623670", "fields": {"id": 52975, "code": 32674, "hours": 30242, "topic": 23440, "arrival": 11182, "outcome": 53851, "sent_by": 42072, "subject": 5026, "sequence": 61367, "person_id": 42450, "source_id": 55715, "recognised": 48963, "received_at": 56552, "completed_at": 6081, "source_digest": 45965, "exam_passed_at": 19525}}');
INSERT INTO public.study_record_change VALUES
	(1, '01a22dd8-0c25-7f93-88d8-30c93a85da5e', 1, 'zz-65c45be5-数字技术', '8cdcbe1130b466e84fb8e380b28f6dad74e94de4fe4f78a4cda9692abe77d70a', 'receive', '01a22dd8-050c-7fac-a28b-d438292b46f6', '01a22dd7-e822-711b-931e-caca870fc26c', '2024-11-20 01:00:19.809537+00', '{"code": null, "hours": "10", "topic": "数字技术", "outcome": "sync", "release": null, "subject": "public", "hours_after": {"2024": {"public": "10", "professional": "0"}}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {"2024": {"public": "0", "professional": "0"}}, "filing_number": null, "exam_passed_at": "2024-09-02T02:00:00Z", "certificate_number": null}', '{"key": "i0", "mac": "ed60eef93dbbe90eeb038013620bf7c0", "fields": {"at": 56552, "event": 48256, "detail": 55796, "actor_id": 42072, "sequence": 61367, "person_id": 42450, "record_id": 5828, "source_id": 22607, "source_digest": 44424}}', 1),
	(2, '01a22dd8-0c26-707c-b063-bb96a30e4ca9', 1, 'zz-65c45be5-知识产权', '6ab31c70c9a0758dc3d8232bf560ee0c1f377a897b0b7eaf47ccb5418035d06c', 'receive', '01a22dd8-050c-7fac-a28b-d438292b46f6', '01a22dd7-e822-711b-931e-caca870fc26c', '2024-11-20 01:00:19.809537+00', '{"code": null, "hours": "10", "topic": "知识产权", "outcome": "sync", "release": null, "subject": "public", "hours_after": {"2024": {"public": "10", "professional": "0"}}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {"2024": {"public": "0", "professional": "0"}}, "filing_number": null, "exam_passed_at": "2024-09-02T02:00:00Z", "certificate_number": null}', '{"key": "i0", "mac": "84aadce4f282109dd3d200e7fbc461b0", "fields": {"at": 56552, "event": 48256, "detail": 16384, "actor_id": 42072, "sequence": 61367, "person_id": 42450, "record_id": 50535, "source_id": 30632, "source_digest": 46616}}', 1),
	(3, '01a22dd8-0c26-70a8-b9f9-3f81f7610bdf', 1, 'zz-65c45be5-安全生产', '8faf6096ed667364ec1a70f6ba2aa84b9f3e4af633030a7e7cb37cc6831f5ba3', 'receive', '01a22dd8-050c-7fac-a28b-d438292b46f6', '01a22dd7-e822-711b-931e-caca870fc26c', '2024-11-20 01:00:19.809537+00', '{"code": null, "hours": "10", "topic": "安全生产", "outcome": "sync", "release": null, "subject": "public", "hours_after": {"2024": {"public": "10", "professional": "0"}}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {"2024": {"public": "0", "professional": "0"}}, "filing_number": null, "exam_passed_at": "2024-09-02T02:00:00Z", "certificate_number": null}', '{"key": "i0", "mac": "3e9d17ca6aa3df37837b25168f5fc50e", "fields": {"at": 56552, "event": 48256, "detail": 19304, "actor_id": 42072, "sequence": 61367, "person_id": 42450, "record_id": 29015, "source_id": 41637, "source_digest": 29399}}', 1),
	(4, '01a22dd8-0c26-70cc-be4d-d077f99b2213', 1, 'zz-65c45be5-网络安全', 'be40b8066c02770fcf2dd9d649e6a3776414d931ad493e7c10a219d2e8f16b17', 'receive', '01a22dd8-050c-7fac-a28b-d438292b46f6', '01a22dd7-e822-711b-931e-caca870fc26c', '2024-11-20 01:00:19.809537+00', '{"code": "EXAM_NOT_PASSED", "hours": "10", "topic": "网络安全", "outcome": "no_credit", "release": null, "subject": "public", "hours_after": {}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {}, "filing_number": null, "exam_passed_at": null, "certificate_number": null}', '{"key": "i0", "mac": "18a89d629b59c9f069e8db29e4163108", "fields": {"at": 56552, "event": 48256, "detail": 41057, "actor_id": 42072, "sequence": 61367, "person_id": 42450, "record_id": 17614, "source_id": 5457, "source_digest": 55998}}', 1),
	(5, '01a22dd8-0c26-70ec-bbdb-fed37b14b42c', 1, 'zz-65c45be5-自选话题', '0476fdde5986364dfa270db7ae5622bf26e6fe34494286e0d16fcee97faa93a6', 'receive', '01a22dd8-050c-7fac-a28b-d438292b46f6', '01a22dd7-e822-711b-931e-caca870fc26c', '2024-11-20 01:00:19.809537+00', '{"code": "TOPIC_UNKNOWN", "hours": "10", "topic": "自选话题", "outcome": "flag", "release": null, "subject": "public", "hours_after": {}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {}, "filing_number": null, "exam_passed_at": "2024-09-02T02:00:00Z", "certificate_number": null}', '{"key": "i0", "mac": "30e3210b2ed14ef97f284516e630aeff", "fields": {"at": 56552, "event": 48256, "detail": 45263, "actor_id": 42072, "sequence": 61367, "person_id": 42450, "record_id": 52975, "source_id": 55715, "source_digest": 45965}}', 1);
INSERT INTO public.tally VALUES
	('events', 51);
INSERT INTO public.title_record VALUES
	(1, '01a22dd8-0d0f-7e66-a851-e0eff0aff296', '01a22dd8-0c25-7f93-88d8-30c93a85da5e:1:entry', 'entry', '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, '01a22dd8-0c25-7f93-88d8-30c93a85da5e', '{"recognised": {"2024": {"public": "10", "professional": "0"}}}', '2024-11-20 01:00:19.809537+00', '{"key": "i0", "mac": "71035bd2745c46defbe12c4bf316f6ea", "fields": {"id": 17214, "key": 31083, "kind": 43168, "year": 43618, "payload": 41880, "person_id": 42450, "source_id": 5828, "recorded_at": 56552}}', 1),
	(2, '01a22dd8-0d0f-7ecc-9868-1ad84ba33a76', '01a22dd8-0c26-707c-b063-bb96a30e4ca9:1:entry', 'entry', '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, '01a22dd8-0c26-707c-b063-bb96a30e4ca9', '{"recognised": {"2024": {"public": "10", "professional": "0"}}}', '2024-11-20 01:00:19.809537+00', '{"key": "i0", "mac": "cd954d1917756c77f6fb969399c5487b", "fields": {"id": 35470, "key": 8146, "kind": 43168, "year": 43618, "payload": 41880, "person_id": 42450, "source_id": 50535, "recorded_at": 56552}}', 1),
	(3, '01a22dd8-0d0f-7eeb-af18-77dfea36e84e', '01a22dd8-0c26-70a8-b9f9-3f81f7610bdf:1:entry', 'entry', '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, '01a22dd8-0c26-70a8-b9f9-3f81f7610bdf', '{"recognised": {"2024": {"public": "10", "professional": "0"}}}', '2024-11-20 01:00:19.809537+00', '{"key": "i0", "mac": "346f95967339892396788aba07c2604d", "fields": {"id": 44460, "key": 22808, "kind": 43168, "year": 43618, "payload": 41880, "person_id": 42450, "source_id": 29015, "recorded_at": 56552}}', 1),
	(4, '01a22dd8-43ae-7b5a-b655-ee24f4a68d75', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25:1:entry', 'entry', '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', '{"recognised": {"2024": {"public": "0", "professional": "10"}}}', '2024-11-20 01:00:34.118698+00', '{"key": "i0", "mac": "da15f7309cd06842b105207ee7a47800", "fields": {"id": 26201, "key": 60753, "kind": 43168, "year": 43618, "payload": 61945, "person_id": 42450, "source_id": 54874, "recorded_at": 12785}}', 3),
	(5, '01a22dd8-44e2-7921-96ad-845c7e3c45fc', '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25:2:withdrawal', 'withdrawal', '01a22dd8-050c-7fac-a28b-d438292b46f6', 2024, '01a22dd8-0ff1-7c30-a5e1-d0882cc55d25', '{"recognised": {"2024": {"public": "0", "professional": "10"}}}', '2024-11-20 01:00:34.37215+00', '{"key": "i0", "mac": "be44a0b4c6355ac95c14d37ae45d8bf2", "fields": {"id": 18502, "key": 7843, "kind": 1193, "year": 43618, "payload": 61945, "person_id": 42450, "source_id": 54874, "recorded_at": 35334}}', 3);
SELECT pg_catalog.setval('public.access_log_position_seq', 1, false);
SELECT pg_catalog.setval('public.checkpoint_position_seq', 1, false);
SELECT pg_catalog.setval('public.edition_change_position_seq', 1, false);
SELECT pg_catalog.setval('public.edition_move_position_seq', 1, false);
SELECT pg_catalog.setval('public.event_position_seq', 51, true);
SELECT pg_catalog.setval('public.ledger_entry_position_seq', 17, true);
SELECT pg_catalog.setval('public.person_change_position_seq', 1, false);
SELECT pg_catalog.setval('public.study_record_change_position_seq', 5, true);
SELECT pg_catalog.setval('public.title_record_position_seq', 5, true);
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
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT pk_certificate PRIMARY KEY (id);
ALTER TABLE ONLY public.certificate_revocation
    ADD CONSTRAINT pk_certificate_revocation PRIMARY KEY (certificate_id);
ALTER TABLE ONLY public.checkpoint
    ADD CONSTRAINT pk_checkpoint PRIMARY KEY ("position");
ALTER TABLE ONLY public.claimed
    ADD CONSTRAINT pk_claimed PRIMARY KEY (assignee_id, declaration_id);
ALTER TABLE ONLY public.correction
    ADD CONSTRAINT pk_correction PRIMARY KEY (id);
ALTER TABLE ONLY public.correction_evidence
    ADD CONSTRAINT pk_correction_evidence PRIMARY KEY (id);
ALTER TABLE ONLY public.decided_elsewhere
    ADD CONSTRAINT pk_decided_elsewhere PRIMARY KEY (principal_id, declaration_id, body_id);
ALTER TABLE ONLY public.decision_tally
    ADD CONSTRAINT pk_decision_tally PRIMARY KEY (edition_id, day, body_id, actor_id, event);
ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT pk_declaration PRIMARY KEY (id);
ALTER TABLE ONLY public.declaration_mark
    ADD CONSTRAINT pk_declaration_mark PRIMARY KEY (kind, key, declaration_id);
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
ALTER TABLE ONLY public.evidence_dropped
    ADD CONSTRAINT pk_evidence_dropped PRIMARY KEY (sha256);
ALTER TABLE ONLY public.federated_identity
    ADD CONSTRAINT pk_federated_identity PRIMARY KEY (id);
ALTER TABLE ONLY public.former_name
    ADD CONSTRAINT pk_former_name PRIMARY KEY (id);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT pk_history PRIMARY KEY (declaration_id, sequence);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT pk_ledger_entry PRIMARY KEY ("position");
ALTER TABLE ONLY public.look
    ADD CONSTRAINT pk_look PRIMARY KEY (principal_id, declaration_id);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT pk_notice PRIMARY KEY (id);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT pk_operation PRIMARY KEY (id);
ALTER TABLE ONLY public.operation_portion
    ADD CONSTRAINT pk_operation_portion PRIMARY KEY (operation_id, after);
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT pk_organization PRIMARY KEY (id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);
ALTER TABLE ONLY public.person_change
    ADD CONSTRAINT pk_person_change PRIMARY KEY ("position");
ALTER TABLE ONLY public.person_merge
    ADD CONSTRAINT pk_person_merge PRIMARY KEY (id);
ALTER TABLE ONLY public.picture
    ADD CONSTRAINT pk_picture PRIMARY KEY (sha256, page);
ALTER TABLE ONLY public.picture_alike
    ADD CONSTRAINT pk_picture_alike PRIMARY KEY (sha256, other_sha256);
ALTER TABLE ONLY public.picture_band
    ADD CONSTRAINT pk_picture_band PRIMARY KEY (band, value, sha256, page);
ALTER TABLE ONLY public.picture_waiting
    ADD CONSTRAINT pk_picture_waiting PRIMARY KEY (piece_id);
ALTER TABLE ONLY public.preference
    ADD CONSTRAINT pk_preference PRIMARY KEY (principal_id);
ALTER TABLE ONLY public.principal
    ADD CONSTRAINT pk_principal PRIMARY KEY (id);
ALTER TABLE ONLY public.record_head
    ADD CONSTRAINT pk_record_head PRIMARY KEY (id);
ALTER TABLE ONLY public.record_seal
    ADD CONSTRAINT pk_record_seal PRIMARY KEY (number);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT pk_recovery_code PRIMARY KEY (id);
ALTER TABLE ONLY public.refusal_tally
    ADD CONSTRAINT pk_refusal_tally PRIMARY KEY (edition_id, day, event, code, category, "row");
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT pk_role_grant PRIMARY KEY (id);
ALTER TABLE ONLY public.route_tally
    ADD CONSTRAINT pk_route_tally PRIMARY KEY (edition_id, day, aspect, name);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT pk_second_factor PRIMARY KEY (principal_id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT pk_session PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in_attempt
    ADD CONSTRAINT pk_sign_in_attempt PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in_event
    ADD CONSTRAINT pk_sign_in_event PRIMARY KEY (id);
ALTER TABLE ONLY public.spot_check_answer
    ADD CONSTRAINT pk_spot_check_answer PRIMARY KEY (id);
ALTER TABLE ONLY public.spot_check_campaign
    ADD CONSTRAINT pk_spot_check_campaign PRIMARY KEY (id);
ALTER TABLE ONLY public.spot_check_closing
    ADD CONSTRAINT pk_spot_check_closing PRIMARY KEY (id);
ALTER TABLE ONLY public.spot_check_item
    ADD CONSTRAINT pk_spot_check_item PRIMARY KEY (id);
ALTER TABLE ONLY public.spot_check_outcome
    ADD CONSTRAINT pk_spot_check_outcome PRIMARY KEY (id);
ALTER TABLE ONLY public.spot_check_population
    ADD CONSTRAINT pk_spot_check_population PRIMARY KEY (campaign_id);
ALTER TABLE ONLY public.spot_check_request
    ADD CONSTRAINT pk_spot_check_request PRIMARY KEY (id);
ALTER TABLE ONLY public.stuck
    ADD CONSTRAINT pk_stuck PRIMARY KEY (declaration_id);
ALTER TABLE ONLY public.study_record
    ADD CONSTRAINT pk_study_record PRIMARY KEY (id);
ALTER TABLE ONLY public.study_record_change
    ADD CONSTRAINT pk_study_record_change PRIMARY KEY ("position");
ALTER TABLE ONLY public.tally
    ADD CONSTRAINT pk_tally PRIMARY KEY (name);
ALTER TABLE ONLY public.title_record
    ADD CONSTRAINT pk_title_record PRIMARY KEY ("position");
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT uq_api_key_secret_hash UNIQUE (secret_hash);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT uq_certificate_number UNIQUE (number);
ALTER TABLE ONLY public.document_index
    ADD CONSTRAINT uq_document_index_key_id_digest UNIQUE (key_id, digest);
ALTER TABLE ONLY public.edition_move
    ADD CONSTRAINT uq_edition_move_edition_id_declaration_id UNIQUE (edition_id, declaration_id);
ALTER TABLE ONLY public.edition_move
    ADD CONSTRAINT uq_edition_move_edition_id_person_id_year UNIQUE (edition_id, person_id, year);
ALTER TABLE ONLY public.federated_identity
    ADD CONSTRAINT uq_federated_identity_issuer_principal_id UNIQUE (issuer, principal_id);
ALTER TABLE ONLY public.federated_identity
    ADD CONSTRAINT uq_federated_identity_issuer_subject UNIQUE (issuer, subject);
ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT uq_idempotency_principal_id_key UNIQUE (principal_id, key);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT uq_ledger_entry_source_id_year_revision UNIQUE (source_id, year, revision);
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT uq_organization_uscc UNIQUE (uscc);
ALTER TABLE ONLY public.person_change
    ADD CONSTRAINT uq_person_change_person_id_sequence UNIQUE (person_id, sequence);
ALTER TABLE ONLY public.principal
    ADD CONSTRAINT uq_principal_login UNIQUE (login);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT uq_recovery_code_principal_id_code_hash UNIQUE (principal_id, code_hash);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT uq_session_token_hash UNIQUE (token_hash);
ALTER TABLE ONLY public.spot_check_answer
    ADD CONSTRAINT uq_spot_check_answer_request_id_sha256 UNIQUE (request_id, sha256);
ALTER TABLE ONLY public.spot_check_campaign
    ADD CONSTRAINT uq_spot_check_campaign_number UNIQUE (number);
ALTER TABLE ONLY public.spot_check_closing
    ADD CONSTRAINT uq_spot_check_closing_campaign_id UNIQUE (campaign_id);
ALTER TABLE ONLY public.spot_check_item
    ADD CONSTRAINT uq_spot_check_item_campaign_id_position UNIQUE (campaign_id, "position");
ALTER TABLE ONLY public.spot_check_item
    ADD CONSTRAINT uq_spot_check_item_declaration_id_campaign_id UNIQUE (declaration_id, campaign_id);
ALTER TABLE ONLY public.spot_check_outcome
    ADD CONSTRAINT uq_spot_check_outcome_item_id UNIQUE (item_id);
ALTER TABLE ONLY public.study_record_change
    ADD CONSTRAINT uq_study_record_change_record_id_sequence UNIQUE (record_id, sequence);
ALTER TABLE ONLY public.study_record
    ADD CONSTRAINT uq_study_record_source_id UNIQUE (source_id);
ALTER TABLE ONLY public.title_record
    ADD CONSTRAINT uq_title_record_id UNIQUE (id);
ALTER TABLE ONLY public.title_record
    ADD CONSTRAINT uq_title_record_key UNIQUE (key);
CREATE INDEX ix_access_log_person_id_position ON public.access_log USING btree (person_id, "position");
CREATE INDEX ix_access_log_sealed_in_position ON public.access_log USING btree (sealed_in, "position");
CREATE INDEX ix_affiliation_employed ON public.affiliation USING btree (organization_id, type, person_id, valid_from, valid_to);
CREATE INDEX ix_affiliation_person_id ON public.affiliation USING btree (person_id);
CREATE INDEX ix_api_key_principal_id ON public.api_key USING btree (principal_id);
CREATE INDEX ix_certificate_person_id_id ON public.certificate USING btree (person_id, id);
CREATE INDEX ix_certificate_person_id_years_id ON public.certificate USING btree (person_id, years, id);
CREATE INDEX ix_certificate_revocation_sealed_in_certificate_id ON public.certificate_revocation USING btree (sealed_in, certificate_id);
CREATE INDEX ix_certificate_sealed_in_id ON public.certificate USING btree (sealed_in, id);
CREATE INDEX ix_correction_evidence_correction_id_id ON public.correction_evidence USING btree (correction_id, id);
CREATE INDEX ix_correction_evidence_sha256 ON public.correction_evidence USING btree (sha256);
CREATE UNIQUE INDEX ix_correction_one_open ON public.correction USING btree (person_id, field) WHERE ((status)::text = 'open'::text);
CREATE INDEX ix_correction_person_id_id ON public.correction USING btree (person_id, id);
CREATE INDEX ix_correction_status_id ON public.correction USING btree (status, id);
CREATE INDEX ix_correction_unit ON public.correction USING btree (organization_id, status, id);
CREATE INDEX ix_decided_elsewhere_body_id_declaration_id ON public.decided_elsewhere USING btree (body_id, declaration_id);
CREATE INDEX ix_declaration_alternate ON public.declaration USING btree (body_id, id) WHERE alternate;
CREATE INDEX ix_declaration_body_id_id ON public.declaration USING btree (body_id, id) WHERE (body_id IS NOT NULL);
CREATE INDEX ix_declaration_drawn ON public.declaration USING btree (body_id, due_on, id, person_id) WHERE ((due_on IS NOT NULL) AND ((route ->> 'spot_check'::text) = 'true'::text));
CREATE INDEX ix_declaration_mark_declaration_id ON public.declaration_mark USING btree (declaration_id);
CREATE INDEX ix_declaration_overridden ON public.declaration USING btree (edition_id, submitted_at) WHERE (overrides IS NOT NULL);
CREATE INDEX ix_declaration_person_id ON public.declaration USING btree (person_id);
CREATE INDEX ix_declaration_queue_due ON public.declaration USING btree (body_id, due_on, id) WHERE (due_on IS NOT NULL);
CREATE INDEX ix_declaration_queue_submitted ON public.declaration USING btree (body_id, submitted_at, id) WHERE (due_on IS NOT NULL);
CREATE INDEX ix_declaration_settled ON public.declaration USING btree (last_year, first_year, phase, category, id) WHERE (due_on IS NULL);
CREATE INDEX ix_declaration_settled_at ON public.declaration USING btree (body_id, last_year, first_year, phase, category, id) WHERE ((due_on IS NULL) AND (body_id IS NOT NULL));
CREATE INDEX ix_declaration_spot_check ON public.declaration USING btree (submitted_at, id, phase, person_id) WHERE ((due_on IS NULL) AND ((route ->> 'spot_check'::text) = 'true'::text) AND ((route ->> 'spot_checked_at'::text) IS NULL));
CREATE INDEX ix_declaration_waiting ON public.declaration USING btree (edition_id, due_on) WHERE (due_on IS NOT NULL);
CREATE INDEX ix_declaration_waits ON public.declaration USING btree (last_year, first_year, category, id) WHERE (due_on IS NOT NULL);
CREATE INDEX ix_declaration_waits_at ON public.declaration USING btree (body_id, last_year, first_year, category, id) WHERE (due_on IS NOT NULL);
CREATE INDEX ix_edition_change_edition_id_position ON public.edition_change USING btree (edition_id, "position");
CREATE INDEX ix_edition_change_sealed_in_position ON public.edition_change USING btree (sealed_in, "position");
CREATE INDEX ix_edition_move_declaration_id ON public.edition_move USING btree (declaration_id);
CREATE INDEX ix_edition_move_edition_id_position ON public.edition_move USING btree (edition_id, "position");
CREATE INDEX ix_edition_move_moved ON public.edition_move USING btree (edition_id, "position") WHERE ((undone_at IS NULL) AND (code IS NULL));
CREATE INDEX ix_edition_move_not_undone ON public.edition_move USING btree (edition_id, "position") WHERE ((undone_at IS NULL) AND (code IS NOT NULL));
CREATE INDEX ix_edition_move_undone ON public.edition_move USING btree (edition_id, "position") WHERE (undone_at IS NOT NULL);
CREATE UNIQUE INDEX ix_edition_successor ON public.edition USING btree (region, year, replaces) WHERE ((status)::text = 'published'::text);
CREATE INDEX ix_event_due ON public.event USING btree ("position") WHERE ((announced_at IS NULL) AND (noticed_at IS NOT NULL));
CREATE INDEX ix_event_unnoticed ON public.event USING btree ("position") WHERE ((announced_at IS NULL) AND (noticed_at IS NULL));
CREATE INDEX ix_evidence_dropped_at ON public.evidence_dropped USING btree (at);
CREATE INDEX ix_former_name_name_key_person_id ON public.former_name USING btree (name_key, person_id);
CREATE INDEX ix_former_name_person_id ON public.former_name USING btree (person_id);
CREATE INDEX ix_idempotency_created_at ON public.idempotency USING btree (created_at);
CREATE INDEX ix_ledger_entry_person_id_year_position ON public.ledger_entry USING btree (person_id, year, "position");
CREATE INDEX ix_ledger_entry_sealed_in_position ON public.ledger_entry USING btree (sealed_in, "position");
CREATE INDEX ix_look_declaration ON public.look USING btree (declaration_id);
CREATE UNIQUE INDEX ix_notice_event_id_organization_id ON public.notice USING btree (event_id, organization_id) WHERE (organization_id IS NOT NULL);
CREATE UNIQUE INDEX ix_notice_event_id_person_id ON public.notice USING btree (event_id, person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX ix_notice_organization_read ON public.notice USING btree (organization_id, created_at, id) WHERE ((organization_id IS NOT NULL) AND (read_at IS NOT NULL));
CREATE INDEX ix_notice_organization_unread ON public.notice USING btree (organization_id, created_at, id) WHERE ((organization_id IS NOT NULL) AND (read_at IS NULL));
CREATE INDEX ix_notice_person_read ON public.notice USING btree (person_id, created_at, id) WHERE ((person_id IS NOT NULL) AND (read_at IS NOT NULL));
CREATE INDEX ix_notice_person_unread ON public.notice USING btree (person_id, created_at, id) WHERE ((person_id IS NOT NULL) AND (read_at IS NULL));
CREATE INDEX ix_notice_sealed_in_id ON public.notice USING btree (sealed_in, id);
CREATE INDEX ix_operation_status_created_at ON public.operation USING btree (status, created_at);
CREATE INDEX ix_organization_kind_active_id ON public.organization USING btree (kind, active, id);
CREATE INDEX ix_organization_name_id ON public.organization USING btree (name, id);
CREATE INDEX ix_organization_parent_id_id ON public.organization USING btree (parent_id, id);
CREATE INDEX ix_organization_region_id ON public.organization USING btree (region, id);
CREATE INDEX ix_person_change_person_id_position ON public.person_change USING btree (person_id, "position");
CREATE INDEX ix_person_change_sealed_in_position ON public.person_change USING btree (sealed_in, "position");
CREATE INDEX ix_person_merge_from_id_id ON public.person_merge USING btree (from_id, id);
CREATE INDEX ix_person_merge_into_id_id ON public.person_merge USING btree (into_id, id);
CREATE INDEX ix_person_merged ON public.person USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX ix_person_name_key_id ON public.person USING btree (name_key, id);
CREATE INDEX ix_picture_alike_other_sha256 ON public.picture_alike USING btree (other_sha256);
CREATE INDEX ix_picture_band_sha256 ON public.picture_band USING btree (sha256);
CREATE INDEX ix_principal_active_id ON public.principal USING btree (active, id);
CREATE INDEX ix_principal_demonstration ON public.principal USING btree (id) WHERE (substr((login)::text, 1, 5) = 'demo.'::text);
CREATE INDEX ix_principal_person_id ON public.principal USING btree (person_id);
CREATE INDEX ix_role_grant_employed ON public.role_grant USING btree (id) WHERE (NOT from_outside);
CREATE INDEX ix_role_grant_integrator ON public.role_grant USING btree (principal_id) WHERE ((role)::text = 'integrator'::text);
CREATE INDEX ix_role_grant_organization_id_role ON public.role_grant USING btree (organization_id, role);
CREATE INDEX ix_role_grant_principal_id ON public.role_grant USING btree (principal_id);
CREATE INDEX ix_session_principal_id ON public.session USING btree (principal_id);
CREATE INDEX ix_sign_in_attempt_address_at ON public.sign_in_attempt USING btree (address, at);
CREATE INDEX ix_sign_in_attempt_at ON public.sign_in_attempt USING btree (at);
CREATE INDEX ix_sign_in_attempt_login_at ON public.sign_in_attempt USING btree (login, at);
CREATE INDEX ix_sign_in_event_principal_id_at_id ON public.sign_in_event USING btree (principal_id, at, id);
CREATE INDEX ix_spot_check_answer_sealed_in_id ON public.spot_check_answer USING btree (sealed_in, id);
CREATE INDEX ix_spot_check_answer_sha256 ON public.spot_check_answer USING btree (sha256);
CREATE INDEX ix_spot_check_campaign_sealed_in_id ON public.spot_check_campaign USING btree (sealed_in, id);
CREATE INDEX ix_spot_check_closing_sealed_in_id ON public.spot_check_closing USING btree (sealed_in, id);
CREATE INDEX ix_spot_check_item_sealed_in_id ON public.spot_check_item USING btree (sealed_in, id);
CREATE INDEX ix_spot_check_outcome_campaign_id_id ON public.spot_check_outcome USING btree (campaign_id, id);
CREATE INDEX ix_spot_check_outcome_sealed_in_id ON public.spot_check_outcome USING btree (sealed_in, id);
CREATE INDEX ix_spot_check_request_item_id_id ON public.spot_check_request USING btree (item_id, id);
CREATE INDEX ix_spot_check_request_sealed_in_id ON public.spot_check_request USING btree (sealed_in, id);
CREATE INDEX ix_study_record_change_sealed_in_position ON public.study_record_change USING btree (sealed_in, "position");
CREATE INDEX ix_study_record_change_source_digest_position ON public.study_record_change USING btree (source_digest, "position");
CREATE INDEX ix_study_record_outcome_id ON public.study_record USING btree (outcome, id);
CREATE INDEX ix_study_record_person_id_outcome_id ON public.study_record USING btree (person_id, outcome, id);
CREATE UNIQUE INDEX ix_study_record_source_digest ON public.study_record USING btree (source_digest);
CREATE INDEX ix_title_record_person_id_position ON public.title_record USING btree (person_id, "position");
CREATE INDEX ix_title_record_sealed_in_position ON public.title_record USING btree (sealed_in, "position");
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
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT fk_certificate_issued_by_principal FOREIGN KEY (issued_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT fk_certificate_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.certificate_revocation
    ADD CONSTRAINT fk_certificate_revocation_certificate_id_certificate FOREIGN KEY (certificate_id) REFERENCES public.certificate(id);
ALTER TABLE ONLY public.certificate_revocation
    ADD CONSTRAINT fk_certificate_revocation_revoked_by_principal FOREIGN KEY (revoked_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.correction
    ADD CONSTRAINT fk_correction_asked_by_principal FOREIGN KEY (asked_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.correction
    ADD CONSTRAINT fk_correction_decided_by_principal FOREIGN KEY (decided_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.correction_evidence
    ADD CONSTRAINT fk_correction_evidence_correction_id_correction FOREIGN KEY (correction_id) REFERENCES public.correction(id);
ALTER TABLE ONLY public.correction
    ADD CONSTRAINT fk_correction_organization_id_organization FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.correction
    ADD CONSTRAINT fk_correction_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.decided_elsewhere
    ADD CONSTRAINT fk_decided_elsewhere_body_id_organization FOREIGN KEY (body_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.decided_elsewhere
    ADD CONSTRAINT fk_decided_elsewhere_declaration_id_declaration FOREIGN KEY (declaration_id) REFERENCES public.declaration(id);
ALTER TABLE ONLY public.decided_elsewhere
    ADD CONSTRAINT fk_decided_elsewhere_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT fk_declaration_assignee_id_principal FOREIGN KEY (assignee_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT fk_declaration_body_id_organization FOREIGN KEY (body_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT fk_declaration_created_by_principal FOREIGN KEY (created_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT fk_declaration_decided_by_principal FOREIGN KEY (decided_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.declaration_mark
    ADD CONSTRAINT fk_declaration_mark_declaration_id_declaration FOREIGN KEY (declaration_id) REFERENCES public.declaration(id);
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
ALTER TABLE ONLY public.federated_identity
    ADD CONSTRAINT fk_federated_identity_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.former_name
    ADD CONSTRAINT fk_former_name_changed_by_principal FOREIGN KEY (changed_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.former_name
    ADD CONSTRAINT fk_former_name_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT fk_history_actor_id_principal FOREIGN KEY (actor_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT fk_history_declaration_id_declaration FOREIGN KEY (declaration_id) REFERENCES public.declaration(id);
ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT fk_idempotency_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT fk_ledger_entry_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.look
    ADD CONSTRAINT fk_look_declaration_id_declaration FOREIGN KEY (declaration_id) REFERENCES public.declaration(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.look
    ADD CONSTRAINT fk_look_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT fk_notice_organization_id_organization FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT fk_notice_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.operation_portion
    ADD CONSTRAINT fk_operation_portion_operation_id_operation FOREIGN KEY (operation_id) REFERENCES public.operation(id);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT fk_operation_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.organization
    ADD CONSTRAINT fk_organization_parent_id_organization FOREIGN KEY (parent_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.person_change
    ADD CONSTRAINT fk_person_change_actor_id_principal FOREIGN KEY (actor_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.person_change
    ADD CONSTRAINT fk_person_change_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.person_merge
    ADD CONSTRAINT fk_person_merge_from_id_person FOREIGN KEY (from_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.person_merge
    ADD CONSTRAINT fk_person_merge_into_id_person FOREIGN KEY (into_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.person_merge
    ADD CONSTRAINT fk_person_merge_merged_by_principal FOREIGN KEY (merged_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.person_merge
    ADD CONSTRAINT fk_person_merge_undone_by_principal FOREIGN KEY (undone_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_merged_into_person FOREIGN KEY (merged_into) REFERENCES public.person(id);
ALTER TABLE ONLY public.preference
    ADD CONSTRAINT fk_preference_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.principal
    ADD CONSTRAINT fk_principal_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT fk_recovery_code_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_organization_id_organization FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT fk_second_factor_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT fk_session_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT fk_session_viewed_id_principal FOREIGN KEY (viewed_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.sign_in_event
    ADD CONSTRAINT fk_sign_in_event_principal_id_principal FOREIGN KEY (principal_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.spot_check_answer
    ADD CONSTRAINT fk_spot_check_answer_request_id_spot_check_request FOREIGN KEY (request_id) REFERENCES public.spot_check_request(id);
ALTER TABLE ONLY public.spot_check_answer
    ADD CONSTRAINT fk_spot_check_answer_uploaded_by_principal FOREIGN KEY (uploaded_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.spot_check_campaign
    ADD CONSTRAINT fk_spot_check_campaign_created_by_principal FOREIGN KEY (created_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.spot_check_closing
    ADD CONSTRAINT fk_spot_check_closing_campaign_id_spot_check_campaign FOREIGN KEY (campaign_id) REFERENCES public.spot_check_campaign(id);
ALTER TABLE ONLY public.spot_check_closing
    ADD CONSTRAINT fk_spot_check_closing_closed_by_principal FOREIGN KEY (closed_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.spot_check_item
    ADD CONSTRAINT fk_spot_check_item_campaign_id_spot_check_campaign FOREIGN KEY (campaign_id) REFERENCES public.spot_check_campaign(id);
ALTER TABLE ONLY public.spot_check_item
    ADD CONSTRAINT fk_spot_check_item_declaration_id_declaration FOREIGN KEY (declaration_id) REFERENCES public.declaration(id);
ALTER TABLE ONLY public.spot_check_outcome
    ADD CONSTRAINT fk_spot_check_outcome_campaign_id_spot_check_campaign FOREIGN KEY (campaign_id) REFERENCES public.spot_check_campaign(id);
ALTER TABLE ONLY public.spot_check_outcome
    ADD CONSTRAINT fk_spot_check_outcome_decided_by_principal FOREIGN KEY (decided_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.spot_check_outcome
    ADD CONSTRAINT fk_spot_check_outcome_item_id_spot_check_item FOREIGN KEY (item_id) REFERENCES public.spot_check_item(id);
ALTER TABLE ONLY public.spot_check_population
    ADD CONSTRAINT fk_spot_check_population_campaign_id_spot_check_campaign FOREIGN KEY (campaign_id) REFERENCES public.spot_check_campaign(id);
ALTER TABLE ONLY public.spot_check_request
    ADD CONSTRAINT fk_spot_check_request_asked_by_principal FOREIGN KEY (asked_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.spot_check_request
    ADD CONSTRAINT fk_spot_check_request_item_id_spot_check_item FOREIGN KEY (item_id) REFERENCES public.spot_check_item(id);
ALTER TABLE ONLY public.stuck
    ADD CONSTRAINT fk_stuck_declaration_id_declaration FOREIGN KEY (declaration_id) REFERENCES public.declaration(id);
ALTER TABLE ONLY public.study_record_change
    ADD CONSTRAINT fk_study_record_change_actor_id_principal FOREIGN KEY (actor_id) REFERENCES public.principal(id);
ALTER TABLE ONLY public.study_record_change
    ADD CONSTRAINT fk_study_record_change_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.study_record
    ADD CONSTRAINT fk_study_record_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.title_record
    ADD CONSTRAINT fk_title_record_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
