"""Every variable of the environment that is read: type, default, meaning, and whether it is secret."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from api.configuration.settings import Settings
from workflow.evidence.accepted import DEFAULT_LIMITS, MILLION
from workflow.store.database.engine import without_password
from workflow.typesetting.fonts import FOLDERS
from workflow.values import Text, value

_MIB = 1024 * 1024


@value
class Known:
    """A setting. `default` is what holds where the variable is empty or not there; "" is none."""

    name: str
    type: str
    default: str
    meaning: Text
    secret: bool = False


def _known(name: str, type_: str, default: object, zh: str, en: str, *, secret: bool = False) -> Known:
    return Known(name, type_, str(default), Text(zh, en), secret)


_LIMITS = DEFAULT_LIMITS
KNOWN: tuple[Known, ...] = (
    _known(
        "XUESHI_DATA",
        "folder",
        ".xueshi",
        "数据文件夹：SQLite 数据库、证明材料、密钥",
        "The data folder: the SQLite database, evidence, keys",
    ),
    _known(
        "DATABASE_URL",
        "URL",
        "SQLite in XUESHI_DATA",
        "数据库，如 postgresql://user:password@host/name",
        "The database, as in postgresql://user:password@host/name",
        secret=True,
    ),
    _known(
        "XUESHI_SECRET_KEY",
        "text",
        "secret.key in XUESHI_DATA",
        "签发分页位置、表单令牌所用的密钥；同一数据库的各进程须相同",
        "Signs cursors and the tokens of forms; the same for all processes of a database",
        secret=True,
    ),
    _known(
        "XUESHI_DATA_KEYS",
        "id:base64,…",
        "keys.json in XUESHI_DATA",
        "加密证件号码的密钥，当前所用的在最前",
        "Keys that encrypt document numbers, the current one first",
        secret=True,
    ),
    _known(
        "XUESHI_INDEX_KEY",
        "base64 | id:base64,…",
        "keys.json in XUESHI_DATA",
        "证件号码索引和记录封印的密钥，与 XUESHI_DATA_KEYS 同时设置",
        "Keys of the index of document numbers and of the record's seals; set together with XUESHI_DATA_KEYS",
        secret=True,
    ),
    _known(
        "XUESHI_DEFINITIONS",
        "folder",
        "definitions/",
        "随程序提供的规则版本所在的文件夹",
        "The folder of the editions that are shipped",
    ),
    _known(
        "XUESHI_SECURE_COOKIES",
        "1",
        "",
        "Cookie 只经 TLS 发送；服务在 TLS 代理之后时设为 1",
        "1: cookies are sent over TLS only. For a service behind a proxy that ends TLS",
    ),
    _known(
        "XUESHI_TRUSTED_PROXIES",
        "addresses, networks",
        "",
        "采信其 X-Forwarded-For 的代理，以逗号分隔",
        "Whose X-Forwarded-For is believed, with commas",
    ),
    _known(
        "XUESHI_RECEIVERS",
        "modules",
        "",
        "接收状态变化信号的 Python 模块，以逗号分隔",
        "Python modules whose receivers hear of transitions, with commas",
    ),
    _known(
        "XUESHI_RECEIVER_SECONDS",
        "1–3600",
        Settings.receiver_seconds,
        "接收方超过此秒数未完成的，不再等待",
        "A receiver that takes longer than so many seconds is left behind",
    ),
    _known(
        "XUESHI_ACCESS_LOG",
        "0 | 1",
        "1; 0 in the demonstration",
        "1：日志中每个请求一行（请求编号、主体编号、方法、路由、状态、毫秒）",
        "1: the log has a line for each request (its id, the principal's id, method, route, status, ms)",
    ),
    _known(
        "XUESHI_LOG_LEVELS",
        "module=level,…",
        "",
        "各模块自哪一级起记录日志（debug、info、warning、error），如 "
        "workflow.background=debug,workflow.events=warning；不设则为 info",
        "From which level on modules log (debug, info, warning, error), as in "
        "workflow.background=debug,workflow.events=warning; else from info on",
    ),
    _known(
        "XUESHI_TRACES",
        "URL",
        "",
        "以 OTLP/HTTP 接收调用链的地址，如 http://127.0.0.1:4318/v1/traces；不设则没有",
        "Where traces are sent by OTLP over HTTP, as http://127.0.0.1:4318/v1/traces; else there are none",
    ),
    _known(
        "XUESHI_TRACES_PERCENT",
        "1–100",
        Settings.traces_percent,
        "记录调用链的请求、后台任务和分段各占百分之几；上游已记录的请求总是记录",
        "Of how many requests, duties and portions in a hundred there are traces; of requests that a caller "
        "traces, always",
    ),
    _known(
        "XUESHI_METRICS_FROM",
        "addresses, networks",
        "127.0.0.0/8,::1",
        "可读取 /metrics 的地址或网段，以逗号分隔",
        "The addresses or networks that may read /metrics, with commas",
    ),
    _known(
        "XUESHI_FREE_MB",
        "0–999999",
        Settings.free_bytes // _MIB,
        "数据所在磁盘的剩余空间少于此 MB 数的，/readyz 会说明",
        "Less room than so many megabytes on the disk of the data is told by /readyz",
    ),
    _known(
        "XUESHI_EVENTS_LATE_SECONDS",
        "1–86400",
        Settings.events_late_seconds,
        "事件超过此秒数未告知接收方的，/readyz 会说明",
        "Seconds after which an event that receivers were not told of is told by /readyz",
    ),
    _known(
        "XUESHI_EVIDENCE_MB",
        "1–1024",
        _LIMITS.bytes // _MIB,
        "一份证明材料最大多少 MB",
        "The most megabytes of a piece of evidence",
    ),
    _known(
        "XUESHI_EVIDENCE_MEGAPIXELS",
        "1–2000",
        _LIMITS.pixels // MILLION,
        "一张图片最大多少百万像素",
        "The most million pixels of a picture",
    ),
    _known(
        "XUESHI_EVIDENCE_MEMORY_MB",
        "64–65536",
        _LIMITS.memory // _MIB,
        "打开材料的进程最多使用多少 MB 内存",
        "The most megabytes of memory for a process that opens evidence",
    ),
    _known(
        "XUESHI_EVIDENCE_SECONDS",
        "1–600",
        _LIMITS.seconds,
        "打开一份材料最长多少秒",
        "The most seconds for opening a piece of evidence",
    ),
    _known(
        "XUESHI_EVIDENCE_AT_ONCE",
        "1–64",
        _LIMITS.at_once,
        "同时打开材料的进程数",
        "How many processes open evidence at once",
    ),
    _known(
        "XUESHI_EVIDENCE_PIECES",
        "1–100",
        _LIMITS.pieces,
        "一项申报最多多少份证明材料",
        "The most pieces of evidence of one declaration",
    ),
    _known(
        "XUESHI_BODY_MB",
        "1–64",
        Settings.body_bytes // _MIB,
        "请求正文最大多少 MB（批量请求和上传的文件除外）",
        "The most megabytes of a body, but for those of many items and of files",
    ),
    _known(
        "XUESHI_BULK_MB",
        "1–64",
        Settings.bulk_bytes // _MIB,
        "批量请求正文最大多少 MB",
        "The most megabytes of a body of many items",
    ),
    _known(
        "XUESHI_PAGE_ITEMS",
        f"20–{Settings.page_items}",
        Settings.page_items,
        "列表一页最多多少项（指未说明时给 20 项的列表）",
        "The most items of a page, of lists that give 20 unless asked",
    ),
    _known(
        "XUESHI_SENDER_REQUESTS",
        "0–999999",
        Settings.requests_of_sender,
        "一个主体（其所有密钥和登录合计）每分钟最多多少请求，各进程分别计数；0 为不限",
        "The most requests in a minute by one principal, by whatever keys and sessions, as each process "
        "counts them; 0: any number",
    ),
    _known(
        "XUESHI_ADDRESS_REQUESTS",
        "0–999999",
        Settings.requests_of_address,
        "一个地址（IPv6 为一个 /64 网段）每分钟最多多少请求，各进程分别计数；0 为不限",
        "The most requests in a minute from one address (of IPv6: one /64), as each process counts them; "
        "0: any number",
    ),
    _known(
        "XUESHI_CONNECTIONS",
        "16–65536",
        Settings.connections,
        "每个进程最多同时接受多少连接",
        "The most connections of a process at once",
    ),
    _known(
        "XUESHI_FONTS",
        f"folders, with {os.pathsep!r}",
        os.pathsep.join(map(str, FOLDERS)),
        "排印证书所用字体的文件夹",
        "The folders of the fonts that certificates are set with",
    ),
    _known(
        "XUESHI_PUBLIC_URL",
        "URL",
        "",
        "浏览器访问本系统的网址，印在证书上；不设则为请求所用的网址",
        "The address of this service for browsers, as certificates print it; else that of the request",
    ),
    _known(
        "XUESHI_OIDC_ISSUER",
        "URL",
        "",
        "统一身份认证（OpenID Connect）的地址；不设则没有",
        "The identity provider (OpenID Connect), as it names itself; without it, there is none",
    ),
    _known(
        "XUESHI_OIDC_CLIENT_ID",
        "text",
        "",
        "本服务在身份认证方的客户端编号",
        "This service as the provider's client",
    ),
    _known(
        "XUESHI_OIDC_CLIENT_SECRET",
        "text",
        "",
        "客户端密钥；不设则为公开客户端",
        "The client's secret; without it, a public client",
        secret=True,
    ),
    _known(
        "XUESHI_OIDC_CLAIM",
        "text",
        "preferred_username",
        "以哪一项声明认人；应是本人不能自行修改的",
        "The claim that tells who somebody is. Let it be one that people can't change themselves",
    ),
    _known(
        "XUESHI_OIDC_MAPS_TO",
        "login | document",
        "login",
        "该声明是登录名，还是居民身份证号码",
        "Whether that claim is a login, or the number of a resident identity card",
    ),
    _known("XUESHI_OIDC_SCOPE", "text", "openid profile", "请求的范围", "What is asked for"),
    _known(
        "XUESHI_OIDC_CREATE",
        "1",
        "",
        "1：尚无账号的人登录后建立一个没有角色的账号",
        "1: who is not known becomes a principal without any role",
    ),
    _known(
        "XUESHI_OIDC_NAME",
        "text",
        "",
        "登录页上按钮的名称",
        "What the button on the sign-in page says",
    ),
    _known(
        "XUESHI_OIDC_OWN_URL",
        "URL",
        "",
        "浏览器所见的本服务地址（与 Host 不同时）",
        "The address of this service as browsers know it, where its Host is not that",
    ),
    _known(
        "XUESHI_DEMO",
        "1",
        "",
        "演示模式：演示人员、密钥和一键登录。绝不可用于正式环境",
        "1: demonstration mode, with its people, keys, and sign-in by one click. Never for real",
    ),
    _known(
        "XUESHI_NOW",
        "instant",
        "",
        "演示时钟的起点，如 2024-11-20T09:00:00+08:00",
        "Where the clock of a demonstration starts, as in 2024-11-20T09:00:00+08:00",
    ),
    _known("XUESHI_TESTING", "1", "", "供自动测试使用", "For automatic tests"),
    _known(
        "XUESHI_PASSWORD",
        "text",
        "",
        "create-administrator 和 reset-password 所用的密码；不设则询问",
        "The password for create-administrator and reset-password, which else ask for it",
        secret=True,
    ),
    _known(
        "XUESHI_API_KEY",
        "text",
        "",
        "definitions 各命令连接运行中的服务所用的密钥",
        "The key with which the commands of definitions ask a running server",
        secret=True,
    ),
    _known(
        "XUESHI_TRACEBACK",
        "1",
        "",
        "1：命令意外出错时显示堆栈",
        "1: a command that fails unexpectedly shows its traceback",
    ),
)
_NAMES = frozenset(each.name for each in KNOWN)
_MASK = "••••"


@value
class InForce:
    """What a setting is now, and whether the environment says so. Secrets are masked."""

    known: Known
    value: str
    stated: bool


def in_force(environment: Mapping[str, str]) -> Iterator[InForce]:
    """Every setting as it holds."""
    for known in KNOWN:
        stated = environment.get(known.name, "")
        shown = _masked(known, stated) if stated else known.default
        yield InForce(known, shown, bool(stated))


def _masked(known: Known, stated: str) -> str:
    if not known.secret:
        return stated
    if known.name != "DATABASE_URL":
        return _MASK
    return without_password(stated, _MASK)


def unknown(environment: Mapping[str, str]) -> Iterator[tuple[str, str | None]]:
    """Each variable that begins as ours do and that nothing reads, with the one that was likely meant."""
    for name in sorted(environment):
        if name.startswith("XUESHI_") and name not in _NAMES:
            yield name, next(iter(get_close_matches(name, _NAMES, 1, 0.8)), None)
