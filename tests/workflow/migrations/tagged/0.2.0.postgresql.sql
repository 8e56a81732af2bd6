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
	('01a22f02-4508-743e-919c-abf036ff4a97', 2024, 'zaozhuang-2024', 15, 110, 60, 120, 0, 2, '2024-11-20 01:00:08.177529+00', '{"key": "i0", "mac": "f4687e512d62b3125e24427f8ed28ef8", "fields": {"year": 43618, "public": 53614, "person_id": 24730, "edition_id": 20662, "updated_at": 22657, "professional": 25003, "required_public": 45862, "required_professional": 12904}}'),
	('01a22f02-452e-7c95-860a-505b7ada1923', 2024, 'zaozhuang-2024', 0, 52, 40, 80, 4, 3, '2024-11-20 01:00:08.39936+00', '{"key": "i0", "mac": "226be01deb2da7cbf021838bea6fb070", "fields": {"year": 43618, "person_id": 33669, "edition_id": 20662, "off_months": 6968, "updated_at": 12210, "professional": 33225, "required_public": 53668, "required_professional": 40616}}'),
	('01a22f02-4548-7f3c-b91f-3873cf608eeb', 2024, 'zaozhuang-2024', 24, 48, 60, 120, 0, 1, '2024-11-20 01:00:08.435452+00', '{"key": "i0", "mac": "968c3410daf0bb7ff5392915ecc5aaee", "fields": {"year": 43618, "public": 45627, "person_id": 50965, "edition_id": 20662, "updated_at": 29581, "professional": 22934, "required_public": 45862, "required_professional": 12904}}'),
	('01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, 'zaozhuang-2024', 60, 230, 60, 120, 0, 11, '2024-11-20 01:00:08.447481+00', '{"key": "i0", "mac": "16190096882e8a7d3574988f44f440aa", "fields": {"year": 43618, "public": 45862, "person_id": 55020, "edition_id": 20662, "updated_at": 50039, "professional": 48496, "required_public": 45862, "required_professional": 12904}}');
INSERT INTO public.affiliation VALUES
	('01a22f02-3be9-7e5e-9eb3-78ec6fcbb96b', '01a22f02-3bce-71f2-87ab-c3476291078c', '01a22f02-385a-7550-93ed-3e7b78b72555', 'employment', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:01.052169+00'),
	('01a22f02-3c2b-7900-b0af-2ddbb666aac2', '01a22f02-3c25-7dcc-ad5d-32f929596a5e', '01a22f02-385d-7fc3-a94b-6adc3d571597', 'employment', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:01.117823+00'),
	('01a22f02-3c5c-7e6a-bcc9-d5899cba0ce5', '01a22f02-3c56-70b6-9690-30384fea7fda', '01a22f02-3862-740c-b3fc-c31e345d7fda', 'agency_contract', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:01.167165+00'),
	('01a22f02-3c61-72ee-b896-be69c38b7e86', '01a22f02-3c56-70b6-9690-30384fea7fda', '01a22f02-3868-750b-b075-e19317e0b900', 'residence', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:01.171446+00'),
	('01a22f02-3c8f-79af-b523-3ad69ed0ad6b', '01a22f02-3c8a-7d65-9cd6-5fe14e6d8236', '01a22f02-3868-750b-b075-e19317e0b900', 'residence', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:01.217866+00'),
	('01a22f02-3cb7-7420-8c6d-04d2c004a7ef', '01a22f02-3cb4-71f0-9d57-b493c44f9c34', '01a22f02-385a-7550-93ed-3e7b78b72555', 'employment', '2024-07-01', NULL, NULL, 1, '2024-11-20 01:00:01.25752+00'),
	('01a22f02-3cb9-77f7-a4f4-e2be155ab117', '01a22f02-3cb4-71f0-9d57-b493c44f9c34', NULL, 'transfer_in', '2024-07-01', NULL, '330100', 1, '2024-11-20 01:00:01.259759+00'),
	('01a22f02-44df-7e5c-ad99-36ae8e422371', '01a22f02-44d8-75cf-be31-9051c3738f4c', '01a22f02-385a-7550-93ed-3e7b78b72555', 'employment', '2020-01-01', NULL, NULL, 1, '2024-11-20 01:00:05.725796+00'),
	('01a22f02-450e-7b0f-a79b-3119684be4ba', '01a22f02-4508-743e-919c-abf036ff4a97', '01a22f02-3862-740c-b3fc-c31e345d7fda', 'agency_contract', '2023-01-01', NULL, NULL, 1, '2024-11-20 01:00:05.77259+00'),
	('01a22f02-4519-7f3f-858e-c949f6cc0bdc', '01a22f02-4508-743e-919c-abf036ff4a97', '01a22f02-3868-750b-b075-e19317e0b900', 'residence', '2019-01-01', NULL, NULL, 1, '2024-11-20 01:00:05.783853+00'),
	('01a22f02-4533-7b03-bf5a-120c24f20f87', '01a22f02-452e-7c95-860a-505b7ada1923', '01a22f02-3868-750b-b075-e19317e0b900', 'residence', '2019-01-01', NULL, NULL, 1, '2024-11-20 01:00:05.809586+00'),
	('01a22f02-4557-7f7e-a401-441dffa6ce65', '01a22f02-4548-7f3c-b91f-3873cf608eeb', '01a22f02-385a-7550-93ed-3e7b78b72555', 'employment', '2024-07-01', NULL, NULL, 1, '2024-11-20 01:00:05.845868+00'),
	('01a22f02-4560-7485-aa14-47ee9b51ca4a', '01a22f02-4548-7f3c-b91f-3873cf608eeb', NULL, 'transfer_in', '2024-07-01', NULL, '330100', 1, '2024-11-20 01:00:05.854181+00');
INSERT INTO public.alembic_version VALUES
	('0038');
INSERT INTO public.api_key VALUES
	('01a22f02-3c22-753f-a1cb-912c99ab4804', '01a22f02-3bf1-7bcc-8080-dba29c9ce989', 'demonstration', 'c4a550a0b97813a4894fcbb087d006120ff807ee1e15452beae64a0f2dca0215', '["*"]', NULL, NULL, '2024-11-20 01:00:01.108617+00'),
	('01a22f02-3c50-712c-9655-5cde542a0365', '01a22f02-3c30-7420-aac2-faa84a8e1bbc', 'demonstration', '3eaa084dec174e996b3660fab9836758e27b8e7ad04fdc36152d14b73ebd2996', '["*"]', NULL, NULL, '2024-11-20 01:00:01.154355+00'),
	('01a22f02-3c88-7c6b-a2a6-998742c92ddc', '01a22f02-3c66-73a6-8a3d-43207d95d871', 'demonstration', 'de9f53f695d8fe4d9b972300ebce0fb0b87a446e3414928472634ddd66e5b46b', '["*"]', NULL, NULL, '2024-11-20 01:00:01.211059+00'),
	('01a22f02-3cae-73d8-b5b1-c69308d37629', '01a22f02-3c93-715c-bd14-6808f77a4946', 'demonstration', '04e3f537cffbbb291a72ee66d563e2775fb7d8e86202fc91f176e71e39d88cca', '["*"]', NULL, NULL, '2024-11-20 01:00:01.248534+00'),
	('01a22f02-3cd4-7f65-874b-2b2746aa9d79', '01a22f02-3cbb-7939-8e08-dcf3dfdf51c6', 'demonstration', '50b2993b3b7e46ab3ff3295c58ea69747dc628f497970017790806cd216ed86a', '["*"]', NULL, NULL, '2024-11-20 01:00:01.287244+00'),
	('01a22f02-3cf2-753c-a004-0bf14efc3acc', '01a22f02-3cd7-70e0-b2a7-8498d0440cb8', 'demonstration', '051305e9da49f5efb3d0d69015121d2436d13ce0063df43629be4c8f8a76621d', '["*"]', NULL, NULL, '2024-11-20 01:00:01.316624+00'),
	('01a22f02-3d0a-7e7c-bd04-c7bf804f30f9', '01a22f02-3cf4-7aa4-80c7-ef67d0bbdc71', 'demonstration', '8be3a90cf5e7b7d7336b545f771b1271882985fbee637b3b5ae3d5a8d63d31fe', '["*"]', NULL, NULL, '2024-11-20 01:00:01.341197+00'),
	('01a22f02-3d22-7bf6-ac27-90b99a0021ee', '01a22f02-3d0d-71a3-bf4d-6492118e60a7', 'demonstration', '51c1b038021566a7a994c15ec8007a4b1a088744bce7ca0fcf2cb762b08be975', '["assessments:create", "declarations:attest", "declarations:read", "declarations:write", "notices:read", "people:read", "people:write", "queue:read", "study_records:write", "title_records:read", "title_records:write"]', NULL, NULL, '2024-11-20 01:00:01.365043+00'),
	('01a22f02-3d3b-72a2-9347-9be3f2887133', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', 'demonstration', 'e1b087663cd24ac4e989c1ef76fc0bccfbd7fc72cde1e474d930418b212abd6b', '["*"]', NULL, NULL, '2024-11-20 01:00:01.389453+00'),
	('01a22f02-3d53-703f-84da-34f315182614', '01a22f02-3d3c-7fc8-a6a1-f7a0ff1d43a9', 'demonstration', '3275d1751eb8954219bf32c85db334d49bf85f988a4ec87130d86b5f4d40598b', '["*"]', NULL, NULL, '2024-11-20 01:00:01.413308+00'),
	('01a22f02-3d80-7fa8-ac26-0d7acfd49269', '01a22f02-3d5e-7e20-b894-9d62e571f31e', 'demonstration', 'b0cc3daf83e6a93a0db226a03d3f3087d4906486ab025a27c8e278145ae02fa4', '["*"]', NULL, NULL, '2024-11-20 01:00:01.459271+00'),
	('01a22f02-3db0-7789-9b49-43269cedf810', '01a22f02-3d84-7c2f-bbb7-6d1f7f392980', 'demonstration', 'c63b389613a82512dc2fd7b6e46204a806c0f1df766f9bdc991855bb9cb3b9a6', '["*"]', NULL, NULL, '2024-11-20 01:00:01.50676+00'),
	('01a22f02-3de5-7cbd-9db2-43f340238e16', '01a22f02-3db6-7319-ae8e-c95b15137f16', 'demonstration', '49b65e1c9a6af81688aa42c152b4b146293059a4b9b04a8ecba9685195f05e8e', '["*"]', NULL, NULL, '2024-11-20 01:00:01.560085+00'),
	('01a22f02-3e0d-7ed8-9903-5cac7c108b6c', '01a22f02-3deb-7b83-80c0-995ecc5a28c5', 'demonstration', '86685b4f30609fa036baa3453c647623970aa9dfa1789657f514bb09bb07e414', '["*"]', NULL, NULL, '2024-11-20 01:00:01.600215+00'),
	('01a22f02-4503-7a9f-8669-1fc3a1cfce01', '01a22f02-44ed-75f6-99f8-37de95e5ac82', 'guided tour', 'a9d1b7c5506102e8c78daadc521c16814980ccc824690599a1e1ae4879eaa534', '["*"]', NULL, NULL, '2024-11-20 01:00:05.714387+00'),
	('01a22f02-4529-790b-ad6a-4b6b908cae4c', '01a22f02-451f-7510-84fa-46fe13c65062', 'guided tour', '74199d9c7c01d643da9567fd5e6763a1d54eb89a7f3ef4592870ecad835c2b2c', '["*"]', NULL, NULL, '2024-11-20 01:00:05.752282+00'),
	('01a22f02-4543-7069-a9fe-82d0597af207', '01a22f02-4539-7d63-bf58-cd02e14253c5', 'guided tour', 'e5bc104df81a448b5d6dcfdeb64605ae37e8548772c86115e38f4f0504520829', '["*"]', NULL, NULL, '2024-11-20 01:00:05.777742+00'),
	('01a22f02-456f-74c8-8767-288e41622718', '01a22f02-4567-7592-88ff-33eba56937cd', 'guided tour', 'd8c9113272b5bfd24f1dba8c3b433727823f174604f79da6a128832122e602ac', '["*"]', NULL, NULL, '2024-11-20 01:00:05.822019+00');
INSERT INTO public.declaration VALUES
	('01a22f02-45dd-7e99-9636-0b76b9946879', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'achievement', 'rejected', 10, 5, '9861bb5e89c06f01844771ef1da461e9904d94f5162f20384f63ec2d0616007a', NULL, 2024, 2024, '{"date": "2024-05-10", "kind": "paper", "category": "achievement", "published": true}', '[{"id": "01a22f02-4755-732a-8850-6925f89ccba8", "kind": "cover", "size": 383, "pages": 1, "sha256": "51e98cbc03db2e638a023b8e8ca809256522f8a1039881cae7a6fc0d66b3f233", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:06.307885Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, {"id": "01a22f02-47b0-72d7-8c37-7bd5e68f7ee8", "kind": "contents", "size": 268, "pages": 1, "sha256": "c254900f3a5bc910ad6340e54a0938053193ada7d673bbd0c52963201a47000c", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:06.398864Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, {"id": "01a22f02-47f1-7091-ae02-e00045a4fc9a", "kind": "body", "size": 383, "pages": 1, "sha256": "f055475bf03e38b6a5cfd57d82734f463d110ca784cd3cf8a0f56f921e5a40a6", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:06.463721Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}]', 20, NULL, '{"ref": "01a22f02-45dd-7e99-9636-0b76b9946879", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{}', 2, 'reject', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22f02-385a-7550-93ed-3e7b78b72555"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-385a-7550-93ed-3e7b78b72555', false, NULL, '01a22f02-3cf4-7aa4-80c7-ef67d0bbdc71', false, true, NULL, '2024-11-20 01:00:06.498053+00', '2024-11-20 01:00:06.498053+00', NULL, NULL, '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:05.931799+00', '2024-11-20 01:00:08.447481+00', NULL, NULL, NULL, '[{"marks": [["file", "51e98cbc03db2e638a023b8e8ca809256522f8a1039881cae7a6fc0d66b3f233"], ["file", "c254900f3a5bc910ad6340e54a0938053193ada7d673bbd0c52963201a47000c"], ["file", "f055475bf03e38b6a5cfd57d82734f463d110ca784cd3cf8a0f56f921e5a40a6"]], "spans": [[739016, 739016]], "filing": null, "category": "achievement"}]', NULL, NULL, '{"as": "person", "at": "2024-11-20T01:00:06.498053Z", "by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "digest": "abac35adf0a35836309d6ddb6376c6b379196d0a032fbd76f8f26fd0275a7890"}', 1, NULL, DEFAULT),
	('01a22f02-4887-731a-bdd7-12f2beac7e70', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'training', 'approved', 9, 6, 'fe12bd558dd459d38648e0b3643fb92853eaf3bdb12641e126a3424f0e83686d', NULL, 2024, 2024, '{"days": [{"date": "2024-06-03", "hours": "6.5"}, {"date": "2024-06-04", "hours": "9.5"}, {"date": "2024-06-05", "hours": "8"}], "mode": "in_person", "category": "training", "filing_number": "ZZ-BA-c2533d15"}', '[{"id": "01a22f02-48a4-75de-9099-f6c0039887e8", "kind": "pass_certificate", "size": 268, "pages": 1, "sha256": "0de90f5e50d3a69d45979d2996df3b4ab12ee1b15b804a732633b653ae96831f", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:06.643054Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}]', 48, NULL, '{"ref": "01a22f02-4887-731a-bdd7-12f2beac7e70", "title": null, "trims": [{"code": "DAILY_CAP", "date": "2024-06-04", "hours": "1.5", "clause": "附件1"}], "by_year": {"2024": {"public": "0", "professional": "22.5"}}, "claimed": "24", "outcome": "approve_trimmed", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "22.5"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22f02-385a-7550-93ed-3e7b78b72555"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-385a-7550-93ed-3e7b78b72555', false, NULL, '01a22f02-3d24-7afb-ba75-03c9379bbb3e', false, true, 2, '2024-11-20 01:00:06.659335+00', '2024-11-20 01:00:06.731701+00', '2024-11-20 01:00:06.682318+00', NULL, '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:06.611472+00', '2024-11-20 01:00:06.801949+00', NULL, NULL, NULL, NULL, NULL, '[{"code": "DAILY_CAP", "date": "2024-06-04", "hours": "1.5", "clause": "附件1"}]', '{"as": "person", "at": "2024-11-20T01:00:06.731701Z", "by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "digest": "974dc8537fe049ffa6b054f33ba86e146ebc036dd0af7f8c1fe409d7340fdf2f"}', 2, '{"days": [{"date": "2024-06-03", "hours": "6.5"}, {"date": "2024-06-04", "hours": "9.5"}, {"date": "2024-06-05", "hours": "8"}], "mode": "in_person", "category": "training", "filing_number": "ZZ-c2533d15-X"}', DEFAULT),
	('01a22f02-496c-7da7-82de-7165781b7cd7', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'learning', 'approved', 5, 3, 'dd7659b06572bf930859dbff88895fddde189e2313fd607f6044d48e250a1ebb', NULL, 2024, 2024, '{"kind": "unit_study", "periods": [{"to": "2024-05-31", "from": "2024-03-01", "hours": "45"}], "category": "learning", "study_archive": true}', '[{"id": "01a22f02-4991-79fc-b0a8-3f712f61d702", "kind": "study_archive", "size": 383, "pages": 1, "sha256": "5f9fcc37382849f84c06f8afbafd09392386731193fa8c0b111b64aa763db799", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:06.880313Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}]', 90, NULL, '{"ref": "01a22f02-496c-7da7-82de-7165781b7cd7", "title": null, "trims": [{"cap": "40", "code": "ANNUAL_CAP", "hours": "5", "bucket": "learning", "clause": "附件2"}], "by_year": {"2024": {"public": "0", "professional": "40"}}, "claimed": "45", "outcome": "approve_trimmed", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "40"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22f02-385a-7550-93ed-3e7b78b72555"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-385a-7550-93ed-3e7b78b72555', false, NULL, '01a22f02-3d24-7afb-ba75-03c9379bbb3e', false, true, 3, '2024-11-20 01:00:06.892459+00', '2024-11-20 01:00:06.892459+00', NULL, NULL, '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:06.837139+00', '2024-11-20 01:00:06.917948+00', NULL, NULL, NULL, NULL, NULL, '[{"cap": "40", "code": "ANNUAL_CAP", "hours": "5", "bucket": "learning", "clause": "附件2"}]', '{"as": "person", "at": "2024-11-20T01:00:06.892459Z", "by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "digest": "3524672f20d5e8007f2ef20a1e3ada6b69bb405ff8fe4d18f3a414f8ccc20722"}', 1, NULL, DEFAULT),
	('01a22f02-49c4-7901-8325-88fb8df9f6a5', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'qualification_exam', 'approved', 5, 3, '66ba3223e45820a848093fda72821b4fde88d3fc1bcffbc72fe4de2e1d354471', NULL, 2024, 2024, '{"kind": "national", "category": "qualification_exam", "certificate_date": "2024-09-12", "certificate_number": "ZZ-KS-2024-0912"}', '[{"id": "01a22f02-49d2-757e-b2f2-ca82cdfdbb94", "kind": "qualification_certificate", "size": 268, "pages": 1, "sha256": "77da2db8fa55f1df857b55df4047ae34b205258742de8879b470133498599551", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:06.945028Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}]', 32, NULL, '{"ref": "01a22f02-49c4-7901-8325-88fb8df9f6a5", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "16"}}, "claimed": "16", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "16"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22f02-385a-7550-93ed-3e7b78b72555"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-385a-7550-93ed-3e7b78b72555', false, NULL, '01a22f02-3d24-7afb-ba75-03c9379bbb3e', false, true, 4, '2024-11-20 01:00:06.952668+00', '2024-11-20 01:00:06.952668+00', NULL, NULL, '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:06.931049+00', '2024-11-20 01:00:06.979525+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:06.952668Z", "by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "digest": "c844bb00367d6bd64f941781abe1aa4543bdffd2de17bc70655eef99bd184c82"}', 1, NULL, DEFAULT),
	('01a22f02-49f9-7668-85a1-97948ffaac88', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'achievement', 'approved', 5, 3, '06b2d7445b8e1a8f49736a91a5ccec2fe58a98abe6f334947f85f141522a3708', NULL, 2024, 2024, '{"date": "2024-04-02", "kind": "patent", "granted": true, "category": "achievement"}', '[{"id": "01a22f02-4a06-7b22-8c3f-e12d8b737109", "kind": "grant_certificate", "size": 383, "pages": 1, "sha256": "5943dae8031d1726ef989d22d534dfa4d8661d04922850fd0adc34909295cb39", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:06.997383Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}]', 20, NULL, '{"ref": "01a22f02-49f9-7668-85a1-97948ffaac88", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22f02-385a-7550-93ed-3e7b78b72555"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-385a-7550-93ed-3e7b78b72555', false, NULL, '01a22f02-3d24-7afb-ba75-03c9379bbb3e', false, true, 5, '2024-11-20 01:00:07.002677+00', '2024-11-20 01:00:07.002677+00', NULL, NULL, '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:06.983939+00', '2024-11-20 01:00:07.017961+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:07.002677Z", "by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "digest": "416a7773f0fbbb04e177fc45d681bf75ee213997b1a2a73d3094209cd98afadc"}', 1, NULL, DEFAULT),
	('01a22f02-4a1f-7565-8e5e-585f415db292', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'achievement', 'approved', 5, 3, 'c8b892601dc26666434db4a0bfb9cb21f21cc3c1e48c670f3a1b514ce8adaddf', NULL, 2024, 2024, '{"date": "2024-07-22", "kind": "software", "granted": true, "category": "achievement"}', '[{"id": "01a22f02-4a34-75a4-8e80-ba1fa8af95d4", "kind": "grant_certificate", "size": 268, "pages": 1, "sha256": "76893bdca035dcc6098faf5e59d4761180758b0c9909e47abdcdcb5d134b738d", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:07.043040Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}]', 20, NULL, '{"ref": "01a22f02-4a1f-7565-8e5e-585f415db292", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22f02-385a-7550-93ed-3e7b78b72555"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-385a-7550-93ed-3e7b78b72555', false, NULL, '01a22f02-3d24-7afb-ba75-03c9379bbb3e', false, true, 6, '2024-11-20 01:00:07.048113+00', '2024-11-20 01:00:07.048113+00', NULL, NULL, '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:07.021887+00', '2024-11-20 01:00:07.066571+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:07.048113Z", "by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "digest": "c4efd72f733ac5b0fc32433d6e2a721bff21a2b1fc7977f572ca91541e7f301f"}', 1, NULL, DEFAULT),
	('01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'achievement', 'approved', 8, 4, 'e4dab1d2dccba3db1c841d30a3023ad03595bc7dd18d0f047be6badb06bb1f0f', NULL, 2024, 2024, '{"date": "2024-08-15", "kind": "book", "category": "achievement", "published": true}', '[{"id": "01a22f02-4adb-7aa9-b135-d676a263b493", "kind": "cover", "size": 383, "pages": 1, "sha256": "7b6fa3646e72f9373e315abba30bbb42ed082ec772d3c255f0b224b9fd068e80", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:07.210335Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, {"id": "01a22f02-4aeb-73d2-891c-8bd3d132b7a6", "kind": "index", "size": 268, "pages": 1, "sha256": "7b28128a74952ff48c1b01da04bac0533d30254758951d0a005949a699c4242c", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:07.225925Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, {"id": "01a22f02-4b1c-70d7-9f05-de4c10df12d9", "kind": "contents", "size": 383, "pages": 1, "sha256": "d0268704b4785fc85bb9b2df982b140f538c19989dd9271859e93bbfaed85767", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:07.274739Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}]', 20, NULL, '{"ref": "01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5", "title": null, "trims": [{"cap": "30", "code": "ANNUAL_CAP", "hours": "10", "bucket": "achievement", "clause": "附件3"}], "by_year": {"2024": {"public": "0", "professional": "0"}}, "claimed": "10", "outcome": "approve_zero", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22f02-385a-7550-93ed-3e7b78b72555"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-385a-7550-93ed-3e7b78b72555', false, NULL, '01a22f02-3d24-7afb-ba75-03c9379bbb3e', false, true, 8, '2024-11-20 01:00:07.280179+00', '2024-11-20 01:00:07.280179+00', NULL, NULL, '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:07.183495+00', '2024-11-20 01:00:08.447481+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:07.280179Z", "by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "digest": "f25216f193954ddd8f295f7e92ee4a32a59e49ed1644b4a58a59b6f1a60b598d"}', 1, NULL, DEFAULT),
	('01a22f02-4a50-7946-b5f0-6f5aa5b69d41', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'expert_activity', 'approved', 6, 3, '1b73802e2f4704bace5a85bc409cf4c9c0f74a28fb79420d9271db08eda33869', NULL, 2024, 2024, '{"days": [{"date": "2024-06-03", "hours": "4"}, {"date": "2024-09-10", "hours": "5"}], "invited": true, "category": "expert_activity"}', '[{"id": "01a22f02-4a79-7b4c-82a7-21cb72409c0f", "kind": "stamped_proof", "size": 383, "pages": 1, "sha256": "002b667a8ba187fd4f3d6be31ec3acfeddecca5cafac9a45256428cb51bf20d4", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:07.112394Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, {"id": "01a22f02-4a91-7191-9f04-7e538c6016d2", "kind": "invitation", "size": 268, "pages": 1, "sha256": "5838cce9b34b03e71f81774145052a1eba03069bd72b61918a60d5bd0cbad114", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:07.135785Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}]', 18, NULL, '{"ref": "01a22f02-4a50-7946-b5f0-6f5aa5b69d41", "title": null, "trims": [{"code": "PERSON_DAY_CAP", "date": "2024-06-03", "hours": "2.5", "clause": "附件4"}], "by_year": {"2024": {"public": "0", "professional": "6.5"}}, "claimed": "9", "outcome": "approve_trimmed", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "6.5"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22f02-385a-7550-93ed-3e7b78b72555"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-385a-7550-93ed-3e7b78b72555', false, NULL, '01a22f02-3d24-7afb-ba75-03c9379bbb3e', false, true, 7, '2024-11-20 01:00:07.151005+00', '2024-11-20 01:00:07.151005+00', NULL, NULL, '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:07.07113+00', '2024-11-20 01:00:07.173577+00', NULL, NULL, '[{"code": "SAME_DAY", "refs": ["01a22f02-4887-731a-bdd7-12f2beac7e70"], "text": {"en": "The person declares another training or expert activity of the same day. Check that it is not one activity declared twice; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "本人在同一日还有其他培训或专家活动申报。请核对是否为同一活动，避免重复认定；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}, "count": 1, "clause": "附件1"}]', NULL, NULL, '[{"code": "PERSON_DAY_CAP", "date": "2024-06-03", "hours": "2.5", "clause": "附件4"}]', '{"as": "person", "at": "2024-11-20T01:00:07.151005Z", "by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "digest": "306111229474adac15f968ccb253cad9697ff249e240cd32de0f334fe7811de5"}', 1, NULL, DEFAULT),
	('01a22f02-4b49-7c9d-bced-86c579a54785', '01a22f02-452e-7c95-860a-505b7ada1923', 'training', 'approved', 5, 3, '88fc8b247fdfe6c9908821931441a9d14eb366112c0e64a98a1ed266d8a8a607', NULL, 2024, 2024, '{"days": [{"date": "2024-06-03", "hours": "6.5"}, {"date": "2024-06-04", "hours": "9.5"}, {"date": "2024-06-05", "hours": "8"}], "mode": "in_person", "category": "training", "filing_number": "ZZ-BA-c2533d15-C"}', '[{"id": "01a22f02-4b79-79e7-842c-f97e36a68ccd", "kind": "pass_certificate", "size": 268, "pages": 1, "sha256": "32f2f10e913f63bf83339e198d6d03e740420e785a8f501091778e7adfdb42e0", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:07.368307Z", "uploaded_by": "01a22f02-4539-7d63-bf58-cd02e14253c5"}]', 48, 32, '{"ref": "01a22f02-4b49-7c9d-bced-86c579a54785", "title": null, "trims": [{"code": "DAILY_CAP", "date": "2024-06-04", "hours": "1.5", "clause": "附件1"}], "by_year": {"2024": {"public": "0", "professional": "22.5"}}, "claimed": "24", "outcome": "approve_trimmed", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "16"}}', 1, 'approve_trimmed', 'zaozhuang-2024', '{"to": "community_station", "row": "freelancer-at-community", "steps": [], "bodies": ["01a22f02-3868-750b-b075-e19317e0b900"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-3868-750b-b075-e19317e0b900', false, NULL, '01a22f02-3db6-7319-ae8e-c95b15137f16', false, true, 1, '2024-11-20 01:00:07.374577+00', '2024-11-20 01:00:07.374577+00', NULL, NULL, '01a22f02-4539-7d63-bf58-cd02e14253c5', '2024-11-20 01:00:07.32024+00', '2024-11-20 01:00:07.490756+00', NULL, NULL, NULL, NULL, '{"comment": "第三天未签到", "reason_code": "HOURS_NOT_PROVED"}', '[{"code": "DAILY_CAP", "date": "2024-06-04", "hours": "1.5", "clause": "附件1"}, {"code": "REVIEWER_CUT", "hours": "6.5", "clause": "四(三)", "comment": "第三天未签到", "reason_code": "HOURS_NOT_PROVED"}]', '{"as": "person", "at": "2024-11-20T01:00:07.374577Z", "by": "01a22f02-4539-7d63-bf58-cd02e14253c5", "digest": "9f6885c9cd90a54677067f9f815c527926fb1c0dfd0fec6b2ff404ad7188b288"}', 1, NULL, DEFAULT),
	('01a22f02-4ebf-79c6-ae3b-0dd76a265bf1', '01a22f02-452e-7c95-860a-505b7ada1923', 'special_circumstance', 'approved', 5, 3, '4229fcb6db4c5441575513b5e25dbe035441007a8480153d2b2b53f910f573eb', NULL, 2024, 2024, '{"kind": "maternity", "periods": [{"to": "2024-04-30", "from": "2024-01-01"}], "category": "special_circumstance", "unit_approved": true}', '[{"id": "01a22f02-4ed7-7433-aaf6-05fcd8edfe12", "kind": "stamped_proof", "size": 268, "pages": 1, "sha256": "9bc568799a7422441003337fb342e71e0599495bc89022551105efdddc72edab", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:08.229950Z", "uploaded_by": "01a22f02-4539-7d63-bf58-cd02e14253c5"}]', 0, NULL, '{"ref": "01a22f02-4ebf-79c6-ae3b-0dd76a265bf1", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "0"}}, "claimed": "0", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{}', 0, 'approve', 'zaozhuang-2024', '{"to": "community_station", "row": "freelancer-at-community", "steps": [], "bodies": ["01a22f02-3868-750b-b075-e19317e0b900"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-3868-750b-b075-e19317e0b900', false, NULL, '01a22f02-3db6-7319-ae8e-c95b15137f16', false, true, 2, '2024-11-20 01:00:08.235899+00', '2024-11-20 01:00:08.235899+00', NULL, NULL, '01a22f02-4539-7d63-bf58-cd02e14253c5', '2024-11-20 01:00:08.204624+00', '2024-11-20 01:00:08.321786+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:08.235899Z", "by": "01a22f02-4539-7d63-bf58-cd02e14253c5", "digest": "47d14478c1a2fba309b164a000c9003c6c75b58ea0e12ae72ea674d09e2b2ae6"}', 1, NULL, DEFAULT),
	('01a22f02-4bdb-7b27-ae23-4878aac4b995', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'competition', 'rejected', 5, 3, 'bb008235efaaf7eb4ea661dcd4941d0c52a83642ac3a66e44273aae9e8689b50', NULL, 2024, 2024, '{"date": "2024-10-27", "category": "competition", "organiser": "industry_department", "hr_recognised": false}', '[{"id": "01a22f02-4bff-73bb-a02d-32ed35ba9393", "kind": "award_certificate", "size": 383, "pages": 1, "sha256": "68b23063d32fb4cb3279e6151a636457f757782fe218a79bb2937ec6ffb6b9eb", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:07.501918Z", "uploaded_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}]', NULL, NULL, '{"ref": "01a22f02-4bdb-7b27-ae23-4878aac4b995", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "0"}}, "claimed": null, "outcome": "reject", "override": null, "refusals": [{"code": "NOT_RECOGNISED", "text": {"en": "The contest was not both organised by an industry department and accepted by the human-resources department. If it was, correct this and add the document that says so; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "该比赛不属于由行业主管部门组织并经人力资源社会保障部门认可的比赛，不予认定。如确属此类比赛，请更正并提供认可文件；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}, "needs": [], "clause": "附件5", "missing": [], "pointer": "/item/hr_recognised"}], "warnings": [], "hour_bank": false}', NULL, 0, 'reject', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": [], "bodies": ["01a22f02-385a-7550-93ed-3e7b78b72555"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-385a-7550-93ed-3e7b78b72555', false, NULL, '01a22f02-3d24-7afb-ba75-03c9379bbb3e', false, true, NULL, '2024-11-20 01:00:07.511955+00', '2024-11-20 01:00:07.511955+00', '2024-11-20 01:00:07.546243+00', NULL, '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:07.464642+00', '2024-11-20 01:00:07.546243+00', NULL, NULL, NULL, '[{"marks": [["file", "68b23063d32fb4cb3279e6151a636457f757782fe218a79bb2937ec6ffb6b9eb"]], "spans": [[739186, 739186]], "filing": null, "category": "competition"}]', NULL, NULL, '{"as": "person", "at": "2024-11-20T01:00:07.511955Z", "by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "digest": "9b90458e4aadad2d3696b8630b044de0c8a2127b5506691697ebba708f1ab1bd"}', 1, '{"date": "2024-10-27", "category": "competition", "organiser": "industry_department", "hr_recognised": false}', DEFAULT),
	('01a22f02-4c35-71d9-91b4-4b7511c400d8', '01a22f02-4508-743e-919c-abf036ff4a97', 'aid_posting', 'approved', 5, 3, '912ea809c106dfd624e9f638a4c4895a3a06aa55ec2a66daabae2bd698a00263', NULL, 2024, 2024, '{"periods": [{"to": "2024-05-31", "from": "2024-03-01"}], "category": "aid_posting", "dispatched_by": "government"}', '[{"id": "01a22f02-4d54-7d5d-9aa0-6335419fdd5b", "kind": "dispatch_document", "size": 268, "pages": 1, "sha256": "4dd9d6f0c368c6569c72a12427bd25f0d9c88085551762ba1994eb6f9fb8a310", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:07.890712Z", "uploaded_by": "01a22f02-451f-7510-84fa-46fe13c65062"}]', 45, NULL, '{"ref": "01a22f02-4c35-71d9-91b4-4b7511c400d8", "title": null, "trims": [], "by_year": {"2024": {"public": "7.5", "professional": "15"}}, "claimed": "22.5", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "7.5", "professional": "15"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "personnel_agency", "row": "freelancer-at-agency", "steps": [], "bodies": ["01a22f02-3862-740c-b3fc-c31e345d7fda"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-3862-740c-b3fc-c31e345d7fda', false, NULL, '01a22f02-3d84-7c2f-bbb7-6d1f7f392980', false, true, 1, '2024-11-20 01:00:07.911631+00', '2024-11-20 01:00:07.911631+00', NULL, NULL, '01a22f02-451f-7510-84fa-46fe13c65062', '2024-11-20 01:00:07.602269+00', '2024-11-20 01:00:07.995804+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:07.911631Z", "by": "01a22f02-451f-7510-84fa-46fe13c65062", "digest": "10934385bf40347c34b881d2f13bec4e20e85129d519e4b319d3b1b0fa26063f"}', 1, NULL, DEFAULT),
	('01a22f02-4dd6-7194-9244-a3308e69d0d6', '01a22f02-4508-743e-919c-abf036ff4a97', 'digital_engineer', 'approved', 6, 3, '5a7480d6df3cf047e2b3241f98c91efe72524cfae4541c929aeb652c372ffc5d', NULL, 2024, 2024, '{"hours": "40", "level": "intermediate", "category": "digital_engineer", "certificate_date": "2024-10-15", "certificate_number": "SZ-c2533d15"}', '[{"id": "01a22f02-4e08-767f-9f70-edc1ac1bc1bb", "kind": "pass_certificate", "size": 383, "pages": 1, "sha256": "38d93eeceb0b3be812bd56ee8d2caef37646f94f586cbc6ed9e5ddd66ec9dd22", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:08.070282Z", "uploaded_by": "01a22f02-451f-7510-84fa-46fe13c65062"}, {"id": "01a22f02-4e21-753d-8983-91928098f551", "kind": "level_certificate", "size": 268, "pages": 1, "sha256": "e1a781a9f8263fb667d93c8f130912606d302c791dd82386faa1f0fef3599dc1", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:08.095203Z", "uploaded_by": "01a22f02-451f-7510-84fa-46fe13c65062"}]', 80, NULL, '{"ref": "01a22f02-4dd6-7194-9244-a3308e69d0d6", "title": {"level": "intermediate", "result": "recognised"}, "trims": [], "by_year": {"2024": {"public": "0", "professional": "40"}}, "claimed": "40", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": true}', '{"2024": {"public": "0", "professional": "40"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "personnel_agency", "row": "freelancer-at-agency", "steps": [], "bodies": ["01a22f02-3862-740c-b3fc-c31e345d7fda"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-3862-740c-b3fc-c31e345d7fda', false, NULL, '01a22f02-3d84-7c2f-bbb7-6d1f7f392980', false, true, 2, '2024-11-20 01:00:08.12427+00', '2024-11-20 01:00:08.12427+00', NULL, NULL, '01a22f02-451f-7510-84fa-46fe13c65062', '2024-11-20 01:00:08.018237+00', '2024-11-20 01:00:08.177529+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:08.124270Z", "by": "01a22f02-451f-7510-84fa-46fe13c65062", "digest": "3c432e2ed20252e480ae1ec264b52ec6e7049f6ac73033487b27e812fa4ff7e2"}', 1, NULL, DEFAULT),
	('01a22f02-4e7f-73b3-8946-a49ec3e3e7c2', '01a22f02-4508-743e-919c-abf036ff4a97', 'learning', 'draft', 2, 0, '', NULL, 2024, 2024, '{"kind": "unit_study", "periods": [{"to": "2024-05-31", "from": "2024-03-01", "hours": "45"}], "category": "learning", "study_archive": true}', '[{"id": "01a22f02-4e9c-70ea-86d6-b65aa7613501", "kind": "study_archive", "size": 383, "pages": 1, "sha256": "6e13bbc18a98f162ea67361335074b93063ff1358fe63a9a894b4f728d299b9e", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:08.217931Z", "uploaded_by": "01a22f02-451f-7510-84fa-46fe13c65062"}]', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, false, NULL, NULL, false, false, NULL, NULL, NULL, NULL, NULL, '01a22f02-451f-7510-84fa-46fe13c65062', '2024-11-20 01:00:08.188573+00', '2024-11-20 01:00:08.217931+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, DEFAULT),
	('01a22f02-4f5e-75f7-9293-e9eb5438d73e', '01a22f02-4548-7f3c-b91f-3873cf608eeb', 'origin_credit', 'approved', 5, 3, '41f45661c523b3d71ba3a9c2fa23e724508dbb9e74c3052c505843ab738f7a5c', NULL, 2024, 2024, '{"year": 2024, "issuer": "ce_authority", "public": "12", "sealed": true, "category": "origin_credit", "professional": "24"}', '[{"id": "01a22f02-4f70-7612-8ac9-d6ece9dea6cd", "kind": "origin_proof", "size": 268, "pages": 1, "sha256": "793dc444b635c4dfbc194c809600960e0bb24afb7b8aa0d705d09b41a328e5d6", "filename": "证明材料.png", "media_type": "image/png", "uploaded_at": "2024-11-20T01:00:08.430254Z", "uploaded_by": "01a22f02-4567-7592-88ff-33eba56937cd"}]', 72, NULL, '{"ref": "01a22f02-4f5e-75f7-9293-e9eb5438d73e", "title": null, "trims": [], "by_year": {"2024": {"public": "12", "professional": "24"}}, "claimed": "36", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "12", "professional": "24"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "employer", "row": "employee-at-employer", "steps": ["merge_origin_hours"], "bodies": ["01a22f02-385a-7550-93ed-3e7b78b72555"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-385a-7550-93ed-3e7b78b72555', false, NULL, '01a22f02-3d24-7afb-ba75-03c9379bbb3e', false, true, 1, '2024-11-20 01:00:08.435452+00', '2024-11-20 01:00:08.435452+00', NULL, NULL, '01a22f02-4567-7592-88ff-33eba56937cd', '2024-11-20 01:00:08.412049+00', '2024-11-20 01:00:08.435452+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:08.435452Z", "by": "01a22f02-4567-7592-88ff-33eba56937cd", "digest": "ad7804335b057c85138e46811ef983d1959afe370de582e51115e502b5ee419a"}', 1, NULL, DEFAULT),
	('01a22f02-4f0c-7740-bf84-05b34733bc30', '01a22f02-452e-7c95-860a-505b7ada1923', 'competition', 'approved', 5, 3, '8c91811e7b45dfd1d37375b3f90b3c2c61305c68928a9679d6c16798dd97afad', NULL, 2024, 2024, '{"date": "2024-10-20", "category": "competition", "organiser": "industry_department", "hr_recognised": true}', '[{"id": "01a22f02-4f1c-79de-b8f8-0541d00b1023", "kind": "award_certificate", "size": 383, "pages": 1, "sha256": "0aa0992a17f76e6d364ac209d3af1658a727db06e64185f7f2795126736f7272", "filename": "证明材料.pdf", "media_type": "application/pdf", "uploaded_at": "2024-11-20T01:00:08.299303Z", "uploaded_by": "01a22f02-4539-7d63-bf58-cd02e14253c5"}]', 20, NULL, '{"ref": "01a22f02-4f0c-7740-bf84-05b34733bc30", "title": null, "trims": [], "by_year": {"2024": {"public": "0", "professional": "10"}}, "claimed": "10", "outcome": "approve", "override": null, "refusals": [], "warnings": [], "hour_bank": false}', '{"2024": {"public": "0", "professional": "10"}}', 1, 'approve', 'zaozhuang-2024', '{"to": "community_station", "row": "freelancer-at-community", "steps": [], "bodies": ["01a22f02-3868-750b-b075-e19317e0b900"], "clause": "四(三)", "instead": [null], "watched": null, "document": null, "editions": {"2024": "zaozhuang-2024"}, "alternate": false, "alternates": [false], "spot_check": false, "watched_codes": [], "due_working_days": [15]}', 0, '01a22f02-3868-750b-b075-e19317e0b900', false, NULL, '01a22f02-3db6-7319-ae8e-c95b15137f16', false, true, 3, '2024-11-20 01:00:08.308159+00', '2024-11-20 01:00:08.308159+00', NULL, NULL, '01a22f02-4539-7d63-bf58-cd02e14253c5', '2024-11-20 01:00:08.283013+00', '2024-11-20 01:00:08.39936+00', NULL, NULL, NULL, NULL, NULL, '[]', '{"as": "person", "at": "2024-11-20T01:00:08.308159Z", "by": "01a22f02-4539-7d63-bf58-cd02e14253c5", "digest": "7e34d772f4285a2502ce6c6f5e40a126ca32a714b3db94750f4386679213fd35"}', 1, NULL, DEFAULT);
INSERT INTO public.declaration_mark VALUES
	('file', '51e98cbc03db2e638a023b8e8ca809256522f8a1039881cae7a6fc0d66b3f233', '01a22f02-45dd-7e99-9636-0b76b9946879'),
	('file', 'c254900f3a5bc910ad6340e54a0938053193ada7d673bbd0c52963201a47000c', '01a22f02-45dd-7e99-9636-0b76b9946879'),
	('file', 'f055475bf03e38b6a5cfd57d82734f463d110ca784cd3cf8a0f56f921e5a40a6', '01a22f02-45dd-7e99-9636-0b76b9946879'),
	('activity', 'ee5b4881f2a81ec2a3c311de68d5241ff1c500c28d3c8c2ec8a283e3ec360d9b', '01a22f02-4887-731a-bdd7-12f2beac7e70'),
	('file', '0de90f5e50d3a69d45979d2996df3b4ab12ee1b15b804a732633b653ae96831f', '01a22f02-4887-731a-bdd7-12f2beac7e70'),
	('file', '5f9fcc37382849f84c06f8afbafd09392386731193fa8c0b111b64aa763db799', '01a22f02-496c-7da7-82de-7165781b7cd7'),
	('file', '77da2db8fa55f1df857b55df4047ae34b205258742de8879b470133498599551', '01a22f02-49c4-7901-8325-88fb8df9f6a5'),
	('number', 'a70cb7630a8ac0336a08e20980c0c4cc78dd4b8d573aa3bdda46e075fad00d0f', '01a22f02-49c4-7901-8325-88fb8df9f6a5'),
	('file', '5943dae8031d1726ef989d22d534dfa4d8661d04922850fd0adc34909295cb39', '01a22f02-49f9-7668-85a1-97948ffaac88'),
	('file', '76893bdca035dcc6098faf5e59d4761180758b0c9909e47abdcdcb5d134b738d', '01a22f02-4a1f-7565-8e5e-585f415db292'),
	('file', '002b667a8ba187fd4f3d6be31ec3acfeddecca5cafac9a45256428cb51bf20d4', '01a22f02-4a50-7946-b5f0-6f5aa5b69d41'),
	('file', '5838cce9b34b03e71f81774145052a1eba03069bd72b61918a60d5bd0cbad114', '01a22f02-4a50-7946-b5f0-6f5aa5b69d41'),
	('file', '7b28128a74952ff48c1b01da04bac0533d30254758951d0a005949a699c4242c', '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5'),
	('file', '7b6fa3646e72f9373e315abba30bbb42ed082ec772d3c255f0b224b9fd068e80', '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5'),
	('file', 'd0268704b4785fc85bb9b2df982b140f538c19989dd9271859e93bbfaed85767', '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5'),
	('activity', '35ccdccfbdadda935676680681609786f1c500c28d3c8c2ec8a283e3ec360d9b', '01a22f02-4b49-7c9d-bced-86c579a54785'),
	('file', '32f2f10e913f63bf83339e198d6d03e740420e785a8f501091778e7adfdb42e0', '01a22f02-4b49-7c9d-bced-86c579a54785'),
	('file', '68b23063d32fb4cb3279e6151a636457f757782fe218a79bb2937ec6ffb6b9eb', '01a22f02-4bdb-7b27-ae23-4878aac4b995'),
	('file', '4dd9d6f0c368c6569c72a12427bd25f0d9c88085551762ba1994eb6f9fb8a310', '01a22f02-4c35-71d9-91b4-4b7511c400d8'),
	('file', '38d93eeceb0b3be812bd56ee8d2caef37646f94f586cbc6ed9e5ddd66ec9dd22', '01a22f02-4dd6-7194-9244-a3308e69d0d6'),
	('file', 'e1a781a9f8263fb667d93c8f130912606d302c791dd82386faa1f0fef3599dc1', '01a22f02-4dd6-7194-9244-a3308e69d0d6'),
	('number', 'f36e8872d5de8d0bb256ed75f91080236c853a21b8896a8495708b23719eeb58', '01a22f02-4dd6-7194-9244-a3308e69d0d6'),
	('file', '6e13bbc18a98f162ea67361335074b93063ff1358fe63a9a894b4f728d299b9e', '01a22f02-4e7f-73b3-8946-a49ec3e3e7c2'),
	('file', '9bc568799a7422441003337fb342e71e0599495bc89022551105efdddc72edab', '01a22f02-4ebf-79c6-ae3b-0dd76a265bf1'),
	('file', '0aa0992a17f76e6d364ac209d3af1658a727db06e64185f7f2795126736f7272', '01a22f02-4f0c-7740-bf84-05b34733bc30'),
	('file', '793dc444b635c4dfbc194c809600960e0bb24afb7b8aa0d705d09b41a328e5d6', '01a22f02-4f5e-75f7-9293-e9eb5438d73e');
INSERT INTO public.document_index VALUES
	('01a22f02-3bce-71f2-87ab-c3476291078c', 'i0', 'f4c81f1f512c286f8e8e94bbd7838775f03133ec0f75f32135ee67b50f78be43'),
	('01a22f02-3c25-7dcc-ad5d-32f929596a5e', 'i0', 'c7993eb2aac6b72c7ed14a0e59947a61de5b99ed82b6276479e9da006ff373e7'),
	('01a22f02-3c56-70b6-9690-30384fea7fda', 'i0', 'fa0c312afd6ff9360c41db35482de6a155b6f337542130da86eb957525dd4f68'),
	('01a22f02-3c8a-7d65-9cd6-5fe14e6d8236', 'i0', '4d835a62c1746c6ab6d29af61d15da7162ea6633c1c207d51fbdb5a1b32f6c10'),
	('01a22f02-3cb4-71f0-9d57-b493c44f9c34', 'i0', 'f81f3821ada481936e97cbd195027ee0f2d14b243c289e09a4716a773ee892b4'),
	('01a22f02-44d8-75cf-be31-9051c3738f4c', 'i0', '58004ad50ab224a010f8095df3bf2e771fdf76e1d5438afbe9c6265c913f91cd'),
	('01a22f02-4508-743e-919c-abf036ff4a97', 'i0', 'f5a39d9e9eb2cde3318cc1cf00fdd980e1edb8932dc1df9c1d2c6e4406bc2092'),
	('01a22f02-452e-7c95-860a-505b7ada1923', 'i0', '751dc361c98ad2cdc02760f1068753b7fc4761e24d0e2b30605b4cf33ae39383'),
	('01a22f02-4548-7f3c-b91f-3873cf608eeb', 'i0', '5a4b43e5321e37741ba95e29f2f0da2c660851e9d9229e0a4c7b42c4d13e80e9');
INSERT INTO public.event VALUES
	(1, '01a22f02-45dd-7e99-9636-0b76b9946879', 1, 'declaration.submit', '2024-11-20 01:00:06.498053+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "category": "achievement", "to_state": "submitted", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 800, '2024-11-20 01:00:06.671105+00', '2024-11-20 01:00:06.671105+00'),
	(2, '01a22f02-45dd-7e99-9636-0b76b9946879', 2, 'declaration.claim', '2024-11-20 01:00:06.541605+00', '{"event": "claim", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "achievement", "to_state": "unit_review", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 801, '2024-11-20 01:00:06.671105+00', '2024-11-20 01:00:06.671105+00'),
	(3, '01a22f02-45dd-7e99-9636-0b76b9946879', 3, 'declaration.approve', '2024-11-20 01:00:06.590221+00', '{"event": "approve", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "achievement", "to_state": "approved", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 802, '2024-11-20 01:00:06.671105+00', '2024-11-20 01:00:06.671105+00'),
	(4, '01a22f02-4887-731a-bdd7-12f2beac7e70', 1, 'declaration.submit', '2024-11-20 01:00:06.659335+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "category": "training", "to_state": "submitted", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 805, '2024-11-20 01:00:06.671105+00', '2024-11-20 01:00:06.671105+00'),
	(5, '01a22f02-4887-731a-bdd7-12f2beac7e70', 2, 'declaration.claim', '2024-11-20 01:00:06.672719+00', '{"event": "claim", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "training", "to_state": "unit_review", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 807, '2024-11-20 01:00:06.881534+00', '2024-11-20 01:00:06.881534+00'),
	(6, '01a22f02-4887-731a-bdd7-12f2beac7e70', 3, 'declaration.return_for_correction', '2024-11-20 01:00:06.682318+00', '{"event": "return_for_correction", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "training", "to_state": "draft", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": "FILING_NUMBER_WRONG"}', 808, '2024-11-20 01:00:06.881534+00', '2024-11-20 01:00:06.881534+00'),
	(7, '01a22f02-4887-731a-bdd7-12f2beac7e70', 4, 'declaration.submit', '2024-11-20 01:00:06.731701+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "category": "training", "to_state": "submitted", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 810, '2024-11-20 01:00:06.881534+00', '2024-11-20 01:00:06.881534+00'),
	(8, '01a22f02-4887-731a-bdd7-12f2beac7e70', 5, 'declaration.claim', '2024-11-20 01:00:06.772926+00', '{"event": "claim", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "training", "to_state": "unit_review", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 811, '2024-11-20 01:00:06.881534+00', '2024-11-20 01:00:06.881534+00'),
	(9, '01a22f02-4887-731a-bdd7-12f2beac7e70', 6, 'declaration.approve', '2024-11-20 01:00:06.801949+00', '{"event": "approve", "detail": {"trims": ["DAILY_CAP"], "hours_claimed": "24", "hours_recognised": "22.5"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "training", "to_state": "approved", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 812, '2024-11-20 01:00:06.881534+00', '2024-11-20 01:00:06.881534+00'),
	(14, '01a22f02-49c4-7901-8325-88fb8df9f6a5', 2, 'declaration.claim', '2024-11-20 01:00:06.971692+00', '{"event": "claim", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "qualification_exam", "to_state": "unit_review", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 822, '2024-11-20 01:00:07.090948+00', '2024-11-20 01:00:07.090948+00'),
	(15, '01a22f02-49c4-7901-8325-88fb8df9f6a5', 3, 'declaration.approve', '2024-11-20 01:00:06.979525+00', '{"event": "approve", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "qualification_exam", "to_state": "approved", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 823, '2024-11-20 01:00:07.090948+00', '2024-11-20 01:00:07.090948+00'),
	(16, '01a22f02-49f9-7668-85a1-97948ffaac88', 1, 'declaration.submit', '2024-11-20 01:00:07.002677+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "category": "achievement", "to_state": "submitted", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 826, '2024-11-20 01:00:07.090948+00', '2024-11-20 01:00:07.090948+00'),
	(17, '01a22f02-49f9-7668-85a1-97948ffaac88', 2, 'declaration.claim', '2024-11-20 01:00:07.011782+00', '{"event": "claim", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "achievement", "to_state": "unit_review", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 827, '2024-11-20 01:00:07.090948+00', '2024-11-20 01:00:07.090948+00'),
	(18, '01a22f02-49f9-7668-85a1-97948ffaac88', 3, 'declaration.approve', '2024-11-20 01:00:07.017961+00', '{"event": "approve", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "achievement", "to_state": "approved", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 828, '2024-11-20 01:00:07.090948+00', '2024-11-20 01:00:07.090948+00'),
	(19, '01a22f02-4a1f-7565-8e5e-585f415db292', 1, 'declaration.submit', '2024-11-20 01:00:07.048113+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "category": "achievement", "to_state": "submitted", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 831, '2024-11-20 01:00:07.090948+00', '2024-11-20 01:00:07.090948+00'),
	(20, '01a22f02-4a1f-7565-8e5e-585f415db292', 2, 'declaration.claim', '2024-11-20 01:00:07.057467+00', '{"event": "claim", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "achievement", "to_state": "unit_review", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 832, '2024-11-20 01:00:07.090948+00', '2024-11-20 01:00:07.090948+00'),
	(21, '01a22f02-4a1f-7565-8e5e-585f415db292', 3, 'declaration.approve', '2024-11-20 01:00:07.066571+00', '{"event": "approve", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "achievement", "to_state": "approved", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 833, '2024-11-20 01:00:07.090948+00', '2024-11-20 01:00:07.090948+00'),
	(49, '01a22f02-45dd-7e99-9636-0b76b9946879', 4, 'declaration.sync', '2024-11-20 01:00:08.421469+00', '{"event": "sync", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3cf4-7aa4-80c7-ef67d0bbdc71", "category": "achievement", "to_state": "synced", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "approved", "reason_code": null}', 895, '2024-11-20 01:00:08.51482+00', '2024-11-20 01:00:08.51482+00'),
	(50, '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', 4, 'declaration.hours_changed', '2024-11-20 01:00:08.447481+00', '{"event": "hours_changed", "detail": {"cause": {"id": "01a22f02-45dd-7e99-9636-0b76b9946879", "kind": "declaration"}, "hours_after": {"2024": {"public": "0", "professional": "10"}}, "hours_before": {"2024": {"public": "0", "professional": "0"}}}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3cf4-7aa4-80c7-ef67d0bbdc71", "category": "achievement", "to_state": "approved", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "approved", "reason_code": "REFILLED"}', 896, '2024-11-20 01:00:08.51482+00', '2024-11-20 01:00:08.51482+00'),
	(51, '01a22f02-45dd-7e99-9636-0b76b9946879', 5, 'declaration.revoke', '2024-11-20 01:00:08.447481+00', '{"event": "revoke", "detail": {"final": false}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3cf4-7aa4-80c7-ef67d0bbdc71", "category": "achievement", "to_state": "rejected", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "synced", "reason_code": "SPOT_CHECK_FAILED"}', 896, '2024-11-20 01:00:08.51482+00', '2024-11-20 01:00:08.51482+00'),
	(10, '01a22f02-496c-7da7-82de-7165781b7cd7', 1, 'declaration.submit', '2024-11-20 01:00:06.892459+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "category": "learning", "to_state": "submitted", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 816, '2024-11-20 01:00:07.090948+00', '2024-11-20 01:00:07.090948+00'),
	(11, '01a22f02-496c-7da7-82de-7165781b7cd7', 2, 'declaration.claim', '2024-11-20 01:00:06.90409+00', '{"event": "claim", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "learning", "to_state": "unit_review", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 817, '2024-11-20 01:00:07.090948+00', '2024-11-20 01:00:07.090948+00'),
	(12, '01a22f02-496c-7da7-82de-7165781b7cd7', 3, 'declaration.approve', '2024-11-20 01:00:06.917948+00', '{"event": "approve", "detail": {"trims": ["ANNUAL_CAP"], "hours_claimed": "45", "hours_recognised": "40"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "learning", "to_state": "approved", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 818, '2024-11-20 01:00:07.090948+00', '2024-11-20 01:00:07.090948+00'),
	(13, '01a22f02-49c4-7901-8325-88fb8df9f6a5', 1, 'declaration.submit', '2024-11-20 01:00:06.952668+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "category": "qualification_exam", "to_state": "submitted", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 821, '2024-11-20 01:00:07.090948+00', '2024-11-20 01:00:07.090948+00'),
	(22, '01a22f02-4a50-7946-b5f0-6f5aa5b69d41', 1, 'declaration.submit', '2024-11-20 01:00:07.151005+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "category": "expert_activity", "to_state": "submitted", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 838, '2024-11-20 01:00:07.375483+00', '2024-11-20 01:00:07.375483+00'),
	(23, '01a22f02-4a50-7946-b5f0-6f5aa5b69d41', 2, 'declaration.claim', '2024-11-20 01:00:07.16552+00', '{"event": "claim", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "expert_activity", "to_state": "unit_review", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 839, '2024-11-20 01:00:07.375483+00', '2024-11-20 01:00:07.375483+00'),
	(24, '01a22f02-4a50-7946-b5f0-6f5aa5b69d41', 3, 'declaration.approve', '2024-11-20 01:00:07.173577+00', '{"event": "approve", "detail": {"trims": ["PERSON_DAY_CAP"], "acknowledged": ["SAME_DAY"], "hours_claimed": "9", "hours_recognised": "6.5"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "expert_activity", "to_state": "approved", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 840, '2024-11-20 01:00:07.375483+00', '2024-11-20 01:00:07.375483+00'),
	(25, '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', 1, 'declaration.submit', '2024-11-20 01:00:07.280179+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "category": "achievement", "to_state": "submitted", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 845, '2024-11-20 01:00:07.375483+00', '2024-11-20 01:00:07.375483+00'),
	(26, '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', 2, 'declaration.claim', '2024-11-20 01:00:07.297483+00', '{"event": "claim", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "achievement", "to_state": "unit_review", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 846, '2024-11-20 01:00:07.375483+00', '2024-11-20 01:00:07.375483+00'),
	(27, '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', 3, 'declaration.approve', '2024-11-20 01:00:07.306511+00', '{"event": "approve", "detail": {"trims": ["ANNUAL_CAP"], "hours_claimed": "10", "hours_recognised": "0"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "achievement", "to_state": "approved", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 847, '2024-11-20 01:00:07.375483+00', '2024-11-20 01:00:07.375483+00'),
	(28, '01a22f02-4b49-7c9d-bced-86c579a54785', 1, 'declaration.submit', '2024-11-20 01:00:07.374577+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-4539-7d63-bf58-cd02e14253c5"}, "body_id": "01a22f02-3868-750b-b075-e19317e0b900", "actor_id": "01a22f02-4539-7d63-bf58-cd02e14253c5", "category": "training", "to_state": "submitted", "person_id": "01a22f02-452e-7c95-860a-505b7ada1923", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 851, '2024-11-20 01:00:07.539151+00', '2024-11-20 01:00:07.539151+00'),
	(29, '01a22f02-4b49-7c9d-bced-86c579a54785', 2, 'declaration.claim', '2024-11-20 01:00:07.438234+00', '{"event": "claim", "body_id": "01a22f02-3868-750b-b075-e19317e0b900", "actor_id": "01a22f02-3db6-7319-ae8e-c95b15137f16", "category": "training", "to_state": "unit_review", "person_id": "01a22f02-452e-7c95-860a-505b7ada1923", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 852, '2024-11-20 01:00:07.539151+00', '2024-11-20 01:00:07.539151+00'),
	(30, '01a22f02-4b49-7c9d-bced-86c579a54785', 3, 'declaration.approve', '2024-11-20 01:00:07.490756+00', '{"event": "approve", "detail": {"trims": ["DAILY_CAP", "REVIEWER_CUT"], "hours_claimed": "24", "hours_recognised": "16"}, "body_id": "01a22f02-3868-750b-b075-e19317e0b900", "actor_id": "01a22f02-3db6-7319-ae8e-c95b15137f16", "category": "training", "to_state": "approved", "person_id": "01a22f02-452e-7c95-860a-505b7ada1923", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": "HOURS_NOT_PROVED"}', 854, '2024-11-20 01:00:07.539151+00', '2024-11-20 01:00:07.539151+00'),
	(34, '01a22f02-4c35-71d9-91b4-4b7511c400d8', 1, 'declaration.submit', '2024-11-20 01:00:07.911631+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-451f-7510-84fa-46fe13c65062"}, "body_id": "01a22f02-3862-740c-b3fc-c31e345d7fda", "actor_id": "01a22f02-451f-7510-84fa-46fe13c65062", "category": "aid_posting", "to_state": "submitted", "person_id": "01a22f02-4508-743e-919c-abf036ff4a97", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 866, '2024-11-20 01:00:08.099742+00', '2024-11-20 01:00:08.099742+00'),
	(35, '01a22f02-4c35-71d9-91b4-4b7511c400d8', 2, 'declaration.claim', '2024-11-20 01:00:07.961144+00', '{"event": "claim", "body_id": "01a22f02-3862-740c-b3fc-c31e345d7fda", "actor_id": "01a22f02-3d84-7c2f-bbb7-6d1f7f392980", "category": "aid_posting", "to_state": "unit_review", "person_id": "01a22f02-4508-743e-919c-abf036ff4a97", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 867, '2024-11-20 01:00:08.099742+00', '2024-11-20 01:00:08.099742+00'),
	(36, '01a22f02-4c35-71d9-91b4-4b7511c400d8', 3, 'declaration.approve', '2024-11-20 01:00:07.995804+00', '{"event": "approve", "body_id": "01a22f02-3862-740c-b3fc-c31e345d7fda", "actor_id": "01a22f02-3d84-7c2f-bbb7-6d1f7f392980", "category": "aid_posting", "to_state": "approved", "person_id": "01a22f02-4508-743e-919c-abf036ff4a97", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 868, '2024-11-20 01:00:08.099742+00', '2024-11-20 01:00:08.099742+00'),
	(31, '01a22f02-4bdb-7b27-ae23-4878aac4b995', 1, 'declaration.submit', '2024-11-20 01:00:07.511955+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "category": "competition", "to_state": "submitted", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 857, '2024-11-20 01:00:07.539151+00', '2024-11-20 01:00:07.539151+00'),
	(32, '01a22f02-4bdb-7b27-ae23-4878aac4b995', 2, 'declaration.claim', '2024-11-20 01:00:07.538322+00', '{"event": "claim", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "competition", "to_state": "unit_review", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 859, '2024-11-20 01:00:07.668712+00', '2024-11-20 01:00:07.668712+00'),
	(33, '01a22f02-4bdb-7b27-ae23-4878aac4b995', 3, 'declaration.reject', '2024-11-20 01:00:07.546243+00', '{"event": "reject", "detail": {"final": false}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "competition", "to_state": "rejected", "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": "NOT_RECOGNISED"}', 861, '2024-11-20 01:00:07.668712+00', '2024-11-20 01:00:07.668712+00'),
	(37, '01a22f02-4dd6-7194-9244-a3308e69d0d6', 1, 'declaration.submit', '2024-11-20 01:00:08.12427+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-451f-7510-84fa-46fe13c65062"}, "body_id": "01a22f02-3862-740c-b3fc-c31e345d7fda", "actor_id": "01a22f02-451f-7510-84fa-46fe13c65062", "category": "digital_engineer", "to_state": "submitted", "person_id": "01a22f02-4508-743e-919c-abf036ff4a97", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 873, '2024-11-20 01:00:08.302613+00', '2024-11-20 01:00:08.302613+00'),
	(38, '01a22f02-4dd6-7194-9244-a3308e69d0d6', 2, 'declaration.claim', '2024-11-20 01:00:08.150041+00', '{"event": "claim", "body_id": "01a22f02-3862-740c-b3fc-c31e345d7fda", "actor_id": "01a22f02-3d84-7c2f-bbb7-6d1f7f392980", "category": "digital_engineer", "to_state": "unit_review", "person_id": "01a22f02-4508-743e-919c-abf036ff4a97", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 874, '2024-11-20 01:00:08.302613+00', '2024-11-20 01:00:08.302613+00'),
	(39, '01a22f02-4dd6-7194-9244-a3308e69d0d6', 3, 'declaration.approve', '2024-11-20 01:00:08.177529+00', '{"event": "approve", "body_id": "01a22f02-3862-740c-b3fc-c31e345d7fda", "actor_id": "01a22f02-3d84-7c2f-bbb7-6d1f7f392980", "category": "digital_engineer", "to_state": "approved", "person_id": "01a22f02-4508-743e-919c-abf036ff4a97", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 875, '2024-11-20 01:00:08.302613+00', '2024-11-20 01:00:08.302613+00'),
	(40, '01a22f02-4ebf-79c6-ae3b-0dd76a265bf1', 1, 'declaration.submit', '2024-11-20 01:00:08.235899+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-4539-7d63-bf58-cd02e14253c5"}, "body_id": "01a22f02-3868-750b-b075-e19317e0b900", "actor_id": "01a22f02-4539-7d63-bf58-cd02e14253c5", "category": "special_circumstance", "to_state": "submitted", "person_id": "01a22f02-452e-7c95-860a-505b7ada1923", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 880, '2024-11-20 01:00:08.302613+00', '2024-11-20 01:00:08.302613+00'),
	(41, '01a22f02-4ebf-79c6-ae3b-0dd76a265bf1', 2, 'declaration.claim', '2024-11-20 01:00:08.305015+00', '{"event": "claim", "body_id": "01a22f02-3868-750b-b075-e19317e0b900", "actor_id": "01a22f02-3db6-7319-ae8e-c95b15137f16", "category": "special_circumstance", "to_state": "unit_review", "person_id": "01a22f02-452e-7c95-860a-505b7ada1923", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 882, '2024-11-20 01:00:08.415041+00', '2024-11-20 01:00:08.415041+00'),
	(42, '01a22f02-4ebf-79c6-ae3b-0dd76a265bf1', 3, 'declaration.approve', '2024-11-20 01:00:08.321786+00', '{"event": "approve", "body_id": "01a22f02-3868-750b-b075-e19317e0b900", "actor_id": "01a22f02-3db6-7319-ae8e-c95b15137f16", "category": "special_circumstance", "to_state": "approved", "person_id": "01a22f02-452e-7c95-860a-505b7ada1923", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 883, '2024-11-20 01:00:08.415041+00', '2024-11-20 01:00:08.415041+00'),
	(43, '01a22f02-4f0c-7740-bf84-05b34733bc30', 1, 'declaration.submit', '2024-11-20 01:00:08.308159+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-4539-7d63-bf58-cd02e14253c5"}, "body_id": "01a22f02-3868-750b-b075-e19317e0b900", "actor_id": "01a22f02-4539-7d63-bf58-cd02e14253c5", "category": "competition", "to_state": "submitted", "person_id": "01a22f02-452e-7c95-860a-505b7ada1923", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 886, '2024-11-20 01:00:08.415041+00', '2024-11-20 01:00:08.415041+00'),
	(47, '01a22f02-4f5e-75f7-9293-e9eb5438d73e', 2, 'declaration.claim', '2024-11-20 01:00:08.435452+00', '{"event": "claim", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "origin_credit", "to_state": "unit_review", "person_id": "01a22f02-4548-7f3c-b91f-3873cf608eeb", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 892, '2024-11-20 01:00:08.415041+00', '2024-11-20 01:00:08.415041+00'),
	(48, '01a22f02-4f5e-75f7-9293-e9eb5438d73e', 3, 'declaration.approve', '2024-11-20 01:00:08.435452+00', '{"event": "approve", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "category": "origin_credit", "to_state": "approved", "person_id": "01a22f02-4548-7f3c-b91f-3873cf608eeb", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 893, '2024-11-20 01:00:08.415041+00', '2024-11-20 01:00:08.415041+00'),
	(44, '01a22f02-4f0c-7740-bf84-05b34733bc30', 2, 'declaration.claim', '2024-11-20 01:00:08.38905+00', '{"event": "claim", "body_id": "01a22f02-3868-750b-b075-e19317e0b900", "actor_id": "01a22f02-3db6-7319-ae8e-c95b15137f16", "category": "competition", "to_state": "unit_review", "person_id": "01a22f02-452e-7c95-860a-505b7ada1923", "edition_id": "zaozhuang-2024", "from_state": "submitted", "reason_code": null}', 887, '2024-11-20 01:00:08.415041+00', '2024-11-20 01:00:08.415041+00'),
	(45, '01a22f02-4f0c-7740-bf84-05b34733bc30', 3, 'declaration.approve', '2024-11-20 01:00:08.39936+00', '{"event": "approve", "body_id": "01a22f02-3868-750b-b075-e19317e0b900", "actor_id": "01a22f02-3db6-7319-ae8e-c95b15137f16", "category": "competition", "to_state": "approved", "person_id": "01a22f02-452e-7c95-860a-505b7ada1923", "edition_id": "zaozhuang-2024", "from_state": "unit_review", "reason_code": null}', 888, '2024-11-20 01:00:08.415041+00', '2024-11-20 01:00:08.415041+00'),
	(46, '01a22f02-4f5e-75f7-9293-e9eb5438d73e', 1, 'declaration.submit', '2024-11-20 01:00:08.435452+00', '{"event": "submit", "detail": {"attested_as": "person", "attested_by": "01a22f02-4567-7592-88ff-33eba56937cd"}, "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "actor_id": "01a22f02-4567-7592-88ff-33eba56937cd", "category": "origin_credit", "to_state": "submitted", "person_id": "01a22f02-4548-7f3c-b91f-3873cf608eeb", "edition_id": "zaozhuang-2024", "from_state": "draft", "reason_code": null}', 891, '2024-11-20 01:00:08.415041+00', '2024-11-20 01:00:08.415041+00');
INSERT INTO public.history VALUES
	('01a22f02-45dd-7e99-9636-0b76b9946879', 1, 'submit', 'draft', 'submitted', '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:06.498053+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'abac35adf0a35836309d6ddb6376c6b379196d0a032fbd76f8f26fd0275a7890', '', '3627d0f2d2017ab10727ec0b629edd85719a565f2aae177a7dc711bebfcca6f4', '{"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}', '{"key": "i0", "mac": "ea302184e8512e3e59baae83fec9a3d8", "set": {"facts": "3NZ8phWno0jMlTfBDPPFbg", "route": "cZBgSFD0Kj5xKtMF95w+bg", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "attested": true, "category": "achievement", "evidence": "XWWyZ6zlF38CHn47/seLEw", "forecast": "AxGxtCHqYWfgge97tkE45Q", "last_year": 2024, "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "created_at": "2024-11-20T01:00:05.931799", "created_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "auSRc26KI66rVK9NT97CLQ", "submissions": 1, "submitted_at": "2024-11-20T01:00:06.498053", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:06.498053"}}'),
	('01a22f02-45dd-7e99-9636-0b76b9946879', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:06.541605+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'abac35adf0a35836309d6ddb6376c6b379196d0a032fbd76f8f26fd0275a7890', '3627d0f2d2017ab10727ec0b629edd85719a565f2aae177a7dc711bebfcca6f4', 'c277249e354b68a9fb97055132202d55f8e18e87cd71b308d81a9a54b4b2f95a', NULL, '{"key": "i0", "mac": "2ac0df8192c540a0178221fa35e188fa", "set": {"state": "unit_review", "assignee_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e"}}'),
	('01a22f02-45dd-7e99-9636-0b76b9946879', 3, 'approve', 'unit_review', 'approved', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:06.590221+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'abac35adf0a35836309d6ddb6376c6b379196d0a032fbd76f8f26fd0275a7890', 'c277249e354b68a9fb97055132202d55f8e18e87cd71b308d81a9a54b4b2f95a', '6eceffa9f05d791f14d2afce0cd15cf2eca2e00dd916ef28354cb25e5688a664', NULL, '{"key": "i0", "mac": "d27b24d12eb74fb17f74d5d52d524e59", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ", "assignee_id": null, "approval_order": 1}}'),
	('01a22f02-4887-731a-bdd7-12f2beac7e70', 1, 'submit', 'draft', 'submitted', '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:06.659335+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '58e881807574a57267614b7d823a4e20050ebb9f2579c3ef669a8e0db401f995', '', '7ff83f434798848d7a0d0dc771a972b3691af0c9d17c86b9b79d5dcf3d445cf1', '{"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}', '{"key": "i0", "mac": "a7beff890234c612d66e93223e1eaf9b", "set": {"facts": "s42T4r0zwJYPZUf4UAEANQ", "route": "cZBgSFD0Kj5xKtMF95w+bg", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "attested": true, "category": "training", "evidence": "NZD+bPH3BFQ3mR0lWG0sHw", "forecast": "FA9t1fsjbdLOYZE/h5Tx3A", "last_year": 2024, "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "created_at": "2024-11-20T01:00:06.611472", "created_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "ik7diHZ8XNAfL6bn5qGaNw", "submissions": 1, "submitted_at": "2024-11-20T01:00:06.659335", "claimed_hours": 48, "first_submitted_at": "2024-11-20T01:00:06.659335"}}'),
	('01a22f02-4887-731a-bdd7-12f2beac7e70', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:06.672719+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '58e881807574a57267614b7d823a4e20050ebb9f2579c3ef669a8e0db401f995', '7ff83f434798848d7a0d0dc771a972b3691af0c9d17c86b9b79d5dcf3d445cf1', '73efc0f6a71852dfa5a7e07892914fb13b7391361756d8b14aef7a7aeba770c2', NULL, '{"key": "i0", "mac": "9d4ff96f4e4a2f1107897972ea7ea0bb", "set": {"state": "unit_review", "assignee_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e"}}'),
	('01a22f02-4887-731a-bdd7-12f2beac7e70', 3, 'return_for_correction', 'unit_review', 'draft', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:06.682318+00', 'FILING_NUMBER_WRONG', '备案号有误，请核对', '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '58e881807574a57267614b7d823a4e20050ebb9f2579c3ef669a8e0db401f995', '73efc0f6a71852dfa5a7e07892914fb13b7391361756d8b14aef7a7aeba770c2', '1756362cfefde0d389681a0c558266eda5ad3af7231d9b2307e88fe8e7d841f4', NULL, '{"key": "i0", "mac": "6cb32618b345e55e8dc5ff18cbee7977", "set": {"state": "draft", "due_on": null, "body_id": null, "decided_by": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "assignee_id": null, "returned_at": "2024-11-20T01:00:06.682318", "submitted_at": null, "returned_facts": "s42T4r0zwJYPZUf4UAEANQ"}}'),
	('01a22f02-4887-731a-bdd7-12f2beac7e70', 4, 'submit', 'draft', 'submitted', '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:06.731701+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '974dc8537fe049ffa6b054f33ba86e146ebc036dd0af7f8c1fe409d7340fdf2f', '1756362cfefde0d389681a0c558266eda5ad3af7231d9b2307e88fe8e7d841f4', 'a5924b5ebfe0b5af2682cbc51b19b9f7667ebb0df77ffc556acd7e6a0f90992d', '{"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}', '{"key": "i0", "mac": "c2bb16e284a066ddbf0f65de404b0cdc", "set": {"facts": "F/sF6t44ULrwWVLIqWbxIA", "route": "cZBgSFD0Kj5xKtMF95w+bg", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "attested": true, "category": "training", "evidence": "NZD+bPH3BFQ3mR0lWG0sHw", "forecast": "FA9t1fsjbdLOYZE/h5Tx3A", "last_year": 2024, "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "created_at": "2024-11-20T01:00:06.611472", "created_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "wVEHxj8EN96+FL14skYtiA", "returned_at": "2024-11-20T01:00:06.682318", "submissions": 2, "submitted_at": "2024-11-20T01:00:06.731701", "claimed_hours": 48, "returned_facts": "s42T4r0zwJYPZUf4UAEANQ", "first_submitted_at": "2024-11-20T01:00:06.659335"}}'),
	('01a22f02-4887-731a-bdd7-12f2beac7e70', 5, 'claim', 'submitted', 'unit_review', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:06.772926+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '974dc8537fe049ffa6b054f33ba86e146ebc036dd0af7f8c1fe409d7340fdf2f', 'a5924b5ebfe0b5af2682cbc51b19b9f7667ebb0df77ffc556acd7e6a0f90992d', '1d197be690a9c8a8d8df0edc00891ade95ec52b4491a14eb345f9abea597944d', NULL, '{"key": "i0", "mac": "e735090d745c3cebf0d9a1a872b25a56", "set": {"state": "unit_review", "assignee_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e"}}'),
	('01a22f02-4887-731a-bdd7-12f2beac7e70', 6, 'approve', 'unit_review', 'approved', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:06.801949+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '974dc8537fe049ffa6b054f33ba86e146ebc036dd0af7f8c1fe409d7340fdf2f', '1d197be690a9c8a8d8df0edc00891ade95ec52b4491a14eb345f9abea597944d', 'fe12bd558dd459d38648e0b3643fb92853eaf3bdb12641e126a3424f0e83686d', '{"trims": ["DAILY_CAP"], "hours_claimed": "24", "hours_recognised": "22.5"}', '{"key": "i0", "mac": "88ab4b6849c99d9803ac4c1b66ec09c6", "set": {"state": "approved", "trims": "CS46voVaBiaqcrUE9ITY6w", "due_on": null, "outcome": "approve_trimmed", "revision": 1, "decided_by": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "recognised": "E8VYX6CSJEsMduDBUyV6xQ", "assignee_id": null, "approval_order": 2}}'),
	('01a22f02-496c-7da7-82de-7165781b7cd7', 1, 'submit', 'draft', 'submitted', '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:06.892459+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '3524672f20d5e8007f2ef20a1e3ada6b69bb405ff8fe4d18f3a414f8ccc20722', '', '48b6e4e929625ba981dc6407585bcf956eb909d552824ceca22f45f2cad6b097', '{"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}', '{"key": "i0", "mac": "3294291643482f104a27a957e8d100dc", "set": {"facts": "Cy6g95mu8PL240FglcA1FQ", "route": "cZBgSFD0Kj5xKtMF95w+bg", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "attested": true, "category": "learning", "evidence": "ybLJwvattGEdsUvIexO7fw", "forecast": "NXw0SQ2GH6GJsPXgi9D68Q", "last_year": 2024, "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "created_at": "2024-11-20T01:00:06.837139", "created_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "u/qGEIQr7dgzIu7kjyjZxA", "submissions": 1, "submitted_at": "2024-11-20T01:00:06.892459", "claimed_hours": 90, "first_submitted_at": "2024-11-20T01:00:06.892459"}}'),
	('01a22f02-496c-7da7-82de-7165781b7cd7', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:06.90409+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '3524672f20d5e8007f2ef20a1e3ada6b69bb405ff8fe4d18f3a414f8ccc20722', '48b6e4e929625ba981dc6407585bcf956eb909d552824ceca22f45f2cad6b097', '77b24cea30c1d43c77c5142aeb430fdbf0b829831d9f269fc1488141f6f9158f', NULL, '{"key": "i0", "mac": "487b4845b76edf8fcbf3824181c74704", "set": {"state": "unit_review", "assignee_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e"}}'),
	('01a22f02-496c-7da7-82de-7165781b7cd7', 3, 'approve', 'unit_review', 'approved', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:06.917948+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '3524672f20d5e8007f2ef20a1e3ada6b69bb405ff8fe4d18f3a414f8ccc20722', '77b24cea30c1d43c77c5142aeb430fdbf0b829831d9f269fc1488141f6f9158f', 'dd7659b06572bf930859dbff88895fddde189e2313fd607f6044d48e250a1ebb', '{"trims": ["ANNUAL_CAP"], "hours_claimed": "45", "hours_recognised": "40"}', '{"key": "i0", "mac": "dc8457a332e37851d941700ce9453a49", "set": {"state": "approved", "trims": "gQI3vdkrxadIKZLOC8ynug", "due_on": null, "outcome": "approve_trimmed", "revision": 1, "decided_by": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "recognised": "oolQNYM/wSHzfphRblGz+A", "assignee_id": null, "approval_order": 3}}'),
	('01a22f02-49c4-7901-8325-88fb8df9f6a5', 1, 'submit', 'draft', 'submitted', '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:06.952668+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'c844bb00367d6bd64f941781abe1aa4543bdffd2de17bc70655eef99bd184c82', '', 'd0c52903c7a6b7b4862da7f346724ac68cf2a55372b622982597b4d5b687eced', '{"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}', '{"key": "i0", "mac": "467436cf3a591d4ef9473af32f83e691", "set": {"facts": "CdD0Jzj10fe7iiK/7tjwiA", "route": "cZBgSFD0Kj5xKtMF95w+bg", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "attested": true, "category": "qualification_exam", "evidence": "og+Ny7Z285cg2fx88n4zHA", "forecast": "nyGqztPkMAwiVk0two7fYQ", "last_year": 2024, "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "created_at": "2024-11-20T01:00:06.931049", "created_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "rRlA3PhtjTNWuR4xrj9GTw", "submissions": 1, "submitted_at": "2024-11-20T01:00:06.952668", "claimed_hours": 32, "first_submitted_at": "2024-11-20T01:00:06.952668"}}'),
	('01a22f02-49c4-7901-8325-88fb8df9f6a5', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:06.971692+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'c844bb00367d6bd64f941781abe1aa4543bdffd2de17bc70655eef99bd184c82', 'd0c52903c7a6b7b4862da7f346724ac68cf2a55372b622982597b4d5b687eced', '762ed759adb598c98de1d92fcf3e012ea37a78d60cee5098d748f3f5f1566ae1', NULL, '{"key": "i0", "mac": "2cecf36f6d8300fb59bbc1c2347f961f", "set": {"state": "unit_review", "assignee_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e"}}'),
	('01a22f02-49c4-7901-8325-88fb8df9f6a5', 3, 'approve', 'unit_review', 'approved', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:06.979525+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'c844bb00367d6bd64f941781abe1aa4543bdffd2de17bc70655eef99bd184c82', '762ed759adb598c98de1d92fcf3e012ea37a78d60cee5098d748f3f5f1566ae1', '66ba3223e45820a848093fda72821b4fde88d3fc1bcffbc72fe4de2e1d354471', NULL, '{"key": "i0", "mac": "5e922e29946119bc3ca9d19ad83d545d", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "recognised": "kjN11D64vIWTcyCXwhS5CQ", "assignee_id": null, "approval_order": 4}}'),
	('01a22f02-49f9-7668-85a1-97948ffaac88', 1, 'submit', 'draft', 'submitted', '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:07.002677+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '416a7773f0fbbb04e177fc45d681bf75ee213997b1a2a73d3094209cd98afadc', '', '7758fae011b179e49e941dc0f0a6edd010f0bad38f08c1a09a62bde4041d04a0', '{"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}', '{"key": "i0", "mac": "389edc5590e8470ebdde253eb46e98b3", "set": {"facts": "cWY4iz8HYXSsohP3jcO50A", "route": "cZBgSFD0Kj5xKtMF95w+bg", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "attested": true, "category": "achievement", "evidence": "JslsWP3Py/9fEvXSDTlD7A", "forecast": "lJ6/tQ/iDGly8wDdaElq9Q", "last_year": 2024, "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "created_at": "2024-11-20T01:00:06.983939", "created_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "WCbUqc3zQ+PtjpSyg1pLLA", "submissions": 1, "submitted_at": "2024-11-20T01:00:07.002677", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:07.002677"}}'),
	('01a22f02-49f9-7668-85a1-97948ffaac88', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:07.011782+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '416a7773f0fbbb04e177fc45d681bf75ee213997b1a2a73d3094209cd98afadc', '7758fae011b179e49e941dc0f0a6edd010f0bad38f08c1a09a62bde4041d04a0', '92eee353a9497f8eba02f245c912ddde4e1ac21eff77725dadb1ce0fa3fed545', NULL, '{"key": "i0", "mac": "05c602d4117674888136678b58b6712b", "set": {"state": "unit_review", "assignee_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e"}}'),
	('01a22f02-49f9-7668-85a1-97948ffaac88', 3, 'approve', 'unit_review', 'approved', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:07.017961+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '416a7773f0fbbb04e177fc45d681bf75ee213997b1a2a73d3094209cd98afadc', '92eee353a9497f8eba02f245c912ddde4e1ac21eff77725dadb1ce0fa3fed545', '06b2d7445b8e1a8f49736a91a5ccec2fe58a98abe6f334947f85f141522a3708', NULL, '{"key": "i0", "mac": "a9bd98fed5cffc20e5e598957eed665b", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ", "assignee_id": null, "approval_order": 5}}'),
	('01a22f02-4a1f-7565-8e5e-585f415db292', 1, 'submit', 'draft', 'submitted', '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:07.048113+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'c4efd72f733ac5b0fc32433d6e2a721bff21a2b1fc7977f572ca91541e7f301f', '', '2e433ffa4828bbedea802c1530002044da9e791dafaef6354391805112fcd4e1', '{"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}', '{"key": "i0", "mac": "3f9ec2225685607a43dba1a7dd37367c", "set": {"facts": "5FVRp1sjWdkVF8G56qScfg", "route": "cZBgSFD0Kj5xKtMF95w+bg", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "attested": true, "category": "achievement", "evidence": "iDZs6DU/VD9YX5QJH6Panw", "forecast": "Lh+XDWNzYXhlwdJ0pNi6Hg", "last_year": 2024, "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "created_at": "2024-11-20T01:00:07.021887", "created_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "WWVKGXb0vRDIqnHfMTU58g", "submissions": 1, "submitted_at": "2024-11-20T01:00:07.048113", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:07.048113"}}'),
	('01a22f02-4a1f-7565-8e5e-585f415db292', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:07.057467+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'c4efd72f733ac5b0fc32433d6e2a721bff21a2b1fc7977f572ca91541e7f301f', '2e433ffa4828bbedea802c1530002044da9e791dafaef6354391805112fcd4e1', 'cf3967fbc7f36e5297f32d6a9f5b8ad7fb30f819d4676808076fe72b069ab10a', NULL, '{"key": "i0", "mac": "a66d0d78529330baf7e27da6dd688180", "set": {"state": "unit_review", "assignee_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e"}}'),
	('01a22f02-4a1f-7565-8e5e-585f415db292', 3, 'approve', 'unit_review', 'approved', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:07.066571+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'c4efd72f733ac5b0fc32433d6e2a721bff21a2b1fc7977f572ca91541e7f301f', 'cf3967fbc7f36e5297f32d6a9f5b8ad7fb30f819d4676808076fe72b069ab10a', 'c8b892601dc26666434db4a0bfb9cb21f21cc3c1e48c670f3a1b514ce8adaddf', NULL, '{"key": "i0", "mac": "764fab51d72579b80a043d930e47c726", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ", "assignee_id": null, "approval_order": 6}}'),
	('01a22f02-4a50-7946-b5f0-6f5aa5b69d41', 1, 'submit', 'draft', 'submitted', '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:07.151005+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '306111229474adac15f968ccb253cad9697ff249e240cd32de0f334fe7811de5', '', '8020d0f76c87a8e56b23ced89158fde7c1740201c0d92caa9444057b37649f41', '{"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}', '{"key": "i0", "mac": "46615275824ed5299edbc988656fdac2", "set": {"facts": "mzCGHOfpLRtrJveOz30OPg", "route": "cZBgSFD0Kj5xKtMF95w+bg", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "attested": true, "category": "expert_activity", "evidence": "bgqcjFdnl2MfNJvXdvS3qA", "forecast": "GYKwHevHKfuhd3xMo9TLXg", "last_year": 2024, "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "created_at": "2024-11-20T01:00:07.071130", "created_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "74jCm3dOp4ANcTCSz6FKPA", "submissions": 1, "submitted_at": "2024-11-20T01:00:07.151005", "claimed_hours": 18, "first_submitted_at": "2024-11-20T01:00:07.151005"}}'),
	('01a22f02-4a50-7946-b5f0-6f5aa5b69d41', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:07.16552+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '306111229474adac15f968ccb253cad9697ff249e240cd32de0f334fe7811de5', '8020d0f76c87a8e56b23ced89158fde7c1740201c0d92caa9444057b37649f41', 'fc65cbcebfd83b07d452a6975308ecbb879edc214e02d9c3293dd64fe36004c9', NULL, '{"key": "i0", "mac": "ccd85d8d0192f86422f72ca8253dcfcd", "set": {"state": "unit_review", "assignee_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e"}}'),
	('01a22f02-4a50-7946-b5f0-6f5aa5b69d41', 3, 'approve', 'unit_review', 'approved', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:07.173577+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '306111229474adac15f968ccb253cad9697ff249e240cd32de0f334fe7811de5', 'fc65cbcebfd83b07d452a6975308ecbb879edc214e02d9c3293dd64fe36004c9', '1b73802e2f4704bace5a85bc409cf4c9c0f74a28fb79420d9271db08eda33869', '{"trims": ["PERSON_DAY_CAP"], "acknowledged": ["SAME_DAY"], "hours_claimed": "9", "hours_recognised": "6.5"}', '{"key": "i0", "mac": "d6b438119657b99d890e2d418f3ef765", "set": {"state": "approved", "trims": "AFozU0ACrUYruydrecN4Iw", "due_on": null, "outcome": "approve_trimmed", "revision": 1, "decided_by": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "recognised": "B1jKp9INs2gXf3jmP5OqhQ", "assignee_id": null, "approval_order": 7}}'),
	('01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', 1, 'submit', 'draft', 'submitted', '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:07.280179+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'f25216f193954ddd8f295f7e92ee4a32a59e49ed1644b4a58a59b6f1a60b598d', '', '8c7923715def166d4b1290769b72eb84ee8287638aabed067aa93338ee739724', '{"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}', '{"key": "i0", "mac": "d365975f611c70e8dfe56d869cf4ce0c", "set": {"facts": "NS34KBrpsO8uKKVN812rqg", "route": "cZBgSFD0Kj5xKtMF95w+bg", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "attested": true, "category": "achievement", "evidence": "sCqWIeoXcL+yRSEnnM/3kQ", "forecast": "TfVjNoNggDqdwjbfzRCfKQ", "last_year": 2024, "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "created_at": "2024-11-20T01:00:07.183495", "created_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "0RrGx58pgkooe+hIWKOPcA", "submissions": 1, "submitted_at": "2024-11-20T01:00:07.280179", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:07.280179"}}'),
	('01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:07.297483+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'f25216f193954ddd8f295f7e92ee4a32a59e49ed1644b4a58a59b6f1a60b598d', '8c7923715def166d4b1290769b72eb84ee8287638aabed067aa93338ee739724', '72d42640e405c946fecdfe1702d828b3d27bd93e05c8123be866b300cbac3d88', NULL, '{"key": "i0", "mac": "e92c8e814fcfd39e535f4fb7407c66c7", "set": {"state": "unit_review", "assignee_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e"}}'),
	('01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', 3, 'approve', 'unit_review', 'approved', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:07.306511+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'f25216f193954ddd8f295f7e92ee4a32a59e49ed1644b4a58a59b6f1a60b598d', '72d42640e405c946fecdfe1702d828b3d27bd93e05c8123be866b300cbac3d88', 'fa363de1a8fd173d0d8d623fb9cf6b47cc2c408adbc30c2105d9e381e698b215', '{"trims": ["ANNUAL_CAP"], "hours_claimed": "10", "hours_recognised": "0"}', '{"key": "i0", "mac": "5cc35177301d686dd4439945a58e658d", "set": {"state": "approved", "trims": "evVRCBewlRqOkYKHkdzK4A", "due_on": null, "outcome": "approve_zero", "decided_by": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "recognised": "RBNvo1WzZ4oRRq0W9+hkng", "assignee_id": null, "approval_order": 8}}'),
	('01a22f02-4b49-7c9d-bced-86c579a54785', 1, 'submit', 'draft', 'submitted', '01a22f02-4539-7d63-bf58-cd02e14253c5', '2024-11-20 01:00:07.374577+00', NULL, NULL, '01a22f02-3868-750b-b075-e19317e0b900', 'zaozhuang-2024', '9f6885c9cd90a54677067f9f815c527926fb1c0dfd0fec6b2ff404ad7188b288', '', '3ad480f6faae132ac3150688f2a7303dfa79c74ae0f88c2a3632cb55f738597d', '{"attested_as": "person", "attested_by": "01a22f02-4539-7d63-bf58-cd02e14253c5"}', '{"key": "i0", "mac": "aad46ef37c807c883d052bc722a1cb61", "set": {"facts": "1wGqCTuYIHYyXN8E+WLwEg", "route": "+uCmrYa3vigGtmM2FiHz8A", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-3868-750b-b075-e19317e0b900", "attested": true, "category": "training", "evidence": "LQihjr/XRb79+ThOxWb2Xw", "forecast": "l+crwZVeDI/MfBdGyHlVLQ", "last_year": 2024, "person_id": "01a22f02-452e-7c95-860a-505b7ada1923", "created_at": "2024-11-20T01:00:07.320240", "created_by": "01a22f02-4539-7d63-bf58-cd02e14253c5", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "9NIpL2k6FkgA/bTc6bLyTg", "submissions": 1, "submitted_at": "2024-11-20T01:00:07.374577", "claimed_hours": 48, "first_submitted_at": "2024-11-20T01:00:07.374577"}}'),
	('01a22f02-4b49-7c9d-bced-86c579a54785', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3db6-7319-ae8e-c95b15137f16', '2024-11-20 01:00:07.438234+00', NULL, NULL, '01a22f02-3868-750b-b075-e19317e0b900', 'zaozhuang-2024', '9f6885c9cd90a54677067f9f815c527926fb1c0dfd0fec6b2ff404ad7188b288', '3ad480f6faae132ac3150688f2a7303dfa79c74ae0f88c2a3632cb55f738597d', '996045d777ff1c093009cda207affb431d12cc5fb201c79ccea7e712d8f72703', NULL, '{"key": "i0", "mac": "5b74fe4dfe40b6e3819da967fccc2f0a", "set": {"state": "unit_review", "assignee_id": "01a22f02-3db6-7319-ae8e-c95b15137f16"}}'),
	('01a22f02-4b49-7c9d-bced-86c579a54785', 3, 'approve', 'unit_review', 'approved', '01a22f02-3db6-7319-ae8e-c95b15137f16', '2024-11-20 01:00:07.490756+00', 'HOURS_NOT_PROVED', '第三天未签到', '01a22f02-3868-750b-b075-e19317e0b900', 'zaozhuang-2024', '9f6885c9cd90a54677067f9f815c527926fb1c0dfd0fec6b2ff404ad7188b288', '996045d777ff1c093009cda207affb431d12cc5fb201c79ccea7e712d8f72703', '88fc8b247fdfe6c9908821931441a9d14eb366112c0e64a98a1ed266d8a8a607', '{"trims": ["DAILY_CAP", "REVIEWER_CUT"], "hours_claimed": "24", "hours_recognised": "16"}', '{"key": "i0", "mac": "3887749ae0396540657bf285779bca5a", "set": {"state": "approved", "trims": "HMYKVJdkYSkk3Q330dYDmQ", "due_on": null, "outcome": "approve_trimmed", "revision": 1, "decided_by": "01a22f02-3db6-7319-ae8e-c95b15137f16", "recognised": "kjN11D64vIWTcyCXwhS5CQ", "assignee_id": null, "granted_hours": 32, "approval_order": 1, "granted_reason": "2wce2uVLt54w1jgP9yyUlg"}}'),
	('01a22f02-4bdb-7b27-ae23-4878aac4b995', 1, 'submit', 'draft', 'submitted', '01a22f02-44ed-75f6-99f8-37de95e5ac82', '2024-11-20 01:00:07.511955+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '9b90458e4aadad2d3696b8630b044de0c8a2127b5506691697ebba708f1ab1bd', '', '2cf40ff0d0e846060132e43ccd9bc528e9343ad7e6c1e980e25fcd58197cbcd6', '{"attested_as": "person", "attested_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82"}', '{"key": "i0", "mac": "9e26d76530f5afd2d6ab31020633fd3d", "set": {"facts": "4PIZBxECmR0BOKbc3YNNrg", "route": "cZBgSFD0Kj5xKtMF95w+bg", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "attested": true, "category": "competition", "evidence": "iXEna1bTphZIGzGGq7Wsyg", "forecast": "wVjWea0aVH1Jn1NKY0IunA", "last_year": 2024, "person_id": "01a22f02-44d8-75cf-be31-9051c3738f4c", "created_at": "2024-11-20T01:00:07.464642", "created_by": "01a22f02-44ed-75f6-99f8-37de95e5ac82", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "gJ9PykZd0kn5ZiXBNXVKyA", "submissions": 1, "submitted_at": "2024-11-20T01:00:07.511955", "first_submitted_at": "2024-11-20T01:00:07.511955"}}'),
	('01a22f02-4bdb-7b27-ae23-4878aac4b995', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:07.538322+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '9b90458e4aadad2d3696b8630b044de0c8a2127b5506691697ebba708f1ab1bd', '2cf40ff0d0e846060132e43ccd9bc528e9343ad7e6c1e980e25fcd58197cbcd6', '9427481e5c7d6a60c27859a2970e78fcd98a9cef60396da61b818fd9ace1cbaa', NULL, '{"key": "i0", "mac": "1f9b9936f61a5605c741e8bd4d989cf0", "set": {"state": "unit_review", "assignee_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e"}}'),
	('01a22f02-4bdb-7b27-ae23-4878aac4b995', 3, 'reject', 'unit_review', 'rejected', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:07.546243+00', 'NOT_RECOGNISED', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', '9b90458e4aadad2d3696b8630b044de0c8a2127b5506691697ebba708f1ab1bd', '9427481e5c7d6a60c27859a2970e78fcd98a9cef60396da61b818fd9ace1cbaa', 'bb008235efaaf7eb4ea661dcd4941d0c52a83642ac3a66e44273aae9e8689b50', '{"final": false}', '{"key": "i0", "mac": "fdc8d0cb3bea136ff5c0e2075801e1c5", "set": {"state": "rejected", "due_on": null, "outcome": "reject", "decided_by": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "assignee_id": null, "rejected_as": "fMFeh5V0WdAcuzmaTsTbpg", "returned_at": "2024-11-20T01:00:07.546243", "returned_facts": "4PIZBxECmR0BOKbc3YNNrg"}}'),
	('01a22f02-4c35-71d9-91b4-4b7511c400d8', 1, 'submit', 'draft', 'submitted', '01a22f02-451f-7510-84fa-46fe13c65062', '2024-11-20 01:00:07.911631+00', NULL, NULL, '01a22f02-3862-740c-b3fc-c31e345d7fda', 'zaozhuang-2024', '10934385bf40347c34b881d2f13bec4e20e85129d519e4b319d3b1b0fa26063f', '', '9c9f3e65bf4bd47a56aa22219b755e43f04daa6fceae996ecb671b42f85113c9', '{"attested_as": "person", "attested_by": "01a22f02-451f-7510-84fa-46fe13c65062"}', '{"key": "i0", "mac": "0f5797bf88452380b8c05edfe1aacb73", "set": {"facts": "Lj8sJAv812PksIezfziW4g", "route": "2FueVEGmfrMUBV0Q84pxNA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-3862-740c-b3fc-c31e345d7fda", "attested": true, "category": "aid_posting", "evidence": "0/8IAszIasa9lbpD+Ktrfw", "forecast": "lGO4fPh2ypJkIrhjRg/zoA", "last_year": 2024, "person_id": "01a22f02-4508-743e-919c-abf036ff4a97", "created_at": "2024-11-20T01:00:07.602269", "created_by": "01a22f02-451f-7510-84fa-46fe13c65062", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "SOr8XVdNkL+x+baspkiPpQ", "submissions": 1, "submitted_at": "2024-11-20T01:00:07.911631", "claimed_hours": 45, "first_submitted_at": "2024-11-20T01:00:07.911631"}}'),
	('01a22f02-4c35-71d9-91b4-4b7511c400d8', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3d84-7c2f-bbb7-6d1f7f392980', '2024-11-20 01:00:07.961144+00', NULL, NULL, '01a22f02-3862-740c-b3fc-c31e345d7fda', 'zaozhuang-2024', '10934385bf40347c34b881d2f13bec4e20e85129d519e4b319d3b1b0fa26063f', '9c9f3e65bf4bd47a56aa22219b755e43f04daa6fceae996ecb671b42f85113c9', 'acd46025d603cc70d855edbf11493023773951d875ed9627c9840fe7e4de7a61', NULL, '{"key": "i0", "mac": "1c64e4aa27d943955b060a50a36360bc", "set": {"state": "unit_review", "assignee_id": "01a22f02-3d84-7c2f-bbb7-6d1f7f392980"}}'),
	('01a22f02-4c35-71d9-91b4-4b7511c400d8', 3, 'approve', 'unit_review', 'approved', '01a22f02-3d84-7c2f-bbb7-6d1f7f392980', '2024-11-20 01:00:07.995804+00', NULL, NULL, '01a22f02-3862-740c-b3fc-c31e345d7fda', 'zaozhuang-2024', '10934385bf40347c34b881d2f13bec4e20e85129d519e4b319d3b1b0fa26063f', 'acd46025d603cc70d855edbf11493023773951d875ed9627c9840fe7e4de7a61', '912ea809c106dfd624e9f638a4c4895a3a06aa55ec2a66daabae2bd698a00263', NULL, '{"key": "i0", "mac": "b4fdca3474e944a26f4d7fd2a92502da", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22f02-3d84-7c2f-bbb7-6d1f7f392980", "recognised": "mVPXw2375V21+DeG8ShrWQ", "assignee_id": null, "approval_order": 1}}'),
	('01a22f02-4dd6-7194-9244-a3308e69d0d6', 1, 'submit', 'draft', 'submitted', '01a22f02-451f-7510-84fa-46fe13c65062', '2024-11-20 01:00:08.12427+00', NULL, NULL, '01a22f02-3862-740c-b3fc-c31e345d7fda', 'zaozhuang-2024', '3c432e2ed20252e480ae1ec264b52ec6e7049f6ac73033487b27e812fa4ff7e2', '', '97e6dcb1bfa8bfe6a0044bf0d682f0fc0e8d73aa7acdf50cd5fefe4a03aaec07', '{"attested_as": "person", "attested_by": "01a22f02-451f-7510-84fa-46fe13c65062"}', '{"key": "i0", "mac": "9e1cd820714a220cebb08f39711d6c3b", "set": {"facts": "u3fzMJUbtkZZJuDEi8G2NA", "route": "2FueVEGmfrMUBV0Q84pxNA", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-3862-740c-b3fc-c31e345d7fda", "attested": true, "category": "digital_engineer", "evidence": "okzwSzDDwcfG9ar7rvLtnA", "forecast": "Ztwe262OkwQDPu8vZ+yO8Q", "last_year": 2024, "person_id": "01a22f02-4508-743e-919c-abf036ff4a97", "created_at": "2024-11-20T01:00:08.018237", "created_by": "01a22f02-451f-7510-84fa-46fe13c65062", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "hZGWPVNqpa7l4gwjmTTaDA", "submissions": 1, "submitted_at": "2024-11-20T01:00:08.124270", "claimed_hours": 80, "first_submitted_at": "2024-11-20T01:00:08.124270"}}'),
	('01a22f02-4dd6-7194-9244-a3308e69d0d6', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3d84-7c2f-bbb7-6d1f7f392980', '2024-11-20 01:00:08.150041+00', NULL, NULL, '01a22f02-3862-740c-b3fc-c31e345d7fda', 'zaozhuang-2024', '3c432e2ed20252e480ae1ec264b52ec6e7049f6ac73033487b27e812fa4ff7e2', '97e6dcb1bfa8bfe6a0044bf0d682f0fc0e8d73aa7acdf50cd5fefe4a03aaec07', 'eb6c4b7cf0834952c83a807c1903dbf8b3c0906fab0beb4c97f38f7a54788332', NULL, '{"key": "i0", "mac": "9f3a308011396e341c56d376a15916f9", "set": {"state": "unit_review", "assignee_id": "01a22f02-3d84-7c2f-bbb7-6d1f7f392980"}}'),
	('01a22f02-4dd6-7194-9244-a3308e69d0d6', 3, 'approve', 'unit_review', 'approved', '01a22f02-3d84-7c2f-bbb7-6d1f7f392980', '2024-11-20 01:00:08.177529+00', NULL, NULL, '01a22f02-3862-740c-b3fc-c31e345d7fda', 'zaozhuang-2024', '3c432e2ed20252e480ae1ec264b52ec6e7049f6ac73033487b27e812fa4ff7e2', 'eb6c4b7cf0834952c83a807c1903dbf8b3c0906fab0beb4c97f38f7a54788332', '5a7480d6df3cf047e2b3241f98c91efe72524cfae4541c929aeb652c372ffc5d', NULL, '{"key": "i0", "mac": "fd8ac232d96b8aa9166d45f0749fd092", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22f02-3d84-7c2f-bbb7-6d1f7f392980", "recognised": "oolQNYM/wSHzfphRblGz+A", "assignee_id": null, "approval_order": 2}}'),
	('01a22f02-4ebf-79c6-ae3b-0dd76a265bf1', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3db6-7319-ae8e-c95b15137f16', '2024-11-20 01:00:08.305015+00', NULL, NULL, '01a22f02-3868-750b-b075-e19317e0b900', 'zaozhuang-2024', '47d14478c1a2fba309b164a000c9003c6c75b58ea0e12ae72ea674d09e2b2ae6', '7d82b65879691fae413316427814bc8ef64618b8a021349bd25d8fe2d65eec05', '58ab08571c1d2a0a1f1fb3f5e75268f8b536d3d24111a9758dd6a17030c3a511', NULL, '{"key": "i0", "mac": "f901452a5c819194495c944d1da43ec5", "set": {"state": "unit_review", "assignee_id": "01a22f02-3db6-7319-ae8e-c95b15137f16"}}'),
	('01a22f02-4ebf-79c6-ae3b-0dd76a265bf1', 3, 'approve', 'unit_review', 'approved', '01a22f02-3db6-7319-ae8e-c95b15137f16', '2024-11-20 01:00:08.321786+00', NULL, NULL, '01a22f02-3868-750b-b075-e19317e0b900', 'zaozhuang-2024', '47d14478c1a2fba309b164a000c9003c6c75b58ea0e12ae72ea674d09e2b2ae6', '58ab08571c1d2a0a1f1fb3f5e75268f8b536d3d24111a9758dd6a17030c3a511', '4229fcb6db4c5441575513b5e25dbe035441007a8480153d2b2b53f910f573eb', NULL, '{"key": "i0", "mac": "3ce894f69115ad116ef12ab30928fd88", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "decided_by": "01a22f02-3db6-7319-ae8e-c95b15137f16", "recognised": "RBNvo1WzZ4oRRq0W9+hkng", "assignee_id": null, "approval_order": 2}}'),
	('01a22f02-4f0c-7740-bf84-05b34733bc30', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3db6-7319-ae8e-c95b15137f16', '2024-11-20 01:00:08.38905+00', NULL, NULL, '01a22f02-3868-750b-b075-e19317e0b900', 'zaozhuang-2024', '7e34d772f4285a2502ce6c6f5e40a126ca32a714b3db94750f4386679213fd35', '9a5c910db94ef90692bc90048b1f690432e0714094fa27aa9dcde99d7f822f47', '3607eb853cb87ebb50eb4235f73b052fb87a741432e2bca768e9ed1f5c2e987f', NULL, '{"key": "i0", "mac": "31146770aea03471bc7edcae7d95b973", "set": {"state": "unit_review", "assignee_id": "01a22f02-3db6-7319-ae8e-c95b15137f16"}}'),
	('01a22f02-4f0c-7740-bf84-05b34733bc30', 3, 'approve', 'unit_review', 'approved', '01a22f02-3db6-7319-ae8e-c95b15137f16', '2024-11-20 01:00:08.39936+00', NULL, NULL, '01a22f02-3868-750b-b075-e19317e0b900', 'zaozhuang-2024', '7e34d772f4285a2502ce6c6f5e40a126ca32a714b3db94750f4386679213fd35', '3607eb853cb87ebb50eb4235f73b052fb87a741432e2bca768e9ed1f5c2e987f', '8c91811e7b45dfd1d37375b3f90b3c2c61305c68928a9679d6c16798dd97afad', NULL, '{"key": "i0", "mac": "57e7d43df699b3f11ef3445a1c134491", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22f02-3db6-7319-ae8e-c95b15137f16", "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ", "assignee_id": null, "approval_order": 3}}'),
	('01a22f02-4f5e-75f7-9293-e9eb5438d73e', 1, 'submit', 'draft', 'submitted', '01a22f02-4567-7592-88ff-33eba56937cd', '2024-11-20 01:00:08.435452+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'ad7804335b057c85138e46811ef983d1959afe370de582e51115e502b5ee419a', '', '59e1ea452cdc4136d1a92e71425c0739201b41e37a74a2d22f0f3f442db2960a', '{"attested_as": "person", "attested_by": "01a22f02-4567-7592-88ff-33eba56937cd"}', '{"key": "i0", "mac": "174e259601ba17814956c5fb8895d918", "set": {"facts": "RZIcP1u9GFvOMocNzHYoDw", "route": "lRhugSPg8qNk8pLvql0GBw", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-385a-7550-93ed-3e7b78b72555", "attested": true, "category": "origin_credit", "evidence": "GtJGyEgcoRKCOVt6FZ4+yA", "forecast": "iAnhXi56nVUMlPMDBsZQIw", "last_year": 2024, "person_id": "01a22f02-4548-7f3c-b91f-3873cf608eeb", "created_at": "2024-11-20T01:00:08.412049", "created_by": "01a22f02-4567-7592-88ff-33eba56937cd", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "eEOrdXk1ZDXhYmmbYJltpw", "submissions": 1, "submitted_at": "2024-11-20T01:00:08.435452", "claimed_hours": 72, "first_submitted_at": "2024-11-20T01:00:08.435452"}}'),
	('01a22f02-4ebf-79c6-ae3b-0dd76a265bf1', 1, 'submit', 'draft', 'submitted', '01a22f02-4539-7d63-bf58-cd02e14253c5', '2024-11-20 01:00:08.235899+00', NULL, NULL, '01a22f02-3868-750b-b075-e19317e0b900', 'zaozhuang-2024', '47d14478c1a2fba309b164a000c9003c6c75b58ea0e12ae72ea674d09e2b2ae6', '', '7d82b65879691fae413316427814bc8ef64618b8a021349bd25d8fe2d65eec05', '{"attested_as": "person", "attested_by": "01a22f02-4539-7d63-bf58-cd02e14253c5"}', '{"key": "i0", "mac": "54ed4317775004676e05a8a7e7718399", "set": {"facts": "bVjPt8EjTzZkY4j83jh8tg", "route": "+uCmrYa3vigGtmM2FiHz8A", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-3868-750b-b075-e19317e0b900", "attested": true, "category": "special_circumstance", "evidence": "lgs/VZInRzrVMoE4qi+0fg", "forecast": "aByIZNKiW90CY3/vdBWhKg", "last_year": 2024, "person_id": "01a22f02-452e-7c95-860a-505b7ada1923", "created_at": "2024-11-20T01:00:08.204624", "created_by": "01a22f02-4539-7d63-bf58-cd02e14253c5", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "uy2gtSL3atXlGaAWlAOCMg", "submissions": 1, "submitted_at": "2024-11-20T01:00:08.235899", "claimed_hours": 0, "first_submitted_at": "2024-11-20T01:00:08.235899"}}'),
	('01a22f02-4f0c-7740-bf84-05b34733bc30', 1, 'submit', 'draft', 'submitted', '01a22f02-4539-7d63-bf58-cd02e14253c5', '2024-11-20 01:00:08.308159+00', NULL, NULL, '01a22f02-3868-750b-b075-e19317e0b900', 'zaozhuang-2024', '7e34d772f4285a2502ce6c6f5e40a126ca32a714b3db94750f4386679213fd35', '', '9a5c910db94ef90692bc90048b1f690432e0714094fa27aa9dcde99d7f822f47', '{"attested_as": "person", "attested_by": "01a22f02-4539-7d63-bf58-cd02e14253c5"}', '{"key": "i0", "mac": "a71dad336cd576e84e5181f72b2ccf84", "set": {"facts": "yFj/jlXe/AG7Om0/QMcoog", "route": "+uCmrYa3vigGtmM2FiHz8A", "state": "submitted", "due_on": "2024-12-11", "body_id": "01a22f02-3868-750b-b075-e19317e0b900", "attested": true, "category": "competition", "evidence": "7w28s+Y3iIEJXTYjukAyTg", "forecast": "RvF/v6TM5fmMliG7MdG0lg", "last_year": 2024, "person_id": "01a22f02-452e-7c95-860a-505b7ada1923", "created_at": "2024-11-20T01:00:08.283013", "created_by": "01a22f02-4539-7d63-bf58-cd02e14253c5", "edition_id": "zaozhuang-2024", "first_year": 2024, "attestation": "8BEEbCNycH1m5b2hOU7DMA", "submissions": 1, "submitted_at": "2024-11-20T01:00:08.308159", "claimed_hours": 20, "first_submitted_at": "2024-11-20T01:00:08.308159"}}'),
	('01a22f02-4f5e-75f7-9293-e9eb5438d73e', 2, 'claim', 'submitted', 'unit_review', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:08.435452+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'ad7804335b057c85138e46811ef983d1959afe370de582e51115e502b5ee419a', '59e1ea452cdc4136d1a92e71425c0739201b41e37a74a2d22f0f3f442db2960a', '56dd6475c33862bc49101013b2066615a7e313a21c69ed7a738ed3e4a0114a75', NULL, '{"key": "i0", "mac": "f1cd49e369b904f5818d56a1ccc3fb6d", "set": {"state": "unit_review", "assignee_id": "01a22f02-3d24-7afb-ba75-03c9379bbb3e"}}'),
	('01a22f02-4f5e-75f7-9293-e9eb5438d73e', 3, 'approve', 'unit_review', 'approved', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', '2024-11-20 01:00:08.435452+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'ad7804335b057c85138e46811ef983d1959afe370de582e51115e502b5ee419a', '56dd6475c33862bc49101013b2066615a7e313a21c69ed7a738ed3e4a0114a75', '41f45661c523b3d71ba3a9c2fa23e724508dbb9e74c3052c505843ab738f7a5c', NULL, '{"key": "i0", "mac": "0fede7febc8c5d66112cac03729ae235", "set": {"state": "approved", "trims": "T1PNoYwrqgwDVLtfmj7L5Q", "due_on": null, "outcome": "approve", "revision": 1, "decided_by": "01a22f02-3d24-7afb-ba75-03c9379bbb3e", "recognised": "zk57kx4wf/fIIMVcCJ+jpQ", "assignee_id": null, "approval_order": 1}}'),
	('01a22f02-45dd-7e99-9636-0b76b9946879', 4, 'sync', 'approved', 'synced', '01a22f02-3cf4-7aa4-80c7-ef67d0bbdc71', '2024-11-20 01:00:08.421469+00', NULL, NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'abac35adf0a35836309d6ddb6376c6b379196d0a032fbd76f8f26fd0275a7890', '6eceffa9f05d791f14d2afce0cd15cf2eca2e00dd916ef28354cb25e5688a664', 'd88871c536a31fe204e4854b20e93530158aff470afd28703d6bbcb4a56cf40b', NULL, '{"key": "i0", "mac": "c27f390404fe21527995b7d8b3d94fa1", "set": {"state": "synced"}}'),
	('01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', 4, 'hours_changed', 'approved', 'approved', '01a22f02-3cf4-7aa4-80c7-ef67d0bbdc71', '2024-11-20 01:00:08.447481+00', 'REFILLED', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'f25216f193954ddd8f295f7e92ee4a32a59e49ed1644b4a58a59b6f1a60b598d', 'fa363de1a8fd173d0d8d623fb9cf6b47cc2c408adbc30c2105d9e381e698b215', 'e4dab1d2dccba3db1c841d30a3023ad03595bc7dd18d0f047be6badb06bb1f0f', '{"cause": {"id": "01a22f02-45dd-7e99-9636-0b76b9946879", "kind": "declaration"}, "hours_after": {"2024": {"public": "0", "professional": "10"}}, "hours_before": {"2024": {"public": "0", "professional": "0"}}}', '{"key": "i0", "mac": "a3cf904556b44e4bdfb933b84d22bb4e", "set": {"trims": "T1PNoYwrqgwDVLtfmj7L5Q", "outcome": "approve", "revision": 1, "recognised": "RKDEZLJ4/U1vkZpt1fKPTQ"}}'),
	('01a22f02-45dd-7e99-9636-0b76b9946879', 5, 'revoke', 'synced', 'rejected', '01a22f02-3cf4-7aa4-80c7-ef67d0bbdc71', '2024-11-20 01:00:08.447481+00', 'SPOT_CHECK_FAILED', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', 'zaozhuang-2024', 'abac35adf0a35836309d6ddb6376c6b379196d0a032fbd76f8f26fd0275a7890', 'd88871c536a31fe204e4854b20e93530158aff470afd28703d6bbcb4a56cf40b', '9861bb5e89c06f01844771ef1da461e9904d94f5162f20384f63ec2d0616007a', '{"final": false}', '{"key": "i0", "mac": "d6b6f3c9dce2aa94016297477612af25", "set": {"state": "rejected", "trims": null, "outcome": "reject", "revision": 2, "decided_by": "01a22f02-3cf4-7aa4-80c7-ef67d0bbdc71", "recognised": "RBNvo1WzZ4oRRq0W9+hkng", "rejected_as": "Ra0kjOJ1vTw7GX2WXpeP+g", "approval_order": null}}');
INSERT INTO public.ledger_entry VALUES
	(14, '01a22f02-452e-7c95-860a-505b7ada1923', 2024, 'declaration', '01a22f02-4f0c-7740-bf84-05b34733bc30', 1, 0, 20, 'approve', '01a22f02-4f0c-7740-bf84-05b34733bc30', 'zaozhuang-2024', '2024-11-20 01:00:08.39936+00', '{"key": "i0", "mac": "f4ac73f76ac112894b14da30aeecf889", "fields": {"at": 12210, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 50999, "revision": 61367, "person_id": 33669, "source_id": 50999, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 1),
	(15, '01a22f02-4548-7f3c-b91f-3873cf608eeb', 2024, 'declaration', '01a22f02-4f5e-75f7-9293-e9eb5438d73e', 1, 24, 48, 'approve', '01a22f02-4f5e-75f7-9293-e9eb5438d73e', 'zaozhuang-2024', '2024-11-20 01:00:08.435452+00', '{"key": "i0", "mac": "1382ccb432b413c63231c42997eef986", "fields": {"at": 29581, "year": 43618, "cause": 23898, "public": 45627, "cause_id": 42561, "revision": 61367, "person_id": 50965, "source_id": 42561, "edition_id": 20662, "source_type": 53372, "professional": 22934}}', 1),
	(1, '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, 'study_record', '01a22f02-459d-723c-a036-c09c11e71249', 1, 20, 0, 'study_record', NULL, 'zaozhuang-2024', '2024-11-20 01:00:05.911829+00', '{"key": "i0", "mac": "e5ae45a59c0ced2db84e98de6d7a2138", "fields": {"at": 7667, "year": 43618, "cause": 18294, "public": 30242, "revision": 61367, "person_id": 55020, "source_id": 62557, "edition_id": 20662, "source_type": 18294, "professional": 57121}}', 1),
	(2, '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, 'study_record', '01a22f02-459d-72da-8381-fd9d90d041b0', 1, 20, 0, 'study_record', NULL, 'zaozhuang-2024', '2024-11-20 01:00:05.911829+00', '{"key": "i0", "mac": "9bc7974314f30c3a84cf40675e7d4ad8", "fields": {"at": 7667, "year": 43618, "cause": 18294, "public": 30242, "revision": 61367, "person_id": 55020, "source_id": 35172, "edition_id": 20662, "source_type": 18294, "professional": 57121}}', 1),
	(3, '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, 'study_record', '01a22f02-459d-7306-9ad0-97468019ee8c', 1, 20, 0, 'study_record', NULL, 'zaozhuang-2024', '2024-11-20 01:00:05.911829+00', '{"key": "i0", "mac": "5e41760138e749dd5bb4e1ebe4288f3c", "fields": {"at": 7667, "year": 43618, "cause": 18294, "public": 30242, "revision": 61367, "person_id": 55020, "source_id": 10343, "edition_id": 20662, "source_type": 18294, "professional": 57121}}', 1),
	(4, '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, 'declaration', '01a22f02-45dd-7e99-9636-0b76b9946879', 1, 0, 20, 'approve', '01a22f02-45dd-7e99-9636-0b76b9946879', 'zaozhuang-2024', '2024-11-20 01:00:06.590221+00', '{"key": "i0", "mac": "3b2b8c0f2451df2c69b1eb2d0eec901d", "fields": {"at": 60467, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 63535, "revision": 61367, "person_id": 55020, "source_id": 63535, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 1),
	(5, '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, 'declaration', '01a22f02-4887-731a-bdd7-12f2beac7e70', 1, 0, 45, 'approve', '01a22f02-4887-731a-bdd7-12f2beac7e70', 'zaozhuang-2024', '2024-11-20 01:00:06.801949+00', '{"key": "i0", "mac": "ae7f50c028512687b20e25926eaecea3", "fields": {"at": 61652, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 61835, "revision": 61367, "person_id": 55020, "source_id": 61835, "edition_id": 20662, "source_type": 53372, "professional": 9515}}', 1),
	(6, '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, 'declaration', '01a22f02-496c-7da7-82de-7165781b7cd7', 1, 0, 80, 'approve', '01a22f02-496c-7da7-82de-7165781b7cd7', 'zaozhuang-2024', '2024-11-20 01:00:06.917948+00', '{"key": "i0", "mac": "1187688e692aae78b7abeb8f6acc0182", "fields": {"at": 45027, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 53245, "revision": 61367, "person_id": 55020, "source_id": 53245, "edition_id": 20662, "source_type": 53372, "professional": 40616}}', 1),
	(7, '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, 'declaration', '01a22f02-49c4-7901-8325-88fb8df9f6a5', 1, 0, 32, 'approve', '01a22f02-49c4-7901-8325-88fb8df9f6a5', 'zaozhuang-2024', '2024-11-20 01:00:06.979525+00', '{"key": "i0", "mac": "06453268c28b52c0261853a801a5aabb", "fields": {"at": 44496, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 58455, "revision": 61367, "person_id": 55020, "source_id": 58455, "edition_id": 20662, "source_type": 53372, "professional": 9807}}', 1),
	(8, '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, 'declaration', '01a22f02-49f9-7668-85a1-97948ffaac88', 1, 0, 20, 'approve', '01a22f02-49f9-7668-85a1-97948ffaac88', 'zaozhuang-2024', '2024-11-20 01:00:07.017961+00', '{"key": "i0", "mac": "0da5e524a86440f7e918767e121561e7", "fields": {"at": 19790, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 40927, "revision": 61367, "person_id": 55020, "source_id": 40927, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 1),
	(9, '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, 'declaration', '01a22f02-4a1f-7565-8e5e-585f415db292', 1, 0, 20, 'approve', '01a22f02-4a1f-7565-8e5e-585f415db292', 'zaozhuang-2024', '2024-11-20 01:00:07.066571+00', '{"key": "i0", "mac": "bf7b97530e2cf9994516dd1f6d4f53ae", "fields": {"at": 36812, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 38646, "revision": 61367, "person_id": 55020, "source_id": 38646, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 1),
	(10, '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, 'declaration', '01a22f02-4a50-7946-b5f0-6f5aa5b69d41', 1, 0, 13, 'approve', '01a22f02-4a50-7946-b5f0-6f5aa5b69d41', 'zaozhuang-2024', '2024-11-20 01:00:07.173577+00', '{"key": "i0", "mac": "539cfd29a636da4e2663bf65ee018d39", "fields": {"at": 49123, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 65128, "revision": 61367, "person_id": 55020, "source_id": 65128, "edition_id": 20662, "source_type": 53372, "professional": 29787}}', 1),
	(11, '01a22f02-452e-7c95-860a-505b7ada1923', 2024, 'declaration', '01a22f02-4b49-7c9d-bced-86c579a54785', 1, 0, 32, 'approve', '01a22f02-4b49-7c9d-bced-86c579a54785', 'zaozhuang-2024', '2024-11-20 01:00:07.490756+00', '{"key": "i0", "mac": "5a75329778d9d3a96403a63e86098ef3", "fields": {"at": 16842, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 1977, "revision": 61367, "person_id": 33669, "source_id": 1977, "edition_id": 20662, "source_type": 53372, "professional": 9807}}', 1),
	(12, '01a22f02-4508-743e-919c-abf036ff4a97', 2024, 'declaration', '01a22f02-4c35-71d9-91b4-4b7511c400d8', 1, 15, 30, 'approve', '01a22f02-4c35-71d9-91b4-4b7511c400d8', 'zaozhuang-2024', '2024-11-20 01:00:07.995804+00', '{"key": "i0", "mac": "5c145ffd2ac6bd0dcd96a9bbaad408cd", "fields": {"at": 37961, "year": 43618, "cause": 23898, "public": 53614, "cause_id": 3110, "revision": 61367, "person_id": 24730, "source_id": 3110, "edition_id": 20662, "source_type": 53372, "professional": 18275}}', 1),
	(13, '01a22f02-4508-743e-919c-abf036ff4a97', 2024, 'declaration', '01a22f02-4dd6-7194-9244-a3308e69d0d6', 1, 0, 80, 'approve', '01a22f02-4dd6-7194-9244-a3308e69d0d6', 'zaozhuang-2024', '2024-11-20 01:00:08.177529+00', '{"key": "i0", "mac": "b9efa06d383c0c9b627b6b7a4011184e", "fields": {"at": 22657, "year": 43618, "cause": 23898, "public": 57121, "cause_id": 26242, "revision": 61367, "person_id": 24730, "source_id": 26242, "edition_id": 20662, "source_type": 53372, "professional": 40616}}', 1),
	(16, '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, 'declaration', '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', 1, 0, 20, 'revoke', '01a22f02-45dd-7e99-9636-0b76b9946879', 'zaozhuang-2024', '2024-11-20 01:00:08.447481+00', '{"key": "i0", "mac": "e8ace12dfac94109f4d9245496916939", "fields": {"at": 50039, "year": 43618, "cause": 60756, "public": 57121, "cause_id": 63535, "revision": 61367, "person_id": 55020, "source_id": 55521, "edition_id": 20662, "source_type": 53372, "professional": 30242}}', 1),
	(17, '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, 'declaration', '01a22f02-45dd-7e99-9636-0b76b9946879', 2, 0, -20, 'revoke', '01a22f02-45dd-7e99-9636-0b76b9946879', 'zaozhuang-2024', '2024-11-20 01:00:08.447481+00', '{"key": "i0", "mac": "d227e5d33da8a9f3c56e131a7649f435", "fields": {"at": 50039, "year": 43618, "cause": 60756, "public": 57121, "cause_id": 63535, "revision": 48653, "person_id": 55020, "source_id": 63535, "edition_id": 20662, "source_type": 53372, "professional": 26748}}', 1);
INSERT INTO public.notice VALUES
	('01a22f02-4b4b-715f-b424-98c3069b2962', '01a22f02-4a50-7946-b5f0-6f5aa5b69d41:3', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-4a50-7946-b5f0-6f5aa5b69d41', 'declaration.approve', '{"en": "Your expert activity declaration was approved. It claims 9 credit hours; 6.5 are recognised. Hours above 8 on a day shared with other items are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的专家活动申报已通过审核。申报9学时，认定6.5学时。同一天各项活动合计超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:07.173577+00', NULL, '{"key": "i0", "mac": "1c51d4ff4a9236f935b3838a8e4ff414", "fields": {"id": 45588, "kind": 29347, "texts": 16725, "event_id": 35927, "person_id": 55020, "created_at": 49123, "declaration_id": 65128}}', 1),
	('01a22f02-4b4b-71ab-a013-7c526fa7553c', '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5:1', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:07.280179+00', NULL, '{"key": "i0", "mac": "0b39c9be8c00b95ee17506813cbb4bdf", "fields": {"id": 46283, "kind": 3209, "texts": 13012, "event_id": 57111, "person_id": 55020, "created_at": 38933, "declaration_id": 55521}}', 1),
	('01a22f02-4f8f-7202-9076-0b4395aa1537', '01a22f02-4ebf-79c6-ae3b-0dd76a265bf1:3', '01a22f02-452e-7c95-860a-505b7ada1923', NULL, '01a22f02-4ebf-79c6-ae3b-0dd76a265bf1', 'declaration.approve', '{"en": "Your special circumstance declaration was approved.", "zh": "您的特殊情况申报已通过审核。"}', '2024-11-20 01:00:08.321786+00', NULL, '{"key": "i0", "mac": "4f43c6f6fbf9649a50a95e0cd429d3b6", "fields": {"id": 4539, "kind": 29347, "texts": 48021, "event_id": 53583, "person_id": 33669, "created_at": 6294, "declaration_id": 32640}}', 1),
	('01a22f02-4f8f-728b-9dcc-656294cd4078', '01a22f02-4f0c-7740-bf84-05b34733bc30:1', '01a22f02-452e-7c95-860a-505b7ada1923', NULL, '01a22f02-4f0c-7740-bf84-05b34733bc30', 'declaration.submit', '{"en": "Your competition declaration was submitted and waits for review.", "zh": "您的竞赛申报已提交，等待审核。"}', '2024-11-20 01:00:08.308159+00', NULL, '{"key": "i0", "mac": "bfc319b1fa2ee87f46d2eb592579b93e", "fields": {"id": 58134, "kind": 3209, "texts": 44459, "event_id": 48349, "person_id": 33669, "created_at": 15664, "declaration_id": 50999}}', 1),
	('01a22f02-4f8f-72b2-b4b1-351983a799bd', '01a22f02-4f0c-7740-bf84-05b34733bc30:1', NULL, '01a22f02-3868-750b-b075-e19317e0b900', '01a22f02-4f0c-7740-bf84-05b34733bc30', 'declaration.submit', '{"en": "A new competition declaration waits for review.", "zh": "有新的竞赛申报待审核。"}', '2024-11-20 01:00:08.308159+00', NULL, '{"key": "i0", "mac": "6eb10ba33317c07f275abbb5c2aa28a7", "fields": {"id": 34539, "kind": 3209, "texts": 61091, "event_id": 48349, "created_at": 15664, "declaration_id": 50999, "organization_id": 58354}}', 1),
	('01a22f02-4f8f-72f2-bf9d-ba2866df7dae', '01a22f02-4f0c-7740-bf84-05b34733bc30:3', '01a22f02-452e-7c95-860a-505b7ada1923', NULL, '01a22f02-4f0c-7740-bf84-05b34733bc30', 'declaration.approve', '{"en": "Your competition declaration was approved.", "zh": "您的竞赛申报已通过审核。"}', '2024-11-20 01:00:08.39936+00', NULL, '{"key": "i0", "mac": "8500252731797cb7373d8dd9990b528c", "fields": {"id": 4803, "kind": 29347, "texts": 19501, "event_id": 56927, "person_id": 33669, "created_at": 12210, "declaration_id": 50999}}', 1),
	('01a22f02-4f8f-731f-91f7-c78f810de849', '01a22f02-4f5e-75f7-9293-e9eb5438d73e:1', '01a22f02-4548-7f3c-b91f-3873cf608eeb', NULL, '01a22f02-4f5e-75f7-9293-e9eb5438d73e', 'declaration.submit', '{"en": "Your origin credit declaration was submitted and waits for review.", "zh": "您的调出地学时申报已提交，等待审核。"}', '2024-11-20 01:00:08.435452+00', NULL, '{"key": "i0", "mac": "27c0ddc1f6a22296c0b47cc9fb6169a2", "fields": {"id": 5485, "kind": 3209, "texts": 60528, "event_id": 62969, "person_id": 50965, "created_at": 29581, "declaration_id": 42561}}', 1),
	('01a22f02-4f8f-7339-b264-413ca2d5a061', '01a22f02-4f5e-75f7-9293-e9eb5438d73e:1', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', '01a22f02-4f5e-75f7-9293-e9eb5438d73e', 'declaration.submit', '{"en": "A new origin credit declaration waits for review.", "zh": "有新的调出地学时申报待审核。"}', '2024-11-20 01:00:08.435452+00', NULL, '{"key": "i0", "mac": "a3471c3fa94051f38eb64128905dbe5c", "fields": {"id": 10037, "kind": 3209, "texts": 21159, "event_id": 62969, "created_at": 29581, "declaration_id": 42561, "organization_id": 61843}}', 1),
	('01a22f02-48bd-75cd-94c8-b389353151e9', '01a22f02-45dd-7e99-9636-0b76b9946879:1', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-45dd-7e99-9636-0b76b9946879', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:06.498053+00', NULL, '{"key": "i0", "mac": "350ee7bbf4661184310ccef79e64ff71", "fields": {"id": 35545, "kind": 3209, "texts": 13012, "event_id": 3393, "person_id": 55020, "created_at": 28282, "declaration_id": 63535}}', 1),
	('01a22f02-48bd-7648-978b-81cbca36bde6', '01a22f02-45dd-7e99-9636-0b76b9946879:1', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', '01a22f02-45dd-7e99-9636-0b76b9946879', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:06.498053+00', NULL, '{"key": "i0", "mac": "84530a2a80974923e59e5bd70b041c6d", "fields": {"id": 32028, "kind": 3209, "texts": 27767, "event_id": 3393, "created_at": 28282, "declaration_id": 63535, "organization_id": 61843}}', 1),
	('01a22f02-48bd-76ba-b7b4-6619d4d19f1f', '01a22f02-45dd-7e99-9636-0b76b9946879:3', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-45dd-7e99-9636-0b76b9946879', 'declaration.approve', '{"en": "Your achievement declaration was approved.", "zh": "您的代表性成果申报已通过审核。"}', '2024-11-20 01:00:06.590221+00', NULL, '{"key": "i0", "mac": "0b16ed03c0afabe075a615e9c2b426e3", "fields": {"id": 47736, "kind": 29347, "texts": 27212, "event_id": 28611, "person_id": 55020, "created_at": 60467, "declaration_id": 63535}}', 1),
	('01a22f02-48bd-76fa-a879-aa51ab93991c', '01a22f02-4887-731a-bdd7-12f2beac7e70:1', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-4887-731a-bdd7-12f2beac7e70', 'declaration.submit', '{"en": "Your training declaration was submitted and waits for review.", "zh": "您的培训进修申报已提交，等待审核。"}', '2024-11-20 01:00:06.659335+00', NULL, '{"key": "i0", "mac": "de7eee0f8292a52007ff3f595b165c62", "fields": {"id": 64277, "kind": 3209, "texts": 21287, "event_id": 18104, "person_id": 55020, "created_at": 33406, "declaration_id": 61835}}', 1),
	('01a22f02-48bd-7725-a268-f4c829628d66', '01a22f02-4887-731a-bdd7-12f2beac7e70:1', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', '01a22f02-4887-731a-bdd7-12f2beac7e70', 'declaration.submit', '{"en": "A new training declaration waits for review.", "zh": "有新的培训进修申报待审核。"}', '2024-11-20 01:00:06.659335+00', NULL, '{"key": "i0", "mac": "78791b62949c9c5d0bae3e0d1ddc17bd", "fields": {"id": 55012, "kind": 3209, "texts": 61229, "event_id": 18104, "created_at": 33406, "declaration_id": 61835, "organization_id": 61843}}', 1),
	('01a22f02-4990-7eb7-8b51-e4c161baac54', '01a22f02-4887-731a-bdd7-12f2beac7e70:3', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-4887-731a-bdd7-12f2beac7e70', 'declaration.return_for_correction', '{"en": "Your training declaration was returned; correct it as the reviewer says and submit it again.", "zh": "您的培训进修申报已退回，请按意见修改后重新提交。"}', '2024-11-20 01:00:06.682318+00', NULL, '{"key": "i0", "mac": "6d614c0dcfc18194ed349527838f4788", "fields": {"id": 54872, "kind": 56571, "texts": 23527, "event_id": 9274, "person_id": 55020, "created_at": 14723, "declaration_id": 61835}}', 1),
	('01a22f02-4991-707c-abad-c42aad7e7c05', '01a22f02-4887-731a-bdd7-12f2beac7e70:4', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-4887-731a-bdd7-12f2beac7e70', 'declaration.submit', '{"en": "Your training declaration was submitted and waits for review.", "zh": "您的培训进修申报已提交，等待审核。"}', '2024-11-20 01:00:06.731701+00', NULL, '{"key": "i0", "mac": "6cbdfe6fcef53ba2a964f4ae04ddfcba", "fields": {"id": 52518, "kind": 3209, "texts": 21287, "event_id": 45821, "person_id": 55020, "created_at": 36123, "declaration_id": 61835}}', 1),
	('01a22f02-4991-70bf-a98c-2ced41515b50', '01a22f02-4887-731a-bdd7-12f2beac7e70:4', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', '01a22f02-4887-731a-bdd7-12f2beac7e70', 'declaration.submit', '{"en": "A new training declaration waits for review.", "zh": "有新的培训进修申报待审核。"}', '2024-11-20 01:00:06.731701+00', NULL, '{"key": "i0", "mac": "ce759d6ba05b225e4a5275352120c8a2", "fields": {"id": 6750, "kind": 3209, "texts": 61229, "event_id": 45821, "created_at": 36123, "declaration_id": 61835, "organization_id": 61843}}', 1),
	('01a22f02-4991-7169-9ced-0eefbe6a6562', '01a22f02-4887-731a-bdd7-12f2beac7e70:6', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-4887-731a-bdd7-12f2beac7e70', 'declaration.approve', '{"en": "Your training declaration was approved. It claims 24 credit hours; 22.5 are recognised. Hours above 8 on one day are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的培训进修申报已通过审核。申报24学时，认定22.5学时。单日超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:06.801949+00', NULL, '{"key": "i0", "mac": "a0b2de6333aa1d6baf89996e088fd0d5", "fields": {"id": 64645, "kind": 29347, "texts": 49580, "event_id": 53375, "person_id": 55020, "created_at": 61652, "declaration_id": 61835}}', 1),
	('01a22f02-4a63-718c-b522-a85f971261e2', '01a22f02-496c-7da7-82de-7165781b7cd7:1', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-496c-7da7-82de-7165781b7cd7', 'declaration.submit', '{"en": "Your learning declaration was submitted and waits for review.", "zh": "您的学习申报已提交，等待审核。"}', '2024-11-20 01:00:06.892459+00', NULL, '{"key": "i0", "mac": "11896140eb5c7c44e8946a2a0418193b", "fields": {"id": 59704, "kind": 3209, "texts": 25464, "event_id": 27606, "person_id": 55020, "created_at": 13239, "declaration_id": 53245}}', 1),
	('01a22f02-4a63-71fb-9ce8-470f668c7bba', '01a22f02-496c-7da7-82de-7165781b7cd7:1', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', '01a22f02-496c-7da7-82de-7165781b7cd7', 'declaration.submit', '{"en": "A new learning declaration waits for review.", "zh": "有新的学习申报待审核。"}', '2024-11-20 01:00:06.892459+00', NULL, '{"key": "i0", "mac": "02a32ac92ae9db10189bb0368a3d9db5", "fields": {"id": 44850, "kind": 3209, "texts": 51168, "event_id": 27606, "created_at": 13239, "declaration_id": 53245, "organization_id": 61843}}', 1),
	('01a22f02-4c1e-74ad-9b5f-1f568cce0087', '01a22f02-4b49-7c9d-bced-86c579a54785:1', '01a22f02-452e-7c95-860a-505b7ada1923', NULL, '01a22f02-4b49-7c9d-bced-86c579a54785', 'declaration.submit', '{"en": "Your training declaration was submitted and waits for review.", "zh": "您的培训进修申报已提交，等待审核。"}', '2024-11-20 01:00:07.374577+00', NULL, '{"key": "i0", "mac": "e3c857784fedbce35d4edee90b115047", "fields": {"id": 39965, "kind": 3209, "texts": 21287, "event_id": 17683, "person_id": 33669, "created_at": 7979, "declaration_id": 1977}}', 1),
	('01a22f02-4a63-72a1-af36-71289580565b', '01a22f02-496c-7da7-82de-7165781b7cd7:3', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-496c-7da7-82de-7165781b7cd7', 'declaration.approve', '{"en": "Your learning declaration was approved. It claims 45 credit hours; 40 are recognised. The category''s hours of the year have reached the cap; the rest is not registered. If another item is revoked, hours refill in the order of approval. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的学习申报已通过审核。申报45学时，认定40学时。本类别当年累计学时已达上限，超出部分不予登记；其他申报被撤销时将按审核通过的先后顺序补足。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:06.917948+00', NULL, '{"key": "i0", "mac": "18ccea424382041be6520275268c22ad", "fields": {"id": 49602, "kind": 29347, "texts": 37030, "event_id": 2388, "person_id": 55020, "created_at": 45027, "declaration_id": 53245}}', 1),
	('01a22f02-4a63-72e1-9c23-2ff30adf4281', '01a22f02-49c4-7901-8325-88fb8df9f6a5:1', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-49c4-7901-8325-88fb8df9f6a5', 'declaration.submit', '{"en": "Your qualification exam declaration was submitted and waits for review.", "zh": "您的职业资格考试申报已提交，等待审核。"}', '2024-11-20 01:00:06.952668+00', NULL, '{"key": "i0", "mac": "1f354e31268dc9193e45197c1ba24500", "fields": {"id": 53559, "kind": 3209, "texts": 11806, "event_id": 58911, "person_id": 55020, "created_at": 19413, "declaration_id": 58455}}', 1),
	('01a22f02-4a63-72fd-b86f-269791f533ea', '01a22f02-49c4-7901-8325-88fb8df9f6a5:1', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', '01a22f02-49c4-7901-8325-88fb8df9f6a5', 'declaration.submit', '{"en": "A new qualification exam declaration waits for review.", "zh": "有新的职业资格考试申报待审核。"}', '2024-11-20 01:00:06.952668+00', NULL, '{"key": "i0", "mac": "29f034fbaf271f70d37db2b46ae30e3b", "fields": {"id": 36856, "kind": 3209, "texts": 3485, "event_id": 58911, "created_at": 19413, "declaration_id": 58455, "organization_id": 61843}}', 1),
	('01a22f02-4a63-7338-8321-9971305ad277', '01a22f02-49c4-7901-8325-88fb8df9f6a5:3', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-49c4-7901-8325-88fb8df9f6a5', 'declaration.approve', '{"en": "Your qualification exam declaration was approved.", "zh": "您的职业资格考试申报已通过审核。"}', '2024-11-20 01:00:06.979525+00', NULL, '{"key": "i0", "mac": "e0d62167b8acff8cadf275579094489a", "fields": {"id": 25456, "kind": 29347, "texts": 26322, "event_id": 33949, "person_id": 55020, "created_at": 44496, "declaration_id": 58455}}', 1),
	('01a22f02-4a63-7369-8f8d-200df679442d', '01a22f02-49f9-7668-85a1-97948ffaac88:1', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-49f9-7668-85a1-97948ffaac88', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:07.002677+00', NULL, '{"key": "i0", "mac": "fa1f027fb34213edeac9a6993eabc772", "fields": {"id": 14424, "kind": 3209, "texts": 13012, "event_id": 14104, "person_id": 55020, "created_at": 60202, "declaration_id": 40927}}', 1),
	('01a22f02-4a63-7383-8985-cb57ff26eccc', '01a22f02-49f9-7668-85a1-97948ffaac88:1', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', '01a22f02-49f9-7668-85a1-97948ffaac88', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:07.002677+00', NULL, '{"key": "i0", "mac": "f5c84aacc2b8839849fc696fe22bb490", "fields": {"id": 45738, "kind": 3209, "texts": 27767, "event_id": 14104, "created_at": 60202, "declaration_id": 40927, "organization_id": 61843}}', 1),
	('01a22f02-4a63-73bb-8cdf-dc831c1a2109', '01a22f02-49f9-7668-85a1-97948ffaac88:3', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-49f9-7668-85a1-97948ffaac88', 'declaration.approve', '{"en": "Your achievement declaration was approved.", "zh": "您的代表性成果申报已通过审核。"}', '2024-11-20 01:00:07.017961+00', NULL, '{"key": "i0", "mac": "06a3dcf541b44b993e626ec7a9439394", "fields": {"id": 13688, "kind": 29347, "texts": 27212, "event_id": 21914, "person_id": 55020, "created_at": 19790, "declaration_id": 40927}}', 1),
	('01a22f02-4a63-7403-9cc1-f36267d2b635', '01a22f02-4a1f-7565-8e5e-585f415db292:1', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-4a1f-7565-8e5e-585f415db292', 'declaration.submit', '{"en": "Your achievement declaration was submitted and waits for review.", "zh": "您的代表性成果申报已提交，等待审核。"}', '2024-11-20 01:00:07.048113+00', NULL, '{"key": "i0", "mac": "38b35a4276f2c28bc39f092d4cd4fcdd", "fields": {"id": 17781, "kind": 3209, "texts": 13012, "event_id": 12117, "person_id": 55020, "created_at": 58584, "declaration_id": 38646}}', 1),
	('01a22f02-4a63-741c-a22f-53de8ed12094', '01a22f02-4a1f-7565-8e5e-585f415db292:1', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', '01a22f02-4a1f-7565-8e5e-585f415db292', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:07.048113+00', NULL, '{"key": "i0", "mac": "872ca99359227d2bf9aaf6fd5801f304", "fields": {"id": 4567, "kind": 3209, "texts": 27767, "event_id": 12117, "created_at": 58584, "declaration_id": 38646, "organization_id": 61843}}', 1),
	('01a22f02-4a63-7450-84a0-ee36e2a56987', '01a22f02-4a1f-7565-8e5e-585f415db292:3', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-4a1f-7565-8e5e-585f415db292', 'declaration.approve', '{"en": "Your achievement declaration was approved.", "zh": "您的代表性成果申报已通过审核。"}', '2024-11-20 01:00:07.066571+00', NULL, '{"key": "i0", "mac": "e58100e6c66b52f69cd8e43ddec9e334", "fields": {"id": 16606, "kind": 29347, "texts": 27212, "event_id": 19927, "person_id": 55020, "created_at": 36812, "declaration_id": 38646}}', 1),
	('01a22f02-4b4a-7ff9-a6db-1741188610e0', '01a22f02-4a50-7946-b5f0-6f5aa5b69d41:1', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-4a50-7946-b5f0-6f5aa5b69d41', 'declaration.submit', '{"en": "Your expert activity declaration was submitted and waits for review.", "zh": "您的专家活动申报已提交，等待审核。"}', '2024-11-20 01:00:07.151005+00', NULL, '{"key": "i0", "mac": "7afce487347a39df263417372b9540a5", "fields": {"id": 64795, "kind": 3209, "texts": 30116, "event_id": 61141, "person_id": 55020, "created_at": 14669, "declaration_id": 65128}}', 1),
	('01a22f02-4b4b-7080-b43e-3c49539380c1', '01a22f02-4a50-7946-b5f0-6f5aa5b69d41:1', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', '01a22f02-4a50-7946-b5f0-6f5aa5b69d41', 'declaration.submit', '{"en": "A new expert activity declaration waits for review.", "zh": "有新的专家活动申报待审核。"}', '2024-11-20 01:00:07.151005+00', NULL, '{"key": "i0", "mac": "bc8b64f3335dff07d6f0302947c975a4", "fields": {"id": 55466, "kind": 3209, "texts": 24757, "event_id": 61141, "created_at": 14669, "declaration_id": 65128, "organization_id": 61843}}', 1),
	('01a22f02-4b4b-71de-8df4-3be6943a30bb', '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5:1', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', 'declaration.submit', '{"en": "A new achievement declaration waits for review.", "zh": "有新的代表性成果申报待审核。"}', '2024-11-20 01:00:07.280179+00', NULL, '{"key": "i0", "mac": "61bab96d549aca7b376d09bc6067b0aa", "fields": {"id": 17992, "kind": 3209, "texts": 27767, "event_id": 57111, "created_at": 38933, "declaration_id": 55521, "organization_id": 61843}}', 1),
	('01a22f02-4b4b-7242-88bd-3b9945378e78', '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5:3', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', 'declaration.approve', '{"en": "Your achievement declaration was approved. It claims 10 credit hours; 0 are recognised. The category''s hours of the year have reached the cap; the rest is not registered. If another item is revoked, hours refill in the order of approval. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的代表性成果申报已通过审核。申报10学时，认定0学时。本类别当年累计学时已达上限，超出部分不予登记；其他申报被撤销时将按审核通过的先后顺序补足。咨询：枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:07.306511+00', NULL, '{"key": "i0", "mac": "6c5687a83dfdd5030a859570b0a77aba", "fields": {"id": 43665, "kind": 29347, "texts": 4803, "event_id": 48533, "person_id": 55020, "created_at": 16232, "declaration_id": 55521}}', 1),
	('01a22f02-4c6c-7067-83ae-e92b37b631cb', '01a22f02-4bdb-7b27-ae23-4878aac4b995:3', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-4bdb-7b27-ae23-4878aac4b995', 'declaration.reject', '{"en": "Your competition declaration was rejected; its history says why.", "zh": "您的竞赛申报被驳回，理由见申报记录。"}', '2024-11-20 01:00:07.546243+00', NULL, '{"key": "i0", "mac": "04043616b4805059e2133b9a67a7408c", "fields": {"id": 9282, "kind": 58206, "texts": 51791, "event_id": 48150, "person_id": 55020, "created_at": 33409, "declaration_id": 49393}}', 1),
	('01a22f02-4fc4-7396-93eb-2857e4fefc08', '01a22f02-45dd-7e99-9636-0b76b9946879:4', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-45dd-7e99-9636-0b76b9946879', 'declaration.sync', '{"en": "The hours of your achievement declaration were sent to the title system.", "zh": "您的代表性成果申报认定的学时已报送职称系统。"}', '2024-11-20 01:00:08.421469+00', NULL, '{"key": "i0", "mac": "a91b83271aa3d3e3da742309c9564747", "fields": {"id": 4614, "kind": 16687, "texts": 50441, "event_id": 63748, "person_id": 55020, "created_at": 27891, "declaration_id": 63535}}', 1),
	('01a22f02-4fc4-7543-8872-4bae94da1a4c', '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5:4', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-4ac0-7f1a-a01c-f2b6151f0bb5', 'declaration.hours_changed', '{"en": "The recognised hours of your achievement declaration have changed from 0 hours in 2024 to 10 hours in 2024. Hours that were cut or not counted before are counted now. Questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030.", "zh": "您的代表性成果申报的认定学时由2024年0学时变为2024年10学时。原先核减或未计入的学时现已补计。如有疑问，请咨询枣庄高新区社会事务综合服务中心 0632-8691030。"}', '2024-11-20 01:00:08.447481+00', NULL, '{"key": "i0", "mac": "9e31988a52757b5cf8032fa131428852", "fields": {"id": 15913, "kind": 44046, "texts": 60784, "event_id": 11090, "person_id": 55020, "created_at": 50039, "declaration_id": 55521}}', 1),
	('01a22f02-4fc4-75a4-9168-144e5cc9fa61', '01a22f02-45dd-7e99-9636-0b76b9946879:5', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-45dd-7e99-9636-0b76b9946879', 'declaration.revoke', '{"en": "The hours of your achievement declaration were revoked; its history says why.", "zh": "您的代表性成果申报认定的学时已被撤销，理由见申报记录。"}', '2024-11-20 01:00:08.447481+00', NULL, '{"key": "i0", "mac": "009f68ec32c25c9f1c661feaa419b34f", "fields": {"id": 58908, "kind": 2833, "texts": 12021, "event_id": 51269, "person_id": 55020, "created_at": 50039, "declaration_id": 63535}}', 1),
	('01a22f02-4c1e-7513-a524-557a74cfa8bd', '01a22f02-4b49-7c9d-bced-86c579a54785:1', NULL, '01a22f02-3868-750b-b075-e19317e0b900', '01a22f02-4b49-7c9d-bced-86c579a54785', 'declaration.submit', '{"en": "A new training declaration waits for review.", "zh": "有新的培训进修申报待审核。"}', '2024-11-20 01:00:07.374577+00', NULL, '{"key": "i0", "mac": "8f3ed7ad319d5c3cbb95df13f4d8e20f", "fields": {"id": 20319, "kind": 3209, "texts": 61229, "event_id": 17683, "created_at": 7979, "declaration_id": 1977, "organization_id": 58354}}', 1),
	('01a22f02-4c1f-74fb-b439-6b961b6f2664', '01a22f02-4b49-7c9d-bced-86c579a54785:3', '01a22f02-452e-7c95-860a-505b7ada1923', NULL, '01a22f02-4b49-7c9d-bced-86c579a54785', 'declaration.approve', '{"en": "Your training declaration was approved. It claims 24 credit hours; 16 are recognised. Hours above 8 on one day are not registered. If the dates are wrong, correct them; questions to Social Affairs Service Centre of Zaozhuang High-tech Zone, 0632-8691030. The reviewer''s reason: the hours are not proved; 第三天未签到.", "zh": "您的培训进修申报已通过审核。申报24学时，认定16学时。单日超过8学时的部分不予登记。如日期有误，请更正；咨询：枣庄高新区社会事务综合服务中心 0632-8691030。核减理由：学时缺少证明；第三天未签到。"}', '2024-11-20 01:00:07.490756+00', NULL, '{"key": "i0", "mac": "7598be33263f4024597c85f5229b0eb9", "fields": {"id": 46321, "kind": 29347, "texts": 36394, "event_id": 10129, "person_id": 33669, "created_at": 16842, "declaration_id": 1977}}', 1),
	('01a22f02-4c1f-759b-add2-a6392ab53c6d', '01a22f02-4bdb-7b27-ae23-4878aac4b995:1', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, '01a22f02-4bdb-7b27-ae23-4878aac4b995', 'declaration.submit', '{"en": "Your competition declaration was submitted and waits for review.", "zh": "您的竞赛申报已提交，等待审核。"}', '2024-11-20 01:00:07.511955+00', NULL, '{"key": "i0", "mac": "feb55a5a73714fa416990d2ae9e3acf3", "fields": {"id": 58362, "kind": 3209, "texts": 44459, "event_id": 56980, "person_id": 55020, "created_at": 1569, "declaration_id": 49393}}', 1),
	('01a22f02-4c1f-75bd-bc1b-8cd6e6c8dedd', '01a22f02-4bdb-7b27-ae23-4878aac4b995:1', NULL, '01a22f02-385a-7550-93ed-3e7b78b72555', '01a22f02-4bdb-7b27-ae23-4878aac4b995', 'declaration.submit', '{"en": "A new competition declaration waits for review.", "zh": "有新的竞赛申报待审核。"}', '2024-11-20 01:00:07.511955+00', NULL, '{"key": "i0", "mac": "f03871e2e39d48cd34184f58ca6c57ea", "fields": {"id": 434, "kind": 3209, "texts": 61091, "event_id": 56980, "created_at": 1569, "declaration_id": 49393, "organization_id": 61843}}', 1),
	('01a22f02-4e24-7f9c-accb-9f1710deff92', '01a22f02-4c35-71d9-91b4-4b7511c400d8:1', '01a22f02-4508-743e-919c-abf036ff4a97', NULL, '01a22f02-4c35-71d9-91b4-4b7511c400d8', 'declaration.submit', '{"en": "Your aid posting declaration was submitted and waits for review.", "zh": "您的援派申报已提交，等待审核。"}', '2024-11-20 01:00:07.911631+00', NULL, '{"key": "i0", "mac": "a589d3f745de40eb297768cb0db9977a", "fields": {"id": 40663, "kind": 3209, "texts": 37609, "event_id": 65428, "person_id": 24730, "created_at": 37671, "declaration_id": 3110}}', 1),
	('01a22f02-4e24-7fff-a9c8-0f542a193a8f', '01a22f02-4c35-71d9-91b4-4b7511c400d8:1', NULL, '01a22f02-3862-740c-b3fc-c31e345d7fda', '01a22f02-4c35-71d9-91b4-4b7511c400d8', 'declaration.submit', '{"en": "A new aid posting declaration waits for review.", "zh": "有新的援派申报待审核。"}', '2024-11-20 01:00:07.911631+00', NULL, '{"key": "i0", "mac": "d29b6c8a0a46f55146867f7504927aa8", "fields": {"id": 44290, "kind": 3209, "texts": 41649, "event_id": 65428, "created_at": 37671, "declaration_id": 3110, "organization_id": 21538}}', 1),
	('01a22f02-4e25-7058-9e57-340478936ac7', '01a22f02-4c35-71d9-91b4-4b7511c400d8:3', '01a22f02-4508-743e-919c-abf036ff4a97', NULL, '01a22f02-4c35-71d9-91b4-4b7511c400d8', 'declaration.approve', '{"en": "Your aid posting declaration was approved.", "zh": "您的援派申报已通过审核。"}', '2024-11-20 01:00:07.995804+00', NULL, '{"key": "i0", "mac": "83971164e2cd37075dc9073064e52a0d", "fields": {"id": 409, "kind": 29347, "texts": 61393, "event_id": 40214, "person_id": 24730, "created_at": 37961, "declaration_id": 3110}}', 1),
	('01a22f02-4eef-7e82-a407-e26e3d752e27', '01a22f02-4dd6-7194-9244-a3308e69d0d6:1', '01a22f02-4508-743e-919c-abf036ff4a97', NULL, '01a22f02-4dd6-7194-9244-a3308e69d0d6', 'declaration.submit', '{"en": "Your digital engineer declaration was submitted and waits for review.", "zh": "您的数字技术工程师申报已提交，等待审核。"}', '2024-11-20 01:00:08.12427+00', NULL, '{"key": "i0", "mac": "6a2e20b5c94b4d22370d75e067da8730", "fields": {"id": 41999, "kind": 3209, "texts": 65128, "event_id": 12476, "person_id": 24730, "created_at": 3213, "declaration_id": 26242}}', 1),
	('01a22f02-4eef-7efc-a35d-912e8bd8430e', '01a22f02-4dd6-7194-9244-a3308e69d0d6:1', NULL, '01a22f02-3862-740c-b3fc-c31e345d7fda', '01a22f02-4dd6-7194-9244-a3308e69d0d6', 'declaration.submit', '{"en": "A new digital engineer declaration waits for review.", "zh": "有新的数字技术工程师申报待审核。"}', '2024-11-20 01:00:08.12427+00', NULL, '{"key": "i0", "mac": "7c571c28603aa28b25cba3e688dfe60c", "fields": {"id": 65265, "kind": 3209, "texts": 47459, "event_id": 12476, "created_at": 3213, "declaration_id": 26242, "organization_id": 21538}}', 1),
	('01a22f02-4eef-7f6b-9373-9ae2bb26b414', '01a22f02-4dd6-7194-9244-a3308e69d0d6:3', '01a22f02-4508-743e-919c-abf036ff4a97', NULL, '01a22f02-4dd6-7194-9244-a3308e69d0d6', 'declaration.approve', '{"en": "Your digital engineer declaration was approved.", "zh": "您的数字技术工程师申报已通过审核。"}', '2024-11-20 01:00:08.177529+00', NULL, '{"key": "i0", "mac": "71382d7dba5541c5ed98bdc9919432f0", "fields": {"id": 1706, "kind": 29347, "texts": 41308, "event_id": 21054, "person_id": 24730, "created_at": 22657, "declaration_id": 26242}}', 1),
	('01a22f02-4eef-7fa4-a321-8abfedfd8cbe', '01a22f02-4ebf-79c6-ae3b-0dd76a265bf1:1', '01a22f02-452e-7c95-860a-505b7ada1923', NULL, '01a22f02-4ebf-79c6-ae3b-0dd76a265bf1', 'declaration.submit', '{"en": "Your special circumstance declaration was submitted and waits for review.", "zh": "您的特殊情况申报已提交，等待审核。"}', '2024-11-20 01:00:08.235899+00', NULL, '{"key": "i0", "mac": "7443aadc3041059b8ef13fd52124a29e", "fields": {"id": 20821, "kind": 3209, "texts": 34994, "event_id": 46029, "person_id": 33669, "created_at": 41884, "declaration_id": 32640}}', 1),
	('01a22f02-4eef-7fbe-8ef4-19ca621f3120', '01a22f02-4ebf-79c6-ae3b-0dd76a265bf1:1', NULL, '01a22f02-3868-750b-b075-e19317e0b900', '01a22f02-4ebf-79c6-ae3b-0dd76a265bf1', 'declaration.submit', '{"en": "A new special circumstance declaration waits for review.", "zh": "有新的特殊情况申报待审核。"}', '2024-11-20 01:00:08.235899+00', NULL, '{"key": "i0", "mac": "0cec4ad28cf629ab9c32c97993262dd7", "fields": {"id": 50245, "kind": 3209, "texts": 51088, "event_id": 46029, "created_at": 41884, "declaration_id": 32640, "organization_id": 58354}}', 1),
	('01a22f02-4f8f-7373-a438-18aacb591f93', '01a22f02-4f5e-75f7-9293-e9eb5438d73e:3', '01a22f02-4548-7f3c-b91f-3873cf608eeb', NULL, '01a22f02-4f5e-75f7-9293-e9eb5438d73e', 'declaration.approve', '{"en": "Your origin credit declaration was approved.", "zh": "您的调出地学时申报已通过审核。"}', '2024-11-20 01:00:08.435452+00', NULL, '{"key": "i0", "mac": "e9dd6c9a70301e28d912243ae142cbe8", "fields": {"id": 58176, "kind": 29347, "texts": 36447, "event_id": 38779, "person_id": 50965, "created_at": 29581, "declaration_id": 42561}}', 1);
INSERT INTO public.organization VALUES
	('01a22f02-3854-7115-9315-78f8047e3869', '91379900MA0000010N', '示范区人力资源和社会保障局', 'bureau', NULL, '370499', true, 1, '2024-11-20 01:00:00.134336+00'),
	('01a22f02-385a-7550-93ed-3e7b78b72555', '91379900MA0000020P', '示范精密机械有限公司', 'employer', '01a22f02-3854-7115-9315-78f8047e3869', '370499', true, 1, '2024-11-20 01:00:00.140598+00'),
	('01a22f02-385d-7fc3-a94b-6adc3d571597', '91379900MA0000030Q', '示范设计事务所', 'employer', '01a22f02-3854-7115-9315-78f8047e3869', '370499', true, 1, '2024-11-20 01:00:00.14425+00'),
	('01a22f02-3862-740c-b3fc-c31e345d7fda', '91379900MA0000040R', '示范人事代理中心', 'personnel_agency', '01a22f02-3854-7115-9315-78f8047e3869', '370499', true, 1, '2024-11-20 01:00:00.148516+00'),
	('01a22f02-3865-7857-b192-f359f8c415cb', '91379900MA0000050T', '示范街道人社服务站', 'street_station', '01a22f02-3854-7115-9315-78f8047e3869', '370499', true, 1, '2024-11-20 01:00:00.151785+00'),
	('01a22f02-3868-750b-b075-e19317e0b900', '91379900MA0000060U', '示范社区人社服务站', 'community_station', '01a22f02-3865-7857-b192-f359f8c415cb', '370499', true, 1, '2024-11-20 01:00:00.154576+00');
INSERT INTO public.person VALUES
	('01a22f02-3bce-71f2-87ab-c3476291078c', '张示范', 'employee', false, 'resident_identity_card', '379***********0015', '\x01026b30e4b84586c991cc5ddef0e75f6cda884958e9857c349fac1cd9a713fc02c0f63cab2fc967ade49c524ab1b9ee7b5f', 1, '2024-11-20 01:00:01.024403+00', '张示范', NULL),
	('01a22f02-3c25-7dcc-ad5d-32f929596a5e', '李示范', 'employee', false, 'resident_identity_card', '379***********0023', '\x01026b302831d153639c8bbf45e694fc9432d8bacdb7946875a51a456b00c72f8bf1c18db92e7fba2218eae0cc1bb497e02e', 1, '2024-11-20 01:00:01.112126+00', '李示范', NULL),
	('01a22f02-3c56-70b6-9690-30384fea7fda', '王示范', 'freelancer', false, 'resident_identity_card', '379***********0031', '\x01026b30f739930f27bf83db8fd0a5ba5bb952040c884f2dbaf1509f9adceaff2dbadbdb8e4c22144b249785b6b427fb0b96', 1, '2024-11-20 01:00:01.160308+00', '王示范', NULL),
	('01a22f02-3c8a-7d65-9cd6-5fe14e6d8236', '赵示范', 'freelancer', false, 'resident_identity_card', '379***********004X', '\x01026b3017d62e6a0b0f3a152e6b4060223827624ead34c3dc1b792a3b3c4faf3e4d08f5ef3a1d7b0d1bcccdf6a27ec8094e', 1, '2024-11-20 01:00:01.213099+00', '赵示范', NULL),
	('01a22f02-3cb4-71f0-9d57-b493c44f9c34', '陈示范', 'employee', false, 'resident_identity_card', '379***********0058', '\x01026b30e6f8f912a94334ea31e45087b46b3f574c463368ce822e0b537b876c04cedf2b9abfb20ee2adce5ad1f94c0a1ce2', 1, '2024-11-20 01:00:01.254385+00', '陈示范', NULL),
	('01a22f02-44d8-75cf-be31-9051c3738f4c', '孙演示', 'employee', false, 'resident_identity_card', '379***********1474', '\x01026b309243192f1dee2764aaca87cf5b99b88ee582f8bdff45e125a547df6c370efcc9b2c9e50b3a9ebd389bf9f3a1f320', 1, '2024-11-20 01:00:05.718273+00', '孙演示', NULL),
	('01a22f02-4508-743e-919c-abf036ff4a97', '周演示', 'freelancer', false, 'resident_identity_card', '379***********7030', '\x01026b30836f4171b0a43ec920f2850f3e8f476f5b716be7e7cc225ac01abd570da6300205230b6ebff1a3c1967b16dac54a', 1, '2024-11-20 01:00:05.766167+00', '周演示', NULL),
	('01a22f02-452e-7c95-860a-505b7ada1923', '吴演示', 'freelancer', false, 'resident_identity_card', '379***********6361', '\x01026b309658411ea7d7a029046abe69ce11605db06b848ff400dc6b1f28027c35e86b8359150611e5d57b17665acba7b858', 1, '2024-11-20 01:00:05.80469+00', '吴演示', NULL),
	('01a22f02-4548-7f3c-b91f-3873cf608eeb', '郑演示', 'employee', false, 'resident_identity_card', '379***********3241', '\x01026b30cc080c90caa73bc80dc6600e2eadeaa6d65c9c94462f0f0f63dc8614e169bac902a7de66cbc850a5e444fd32034a', 1, '2024-11-20 01:00:05.830854+00', '郑演示', NULL);
INSERT INTO public.picture_waiting VALUES
	('01a22f02-47f1-7091-ae02-e00045a4fc9a', 'f055475bf03e38b6a5cfd57d82734f463d110ca784cd3cf8a0f56f921e5a40a6', 'application/pdf'),
	('01a22f02-48a4-75de-9099-f6c0039887e8', '0de90f5e50d3a69d45979d2996df3b4ab12ee1b15b804a732633b653ae96831f', 'image/png'),
	('01a22f02-4991-79fc-b0a8-3f712f61d702', '5f9fcc37382849f84c06f8afbafd09392386731193fa8c0b111b64aa763db799', 'application/pdf'),
	('01a22f02-49d2-757e-b2f2-ca82cdfdbb94', '77da2db8fa55f1df857b55df4047ae34b205258742de8879b470133498599551', 'image/png'),
	('01a22f02-4a06-7b22-8c3f-e12d8b737109', '5943dae8031d1726ef989d22d534dfa4d8661d04922850fd0adc34909295cb39', 'application/pdf'),
	('01a22f02-4a34-75a4-8e80-ba1fa8af95d4', '76893bdca035dcc6098faf5e59d4761180758b0c9909e47abdcdcb5d134b738d', 'image/png'),
	('01a22f02-4a79-7b4c-82a7-21cb72409c0f', '002b667a8ba187fd4f3d6be31ec3acfeddecca5cafac9a45256428cb51bf20d4', 'application/pdf'),
	('01a22f02-4a91-7191-9f04-7e538c6016d2', '5838cce9b34b03e71f81774145052a1eba03069bd72b61918a60d5bd0cbad114', 'image/png'),
	('01a22f02-4b79-79e7-842c-f97e36a68ccd', '32f2f10e913f63bf83339e198d6d03e740420e785a8f501091778e7adfdb42e0', 'image/png'),
	('01a22f02-4bff-73bb-a02d-32ed35ba9393', '68b23063d32fb4cb3279e6151a636457f757782fe218a79bb2937ec6ffb6b9eb', 'application/pdf'),
	('01a22f02-4d54-7d5d-9aa0-6335419fdd5b', '4dd9d6f0c368c6569c72a12427bd25f0d9c88085551762ba1994eb6f9fb8a310', 'image/png'),
	('01a22f02-4e08-767f-9f70-edc1ac1bc1bb', '38d93eeceb0b3be812bd56ee8d2caef37646f94f586cbc6ed9e5ddd66ec9dd22', 'application/pdf'),
	('01a22f02-4e21-753d-8983-91928098f551', 'e1a781a9f8263fb667d93c8f130912606d302c791dd82386faa1f0fef3599dc1', 'image/png'),
	('01a22f02-4e9c-70ea-86d6-b65aa7613501', '6e13bbc18a98f162ea67361335074b93063ff1358fe63a9a894b4f728d299b9e', 'application/pdf'),
	('01a22f02-4ed7-7433-aaf6-05fcd8edfe12', '9bc568799a7422441003337fb342e71e0599495bc89022551105efdddc72edab', 'image/png'),
	('01a22f02-4f1c-79de-b8f8-0541d00b1023', '0aa0992a17f76e6d364ac209d3af1658a727db06e64185f7f2795126736f7272', 'application/pdf'),
	('01a22f02-4f70-7612-8ac9-d6ece9dea6cd', '793dc444b635c4dfbc194c809600960e0bb24afb7b8aa0d705d09b41a328e5d6', 'image/png');
INSERT INTO public.principal VALUES
	('01a22f02-3bf1-7bcc-8080-dba29c9ce989', '张示范', '01a22f02-3bce-71f2-87ab-c3476291078c', 'demo.employee', '$argon2id$v=19$m=19456,t=2,p=1$OHsm919H+2zLyntbLQyxPQ$9XEDJodXzzEFdmHOKhRbFw64+GP7/GA/fbr+wy0l9PE', true, 1, '2024-11-20 01:00:01.094404+00', NULL),
	('01a22f02-3c30-7420-aac2-faa84a8e1bbc', '李示范', '01a22f02-3c25-7dcc-ad5d-32f929596a5e', 'demo.reviewer_person', '$argon2id$v=19$m=19456,t=2,p=1$bjZ3jWD0Oh8ryU9fLvGCfQ$FuXWJpmjf5+B06frshW1Ip4XxIRnxW3xj/rjpanu2R4', true, 1, '2024-11-20 01:00:01.147516+00', NULL),
	('01a22f02-3c66-73a6-8a3d-43207d95d871', '王示范', '01a22f02-3c56-70b6-9690-30384fea7fda', 'demo.freelancer_with_agency', '$argon2id$v=19$m=19456,t=2,p=1$mNnWKqmGmUacZukGmpKx4Q$txrgLFp/Y84VcIetJybw+jchRdfGG7Ph7kVL+PnazOM', true, 1, '2024-11-20 01:00:01.199446+00', NULL),
	('01a22f02-3c93-715c-bd14-6808f77a4946', '赵示范', '01a22f02-3c8a-7d65-9cd6-5fe14e6d8236', 'demo.freelancer_with_station', '$argon2id$v=19$m=19456,t=2,p=1$tLkAnWKSHLOa0YT/Ze+anQ$y5DqQFUgwJPGJQuRfnniDZVUWIWGv3IMJCXdk1J6ns8', true, 1, '2024-11-20 01:00:01.243438+00', NULL),
	('01a22f02-3cbb-7939-8e08-dcf3dfdf51c6', '陈示范', '01a22f02-3cb4-71f0-9d57-b493c44f9c34', 'demo.transferee', '$argon2id$v=19$m=19456,t=2,p=1$1vhIfrefUQhnhxBFB11Vvw$P4ESsmHCxF3vgAEIP2J71o1xgGOieDi4h7l6TEDZnHs', true, 1, '2024-11-20 01:00:01.281813+00', NULL),
	('01a22f02-3cd7-70e0-b2a7-8498d0440cb8', '示范管理员', NULL, 'demo.administrator', '$argon2id$v=19$m=19456,t=2,p=1$9c2t8OTNKdOQ3lu7FYfa+Q$n2+KjIVJeZzgmvIA8UdlYsElhD/bCtm1JHcuThYzhq0', true, 1, '2024-11-20 01:00:01.312218+00', NULL),
	('01a22f02-3cf4-7aa4-80c7-ef67d0bbdc71', '示范局经办人', NULL, 'demo.bureau', '$argon2id$v=19$m=19456,t=2,p=1$ppKijJnTqh3T0nPqT0SoZQ$CmZgbjkEFHXFykH/gBNIW9zOTeONUaYGcWPTa8AsGFk', true, 1, '2024-11-20 01:00:01.336826+00', NULL),
	('01a22f02-3d0d-71a3-bf4d-6492118e60a7', '示范系统对接', NULL, 'demo.integrator', '$argon2id$v=19$m=19456,t=2,p=1$zhNdDaBj7vVQ2IHJNVbCFA$DpgqRwRmRADAqoVxX+akmswoyMoG2+moDp2OBtyBL4E', true, 1, '2024-11-20 01:00:01.361581+00', NULL),
	('01a22f02-3d24-7afb-ba75-03c9379bbb3e', '示范公司审核人', NULL, 'demo.unit_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$GVFeC2LiXXIJSx9vliFEhA$EJkenKWrQN7eZqB7rfiS7VyYOLPgE1CUe7hNM5M0m74', true, 1, '2024-11-20 01:00:01.385185+00', NULL),
	('01a22f02-3d3c-7fc8-a6a1-f7a0ff1d43a9', '示范公司管理员', NULL, 'demo.unit_administrator', '$argon2id$v=19$m=19456,t=2,p=1$VBvTfjY2jLbrDmATfPX9/g$FYKywACBRMGDHxjB5uDnBVWbrEDngp6/itnFD4AexxM', true, 1, '2024-11-20 01:00:01.409132+00', NULL),
	('01a22f02-3d5e-7e20-b894-9d62e571f31e', '示范事务所备用审核人', NULL, 'demo.alternate_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$vXvxT8q0KzBcmS1yrPeKzw$YgByLxK1eNEytXrjKS27O+U9ZCaTtrUadU8bYjGyxLI', true, 1, '2024-11-20 01:00:01.45182+00', NULL),
	('01a22f02-3d84-7c2f-bbb7-6d1f7f392980', '示范代理审核人', NULL, 'demo.agency_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$DXmXhERiPBaAh8glOCi80g$d3eaCKkoBa3NAxPQmi1LWK0so93Gkxs623dhckJfd50', true, 1, '2024-11-20 01:00:01.494647+00', NULL),
	('01a22f02-3db6-7319-ae8e-c95b15137f16', '示范社区审核人', NULL, 'demo.community_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$Z06eiHQtv3jwmRtlq04KjQ$yy+Scyj5oR0Pd2OHgUwpvwDzTfBxWaL1OovbMc0kIGg', true, 1, '2024-11-20 01:00:01.552068+00', NULL),
	('01a22f02-3deb-7b83-80c0-995ecc5a28c5', '示范街道审核人', NULL, 'demo.street_reviewer', '$argon2id$v=19$m=19456,t=2,p=1$lDpc2oAB6g/YPx+z9KYwJQ$/1EN5NVrdqIhoEiIB7WDYsxwvlINM+u6wlmL5cObpAM', true, 1, '2024-11-20 01:00:01.592969+00', NULL),
	('01a22f02-44ed-75f6-99f8-37de95e5ac82', '孙演示', '01a22f02-44d8-75cf-be31-9051c3738f4c', NULL, NULL, true, 1, '2024-11-20 01:00:05.692093+00', NULL),
	('01a22f02-451f-7510-84fa-46fe13c65062', '周演示', '01a22f02-4508-743e-919c-abf036ff4a97', NULL, NULL, true, 1, '2024-11-20 01:00:05.74203+00', NULL),
	('01a22f02-4539-7d63-bf58-cd02e14253c5', '吴演示', '01a22f02-452e-7c95-860a-505b7ada1923', NULL, NULL, true, 1, '2024-11-20 01:00:05.768548+00', NULL),
	('01a22f02-4567-7592-88ff-33eba56937cd', '郑演示', '01a22f02-4548-7f3c-b91f-3873cf608eeb', NULL, NULL, true, 1, '2024-11-20 01:00:05.814058+00', NULL);
INSERT INTO public.record_head VALUES
	(1, 1, 'b189c9355340e90c42644fd7c1fe901e1da306afc3ea0486dec7a22ba3a4c704', '{"key": "i0", "mac": "82f70db209f6a72bd090f0fc3ea70d5c", "fields": {"id": 61367, "hash": 28812, "number": 61367}}');
INSERT INTO public.record_seal VALUES
	(1, 51, '{"event": 51, "notice": 51, "ledger_entry": 17, "title_record": 5, "study_record_change": 5}', '', 'b189c9355340e90c42644fd7c1fe901e1da306afc3ea0486dec7a22ba3a4c704', '2024-11-20 01:00:09.181012+00', '{"key": "i0", "mac": "14a95bfef8d072f0d4b00249654d46a8", "fields": {"at": 15756, "hash": 28812, "rows": 57272, "number": 61367, "counted": 12063, "position": 53363, "previous_hash": 5435}}', '{"event": [[1, 51]], "notice": ["01a22f02-48bd-75cd-94c8-b389353151e9", "01a22f02-48bd-7648-978b-81cbca36bde6", "01a22f02-48bd-76ba-b7b4-6619d4d19f1f", "01a22f02-48bd-76fa-a879-aa51ab93991c", "01a22f02-48bd-7725-a268-f4c829628d66", "01a22f02-4990-7eb7-8b51-e4c161baac54", "01a22f02-4991-707c-abad-c42aad7e7c05", "01a22f02-4991-70bf-a98c-2ced41515b50", "01a22f02-4991-7169-9ced-0eefbe6a6562", "01a22f02-4a63-718c-b522-a85f971261e2", "01a22f02-4a63-71fb-9ce8-470f668c7bba", "01a22f02-4a63-72a1-af36-71289580565b", "01a22f02-4a63-72e1-9c23-2ff30adf4281", "01a22f02-4a63-72fd-b86f-269791f533ea", "01a22f02-4a63-7338-8321-9971305ad277", "01a22f02-4a63-7369-8f8d-200df679442d", "01a22f02-4a63-7383-8985-cb57ff26eccc", "01a22f02-4a63-73bb-8cdf-dc831c1a2109", "01a22f02-4a63-7403-9cc1-f36267d2b635", "01a22f02-4a63-741c-a22f-53de8ed12094", "01a22f02-4a63-7450-84a0-ee36e2a56987", "01a22f02-4b4a-7ff9-a6db-1741188610e0", "01a22f02-4b4b-7080-b43e-3c49539380c1", "01a22f02-4b4b-715f-b424-98c3069b2962", "01a22f02-4b4b-71ab-a013-7c526fa7553c", "01a22f02-4b4b-71de-8df4-3be6943a30bb", "01a22f02-4b4b-7242-88bd-3b9945378e78", "01a22f02-4c1e-74ad-9b5f-1f568cce0087", "01a22f02-4c1e-7513-a524-557a74cfa8bd", "01a22f02-4c1f-74fb-b439-6b961b6f2664", "01a22f02-4c1f-759b-add2-a6392ab53c6d", "01a22f02-4c1f-75bd-bc1b-8cd6e6c8dedd", "01a22f02-4c6c-7067-83ae-e92b37b631cb", "01a22f02-4e24-7f9c-accb-9f1710deff92", "01a22f02-4e24-7fff-a9c8-0f542a193a8f", "01a22f02-4e25-7058-9e57-340478936ac7", "01a22f02-4eef-7e82-a407-e26e3d752e27", "01a22f02-4eef-7efc-a35d-912e8bd8430e", "01a22f02-4eef-7f6b-9373-9ae2bb26b414", "01a22f02-4eef-7fa4-a321-8abfedfd8cbe", "01a22f02-4eef-7fbe-8ef4-19ca621f3120", "01a22f02-4f8f-7202-9076-0b4395aa1537", "01a22f02-4f8f-728b-9dcc-656294cd4078", "01a22f02-4f8f-72b2-b4b1-351983a799bd", "01a22f02-4f8f-72f2-bf9d-ba2866df7dae", "01a22f02-4f8f-731f-91f7-c78f810de849", "01a22f02-4f8f-7339-b264-413ca2d5a061", "01a22f02-4f8f-7373-a438-18aacb591f93", "01a22f02-4fc4-7396-93eb-2857e4fefc08", "01a22f02-4fc4-7543-8872-4bae94da1a4c", "01a22f02-4fc4-75a4-9168-144e5cc9fa61"], "ledger_entry": [[1, 17]], "title_record": [[1, 5]], "study_record_change": [[1, 5]]}');
INSERT INTO public.refusal_tally VALUES
	('zaozhuang-2024', '2024-11-20', 'submit', 'ATTESTATION_MISSING', 'achievement', 'employee-at-employer', 1),
	('zaozhuang-2024', '2024-11-20', 'submit', 'EVIDENCE_MISSING', 'achievement', 'employee-at-employer', 1),
	('zaozhuang-2024', '2024-11-20', 'approve', 'REASON_REQUIRED', 'training', 'freelancer-at-community', 1),
	('zaozhuang-2024', '2024-11-20', 'submit', 'NOT_OPEN_TO_FREELANCER', 'learning', 'freelancer-at-agency', 1),
	('zaozhuang-2024', '2024-11-20', 'approve', 'NOT_RECOGNISED', 'competition', 'employee-at-employer', 1);
INSERT INTO public.role_grant VALUES
	('01a22f02-3c19-78ab-8051-b7e672eb69a0', '01a22f02-3bf1-7bcc-8080-dba29c9ce989', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:01.099814+00', true),
	('01a22f02-3c4c-71b2-a9f0-e9c416ff2b08', '01a22f02-3c30-7420-aac2-faa84a8e1bbc', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:01.150377+00', true),
	('01a22f02-3c86-70ac-9e38-0b4568ed5556', '01a22f02-3c66-73a6-8a3d-43207d95d871', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:01.208312+00', true),
	('01a22f02-3cab-74d3-9052-485d541c9f8d', '01a22f02-3c93-715c-bd14-6808f77a4946', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:01.245575+00', true),
	('01a22f02-3cd2-7fb4-930c-c89fc6191a51', '01a22f02-3cbb-7939-8e08-dcf3dfdf51c6', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:01.285253+00', true),
	('01a22f02-3cef-7c05-8ed4-d55d95acbe45', '01a22f02-3cd7-70e0-b2a7-8498d0440cb8', 'administrator', NULL, false, NULL, NULL, '2024-11-20 01:00:01.314023+00', true),
	('01a22f02-3d08-7e76-9e1e-0b31eb7955e9', '01a22f02-3cf4-7aa4-80c7-ef67d0bbdc71', 'bureau', '01a22f02-3854-7115-9315-78f8047e3869', false, NULL, NULL, '2024-11-20 01:00:01.339173+00', true),
	('01a22f02-3d21-7005-a503-f96a1a750d45', '01a22f02-3d0d-71a3-bf4d-6492118e60a7', 'integrator', NULL, false, NULL, NULL, '2024-11-20 01:00:01.363273+00', true),
	('01a22f02-3d38-7fd9-a229-e7ab2312a1dc', '01a22f02-3d24-7afb-ba75-03c9379bbb3e', 'unit_reviewer', '01a22f02-385a-7550-93ed-3e7b78b72555', false, NULL, NULL, '2024-11-20 01:00:01.38726+00', true),
	('01a22f02-3d51-7394-b336-a307eade5731', '01a22f02-3d3c-7fc8-a6a1-f7a0ff1d43a9', 'unit_administrator', '01a22f02-385a-7550-93ed-3e7b78b72555', false, NULL, NULL, '2024-11-20 01:00:01.411494+00', true),
	('01a22f02-3d5c-734e-b024-afaa4acf8997', '01a22f02-3c30-7420-aac2-faa84a8e1bbc', 'unit_reviewer', '01a22f02-385d-7fc3-a94b-6adc3d571597', false, '2024-11-20', NULL, '2024-11-20 01:00:01.422471+00', true),
	('01a22f02-3d7d-7bdd-bcb1-a4af26da8591', '01a22f02-3d5e-7e20-b894-9d62e571f31e', 'unit_reviewer', '01a22f02-385d-7fc3-a94b-6adc3d571597', true, NULL, NULL, '2024-11-20 01:00:01.456013+00', true),
	('01a22f02-3dac-7f11-a742-9f2fc70e638f', '01a22f02-3d84-7c2f-bbb7-6d1f7f392980', 'unit_reviewer', '01a22f02-3862-740c-b3fc-c31e345d7fda', false, NULL, NULL, '2024-11-20 01:00:01.503212+00', true),
	('01a22f02-3de0-7d46-bd5b-b26bb23e149e', '01a22f02-3db6-7319-ae8e-c95b15137f16', 'unit_reviewer', '01a22f02-3868-750b-b075-e19317e0b900', false, NULL, NULL, '2024-11-20 01:00:01.555096+00', true),
	('01a22f02-3e0b-7ba3-81a5-44769bcdd73c', '01a22f02-3deb-7b83-80c0-995ecc5a28c5', 'unit_reviewer', '01a22f02-3865-7857-b192-f359f8c415cb', false, NULL, NULL, '2024-11-20 01:00:01.597993+00', true),
	('01a22f02-44f5-7c8d-8dc0-8e364a56ce53', '01a22f02-44ed-75f6-99f8-37de95e5ac82', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:05.700497+00', true),
	('01a22f02-4524-766d-896e-f5f5622b336f', '01a22f02-451f-7510-84fa-46fe13c65062', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:05.747111+00', true),
	('01a22f02-453c-7c17-96ce-db49dee6a27b', '01a22f02-4539-7d63-bf58-cd02e14253c5', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:05.771465+00', true),
	('01a22f02-4568-78f0-bbf1-dc20bbe93204', '01a22f02-4567-7592-88ff-33eba56937cd', 'applicant', NULL, false, NULL, NULL, '2024-11-20 01:00:05.815266+00', true);
INSERT INTO public.study_record VALUES
	('01a22f02-459d-723c-a036-c09c11e71249', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'zz-c2533d15-数字技术', 'public', '数字技术', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'sync', NULL, '{"2024": {"public": "10", "professional": "0"}}', '2024-11-20 01:00:05.911829+00', 1, 1, 1, '08213715ed205ac5bcc3fea30445b717ea854c2b73397fc9aed300e991194e34', '01a22f02-3d0d-71a3-bf4d-6492118e60a7', NULL, '{"key": "i0", "mac": "09e838bebdeaf4c7abedcecf6eaba1e3", "fields": {"id": 62557, "hours": 30242, "topic": 55932, "arrival": 61367, "outcome": 61245, "sent_by": 62124, "subject": 5026, "revision": 61367, "sequence": 61367, "person_id": 55020, "source_id": 53906, "recognised": 1972, "received_at": 7667, "completed_at": 6081, "source_digest": 38984, "exam_passed_at": 19525}}'),
	('01a22f02-459d-72da-8381-fd9d90d041b0', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'zz-c2533d15-知识产权', 'public', '知识产权', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'sync', NULL, '{"2024": {"public": "10", "professional": "0"}}', '2024-11-20 01:00:05.911829+00', 1, 2, 1, '48b300ba63bbed2d11d5e13b16516177a97e3941dd07d48203f4087d25b3b699', '01a22f02-3d0d-71a3-bf4d-6492118e60a7', NULL, '{"key": "i0", "mac": "9c12281094568cae62f95648796f2f8a", "fields": {"id": 35172, "hours": 30242, "topic": 62875, "arrival": 48653, "outcome": 61245, "sent_by": 62124, "subject": 5026, "revision": 61367, "sequence": 61367, "person_id": 55020, "source_id": 64885, "recognised": 1972, "received_at": 7667, "completed_at": 6081, "source_digest": 38758, "exam_passed_at": 19525}}'),
	('01a22f02-459d-7306-9ad0-97468019ee8c', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'zz-c2533d15-安全生产', 'public', '安全生产', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'sync', NULL, '{"2024": {"public": "10", "professional": "0"}}', '2024-11-20 01:00:05.911829+00', 1, 3, 1, '1a2f2798bdf61c2fbfadcfa3c05742cb1e7c9edc070b31c96228e3b2bb6ddd30', '01a22f02-3d0d-71a3-bf4d-6492118e60a7', NULL, '{"key": "i0", "mac": "c65087454d5825da8beac9d0c7629323", "fields": {"id": 10343, "hours": 30242, "topic": 8342, "arrival": 36507, "outcome": 61245, "sent_by": 62124, "subject": 5026, "revision": 61367, "sequence": 61367, "person_id": 55020, "source_id": 10360, "recognised": 1972, "received_at": 7667, "completed_at": 6081, "source_digest": 18784, "exam_passed_at": 19525}}'),
	('01a22f02-459d-7321-a2cc-60b4118ec4bb', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'zz-c2533d15-网络安全', 'public', '网络安全', 20, '2024-09-01 02:00:00+00', NULL, NULL, NULL, 'no_credit', 'EXAM_NOT_PASSED', '{}', '2024-11-20 01:00:05.911829+00', 0, 4, 1, '0b6028c1d79ff609feeb79809e3f315fd86ad477f747f4ff6d08e91538e57127', '01a22f02-3d0d-71a3-bf4d-6492118e60a7', NULL, '{"key": "i0", "mac": "6aeb1b2b1e6279179a5b5167a68dfa4c", "fields": {"id": 7156, "code": 19653, "hours": 30242, "topic": 38754, "arrival": 6968, "outcome": 29508, "sent_by": 62124, "subject": 5026, "sequence": 61367, "person_id": 55020, "source_id": 40844, "recognised": 48963, "received_at": 7667, "completed_at": 6081, "source_digest": 58006}}'),
	('01a22f02-459d-7337-9bfa-23c2d6f612b0', '01a22f02-44d8-75cf-be31-9051c3738f4c', 'zz-c2533d15-自选话题', 'public', '自选话题', 20, '2024-09-01 02:00:00+00', '2024-09-02 02:00:00+00', NULL, NULL, 'flag', 'TOPIC_UNKNOWN', '{}', '2024-11-20 01:00:05.911829+00', 0, 5, 1, '05b67e36f0044ddd2a909e6a0396e97866579ae6b62b497bf7ee92cbb918d016', '01a22f02-3d0d-71a3-bf4d-6492118e60a7', NULL, '{"key": "i0", "mac": "856f0e6148d9fd9ae7b9c0c936561466", "fields": {"id": 6422, "code": 32674, "hours": 30242, "topic": 23440, "arrival": 11182, "outcome": 53851, "sent_by": 62124, "subject": 5026, "sequence": 61367, "person_id": 55020, "source_id": 21374, "recognised": 48963, "received_at": 7667, "completed_at": 6081, "source_digest": 6453, "exam_passed_at": 19525}}');
INSERT INTO public.study_record_change VALUES
	(1, '01a22f02-459d-723c-a036-c09c11e71249', 1, 'zz-c2533d15-数字技术', '08213715ed205ac5bcc3fea30445b717ea854c2b73397fc9aed300e991194e34', 'receive', '01a22f02-44d8-75cf-be31-9051c3738f4c', '01a22f02-3d0d-71a3-bf4d-6492118e60a7', '2024-11-20 01:00:05.911829+00', '{"code": null, "hours": "10", "topic": "数字技术", "outcome": "sync", "release": null, "subject": "public", "hours_after": {"2024": {"public": "10", "professional": "0"}}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {"2024": {"public": "0", "professional": "0"}}, "filing_number": null, "exam_passed_at": "2024-09-02T02:00:00Z", "certificate_number": null}', '{"key": "i0", "mac": "d27441e613b82aa302efcb4cb9ebf8bb", "fields": {"at": 7667, "event": 48256, "detail": 55796, "actor_id": 62124, "sequence": 61367, "person_id": 55020, "record_id": 62557, "source_id": 53906, "source_digest": 38984}}', 1),
	(2, '01a22f02-459d-72da-8381-fd9d90d041b0', 1, 'zz-c2533d15-知识产权', '48b300ba63bbed2d11d5e13b16516177a97e3941dd07d48203f4087d25b3b699', 'receive', '01a22f02-44d8-75cf-be31-9051c3738f4c', '01a22f02-3d0d-71a3-bf4d-6492118e60a7', '2024-11-20 01:00:05.911829+00', '{"code": null, "hours": "10", "topic": "知识产权", "outcome": "sync", "release": null, "subject": "public", "hours_after": {"2024": {"public": "10", "professional": "0"}}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {"2024": {"public": "0", "professional": "0"}}, "filing_number": null, "exam_passed_at": "2024-09-02T02:00:00Z", "certificate_number": null}', '{"key": "i0", "mac": "8a54bf0bc01b4a4a520684e6c391f51e", "fields": {"at": 7667, "event": 48256, "detail": 16384, "actor_id": 62124, "sequence": 61367, "person_id": 55020, "record_id": 35172, "source_id": 64885, "source_digest": 38758}}', 1),
	(3, '01a22f02-459d-7306-9ad0-97468019ee8c', 1, 'zz-c2533d15-安全生产', '1a2f2798bdf61c2fbfadcfa3c05742cb1e7c9edc070b31c96228e3b2bb6ddd30', 'receive', '01a22f02-44d8-75cf-be31-9051c3738f4c', '01a22f02-3d0d-71a3-bf4d-6492118e60a7', '2024-11-20 01:00:05.911829+00', '{"code": null, "hours": "10", "topic": "安全生产", "outcome": "sync", "release": null, "subject": "public", "hours_after": {"2024": {"public": "10", "professional": "0"}}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {"2024": {"public": "0", "professional": "0"}}, "filing_number": null, "exam_passed_at": "2024-09-02T02:00:00Z", "certificate_number": null}', '{"key": "i0", "mac": "c3ed3fda6090e5f1f5d20d161a55cee6", "fields": {"at": 7667, "event": 48256, "detail": 19304, "actor_id": 62124, "sequence": 61367, "person_id": 55020, "record_id": 10343, "source_id": 10360, "source_digest": 18784}}', 1),
	(4, '01a22f02-459d-7321-a2cc-60b4118ec4bb', 1, 'zz-c2533d15-网络安全', '0b6028c1d79ff609feeb79809e3f315fd86ad477f747f4ff6d08e91538e57127', 'receive', '01a22f02-44d8-75cf-be31-9051c3738f4c', '01a22f02-3d0d-71a3-bf4d-6492118e60a7', '2024-11-20 01:00:05.911829+00', '{"code": "EXAM_NOT_PASSED", "hours": "10", "topic": "网络安全", "outcome": "no_credit", "release": null, "subject": "public", "hours_after": {}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {}, "filing_number": null, "exam_passed_at": null, "certificate_number": null}', '{"key": "i0", "mac": "997a47bbd265cc958ddce65e702d5734", "fields": {"at": 7667, "event": 48256, "detail": 41057, "actor_id": 62124, "sequence": 61367, "person_id": 55020, "record_id": 7156, "source_id": 40844, "source_digest": 58006}}', 1),
	(5, '01a22f02-459d-7337-9bfa-23c2d6f612b0', 1, 'zz-c2533d15-自选话题', '05b67e36f0044ddd2a909e6a0396e97866579ae6b62b497bf7ee92cbb918d016', 'receive', '01a22f02-44d8-75cf-be31-9051c3738f4c', '01a22f02-3d0d-71a3-bf4d-6492118e60a7', '2024-11-20 01:00:05.911829+00', '{"code": "TOPIC_UNKNOWN", "hours": "10", "topic": "自选话题", "outcome": "flag", "release": null, "subject": "public", "hours_after": {}, "completed_at": "2024-09-01T02:00:00Z", "hours_before": {}, "filing_number": null, "exam_passed_at": "2024-09-02T02:00:00Z", "certificate_number": null}', '{"key": "i0", "mac": "d13622282f2cc9b05ab6d9e09d1a2bd0", "fields": {"at": 7667, "event": 48256, "detail": 45263, "actor_id": 62124, "sequence": 61367, "person_id": 55020, "record_id": 6422, "source_id": 21374, "source_digest": 6453}}', 1);
INSERT INTO public.title_record VALUES
	(1, '01a22f02-45b0-7bce-9875-53c3011ebc33', '01a22f02-459d-723c-a036-c09c11e71249:1:entry', 'entry', '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, '01a22f02-459d-723c-a036-c09c11e71249', '{"recognised": {"2024": {"public": "10", "professional": "0"}}}', '2024-11-20 01:00:05.911829+00', '{"key": "i0", "mac": "5d9dbc5171863e7a60e7ca62e7598f54", "fields": {"id": 54280, "key": 15903, "kind": 43168, "year": 43618, "payload": 41880, "person_id": 55020, "source_id": 62557, "recorded_at": 7667}}', 1),
	(2, '01a22f02-45b0-7c2f-a083-d965ae2fec00', '01a22f02-459d-72da-8381-fd9d90d041b0:1:entry', 'entry', '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, '01a22f02-459d-72da-8381-fd9d90d041b0', '{"recognised": {"2024": {"public": "10", "professional": "0"}}}', '2024-11-20 01:00:05.911829+00', '{"key": "i0", "mac": "7ba4967f50236e0b131eb1b771e96865", "fields": {"id": 43431, "key": 60691, "kind": 43168, "year": 43618, "payload": 41880, "person_id": 55020, "source_id": 35172, "recorded_at": 7667}}', 1),
	(3, '01a22f02-45b0-7c46-9c32-1b7e9bd2da4f', '01a22f02-459d-7306-9ad0-97468019ee8c:1:entry', 'entry', '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, '01a22f02-459d-7306-9ad0-97468019ee8c', '{"recognised": {"2024": {"public": "10", "professional": "0"}}}', '2024-11-20 01:00:05.911829+00', '{"key": "i0", "mac": "328bd96513b0828397dcd507347f409b", "fields": {"id": 40632, "key": 21475, "kind": 43168, "year": 43618, "payload": 41880, "person_id": 55020, "source_id": 10343, "recorded_at": 7667}}', 1),
	(4, '01a22f02-4f96-7d94-be67-f3cd31c6dc6e', '01a22f02-45dd-7e99-9636-0b76b9946879:1:entry', 'entry', '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, '01a22f02-45dd-7e99-9636-0b76b9946879', '{"recognised": {"2024": {"public": "0", "professional": "10"}}}', '2024-11-20 01:00:08.421469+00', '{"key": "i0", "mac": "0bfa5d33c6eb5e69a6958bc834bb7e3f", "fields": {"id": 49481, "key": 5514, "kind": 43168, "year": 43618, "payload": 61945, "person_id": 55020, "source_id": 63535, "recorded_at": 27891}}', 1),
	(5, '01a22f02-4fba-7cae-b558-bcc06f889617', '01a22f02-45dd-7e99-9636-0b76b9946879:2:withdrawal', 'withdrawal', '01a22f02-44d8-75cf-be31-9051c3738f4c', 2024, '01a22f02-45dd-7e99-9636-0b76b9946879', '{"recognised": {"2024": {"public": "0", "professional": "10"}}}', '2024-11-20 01:00:08.447481+00', '{"key": "i0", "mac": "c9c606b0814321551a0d618b4142fa50", "fields": {"id": 1645, "key": 46544, "kind": 1193, "year": 43618, "payload": 61945, "person_id": 55020, "source_id": 63535, "recorded_at": 50039}}', 1);
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
