"""The words of the domain as closed sets of strings; everything else imports them from here.

Values are the identifiers of the public interface and of the edition files: they never change.
"""

from enum import StrEnum


class State(StrEnum):
    """The state of a declaration; only `workflow.process.machine` assigns it."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    UNIT_REVIEW = "unit_review"
    REJECTED = "rejected"
    APPROVED = "approved"
    SYNCED = "synced"


class MarkKind(StrEnum):
    """By what a declaration is known again. An activity's key says which, then what is declared of it."""

    FILE = "file"
    NUMBER = "number"
    TITLE = "title"
    ACTIVITY = "activity"


HALF_OF_MARK = 32  # characters of an activity's key that say which it is; the rest: its days and hours


class Event(StrEnum):
    """What moves a declaration from one state to another."""

    SUBMIT = "submit"
    CLAIM = "claim"
    RELEASE = "release"
    REASSIGN = "reassign"
    FORWARD = "forward"
    RETURN_FOR_CORRECTION = "return_for_correction"
    WITHDRAW = "withdraw"
    REVISE = "revise"
    APPEAL = "appeal"
    APPROVE = "approve"
    REJECT = "reject"
    UNDO = "undo"
    SYNC = "sync"
    REVOKE = "revoke"


APPLYING = frozenset({Event.SUBMIT, Event.WITHDRAW, Event.REVISE, Event.APPEAL})  # the applicant's own
DECIDING = frozenset({Event.FORWARD, Event.RETURN_FOR_CORRECTION, Event.APPROVE, Event.REJECT})
REVIEWING = DECIDING | {Event.CLAIM, Event.UNDO, Event.REVOKE}
SETTLING = frozenset({Event.APPROVE, Event.UNDO, Event.REVOKE})  # these move hours
MOVING = frozenset(  # these take a declaration from its body
    {
        *(Event.FORWARD, Event.REASSIGN, Event.RETURN_FOR_CORRECTION),
        *(Event.WITHDRAW, Event.REVISE, Event.APPEAL),
    }
)

# Besides events, a history has these, which leave the state unchanged: the declaration was moved to another
# edition, the bureau has looked at a decision again (抽查), asked for evidence for that, or was given it, and
# something else changed the hours of a decided declaration, or what its years require.
EDITION_MOVED = "move_edition"
SPOT_CHECKED = "spot_check"
EVIDENCE_ASKED = "ask_evidence"
EVIDENCE_GIVEN = "give_evidence"
HOURS_CHANGED = "hours_changed"
# Two persons were one, and what the one had is the other's from now on; or that was taken back.
PERSON_MERGED = "merge_person"
MERGE_UNDONE = "undo_merge"
MERGING = (PERSON_MERGED, MERGE_UNDONE)
STATE_KEEPING = (EDITION_MOVED, SPOT_CHECKED, EVIDENCE_ASKED, EVIDENCE_GIVEN, HOURS_CHANGED, *MERGING)


class CheckOutcome(StrEnum):
    """What came of one item of a campaign of spot checks (抽查)."""

    CONFIRMED = "confirmed"
    REMARK = "remark"  # it stands, and the person is told something about it
    REVOKED = "revoked"


class CheckStanding(StrEnum):
    """Where one item of a campaign is."""

    OPEN = "open"  # nobody has looked at it, or asked for anything
    ASKED = "asked"  # evidence was asked for, and some of it is not there
    ANSWERED = "answered"  # all that was asked for is there
    SETTLED = "settled"
    LAPSED = "lapsed"  # the declaration is not approved any more, so that there is nothing to check


class CauseKind(StrEnum):
    """What changed the hours of a decided declaration."""

    STUDY_RECORD = "study_record"
    DECLARATION = "declaration"
    EDITION = "edition"
    REQUIREMENT = "requirement"
    MERGE = "merge"  # of two persons


class RecordEvent(StrEnum):
    """What is done to a record of the city platform."""

    RECEIVE = "receive"
    UPDATE = "update"
    MOVE_OUT = "move_out"  # to another person: of whom it was
    MOVE_IN = "move_in"  # of whom it is now
    MERGE_OUT = "merge_out"  # its person was merged into another, or that was undone: of whom it was
    MERGE_IN = "merge_in"  # of whom it is now
    WITHDRAW = "withdraw"
    RELEASE = "release"


class ApplicantType(StrEnum):
    """Who declares (四(三)); being a transferee is an additional attribute (R12)."""

    EMPLOYEE = "employee"
    FREELANCER = "freelancer"


class EmployerKind(StrEnum):
    """The kind of an employer, by its unified social credit code (GB 32100)."""

    GOVERNMENT = "government"
    PUBLIC_INSTITUTION = "public_institution"
    SOCIAL_ORGANISATION = "social_organisation"
    ENTERPRISE = "enterprise"
    OTHER = "other"


