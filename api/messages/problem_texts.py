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
    "SECOND_FACTOR_REQUIRED": (
        "需要动态验证码",
        "A code is needed",
        "账号和密码正确；请在 code 中填写验证器上的动态验证码，或一个恢复码。",
        "Login and password are right: send the code of your authenticator, or a recovery code, in `code`.",
    ),
    "PASSWORD_MUST_CHANGE": (
        "须先更改密码",
        "The password has to be changed",
        "此密码只能用于设置新密码：请在 new_password 中填写新密码。",
        "This password is for choosing a new one: send that in `new_password`.",
    ),
    "ONLY_VIEWING": (
        "正在以他人视角查看",
        "You only look",
        "您正在以他人视角查看页面，不能以其名义办理任何事项；请先结束查看。",
        "You look at pages as somebody else sees them, and nothing is done in their name: end that first.",
    ),
    "PROVIDER_FAILS": (
        "统一身份认证暂时不可用",
        "The identity provider fails",
        "统一身份认证没有正常应答，请稍后再试，或用账号和密码登录。",
        "The identity provider does not answer as it should: try again later, or sign in by password.",
    ),
    "FONTS_MISSING": (
        "没有可用的字库",
        "There are no fonts",
        "服务器未安装证书所用的中文字库，暂时无法出具或下载证书，其他功能不受影响。请系统管理员安装"
        " fonts-noto-cjk、fonts-hanazono、fonts-babelstone-han，或用 XUESHI_FONTS"
        " 指定字库文件夹，然后重新启动。",
        "The fonts with which certificates are set are not installed on the server; the rest works. Ask"
        " the administrator to install fonts-noto-cjk, fonts-hanazono and fonts-babelstone-han, or to name"
        " folders with fonts in XUESHI_FONTS, and to start the server anew.",
    ),
    "CERTIFICATE_NOT_SET": (
        "证书排版未成功",
        "The certificate could not be set",
        "证书没有排版成功，证书本身不受影响，运行人员已得到提示。请稍后再下载；仍不成功时请联系系统管理员。",
        "The certificate could not be set as a PDF; it stays issued, and whoever runs the installation was"
        " told. Try again later, or ask an administrator.",
    ),
    "ALREADY_REVOKED": (
        "证书已经撤销",
        "Revoked already",
        "该证书此前已被撤销，无须再次办理；需要新证书的，请重新出具。",
        "The certificate was revoked before; where a new one is needed, issue it.",
    ),
    "FORM_EXPIRED": (
        "表单已失效",
        "The form has expired",
        "该表单属于另一次登录，未予执行；请重新打开页面后再提交。",
        "The form was made for another session, and nothing was done: open the page anew and send it again.",
    ),
    "NOT_PERMITTED": (
        "无权操作",
        "Not permitted",
        "此操作不在您的权限范围内；如工作需要，请向系统管理员申请权限。",
        "You are not permitted to do this; if your work needs it, ask an administrator for the right.",
    ),
    "SCOPES_REQUIRED": (
        "密钥未写明权限范围",
        "The key names no scopes",
        "系统对接账号的密钥须写明权限范围（scopes）；此密钥未写明，已不可用。"
        "请管理员新建一个写明 scopes 的密钥。",
        "A key of an integrator names its scopes; this one does not, and is refused. "
        "Ask an administrator for a key with `scopes`.",
    ),
    "CROSS_SITE": (
        "跨站请求",
        "Cross-site request",
        "浏览器从其他网站发出的请求不予执行。",
        "A browser sent this from another site; it was not carried out.",
    ),
    "ALREADY_ASKED": (
        "已有未办结的申请",
        "It was asked for already",
        "这一项已有一件更正申请尚未办结；请等待办理，或先撤回后再申请。",
        "A correction of this is open already: wait until it is decided, or withdraw it first.",
    ),
    "PERHAPS_ONE_PERSON": (
        "可能为同一人",
        "Perhaps one person",
        "该证件号码已登记在另一人名下，二者可能为同一人，未予办理。请由人社部门核对；确为同一人的，由其合并。",
        "Somebody else is registered with this number, so nothing was done: they may be one person."
        " The bureau finds out, and merges the two where they are.",
    ),
    "PERSON_MERGED": (
        "该人员已并入另一人",
        "The person was merged",
        "该人员已并入另一人，全部内容都在合并后的档案中；请在该档案上办理。",
        "The person was merged into another, who has all that this one had: act on that one.",
    ),
    "MERGE_OVER": (
        "不能撤销合并",
        "The merge can't be undone",
        "合并已超过一天、已经撤销，或合并后的人员又已并入他人，不能撤销。需要时先撤销后一次合并；"
        "超过一天的，请另行登记该人员，再由人社部门逐项更正。",
        "A day is over, it was undone, or the person was merged on: undo that merge first. After a day, enter"
        " the person anew, and let the bureau correct one thing after the other.",
    ),
    "MANY_EMPLOYMENTS": (
        "有多段聘用关系",
        "Several employments",
        "申请的日期之后有多段聘用关系，不能一并更正；请人社部门逐段更正。",
        "Several employments cover these days, so it can't be done at once: ask the bureau to correct each.",
    ),
    "SELF_REVIEW": (
        "不得审核本人申报",
        "Not your own declaration",
        "任何人不得审核自己的申报，须由其他审核人办理。",
        "Nobody reviews their own declaration (R21); another reviewer has to.",
    ),
    "BODY_CLOSED": (
        "审核机构已停用",
        "The reviewing body is closed",
        "该审核机构已停用，不能再审核。请由人社部门改派至其他机构。",
        "A closed body decides nothing any more. Ask the bureau to reassign the declaration to another body.",
    ),
    "SAME_REVIEWER": (
        "须由其他审核人办理",
        "Another reviewer has to decide",
        "每一审核环节须由不同的人员办理；驳回或撤销该申报的人员不得审理其申诉。请由该机构的其他审核人办理。",
        "Each step is decided by somebody else (四(三)), and an appeal is not heard by whoever rejected or "
        "revoked; another reviewer of the body has to decide.",
    ),
    "WRONG_QUERY": (
        "查询参数有误",
        "Wrong query",
        "查询参数未知、重复或无法读取，请按接口文档更正。",
        "A query parameter is unknown, repeated or can't be read; correct it as the documentation says.",
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
    "NOT_HELD": (
        "未被暂存",
        "Not held",
        "该学习记录没有待人工核对的事项；只有结果为 flag 的记录可以放行。",
        "The record is not held for a person: only one whose outcome is `flag` is released.",
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
    "DOCUMENT_ALREADY_REGISTERED": (
        "证件号码已登记",
        "Document number already registered",
        "该证件号码已登记，请按证件号码查询，使用已登记的人员信息。",
        "This document number is registered already: search for it, and use the person who has it.",
    ),
    "EDITION_STATUS": (
        "版本状态不符",
        "Wrong status of the edition",
        "该版本当前状态下不能执行此操作：草稿检查后方可发布，发布后方可转移、停用或回退；"
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
        "现行的是另一版本",
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
        "批准人不得为编写人",
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
    "TOO_MUCH": (
        "一次要求过多",
        "Too much at once",
        "一次请求要求处理的内容超过上限（上限和实际数量见 facts，单位见接口文档），请分次提交。",
        "This asks for more work than one request may: facts has the bound and what was asked for, "
        "in the units that the documentation names. Ask for less at once.",
    ),
    "SEARCH_TOO_BROAD": (
        "查询范围过大",
        "The search is too broad",
        "符合条件的数据过于分散，逐条查找会影响他人使用。请多输入姓名的一两个字，或再加上其他筛选条件"
        "（如 person_id、body_id、organization_id、parent_id）。",
        "What you look for is scattered over too many rows to be searched one by one. Type one or two more "
        "characters of the name, or add another filter (such as person_id, body_id, organization_id or "
        "parent_id).",
    ),
    "TOOK_TOO_LONG": (
        "查询时间过长",
        "The reading took too long",
        "此查询超过时限（秒数见 facts.seconds），已中止，以免影响他人使用。请缩小范围"
        "（增加筛选条件，或多输入姓名的一两个字）；如一直如此，请联系运维人员。",
        "Reading this took longer than a request may (facts.seconds) and was given up, so that others need "
        "not wait. Ask for less: add a filter, or one or two more characters of a name. If it stays so, tell "
        "whoever runs the installation.",
    ),
    "TOO_MANY_ATTEMPTS": (
        "尝试次数过多",
        "Too many attempts",
        "失败次数过多，请在 Retry-After 秒后再试。",
        "Too many failed attempts; try again after Retry-After seconds.",
    ),
    "TOO_MANY_REQUESTS": (
        "请求过于频繁",
        "Too many requests",
        "一分钟内的请求数超过上限，请在 Retry-After 秒后再试；批量数据请用批量接口。",
        "More requests came within a minute than are taken; try again after Retry-After seconds. "
        "For many items, use the operations that take many at once.",
    ),
    "BUSY": ("系统繁忙", "Busy", "请稍后再试。", "All connections are in use; try again in a moment."),
    "UNAVAILABLE": (
        "数据库不可用",
        "Database unavailable",
        "数据库暂时无法访问，请稍后再试。",
        "The database can't be reached at the moment; try again.",
    ),
    "NO_TABLES": (
        "数据库尚未建立",
        "The database has no tables",
        "数据库尚未建立，或为其他版本，请运维人员执行 xueshi db upgrade。",
        "The database has not been set up, or is of another version; whoever runs the installation runs "
        "`xueshi db upgrade`.",
    ),
    "DUTY_LATE": (
        "后台任务停滞",
        "A duty is late",
        "有后台任务长时间未执行（见 detail.late）。请运维人员查看日志；如不恢复，请重启该进程。",
        "A duty in the background was not done for long (`detail.late`). Whoever runs the installation looks "
        "into the log, and starts the process anew if that does not pass.",
    ),
    "MIGRATIONS_MISSING": (
        "数据库须升级",
        "The database has to be upgraded",
        "数据库的版本低于本程序所需（见 detail）。请运维人员执行 xueshi db upgrade。",
        "The database is of an older version than this program needs (`detail`). Whoever runs the "
        "installation runs `xueshi db upgrade`.",
    ),
    "DISK_LOW": (
        "磁盘空间将满",
        "The disk is nearly full",
        "数据所在磁盘的剩余空间（detail.free_mb）少于 XUESHI_FREE_MB。请运维人员清理或扩充磁盘。",
        "Less room is left on the disk of the data (`detail.free_mb`) than XUESHI_FREE_MB. Whoever runs the "
        "installation makes room.",
    ),
    "CLOCK_APART": (
        "时钟不一致",
        "Clocks are apart",
        "本机时钟与数据库的时钟相差过大（detail.seconds_apart 秒）。"
        "请运维人员在两台主机上启用时间同步（如 chrony）。",
        "The clock of this host and that of the database are apart (`detail.seconds_apart`). Whoever runs "
        "the installation has both hosts keep time, by chrony for example.",
    ),
    "NO_ENGINE": (
        "没有后台任务进程",
        "No engine is at work",
        "10 秒以来没有任何后台任务进程在工作：已受理的批量办理、通知等须待其恢复后继续，不会丢失。"
        "请运维人员启动"
        " xueshi worker（或不带 --no-engine 的 xueshi serve），并查看其日志。",
        "No process has been at work in the background for 10 s: what was accepted, and notices, wait until "
        "one is; nothing is lost. Whoever runs the installation starts `xueshi worker` (or `xueshi serve` "
        "without --no-engine), and looks into its log.",
    ),
    "EVENTS_LATE": (
        "事件通知积压",
        "Events are late",
        "有事件长时间未通知接收程序。请运维人员查看日志中的 receiver_too_slow、receiver_failed 和 "
        "duty_failed。",
        "An event was not announced to receivers for long. Whoever runs the installation looks into the log "
        "for receiver_too_slow, receiver_failed and duty_failed.",
    ),
    "READ_ONLY": (
        "暂时只能读取",
        "Read-only at the moment",
        "系统目前只能读取，不能保存，本次操作未执行。请稍后再试；持续如此的，请联系运维人员。",
        "What is stored can be read, and nothing can be saved at the moment; nothing was done. Try again; if "
        "it stays so, whoever runs the installation has to look.",
    ),
    "STORAGE_FULL": (
        "存储空间不足",
        "No room to store anything",
        "服务器存储空间不足，本次操作未执行。请稍后再试；持续如此的，请联系运维人员清理磁盘。",
        "The disk of the server is full; nothing was done. Try again; if it stays so, whoever runs the "
        "installation has to make room.",
    ),
    "STORAGE_DAMAGED": (
        "存储的数据损坏或缺失",
        "What is stored is damaged or missing",
        "数据库文件损坏、缺失或已被替换，本次操作未执行。请运维人员查看日志，从备份恢复后重新启动服务。",
        "The file of the database is damaged, missing or replaced; nothing was done. Whoever runs the "
        "installation has to look into the log, put a backup back, and start the service anew.",
    ),
    "OUTCOME_UNKNOWN": (
        "尚不能确定是否已保存",
        "Whether it was saved is not known",
        "保存时与数据库失去联系，尚不能确定操作是否已生效。请用同一 Idempotency-Key 重新发送，只会生效一次；"
        "未使用该请求头的，请先查询结果。",
        "The database was lost while it saved. Send the request again with the same Idempotency-Key: it "
        "takes effect once at most. Without such a key, read first what became of it.",
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
    "BAD_REQUEST": (
        "请求有误",
        "Bad request",
        "请求的格式不正确，请更正后重新发送。",
        "The request is not well-formed.",
    ),
    "TOO_LARGE": (
        "内容过大",
        "Too large",
        "请求正文超过此地址允许的大小，请缩减或分次发送。",
        "The body is larger than this address accepts; send less, or send it in parts.",
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
        "请求头的值无效，请按接口文档更正。",
        "The value of a header can't be used; correct it as the documentation says.",
    ),
    "IDEMPOTENCY_KEY_REUSED": (
        "幂等键已用于其他请求",
        "Idempotency key reused",
        "此 Idempotency-Key 已用于内容不同的请求，或由其他密钥、会话使用，请使用新的键。",
        "This Idempotency-Key was sent with another request, or by another key or session; use a new one.",
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
    "HEAD_UNREADABLE": (
        "请求头无法读取",
        "The head of the request can't be read",
        "请求行或请求头不符合 HTTP/1.1（例如换行不是 CRLF、含有控制字符或未编码的文字），请更正后重发。",
        "The request line or a header is not HTTP/1.1 (lines end with CRLF; no control characters, "
        "and text in addresses is percent-encoded); correct it and send it again.",
    ),
    "HEAD_TOO_LARGE": (
        "请求头过大",
        "The head of the request is too large",
        "请求头最多 64 KiB、100 项，请减少请求头或查询参数。",
        "A head has at most 64 KiB and 100 headers; send fewer headers or a shorter query.",
    ),
    "HEAD_TOO_SLOW": (
        "请求头传输过慢",
        "The head of the request came too slowly",
        "请求头未在 10 秒内传完，连接已关闭，请重发。",
        "The head did not come within ten seconds and the connection is closed; send the request again.",
    ),
    "WRONG_HOST": (
        "Host 请求头有误",
        "Wrong Host",
        "请求须有且仅有一个 Host 请求头，其值为主机名或地址，请更正后重发。",
        "A request has exactly one Host header, with a host's name or address; correct it and send it again.",
    ),
    "WRONG_HEADER_NAME": (
        "请求头名称有误",
        "Wrong name of a header",
        "请求头名称中不得有下划线（_），请改用连字符（-）。",
        "The name of a header has no underscore (_); write a hyphen (-).",
    ),
    "WRONG_TARGET": (
        "请求地址有误",
        "Wrong address",
        "请求地址须以一个 / 开头，不得含有 // 或 #，请更正后重发。",
        "An address begins with one / and has neither // nor #; correct it and send it again.",
    ),
    "LENGTH_REQUIRED": (
        "缺少 Content-Length",
        "Content-Length is required",
        "请求须在 Content-Length 中写明正文长度，不接受分块传输（Transfer-Encoding）。",
        "Say how long the body is in Content-Length; Transfer-Encoding is not taken.",
    ),
    "BODY_TOO_SLOW": (
        "请求正文传输过慢",
        "The body came too slowly",
        "请求正文传输过慢，连接已关闭，请重发。",
        "The body came too slowly and the connection is closed; send the request again.",
    ),
    "BODY_UNREADABLE": (
        "请求正文无法读取",
        "The body can't be read",
        "请求正文短于 Content-Length 或传输中断，未予执行，请重发。",
        "The body is shorter than Content-Length or broke off; nothing was done. Send the request again.",
    ),
    "INTERNAL": (
        "内部错误",
        "Internal error",
        "系统内部出错，已记录。请将 instance 中的编号告知运维人员。",
        "Something went wrong here and was logged; please quote the number in instance.",
    ),
}
