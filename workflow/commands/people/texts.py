"""What people are told when a value of an organization, a person or an identity can't be."""

from __future__ import annotations

from workflow.access.passwords import LONGEST, SHORTEST
from workflow.errors import FieldError, Invalid
from workflow.evidence.accepted import MOST_FILES

_TEXTS = {
    "PARENT_UNKNOWN": ("上级机构不存在", "There is no such parent organization"),
    "PARENT_KIND": ("这类机构不能作为其上级", "An organization of this kind can't be the parent"),
    "PARENT_CYCLE": (
        "上级机构不能是其自身或其下级",
        "The parent is the organization itself or lies below it",
    ),
    "ORGANIZATION_UNKNOWN": ("机构不存在", "There is no such organization"),
    "ORGANIZATION_KIND": (
        "该机构的类别与关系类型不符",
        "An organization of this kind can't hold this type of affiliation",
    ),
    "ORGANIZATION_REQUIRED": ("请填写机构", "This type needs an organization"),
    "ORGANIZATION_NOT_ALLOWED": ("此类型不填写机构", "This type takes no organization"),
    "ORIGIN_REGION_REQUIRED": ("外地调入须填写调出地区", "A transfer in needs the region it comes from"),
    "ORIGIN_REGION_NOT_ALLOWED": ("只有外地调入填写调出地区", "Only a transfer in has a region of origin"),
    "PERIOD_ORDER": ("结束日期早于开始日期", "The last day is before the first"),
    "EMPLOYMENT_OVERLAP": (
        "与该人员的另一段聘用关系日期重叠，请先结束前一段",
        "Another employment of this person covers some of these days; end it first",
    ),
    "PERSON_UNKNOWN": (
        "没有此人，或此人不由您办理。请核对编号；本单位只能指定当日在职的人员，其他人员请由人力资源社会保障部门或系统管理员指定",
        "No such person, or not one that is yours to choose. Check the id; a unit appoints whom it employs on"
        " that day, the bureau or an administrator appoints others",
    ),
    "PRINCIPAL_UNKNOWN": ("账号不存在", "There is no such principal"),
    "ONLY_SHORTENED": (
        "该任职由人力资源社会保障部门或系统管理员指定，本单位只能提前结束，不能延长；如需延长，请由其办理",
        "The bureau or an administrator made this appointment: the unit may only end it earlier; ask them",
    ),
    "ROLE_NEEDS_ORGANIZATION": ("此角色须指定机构", "This role holds for an organization: name it"),
    "ROLE_HAS_NO_ORGANIZATION": ("此角色不限于某一机构", "This role holds for no single organization"),
    "SCOPE_UNKNOWN": ("没有此权限范围", "There is no such scope"),
    "SCOPES_REQUIRED": (
        "对接系统的密钥须列明权限范围",
        "The key of an integrator must name its scopes",
    ),
    "EXPIRES_IN_PAST": ("失效时间须晚于现在", "The key would have expired already"),
    "PASSWORD_TOO_SHORT": (f"密码至少 {SHORTEST} 个字符", f"A password has at least {SHORTEST} characters"),
    "PASSWORD_TOO_LONG": (f"密码最多 {LONGEST} 个字符", f"A password has at most {LONGEST} characters"),
    "PASSWORD_IS_LOGIN": (
        "密码不能与账号相同，也不能是账号的倒写",
        "The password is the login, or the login backwards",
    ),
    "PASSWORD_IS_OLD": ("新密码不能与原密码相同", "The new password is the old one"),
    "PASSWORD_WRONG": ("原密码不正确", "The present password is wrong"),
    "NO_PASSWORD": (
        "此账号没有本系统的密码，由统一身份认证登录",
        "This principal has no password here: it signs in by the identity provider",
    ),
    "CODE_WRONG": (
        "验证码不正确，或已用过；请等验证器显示下一个再试",
        "The code is wrong, or was used: wait for the next one and try again",
    ),
    "NOTHING_TO_CORRECT": (
        "与现有登记相同，无需更正",
        "This is what is registered already: there is nothing to correct",
    ),
    "TOO_MANY_FILES": (
        f"一项更正申请最多附{MOST_FILES}份材料，已满。"
        "请将几页合并为一个多页 PDF；仍须补充的，撤回本申请后重新提出",
        f"A request has at most {MOST_FILES} files, and they are there. Put several pages into one PDF;"
        " where more is needed, withdraw the request and ask anew",
    ),
    "NOT_PROPOSED": (
        "只能并入建议所涉及的两份档案之一；二者已为同一份，或没有这样的档案的，请不予采纳",
        "It is merged into one of the two entries that are proposed; where they are one by now, or there is"
        " no such entry, refuse it",
    ),
    "COMMENT_REQUIRED": ("请写明理由，申请人会看到", "Say why; the person reads it"),
    # of a file by which an installation is set up
    "NAME_TWICE": (
        "文件中有两个同名机构，请删去一个",
        "Two organizations of the file have this name: remove one",
    ),
    "PRINCIPAL_TWICE": ("文件中重复列出，请删去一处", "This stands twice in the file: remove one"),
    "NAME_AMBIGUOUS": (
        "系统中有多个同名的，无法确定是哪一个；机构请写明统一社会信用代码（uscc），账号请在管理页面改名后再试",
        "Several have this name: state the organization's uscc, or rename the others at /principals first",
    ),
    "ORGANIZATION_NOT_NAMED": (
        "文件和系统中都没有此名称的机构，请核对名称，或在 organizations 中列出",
        "Neither the file nor the database has an organization of this name: check it, or list it",
    ),
    "LOGIN_NOT_NAMED": (
        "文件和系统中都没有此登录名，请核对，或在 principals 中列出",
        "Neither the file nor the database has this login: check it, or list it among principals",
    ),
    "KIND_STAYS": (
        "已登记机构的类别不能更改；确需更改的，请另建一个机构并将原机构停用（active: false）",
        "The kind of an organization stays: enter another one, and close this one with active: false",
    ),
    "USCC_STAYS": (
        "已有同名机构登记了另一个统一社会信用代码。如是同一机构，请先通过接口更正其代码；"
        "如不是，请使用不同的名称",
        "An organization of this name is registered with another USCC: if it is the same, correct that "
        "by the API first; if it is another one, give it another name",
    ),
    "PERSON_STAYS": (
        "账号所属人员不能更改，请为该人员另建账号",
        "Whose principal it is stays: make another one for that person",
    ),
    "KEY_STAYS": (
        "密钥的权限范围和失效时间不能更改；请以新的 label 另建密钥，并将原密钥注明 revoked: true",
        "Scopes and expiry of a key stay: make one with another label, and say revoked: true of this one",
    ),
    "OFFICE_STAYS": (
        "现有任职的起始日期和是否候补不能更改，已定的结束日期不能取消；请先以 valid_to 结束，再另行指定",
        "First day and alternate of an office stay, and a last day is not taken back: end it by valid_to,"
        " then appoint anew",
    ),
    "OFFICE_OVERLAPS": (
        "与原任职的日期重叠，请从原任职结束的次日起指定",
        "An earlier office covers some of these days: begin on the day after it",
    ),
    "LOGIN_NEEDS_PASSWORD": ("设置登录名时须同时设置密码", "A login needs a password"),
}


def invalid(pointer: str, code: str) -> Invalid:
    """The value at a JSON pointer can't be, and why."""
    zh, en = _TEXTS[code]
    return Invalid(FieldError(pointer, code, {"zh": zh, "en": en}))
