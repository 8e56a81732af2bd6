"""The titles and details of problems by code, in Chinese and English."""

from __future__ import annotations

from collections.abc import Mapping

# code -> (title zh, title en, what to do zh, what to do en)
PROBLEM_TEXTS: Mapping[str, tuple[str, str, str, str]] = {
    "NOT_AUTHENTICATED": (
        "未登录",
        "Not authenticated",
        "请使用 API 密钥（Authorization: Bearer）或登录后再试。",
        "Say who you are: send an API key as “Authorization: Bearer …”, or sign in.",
    ),
    "NOT_PERMITTED": ("无权操作", "Not permitted", "此操作不在您的权限之内。", "This is not yours to do."),
    "CROSS_SITE": (
        "跨站请求",
        "Cross-site request",
        "浏览器从其他网站发出的请求不予执行。",
        "A browser sent this from another site; it was not carried out.",
    ),
    "SELF_REVIEW": (
        "不得审核本人申报",
        "Not your own declaration",
        "任何人不得审核自己的申报，须由其他审核人办理。",
        "Nobody reviews their own declaration (R21); another reviewer has to.",
    ),
    "WRONG_QUERY": (
        "查询参数有误",
        "Wrong query",
        "查询参数未知、重复或无法读取。",
        "A query parameter is unknown, repeated or can't be read.",
    ),
    "NOT_FOUND": (
        "未找到",
        "Not found",
        "没有此项，或您无权查看。",
        "There is no such thing, or it is not yours to see.",
    ),
    "METHOD_NOT_ALLOWED": (
        "方法不可用",
        "Method not allowed",
        "此地址不支持该方法，可用方法见 Allow。",
        "This address has no such method; Allow names those it has.",
    ),
    "CONFLICT": (
        "冲突",
        "Conflict",
        "内容已变更，或当前状态下不能执行。",
        "The thing has changed, or is in a state in which this can't be done.",
    ),
    "WRONG_STATE": (
        "状态不符",
        "Wrong state",
        "申报当前状态下不能执行此操作。",
        "The declaration is in a state from which this event does not lead.",
    ),
    "LOST_RACE": (
        "已被他人更改",
        "Changed by somebody else",
        "他人已先行更改，请重新读取后再决定。",
        "Somebody else changed it first; read it again and decide anew.",
    ),
    "ALREADY_CLAIMED": (
        "已被领取",
        "Already claimed",
        "另一位审核人已领取此事项。",
        "Another reviewer has claimed this work item.",
    ),
    "ALREADY_EXISTS": (
        "已存在",
        "Already exists",
        "该证件号码（统一社会信用代码、登录名等）已登记。",
        "Something with this unique value exists already.",
    ),
    "EDITION_STATUS": (
        "版本状态不符",
        "Wrong status of the edition",
        "该版本当前的状态下不能执行：草稿检查后方可发布，发布后方可转移、停用或回退；"
        "随程序提供的和已发布的版本不可更改，请以新的 id 另存。",
        "The edition's status does not allow this: a draft is checked, then published; then work is moved to "
        "it, and it is taken back. What is shipped or published never changes: copy it under another id.",
    ),
    "EDITION_CHANGED": (
        "规则版本已变更",
        "The edition was changed",
        "进行期间该规则版本已变更，请重新开始。",
        "The edition was changed meanwhile; begin anew.",
    ),
    "ANOTHER_IN_FORCE": (
        "生效的是另一版本",
        "Another edition is in force",
        "现行版本与您所要取代的不同，差异见 facts；请核对后再发布。",
        "Another edition is in force than the one to be replaced; facts has the difference. Look again.",
    ),
    "EDITION_REPLACED": (
        "版本已被取代",
        "The edition was replaced",
        "已发布的另一版本（facts.by）建立在该版本之上，请先回退那一版本。",
        "A published edition (facts.by) stands on this one; roll that one back first.",
    ),
    "EDITION_NOT_IN_FORCE": (
        "版本未生效",
        "The edition is not in force",
        "在途事项只能转入现行有效的版本：未到生效日、已过截止日或已被取代的版本不可。",
        "Work is moved only to an edition in force: its days have begun, are not over, and none replaces it.",
    ),
    "EDITION_HAS_ERRORS": (
        "版本有错误",
        "The edition has errors",
        "错误逐条列在 problems 中，更正并检查后再执行。",
        "Each error is listed in problems; correct them and check again.",
    ),
    "APPROVER_IS_AUTHOR": (
        "批准人不得是作者",
        "The approver is an author",
        "编写或修改过该版本的人不能批准，请由他人发布。",
        "Whoever wrote or changed the edition does not approve it; somebody else publishes it.",
    ),
    "VERSION_MISMATCH": (
        "版本不符",
        "Version mismatch",
        "If-Match 所指的版本不是当前版本，请重新读取。",
        "If-Match names another version than the current one; read it again.",
    ),
    "IF_MATCH_REQUIRED": (
        "缺少 If-Match",
        "If-Match is required",
        "更改和删除需在 If-Match 中给出所读版本的 ETag。",
        "To change or delete, send the ETag that you have read as If-Match.",
    ),
    "TOO_MANY_ATTEMPTS": (
        "尝试次数过多",
        "Too many attempts",
        "失败次数过多，请在 Retry-After 秒后再试。",
        "Too many failed attempts; try again after Retry-After seconds.",
    ),
    "BUSY": ("系统繁忙", "Busy", "请稍后再试。", "All connections are in use; try again in a moment."),
    "UNAVAILABLE": (
        "数据库不可用",
        "Database unavailable",
        "数据库暂时无法访问，请稍后再试。",
        "The database can't be reached at the moment; try again.",
    ),
    "EVIDENCE_DAMAGED": (
        "证明材料文件损坏",
        "The evidence is damaged",
        "该证明材料的文件缺失或已损坏，已通知运维人员；由其从备份恢复，或由申报人重新上传同一文件后即可查看。",
        "The file of this evidence is missing or damaged, and whoever runs the installation has been told. "
        "It can be read again once it is restored, or the same file is uploaded again.",
    ),
    "GUARD_REFUSED": (
        "不符合规定",
        "Refused by the rules",
        "未满足的规定逐条列在 guards 中。",
        "Each rule that is not met is listed in guards.",
    ),
    "INVALID": (
        "内容有误",
        "Invalid",
        "有误的字段逐条列在 errors 中。",
        "Each wrong field is listed in errors.",
    ),
    "NOT_READABLE": (
        "无法读取",
        "Not readable",
        "请求正文不是可读的 JSON（UTF-8，无重复键，数字和嵌套在限度内）。",
        "The body is not JSON that can be read in one way only "
        "(UTF-8, no key twice, numbers and nesting within bounds).",
    ),
    "BAD_REQUEST": ("请求有误", "Bad request", "请求不符合格式。", "The request is not well-formed."),
    "TOO_LARGE": (
        "内容过大",
        "Too large",
        "请求正文超过此地址的限度。",
        "The body is larger than this address accepts.",
    ),
    "UNSUPPORTED_MEDIA_TYPE": (
        "媒体类型不支持",
        "Unsupported media type",
        "请使用文档中写明的 Content-Type。",
        "Send the Content-Type that the documentation names.",
    ),
    "WRONG_CURSOR": (
        "游标无效",
        "Wrong cursor",
        "游标须来自同一查询的上一页，请从第一页重新开始。",
        "A cursor comes from the page before of the same query; start again at the first page.",
    ),
    "WRONG_HEADER": (
        "请求头有误",
        "Wrong header",
        "请求头的值无效。",
        "The value of a header can't be used.",
    ),
    "IDEMPOTENCY_KEY_REUSED": (
        "幂等键已用于其他请求",
        "Idempotency key reused",
        "此 Idempotency-Key 已用于内容不同的请求，请使用新的键。",
        "This Idempotency-Key was sent with another request; use a new one.",
    ),
    "IDEMPOTENCY_IN_FLIGHT": (
        "相同请求正在处理",
        "In flight",
        "带有此 Idempotency-Key 的请求仍在处理，请稍后再试。",
        "The request with this Idempotency-Key is still being worked on; try again in a moment.",
    ),
    "IDEMPOTENCY_ANSWER_LOST": (
        "已执行，答复未保存",
        "Done, but the answer was lost",
        "带有此 Idempotency-Key 的请求已经生效，但答复在故障中丢失，请重新读取。",
        "The request with this Idempotency-Key took effect, but its answer was lost; read the result.",
    ),
    "IDEMPOTENCY_ANSWER_WITHHELD": (
        "已执行，答复不再出示",
        "Done, and not shown again",
        "带有此 Idempotency-Key 的请求已经生效；其答复含有不予保存的内容，只出示一次。",
        "The request with this Idempotency-Key took effect; "
        "its answer holds what is never stored, and was shown once.",
    ),
    "INTERNAL": (
        "内部错误",
        "Internal error",
        "系统出错，已记录。请提供 instance 中的编号。",
        "Something went wrong here and was logged; please quote the number in instance.",
    ),
}