class TitleSeries(StrEnum):
    """以考代评 or 评审: how titles of the person's series are gained."""

    EXAM_BASED = "exam_based"
    REVIEW_BASED = "review_based"


class OrganizationKind(StrEnum):
    """The kind of an organization that reviews, or that oversees reviewing ones (四(三))."""

    EMPLOYER = "employer"
    PERSONNEL_AGENCY = "personnel_agency"
    COMMUNITY_STATION = "community_station"
    STREET_STATION = "street_station"
    BUREAU = "bureau"


class Category(StrEnum):
    """A row of the annex, or of 二(三) and 四(三)."""

    TRAINING = "training"
    LEARNING = "learning"
    QUALIFICATION_EXAM = "qualification_exam"
    ACHIEVEMENT = "achievement"
    EXPERT_ACTIVITY = "expert_activity"
    AID_POSTING = "aid_posting"
    COMPETITION = "competition"
    SPECIAL_CIRCUMSTANCE = "special_circumstance"
    DIGITAL_ENGINEER = "digital_engineer"
    ORIGIN_CREDIT = "origin_credit"


class EvidenceKind(StrEnum):
    """What a piece of evidence is (附件7); some kinds prove nothing and are known only to be refused."""

    PASS_CERTIFICATE = "pass_certificate"  # noqa: S105 - a training certificate, not a secret
    E_CERTIFICATE = "e_certificate"
    STAMPED_PROOF = "stamped_proof"
    STUDY_ARCHIVE = "study_archive"
    QUALIFICATION_CERTIFICATE = "qualification_certificate"
    AWARD_CERTIFICATE = "award_certificate"
    GRANT_CERTIFICATE = "grant_certificate"
    MEDAL = "medal"
    PLAQUE = "plaque"
    COVER = "cover"
    CONTENTS = "contents"
    INDEX = "index"
    BODY = "body"
    INVITATION = "invitation"
    DISPATCH_DOCUMENT = "dispatch_document"
    ORIGIN_PROOF = "origin_proof"
    LEVEL_CERTIFICATE = "level_certificate"
    ACCEPTANCE_LETTER = "acceptance_letter"
    APPLICATION_RECEIPT = "application_receipt"
    PHOTO = "photo"


class Subject(StrEnum):
    """公需科目 or 专业科目 (二); one never substitutes for the other."""

    PUBLIC = "public"
    PROFESSIONAL = "professional"


class Status(StrEnum):
    """The stage that an item of an assessment has reached."""

    NEW = "new"
    APPROVED = "approved"
    REVOKED = "revoked"


class LearningKind(StrEnum):
    """附件2, first sentence."""

    UNIT_STUDY = "unit_study"
    SELF_STUDY_EXAM = "self_study_exam"
    DEGREE = "degree"


class ExamKind(StrEnum):
    """附件2, second sentence."""

    NATIONAL = "national"
    INTERNATIONAL = "international"


class AchievementKind(StrEnum):
    """附件3."""

    AWARD = "award"
    PATENT = "patent"
    SOFTWARE = "software"
    STANDARD = "standard"
    PAPER = "paper"
    CONFERENCE_PAPER = "conference_paper"
    BOOK = "book"
    TRANSLATION = "translation"


class CircumstanceKind(StrEnum):
    """附件6."""

    ABROAD = "abroad"
    SICK_LEAVE = "sick_leave"
    MATERNITY = "maternity"
    OTHER = "other"


class Outcome(StrEnum):
    """What the rules say about one item."""

    APPROVE = "approve"
    APPROVE_TRIMMED = "approve_trimmed"
    APPROVE_ZERO = "approve_zero"
    BLOCK_SUBMIT = "block_submit"
    RETURN_FOR_CORRECTION = "return_for_correction"
    REJECT = "reject"
    DEDUPE = "dedupe"


class RecordOutcome(StrEnum):
    """What the rules say about one record of the city platform."""

    SYNC = "sync"
    NO_CREDIT = "no_credit"
    FLAG = "flag"
    DEDUPE = "dedupe"


class TitleResult(StrEnum):
    """What a level certificate does for a professional title (二(三))."""

    RECOGNISED = "recognised"
    REFERENCE_ONLY = "reference_only"
    NOT_RECOGNISED = "not_recognised"


class Mode(StrEnum):
    """Whether a rule or a row binds, is only watched, or is switched off."""

    ACTIVE = "active"
    EVALUATE = "evaluate"
    DISABLED = "disabled"


