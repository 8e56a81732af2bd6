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
CREATE TABLE public.log_level (
    id character varying(36) NOT NULL,
    module character varying(200) NOT NULL,
    level character varying(8),
    asked_by character varying(200) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    CONSTRAINT ck_log_level_level_known CHECK (((level)::text = ANY ((ARRAY['debug'::character varying, 'info'::character varying, 'warning'::character varying, 'error'::character varying])::text[])))
);
CREATE TABLE public.look (
    principal_id character varying(36) NOT NULL,
    declaration_id character varying(36) NOT NULL,
    sequence integer NOT NULL,
    seen jsonb NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.merge_proposal (
    id character varying(36) NOT NULL,
    person_id character varying(36) NOT NULL,
    organization_id character varying(36) NOT NULL,
    named jsonb NOT NULL,
    other_id character varying(36),
    status character varying(12) NOT NULL,
    reason text NOT NULL,
    proposed_by character varying(36) NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    decided_by character varying(36),
    decided_at timestamp with time zone,
    comment text,
    merge_id character varying(36),
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT ck_merge_proposal_accepted_by_merge CHECK ((((status)::text = 'accepted'::text) = (merge_id IS NOT NULL))),
    CONSTRAINT ck_merge_proposal_decided_once CHECK ((((status)::text = 'open'::text) = (decided_at IS NULL))),
    CONSTRAINT ck_merge_proposal_status_known CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'accepted'::character varying, 'refused'::character varying])::text[])))
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
	('01a22edd-0143-7e13-af9e-933f393485b2', 2024, 'zaozhuang-2024', 15, 110, 60, 120, 0, 2, '2024-11-20 01:00:04.779497+00', '{"key": "i0", "mac": "9a005ac3269d228b48e7eaa7e5714128", "fields": {"year": 43618, "public": 53614, "person_id": 55020, "edition_id": 20662, "updated_at": 57967, "professional": 25003, "required_public": 45862, "required_professional": 12904}}'),
	('01a22edd-0154-7572-ad04-8e881f9750b1', 2024, 'zaozhuang-2024', 0, 52, 40, 80, 4, 3, '2024-11-20 01:00:04.879683+00', '{"key": "i0", "mac": "05b9bd0c7a8605c0148ed83c7d5d49f9", "fields": {"year": 43618, "person_id": 61068, "edition_id": 20662, "off_months": 6968, "updated_at": 64990, "professional": 33225, "required_public": 53668, "required_professional": 40616}}'),
	('01a22edd-015f-7325-ac8c-44e5e9f27552', 2024, 'zaozhuang-2024', 24, 48, 60, 120, 0, 1, '2024-11-20 01:00:04.921439+00', '{"key": "i0", "mac": "d87a822415ad8e06906f2e3a3f7181e1", "fields": {"year": 43618, "public": 45627, "person_id": 33294, "edition_id": 20662, "updated_at": 57382, "professional": 22934, "required_public": 45862, "required_professional": 12904}}'),
	('01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, 'zaozhuang-2024', 60, 230, 60, 120, 0, 11, '2024-11-20 01:00:04.904771+00', '{"key": "i0", "mac": "26f1b6651d7bcc026e874a8c98f35147", "fields": {"year": 43618, "public": 45862, "person_id": 49105, "edition_id": 20662, "updated_at": 9025, "professional": 48496, "required_public": 45862, "required_professional": 12904}}');
INSERT INTO public.affiliation VALUES
	('01a22edc-fb9e-77ab-b7fa-a4573b96f895', '01a22edc-fb8d-74b6-b4ef-1730a572cee4', '01a22edc-f918-7d0e-8517-bccf662ac27f', 'employment', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:00.756648+00'),
	('01a22edc-fbca-7945-b3e9-c0217b307a14', '01a22edc-fbc7-73fe-9656-cc38421ba897', '01a22edc-f91b-7eb5-9580-6e509f6a3c92', 'employment', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:00.800741+00'),
	('01a22edc-fbe7-7ae5-8759-504f040bd104', '01a22edc-fbe3-7e90-a939-091b88501abb', '01a22edc-f91e-7c5f-bb16-8d44b125a6fd', 'agency_contract', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:00.829841+00'),
	('01a22edc-fbe9-70b0-8437-5ed68ba88f8c', '01a22edc-fbe3-7e90-a939-091b88501abb', '01a22edc-f922-7eab-afe4-8f3214fa6bfa', 'residence', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:00.831203+00'),
	('01a22edc-fc04-7088-85a2-a1b8acd86e9d', '01a22edc-fc01-7339-b865-7405de5f8b23', '01a22edc-f922-7eab-afe4-8f3214fa6bfa', 'residence', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:00.858194+00'),
	('01a22edc-fc2a-7d91-8e51-73494a78a208', '01a22edc-fc25-701b-a1d5-56bb92da160c', '01a22edc-f918-7d0e-8517-bccf662ac27f', 'employment', '2024-07-01', NULL, NULL, 1, '2024-11-20 01:00:00.897009+00'),
	('01a22edc-fc2c-7e66-860c-35e5f192c9b3', '01a22edc-fc25-701b-a1d5-56bb92da160c', NULL, 'transfer_in', '2024-07-01', NULL, '330100', 1, '2024-11-20 01:00:00.89906+00'),
	('01a22edd-0129-7842-954d-8b0760dd5445', '01a22edd-0121-7cc1-a232-794e2ab0479f', '01a22edc-f918-7d0e-8517-bccf662ac27f', 'employment', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:03.569481+00'),
	('01a22edd-0147-7917-a0a4-44e0523c7906', '01a22edd-0143-7e13-af9e-933f393485b2', '01a22edc-f91e-7c5f-bb16-8d44b125a6fd', 'agency_contract', '2023-01-01', NULL, NULL, 1, '2024-11-20 01:00:03.599531+00'),
	('01a22edd-014b-7b18-8ee3-4f0efae79799', '01a22edd-0143-7e13-af9e-933f393485b2', '01a22edc-f922-7eab-afe4-8f3214fa6bfa', 'residence', '2019-01-01', NULL, NULL, 1, '2024-11-20 01:00:03.603656+00'),
	('01a22edd-0157-7572-b58f-bc84ff0a402f', '01a22edd-0154-7572-ad04-8e881f9750b1', '01a22edc-f922-7eab-afe4-8f3214fa6bfa', 'residence', '2019-01-01', NULL, NULL, 1, '2024-11-20 01:00:03.615302+00'),
	('01a22edd-0162-704c-857d-e32df4138126', '01a22edd-015f-7325-ac8c-44e5e9f27552', '01a22edc-f918-7d0e-8517-bccf662ac27f', 'employment', '2024-07-01', NULL, NULL, 1, '2024-11-20 01:00:03.62598+00'),
	('01a22edd-0165-71e9-a8c6-14ff5ee82bd2', '01a22edd-015f-7325-ac8c-44e5e9f27552', NULL, 'transfer_in', '2024-07-01', NULL, '330100', 1, '2024-11-20 01:00:03.629082+00');
INSERT INTO public.alembic_version VALUES
	('0038');
INSERT INTO public.api_key VALUES
	('01a22edc-fbc4-743c-af29-d2b7d6d2073f', '01a22edc-fba5-74dc-8cdf-d64a506f10cb', 'demonstration', 'f83bc4fe3cad4be9bc10e637854db225241c501dd14ada839a8fcd70bd38b9a7', '["*"]', NULL, NULL, '2024-11-20 01:00:00.794445+00'),
	('01a22edc-fbe2-7296-a0c7-2bcc854bebdb', '01a22edc-fbcd-76c9-aca1-836427f5726c', 'demonstration', 'bca560c6bca3e29c31f0c19111ad21e353d535fbc7b62bf8549f233843a265e6', '["*"]', NULL, NULL, '2024-11-20 01:00:00.82434+00'),
	('01a22edc-fbff-747b-a8ab-40523b0166f8', '01a22edc-fbeb-74cc-9f54-6408dd03f1c2', 'demonstration', '5f272961fe85d1aaee7a40471a0880454f8f043618c030d751d82794fbb9529a', '["*"]', NULL, NULL, '2024-11-20 01:00:00.853467+00'),
	('01a22edc-fc23-7667-87b5-f64b9c3b61ec', '01a22edc-fc06-728a-9bb0-2b1e82e87fe4', 'demonstration', '612377c96a719754ecebab953e5f92e26bb039b7858e71cce168520391f4abb3', '["*"]', NULL, NULL, '2024-11-20 01:00:00.889589+00'),
	('01a22edc-fc55-7c35-a320-0ec85b29aff1', '01a22edc-fc2e-7bfb-9721-061ed82c1773', 'demonstration', 'dbf5934d29703ab64f27ef80d556fd9b72b7240cfda41bd84a27cd7f1722b8ea', '["*"]', NULL, NULL, '2024-11-20 01:00:00.939951+00'),
	('01a22edc-fc74-7345-b9b8-c5154827f5b3', '01a22edc-fc58-7e45-a8f2-9852ffd21e6a', 'demonstration', '7f31c0094db73abeb66dd58e8aefc9b9e63605f4af688dd36a117f2c89673ae1', '["*"]', NULL, NULL, '2024-11-20 01:00:00.970393+00'),
	('01a22edc-fc91-7d79-a72e-3cfd86e059f2', '01a22edc-fc76-71fa-a381-b791819c4a89', 'demonstration', 'ac53628d1afb2d95cfb275a08d181baeea93043423c21d1945b57ba3d23b3a66', '["*"]', NULL, NULL, '2024-11-20 01:00:01.000033+00'),
	('01a22edc-fca7-7ccd-9afd-087d1594bc93', '01a22edc-fc93-7f99-b6d6-ec0be23c3c9b', 'demonstration', 'f29e4f2787d6073879f58708a9bc9fb34217292d2e5be08eff6e25d954088b6e', '["assessments:create", "declarations:attest", "declarations:read", "declarations:write", "notices:read", "people:read", "people:write", "queue:read", "study_records:write", "title_records:read", "title_records:write"]', NULL, NULL, '2024-11-20 01:00:01.021999+00'),
	('01a22edc-fcbd-7f26-85dd-910b98a2c527', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', 'demonstration', 'f9de5fb8b3912f92060af29090432cad1cae913a4eb0e800a5ab58e9dcb92805', '["*"]', NULL, NULL, '2024-11-20 01:00:01.044137+00'),
	('01a22edc-fcd3-721b-849b-0d59254677c1', '01a22edc-fcbf-7ac1-b721-e7579c2f6dcb', 'demonstration', 'a398f7bd662366d458935a625ba714af909a3a3cbee5cc87b87717ff7fec6ad9', '["*"]', NULL, NULL, '2024-11-20 01:00:01.065322+00'),
	('01a22edc-fced-7c45-a516-5943c7ae3a2f', '01a22edc-fcd9-7dd4-8c4e-8f38ab7371cb', 'demonstration', 'bd5fa2f48137bc441edef384febd840c8c9963fab5737fbaac71694a23e938a7', '["*"]', NULL, NULL, '2024-11-20 01:00:01.091958+00'),
	('01a22edc-fd02-79fe-ad3d-3a473f1ce82a', '01a22edc-fcef-7595-96b0-077c8741cec1', 'demonstration', 'ca91551a8884da0cbf0b02e33c8fca394b0592e6442cf69919308a3c9c88e08f', '["*"]', NULL, NULL, '2024-11-20 01:00:01.112814+00'),
	('01a22edc-fd17-7317-927f-ad4204f87049', '01a22edc-fd04-745a-8936-2d7a31111819', 'demonstration', 'f5227a281d624f7d2f0da2e112565a5766357069c367033598712e3ea74c7913', '["*"]', NULL, NULL, '2024-11-20 01:00:01.133382+00'),
	('01a22edc-fd2b-7b27-bf73-6ca99aff875b', '01a22edc-fd18-7cf6-83bf-4fcf88329731', 'demonstration', 'e630649a173b2e805cbe0c18e60dfe0ddef8410dacb1bb16727773cb6dac31b9', '["*"]', NULL, NULL, '2024-11-20 01:00:01.153885+00'),
	('01a22edd-0140-73ff-997d-a8a1257c985d', '01a22edd-0130-7058-9cb4-4448a78c66b6', 'guided tour', '03cc035d46050117ab252e1ecb23cf38c9df916f00215a912f73ba85a532a338', '["*"]', NULL, NULL, '2024-11-20 01:00:03.592221+00'),
	('01a22edd-0152-74ab-bcb5-d434715311fd', '01a22edd-014e-795c-9868-91b9d115fc31', 'guided tour', 'dd28f36f98c7786e85e43a56b7900c6167d4b13952854108f80881c427365fbc', '["*"]', NULL, NULL, '2024-11-20 01:00:03.610259+00'),
	('01a22edd-015d-714d-ad67-b4870850a39a', '01a22edd-0159-7c54-9b70-e2fdfb41fc03', 'guided tour', 'c50f516de8ea15fe3da45719ea20376ed444ce997ea363ab35b54ed91f570ceb', '["*"]', NULL, NULL, '2024-11-20 01:00:03.621047+00'),
	('01a22edd-016a-77fd-a823-5377572d1329', '01a22edd-0167-7456-8d65-19ad40d4efcb', 'guided tour', '92b7a72667eafbb23193817d1a26b0560c938a98a46f57ee9cfa8d239cf48671', '["*"]', NULL, NULL, '2024-11-20 01:00:03.634465+00');
INSERT INTO public.declaration VALUES
	('01a22edd-0198-7772-92ff-260ccfa973c3', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'achievement', 'rejected', 10, 5, '724755e7d1e1a276cdfeb6ba0da54b1bd84d97fa8869497ee08b9fb283460f4c', NULL, 2024, 2024, '{"date": "2024-05-10", "kind": "paper", "category": "achievement", "published": true}', '[{"id": "01a22edd-0232-7700-b469-a78967e19450", "kind": "cover", "size": 383, "pages": 1, "sha256": "21fba78706ae5dfeae75d00913f1e7e7df0ea1e0715a14954aaac717f5b7388b", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:03.834382Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, {"id": "01a22edd-0260-7267-918b-648e8217e9c7", "kind": "contents", "size": 268, "pages": 1, "sha256": "bb17447f568bf6bacf0014795b8056f6ec7b7a2f5126e56bc165f30b18775009", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:03.880096Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, {"id": "01a22edd-026d-7121-a053-86772a2a5d4e", "kind": "body", "size": 383, "pages": 1, "sha256": "8756ac27c4e6a8af981d45d1ca06cae727b05f43816c712ed8ccddf3faffdeec", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:03.893017Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}]', 20, NULL, '{"ref": "01a22edd-0198-7772-92ff-260ccfa973c3", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{}', 2, 'reject', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22edc-f918-7d0e-8517-bccf662ac27f"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f918-7d0e-8517-bccf662ac27f', false, NULL, '01a22edc-fc76-71fa-a381-b791819c4a89', false, true, NULL, '2024-11-20 01:00:03.916452+00', '2024-11-20 01:00:03.916452+00', NULL, NULL, '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:03.679934+00', '2024-11-20 01:00:04.904771+00', NULL, NULL, NULL, '[{"marks": [["file", "21fba78706ae5dfeae75d00913f1e7e7df0ea1e0715a14954aaac717f5b7388b"], ["file", "8756ac27c4e6a8af981d45d1ca06cae727b05f43816c712ed8ccddf3faffdeec"], ["file", "bb17447f568bf6bacf0014795b8056f6ec7b7a2f5126e56bc165f30b18775009"]], "spans": [[739016, 739016]], "filing": null, "category": "achievement"}]', NULL, NULL, '{"as": "person", "at": "2024-11-20T01:00:03.916452Z", "by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "digest": "09f0f8453989df1b3480511b12e5e8c6b8170dfd26ccf2c1f344fa87a75290b0"}', 1, NULL, DEFAULT),
	('01a22edd-02b7-7541-a255-3d7e3c01af9b', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'training', 'approved', 9, 6, 'e4e0d74344164b9f3435addedc9f18f2808c63581d9898666b8658ec578c2376', NULL, 2024, 2024, '{"days": [{"date": "2024-06-03", "hours": "6.5"}, {"date": "2024-06-04", "hours": "9.5"}, {"date": "2024-06-05", "hours": "8"}], "mode": "in_person", "category": "training", "filing_number": "ZZ-BA-26d0e44a"}', '[{"id": "01a22edd-02c5-77d9-bd6b-77fc10c78831", "kind": "pass_certificate", "size": 268, "pages": 1, "sha256": "c518b0b287c6328fafd6a22978fa14a8ca45dd492c52b39323313181f291eabb", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:03.981439Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}]', 48, NULL, '{"ref": "01a22edd-02b7-7541-a255-3d7e3c01af9b", "title": null, "trims": [{"code": "DAILY_CAP", "date": "2024-06-04", "hours": "1.5", "clause": "附件1"}], "by_year": {"2024": {"public": "0", "professional": "22.5"}}, "claimed": "24", "outcome": "approve_trimmed", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "22.5"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22edc-f918-7d0e-8517-bccf662ac27f"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f918-7d0e-8517-bccf662ac27f', false, NULL, '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', false, true, 2, '2024-11-20 01:00:03.985631+00', '2024-11-20 01:00:04.005436+00', '2024-11-20 01:00:03.993681+00', NULL, '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:03.967123+00', '2024-11-20 01:00:04.025799+00', NULL, NULL, NULL, NULL, NULL, '[{"code": "DAILY_CAP", "date": "2024-06-04", "hours": "1.5", "clause": "附件1"}]', '{"as": "person", "at": "2024-11-20T01:00:04.005436Z", "by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "digest": "3eac70068abac79904f93bfe57d3cb89e92d7d12bc4b80150c40185085a0b26a"}', 2, '{"days": [{"date": "2024-06-03", "hours": "6.5"}, {"date": "2024-06-04", "hours": "9.5"}, {"date": "2024-06-05", "hours": "8"}], "mode": "in_person", "category": "training", "filing_number": "ZZ-26d0e44a-X"}', DEFAULT),
	('01a22edd-02fc-7886-a95c-87547821eedb', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'learning', 'approved', 5, 3, 'f4b4d073c967b5ae304b7c3975227849a12c8f239457db4cba6397ffcabbb825', NULL, 2024, 2024, '{"kind": "unit_study", "periods": [{"to": "2024-05-31", "from": "2024-03-01", "hours": "45"}], "category": "learning", "study_archive": true}', '[{"id": "01a22edd-030d-7231-8462-b615ca8259c5", "kind": "study_archive", "size": 383, "pages": 1, "sha256": "b7f07a6093c1aa2876d3b6564507c0787220ff9106000e93dba1de1a591fa5b2", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:04.053085Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}]', 90, NULL, '{"ref": "01a22edd-02fc-7886-a95c-87547821eedb", "title": null, "trims": [{"cap": "40", "code": "ANNUAL_CAP", "hours": "5", "bucket": "learning", "clause": "附件2"}], "by_year": {"2024": {"public": "0", "professional": "40"}}, "claimed": "45", "outcome": "approve_trimmed", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "40"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22edc-f918-7d0e-8517-bccf662ac27f"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f918-7d0e-8517-bccf662ac27f', false, NULL, '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', false, true, 3, '2024-11-20 01:00:04.057398+00', '2024-11-20 01:00:04.057398+00', NULL, NULL, '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.036323+00', '2024-11-20 01:00:04.073555+00', NULL, NULL, NULL, NULL, NULL, '[{"cap": "40", "code": "ANNUAL_CAP", "hours": "5", "bucket": "learning", "clause": "附件2"}]', '{"as": "person", "at": "2024-11-20T01:00:04.057398Z", "by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "digest": "31926801ba066b1ac59650a191b1f088ddcb5dc1d8d61746ad9a3ae5263a6f45"}', 1, NULL, DEFAULT),
	('01a22edd-0324-7fdd-9a0e-f37f358216c2', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'qualification_exam', 'approved', 5, 3, '8fc7fea85d16f5b9a0eaf379f9dcaa723d52adb380fd552ca00ffe8284f8ab1c', NULL, 2024, 2024, '{"kind": "national", "category": "qualification_exam", "certificate_date": "2024-09-12", "certificate_number": "ZZ-KS-2024-0912"}', '[{"id": "01a22edd-032e-75d4-84e1-c648fe4d6a5c", "kind": "qualification_certificate", "size": 268, "pages": 1, "sha256": "fe6e4822d2203e0077cef1fd5ff4709f0e52766537a1612567366a6e31941aa9", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:04.086313Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}]', 32, NULL, '{"ref": "01a22edd-0324-7fdd-9a0e-f37f358216c2", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "16"}}, "claimed": "16", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "16"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22edc-f918-7d0e-8517-bccf662ac27f"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f918-7d0e-8517-bccf662ac27f', false, NULL, '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', false, true, 4, '2024-11-20 01:00:04.090195+00', '2024-11-20 01:00:04.090195+00', NULL, NULL, '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.076818+00', '2024-11-20 01:00:04.103886+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:04.090195Z", "by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "digest": "d94e14dbcbd7f1d69e4aa8bd19b2c801574777e33af6693ab6c4c3d777e944e3"}', 1, NULL, DEFAULT),
	('01a22edd-0344-72e3-bf5a-2a4b4bcc6629', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'achievement', 'approved', 5, 3, '4dac4f7e2cbccea2d3edadc8686649965a4854f4493267d86f6146cc66f67485', NULL, 2024, 2024, '{"date": "2024-04-02", "kind": "patent", "granted": true, "category": "achievement"}', '[{"id": "01a22edd-034e-72c0-9278-540e36d9ddcb", "kind": "grant_certificate", "size": 383, "pages": 1, "sha256": "875101f84f1a59ec60ba1b7b0f9537f889063ce8a8c185dc3c6f7ae14ba714e1", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:04.118121Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}]', 20, NULL, '{"ref": "01a22edd-0344-72e3-bf5a-2a4b4bcc6629", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22edc-f918-7d0e-8517-bccf662ac27f"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f918-7d0e-8517-bccf662ac27f', false, NULL, '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', false, true, 5, '2024-11-20 01:00:04.120761+00', '2024-11-20 01:00:04.120761+00', NULL, NULL, '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.108011+00', '2024-11-20 01:00:04.13365+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:04.120761Z", "by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "digest": "dd69ca9d76e7e771c2da67a7ac7161dea049a66bcac9e6e0d54f51611b2f1d81"}', 1, NULL, DEFAULT),
	('01a22edd-0360-7d6c-9ee8-5d8f3e91e168', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'achievement', 'approved', 5, 3, '4e26a9a0555b9a2c5e1c45fd18e2fb9c7d4c1e9c0a4d30da1933e7181c0049ee', NULL, 2024, 2024, '{"date": "2024-07-22", "kind": "software", "granted": true, "category": "achievement"}', '[{"id": "01a22edd-036b-78cc-8706-abd7c702490e", "kind": "grant_certificate", "size": 268, "pages": 1, "sha256": "3e517c59e167f9bd183337784087b0758522cec47b70c660da5dda147c4ce358", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:04.147497Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}]', 20, NULL, '{"ref": "01a22edd-0360-7d6c-9ee8-5d8f3e91e168", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22edc-f918-7d0e-8517-bccf662ac27f"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f918-7d0e-8517-bccf662ac27f', false, NULL, '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', false, true, 6, '2024-11-20 01:00:04.150441+00', '2024-11-20 01:00:04.150441+00', NULL, NULL, '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.136663+00', '2024-11-20 01:00:04.164222+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:04.150441Z", "by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "digest": "703e606b3d62bb9373ee2df83c3c098a69c9c28ac5dee3ae4fc375d4c2236f04"}', 1, NULL, DEFAULT),
	('01a22edd-03b3-73bf-af09-cbdb8af3dd59', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'achievement', 'approved', 8, 4, '3089908b608c000eb8cd1481e9ebb7c23351b5ca93c46724b38b69f7476e7d0e', NULL, 2024, 2024, '{"date": "2024-08-15", "kind": "book", "category": "achievement", "published": true}', '[{"id": "01a22edd-03bd-7e3c-b3a6-6f6bae0f851d", "kind": "cover", "size": 383, "pages": 1, "sha256": "5a9d5b833e57bab7e91175439c00a558dcc0422473cab96963a9a3f5fc4fbb53", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:04.229839Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, {"id": "01a22edd-03c6-7731-86dd-7e08c45e9bb2", "kind": "index", "size": 268, "pages": 1, "sha256": "82da2789f0f9b7accd8c285f4d2619718d5c5684d7d62c6d55fa71c254967d4c", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:04.238399Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, {"id": "01a22edd-03d0-71ea-b0ee-b965294cbff6", "kind": "contents", "size": 383, "pages": 1, "sha256": "634421db00867c610e43200df65cc73696ea1e1be148a61def77f91f1711fe45", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:04.248068Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}]', 20, NULL, '{"ref": "01a22edd-03b3-73bf-af09-cbdb8af3dd59", "title": null, "trims": [{"cap": "30", "code": "ANNUAL_CAP", "hours": "10", "bucket": "achievement", "clause": "附件3"}], "by_year": {"2024": {"public": "0", "professional": "0"}}, "claimed": "10", "outcome": "approve_zero", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22edc-f918-7d0e-8517-bccf662ac27f"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f918-7d0e-8517-bccf662ac27f', false, NULL, '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', false, true, 8, '2024-11-20 01:00:04.251+00', '2024-11-20 01:00:04.251+00', NULL, NULL, '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.218636+00', '2024-11-20 01:00:04.904771+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:04.251000Z", "by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "digest": "68e00ae104cd17db6d119cf988f1ba61d3877d0c8f2e985c925af6e4401f24d6"}', 1, NULL, DEFAULT),
	('01a22edd-037f-7d12-a584-bba745fd3fbe', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'expert_activity', 'approved', 6, 3, '0bbfac834ab161efc79c6e6d4f0ec113edfc6aaa9bd9b26b743be16f9c90cfae', NULL, 2024, 2024, '{"days": [{"date": "2024-06-03", "hours": "4"}, {"date": "2024-09-10", "hours": "5"}], "invited": true, "category": "expert_activity"}', '[{"id": "01a22edd-038a-7835-88e9-cbe903f44bc3", "kind": "stamped_proof", "size": 383, "pages": 1, "sha256": "4a13768ff44f8a47cb1a4efea8e138c13b11f847c8f0d6c5e50ae8ad7478a315", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:04.178460Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, {"id": "01a22edd-0395-77b8-8205-04455d824dbe", "kind": "invitation", "size": 268, "pages": 1, "sha256": "57d2489a20e5ccaf7c8ec7bd25651dc97c5d1d26e9a838c61c0c4d4100a1b2ab", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:04.189430Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}]', 18, NULL, '{"ref": "01a22edd-037f-7d12-a584-bba745fd3fbe", "title": null, "trims": [{"code": "PERSON_DAY_CAP", "date": "2024-06-03", "hours": "2.5", "clause": "附件4"}], "by_year": {"2024": {"public": "0", "professional": "6.5"}}, "claimed": "9", "outcome": "approve_trimmed", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "6.5"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22edc-f918-7d0e-8517-bccf662ac27f"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f918-7d0e-8517-bccf662ac27f', false, NULL, '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', false, true, 7, '2024-11-20 01:00:04.193342+00', '2024-11-20 01:00:04.193342+00', NULL, NULL, '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.167666+00', '2024-11-20 01:00:04.21204+00', NULL, NULL, '[{"code": "SAME_DAY", "refs": ["01a22edd-02b7-7541-a255-3d7e3c01af9b"], "text": {"en": "The person declares another training or expert activity of the same day. Check that it is not one activity declared twice; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "本人在同一日还有其他培训或专家活动申报。请核对是否为同一活动，避免重复认定；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}, "count": 1, "clause": "附件1"}]', NULL, NULL, '[{"code": "PERSON_DAY_CAP", "date": "2024-06-03", "hours": "2.5", "clause": "附件4"}]', '{"as": "person", "at": "2024-11-20T01:00:04.193342Z", "by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "digest": "cc075305486b0b41c35a5d53845b8229bc6bec04280e6282f43eddf0fb06fe0f"}', 1, NULL, DEFAULT),
	('01a22edd-03f3-7f59-ac49-41e376fe2fe9', '01a22edd-0154-7572-ad04-8e881f9750b1', 'training', 'approved', 5, 3, 'd6a9fc4b1f92f9254b566d59e386968bf76a9b780903fce2c223491b1661a641', NULL, 2024, 2024, '{"days": [{"date": "2024-06-03", "hours": "6.5"}, {"date": "2024-06-04", "hours": "9.5"}, {"date": "2024-06-05", "hours": "8"}], "mode": "in_person", "category": "training", "filing_number": "ZZ-BA-26d0e44a-C"}', '[{"id": "01a22edd-04b2-74b5-a54f-af42cdc646cf", "kind": "pass_certificate", "size": 268, "pages": 1, "sha256": "077d974a08b54e5f312f96e742a9c67cd2937f3611b4a9e30b302d4a8ff846d4", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:04.510038Z", "uploaded_by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03"}]', 48, 32, '{"ref": "01a22edd-03f3-7f59-ac49-41e376fe2fe9", "title": null, "trims": [{"code": "DAILY_CAP", "date": "2024-06-04", "hours": "1.5", "clause": "附件1"}], "by_year": {"2024": {"public": "0", "professional": "22.5"}}, "claimed": "24", "outcome": "approve_trimmed", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "16"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "community_station", "row": "freelancer-at-community", "steps": [], "bodies": ["01a22edc-f922-7eab-afe4-8f3214fa6bfa"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', false, NULL, '01a22edc-fd04-745a-8936-2d7a31111819', false, true, 1, '2024-11-20 01:00:04.53091+00', '2024-11-20 01:00:04.53091+00', NULL, NULL, '01a22edd-0159-7c54-9b70-e2fdfb41fc03', '2024-11-20 01:00:04.318926+00', '2024-11-20 01:00:04.572855+00', NULL, NULL, NULL, NULL, '{"comment": "第三天未签到", "reason_code": "HOURS_NOT_PROVED"}', '[{"code": "DAILY_CAP", "date": "2024-06-04", "hours": "1.5", "clause": "附件1"}, {"code": "REVIEWER_CUT", "hours": "6.5", "clause": "四(三)", "comment": "第三天未签到", "reason_code": "HOURS_NOT_PROVED"}]', '{"as": "person", "at": "2024-11-20T01:00:04.530910Z", "by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03", "digest": "71db987684b0132073dc9972156d175b771394dbbbc222e9b016addde2103e7d"}', 1, NULL, DEFAULT),
	('01a22edd-04fc-71a0-8e5e-a4af0190abaf', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'competition', 'rejected', 5, 3, '60e815319fe69f15761ac5cd9519fb4e6c8d9effdcda624bf9a3882b7f19d6a1', NULL, 2024, 2024, '{"date": "2024-10-27", "category": "competition", "organiser": "industry_department", "hr_recognised": false}', '[{"id": "01a22edd-0514-7401-9cfd-67af59ddac2a", "kind": "award_certificate", "size": 383, "pages": 1, "sha256": "ebaa47013871114f57b81cb1dc0a469345549ae6fc120c1553db975f78d53d5e", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:04.572198Z", "uploaded_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}]', NULL, NULL, '{"ref": "01a22edd-04fc-71a0-8e5e-a4af0190abaf", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "0"}}, "claimed": null, "outcome": "reject", "override": null, "refusals": [{"code": "NOT_RECOGNISED", "text": {"en": "The contest was not both organised by an industry department and accepted by the human-resources department. If it was, correct this and add the document that says so; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "该比赛不属于由行业主管部门组织并经人力资源社会保障部门认可的比赛，不予认定。如确属此类比赛，请更正并提供认可文件；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}, "needs": [], "clause": "附件5", "missing": [], "pointer": "/item/hr_recognised"}], "warnings": [], "hour_bank": false}', NULL, 0, 'reject', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22edc-f918-7d0e-8517-bccf662ac27f"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f918-7d0e-8517-bccf662ac27f', false, NULL, '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', false, true, NULL, '2024-11-20 01:00:04.588825+00', '2024-11-20 01:00:04.588825+00', '2024-11-20 01:00:04.616596+00', NULL, '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.547106+00', '2024-11-20 01:00:04.616596+00', NULL, NULL, NULL, '[{"marks": [["file", "ebaa47013871114f57b81cb1dc0a469345549ae6fc120c1553db975f78d53d5e"]], "spans": [[739186, 739186]], "filing": null, "category": "competition"}]', NULL, NULL, '{"as": "person", "at": "2024-11-20T01:00:04.588825Z", "by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "digest": "a73bbbb58c6287536b0029e5254d97992288844040d2bfd8f1337a8cb0cc599a"}', 1, '{"date": "2024-10-27", "category": "competition", "organiser": "industry_department", "hr_recognised": false}', DEFAULT),
	('01a22edd-0552-778f-baff-92370b898ad5', '01a22edd-0143-7e13-af9e-933f393485b2', 'aid_posting', 'approved', 5, 3, '5db6fbeefe79cf0f4f6be13080dcc28de6ad808cfe3f994d0ea2a687b4710846', NULL, 2024, 2024, '{"periods": [{"to": "2024-05-31", "from": "2024-03-01"}], "category": "aid_posting", "dispatched_by": "government"}', '[{"id": "01a22edd-055c-7d6b-8757-6bd34f4e12b9", "kind": "dispatch_document", "size": 268, "pages": 1, "sha256": "63d405003c09b3e7802e7aa3701f7563bf7555c0787e400226475a457a0a7f9c", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:04.644788Z", "uploaded_by": "01a22edd-014e-795c-9868-91b9d115fc31"}]', 45, NULL, '{"ref": "01a22edd-0552-778f-baff-92370b898ad5", "title": null, "trims": [], "by_year": {"2024": {"public": "7.5", "professional": "15"}}, "claimed": "22.5", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "7.5", "professional": "15"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "personnel_agency", "row": "freelancer-at-agency", "steps": [], "bodies": ["01a22edc-f91e-7c5f-bb16-8d44b125a6fd"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f91e-7c5f-bb16-8d44b125a6fd', false, NULL, '01a22edc-fcef-7595-96b0-077c8741cec1', false, true, 1, '2024-11-20 01:00:04.651519+00', '2024-11-20 01:00:04.651519+00', NULL, NULL, '01a22edd-014e-795c-9868-91b9d115fc31', '2024-11-20 01:00:04.634268+00', '2024-11-20 01:00:04.715338+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:04.651519Z", "by": "01a22edd-014e-795c-9868-91b9d115fc31", "digest": "1382418a10c80c91ea19c8596a4981051455afc3b26baeac895aceef604d7456"}', 1, NULL, DEFAULT),
	('01a22edd-0585-7d1e-9210-25eb2d98b5a9', '01a22edd-0143-7e13-af9e-933f393485b2', 'digital_engineer', 'approved', 6, 3, 'fe0149723a14469205d8fcb61ce9558a19cc49249356c992718297c0a170d1d0', NULL, 2024, 2024, '{"hours": "40", "level": "intermediate", "category": "digital_engineer", "certificate_date": "2024-10-15", "certificate_number": "SZ-26d0e44a"}', '[{"id": "01a22edd-0592-72c5-b515-b75548308df2", "kind": "pass_certificate", "size": 383, "pages": 1, "sha256": "d273523c2cd07605e6faec9917275a94c71cf4ba72026be228e59b033c83d60d", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:04.698122Z", "uploaded_by": "01a22edd-014e-795c-9868-91b9d115fc31"}, {"id": "01a22edd-059c-72fe-ae21-7128fab22196", "kind": "level_certificate", "size": 268, "pages": 1, "sha256": "420e2d9f76d5cb97195ced5aee79c8ccc0103c389f3ee52934a9abc50a18b9e9", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:04.708135Z", "uploaded_by": "01a22edd-014e-795c-9868-91b9d115fc31"}]', 80, NULL, '{"ref": "01a22edd-0585-7d1e-9210-25eb2d98b5a9", "title": {"level": "intermediate", "result": "recognised"}, "trims": [], "by_year": {"2024": {"public": "0", "professional": "40"}}, "claimed": "40", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": true}', '{"2024": {"public": "0", "professional": "40"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "personnel_agency", "row": "freelancer-at-agency", "steps": [], "bodies": ["01a22edc-f91e-7c5f-bb16-8d44b125a6fd"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f91e-7c5f-bb16-8d44b125a6fd', false, NULL, '01a22edc-fcef-7595-96b0-077c8741cec1', false, true, 2, '2024-11-20 01:00:04.714175+00', '2024-11-20 01:00:04.714175+00', NULL, NULL, '01a22edd-014e-795c-9868-91b9d115fc31', '2024-11-20 01:00:04.685599+00', '2024-11-20 01:00:04.779497+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:04.714175Z", "by": "01a22edd-014e-795c-9868-91b9d115fc31", "digest": "ed827aa32663192acf878a35318c91581b6ac682274bc418415269b4f00b37c8"}', 1, NULL, DEFAULT),
	('01a22edd-05c4-716d-82dc-9b093934fa83', '01a22edd-0143-7e13-af9e-933f393485b2', 'learning', 'draft', 2, 0, '', NULL, 2024, 2024, '{"kind": "unit_study", "periods": [{"to": "2024-05-31", "from": "2024-03-01", "hours": "45"}], "category": "learning", "study_archive": true}', '[{"id": "01a22edd-05d1-7aa0-8489-28d4ad7fd571", "kind": "study_archive", "size": 383, "pages": 1, "sha256": "8d543a1e22f13cb381119f42cc403a4237ee01c27093c49519d88782bdd020e5", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:04.761614Z", "uploaded_by": "01a22edd-014e-795c-9868-91b9d115fc31"}]', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, false, NULL, NULL, false, false, NULL, NULL, NULL, NULL, NULL, '01a22edd-014e-795c-9868-91b9d115fc31', '2024-11-20 01:00:04.747861+00', '2024-11-20 01:00:04.761614+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, DEFAULT),
	('01a22edd-05e3-7206-8649-a579ad9c571e', '01a22edd-0154-7572-ad04-8e881f9750b1', 'special_circumstance', 'approved', 5, 3, 'b13e95771107211e1a48dcdb308e887f8aa5d2f8aac0b59a31bd0f417e1dd68e', NULL, 2024, 2024, '{"kind": "maternity", "periods": [{"to": "2024-04-30", "from": "2024-01-01"}], "category": "special_circumstance", "unit_approved": true}', '[{"id": "01a22edd-05ee-7e91-b775-886fe0d519be", "kind": "stamped_proof", "size": 268, "pages": 1, "sha256": "10a5fe395b6320c92b6e6640dc7d63d8e6b2fb795cf0ebcdfc36131ec0a4579b", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:04.826657Z", "uploaded_by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03"}]', 0, NULL, '{"ref": "01a22edd-05e3-7206-8649-a579ad9c571e", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "0"}}, "claimed": "0", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{}', 0, 'approve', 'zaozhuang-2024', '{"to": "community_station", "row": "freelancer-at-community", "steps": [], "bodies": ["01a22edc-f922-7eab-afe4-8f3214fa6bfa"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', false, NULL, '01a22edc-fd04-745a-8936-2d7a31111819', false, true, 2, '2024-11-20 01:00:04.830698+00', '2024-11-20 01:00:04.830698+00', NULL, NULL, '01a22edd-0159-7c54-9b70-e2fdfb41fc03', '2024-11-20 01:00:04.814569+00', '2024-11-20 01:00:04.845326+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:04.830698Z", "by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03", "digest": "437073d424f182a4aa1d8ce6bc14feb6522cb4b6ea8456f1d7cee2371af7e35c"}', 1, NULL, DEFAULT),
	('01a22edd-0607-73e6-af5c-922922df8e05', '01a22edd-0154-7572-ad04-8e881f9750b1', 'competition', 'approved', 5, 3, 'd784ac925e76ee83bacdc472334a47750dabb00f3062992c67bbb65b51bab296', NULL, 2024, 2024, '{"date": "2024-10-20", "category": "competition", "organiser": "industry_department", "hr_recognised": true}', '[{"id": "01a22edd-0612-7d40-961c-133b97016241", "kind": "award_certificate", "size": 383, "pages": 1, "sha256": "5d3f768d9b4000bf5c0aad35a7a05b7a00a0e340f14f2da3e166221e9c720f72", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:04.862577Z", "uploaded_by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03"}]', 20, NULL, '{"ref": "01a22edd-0607-73e6-af5c-922922df8e05", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "community_station", "row": "freelancer-at-community", "steps": [], "bodies": ["01a22edc-f922-7eab-afe4-8f3214fa6bfa"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', false, NULL, '01a22edc-fd04-745a-8936-2d7a31111819', false, true, 3, '2024-11-20 01:00:04.866692+00', '2024-11-20 01:00:04.866692+00', NULL, NULL, '01a22edd-0159-7c54-9b70-e2fdfb41fc03', '2024-11-20 01:00:04.850869+00', '2024-11-20 01:00:04.879683+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:04.866692Z", "by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03", "digest": "33aaeac361e1dbbec051c7571eb3a0fa7096d3ed62fb26b979b990f1d8c30f40"}', 1, NULL, DEFAULT),
	('01a22edd-0630-7045-a842-13009db86d8f', '01a22edd-015f-7325-ac8c-44e5e9f27552', 'origin_credit', 'approved', 5, 3, 'dbd19a71ba51d33bfd77e2d9242469a984ee1ac4e60a1a61458da93a4012293b', NULL, 2024, 2024, '{"year": 2024, "issuer": "ce_authority", "public": "12", "sealed": true, "category": "origin_credit", "professional": "24"}', '[{"id": "01a22edd-063d-74c9-9439-e624defa2a60", "kind": "origin_proof", "size": 268, "pages": 1, "sha256": "e5ad29015c34eb442da1963ffc353eabe20ec1bc7aff92ea57792ed27f7c8211", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:04.905047Z", "uploaded_by": "01a22edd-0167-7456-8d65-19ad40d4efcb"}]', 72, NULL, '{"ref": "01a22edd-0630-7045-a842-13009db86d8f", "title": null, "trims": [], "by_year": {"2024": {"public": "12", "professional": "24"}}, "claimed": "36", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "12", "professional": "24"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": ["merge_origin_hours"], "bodies": ["01a22edc-f918-7d0e-8517-bccf662ac27f"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22edc-f918-7d0e-8517-bccf662ac27f', false, NULL, '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', false, true, 1, '2024-11-20 01:00:04.909226+00', '2024-11-20 01:00:04.909226+00', NULL, NULL, '01a22edd-0167-7456-8d65-19ad40d4efcb', '2024-11-20 01:00:04.891643+00', '2024-11-20 01:00:04.921439+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:04.909226Z", "by": "01a22edd-0167-7456-8d65-19ad40d4efcb", "digest": "ada21e48d038bc2369c9c0c02c58e5eef5a8603b0fa35df9eb8c42059d2fc2e7"}', 1, NULL, DEFAULT);
INSERT INTO public.declaration_mark VALUES
	('file', '21fba78706ae5dfeae75d00913f1e7e7df0ea1e0715a14954aaac717f5b7388b', '01a22edd-0198-7772-92ff-260ccfa973c3'),
	('file', '8756ac27c4e6a8af981d45d1ca06cae727b05f43816c712ed8ccddf3faffdeec', '01a22edd-0198-7772-92ff-260ccfa973c3'),
	('file', 'bb17447f568bf6bacf0014795b8056f6ec7b7a2f5126e56bc165f30b18775009', '01a22edd-0198-7772-92ff-260ccfa973c3'),
	('activity', '50add18ee1d5fbf8251b75320d898752f1c500c28d3c8c2ec8a283e3ec360d9b', '01a22edd-02b7-7541-a255-3d7e3c01af9b'),
	('file', 'c518b0b287c6328fafd6a22978fa14a8ca45dd492c52b39323313181f291eabb', '01a22edd-02b7-7541-a255-3d7e3c01af9b'),
	('file', 'b7f07a6093c1aa2876d3b6564507c0787220ff9106000e93dba1de1a591fa5b2', '01a22edd-02fc-7886-a95c-87547821eedb'),
	('file', 'fe6e4822d2203e0077cef1fd5ff4709f0e52766537a1612567366a6e31941aa9', '01a22edd-0324-7fdd-9a0e-f37f358216c2'),
	('number', 'a70cb7630a8ac0336a08e20980c0c4cc78dd4b8d573aa3bdda46e075fad00d0f', '01a22edd-0324-7fdd-9a0e-f37f358216c2'),
	('file', '875101f84f1a59ec60ba1b7b0f9537f889063ce8a8c185dc3c6f7ae14ba714e1', '01a22edd-0344-72e3-bf5a-2a4b4bcc6629'),
	('file', '3e517c59e167f9bd183337784087b0758522cec47b70c660da5dda147c4ce358', '01a22edd-0360-7d6c-9ee8-5d8f3e91e168'),
	('file', '4a13768ff44f8a47cb1a4efea8e138c13b11f847c8f0d6c5e50ae8ad7478a315', '01a22edd-037f-7d12-a584-bba745fd3fbe'),
	('file', '57d2489a20e5ccaf7c8ec7bd25651dc97c5d1d26e9a838c61c0c4d4100a1b2ab', '01a22edd-037f-7d12-a584-bba745fd3fbe'),
	('file', '5a9d5b833e57bab7e91175439c00a558dcc0422473cab96963a9a3f5fc4fbb53', '01a22edd-03b3-73bf-af09-cbdb8af3dd59'),
	('file', '634421db00867c610e43200df65cc73696ea1e1be148a61def77f91f1711fe45', '01a22edd-03b3-73bf-af09-cbdb8af3dd59'),
	('file', '82da2789f0f9b7accd8c285f4d2619718d5c5684d7d62c6d55fa71c254967d4c', '01a22edd-03b3-73bf-af09-cbdb8af3dd59'),
	('activity', '83cf7e03e2405323a8ff9b6e43f1afa8f1c500c28d3c8c2ec8a283e3ec360d9b', '01a22edd-03f3-7f59-ac49-41e376fe2fe9'),
	('file', '077d974a08b54e5f312f96e742a9c67cd2937f3611b4a9e30b302d4a8ff846d4', '01a22edd-03f3-7f59-ac49-41e376fe2fe9'),
	('file', 'ebaa47013871114f57b81cb1dc0a469345549ae6fc120c1553db975f78d53d5e', '01a22edd-04fc-71a0-8e5e-a4af0190abaf'),
	('file', '63d405003c09b3e7802e7aa3701f7563bf7555c0787e400226475a457a0a7f9c', '01a22edd-0552-778f-baff-92370b898ad5'),
	('file', '420e2d9f76d5cb97195ced5aee79c8ccc0103c389f3ee52934a9abc50a18b9e9', '01a22edd-0585-7d1e-9210-25eb2d98b5a9'),
	('file', 'd273523c2cd07605e6faec9917275a94c71cf4ba72026be228e59b033c83d60d', '01a22edd-0585-7d1e-9210-25eb2d98b5a9'),
	('number', 'baf48a3be7995c83c40e6b22c655c7fdff45ef62746a92cbafcca42b7bb39979', '01a22edd-0585-7d1e-9210-25eb2d98b5a9'),
	('file', '8d543a1e22f13cb381119f42cc403a4237ee01c27093c49519d88782bdd020e5', '01a22edd-05c4-716d-82dc-9b093934fa83'),
	('file', '10a5fe395b6320c92b6e6640dc7d63d8e6b2fb795cf0ebcdfc36131ec0a4579b', '01a22edd-05e3-7206-8649-a579ad9c571e'),
	('file', '5d3f768d9b4000bf5c0aad35a7a05b7a00a0e340f14f2da3e166221e9c720f72', '01a22edd-0607-73e6-af5c-922922df8e05'),
	('file', 'e5ad29015c34eb442da1963ffc353eabe20ec1bc7aff92ea57792ed27f7c8211', '01a22edd-0630-7045-a842-13009db86d8f');
INSERT INTO public.document_index VALUES
	('01a22edc-fb8d-74b6-b4ef-1730a572cee4', 'i0', 'f4c81f1f512c286f8e8e94bbd7838775f03133ec0f75f32135ee67b50f78be43'),
	('01a22edc-fbc7-73fe-9656-cc38421ba897', 'i0', 'c7993eb2aac6b72c7ed14a0e59947a61de5b99ed82b6276479e9da006ff373e7'),
	('01a22edc-fbe3-7e90-a939-091b88501abb', 'i0', 'fa0c312afd6ff9360c41db35482de6a155b6f337542130da86eb957525dd4f68'),
	('01a22edc-fc01-7339-b865-7405de5f8b23', 'i0', '4d835a62c1746c6ab6d29af61d15da7162ea6633c1c207d51fbdb5a1b32f6c10'),
	('01a22edc-fc25-701b-a1d5-56bb92da160c', 'i0', 'f81f3821ada481936e97cbd195027ee0f2d14b243c289e09a4716a773ee892b4'),
	('01a22edd-0121-7cc1-a232-794e2ab0479f', 'i0', 'd290e8d98a38b7d54d9b144f2af3c9f3a37547ee143f9bc641e56cc0dfc9a419'),
	('01a22edd-0143-7e13-af9e-933f393485b2', 'i0', 'ee271cf77fa7d5ddd9888ae9132aa7d385d8935c37b08657e87ddfda9f9409e8'),
	('01a22edd-0154-7572-ad04-8e881f9750b1', 'i0', 'e3855140f70d86d0a5c6529eeb5eb521ba1ad9ef6a4156d2ad875e834bff947b'),
	('01a22edd-015f-7325-ac8c-44e5e9f27552', 'i0', '0196fdddcd415dfef85163ba8bb38e28379cca859d988e38930044e6da2fcff9');
INSERT INTO public.event VALUES
	(1, '01a22edd-0198-7772-92ff-260ccfa973c3', 1, 'declaration.submit', '2024-11-20 01:00:03.916452+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edd-0130-7058-9cb4-4448a78c66b6", "category": "achievement", "to_state": "submitted", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 799, '2024-11-20 01:00:04.042012+00', '2024-11-20 01:00:04.042012+00'),
	(2, '01a22edd-0198-7772-92ff-260ccfa973c3', 2, 'declaration.claim', '2024-11-20 01:00:03.94213+00', '{"event": "claim", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "achievement", "to_state": "unit_review", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 800, '2024-11-20 01:00:04.042012+00', '2024-11-20 01:00:04.042012+00'),
	(3, '01a22edd-0198-7772-92ff-260ccfa973c3', 3, 'declaration.approve', '2024-11-20 01:00:03.959817+00', '{"event": "approve", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "achievement", "to_state": "approved", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 801, '2024-11-20 01:00:04.042012+00', '2024-11-20 01:00:04.042012+00'),
	(4, '01a22edd-02b7-7541-a255-3d7e3c01af9b', 1, 'declaration.submit', '2024-11-20 01:00:03.985631+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edd-0130-7058-9cb4-4448a78c66b6", "category": "training", "to_state": "submitted", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 804, '2024-11-20 01:00:04.042012+00', '2024-11-20 01:00:04.042012+00'),
	(5, '01a22edd-02b7-7541-a255-3d7e3c01af9b', 2, 'declaration.claim', '2024-11-20 01:00:03.991517+00', '{"event": "claim", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "training", "to_state": "unit_review", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 805, '2024-11-20 01:00:04.042012+00', '2024-11-20 01:00:04.042012+00'),
	(6, '01a22edd-02b7-7541-a255-3d7e3c01af9b', 3, 'declaration.return_for_correction', '2024-11-20 01:00:03.993681+00', '{"event": "return_for_correction", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "training", "to_state": "draft", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": "FILING_NUMBER_WRONG"}', 806, '2024-11-20 01:00:04.042012+00', '2024-11-20 01:00:04.042012+00'),
	(7, '01a22edd-02b7-7541-a255-3d7e3c01af9b', 4, 'declaration.submit', '2024-11-20 01:00:04.005436+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edd-0130-7058-9cb4-4448a78c66b6", "category": "training", "to_state": "submitted", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 808, '2024-11-20 01:00:04.042012+00', '2024-11-20 01:00:04.042012+00'),
	(8, '01a22edd-02b7-7541-a255-3d7e3c01af9b', 5, 'declaration.claim', '2024-11-20 01:00:04.017047+00', '{"event": "claim", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "training", "to_state": "unit_review", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 809, '2024-11-20 01:00:04.042012+00', '2024-11-20 01:00:04.042012+00'),
	(9, '01a22edd-02b7-7541-a255-3d7e3c01af9b', 6, 'declaration.approve', '2024-11-20 01:00:04.025799+00', '{"event": "approve", "detail": {"trims": ["DAILY_CAP"], "hours_claimed": "24", "hours_recognised": "22.5"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "training", "to_state": "approved", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 810, '2024-11-20 01:00:04.042012+00', '2024-11-20 01:00:04.042012+00'),
	(31, '01a22edd-04fc-71a0-8e5e-a4af0190abaf', 1, 'declaration.submit', '2024-11-20 01:00:04.588825+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edd-0130-7058-9cb4-4448a78c66b6", "category": "competition", "to_state": "submitted", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 857, '2024-11-20 01:00:04.756938+00', '2024-11-20 01:00:04.756938+00'),
	(32, '01a22edd-04fc-71a0-8e5e-a4af0190abaf', 2, 'declaration.claim', '2024-11-20 01:00:04.603199+00', '{"event": "claim", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "competition", "to_state": "unit_review", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 858, '2024-11-20 01:00:04.756938+00', '2024-11-20 01:00:04.756938+00'),
	(33, '01a22edd-04fc-71a0-8e5e-a4af0190abaf', 3, 'declaration.reject', '2024-11-20 01:00:04.616596+00', '{"event": "reject", "detail": {"final": false}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "competition", "to_state": "rejected", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": "NOT_RECOGNISED"}', 860, '2024-11-20 01:00:04.756938+00', '2024-11-20 01:00:04.756938+00'),
	(34, '01a22edd-0552-778f-baff-92370b898ad5', 1, 'declaration.submit', '2024-11-20 01:00:04.651519+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-014e-795c-9868-91b9d115fc31"}, "body_id": "01a22edc-f91e-7c5f-bb16-8d44b125a6fd", "actor_id": "01a22edd-014e-795c-9868-91b9d115fc31", "category": "aid_posting", "to_state": "submitted", "person_id": "01a22edd-0143-7e13-af9e-933f393485b2", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 863, '2024-11-20 01:00:04.756938+00', '2024-11-20 01:00:04.756938+00'),
	(37, '01a22edd-0585-7d1e-9210-25eb2d98b5a9', 1, 'declaration.submit', '2024-11-20 01:00:04.714175+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-014e-795c-9868-91b9d115fc31"}, "body_id": "01a22edc-f91e-7c5f-bb16-8d44b125a6fd", "actor_id": "01a22edd-014e-795c-9868-91b9d115fc31", "category": "digital_engineer", "to_state": "submitted", "person_id": "01a22edd-0143-7e13-af9e-933f393485b2", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 869, '2024-11-20 01:00:04.756938+00', '2024-11-20 01:00:04.756938+00'),
	(49, '01a22edd-0198-7772-92ff-260ccfa973c3', 4, 'declaration.sync', '2024-11-20 01:00:04.891879+00', '{"event": "sync", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fc76-71fa-a381-b791819c4a89", "category": "achievement", "to_state": "synced", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "approved", "reason_code": null}', 891, '2024-11-20 01:00:04.970321+00', '2024-11-20 01:00:04.970321+00'),
	(50, '01a22edd-03b3-73bf-af09-cbdb8af3dd59', 4, 'declaration.hours_changed', '2024-11-20 01:00:04.904771+00', '{"event": "hours_changed", "detail": {"cause": {"id": "01a22edd-0198-7772-92ff-260ccfa973c3", "kind": "declaration"}, "hours_after": {"2024": {"public": "0", "professional": "10"}}, "hours_before": {"2024": {"public": "0", "professional": "0"}}}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fc76-71fa-a381-b791819c4a89", "category": "achievement", "to_state": "approved", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "approved", "reason_code": "REFILLED"}', 892, '2024-11-20 01:00:04.970321+00', '2024-11-20 01:00:04.970321+00'),
	(51, '01a22edd-0198-7772-92ff-260ccfa973c3', 5, 'declaration.revoke', '2024-11-20 01:00:04.904771+00', '{"event": "revoke", "detail": {"final": false}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fc76-71fa-a381-b791819c4a89", "category": "achievement", "to_state": "rejected", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "synced", "reason_code": "SPOT_CHECK_FAILED"}', 892, '2024-11-20 01:00:04.970321+00', '2024-11-20 01:00:04.970321+00'),
	(10, '01a22edd-02fc-7886-a95c-87547821eedb', 1, 'declaration.submit', '2024-11-20 01:00:04.057398+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edd-0130-7058-9cb4-4448a78c66b6", "category": "learning", "to_state": "submitted", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 814, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(11, '01a22edd-02fc-7886-a95c-87547821eedb', 2, 'declaration.claim', '2024-11-20 01:00:04.067578+00', '{"event": "claim", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "learning", "to_state": "unit_review", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 815, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(12, '01a22edd-02fc-7886-a95c-87547821eedb', 3, 'declaration.approve', '2024-11-20 01:00:04.073555+00', '{"event": "approve", "detail": {"trims": ["ANNUAL_CAP"], "hours_claimed": "45", "hours_recognised": "40"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "learning", "to_state": "approved", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 816, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(13, '01a22edd-0324-7fdd-9a0e-f37f358216c2', 1, 'declaration.submit', '2024-11-20 01:00:04.090195+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edd-0130-7058-9cb4-4448a78c66b6", "category": "qualification_exam", "to_state": "submitted", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 819, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(14, '01a22edd-0324-7fdd-9a0e-f37f358216c2', 2, 'declaration.claim', '2024-11-20 01:00:04.09837+00', '{"event": "claim", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "qualification_exam", "to_state": "unit_review", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 820, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(15, '01a22edd-0324-7fdd-9a0e-f37f358216c2', 3, 'declaration.approve', '2024-11-20 01:00:04.103886+00', '{"event": "approve", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "qualification_exam", "to_state": "approved", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 821, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(16, '01a22edd-0344-72e3-bf5a-2a4b4bcc6629', 1, 'declaration.submit', '2024-11-20 01:00:04.120761+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edd-0130-7058-9cb4-4448a78c66b6", "category": "achievement", "to_state": "submitted", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 824, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(17, '01a22edd-0344-72e3-bf5a-2a4b4bcc6629', 2, 'declaration.claim', '2024-11-20 01:00:04.128326+00', '{"event": "claim", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "achievement", "to_state": "unit_review", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 825, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(18, '01a22edd-0344-72e3-bf5a-2a4b4bcc6629', 3, 'declaration.approve', '2024-11-20 01:00:04.13365+00', '{"event": "approve", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "achievement", "to_state": "approved", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 826, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(19, '01a22edd-0360-7d6c-9ee8-5d8f3e91e168', 1, 'declaration.submit', '2024-11-20 01:00:04.150441+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edd-0130-7058-9cb4-4448a78c66b6", "category": "achievement", "to_state": "submitted", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 829, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(20, '01a22edd-0360-7d6c-9ee8-5d8f3e91e168', 2, 'declaration.claim', '2024-11-20 01:00:04.158646+00', '{"event": "claim", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "achievement", "to_state": "unit_review", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 830, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(21, '01a22edd-0360-7d6c-9ee8-5d8f3e91e168', 3, 'declaration.approve', '2024-11-20 01:00:04.164222+00', '{"event": "approve", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "achievement", "to_state": "approved", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 831, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(22, '01a22edd-037f-7d12-a584-bba745fd3fbe', 1, 'declaration.submit', '2024-11-20 01:00:04.193342+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edd-0130-7058-9cb4-4448a78c66b6", "category": "expert_activity", "to_state": "submitted", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 835, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(23, '01a22edd-037f-7d12-a584-bba745fd3fbe', 2, 'declaration.claim', '2024-11-20 01:00:04.206227+00', '{"event": "claim", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "expert_activity", "to_state": "unit_review", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 836, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(24, '01a22edd-037f-7d12-a584-bba745fd3fbe', 3, 'declaration.approve', '2024-11-20 01:00:04.21204+00', '{"event": "approve", "detail": {"trims": ["PERSON_DAY_CAP"], "acknowledged": ["SAME_DAY"], "hours_claimed": "9", "hours_recognised": "6.5"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "expert_activity", "to_state": "approved", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 837, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(25, '01a22edd-03b3-73bf-af09-cbdb8af3dd59', 1, 'declaration.submit', '2024-11-20 01:00:04.251+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edd-0130-7058-9cb4-4448a78c66b6", "category": "achievement", "to_state": "submitted", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 842, '2024-11-20 01:00:04.265554+00', '2024-11-20 01:00:04.265554+00'),
	(26, '01a22edd-03b3-73bf-af09-cbdb8af3dd59', 2, 'declaration.claim', '2024-11-20 01:00:04.259721+00', '{"event": "claim", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "achievement", "to_state": "unit_review", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 843, '2024-11-20 01:00:04.327699+00', '2024-11-20 01:00:04.327699+00'),
	(27, '01a22edd-03b3-73bf-af09-cbdb8af3dd59', 3, 'declaration.approve', '2024-11-20 01:00:04.266044+00', '{"event": "approve", "detail": {"trims": ["ANNUAL_CAP"], "hours_claimed": "10", "hours_recognised": "0"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "achievement", "to_state": "approved", "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 845, '2024-11-20 01:00:04.327699+00', '2024-11-20 01:00:04.327699+00'),
	(28, '01a22edd-03f3-7f59-ac49-41e376fe2fe9', 1, 'declaration.submit', '2024-11-20 01:00:04.53091+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03"}, "body_id": "01a22edc-f922-7eab-afe4-8f3214fa6bfa", "actor_id": "01a22edd-0159-7c54-9b70-e2fdfb41fc03", "category": "training", "to_state": "submitted", "person_id": "01a22edd-0154-7572-ad04-8e881f9750b1", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 850, '2024-11-20 01:00:04.545716+00', '2024-11-20 01:00:04.545716+00'),
	(29, '01a22edd-03f3-7f59-ac49-41e376fe2fe9', 2, 'declaration.claim', '2024-11-20 01:00:04.548976+00', '{"event": "claim", "body_id": "01a22edc-f922-7eab-afe4-8f3214fa6bfa", "actor_id": "01a22edc-fd04-745a-8936-2d7a31111819", "category": "training", "to_state": "unit_review", "person_id": "01a22edd-0154-7572-ad04-8e881f9750b1", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 852, '2024-11-20 01:00:04.756938+00', '2024-11-20 01:00:04.756938+00'),
	(30, '01a22edd-03f3-7f59-ac49-41e376fe2fe9', 3, 'declaration.approve', '2024-11-20 01:00:04.572855+00', '{"event": "approve", "detail": {"trims": ["DAILY_CAP", "REVIEWER_CUT"], "hours_claimed": "24", "hours_recognised": "16"}, "body_id": "01a22edc-f922-7eab-afe4-8f3214fa6bfa", "actor_id": "01a22edc-fd04-745a-8936-2d7a31111819", "category": "training", "to_state": "approved", "person_id": "01a22edd-0154-7572-ad04-8e881f9750b1", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": "HOURS_NOT_PROVED"}', 854, '2024-11-20 01:00:04.756938+00', '2024-11-20 01:00:04.756938+00'),
	(35, '01a22edd-0552-778f-baff-92370b898ad5', 2, 'declaration.claim', '2024-11-20 01:00:04.70305+00', '{"event": "claim", "body_id": "01a22edc-f91e-7c5f-bb16-8d44b125a6fd", "actor_id": "01a22edc-fcef-7595-96b0-077c8741cec1", "category": "aid_posting", "to_state": "unit_review", "person_id": "01a22edd-0143-7e13-af9e-933f393485b2", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 864, '2024-11-20 01:00:04.756938+00', '2024-11-20 01:00:04.756938+00'),
	(36, '01a22edd-0552-778f-baff-92370b898ad5', 3, 'declaration.approve', '2024-11-20 01:00:04.715338+00', '{"event": "approve", "body_id": "01a22edc-f91e-7c5f-bb16-8d44b125a6fd", "actor_id": "01a22edc-fcef-7595-96b0-077c8741cec1", "category": "aid_posting", "to_state": "approved", "person_id": "01a22edd-0143-7e13-af9e-933f393485b2", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 865, '2024-11-20 01:00:04.756938+00', '2024-11-20 01:00:04.756938+00'),
	(38, '01a22edd-0585-7d1e-9210-25eb2d98b5a9', 2, 'declaration.claim', '2024-11-20 01:00:04.762034+00', '{"event": "claim", "body_id": "01a22edc-f91e-7c5f-bb16-8d44b125a6fd", "actor_id": "01a22edc-fcef-7595-96b0-077c8741cec1", "category": "digital_engineer", "to_state": "unit_review", "person_id": "01a22edd-0143-7e13-af9e-933f393485b2", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 871, '2024-11-20 01:00:04.753747+00', '2024-11-20 01:00:04.753747+00'),
	(39, '01a22edd-0585-7d1e-9210-25eb2d98b5a9', 3, 'declaration.approve', '2024-11-20 01:00:04.779497+00', '{"event": "approve", "body_id": "01a22edc-f91e-7c5f-bb16-8d44b125a6fd", "actor_id": "01a22edc-fcef-7595-96b0-077c8741cec1", "category": "digital_engineer", "to_state": "approved", "person_id": "01a22edd-0143-7e13-af9e-933f393485b2", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 872, '2024-11-20 01:00:04.753747+00', '2024-11-20 01:00:04.753747+00'),
	(40, '01a22edd-05e3-7206-8649-a579ad9c571e', 1, 'declaration.submit', '2024-11-20 01:00:04.830698+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03"}, "body_id": "01a22edc-f922-7eab-afe4-8f3214fa6bfa", "actor_id": "01a22edd-0159-7c54-9b70-e2fdfb41fc03", "category": "special_circumstance", "to_state": "submitted", "person_id": "01a22edd-0154-7572-ad04-8e881f9750b1", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 878, '2024-11-20 01:00:04.970321+00', '2024-11-20 01:00:04.970321+00'),
	(41, '01a22edd-05e3-7206-8649-a579ad9c571e', 2, 'declaration.claim', '2024-11-20 01:00:04.83871+00', '{"event": "claim", "body_id": "01a22edc-f922-7eab-afe4-8f3214fa6bfa", "actor_id": "01a22edc-fd04-745a-8936-2d7a31111819", "category": "special_circumstance", "to_state": "unit_review", "person_id": "01a22edd-0154-7572-ad04-8e881f9750b1", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 879, '2024-11-20 01:00:04.970321+00', '2024-11-20 01:00:04.970321+00'),
	(42, '01a22edd-05e3-7206-8649-a579ad9c571e', 3, 'declaration.approve', '2024-11-20 01:00:04.845326+00', '{"event": "approve", "body_id": "01a22edc-f922-7eab-afe4-8f3214fa6bfa", "actor_id": "01a22edc-fd04-745a-8936-2d7a31111819", "category": "special_circumstance", "to_state": "approved", "person_id": "01a22edd-0154-7572-ad04-8e881f9750b1", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 880, '2024-11-20 01:00:04.970321+00', '2024-11-20 01:00:04.970321+00'),
	(43, '01a22edd-0607-73e6-af5c-922922df8e05', 1, 'declaration.submit', '2024-11-20 01:00:04.866692+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03"}, "body_id": "01a22edc-f922-7eab-afe4-8f3214fa6bfa", "actor_id": "01a22edd-0159-7c54-9b70-e2fdfb41fc03", "category": "competition", "to_state": "submitted", "person_id": "01a22edd-0154-7572-ad04-8e881f9750b1", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 883, '2024-11-20 01:00:04.970321+00', '2024-11-20 01:00:04.970321+00'),
	(44, '01a22edd-0607-73e6-af5c-922922df8e05', 2, 'declaration.claim', '2024-11-20 01:00:04.874911+00', '{"event": "claim", "body_id": "01a22edc-f922-7eab-afe4-8f3214fa6bfa", "actor_id": "01a22edc-fd04-745a-8936-2d7a31111819", "category": "competition", "to_state": "unit_review", "person_id": "01a22edd-0154-7572-ad04-8e881f9750b1", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 884, '2024-11-20 01:00:04.970321+00', '2024-11-20 01:00:04.970321+00'),
	(45, '01a22edd-0607-73e6-af5c-922922df8e05', 3, 'declaration.approve', '2024-11-20 01:00:04.879683+00', '{"event": "approve", "body_id": "01a22edc-f922-7eab-afe4-8f3214fa6bfa", "actor_id": "01a22edc-fd04-745a-8936-2d7a31111819", "category": "competition", "to_state": "approved", "person_id": "01a22edd-0154-7572-ad04-8e881f9750b1", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 885, '2024-11-20 01:00:04.970321+00', '2024-11-20 01:00:04.970321+00'),
	(46, '01a22edd-0630-7045-a842-13009db86d8f', 1, 'declaration.submit', '2024-11-20 01:00:04.909226+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22edd-0167-7456-8d65-19ad40d4efcb"}, "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edd-0167-7456-8d65-19ad40d4efcb", "category": "origin_credit", "to_state": "submitted", "person_id": "01a22edd-015f-7325-ac8c-44e5e9f27552", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 888, '2024-11-20 01:00:04.970321+00', '2024-11-20 01:00:04.970321+00'),
	(47, '01a22edd-0630-7045-a842-13009db86d8f', 2, 'declaration.claim', '2024-11-20 01:00:04.916842+00', '{"event": "claim", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "origin_credit", "to_state": "unit_review", "person_id": "01a22edd-015f-7325-ac8c-44e5e9f27552", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 889, '2024-11-20 01:00:04.970321+00', '2024-11-20 01:00:04.970321+00'),
	(48, '01a22edd-0630-7045-a842-13009db86d8f', 3, 'declaration.approve', '2024-11-20 01:00:04.921439+00', '{"event": "approve", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "actor_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "category": "origin_credit", "to_state": "approved", "person_id": "01a22edd-015f-7325-ac8c-44e5e9f27552", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 890, '2024-11-20 01:00:04.970321+00', '2024-11-20 01:00:04.970321+00');
INSERT INTO public.history VALUES
	('01a22edd-0198-7772-92ff-260ccfa973c3', 1, 'submit', 'draft', 'submitted', '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:03.916452+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '09f0f8453989df1b3480511b12e5e8c6b8170dfd26ccf2c1f344fa87a75290b0', '', '7b6720a0a76c9623ce17fe448dbcbb1ba8178a088ad4b3d03f3b8c943724a777', '{"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}', '{"key": "i0", "mac": "ceb53b844c5975a26f5ffc723acc1067", "set": {"facts": "3NZ8phWno0jMlTfBDPPFbg", "route": "y96Cdq2wGfz6VO6U7QPW5Q", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "attested": true, "category": "achievement", "evidence": "HWEsLtvd+AtKLJubC8atsQ", "forecast": "gBEo8ZLR9RfWt7CK4f6xMQ", "last_year": 2024, "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "created_at": "2024-11-20T01:00:03.679934", "created_by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "jzSzkHB+jOxdI+yF62UL1g", "submissions": 1, "submitted_at": "2024-11-20T01:00:03.916452", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:03.916452"}}'),
	('01a22edd-0198-7772-92ff-260ccfa973c3', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:03.94213+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '09f0f8453989df1b3480511b12e5e8c6b8170dfd26ccf2c1f344fa87a75290b0', '7b6720a0a76c9623ce17fe448dbcbb1ba8178a088ad4b3d03f3b8c943724a777', '48894cf5a304f1ec7ab23bdebc0a3ca3124823810902bab834791007a0772629', NULL, '{"key": "i0", "mac": "9fd954cca839f270577e1755b543fa68", "set": {"state": "unit_review", "assignee_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f"}}'),
	('01a22edd-0198-7772-92ff-260ccfa973c3', 3, 'approve', 'unit_review', 'approved', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:03.959817+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '09f0f8453989df1b3480511b12e5e8c6b8170dfd26ccf2c1f344fa87a75290b0', '48894cf5a304f1ec7ab23bdebc0a3ca3124823810902bab834791007a0772629', '352908abf046e8f2a1ad85286cd9af3dd22cb29c9720919b5353e08483c83da0', NULL, '{"key": "i0", "mac": "d86e74b3086fac043cab3f2a97acf89c", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ", "assignee_id": null, "approval_order": 1}}'),
	('01a22edd-02b7-7541-a255-3d7e3c01af9b', 1, 'submit', 'draft', 'submitted', '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:03.985631+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '4aa3ceca269f22db175098b9857f2bd9e93c54d77acb4e194a1638c82037200e', '', 'e1d29d7366d2c669076b218b2f686d69ca8c1ef7f486467cf981818f73db5dc7', '{"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}', '{"key": "i0", "mac": "cc75a906cc13fa51de081c82b9b58ce5", "set": {"facts": "FiQphCPpHhU1QF71B6TNsA", "route": "y96Cdq2wGfz6VO6U7QPW5Q", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "attested": true, "category": "training", "evidence": "X6/WqApd9zfD+pTxz9mFuQ", "forecast": "Nw2ueMYtUgTJLSAioF7s8Q", "last_year": 2024, "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "created_at": "2024-11-20T01:00:03.967123", "created_by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "UfamBN8hmznYzuckiOrRnA", "submissions": 1, "submitted_at": "2024-11-20T01:00:03.985631", "claimed_hours": 48, "first_submitted_at": "2024-11-20T01:00:03.985631"}}'),
	('01a22edd-02b7-7541-a255-3d7e3c01af9b', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:03.991517+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '4aa3ceca269f22db175098b9857f2bd9e93c54d77acb4e194a1638c82037200e', 'e1d29d7366d2c669076b218b2f686d69ca8c1ef7f486467cf981818f73db5dc7', '0392f8cad15e211536121f688a22f0a6d01e65a78b4693b28e3e464392f754b9', NULL, '{"key": "i0", "mac": "b4f4da987ce2aeca5d7b71a4e38efb8e", "set": {"state": "unit_review", "assignee_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f"}}'),
	('01a22edd-02b7-7541-a255-3d7e3c01af9b', 3, 'return_for_correction', 'unit_review', 'draft', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:03.993681+00', 'FILING_NUMBER_WRONG', '备案号有误，请核对', '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '4aa3ceca269f22db175098b9857f2bd9e93c54d77acb4e194a1638c82037200e', '0392f8cad15e211536121f688a22f0a6d01e65a78b4693b28e3e464392f754b9', 'd41fdcd945d34621c4190876689cbfd95ee943b3b65044b601a2aaf93df75af1', NULL, '{"key": "i0", "mac": "aa526a1f39672f589ee19023a3fdf1bf", "set": {"state": "draft", "due_on": null, "body_id": null, "decided_by": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "assignee_id": null, "returned_at": "2024-11-20T01:00:03.993681", "submitted_at": null, "returned_facts": "FiQphCPpHhU1QF71B6TNsA"}}'),
	('01a22edd-02b7-7541-a255-3d7e3c01af9b', 4, 'submit', 'draft', 'submitted', '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.005436+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '3eac70068abac79904f93bfe57d3cb89e92d7d12bc4b80150c40185085a0b26a', 'd41fdcd945d34621c4190876689cbfd95ee943b3b65044b601a2aaf93df75af1', 'aa215202aa6bc46bd4269fa391862073934af7667529754e7f7d2d2dc6a5df76', '{"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}', '{"key": "i0", "mac": "700e3e5341c62e9ba7da673a318d22a1", "set": {"facts": "lX3laf/iJlqrIi/DGPZdPQ", "route": "y96Cdq2wGfz6VO6U7QPW5Q", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "attested": true, "category": "training", "evidence": "X6/WqApd9zfD+pTxz9mFuQ", "forecast": "Nw2ueMYtUgTJLSAioF7s8Q", "last_year": 2024, "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "created_at": "2024-11-20T01:00:03.967123", "created_by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "4TiOPl24zYppdgYOhUCKdA", "returned_at": "2024-11-20T01:00:03.993681", "submissions": 2, "submitted_at": "2024-11-20T01:00:04.005436", "claimed_hours": 48, "returned_facts": "FiQphCPpHhU1QF71B6TNsA", "first_submitted_at": "2024-11-20T01:00:03.985631"}}'),
	('01a22edd-02b7-7541-a255-3d7e3c01af9b', 5, 'claim', 'submitted', 'unit_review', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.017047+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '3eac70068abac79904f93bfe57d3cb89e92d7d12bc4b80150c40185085a0b26a', 'aa215202aa6bc46bd4269fa391862073934af7667529754e7f7d2d2dc6a5df76', '0c71e6872feaf7b89a02433bc5499fad0a577798fbeb154a0e5f92c4f5f95c05', NULL, '{"key": "i0", "mac": "53487fa9b47e1733e967c422914d7e87", "set": {"state": "unit_review", "assignee_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f"}}'),
	('01a22edd-02b7-7541-a255-3d7e3c01af9b', 6, 'approve', 'unit_review', 'approved', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.025799+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '3eac70068abac79904f93bfe57d3cb89e92d7d12bc4b80150c40185085a0b26a', '0c71e6872feaf7b89a02433bc5499fad0a577798fbeb154a0e5f92c4f5f95c05', 'e4e0d74344164b9f3435addedc9f18f2808c63581d9898666b8658ec578c2376', '{"trims": ["DAILY_CAP"], "hours_claimed": "24", "hours_recognised": "22.5"}', '{"key": "i0", "mac": "8894fb4d02d4c92b68a29881e0a59737", "set": {"state": "approved", "trims": "CS46voVaBiaqcrUE9ITY6w", "due_on": null, "outcome": "approve_trimmed", "revision": 1, "decided_by": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "recognised": "E8VYX6CSJEsMduDBUyV6xQ", "assignee_id": null, "approval_order": 2}}'),
	('01a22edd-02fc-7886-a95c-87547821eedb', 1, 'submit', 'draft', 'submitted', '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.057398+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '31926801ba066b1ac59650a191b1f088ddcb5dc1d8d61746ad9a3ae5263a6f45', '', '4c670bd05c1774285078db896d11671782c2880f740793ab991cea663b717ef6', '{"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}', '{"key": "i0", "mac": "9d3282afe4909cf4b44e5570b96d83a9", "set": {"facts": "Cy6g95mu8PL240FglcA1FQ", "route": "y96Cdq2wGfz6VO6U7QPW5Q", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "attested": true, "category": "learning", "evidence": "a6zoNC2Kgc6KMuuYonT+Yg", "forecast": "HdrzV4SY4juXtv8JdcyI/w", "last_year": 2024, "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "created_at": "2024-11-20T01:00:04.036323", "created_by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "ZtYnrvc0wT+tApLWd27Jkw", "submissions": 1, "submitted_at": "2024-11-20T01:00:04.057398", "claimed_hours": 90, "first_submitted_at": "2024-11-20T01:00:04.057398"}}'),
	('01a22edd-02fc-7886-a95c-87547821eedb', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.067578+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '31926801ba066b1ac59650a191b1f088ddcb5dc1d8d61746ad9a3ae5263a6f45', '4c670bd05c1774285078db896d11671782c2880f740793ab991cea663b717ef6', '696d417fc3685e6afe681a83351ab665c5df30282d5cd188272ad7a2f3f93605', NULL, '{"key": "i0", "mac": "e8c492d8a49ebfb70ec66dd2eb9e807e", "set": {"state": "unit_review", "assignee_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f"}}'),
	('01a22edd-02fc-7886-a95c-87547821eedb', 3, 'approve', 'unit_review', 'approved', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.073555+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '31926801ba066b1ac59650a191b1f088ddcb5dc1d8d61746ad9a3ae5263a6f45', '696d417fc3685e6afe681a83351ab665c5df30282d5cd188272ad7a2f3f93605', 'f4b4d073c967b5ae304b7c3975227849a12c8f239457db4cba6397ffcabbb825', '{"trims": ["ANNUAL_CAP"], "hours_claimed": "45", "hours_recognised": "40"}', '{"key": "i0", "mac": "80380104a0d2e25a8077e11df2dbd7db", "set": {"state": "approved", "trims": "gQI3vdkrxadIKZLOC8ynug", "due_on": null, "outcome": "approve_trimmed", "revision": 1, "decided_by": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "recognised": "oolQNYM/wSHzfphRblGz+A", "assignee_id": null, "approval_order": 3}}'),
	('01a22edd-0324-7fdd-9a0e-f37f358216c2', 1, 'submit', 'draft', 'submitted', '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.090195+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'd94e14dbcbd7f1d69e4aa8bd19b2c801574777e33af6693ab6c4c3d777e944e3', '', 'e92005b8dd1dc0b69e749a506fe853816c3d1f86d3dc41447331a2c19277fbc4', '{"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}', '{"key": "i0", "mac": "66ef2b89298f4c14cbdf4826f0aacb92", "set": {"facts": "CdD0Jzj10fe7iiK/7tjwiA", "route": "y96Cdq2wGfz6VO6U7QPW5Q", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "attested": true, "category": "qualification_exam", "evidence": "jMomzIIzDKIZBrg2MngmQA", "forecast": "3bIOYW3qs+1/57pmyW9nTA", "last_year": 2024, "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "created_at": "2024-11-20T01:00:04.076818", "created_by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "Z8Qp/2zrWRBnGpRMjQIl3A", "submissions": 1, "submitted_at": "2024-11-20T01:00:04.090195", "claimed_hours": 32, "first_submitted_at": "2024-11-20T01:00:04.090195"}}'),
	('01a22edd-0324-7fdd-9a0e-f37f358216c2', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.09837+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'd94e14dbcbd7f1d69e4aa8bd19b2c801574777e33af6693ab6c4c3d777e944e3', 'e92005b8dd1dc0b69e749a506fe853816c3d1f86d3dc41447331a2c19277fbc4', '939ba1317cf360ef0bd225d29032afdd2db3af573983bfd8e054d3f787f8a1ee', NULL, '{"key": "i0", "mac": "663ac935c2afa5147d585b8b5cd38c99", "set": {"state": "unit_review", "assignee_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f"}}'),
	('01a22edd-0324-7fdd-9a0e-f37f358216c2', 3, 'approve', 'unit_review', 'approved', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.103886+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'd94e14dbcbd7f1d69e4aa8bd19b2c801574777e33af6693ab6c4c3d777e944e3', '939ba1317cf360ef0bd225d29032afdd2db3af573983bfd8e054d3f787f8a1ee', '8fc7fea85d16f5b9a0eaf379f9dcaa723d52adb380fd552ca00ffe8284f8ab1c', NULL, '{"key": "i0", "mac": "49ed4a8b1f47a97948e0506f327a7ac2", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "recognised": "kjN11D64vIWTcyCXwhS5CQ", "assignee_id": null, "approval_order": 4}}'),
	('01a22edd-0344-72e3-bf5a-2a4b4bcc6629', 1, 'submit', 'draft', 'submitted', '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.120761+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'dd69ca9d76e7e771c2da67a7ac7161dea049a66bcac9e6e0d54f51611b2f1d81', '', '85b801c454e18a979e6a1b1dc91d12c8d5bb326643919e444e97bdd86d36b4af', '{"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}', '{"key": "i0", "mac": "24dd1fb0b79d8399cfe5da0c08de6352", "set": {"facts": "cWY4iz8HYXSsohP3jcO50A", "route": "y96Cdq2wGfz6VO6U7QPW5Q", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "attested": true, "category": "achievement", "evidence": "S93u4fy+V48gPV2s53jAew", "forecast": "Oez5WjWpdgKGhQ5JsDParw", "last_year": 2024, "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "created_at": "2024-11-20T01:00:04.108011", "created_by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "iRMfj/nuYGWJnmr0N02q0w", "submissions": 1, "submitted_at": "2024-11-20T01:00:04.120761", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:04.120761"}}'),
	('01a22edd-0344-72e3-bf5a-2a4b4bcc6629', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.128326+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'dd69ca9d76e7e771c2da67a7ac7161dea049a66bcac9e6e0d54f51611b2f1d81', '85b801c454e18a979e6a1b1dc91d12c8d5bb326643919e444e97bdd86d36b4af', 'b9eeee7791f722851ae38f1fcddcb7e66bba60cbcbeb321cac8ffda67d846876', NULL, '{"key": "i0", "mac": "3a98387d8beb44719a83f9d714a106c3", "set": {"state": "unit_review", "assignee_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f"}}'),
	('01a22edd-0344-72e3-bf5a-2a4b4bcc6629', 3, 'approve', 'unit_review', 'approved', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.13365+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'dd69ca9d76e7e771c2da67a7ac7161dea049a66bcac9e6e0d54f51611b2f1d81', 'b9eeee7791f722851ae38f1fcddcb7e66bba60cbcbeb321cac8ffda67d846876', '4dac4f7e2cbccea2d3edadc8686649965a4854f4493267d86f6146cc66f67485', NULL, '{"key": "i0", "mac": "b2ca30e3802b1c5324a85d82eac0b218", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ", "assignee_id": null, "approval_order": 5}}'),
	('01a22edd-0360-7d6c-9ee8-5d8f3e91e168', 1, 'submit', 'draft', 'submitted', '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.150441+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '703e606b3d62bb9373ee2df83c3c098a69c9c28ac5dee3ae4fc375d4c2236f04', '', 'cf43326ec7a1dd2aa289adac2915854228572712aa2fc70f6e0aba3ebc42388d', '{"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}', '{"key": "i0", "mac": "e7bd8cc7a60c8da37d49ddcbf29df569", "set": {"facts": "5FVRp1sjWdkVF8G56qScfg", "route": "y96Cdq2wGfz6VO6U7QPW5Q", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "attested": true, "category": "achievement", "evidence": "P6/9fDrR3BYIBYrr1UGJBA", "forecast": "fGzO+GStz7VWqy3zmmv6wg", "last_year": 2024, "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "created_at": "2024-11-20T01:00:04.136663", "created_by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "jGMJ5fvT8DTpNb5zr9EwoA", "submissions": 1, "submitted_at": "2024-11-20T01:00:04.150441", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:04.150441"}}'),
	('01a22edd-0360-7d6c-9ee8-5d8f3e91e168', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.158646+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '703e606b3d62bb9373ee2df83c3c098a69c9c28ac5dee3ae4fc375d4c2236f04', 'cf43326ec7a1dd2aa289adac2915854228572712aa2fc70f6e0aba3ebc42388d', 'f896c186275a60b852bf18bc05974f264e321ed08623d09ae2795500cf8da0d1', NULL, '{"key": "i0", "mac": "870cd708557e694d2530080abcb3d5f4", "set": {"state": "unit_review", "assignee_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f"}}'),
	('01a22edd-0360-7d6c-9ee8-5d8f3e91e168', 3, 'approve', 'unit_review', 'approved', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.164222+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '703e606b3d62bb9373ee2df83c3c098a69c9c28ac5dee3ae4fc375d4c2236f04', 'f896c186275a60b852bf18bc05974f264e321ed08623d09ae2795500cf8da0d1', '4e26a9a0555b9a2c5e1c45fd18e2fb9c7d4c1e9c0a4d30da1933e7181c0049ee', NULL, '{"key": "i0", "mac": "34e755ee9a28ad0b2c5f82a591f0e24d", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ", "assignee_id": null, "approval_order": 6}}'),
	('01a22edd-037f-7d12-a584-bba745fd3fbe', 1, 'submit', 'draft', 'submitted', '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.193342+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'cc075305486b0b41c35a5d53845b8229bc6bec04280e6282f43eddf0fb06fe0f', '', 'ed6d9b267d63fdc9c47146852a187085738eb7d3e74add1be3187987025ade0d', '{"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}', '{"key": "i0", "mac": "77e3a4db92c53b6c3fe514b53dcfaad7", "set": {"facts": "mzCGHOfpLRtrJveOz30OPg", "route": "y96Cdq2wGfz6VO6U7QPW5Q", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "attested": true, "category": "expert_activity", "evidence": "mrZJFd3UpkcpZM27DhcCUQ", "forecast": "sbk+d9KX6hTZQGXlJoveGQ", "last_year": 2024, "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "created_at": "2024-11-20T01:00:04.167666", "created_by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "TZH3j6iJCGvVG+ETRZQS6w", "submissions": 1, "submitted_at": "2024-11-20T01:00:04.193342", "claimed_hours": 18, "first_submitted_at": "2024-11-20T01:00:04.193342"}}'),
	('01a22edd-037f-7d12-a584-bba745fd3fbe', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.206227+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'cc075305486b0b41c35a5d53845b8229bc6bec04280e6282f43eddf0fb06fe0f', 'ed6d9b267d63fdc9c47146852a187085738eb7d3e74add1be3187987025ade0d', '8f134504f93d184227f5473a9c092f2680235493dda854c1627798c17f71461c', NULL, '{"key": "i0", "mac": "8fdfaba91baa5d1c883dae93863355f8", "set": {"state": "unit_review", "assignee_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f"}}'),
	('01a22edd-037f-7d12-a584-bba745fd3fbe', 3, 'approve', 'unit_review', 'approved', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.21204+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'cc075305486b0b41c35a5d53845b8229bc6bec04280e6282f43eddf0fb06fe0f', '8f134504f93d184227f5473a9c092f2680235493dda854c1627798c17f71461c', '0bbfac834ab161efc79c6e6d4f0ec113edfc6aaa9bd9b26b743be16f9c90cfae', '{"trims": ["PERSON_DAY_CAP"], "acknowledged": ["SAME_DAY"], "hours_claimed": "9", "hours_recognised": "6.5"}', '{"key": "i0", "mac": "89413df25c25ec63db0028f87af1e505", "set": {"state": "approved", "trims": "AFozU0ACrUYruydrecN4Iw", "due_on": null, "outcome": "approve_trimmed", "revision": 1, "decided_by": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "recognised": "B1jKp9INs2gXf3jmP5OqhQ", "assignee_id": null, "approval_order": 7}}'),
	('01a22edd-03b3-73bf-af09-cbdb8af3dd59', 1, 'submit', 'draft', 'submitted', '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.251+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '68e00ae104cd17db6d119cf988f1ba61d3877d0c8f2e985c925af6e4401f24d6', '', '264d1a934806e06ead7ce816df5c726155f3b7c986fb2d9277c1be1567790770', '{"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}', '{"key": "i0", "mac": "4a3dd6352b9b1339e4891a9cad1ad644", "set": {"facts": "NS34KBrpsO8uKKVN812rqg", "route": "y96Cdq2wGfz6VO6U7QPW5Q", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "attested": true, "category": "achievement", "evidence": "pDr5czreb5WAqvsoKf5ixQ", "forecast": "i1ozQYpOLBmuLY0iWixYzQ", "last_year": 2024, "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "created_at": "2024-11-20T01:00:04.218636", "created_by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "iyfDvJoMSO/IFj7XczwTfw", "submissions": 1, "submitted_at": "2024-11-20T01:00:04.251000", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:04.251000"}}'),
	('01a22edd-03b3-73bf-af09-cbdb8af3dd59', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.259721+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '68e00ae104cd17db6d119cf988f1ba61d3877d0c8f2e985c925af6e4401f24d6', '264d1a934806e06ead7ce816df5c726155f3b7c986fb2d9277c1be1567790770', '67f82bf3a32a882c76e001f350231bfb89f8bfb1d01d22c1d2a76e7ddce229ef', NULL, '{"key": "i0", "mac": "7bb457bb003414f96f9038d25f73eff7", "set": {"state": "unit_review", "assignee_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f"}}'),
	('01a22edd-03b3-73bf-af09-cbdb8af3dd59', 3, 'approve', 'unit_review', 'approved', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.266044+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '68e00ae104cd17db6d119cf988f1ba61d3877d0c8f2e985c925af6e4401f24d6', '67f82bf3a32a882c76e001f350231bfb89f8bfb1d01d22c1d2a76e7ddce229ef', 'd314a7c088b3a1f9ded59c4295511716fc7907bef404a26556b676eafeca8603', '{"trims": ["ANNUAL_CAP"], "hours_claimed": "10", "hours_recognised": "0"}', '{"key": "i0", "mac": "5e8ada5c6a90bb9f40abb2593e9c5524", "set": {"state": "approved", "trims": "evVRCBewlRqOkYKHkdzK4A", "due_on": null, "outcome": "approve_zero", "decided_by": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "recognised": "RBNvo1WzZ4oRRq0W9+hkng", "assignee_id": null, "approval_order": 8}}'),
	('01a22edd-03f3-7f59-ac49-41e376fe2fe9', 1, 'submit', 'draft', 'submitted', '01a22edd-0159-7c54-9b70-e2fdfb41fc03', '2024-11-20 01:00:04.53091+00', NULL, NULL, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', 'zaozhuang-2024', '71db987684b0132073dc9972156d175b771394dbbbc222e9b016addde2103e7d', '', 'd392ca5706e3ab49cf5c924b0c3592b1ccac769ce1dae00fb2143701136bc5d0', '{"attested_as": "person", "attested_by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03"}', '{"key": "i0", "mac": "e14fe3cee316b739d8d5a041e5dc4f3b", "set": {"facts": "PujehuYXj0JsJZrjNr4wmg", "route": "t4k6/SNWKj4d6qmRYic+YA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f922-7eab-afe4-8f3214fa6bfa", "attested": true, "category": "training", "evidence": "+G7Ag/0ftTtrN3BZ7pjJEg", "forecast": "IvJ0xfLauUQ4mYD1X+0Yow", "last_year": 2024, "person_id": "01a22edd-0154-7572-ad04-8e881f9750b1", "created_at": "2024-11-20T01:00:04.318926", "created_by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "Nl024Ga1c/u2Wp/AQEphpg", "submissions": 1, "submitted_at": "2024-11-20T01:00:04.530910", "claimed_hours": 48, "first_submitted_at": "2024-11-20T01:00:04.530910"}}'),
	('01a22edd-03f3-7f59-ac49-41e376fe2fe9', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fd04-745a-8936-2d7a31111819', '2024-11-20 01:00:04.548976+00', NULL, NULL, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', 'zaozhuang-2024', '71db987684b0132073dc9972156d175b771394dbbbc222e9b016addde2103e7d', 'd392ca5706e3ab49cf5c924b0c3592b1ccac769ce1dae00fb2143701136bc5d0', 'ea05b6f27b2af3b55b4d9fe39141c709a5320040d4025050dd4b93031f5fda3a', NULL, '{"key": "i0", "mac": "74c3122ee245c3833df7dc4b7a447066", "set": {"state": "unit_review", "assignee_id": "01a22edc-fd04-745a-8936-2d7a31111819"}}'),
	('01a22edd-03f3-7f59-ac49-41e376fe2fe9', 3, 'approve', 'unit_review', 'approved', '01a22edc-fd04-745a-8936-2d7a31111819', '2024-11-20 01:00:04.572855+00', 'HOURS_NOT_PROVED', '第三天未签到', '01a22edc-f922-7eab-afe4-8f3214fa6bfa', 'zaozhuang-2024', '71db987684b0132073dc9972156d175b771394dbbbc222e9b016addde2103e7d', 'ea05b6f27b2af3b55b4d9fe39141c709a5320040d4025050dd4b93031f5fda3a', 'd6a9fc4b1f92f9254b566d59e386968bf76a9b780903fce2c223491b1661a641', '{"trims": ["DAILY_CAP", "REVIEWER_CUT"], "hours_claimed": "24", "hours_recognised": "16"}', '{"key": "i0", "mac": "6d1aa0b11b3d7c50eaba146a108f9255", "set": {"state": "approved", "trims": "HMYKVJdkYSkk3Q330dYDmQ", "due_on": null, "outcome": "approve_trimmed", "revision": 1, "decided_by": "01a22edc-fd04-745a-8936-2d7a31111819", "recognised": "kjN11D64vIWTcyCXwhS5CQ", "assignee_id": null, "granted_hours": 32, "approval_order": 1, "granted_reason": "2wce2uVLt54w1jgP9yyUlg"}}'),
	('01a22edd-04fc-71a0-8e5e-a4af0190abaf', 1, 'submit', 'draft', 'submitted', '01a22edd-0130-7058-9cb4-4448a78c66b6', '2024-11-20 01:00:04.588825+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'a73bbbb58c6287536b0029e5254d97992288844040d2bfd8f1337a8cb0cc599a', '', '6c3025a34f85fec31a73e23db6715ade4da25ec828df2aa47f44cd4ddac6ac04', '{"attested_as": "person", "attested_by": "01a22edd-0130-7058-9cb4-4448a78c66b6"}', '{"key": "i0", "mac": "8bd9ef38cdce28f54d31495737af78f7", "set": {"facts": "4PIZBxECmR0BOKbc3YNNrg", "route": "y96Cdq2wGfz6VO6U7QPW5Q", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "attested": true, "category": "competition", "evidence": "277GIKUDc/6cbX2bEtLjvg", "forecast": "w3mCBlEDPFYvwIq+ERiazw", "last_year": 2024, "person_id": "01a22edd-0121-7cc1-a232-794e2ab0479f", "created_at": "2024-11-20T01:00:04.547106", "created_by": "01a22edd-0130-7058-9cb4-4448a78c66b6", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "j7PZxKIQqnGYYq1t8zDkBQ", "submissions": 1, "submitted_at": "2024-11-20T01:00:04.588825", "first_submitted_at": "2024-11-20T01:00:04.588825"}}'),
	('01a22edd-04fc-71a0-8e5e-a4af0190abaf', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.603199+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'a73bbbb58c6287536b0029e5254d97992288844040d2bfd8f1337a8cb0cc599a', '6c3025a34f85fec31a73e23db6715ade4da25ec828df2aa47f44cd4ddac6ac04', '8305ac535ccfcf39945037295d8935382f113e53d0885addf677cabe6aa5f579', NULL, '{"key": "i0", "mac": "87ba1f4b0b52f39836e83bedc0563684", "set": {"state": "unit_review", "assignee_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f"}}'),
	('01a22edd-04fc-71a0-8e5e-a4af0190abaf', 3, 'reject', 'unit_review', 'rejected', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.616596+00', 'NOT_RECOGNISED', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'a73bbbb58c6287536b0029e5254d97992288844040d2bfd8f1337a8cb0cc599a', '8305ac535ccfcf39945037295d8935382f113e53d0885addf677cabe6aa5f579', '60e815319fe69f15761ac5cd9519fb4e6c8d9effdcda624bf9a3882b7f19d6a1', '{"final": false}', '{"key": "i0", "mac": "3a6c496d2c30411bd16767ba451ce038", "set": {"state": "rejected", "due_on": null, "outcome": "reject", "decided_by": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "assignee_id": null, "rejected_as": "NfwzMDaNxzIWUjBb16enrw", "returned_at": "2024-11-20T01:00:04.616596", "returned_facts": "4PIZBxECmR0BOKbc3YNNrg"}}'),
	('01a22edd-0552-778f-baff-92370b898ad5', 1, 'submit', 'draft', 'submitted', '01a22edd-014e-795c-9868-91b9d115fc31', '2024-11-20 01:00:04.651519+00', NULL, NULL, '01a22edc-f91e-7c5f-bb16-8d44b125a6fd', 'zaozhuang-2024', '1382418a10c80c91ea19c8596a4981051455afc3b26baeac895aceef604d7456', '', 'b9842838db97714545115195a80449f9f651c92f6e061023962235d4ac8cc3d2', '{"attested_as": "person", "attested_by": "01a22edd-014e-795c-9868-91b9d115fc31"}', '{"key": "i0", "mac": "ca46f0005284bb4973bc77d064c5494b", "set": {"facts": "Lj8sJAv812PksIezfziW4g", "route": "WufvPZ4llMPpKHs3HKSqhA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f91e-7c5f-bb16-8d44b125a6fd", "attested": true, "category": "aid_posting", "evidence": "q/1B4Z5uoEhvnj5ORT5VxQ", "forecast": "W2PchdFWcisl5CRMkUNdvQ", "last_year": 2024, "person_id": "01a22edd-0143-7e13-af9e-933f393485b2", "created_at": "2024-11-20T01:00:04.634268", "created_by": "01a22edd-014e-795c-9868-91b9d115fc31", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "ni/PN0lSpUP/IDKW+sOd5g", "submissions": 1, "submitted_at": "2024-11-20T01:00:04.651519", "claimed_hours": 45, "first_submitted_at": "2024-11-20T01:00:04.651519"}}'),
	('01a22edd-0552-778f-baff-92370b898ad5', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fcef-7595-96b0-077c8741cec1', '2024-11-20 01:00:04.70305+00', NULL, NULL, '01a22edc-f91e-7c5f-bb16-8d44b125a6fd', 'zaozhuang-2024', '1382418a10c80c91ea19c8596a4981051455afc3b26baeac895aceef604d7456', 'b9842838db97714545115195a80449f9f651c92f6e061023962235d4ac8cc3d2', '9fbe5ddb2f9f5ad6d1f15f624b7e990ae0326f613eeb8a7bccdf029b9cecbf16', NULL, '{"key": "i0", "mac": "754a34af3f151f31a3ef6538b27c85dc", "set": {"state": "unit_review", "assignee_id": "01a22edc-fcef-7595-96b0-077c8741cec1"}}'),
	('01a22edd-0552-778f-baff-92370b898ad5', 3, 'approve', 'unit_review', 'approved', '01a22edc-fcef-7595-96b0-077c8741cec1', '2024-11-20 01:00:04.715338+00', NULL, NULL, '01a22edc-f91e-7c5f-bb16-8d44b125a6fd', 'zaozhuang-2024', '1382418a10c80c91ea19c8596a4981051455afc3b26baeac895aceef604d7456', '9fbe5ddb2f9f5ad6d1f15f624b7e990ae0326f613eeb8a7bccdf029b9cecbf16', '5db6fbeefe79cf0f4f6be13080dcc28de6ad808cfe3f994d0ea2a687b4710846', NULL, '{"key": "i0", "mac": "edce539ed781b42dcef19e86a96db182", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22edc-fcef-7595-96b0-077c8741cec1", "recognised": "mVPXw2375V21+DeG8ShrWQ", "assignee_id": null, "approval_order": 1}}'),
	('01a22edd-0585-7d1e-9210-25eb2d98b5a9', 1, 'submit', 'draft', 'submitted', '01a22edd-014e-795c-9868-91b9d115fc31', '2024-11-20 01:00:04.714175+00', NULL, NULL, '01a22edc-f91e-7c5f-bb16-8d44b125a6fd', 'zaozhuang-2024', 'ed827aa32663192acf878a35318c91581b6ac682274bc418415269b4f00b37c8', '', '77200b096a330438b006d6a26d1c29112066f3ec643a94412f96f280285080e5', '{"attested_as": "person", "attested_by": "01a22edd-014e-795c-9868-91b9d115fc31"}', '{"key": "i0", "mac": "3a30dfcf9ed19c2ba14ef9a8d3f73480", "set": {"facts": "ePm7ey4QgndGf1liCJF7Kg", "route": "WufvPZ4llMPpKHs3HKSqhA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f91e-7c5f-bb16-8d44b125a6fd", "attested": true, "category": "digital_engineer", "evidence": "NLUVpylJ3r8mD1HU8NNzFQ", "forecast": "NyTq0qcElxpM/A7gjxYoYg", "last_year": 2024, "person_id": "01a22edd-0143-7e13-af9e-933f393485b2", "created_at": "2024-11-20T01:00:04.685599", "created_by": "01a22edd-014e-795c-9868-91b9d115fc31", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "LZFUhkWci1ETskO9ACUa6g", "submissions": 1, "submitted_at": "2024-11-20T01:00:04.714175", "claimed_hours": 80, "first_submitted_at": "2024-11-20T01:00:04.714175"}}'),
	('01a22edd-0198-7772-92ff-260ccfa973c3', 4, 'sync', 'approved', 'synced', '01a22edc-fc76-71fa-a381-b791819c4a89', '2024-11-20 01:00:04.891879+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '09f0f8453989df1b3480511b12e5e8c6b8170dfd26ccf2c1f344fa87a75290b0', '352908abf046e8f2a1ad85286cd9af3dd22cb29c9720919b5353e08483c83da0', '8a0b3f28f4ac60b791a4f97b0b96ac8e4e4d1b435a5d48671aa05b1a50010908', NULL, '{"key": "i0", "mac": "358f3527ba3d4143b5809218baf39bde", "set": {"state": "synced"}}'),
	('01a22edd-03b3-73bf-af09-cbdb8af3dd59', 4, 'hours_changed', 'approved', 'approved', '01a22edc-fc76-71fa-a381-b791819c4a89', '2024-11-20 01:00:04.904771+00', 'REFILLED', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '68e00ae104cd17db6d119cf988f1ba61d3877d0c8f2e985c925af6e4401f24d6', 'd314a7c088b3a1f9ded59c4295511716fc7907bef404a26556b676eafeca8603', '3089908b608c000eb8cd1481e9ebb7c23351b5ca93c46724b38b69f7476e7d0e', '{"cause": {"id": "01a22edd-0198-7772-92ff-260ccfa973c3", "kind": "declaration"}, "hours_after": {"2024": {"public": "0", "professional": "10"}}, "hours_before": {"2024": {"public": "0", "professional": "0"}}}', '{"key": "i0", "mac": "1b201daf3e6566a2bd5e7e164b6ebea8", "set": {"trims": "T1PNoYwrqgwDVLtfmj7L5Q", "outcome": "approve", "revision": 1, "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ"}}'),
	('01a22edd-0198-7772-92ff-260ccfa973c3', 5, 'revoke', 'synced', 'rejected', '01a22edc-fc76-71fa-a381-b791819c4a89', '2024-11-20 01:00:04.904771+00', 'SPOT_CHECK_FAILED', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', '09f0f8453989df1b3480511b12e5e8c6b8170dfd26ccf2c1f344fa87a75290b0', '8a0b3f28f4ac60b791a4f97b0b96ac8e4e4d1b435a5d48671aa05b1a50010908', '724755e7d1e1a276cdfeb6ba0da54b1bd84d97fa8869497ee08b9fb283460f4c', '{"final": false}', '{"key": "i0", "mac": "7687b68cb4a95fd0614d1b141eae7eb0", "set": {"state": "rejected", "trims": null, "outcome": "reject", "revision": 2, "decided_by": "01a22edc-fc76-71fa-a381-b791819c4a89", "recognised": "RBNvo1WzZ4oRRq0W9+hkng", "rejected_as": "VpRuMoXRdw3wNfLCkNG/ZA", "approval_order": null}}'),
	('01a22edd-0585-7d1e-9210-25eb2d98b5a9', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fcef-7595-96b0-077c8741cec1', '2024-11-20 01:00:04.762034+00', NULL, NULL, '01a22edc-f91e-7c5f-bb16-8d44b125a6fd', 'zaozhuang-2024', 'ed827aa32663192acf878a35318c91581b6ac682274bc418415269b4f00b37c8', '77200b096a330438b006d6a26d1c29112066f3ec643a94412f96f280285080e5', 'a1eedcbe826d51355ed443372391c23d781d5a49954f880804af315b367e727b', NULL, '{"key": "i0", "mac": "5ad88a790a84e099ce4c3a9650f7a737", "set": {"state": "unit_review", "assignee_id": "01a22edc-fcef-7595-96b0-077c8741cec1"}}'),
	('01a22edd-0585-7d1e-9210-25eb2d98b5a9', 3, 'approve', 'unit_review', 'approved', '01a22edc-fcef-7595-96b0-077c8741cec1', '2024-11-20 01:00:04.779497+00', NULL, NULL, '01a22edc-f91e-7c5f-bb16-8d44b125a6fd', 'zaozhuang-2024', 'ed827aa32663192acf878a35318c91581b6ac682274bc418415269b4f00b37c8', 'a1eedcbe826d51355ed443372391c23d781d5a49954f880804af315b367e727b', 'fe0149723a14469205d8fcb61ce9558a19cc49249356c992718297c0a170d1d0', NULL, '{"key": "i0", "mac": "8128b686867ca723df94d395f823ca0a", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22edc-fcef-7595-96b0-077c8741cec1", "recognised": "oolQNYM/wSHzfphRblGz+A", "assignee_id": null, "approval_order": 2}}'),
	('01a22edd-05e3-7206-8649-a579ad9c571e', 1, 'submit', 'draft', 'submitted', '01a22edd-0159-7c54-9b70-e2fdfb41fc03', '2024-11-20 01:00:04.830698+00', NULL, NULL, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', 'zaozhuang-2024', '437073d424f182a4aa1d8ce6bc14feb6522cb4b6ea8456f1d7cee2371af7e35c', '', 'fad3fc9fd5bb3fd1fd2fc1120fe57bd5107963f3147f387b23bacaaf44b4174f', '{"attested_as": "person", "attested_by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03"}', '{"key": "i0", "mac": "2af1fcdcb89b99987db8651be614b63a", "set": {"facts": "bVjPt8EjTzZkY4j83jh8tg", "route": "t4k6/SNWKj4d6qmRYic+YA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f922-7eab-afe4-8f3214fa6bfa", "attested": true, "category": "special_circumstance", "evidence": "8vmfJy+CGIQVig6qG1Alyg", "forecast": "O69CZJDZ+2RqQvphJbDXEw", "last_year": 2024, "person_id": "01a22edd-0154-7572-ad04-8e881f9750b1", "created_at": "2024-11-20T01:00:04.814569", "created_by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "UZD7MaYF6XV1j1JicZUusA", "submissions": 1, "submitted_at": "2024-11-20T01:00:04.830698", "claimed_hours": 0, "first_submitted_at": "2024-11-20T01:00:04.830698"}}'),
	('01a22edd-05e3-7206-8649-a579ad9c571e', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fd04-745a-8936-2d7a31111819', '2024-11-20 01:00:04.83871+00', NULL, NULL, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', 'zaozhuang-2024', '437073d424f182a4aa1d8ce6bc14feb6522cb4b6ea8456f1d7cee2371af7e35c', 'fad3fc9fd5bb3fd1fd2fc1120fe57bd5107963f3147f387b23bacaaf44b4174f', 'b4890bd484c8d01bf504bbdd1be9bc39486429ff040303d6525dc916f212cf6f', NULL, '{"key": "i0", "mac": "0138cb367672ba56e619e2a1ec28dc67", "set": {"state": "unit_review", "assignee_id": "01a22edc-fd04-745a-8936-2d7a31111819"}}'),
	('01a22edd-05e3-7206-8649-a579ad9c571e', 3, 'approve', 'unit_review', 'approved', '01a22edc-fd04-745a-8936-2d7a31111819', '2024-11-20 01:00:04.845326+00', NULL, NULL, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', 'zaozhuang-2024', '437073d424f182a4aa1d8ce6bc14feb6522cb4b6ea8456f1d7cee2371af7e35c', 'b4890bd484c8d01bf504bbdd1be9bc39486429ff040303d6525dc916f212cf6f', 'b13e95771107211e1a48dcdb308e887f8aa5d2f8aac0b59a31bd0f417e1dd68e', NULL, '{"key": "i0", "mac": "6620068e4af4cbbd44f102673131d5d7", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "decided_by": "01a22edc-fd04-745a-8936-2d7a31111819", "recognised": "RBNvo1WzZ4oRRq0W9+hkng", "assignee_id": null, "approval_order": 2}}'),
	('01a22edd-0607-73e6-af5c-922922df8e05', 1, 'submit', 'draft', 'submitted', '01a22edd-0159-7c54-9b70-e2fdfb41fc03', '2024-11-20 01:00:04.866692+00', NULL, NULL, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', 'zaozhuang-2024', '33aaeac361e1dbbec051c7571eb3a0fa7096d3ed62fb26b979b990f1d8c30f40', '', 'aa042a09966f4a58f3ff0743658f1b504b7cf294890ec2e5819728d10ae4eadf', '{"attested_as": "person", "attested_by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03"}', '{"key": "i0", "mac": "3bdfbf445e1bf3b69194af6844ab57ec", "set": {"facts": "yFj/jlXe/AG7Om0/QMcoog", "route": "t4k6/SNWKj4d6qmRYic+YA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f922-7eab-afe4-8f3214fa6bfa", "attested": true, "category": "competition", "evidence": "35FKdVWLpjY2WzTu/AEJLg", "forecast": "ehl6irMk8HsKEDNw0Amn1A", "last_year": 2024, "person_id": "01a22edd-0154-7572-ad04-8e881f9750b1", "created_at": "2024-11-20T01:00:04.850869", "created_by": "01a22edd-0159-7c54-9b70-e2fdfb41fc03", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "raHvCNf96TjUnu3bu9jPQQ", "submissions": 1, "submitted_at": "2024-11-20T01:00:04.866692", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:04.866692"}}'),
	('01a22edd-0607-73e6-af5c-922922df8e05', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fd04-745a-8936-2d7a31111819', '2024-11-20 01:00:04.874911+00', NULL, NULL, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', 'zaozhuang-2024', '33aaeac361e1dbbec051c7571eb3a0fa7096d3ed62fb26b979b990f1d8c30f40', 'aa042a09966f4a58f3ff0743658f1b504b7cf294890ec2e5819728d10ae4eadf', '41819186ee58feb04ed9849ec92b610139a3a6ca454df27dd07b18272c1172cf', NULL, '{"key": "i0", "mac": "489e99c69299898d5dd9730105aa5ec8", "set": {"state": "unit_review", "assignee_id": "01a22edc-fd04-745a-8936-2d7a31111819"}}'),
	('01a22edd-0607-73e6-af5c-922922df8e05', 3, 'approve', 'unit_review', 'approved', '01a22edc-fd04-745a-8936-2d7a31111819', '2024-11-20 01:00:04.879683+00', NULL, NULL, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', 'zaozhuang-2024', '33aaeac361e1dbbec051c7571eb3a0fa7096d3ed62fb26b979b990f1d8c30f40', '41819186ee58feb04ed9849ec92b610139a3a6ca454df27dd07b18272c1172cf', 'd784ac925e76ee83bacdc472334a47750dabb00f3062992c67bbb65b51bab296', NULL, '{"key": "i0", "mac": "eb2155697fb8d638dd1c3b80643286e3", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22edc-fd04-745a-8936-2d7a31111819", "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ", "assignee_id": null, "approval_order": 3}}'),
	('01a22edd-0630-7045-a842-13009db86d8f', 1, 'submit', 'draft', 'submitted', '01a22edd-0167-7456-8d65-19ad40d4efcb', '2024-11-20 01:00:04.909226+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'ada21e48d038bc2369c9c0c02c58e5eef5a8603b0fa35df9eb8c42059d2fc2e7', '', 'ea43f1e7f6ede268ba779ad5d3f13c34a852c70b5742b128d837dcd7bc35698c', '{"attested_as": "person", "attested_by": "01a22edd-0167-7456-8d65-19ad40d4efcb"}', '{"key": "i0", "mac": "7be4eb6dc4e31242962f305008b5151f", "set": {"facts": "RZIcP1u9GFvOMocNzHYoDw", "route": "a5lkJ8lxQ8N/Tpi5c1XTDA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22edc-f918-7d0e-8517-bccf662ac27f", "attested": true, "category": "origin_credit", "evidence": "HGQMD/e6hT6zpILjrKlp4A", "forecast": "Kpl+cwPZqIh3qIZFZmSTIQ", "last_year": 2024, "person_id": "01a22edd-015f-7325-ac8c-44e5e9f27552", "created_at": "2024-11-20T01:00:04.891643", "created_by": "01a22edd-0167-7456-8d65-19ad40d4efcb", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "2qiofgyubAwIpswZnb0YFg", "submissions": 1, "submitted_at": "2024-11-20T01:00:04.909226", "claimed_hours": 72, "first_submitted_at": "2024-11-20T01:00:04.909226"}}'),
	('01a22edd-0630-7045-a842-13009db86d8f', 2, 'claim', 'submitted', 'unit_review', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.916842+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'ada21e48d038bc2369c9c0c02c58e5eef5a8603b0fa35df9eb8c42059d2fc2e7', 'ea43f1e7f6ede268ba779ad5d3f13c34a852c70b5742b128d837dcd7bc35698c', '7872059b59cc83eb8ba4d80691e7ed022dc24a1f5be738d992cd5742ccafb8ef', NULL, '{"key": "i0", "mac": "2b320be116e4ced813ec3420eacdde64", "set": {"state": "unit_review", "assignee_id": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f"}}'),
	('01a22edd-0630-7045-a842-13009db86d8f', 3, 'approve', 'unit_review', 'approved', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '2024-11-20 01:00:04.921439+00', NULL, NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', 'zaozhuang-2024', 'ada21e48d038bc2369c9c0c02c58e5eef5a8603b0fa35df9eb8c42059d2fc2e7', '7872059b59cc83eb8ba4d80691e7ed022dc24a1f5be738d992cd5742ccafb8ef', 'dbd19a71ba51d33bfd77e2d9242469a984ee1ac4e60a1a61458da93a4012293b', NULL, '{"key": "i0", "mac": "749ed469a2e84f734048b8aad7861a9d", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22edc-fca9-7d64-96bd-5ab4a0305a0f", "recognised": "zk57kx4wf/fIIMVcCJ+jpQ", "assignee_id": null, "approval_order": 1}}');
INSERT INTO public.ledger_entry VALUES
	(14, '01a22edd-0154-7572-ad04-8e881f9750b1', 2024, 'declaration', '01a22edd-0607-73e6-af5c-922922df8e05', 1, 0, 20, 'approve', '01a22edd-0607-73e6-af5c-922922df8e05', 'zaozhuang-2024', '2024-11-20 01:00:04.879683+00', '{"key": "i0", "mac": "54ea33e2bd80530d06fe88556263bfdf", "fields": {"at": 64990, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 43211, "revision": 61367, "person_id": 61068, "source_id": 43211, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 1),
	(15, '01a22edd-015f-7325-ac8c-44e5e9f27552', 2024, 'declaration', '01a22edd-0630-7045-a842-13009db86d8f', 1, 24, 48, 'approve', '01a22edd-0630-7045-a842-13009db86d8f', 'zaozhuang-2024', '2024-11-20 01:00:04.921439+00', '{"key": "i0", "mac": "c82de131f9b478ff3651718112b969d7", "fields": {"at": 57382, "year": 43618, "cause": 23898, "public": 45627, "cause_id": 40133, "revision": 61367, "person_id": 33294, "source_id": 40133, "edition_id": 20662, "source_type": 53372, "professional": 22934}}', 1),
	(16, '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, 'declaration', '01a22edd-03b3-73bf-af09-cbdb8af3dd59', 1, 0, 20, 'revoke', '01a22edd-0198-7772-92ff-260ccfa973c3', 'zaozhuang-2024', '2024-11-20 01:00:04.904771+00', '{"key": "i0", "mac": "37be647e250fcfce6d7015ec077bc9dd", "fields": {"at": 9025, "year": 43618, "cause": 60756, "public": 57121, "cause_id": 20927, "revision": 61367, "person_id": 49105, "source_id": 29508, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 1),
	(17, '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, 'declaration', '01a22edd-0198-7772-92ff-260ccfa973c3', 2, 0, -20, 'revoke', '01a22edd-0198-7772-92ff-260ccfa973c3', 'zaozhuang-2024', '2024-11-20 01:00:04.904771+00', '{"key": "i0", "mac": "3c1dda4d22f059c00f47ea06823f9f00", "fields": {"at": 9025, "year": 43618, "cause": 60756, "public": 57121, "cause_id": 20927, "revision": 48653, "person_id": 49105, "source_id": 20927, "edition_id": 20662, "source_type": 53372, "professional": 26748}}', 1),
	(1, '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, 'study_record', '01a22edd-017c-7cbc-a264-53a151b97cf1', 1, 20, 0, 'study_record', NULL, 'zaozhuang-2024', '2024-11-20 01:00:03.65087+00', '{"key": "i0", "mac": "c6514e63429eeed5fc2d7726a888bc03", "fields": {"at": 42735, "year": 43618, "cause": 18294, "public": 30242, "revision": 61367, "person_id": 49105, "source_id": 26389, "edition_id": 20662, "source_type": 18294, "professional": 57121}}', 1),
	(2, '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, 'study_record', '01a22edd-017c-7d44-a0b1-a4a319fe1cd7', 1, 20, 0, 'study_record', NULL, 'zaozhuang-2024', '2024-11-20 01:00:03.65087+00', '{"key": "i0", "mac": "a38b5338baa003ae61731fc3cfaf8875", "fields": {"at": 42735, "year": 43618, "cause": 18294, "public": 30242, "revision": 61367, "person_id": 49105, "source_id": 16570, "edition_id": 20662, "source_type": 18294, "professional": 57121}}', 1),
	(3, '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, 'study_record', '01a22edd-017c-7d66-92d4-16ab9dc9eafb', 1, 20, 0, 'study_record', NULL, 'zaozhuang-2024', '2024-11-20 01:00:03.65087+00', '{"key": "i0", "mac": "23b3603850ad78bc9c9d08e1527f8f76", "fields": {"at": 42735, "year": 43618, "cause": 18294, "public": 30242, "revision": 61367, "person_id": 49105, "source_id": 51668, "edition_id": 20662, "source_type": 18294, "professional": 57121}}', 1),
	(4, '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, 'declaration', '01a22edd-0198-7772-92ff-260ccfa973c3', 1, 0, 20, 'approve', '01a22edd-0198-7772-92ff-260ccfa973c3', 'zaozhuang-2024', '2024-11-20 01:00:03.959817+00', '{"key": "i0", "mac": "8981dcb882d826de45778a185c9fdfb4", "fields": {"at": 15820, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 20927, "revision": 61367, "person_id": 49105, "source_id": 20927, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 1),
	(5, '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, 'declaration', '01a22edd-02b7-7541-a255-3d7e3c01af9b', 1, 0, 45, 'approve', '01a22edd-02b7-7541-a255-3d7e3c01af9b', 'zaozhuang-2024', '2024-11-20 01:00:04.025799+00', '{"key": "i0", "mac": "5d0a25f5140db0332602e773873249d6", "fields": {"at": 43217, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 52314, "revision": 61367, "person_id": 49105, "source_id": 52314, "edition_id": 20662, "source_type": 53372, "professional": 9515}}', 1),
	(6, '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, 'declaration', '01a22edd-02fc-7886-a95c-87547821eedb', 1, 0, 80, 'approve', '01a22edd-02fc-7886-a95c-87547821eedb', 'zaozhuang-2024', '2024-11-20 01:00:04.073555+00', '{"key": "i0", "mac": "baf76b76421095ac69dbef0017211e33", "fields": {"at": 9188, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 35388, "revision": 61367, "person_id": 49105, "source_id": 35388, "edition_id": 20662, "source_type": 53372, "professional": 40616}}', 1),
	(7, '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, 'declaration', '01a22edd-0324-7fdd-9a0e-f37f358216c2', 1, 0, 32, 'approve', '01a22edd-0324-7fdd-9a0e-f37f358216c2', 'zaozhuang-2024', '2024-11-20 01:00:04.103886+00', '{"key": "i0", "mac": "bbb1ea17e815c1e946a82b83fb0ac25b", "fields": {"at": 30954, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 32136, "revision": 61367, "person_id": 49105, "source_id": 32136, "edition_id": 20662, "source_type": 53372, "professional": 9807}}', 1),
	(8, '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, 'declaration', '01a22edd-0344-72e3-bf5a-2a4b4bcc6629', 1, 0, 20, 'approve', '01a22edd-0344-72e3-bf5a-2a4b4bcc6629', 'zaozhuang-2024', '2024-11-20 01:00:04.13365+00', '{"key": "i0", "mac": "1c480d0f7bac8e372c18a32d2719f8ae", "fields": {"at": 29817, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 243, "revision": 61367, "person_id": 49105, "source_id": 243, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 1),
	(9, '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, 'declaration', '01a22edd-0360-7d6c-9ee8-5d8f3e91e168', 1, 0, 20, 'approve', '01a22edd-0360-7d6c-9ee8-5d8f3e91e168', 'zaozhuang-2024', '2024-11-20 01:00:04.164222+00', '{"key": "i0", "mac": "0b00ff8ef3a14d9a60967f199093ab82", "fields": {"at": 56356, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 63256, "revision": 61367, "person_id": 49105, "source_id": 63256, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 1),
	(10, '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, 'declaration', '01a22edd-037f-7d12-a584-bba745fd3fbe', 1, 0, 13, 'approve', '01a22edd-037f-7d12-a584-bba745fd3fbe', 'zaozhuang-2024', '2024-11-20 01:00:04.21204+00', '{"key": "i0", "mac": "889fab00c2a971815d894bb97774dcdf", "fields": {"at": 15852, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 50873, "revision": 61367, "person_id": 49105, "source_id": 50873, "edition_id": 20662, "source_type": 53372, "professional": 29787}}', 1),
	(11, '01a22edd-0154-7572-ad04-8e881f9750b1', 2024, 'declaration', '01a22edd-03f3-7f59-ac49-41e376fe2fe9', 1, 0, 32, 'approve', '01a22edd-03f3-7f59-ac49-41e376fe2fe9', 'zaozhuang-2024', '2024-11-20 01:00:04.572855+00', '{"key": "i0", "mac": "102a798d8cadb924d8858e97cf56d8fd", "fields": {"at": 50311, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 61527, "revision": 61367, "person_id": 61068, "source_id": 61527, "edition_id": 20662, "source_type": 53372, "professional": 9807}}', 1),
	(12, '01a22edd-0143-7e13-af9e-933f393485b2', 2024, 'declaration', '01a22edd-0552-778f-baff-92370b898ad5', 1, 15, 30, 'approve', '01a22edd-0552-778f-baff-92370b898ad5', 'zaozhuang-2024', '2024-11-20 01:00:04.715338+00', '{"key": "i0", "mac": "c53c1618f213472f68a080d263f10f3c", "fields": {"at": 22019, "year": 43618, "cause": 23898, "public": 53614, "cause_id": 22804, "revision": 61367, "person_id": 55020, "source_id": 22804, "edition_id": 20662, "source_type": 53372, "professional": 18275}}', 1),
	(13, '01a22edd-0143-7e13-af9e-933f393485b2', 2024, 'declaration', '01a22edd-0585-7d1e-9210-25eb2d98b5a9', 1, 0, 80, 'approve', '01a22edd-0585-7d1e-9210-25eb2d98b5a9', 'zaozhuang-2024', '2024-11-20 01:00:04.779497+00', '{"key": "i0", "mac": "3f197587e5a5156ad82da71c08dd1e90", "fields": {"at": 57967, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 29768, "revision": 61367, "person_id": 55020, "source_id": 29768, "edition_id": 20662, "source_type": 53372, "professional": 40616}}', 1);
INSERT INTO public.notice VALUES
	('01a22edd-02ff-73ee-b362-2d7002c1d911', '01a22edd-0198-7772-92ff-260ccfa973c3:1', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-0198-7772-92ff-260ccfa973c3', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:03.916452+00', NULL, '{"key": "i0", "mac": "374136dca468dbbcce95e452cc858dbe", "fields": {"id": 55848, "kind": 3209, "texts": 13012, "event_id": 19884, "person_id": 49105, "created_at": 19859, "declaration_id": 20927}}', 1),
	('01a22edd-02ff-7559-908a-f3447f47472f', '01a22edd-0198-7772-92ff-260ccfa973c3:1', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', '01a22edd-0198-7772-92ff-260ccfa973c3', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:03.916452+00', NULL, '{"key": "i0", "mac": "510466f6f3869a61f0f27c52828d80c6", "fields": {"id": 54499, "kind": 3209, "texts": 27767, "event_id": 19884, "created_at": 19859, "declaration_id": 20927, "organization_id": 29792}}', 1),
	('01a22edd-02ff-75da-a727-5319c7cbd893', '01a22edd-0198-7772-92ff-260ccfa973c3:3', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-0198-7772-92ff-260ccfa973c3', 'declaration.approve', '{"en": "Your achievement declaration was approved.", "zh": "您的代表性成果申报已通过审核。"}', '2024-11-20 01:00:03.959817+00', NULL, '{"key": "i0", "mac": "117bf164fc53851b4aa5e8bb305555f1", "fields": {"id": 59725, "kind": 29347, "texts": 27212, "event_id": 12078, "person_id": 49105, "created_at": 15820, "declaration_id": 20927}}', 1),
	('01a22edd-02ff-7618-b6d9-720655116d58', '01a22edd-02b7-7541-a255-3d7e3c01af9b:1', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-02b7-7541-a255-3d7e3c01af9b', 'declaration.submit', '{"en": "Your training declaration was submitted and waits for review.", "zh": "您的培训进修申报已提交，等待审核。"}', '2024-11-20 01:00:03.985631+00', NULL, '{"key": "i0", "mac": "e2af976107f7059d78ae40e64df7cf44", "fields": {"id": 6423, "kind": 3209, "texts": 21287, "event_id": 51603, "person_id": 49105, "created_at": 48983, "declaration_id": 52314}}', 1),
	('01a22edd-02ff-7642-8063-ae88b336203f', '01a22edd-02b7-7541-a255-3d7e3c01af9b:1', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', '01a22edd-02b7-7541-a255-3d7e3c01af9b', 'declaration.submit', '{"en": "A new training declaration waits for review.", "zh": "有新的培训进修申报待审核。"}', '2024-11-20 01:00:03.985631+00', NULL, '{"key": "i0", "mac": "99caa6ccc9c52b66271ccab4536ecb16", "fields": {"id": 19663, "kind": 3209, "texts": 61229, "event_id": 51603, "created_at": 48983, "declaration_id": 52314, "organization_id": 29792}}', 1),
	('01a22edd-02ff-7689-815a-49f4873c9751', '01a22edd-02b7-7541-a255-3d7e3c01af9b:3', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-02b7-7541-a255-3d7e3c01af9b', 'declaration.return_for_correction', '{"en": "Your training declaration was returned; correct it as the reviewer says and submit it again.", "zh": "您的培训进修申报已退回，请按意见修改后重新提交。"}', '2024-11-20 01:00:03.993681+00', NULL, '{"key": "i0", "mac": "e759ef0ddacbd92dc087de10e583d9d3", "fields": {"id": 38900, "kind": 56571, "texts": 23527, "event_id": 43793, "person_id": 49105, "created_at": 42918, "declaration_id": 52314}}', 1),
	('01a22edd-02ff-76c8-9bd8-cc9e480a1d66', '01a22edd-02b7-7541-a255-3d7e3c01af9b:4', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-02b7-7541-a255-3d7e3c01af9b', 'declaration.submit', '{"en": "Your training declaration was submitted and waits for review.", "zh": "您的培训进修申报已提交，等待审核。"}', '2024-11-20 01:00:04.005436+00', NULL, '{"key": "i0", "mac": "3771a493af6bb6b587199b529c410a31", "fields": {"id": 7571, "kind": 3209, "texts": 21287, "event_id": 15830, "person_id": 49105, "created_at": 5503, "declaration_id": 52314}}', 1),
	('01a22edd-02ff-76f3-875a-424416f32362', '01a22edd-02b7-7541-a255-3d7e3c01af9b:4', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', '01a22edd-02b7-7541-a255-3d7e3c01af9b', 'declaration.submit', '{"en": "A new training declaration waits for review.", "zh": "有新的培训进修申报待审核。"}', '2024-11-20 01:00:04.005436+00', NULL, '{"key": "i0", "mac": "c729a95f7bcba46efce79899aac13bfb", "fields": {"id": 8314, "kind": 3209, "texts": 61229, "event_id": 15830, "created_at": 5503, "declaration_id": 52314, "organization_id": 29792}}', 1),
	('01a22edd-02ff-77e3-9c8f-8ca8f2aa9a07', '01a22edd-02b7-7541-a255-3d7e3c01af9b:6', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-02b7-7541-a255-3d7e3c01af9b', 'declaration.approve', '{"en": "Your training declaration was approved. It claims 24 credit hours; 22.5 are recognised. Hours above 8 on one day are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的培训进修申报已通过审核。申报24学时，认定22.5学时。单日超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:04.025799+00', NULL, '{"key": "i0", "mac": "61ecebd0c984596fe364eabc05d5e5be", "fields": {"id": 4917, "kind": 29347, "texts": 49580, "event_id": 24404, "person_id": 49105, "created_at": 43217, "declaration_id": 52314}}', 1),
	('01a22edd-03de-70ae-b850-b4c8d17802cf', '01a22edd-02fc-7886-a95c-87547821eedb:1', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-02fc-7886-a95c-87547821eedb', 'declaration.submit', '{"en": "Your learning declaration was submitted and waits for review.", "zh": "您的学习申报已提交，等待审核。"}', '2024-11-20 01:00:04.057398+00', NULL, '{"key": "i0", "mac": "254966ef5b1ec4be1803dcdf8f4bb4b7", "fields": {"id": 21322, "kind": 3209, "texts": 25464, "event_id": 3472, "person_id": 49105, "created_at": 22651, "declaration_id": 35388}}', 1),
	('01a22edd-03de-7105-acfe-2b66b830aa6c', '01a22edd-02fc-7886-a95c-87547821eedb:1', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', '01a22edd-02fc-7886-a95c-87547821eedb', 'declaration.submit', '{"en": "A new learning declaration waits for review.", "zh": "有新的学习申报待审核。"}', '2024-11-20 01:00:04.057398+00', NULL, '{"key": "i0", "mac": "9d791663c41bac37c79a4335ac8a3d04", "fields": {"id": 57434, "kind": 3209, "texts": 51168, "event_id": 3472, "created_at": 22651, "declaration_id": 35388, "organization_id": 29792}}', 1),
	('01a22edd-05a8-7664-8ff9-fd0514c8a946', '01a22edd-0552-778f-baff-92370b898ad5:1', '01a22edd-0143-7e13-af9e-933f393485b2', NULL, '01a22edd-0552-778f-baff-92370b898ad5', 'declaration.submit', '{"en": "Your aid posting declaration was submitted and waits for review.", "zh": "您的援派申报已提交，等待审核。"}', '2024-11-20 01:00:04.651519+00', NULL, '{"key": "i0", "mac": "810c991e68433ce2b988afc2fc60022b", "fields": {"id": 15709, "kind": 3209, "texts": 37609, "event_id": 41428, "person_id": 55020, "created_at": 40740, "declaration_id": 22804}}', 1),
	('01a22edd-03de-7193-8937-b792ee1e7965', '01a22edd-02fc-7886-a95c-87547821eedb:3', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-02fc-7886-a95c-87547821eedb', 'declaration.approve', '{"en": "Your learning declaration was approved. It claims 45 credit hours; 40 are recognised. The category''s hours of the year have reached the cap; the rest is not registered. If another item is revoked, hours refill in the order of approval. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的学习申报已通过审核。申报45学时，认定40学时。本类别当年累计学时已达上限，超出部分不予登记；其他申报被撤销时将按审核通过的先后顺序补足。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:04.073555+00', NULL, '{"key": "i0", "mac": "a3ede3fd568ca2077d560be5a774507b", "fields": {"id": 2661, "kind": 29347, "texts": 37030, "event_id": 28434, "person_id": 49105, "created_at": 9188, "declaration_id": 35388}}', 1),
	('01a22edd-03de-71cb-afca-12437d0c3cbf', '01a22edd-0324-7fdd-9a0e-f37f358216c2:1', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-0324-7fdd-9a0e-f37f358216c2', 'declaration.submit', '{"en": "Your qualification exam declaration was submitted and waits for review.", "zh": "您的职业资格考试申报已提交，等待审核。"}', '2024-11-20 01:00:04.090195+00', NULL, '{"key": "i0", "mac": "8c78c00066fefc588183a018594c7111", "fields": {"id": 9415, "kind": 3209, "texts": 11806, "event_id": 5234, "person_id": 49105, "created_at": 50581, "declaration_id": 32136}}', 1),
	('01a22edd-03de-71e5-9156-5d599cc8d9e3', '01a22edd-0324-7fdd-9a0e-f37f358216c2:1', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', '01a22edd-0324-7fdd-9a0e-f37f358216c2', 'declaration.submit', '{"en": "A new qualification exam declaration waits for review.", "zh": "有新的职业资格考试申报待审核。"}', '2024-11-20 01:00:04.090195+00', NULL, '{"key": "i0", "mac": "af26d419fd7511b080c3c71836a4d076", "fields": {"id": 34000, "kind": 3209, "texts": 3485, "event_id": 5234, "created_at": 50581, "declaration_id": 32136, "organization_id": 29792}}', 1),
	('01a22edd-03de-721c-b224-fe28c6b18c75', '01a22edd-0324-7fdd-9a0e-f37f358216c2:3', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-0324-7fdd-9a0e-f37f358216c2', 'declaration.approve', '{"en": "Your qualification exam declaration was approved.", "zh": "您的职业资格考试申报已通过审核。"}', '2024-11-20 01:00:04.103886+00', NULL, '{"key": "i0", "mac": "cdbba0e800b69ab15f2a916613ed1657", "fields": {"id": 15529, "kind": 29347, "texts": 26322, "event_id": 30448, "person_id": 49105, "created_at": 30954, "declaration_id": 32136}}', 1),
	('01a22edd-03de-7247-8da7-eb9ce9b0d049', '01a22edd-0344-72e3-bf5a-2a4b4bcc6629:1', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-0344-72e3-bf5a-2a4b4bcc6629', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:04.120761+00', NULL, '{"key": "i0", "mac": "c451f34d9c74d2a073dbfc74a0550171", "fields": {"id": 23445, "kind": 3209, "texts": 13012, "event_id": 50100, "person_id": 49105, "created_at": 2418, "declaration_id": 243}}', 1),
	('01a22edd-03de-7262-bb06-23c1a15cc09e', '01a22edd-0344-72e3-bf5a-2a4b4bcc6629:1', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', '01a22edd-0344-72e3-bf5a-2a4b4bcc6629', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:04.120761+00', NULL, '{"key": "i0", "mac": "c92a7d73e8677e481670b7ad3d9d433b", "fields": {"id": 6216, "kind": 3209, "texts": 27767, "event_id": 50100, "created_at": 2418, "declaration_id": 243, "organization_id": 29792}}', 1),
	('01a22edd-03de-729a-9c3e-ef10dac2b6b0', '01a22edd-0344-72e3-bf5a-2a4b4bcc6629:3', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-0344-72e3-bf5a-2a4b4bcc6629', 'declaration.approve', '{"en": "Your achievement declaration was approved.", "zh": "您的代表性成果申报已通过审核。"}', '2024-11-20 01:00:04.13365+00', NULL, '{"key": "i0", "mac": "dba1fb02403e4cec92ff115e47b736ef", "fields": {"id": 50151, "kind": 29347, "texts": 27212, "event_id": 41270, "person_id": 49105, "created_at": 29817, "declaration_id": 243}}', 1),
	('01a22edd-03de-72c3-8504-246f44b8a403', '01a22edd-0360-7d6c-9ee8-5d8f3e91e168:1', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-0360-7d6c-9ee8-5d8f3e91e168', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:04.150441+00', NULL, '{"key": "i0", "mac": "ff33e295cc4df1d3a7a66b6e77e5f237", "fields": {"id": 1648, "kind": 3209, "texts": 13012, "event_id": 55415, "person_id": 49105, "created_at": 29560, "declaration_id": 63256}}', 1),
	('01a22edd-03de-72d9-879d-9c698b001957', '01a22edd-0360-7d6c-9ee8-5d8f3e91e168:1', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', '01a22edd-0360-7d6c-9ee8-5d8f3e91e168', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:04.150441+00', NULL, '{"key": "i0", "mac": "b6da4275fc1f7c30ed6b7fe1e6768e8f", "fields": {"id": 59527, "kind": 3209, "texts": 27767, "event_id": 55415, "created_at": 29560, "declaration_id": 63256, "organization_id": 29792}}', 1),
	('01a22edd-03de-730e-8afa-26ec4615c71b', '01a22edd-0360-7d6c-9ee8-5d8f3e91e168:3', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-0360-7d6c-9ee8-5d8f3e91e168', 'declaration.approve', '{"en": "Your achievement declaration was approved.", "zh": "您的代表性成果申报已通过审核。"}', '2024-11-20 01:00:04.164222+00', NULL, '{"key": "i0", "mac": "98d91289bdc62ebfe9f088fbad0e5766", "fields": {"id": 64012, "kind": 29347, "texts": 27212, "event_id": 47861, "person_id": 49105, "created_at": 56356, "declaration_id": 63256}}', 1),
	('01a22edd-03de-7334-82c6-5b6b31d75251', '01a22edd-037f-7d12-a584-bba745fd3fbe:1', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-037f-7d12-a584-bba745fd3fbe', 'declaration.submit', '{"en": "Your expert activity declaration was submitted and waits for review.", "zh": "您的专家活动申报已提交，等待审核。"}', '2024-11-20 01:00:04.193342+00', NULL, '{"key": "i0", "mac": "b373022c92b60fc6a34e2051696907e4", "fields": {"id": 320, "kind": 3209, "texts": 30116, "event_id": 23928, "person_id": 49105, "created_at": 17506, "declaration_id": 50873}}', 1),
	('01a22edd-03de-7361-9b68-25efc5ad4ca7', '01a22edd-037f-7d12-a584-bba745fd3fbe:1', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', '01a22edd-037f-7d12-a584-bba745fd3fbe', 'declaration.submit', '{"en": "A new expert activity declaration waits for review.", "zh": "有新的专家活动申报待审核。"}', '2024-11-20 01:00:04.193342+00', NULL, '{"key": "i0", "mac": "90a6b171165c9d91af62aad066821079", "fields": {"id": 50558, "kind": 3209, "texts": 24757, "event_id": 23928, "created_at": 17506, "declaration_id": 50873, "organization_id": 29792}}', 1),
	('01a22edd-03de-73a8-87af-977b8d12d53c', '01a22edd-037f-7d12-a584-bba745fd3fbe:3', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-037f-7d12-a584-bba745fd3fbe', 'declaration.approve', '{"en": "Your expert activity declaration was approved. It claims 9 credit hours; 6.5 are recognised. Hours above 8 on a day shared with other items are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的专家活动申报已通过审核。申报9学时，认定6.5学时。同一天各项活动合计超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:04.21204+00', NULL, '{"key": "i0", "mac": "ccde22d8f83b833bad57255b12fd52f3", "fields": {"id": 44363, "kind": 29347, "texts": 16725, "event_id": 16378, "person_id": 49105, "created_at": 15852, "declaration_id": 50873}}', 1),
	('01a22edd-03de-73d1-a55b-8d9f044f269a', '01a22edd-03b3-73bf-af09-cbdb8af3dd59:1', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-03b3-73bf-af09-cbdb8af3dd59', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:04.251+00', NULL, '{"key": "i0", "mac": "35d6a68693c195210c19e2029fee5244", "fields": {"id": 7684, "kind": 3209, "texts": 13012, "event_id": 56918, "person_id": 49105, "created_at": 12702, "declaration_id": 29508}}', 1),
	('01a22edd-03de-73e8-83f2-8b68b9645f53', '01a22edd-03b3-73bf-af09-cbdb8af3dd59:1', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', '01a22edd-03b3-73bf-af09-cbdb8af3dd59', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:04.251+00', NULL, '{"key": "i0", "mac": "26785e0d3a2fca47166acd80388adec4", "fields": {"id": 23934, "kind": 3209, "texts": 27767, "event_id": 56918, "created_at": 12702, "declaration_id": 29508, "organization_id": 29792}}', 1),
	('01a22edd-03f9-7ceb-a203-7fd1e92e8bcb', '01a22edd-03b3-73bf-af09-cbdb8af3dd59:3', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-03b3-73bf-af09-cbdb8af3dd59', 'declaration.approve', '{"en": "Your achievement declaration was approved. It claims 10 credit hours; 0 are recognised. The category''s hours of the year have reached the cap; the rest is not registered. If another item is revoked, hours refill in the order of approval. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的代表性成果申报已通过审核。申报10学时，认定0学时。本类别当年累计学时已达上限，超出部分不予登记；其他申报被撤销时将按审核通过的先后顺序补足。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:04.266044+00', NULL, '{"key": "i0", "mac": "c80c90c5f4a3f9259414005377cae4fc", "fields": {"id": 27363, "kind": 29347, "texts": 4803, "event_id": 48340, "person_id": 49105, "created_at": 43291, "declaration_id": 29508}}', 1),
	('01a22edd-04d4-7fb6-bbec-53b291391449', '01a22edd-03f3-7f59-ac49-41e376fe2fe9:1', '01a22edd-0154-7572-ad04-8e881f9750b1', NULL, '01a22edd-03f3-7f59-ac49-41e376fe2fe9', 'declaration.submit', '{"en": "Your training declaration was submitted and waits for review.", "zh": "您的培训进修申报已提交，等待审核。"}', '2024-11-20 01:00:04.53091+00', NULL, '{"key": "i0", "mac": "257f8f63df2cb697f7196a59f1263e68", "fields": {"id": 25164, "kind": 3209, "texts": 21287, "event_id": 37641, "person_id": 61068, "created_at": 29295, "declaration_id": 61527}}', 1),
	('01a22edd-04d5-7034-a9e3-1d56d6c76a79', '01a22edd-03f3-7f59-ac49-41e376fe2fe9:1', NULL, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', '01a22edd-03f3-7f59-ac49-41e376fe2fe9', 'declaration.submit', '{"en": "A new training declaration waits for review.", "zh": "有新的培训进修申报待审核。"}', '2024-11-20 01:00:04.53091+00', NULL, '{"key": "i0", "mac": "0c803b57baef168c64c2779af402f7e7", "fields": {"id": 45414, "kind": 3209, "texts": 61229, "event_id": 37641, "created_at": 29295, "declaration_id": 61527, "organization_id": 43192}}', 1),
	('01a22edd-05a8-750a-b1e8-f1b7176bfd36', '01a22edd-03f3-7f59-ac49-41e376fe2fe9:3', '01a22edd-0154-7572-ad04-8e881f9750b1', NULL, '01a22edd-03f3-7f59-ac49-41e376fe2fe9', 'declaration.approve', '{"en": "Your training declaration was approved. It claims 24 credit hours; 16 are recognised. Hours above 8 on one day are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030. The reviewer''s reason: the hours are not proved; 第三天未签到.", "zh": "您的培训进修申报已通过审核。申报24学时，认定16学时。单日超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。核减理由：学时缺少证明；第三天未签到。"}', '2024-11-20 01:00:04.572855+00', NULL, '{"key": "i0", "mac": "c1078ebd01fab2868839195837e5d694", "fields": {"id": 9876, "kind": 29347, "texts": 36394, "event_id": 61835, "person_id": 61068, "created_at": 50311, "declaration_id": 61527}}', 1),
	('01a22edd-05a8-75b0-a96e-b67367b6767b', '01a22edd-04fc-71a0-8e5e-a4af0190abaf:1', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-04fc-71a0-8e5e-a4af0190abaf', 'declaration.submit', '{"en": "Your competition declaration was submitted and waits for review.", "zh": "您的竞赛申报已提交，等待审核。"}', '2024-11-20 01:00:04.588825+00', NULL, '{"key": "i0", "mac": "5187fe130f40ed8e97c23ce7ab12f8e7", "fields": {"id": 39298, "kind": 3209, "texts": 44459, "event_id": 40288, "person_id": 49105, "created_at": 28347, "declaration_id": 54837}}', 1),
	('01a22edd-05a8-75d8-83b3-a8d2a1db4d31', '01a22edd-04fc-71a0-8e5e-a4af0190abaf:1', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', '01a22edd-04fc-71a0-8e5e-a4af0190abaf', 'declaration.submit', '{"en": "A new competition declaration waits for review.", "zh": "有新的竞赛申报待审核。"}', '2024-11-20 01:00:04.588825+00', NULL, '{"key": "i0", "mac": "84251a8d9b069870d31b368fa5e76b60", "fields": {"id": 15235, "kind": 3209, "texts": 61091, "event_id": 40288, "created_at": 28347, "declaration_id": 54837, "organization_id": 29792}}', 1),
	('01a22edd-05a8-7626-a0c1-6641e08201da', '01a22edd-04fc-71a0-8e5e-a4af0190abaf:3', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-04fc-71a0-8e5e-a4af0190abaf', 'declaration.reject', '{"en": "Your competition declaration was rejected; its history says why.", "zh": "您的竞赛申报被驳回，理由见申报记录。"}', '2024-11-20 01:00:04.616596+00', NULL, '{"key": "i0", "mac": "09436e2b91f4777996703fbe0af388c2", "fields": {"id": 43753, "kind": 58206, "texts": 51791, "event_id": 65506, "person_id": 49105, "created_at": 364, "declaration_id": 54837}}', 1),
	('01a22edd-05a8-7683-87fe-de382db104c2', '01a22edd-0552-778f-baff-92370b898ad5:1', NULL, '01a22edc-f91e-7c5f-bb16-8d44b125a6fd', '01a22edd-0552-778f-baff-92370b898ad5', 'declaration.submit', '{"en": "A new aid posting declaration waits for review.", "zh": "有新的援派申报待审核。"}', '2024-11-20 01:00:04.651519+00', NULL, '{"key": "i0", "mac": "1b329b3213329b50df3eb16fc9708cab", "fields": {"id": 44831, "kind": 3209, "texts": 41649, "event_id": 41428, "created_at": 40740, "declaration_id": 22804, "organization_id": 20605}}', 1),
	('01a22edd-05a8-76bf-8caa-f0abf58d75b9', '01a22edd-0552-778f-baff-92370b898ad5:3', '01a22edd-0143-7e13-af9e-933f393485b2', NULL, '01a22edd-0552-778f-baff-92370b898ad5', 'declaration.approve', '{"en": "Your aid posting declaration was approved.", "zh": "您的援派申报已通过审核。"}', '2024-11-20 01:00:04.715338+00', NULL, '{"key": "i0", "mac": "30a0454e6d9b8f8562a575021887b2e4", "fields": {"id": 19280, "kind": 29347, "texts": 61393, "event_id": 50006, "person_id": 55020, "created_at": 22019, "declaration_id": 22804}}', 1),
	('01a22edd-05a8-76ee-9fdb-536212e453e4', '01a22edd-0585-7d1e-9210-25eb2d98b5a9:1', '01a22edd-0143-7e13-af9e-933f393485b2', NULL, '01a22edd-0585-7d1e-9210-25eb2d98b5a9', 'declaration.submit', '{"en": "Your digital engineer declaration was submitted and waits for review.", "zh": "您的数字技术工程师申报已提交，等待审核。"}', '2024-11-20 01:00:04.714175+00', NULL, '{"key": "i0", "mac": "784b6f319c7bd4e809d648721c7eecaf", "fields": {"id": 27442, "kind": 3209, "texts": 65128, "event_id": 23193, "person_id": 55020, "created_at": 7459, "declaration_id": 29768}}', 1),
	('01a22edd-05a8-7708-a75e-ce05c6d56c56', '01a22edd-0585-7d1e-9210-25eb2d98b5a9:1', NULL, '01a22edc-f91e-7c5f-bb16-8d44b125a6fd', '01a22edd-0585-7d1e-9210-25eb2d98b5a9', 'declaration.submit', '{"en": "A new digital engineer declaration waits for review.", "zh": "有新的数字技术工程师申报待审核。"}', '2024-11-20 01:00:04.714175+00', NULL, '{"key": "i0", "mac": "f96a53c34fe1c93c1d84a0c157177133", "fields": {"id": 31012, "kind": 3209, "texts": 47459, "event_id": 23193, "created_at": 7459, "declaration_id": 29768, "organization_id": 20605}}', 1),
	('01a22edd-05c8-72bd-8018-38efb6effbb5', '01a22edd-0585-7d1e-9210-25eb2d98b5a9:3', '01a22edd-0143-7e13-af9e-933f393485b2', NULL, '01a22edd-0585-7d1e-9210-25eb2d98b5a9', 'declaration.approve', '{"en": "Your digital engineer declaration was approved.", "zh": "您的数字技术工程师申报已通过审核。"}', '2024-11-20 01:00:04.779497+00', NULL, '{"key": "i0", "mac": "ba7d3a362479665d4c587824801dad39", "fields": {"id": 47388, "kind": 29347, "texts": 41308, "event_id": 14363, "person_id": 55020, "created_at": 57967, "declaration_id": 29768}}', 1),
	('01a22edd-067d-7296-aeec-e9fda09d92ba', '01a22edd-05e3-7206-8649-a579ad9c571e:1', '01a22edd-0154-7572-ad04-8e881f9750b1', NULL, '01a22edd-05e3-7206-8649-a579ad9c571e', 'declaration.submit', '{"en": "Your special circumstance declaration was submitted and waits for review.", "zh": "您的特殊情况申报已提交，等待审核。"}', '2024-11-20 01:00:04.830698+00', NULL, '{"key": "i0", "mac": "7940fb4f44d3321459e42d2d9dbbb5ba", "fields": {"id": 55956, "kind": 3209, "texts": 34994, "event_id": 62782, "person_id": 61068, "created_at": 61489, "declaration_id": 46252}}', 1),
	('01a22edd-067d-730d-ba12-27dcc4235762', '01a22edd-05e3-7206-8649-a579ad9c571e:1', NULL, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', '01a22edd-05e3-7206-8649-a579ad9c571e', 'declaration.submit', '{"en": "A new special circumstance declaration waits for review.", "zh": "有新的特殊情况申报待审核。"}', '2024-11-20 01:00:04.830698+00', NULL, '{"key": "i0", "mac": "67958264f79b184bd64bcd4d3abc8845", "fields": {"id": 38681, "kind": 3209, "texts": 51088, "event_id": 62782, "created_at": 61489, "declaration_id": 46252, "organization_id": 43192}}', 1),
	('01a22edd-067d-7360-80c9-aa631b3a0868', '01a22edd-05e3-7206-8649-a579ad9c571e:3', '01a22edd-0154-7572-ad04-8e881f9750b1', NULL, '01a22edd-05e3-7206-8649-a579ad9c571e', 'declaration.approve', '{"en": "Your special circumstance declaration was approved.", "zh": "您的特殊情况申报已通过审核。"}', '2024-11-20 01:00:04.845326+00', NULL, '{"key": "i0", "mac": "0ff024925c6425721c23fb2ba1c94df1", "fields": {"id": 59354, "kind": 29347, "texts": 48021, "event_id": 38844, "person_id": 61068, "created_at": 62039, "declaration_id": 46252}}', 1),
	('01a22edd-067d-73a8-a010-f29fab94958d', '01a22edd-0607-73e6-af5c-922922df8e05:1', '01a22edd-0154-7572-ad04-8e881f9750b1', NULL, '01a22edd-0607-73e6-af5c-922922df8e05', 'declaration.submit', '{"en": "Your competition declaration was submitted and waits for review.", "zh": "您的竞赛申报已提交，等待审核。"}', '2024-11-20 01:00:04.866692+00', NULL, '{"key": "i0", "mac": "7f898443a20c8db24ea9cad10f28bede", "fields": {"id": 4924, "kind": 3209, "texts": 44459, "event_id": 17665, "person_id": 61068, "created_at": 20906, "declaration_id": 43211}}', 1),
	('01a22edd-067d-755b-aa95-60f2e684336f', '01a22edd-0607-73e6-af5c-922922df8e05:1', NULL, '01a22edc-f922-7eab-afe4-8f3214fa6bfa', '01a22edd-0607-73e6-af5c-922922df8e05', 'declaration.submit', '{"en": "A new competition declaration waits for review.", "zh": "有新的竞赛申报待审核。"}', '2024-11-20 01:00:04.866692+00', NULL, '{"key": "i0", "mac": "87acc7dc328f30830c51fa0a6dc2a1b9", "fields": {"id": 42582, "kind": 3209, "texts": 61091, "event_id": 17665, "created_at": 20906, "declaration_id": 43211, "organization_id": 43192}}', 1),
	('01a22edd-067d-759c-8aa6-b6b5fc5058cf', '01a22edd-0607-73e6-af5c-922922df8e05:3', '01a22edd-0154-7572-ad04-8e881f9750b1', NULL, '01a22edd-0607-73e6-af5c-922922df8e05', 'declaration.approve', '{"en": "Your competition declaration was approved.", "zh": "您的竞赛申报已通过审核。"}', '2024-11-20 01:00:04.879683+00', NULL, '{"key": "i0", "mac": "3514aa5b2a45a975c2aacc83494744de", "fields": {"id": 30125, "kind": 29347, "texts": 19501, "event_id": 10115, "person_id": 61068, "created_at": 64990, "declaration_id": 43211}}', 1),
	('01a22edd-067d-75cc-90ba-88d323bb05de', '01a22edd-0630-7045-a842-13009db86d8f:1', '01a22edd-015f-7325-ac8c-44e5e9f27552', NULL, '01a22edd-0630-7045-a842-13009db86d8f', 'declaration.submit', '{"en": "Your origin credit declaration was submitted and waits for review.", "zh": "您的调出地学时申报已提交，等待审核。"}', '2024-11-20 01:00:04.909226+00', NULL, '{"key": "i0", "mac": "8363d010f374cad09c5bba30c26bfa5b", "fields": {"id": 19349, "kind": 3209, "texts": 60528, "event_id": 15764, "person_id": 33294, "created_at": 59732, "declaration_id": 40133}}', 1),
	('01a22edd-067d-75e2-9edd-1e7316d0d18b', '01a22edd-0630-7045-a842-13009db86d8f:1', NULL, '01a22edc-f918-7d0e-8517-bccf662ac27f', '01a22edd-0630-7045-a842-13009db86d8f', 'declaration.submit', '{"en": "A new origin credit declaration waits for review.", "zh": "有新的调出地学时申报待审核。"}', '2024-11-20 01:00:04.909226+00', NULL, '{"key": "i0", "mac": "08e4fb55bf3fcd69f6bc96134fd6bfab", "fields": {"id": 16971, "kind": 3209, "texts": 21159, "event_id": 15764, "created_at": 59732, "declaration_id": 40133, "organization_id": 29792}}', 1),
	('01a22edd-067d-7618-a3f1-4cea1f2e997c', '01a22edd-0630-7045-a842-13009db86d8f:3', '01a22edd-015f-7325-ac8c-44e5e9f27552', NULL, '01a22edd-0630-7045-a842-13009db86d8f', 'declaration.approve', '{"en": "Your origin credit declaration was approved.", "zh": "您的调出地学时申报已通过审核。"}', '2024-11-20 01:00:04.921439+00', NULL, '{"key": "i0", "mac": "04269451578c0de46d5cae0da92d8702", "fields": {"id": 25913, "kind": 29347, "texts": 36447, "event_id": 24342, "person_id": 33294, "created_at": 57382, "declaration_id": 40133}}', 1),
	('01a22edd-067d-7643-bfa1-916328766032', '01a22edd-0198-7772-92ff-260ccfa973c3:4', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-0198-7772-92ff-260ccfa973c3', 'declaration.sync', '{"en": "The hours of your achievement declaration were sent to the title system.", "zh": "您的代表性成果申报认定的学时已报送职称系统。"}', '2024-11-20 01:00:04.891879+00', NULL, '{"key": "i0", "mac": "74182e4ed924a24220d7a799ba8152d1", "fields": {"id": 37270, "kind": 16687, "texts": 50441, "event_id": 47593, "person_id": 49105, "created_at": 11311, "declaration_id": 20927}}', 1),
	('01a22edd-067d-775a-8a61-3618dfc31d2d', '01a22edd-03b3-73bf-af09-cbdb8af3dd59:4', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-03b3-73bf-af09-cbdb8af3dd59', 'declaration.hours_changed', '{"en": "The recognised hours of your achievement declaration have changed from 0 hours in 2024 to 10 hours in 2024. Hours that were cut or not counted before are counted now. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的代表性成果申报的认定学时由2024年0学时变为2024年10学时。原先核减或未计入的学时现已补计。如有疑问，请咨询枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:04.904771+00', NULL, '{"key": "i0", "mac": "056d71b6f806dd646ff3a0b8aaf3ae49", "fields": {"id": 40472, "kind": 44046, "texts": 60784, "event_id": 10771, "person_id": 49105, "created_at": 9025, "declaration_id": 29508}}', 1),
	('01a22edd-067d-79a6-8ebc-fc516563cc75', '01a22edd-0198-7772-92ff-260ccfa973c3:5', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, '01a22edd-0198-7772-92ff-260ccfa973c3', 'declaration.revoke', '{"en": "The hours of your achievement declaration were revoked; its history says why.", "zh": "您的代表性成果申报认定的学时已被撤销，理由见申报记录。"}', '2024-11-20 01:00:04.904771+00', NULL, '{"key": "i0", "mac": "bc31e35bb0ae28dc951c5593b35282a9", "fields": {"id": 16910, "kind": 2833, "texts": 12021, "event_id": 34984, "person_id": 49105, "created_at": 9025, "declaration_id": 20927}}', 1);
INSERT INTO public.organization VALUES
	('01a22edc-f915-7187-b0a5-4e0672aca1a0', '91379900MA0000010N', '示范区人力资源和社会保障局', 'bureau', NULL, '370499', true, 1, '2024-11-20 01:00:00.107262+00'),
	('01a22edc-f918-7d0e-8517-bccf662ac27f', '91379900MA0000020P', '示范精密机械有限公司', 'employer', '01a22edc-f915-7187-b0a5-4e0672aca1a0', '370499', true, 1, '2024-11-20 01:00:00.11098+00'),
	('01a22edc-f91b-7eb5-9580-6e509f6a3c92', '91379900MA0000030Q', '示范设计事务所', 'employer', '01a22edc-f915-7187-b0a5-4e0672aca1a0', '370499', true, 1, '2024-11-20 01:00:00.114081+00'),
	('01a22edc-f91e-7c5f-bb16-8d44b125a6fd', '91379900MA0000040R', '示范人事代理中心', 'personnel_agency', '01a22edc-f915-7187-b0a5-4e0672aca1a0', '370499', true, 1, '2024-11-20 01:00:00.116934+00'),
	('01a22edc-f920-7e45-8141-9e5067ef90c3', '91379900MA0000050T', '示范街道人社服务站', 'street_station', '01a22edc-f915-7187-b0a5-4e0672aca1a0', '370499', true, 1, '2024-11-20 01:00:00.119052+00'),
	('01a22edc-f922-7eab-afe4-8f3214fa6bfa', '91379900MA0000060U', '示范社区人社服务站', 'community_station', '01a22edc-f920-7e45-8141-9e5067ef90c3', '370499', true, 1, '2024-11-20 01:00:00.121076+00');
INSERT INTO public.person VALUES
	('01a22edc-fb8d-74b6-b4ef-1730a572cee4', '张示范', 'employee', false, 'resident_identity_card', '379***********0015', '\x01026b303bae2339a6337c76f4684311196ba9d39fc5843bc832e6d8ba91f426cd6155aa6e79a43c0cae292a01ce15a7514f', 1, '2024-11-20 01:00:00.739478+00', '张示范', NULL),
	('01a22edc-fbc7-73fe-9656-cc38421ba897', '李示范', 'employee', false, 'resident_identity_card', '379***********0023', '\x01026b30f19de5dfbc0e2d8b239662ab14dca65de531e5a747016edaa4454d52a0fb7d528c7a43deafc5cfa6572680f1f8ea', 1, '2024-11-20 01:00:00.797411+00', '李示范', NULL),
	('01a22edc-fbe3-7e90-a939-091b88501abb', '王示范', 'freelancer', false, 'resident_identity_card', '379***********0031', '\x01026b3051f85f827a86037cdce0df93fb92bcc69a12df38553cd18d75fda7d23bdb5f3826001c5cf96277c1e500ffc5deb5', 1, '2024-11-20 01:00:00.826071+00', '王示范', NULL),
	('01a22edc-fc01-7339-b865-7405de5f8b23', '赵示范', 'freelancer', false, 'resident_identity_card', '379***********004X', '\x01026b30104ade70919bf6240fbdc5540d9547ab987f6da8d79d6b12a7adbcfc151d055e58f9f8c13a1e003c76e617998f70', 1, '2024-11-20 01:00:00.855363+00', '赵示范', NULL),
	('01a22edc-fc25-701b-a1d5-56bb92da160c', '陈示范', 'employee', false, 'resident_identity_card', '379***********0058', '\x01026b3068e5e09df1768728963a965db23cda6f4ffaa484ee4a514c4ef32b1eb76296a6dca8d613f09f4ed704f10ce54ac3', 1, '2024-11-20 01:00:00.891168+00', '陈示范', NULL),
	('01a22edd-0121-7cc1-a232-794e2ab0479f', '孙演示', 'employee', false, 'resident_identity_card', '379***********8205', '\x01026b30602ceec017bd4dcd047ed19d3d5fed9989a1c12d069682ea570bbd045f7289f9922b4c0fddb1e4036131154f473f', 1, '2024-11-20 01:00:03.561773+00', '孙演示', NULL),
	('01a22edd-0143-7e13-af9e-933f393485b2', '周演示', 'freelancer', false, 'resident_identity_card', '379***********4957', '\x01026b30c82718a6f615d14953cfecc8d92b55583b30b4e2771e7032dc1777289d43114ecd9c24cc0952b200e5589902739f', 1, '2024-11-20 01:00:03.595844+00', '周演示', NULL),
	('01a22edd-0154-7572-ad04-8e881f9750b1', '吴演示', 'freelancer', false, 'resident_identity_card', '379***********7823', '\x01026b308595e35608ba6f893e410d5f7d1715b524b3acd57ad580f2c3adec5f596111e1ad5a2e155ec07dfa0f5c47191cac', 1, '2024-11-20 01:00:03.612302+00', '吴演示', NULL),
	('01a22edd-015f-7325-ac8c-44e5e9f27552', '郑演示', 'employee', false, 'resident_identity_card', '379***********6860', '\x01026b300c0f8272335df53c137e88768ef7dfde0fc8fc04527dfd6cace78ec6856c52bf2ce97ae47874c0221fff83326760', 1, '2024-11-20 01:00:03.623158+00', '郑演示', NULL);
INSERT INTO public.picture_waiting VALUES
	('01a22edd-026d-7121-a053-86772a2a5d4e', '8756ac27c4e6a8af981d45d1ca06cae727b05f43816c712ed8ccddf3faffdeec', 'application/pdf'),
	('01a22edd-02c5-77d9-bd6b-77fc10c78831', 'c518b0b287c6328fafd6a22978fa14a8ca45dd492c52b39323313181f291eabb', 'image/png'),
	('01a22edd-030d-7231-8462-b615ca8259c5', 'b7f07a6093c1aa2876d3b6564507c0787220ff9106000e93dba1de1a591fa5b2', 'application/pdf'),
	('01a22edd-032e-75d4-84e1-c648fe4d6a5c', 'fe6e4822d2203e0077cef1fd5ff4709f0e52766537a1612567366a6e31941aa9', 'image/png'),
	('01a22edd-034e-72c0-9278-540e36d9ddcb', '875101f84f1a59ec60ba1b7b0f9537f889063ce8a8c185dc3c6f7ae14ba714e1', 'application/pdf'),
	('01a22edd-036b-78cc-8706-abd7c702490e', '3e517c59e167f9bd183337784087b0758522cec47b70c660da5dda147c4ce358', 'image/png'),
	('01a22edd-038a-7835-88e9-cbe903f44bc3', '4a13768ff44f8a47cb1a4efea8e138c13b11f847c8f0d6c5e50ae8ad7478a315', 'application/pdf'),
	('01a22edd-0395-77b8-8205-04455d824dbe', '57d2489a20e5ccaf7c8ec7bd25651dc97c5d1d26e9a838c61c0c4d4100a1b2ab', 'image/png'),
	('01a22edd-04b2-74b5-a54f-af42cdc646cf', '077d974a08b54e5f312f96e742a9c67cd2937f3611b4a9e30b302d4a8ff846d4', 'image/png'),
	('01a22edd-0514-7401-9cfd-67af59ddac2a', 'ebaa47013871114f57b81cb1dc0a469345549ae6fc120c1553db975f78d53d5e', 'application/pdf'),
	('01a22edd-055c-7d6b-8757-6bd34f4e12b9', '63d405003c09b3e7802e7aa3701f7563bf7555c0787e400226475a457a0a7f9c', 'image/png'),
	('01a22edd-0592-72c5-b515-b75548308df2', 'd273523c2cd07605e6faec9917275a94c71cf4ba72026be228e59b033c83d60d', 'application/pdf'),
	('01a22edd-059c-72fe-ae21-7128fab22196', '420e2d9f76d5cb97195ced5aee79c8ccc0103c389f3ee52934a9abc50a18b9e9', 'image/png'),
	('01a22edd-05d1-7aa0-8489-28d4ad7fd571', '8d543a1e22f13cb381119f42cc403a4237ee01c27093c49519d88782bdd020e5', 'application/pdf'),
	('01a22edd-05ee-7e91-b775-886fe0d519be', '10a5fe395b6320c92b6e6640dc7d63d8e6b2fb795cf0ebcdfc36131ec0a4579b', 'image/png'),
	('01a22edd-0612-7d40-961c-133b97016241', '5d3f768d9b4000bf5c0aad35a7a05b7a00a0e340f14f2da3e166221e9c720f72', 'application/pdf'),
	('01a22edd-063d-74c9-9439-e624defa2a60', 'e5ad29015c34eb442da1963ffc353eabe20ec1bc7aff92ea57792ed27f7c8211', 'image/png');
INSERT INTO public.principal VALUES
	('01a22edc-fba5-74dc-8cdf-d64a506f10cb', '张示范', '01a22edc-fb8d-74b6-b4ef-1730a572cee4', 'demo.employee', '$argon2id$v=19$m=19456,t=2,p=1$1TXYGaog6uSAonoh2SVPuA$O0eUNzjAtHAcdWQ47CCjnr+T4poBSPA6fYdUSrbp6vI', true, 1, '2024-11-20 01:00:00.787017+00', NULL),
	('01a22edc-fbcd-76c9-aca1-836427f5726c', '李示范', '01a22edc-fbc7-73fe-9656-cc38421ba897', 'demo.reviewer_person', '$argon2id$v=19$m=19456,t=2,p=1$n38AAM5BFiz3RdD26iqr6w$pdp7Y8KCDzNeT4zkZ0ILXQbws8G2pmd6qQlEoOHpGZw', true, 1, '2024-11-20 01:00:00.820343+00', NULL),
	('01a22edc-fbeb-74cc-9f54-6408dd03f1c2', '王示范', '01a22edc-fbe3-7e90-a939-091b88501abb', 'demo.freelancer_with_agency', '$argon2id$v=19$m=19456,t=2,p=1$/0jKkcghQtbFdNZ6tGpXFA$nCihJ5E/d2DHhBXVZJTfhf9gHaJm9eFRGXrJjCyrBCw', true, 1, '2024-11-20 01:00:00.849811+00', NULL),
	('01a22edc-fc06-728a-9bb0-2b1e82e87fe4', '赵示范', '01a22edc-fc01-7339-b865-7405de5f8b23', 'demo.freelancer_with_station', '$argon2id$v=19$m=19456,t=2,p=1$YDcLjyauOwqsUN76+7xq8g$swtXqJ3QFwQuzZRsYlygPLglsIZQRHIJS70nCiIg1SA', true, 1, '2024-11-20 01:00:00.879906+00', NULL),
	('01a22edc-fc2e-7bfb-9721-061ed82c1773', '陈示范', '01a22edc-fc25-701b-a1d5-56bb92da160c', 'demo.transferee', '$argon2id$v=19$m=19456,t=2,p=1$vGVk5ZGEz4XNHmDR+zJYPg$Pz9E/c2rSc86/Ryarmr9LKevHZbbBoFu51potWaLyxc', true, 1, '2024-11-20 01:00:00.931404+00', NULL),
	('01a22edc-fc58-7e45-a8f2-9852ffd21e6a', '示范管理员', NULL, 'demo.administrator', '$argon2id$v=19$m=19456,t=2,p=1$uzDejOmEN4R4P8BmI3oiTQ$0cIGRmGeS2VRvbOsW9QKSOVd7kIoLVkxeOXlafs9tis', true, 1, '2024-11-20 01:00:00.966868+00', NULL),
	('01a22edc-fc76-71fa-a381-b791819c4a89', '示范局经办人', NULL, 'demo.bureau', '$argon2id$v=19$m=19456,t=2,p=1$En6r4Pbf6y2+ftP4yDYPxw$dlVVIwxDHyVnEZs99GniDBi8LpK4jBzLuFzLVYZi+2c', true, 1, '2024-11-20 01:00:00.994523+00', NULL),
	('01a22edc-fc93-7f99-b6d6-ec0be23c3c9b', '示范系统对接', NULL, 'demo.integrator', '$argon2id$v=19$m=19456,t=2,p=1$0bsoxJXvE9fPwhgmhUwePA$th+snyOtW7AwCOCt7+iIflDWiGW0ZQYqySBlqBqAOXM', true, 1, '2024-11-20 01:00:01.018554+00', NULL),
	('01a22edc-fca9-7d64-96bd-5ab4a0305a0f', '示范公司审核人', NULL, 'demo.unit_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$0ZdhKCBpHb8imx7QS9gwFg$fihcKwbb32wkill4TtnR6iAY254WdlvNkCvopREQqog', true, 1, '2024-11-20 01:00:01.04047+00', NULL),
	('01a22edc-fcbf-7ac1-b721-e7579c2f6dcb', '示范公司管理员', NULL, 'demo.unit_administrator', '$argon2id$v=19$m=19456,t=2,p=1$1ruKUfTyCSQILWwQ4I/GVA$UbpG717t3Qe8GM2L6Nd5klx+uFdXXsw9LN7bqX0aEuc', true, 1, '2024-11-20 01:00:01.061858+00', NULL),
	('01a22edc-fcd9-7dd4-8c4e-8f38ab7371cb', '示范事务所备用审核人', NULL, 'demo.alternate_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$xzNDwYgVN7cAKnlR6mH8Aw$x66r1bxNaviLe43A0FGeS+xAmYbDMNi6Juy4cXYGrLQ', true, 1, '2024-11-20 01:00:01.088302+00', NULL),
	('01a22edc-fcef-7595-96b0-077c8741cec1', '示范代理审核人', NULL, 'demo.agency_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$IJ0vgfkTPDozhC8AaC37yQ$U7LF7QpX569HTXl+qmxs2oK1JPBOQbrx2hGzRyR7A0Q', true, 1, '2024-11-20 01:00:01.109269+00', NULL),
	('01a22edc-fd04-745a-8936-2d7a31111819', '示范社区审核人', NULL, 'demo.community_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$6V5gQdP6NIOk1EDAr8dwOQ$QtZ/zC3UGTqQzPqCbP+WvqIj+TTLZyXgnCgtOt1qAB4', true, 1, '2024-11-20 01:00:01.130152+00', NULL),
	('01a22edc-fd18-7cf6-83bf-4fcf88329731', '示范街道审核人', NULL, 'demo.street_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$EQ9vvNl+MJ986O2hk5jU8w$gB1C2qt8PJFR19E9jx59kPJz/hSu8f0X/YrykbNfYPc', true, 1, '2024-11-20 01:00:01.150622+00', NULL),
	('01a22edd-0130-7058-9cb4-4448a78c66b6', '孙演示', '01a22edd-0121-7cc1-a232-794e2ab0479f', NULL, NULL, true, 1, '2024-11-20 01:00:03.575986+00', NULL),
	('01a22edd-014e-795c-9868-91b9d115fc31', '周演示', '01a22edd-0143-7e13-af9e-933f393485b2', NULL, NULL, true, 1, '2024-11-20 01:00:03.606548+00', NULL),
	('01a22edd-0159-7c54-9b70-e2fdfb41fc03', '吴演示', '01a22edd-0154-7572-ad04-8e881f9750b1', NULL, NULL, true, 1, '2024-11-20 01:00:03.617733+00', NULL),
	('01a22edd-0167-7456-8d65-19ad40d4efcb', '郑演示', '01a22edd-015f-7325-ac8c-44e5e9f27552', NULL, NULL, true, 1, '2024-11-20 01:00:03.631233+00', NULL);
INSERT INTO public.record_head VALUES
	(1, 1, '60e7447b8d7d4ddc54efdfc6770cc0cdd8d24e42c0e618454606504e99afb3a6', '{"key": "i0", "mac": "fc83c86e9771237f011116f73fdd75b6", "fields": {"id": 61367, "hash": 12731, "number": 61367}}');
INSERT INTO public.record_seal VALUES
	(1, 51, '{"event": 51, "notice": 51, "ledger_entry": 17, "title_record": 5, "study_record_change": 5}', '', '60e7447b8d7d4ddc54efdfc6770cc0cdd8d24e42c0e618454606504e99afb3a6', '2024-11-20 01:00:05.074135+00', '{"key": "i0", "mac": "b48b1f2ca1578c011847e01832bec0fc", "fields": {"at": 13439, "hash": 12731, "rows": 57272, "number": 61367, "counted": 3559, "position": 53363, "previous_hash": 5435}}', '{"event": [[1, 51]], "notice": ["01a22edd-02ff-73ee-b362-2d7002c1d911", "01a22edd-02ff-7559-908a-f3447f47472f", "01a22edd-02ff-75da-a727-5319c7cbd893", "01a22edd-02ff-7618-b6d9-720655116d58", "01a22edd-02ff-7642-8063-ae88b336203f", "01a22edd-02ff-7689-815a-49f4873c9751", "01a22edd-02ff-76c8-9bd8-cc9e480a1d66", "01a22edd-02ff-76f3-875a-424416f32362", "01a22edd-02ff-77e3-9c8f-8ca8f2aa9a07", "01a22edd-03de-70ae-b850-b4c8d17802cf", "01a22edd-03de-7105-acfe-2b66b830aa6c", "01a22edd-03de-7193-8937-b792ee1e7965", "01a22edd-03de-71cb-afca-12437d0c3cbf", "01a22edd-03de-71e5-9156-5d599cc8d9e3", "01a22edd-03de-721c-b224-fe28c6b18c75", "01a22edd-03de-7247-8da7-eb9ce9b0d049", "01a22edd-03de-7262-bb06-23c1a15cc09e", "01a22edd-03de-729a-9c3e-ef10dac2b6b0", "01a22edd-03de-72c3-8504-246f44b8a403", "01a22edd-03de-72d9-879d-9c698b001957", "01a22edd-03de-730e-8afa-26ec4615c71b", "01a22edd-03de-7334-82c6-5b6b31d75251", "01a22edd-03de-7361-9b68-25efc5ad4ca7", "01a22edd-03de-73a8-87af-977b8d12d53c", "01a22edd-03de-73d1-a55b-8d9f044f269a", "01a22edd-03de-73e8-83f2-8b68b9645f53", "01a22edd-03f9-7ceb-a203-7fd1e92e8bcb", "01a22edd-04d4-7fb6-bbec-53b291391449", "01a22edd-04d5-7034-a9e3-1d56d6c76a79", "01a22edd-05a8-750a-b1e8-f1b7176bfd36", "01a22edd-05a8-75b0-a96e-b67367b6767b", "01a22edd-05a8-75d8-83b3-a8d2a1db4d31", "01a22edd-05a8-7626-a0c1-6641e08201da", "01a22edd-05a8-7664-8ff9-fd0514c8a946", "01a22edd-05a8-7683-87fe-de382db104c2", "01a22edd-05a8-76bf-8caa-f0abf58d75b9", "01a22edd-05a8-76ee-9fdb-536212e453e4", "01a22edd-05a8-7708-a75e-ce05c6d56c56", "01a22edd-05c8-72bd-8018-38efb6effbb5", "01a22edd-067d-7296-aeec-e9fda09d92ba", "01a22edd-067d-730d-ba12-27dcc4235762", "01a22edd-067d-7360-80c9-aa631b3a0868", "01a22edd-067d-73a8-a010-f29fab94958d", "01a22edd-067d-755b-aa95-60f2e684336f", "01a22edd-067d-759c-8aa6-b6b5fc5058cf", "01a22edd-067d-75cc-90ba-88d323bb05de", "01a22edd-067d-75e2-9edd-1e7316d0d18b", "01a22edd-067d-7618-a3f1-4cea1f2e997c", "01a22edd-067d-7643-bfa1-916328766032", "01a22edd-067d-775a-8a61-3618dfc31d2d", "01a22edd-067d-79a6-8ebc-fc516563cc75"], "ledger_entry": [[1, 17]], "title_record": [[1, 5]], "study_record_change": [[1, 5]]}');
INSERT INTO public.refusal_tally VALUES
	('zaozhuang-2024', '2024-11-20', 'submit', 'ATTESTATION_MISSING', 'achievement', 'employee-at-employer', 1),
	('zaozhuang-2024', '2024-11-20', 'submit', 'EVIDENCE_MISSING', 'achievement', 'employee-at-employer', 1),
	('zaozhuang-2024', '2024-11-20', 'approve', 'NOT_RECOGNISED', 'competition', 'employee-at-employer', 1),
	('zaozhuang-2024', '2024-11-20', 'submit', 'NOT_OPEN_TO_FREELANCER', 'learning', 'freelancer-at-agency', 1),
	('zaozhuang-2024', '2024-11-20', 'approve', 'REASON_REQUIRED', 'training', 'freelancer-at-community', 1);
INSERT INTO public.role_grant VALUES
	('01a22edc-fbc0-733a-a2b6-e405567edf77', '01a22edc-fba5-74dc-8cdf-d64a506f10cb', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:00.790371+00', true),
	('01a22edc-fbe0-73da-911e-1f95cd6c0b25', '01a22edc-fbcd-76c9-aca1-836427f5726c', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:00.822411+00', true),
	('01a22edc-fbfd-7858-a940-8e7eb427a949', '01a22edc-fbeb-74cc-9f54-6408dd03f1c2', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:00.851692+00', true),
	('01a22edc-fc21-7186-b3a8-537aac1234cd', '01a22edc-fc06-728a-9bb0-2b1e82e87fe4', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:00.88727+00', true),
	('01a22edc-fc54-7134-a40d-5650531d723a', '01a22edc-fc2e-7bfb-9721-061ed82c1773', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:00.938251+00', true),
	('01a22edc-fc72-7345-81ea-1b390174e88c', '01a22edc-fc58-7e45-a8f2-9852ffd21e6a', 'administrator', NULL, false, NULL, NULL, '2024-11-20 01:00:00.968376+00', true),
	('01a22edc-fc8f-7bed-84d0-c57b830be7f4', '01a22edc-fc76-71fa-a381-b791819c4a89', 'bureau', '01a22edc-f915-7187-b0a5-4e0672aca1a0', false, NULL, NULL, '2024-11-20 01:00:00.997918+00', true),
	('01a22edc-fca5-7ef2-9cd6-89bc85cc9e0d', '01a22edc-fc93-7f99-b6d6-ec0be23c3c9b', 'integrator', NULL, false, NULL, NULL, '2024-11-20 01:00:01.020109+00', true),
	('01a22edc-fcbc-7116-afa2-8a33ea9e61ac', '01a22edc-fca9-7d64-96bd-5ab4a0305a0f', 'unit_reviewer', '01a22edc-f918-7d0e-8517-bccf662ac27f', false, NULL, NULL, '2024-11-20 01:00:01.042239+00', true),
	('01a22edc-fcd1-747c-8931-ee23555e2b09', '01a22edc-fcbf-7ac1-b721-e7579c2f6dcb', 'unit_administrator', '01a22edc-f918-7d0e-8517-bccf662ac27f', false, NULL, NULL, '2024-11-20 01:00:01.063452+00', true),
	('01a22edc-fcd7-7642-acea-10839b0d9cea', '01a22edc-fbcd-76c9-aca1-836427f5726c', 'unit_reviewer', '01a22edc-f91b-7eb5-9580-6e509f6a3c92', false, '2024-11-20', NULL, '2024-11-20 01:00:01.069556+00', true),
	('01a22edc-fceb-7e98-b9a2-9aaf2b465654', '01a22edc-fcd9-7dd4-8c4e-8f38ab7371cb', 'unit_reviewer', '01a22edc-f91b-7eb5-9580-6e509f6a3c92', true, NULL, NULL, '2024-11-20 01:00:01.090083+00', true),
	('01a22edc-fd00-7b7e-a282-352571523448', '01a22edc-fcef-7595-96b0-077c8741cec1', 'unit_reviewer', '01a22edc-f91e-7c5f-bb16-8d44b125a6fd', false, NULL, NULL, '2024-11-20 01:00:01.11089+00', true),
	('01a22edc-fd15-7922-b917-bf93ee181855', '01a22edc-fd04-745a-8936-2d7a31111819', 'unit_reviewer', '01a22edc-f922-7eab-afe4-8f3214fa6bfa', false, NULL, NULL, '2024-11-20 01:00:01.131742+00', true),
	('01a22edc-fd2a-70d1-9887-4999cecdb460', '01a22edc-fd18-7cf6-83bf-4fcf88329731', 'unit_reviewer', '01a22edc-f920-7e45-8141-9e5067ef90c3', false, NULL, NULL, '2024-11-20 01:00:01.152223+00', true),
	('01a22edd-0131-71d6-ad75-cb6d2a7c0c03', '01a22edd-0130-7058-9cb4-4448a78c66b6', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:03.577078+00', true),
	('01a22edd-014f-734e-a09f-89523607c816', '01a22edd-014e-795c-9868-91b9d115fc31', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:03.607169+00', true),
	('01a22edd-015a-766a-867d-b25cbff9bec2', '01a22edd-0159-7c54-9b70-e2fdfb41fc03', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:03.618363+00', true),
	('01a22edd-0167-7dbd-90ae-f72ceb43fadc', '01a22edd-0167-7456-8d65-19ad40d4efcb', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:03.631821+00', true);
INSERT INTO public.study_record VALUES
	('01a22edd-017c-7cbc-a264-53a151b97cf1', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'zz-26d0e44a-数字技术', 'public', '数字技术', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'sync', NULL, '{"2024": {"public": "10", "professional": "0"}}', '2024-11-20 01:00:03.65087+00', 1, 1, 1, '1d749c39840ee6fba64483ec4e13d6c072f23148c0bbbd3c81f530a87d49ae5f', '01a22edc-fc93-7f99-b6d6-ec0be23c3c9b', NULL, '{"key": "i0", "mac": "5c78aa86bb68cce1713529dea57a20e8", "fields": {"id": 26389, "hours": 30242, "topic": 55932, "arrival": 61367, "outcome": 61245, "sent_by": 7898, "subject": 5026, "revision": 61367, "sequence": 61367, "person_id": 49105, "source_id": 23936, "recognised": 1972, "received_at": 42735, "completed_at": 6081, "source_digest": 59379, "exam_passed_at": 19525}}'),
	('01a22edd-017c-7d44-a0b1-a4a319fe1cd7', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'zz-26d0e44a-知识产权', 'public', '知识产权', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'sync', NULL, '{"2024": {"public": "10", "professional": "0"}}', '2024-11-20 01:00:03.65087+00', 1, 2, 1, '26e57607ebe06a438025622d4e9eae85d62118cbe5c22a756b26beea68fad035', '01a22edc-fc93-7f99-b6d6-ec0be23c3c9b', NULL, '{"key": "i0", "mac": "caf8589e18d2d504d27fcd1768bcf7c9", "fields": {"id": 16570, "hours": 30242, "topic": 62875, "arrival": 48653, "outcome": 61245, "sent_by": 7898, "subject": 5026, "revision": 61367, "sequence": 61367, "person_id": 49105, "source_id": 29287, "recognised": 1972, "received_at": 42735, "completed_at": 6081, "source_digest": 366, "exam_passed_at": 19525}}'),
	('01a22edd-017c-7d66-92d4-16ab9dc9eafb', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'zz-26d0e44a-安全生产', 'public', '安全生产', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'sync', NULL, '{"2024": {"public": "10", "professional": "0"}}', '2024-11-20 01:00:03.65087+00', 1, 3, 1, 'b81f01644895c295e0a56bf9da46bf10863a028afae08a18a7f40ccbfc4fdc1a', '01a22edc-fc93-7f99-b6d6-ec0be23c3c9b', NULL, '{"key": "i0", "mac": "0d47fa419ee4b0e52f51cdc2e19a8f35", "fields": {"id": 51668, "hours": 30242, "topic": 8342, "arrival": 36507, "outcome": 61245, "sent_by": 7898, "subject": 5026, "revision": 61367, "sequence": 61367, "person_id": 49105, "source_id": 42858, "recognised": 1972, "received_at": 42735, "completed_at": 6081, "source_digest": 26875, "exam_passed_at": 19525}}'),
	('01a22edd-017c-7d7e-b9cf-f67b20d09811', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'zz-26d0e44a-网络安全', 'public', '网络安全', 20, '2024-09-01 02:00:00+00', NULL, NULL, NULL, 'no_credit', 'EXAM_NOT_PASSED', '{}', '2024-11-20 01:00:03.65087+00', 0, 4, 1, 'a63e20a3aabb13f4ec912546af72a53afd97f92c21bd37a7a3815821babc689e', '01a22edc-fc93-7f99-b6d6-ec0be23c3c9b', NULL, '{"key": "i0", "mac": "1ccc2e4928a4e557eb9a06db6680aa6d", "fields": {"id": 38080, "code": 19653, "hours": 30242, "topic": 38754, "arrival": 6968, "outcome": 29508, "sent_by": 7898, "subject": 5026, "sequence": 61367, "person_id": 49105, "source_id": 4254, "recognised": 48963, "received_at": 42735, "completed_at": 6081, "source_digest": 64210}}'),
	('01a22edd-017c-7da2-8904-dc53f5c2b8e3', '01a22edd-0121-7cc1-a232-794e2ab0479f', 'zz-26d0e44a-自选话题', 'public', '自选话题', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'flag', 'TOPIC_UNKNOWN', '{}', '2024-11-20 01:00:03.65087+00', 0, 5, 1, '73679f77b1e12489aefc30e56f4cce5c915ba3ba263cdb4d0a4c18d88b896dbd', '01a22edc-fc93-7f99-b6d6-ec0be23c3c9b', NULL, '{"key": "i0", "mac": "83cd75a45f4f28a1989b3d7963d41ada", "fields": {"id": 62518, "code": 32674, "hours": 30242, "topic": 23440, "arrival": 11182, "outcome": 53851, "sent_by": 7898, "subject": 5026, "sequence": 61367, "person_id": 49105, "source_id": 56428, "recognised": 48963, "received_at": 42735, "completed_at": 6081, "source_digest": 56972, "exam_passed_at": 19525}}');
INSERT INTO public.study_record_change VALUES
	(1, '01a22edd-017c-7cbc-a264-53a151b97cf1', 1, 'zz-26d0e44a-数字技术', '1d749c39840ee6fba64483ec4e13d6c072f23148c0bbbd3c81f530a87d49ae5f', 'receive', '01a22edd-0121-7cc1-a232-794e2ab0479f', '01a22edc-fc93-7f99-b6d6-ec0be23c3c9b', '2024-11-20 01:00:03.65087+00', '{"code": null, "hours": "10", "topic": "数字技术", "outcome": "sync", "release": null, "subject": "public", "hours_after": {"2024": {"public": "10", "professional": "0"}}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {"2024": {"public": "0", "professional": "0"}}, "filing_number": null, "exam_passed_at": "2024-09-02T02:00:00Z", "certificate_number": null}', '{"key": "i0", "mac": "217c9f86b6a640d896c6f4a33ec937bd", "fields": {"at": 42735, "event": 48256, "detail": 55796, "actor_id": 7898, "sequence": 61367, "person_id": 49105, "record_id": 26389, "source_id": 23936, "source_digest": 59379}}', 1),
	(2, '01a22edd-017c-7d44-a0b1-a4a319fe1cd7', 1, 'zz-26d0e44a-知识产权', '26e57607ebe06a438025622d4e9eae85d62118cbe5c22a756b26beea68fad035', 'receive', '01a22edd-0121-7cc1-a232-794e2ab0479f', '01a22edc-fc93-7f99-b6d6-ec0be23c3c9b', '2024-11-20 01:00:03.65087+00', '{"code": null, "hours": "10", "topic": "知识产权", "outcome": "sync", "release": null, "subject": "public", "hours_after": {"2024": {"public": "10", "professional": "0"}}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {"2024": {"public": "0", "professional": "0"}}, "filing_number": null, "exam_passed_at": "2024-09-02T02:00:00Z", "certificate_number": null}', '{"key": "i0", "mac": "fcc949b993801d1ec52507c70f6cc31c", "fields": {"at": 42735, "event": 48256, "detail": 16384, "actor_id": 7898, "sequence": 61367, "person_id": 49105, "record_id": 16570, "source_id": 29287, "source_digest": 366}}', 1),
	(3, '01a22edd-017c-7d66-92d4-16ab9dc9eafb', 1, 'zz-26d0e44a-安全生产', 'b81f01644895c295e0a56bf9da46bf10863a028afae08a18a7f40ccbfc4fdc1a', 'receive', '01a22edd-0121-7cc1-a232-794e2ab0479f', '01a22edc-fc93-7f99-b6d6-ec0be23c3c9b', '2024-11-20 01:00:03.65087+00', '{"code": null, "hours": "10", "topic": "安全生产", "outcome": "sync", "release": null, "subject": "public", "hours_after": {"2024": {"public": "10", "professional": "0"}}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {"2024": {"public": "0", "professional": "0"}}, "filing_number": null, "exam_passed_at": "2024-09-02T02:00:00Z", "certificate_number": null}', '{"key": "i0", "mac": "9fc22e1d1257e88216d8a0f70719f4bc", "fields": {"at": 42735, "event": 48256, "detail": 19304, "actor_id": 7898, "sequence": 61367, "person_id": 49105, "record_id": 51668, "source_id": 42858, "source_digest": 26875}}', 1),
	(4, '01a22edd-017c-7d7e-b9cf-f67b20d09811', 1, 'zz-26d0e44a-网络安全', 'a63e20a3aabb13f4ec912546af72a53afd97f92c21bd37a7a3815821babc689e', 'receive', '01a22edd-0121-7cc1-a232-794e2ab0479f', '01a22edc-fc93-7f99-b6d6-ec0be23c3c9b', '2024-11-20 01:00:03.65087+00', '{"code": "EXAM_NOT_PASSED", "hours": "10", "topic": "网络安全", "outcome": "no_credit", "release": null, "subject": "public", "hours_after": {}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {}, "filing_number": null, "exam_passed_at": null, "certificate_number": null}', '{"key": "i0", "mac": "c5c751f95d67fccec85ef09ca87509c1", "fields": {"at": 42735, "event": 48256, "detail": 41057, "actor_id": 7898, "sequence": 61367, "person_id": 49105, "record_id": 38080, "source_id": 4254, "source_digest": 64210}}', 1),
	(5, '01a22edd-017c-7da2-8904-dc53f5c2b8e3', 1, 'zz-26d0e44a-自选话题', '73679f77b1e12489aefc30e56f4cce5c915ba3ba263cdb4d0a4c18d88b896dbd', 'receive', '01a22edd-0121-7cc1-a232-794e2ab0479f', '01a22edc-fc93-7f99-b6d6-ec0be23c3c9b', '2024-11-20 01:00:03.65087+00', '{"code": "TOPIC_UNKNOWN", "hours": "10", "topic": "自选话题", "outcome": "flag", "release": null, "subject": "public", "hours_after": {}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {}, "filing_number": null, "exam_passed_at": "2024-09-02T02:00:00Z", "certificate_number": null}', '{"key": "i0", "mac": "c1970b43c9e1ced17d311456a732c90e", "fields": {"at": 42735, "event": 48256, "detail": 45263, "actor_id": 7898, "sequence": 61367, "person_id": 49105, "record_id": 62518, "source_id": 56428, "source_digest": 56972}}', 1);
INSERT INTO public.title_record VALUES
	(1, '01a22edd-0187-78a0-a5cc-1769093a9bc9', '01a22edd-017c-7cbc-a264-53a151b97cf1:1:entry', 'entry', '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, '01a22edd-017c-7cbc-a264-53a151b97cf1', '{"recognised": {"2024": {"public": "10", "professional": "0"}}}', '2024-11-20 01:00:03.65087+00', '{"key": "i0", "mac": "df19f5090e152dc12b3f0391b77c3979", "fields": {"id": 7440, "key": 22159, "kind": 43168, "year": 43618, "payload": 41880, "person_id": 49105, "source_id": 26389, "recorded_at": 42735}}', 1),
	(2, '01a22edd-0187-78e3-b226-426b56505444', '01a22edd-017c-7d44-a0b1-a4a319fe1cd7:1:entry', 'entry', '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, '01a22edd-017c-7d44-a0b1-a4a319fe1cd7', '{"recognised": {"2024": {"public": "10", "professional": "0"}}}', '2024-11-20 01:00:03.65087+00', '{"key": "i0", "mac": "07b6289c570401401800065869ae5831", "fields": {"id": 3380, "key": 34892, "kind": 43168, "year": 43618, "payload": 41880, "person_id": 49105, "source_id": 16570, "recorded_at": 42735}}', 1),
	(3, '01a22edd-0187-78f8-bb3e-ca6c6944cfb3', '01a22edd-017c-7d66-92d4-16ab9dc9eafb:1:entry', 'entry', '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, '01a22edd-017c-7d66-92d4-16ab9dc9eafb', '{"recognised": {"2024": {"public": "10", "professional": "0"}}}', '2024-11-20 01:00:03.65087+00', '{"key": "i0", "mac": "c3e8be1172a3bf9cfee22eeb002572c6", "fields": {"id": 31579, "key": 19382, "kind": 43168, "year": 43618, "payload": 41880, "person_id": 49105, "source_id": 51668, "recorded_at": 42735}}', 1),
	(4, '01a22edd-0653-7fe8-80ae-47c17733672c', '01a22edd-0198-7772-92ff-260ccfa973c3:1:entry', 'entry', '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, '01a22edd-0198-7772-92ff-260ccfa973c3', '{"recognised": {"2024": {"public": "0", "professional": "10"}}}', '2024-11-20 01:00:04.891879+00', '{"key": "i0", "mac": "98117f732acb048466f0b8bc4f955f99", "fields": {"id": 12161, "key": 33433, "kind": 43168, "year": 43618, "payload": 61945, "person_id": 49105, "source_id": 20927, "recorded_at": 11311}}', 1),
	(5, '01a22edd-0666-7119-8435-fea8c662384d', '01a22edd-0198-7772-92ff-260ccfa973c3:2:withdrawal', 'withdrawal', '01a22edd-0121-7cc1-a232-794e2ab0479f', 2024, '01a22edd-0198-7772-92ff-260ccfa973c3', '{"recognised": {"2024": {"public": "0", "professional": "10"}}}', '2024-11-20 01:00:04.904771+00', '{"key": "i0", "mac": "d837a596e1b92ad6828c7289aeb3d514", "fields": {"id": 19527, "key": 42276, "kind": 1193, "year": 43618, "payload": 61945, "person_id": 49105, "source_id": 20927, "recorded_at": 9025}}', 1);
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
ALTER TABLE ONLY public.log_level
    ADD CONSTRAINT pk_log_level PRIMARY KEY (id);
ALTER TABLE ONLY public.look
    ADD CONSTRAINT pk_look PRIMARY KEY (principal_id, declaration_id);
ALTER TABLE ONLY public.merge_proposal
    ADD CONSTRAINT pk_merge_proposal PRIMARY KEY (id);
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
CREATE INDEX ix_log_level_until ON public.log_level USING btree (until);
CREATE INDEX ix_look_declaration ON public.look USING btree (declaration_id);
CREATE UNIQUE INDEX ix_merge_proposal_one_open ON public.merge_proposal USING btree (person_id) WHERE ((status)::text = 'open'::text);
CREATE INDEX ix_merge_proposal_person_id_id ON public.merge_proposal USING btree (person_id, id);
CREATE INDEX ix_merge_proposal_status_id ON public.merge_proposal USING btree (status, id);
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
ALTER TABLE ONLY public.merge_proposal
    ADD CONSTRAINT fk_merge_proposal_decided_by_principal FOREIGN KEY (decided_by) REFERENCES public.principal(id);
ALTER TABLE ONLY public.merge_proposal
    ADD CONSTRAINT fk_merge_proposal_merge_id_person_merge FOREIGN KEY (merge_id) REFERENCES public.person_merge(id);
ALTER TABLE ONLY public.merge_proposal
    ADD CONSTRAINT fk_merge_proposal_organization_id_organization FOREIGN KEY (organization_id) REFERENCES public.organization(id);
ALTER TABLE ONLY public.merge_proposal
    ADD CONSTRAINT fk_merge_proposal_other_id_person FOREIGN KEY (other_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.merge_proposal
    ADD CONSTRAINT fk_merge_proposal_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.merge_proposal
    ADD CONSTRAINT fk_merge_proposal_proposed_by_principal FOREIGN KEY (proposed_by) REFERENCES public.principal(id);
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