class Code(StrEnum):
    """Every reason code, in the order in which refusals of one item are listed."""

    HOURS_INVALID = "HOURS_INVALID"
    EVIDENCE_MISSING = "EVIDENCE_MISSING"
    UNIT_APPROVAL_MISSING = "UNIT_APPROVAL_MISSING"
    DUPLICATE_EVIDENCE = "DUPLICATE_EVIDENCE"
    DUPLICATE_WORK = "DUPLICATE_WORK"
    ALREADY_SYNCED = "ALREADY_SYNCED"
    YEAR_CLOSED = "YEAR_CLOSED"
    NO_CARRY_OVER = "NO_CARRY_OVER"
    NO_REVIEWING_BODY = "NO_REVIEWING_BODY"
    NOT_OPEN_TO_FREELANCER = "NOT_OPEN_TO_FREELANCER"
    NOT_YET_DONE = "NOT_YET_DONE"
    SPLIT_MISSING = "SPLIT_MISSING"
    NOT_FILED = "NOT_FILED"
    NO_STUDY_ARCHIVE = "NO_STUDY_ARCHIVE"
    NOT_PUBLISHED = "NOT_PUBLISHED"
    EVIDENCE_INVALID = "EVIDENCE_INVALID"
    NOT_INVITED = "NOT_INVITED"
    NOT_DISPATCHED = "NOT_DISPATCHED"
    NOT_RECOGNISED = "NOT_RECOGNISED"
    THRESHOLD_NOT_EXCEEDED = "THRESHOLD_NOT_EXCEEDED"
    WRONG_AUTHORITY = "WRONG_AUTHORITY"
    WRONG_ISSUER = "WRONG_ISSUER"
    WRONG_YEAR = "WRONG_YEAR"
    OVERLAP_ONE_BENEFIT = "OVERLAP_ONE_BENEFIT"
    DAILY_CAP = "DAILY_CAP"
    PERSON_DAY_CAP = "PERSON_DAY_CAP"
    ANNUAL_CAP = "ANNUAL_CAP"
    EXAM_NOT_PASSED = "EXAM_NOT_PASSED"
    SAME_STUDY = "SAME_STUDY"
    TOPIC_UNKNOWN = "TOPIC_UNKNOWN"
    SHARED_EVIDENCE = "SHARED_EVIDENCE"
    # Warnings that only other rows, or a number that is not there, show: beside the rules.
    SAME_FILE_ELSEWHERE = "SAME_FILE_ELSEWHERE"
    SAME_NUMBER_ELSEWHERE = "SAME_NUMBER_ELSEWHERE"
    SAME_TITLE_ELSEWHERE = "SAME_TITLE_ELSEWHERE"
    ALIKE_PICTURE_ELSEWHERE = "ALIKE_PICTURE_ELSEWHERE"
    OTHER_DAYS_ELSEWHERE = "OTHER_DAYS_ELSEWHERE"
    SAME_DAY = "SAME_DAY"
    SAME_TITLE = "SAME_TITLE"
    ALIKE_PICTURE = "ALIKE_PICTURE"
    REJECTED_BEFORE = "REJECTED_BEFORE"
    NO_NUMBER = "NO_NUMBER"
    EXAM_BASED_SERIES = "EXAM_BASED_SERIES"
    SELF_REVIEW = "SELF_REVIEW"
    CALENDAR_MISSING = "CALENDAR_MISSING"
    # Codes of the process around the rules: a paper proof at title review, a decision without a reason.
    ONLY_PLATFORM_RECORD = "ONLY_PLATFORM_RECORD"
    REASON_REQUIRED = "REASON_REQUIRED"
    WARNINGS_NOT_ACKNOWLEDGED = "WARNINGS_NOT_ACKNOWLEDGED"
    ATTESTATION_MISSING = "ATTESTATION_MISSING"
    REJECTION_IS_FINAL = "REJECTION_IS_FINAL"
    REJECTION_IS_NOT_FINAL = "REJECTION_IS_NOT_FINAL"
    TARGET_NOT_REVIEWING_BODY = "TARGET_NOT_REVIEWING_BODY"
    ALREADY_SENT = "ALREADY_SENT"
    APPEAL_ALREADY_HEARD = "APPEAL_ALREADY_HEARD"
    REVIEWER_CUT = "REVIEWER_CUT"
    REASON_UNKNOWN = "REASON_UNKNOWN"
    # Why hours of a decided declaration, or what its years require, have changed.
    REFILLED = "REFILLED"
    RECALCULATED = "RECALCULATED"
    REQUIREMENT_CHANGED = "REQUIREMENT_CHANGED"


# What blocks nothing: a reviewer looks into it, and says so when approving.
WARNINGS = (
    Code.SHARED_EVIDENCE,
    Code.SAME_FILE_ELSEWHERE,
    Code.SAME_NUMBER_ELSEWHERE,
    Code.SAME_TITLE_ELSEWHERE,
    Code.ALIKE_PICTURE_ELSEWHERE,
    Code.OTHER_DAYS_ELSEWHERE,
    Code.SAME_DAY,
    Code.SAME_TITLE,
    Code.ALIKE_PICTURE,
    Code.REJECTED_BEFORE,
    Code.NO_NUMBER,
)
