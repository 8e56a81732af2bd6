"""What `--help` says, in Chinese: the English of a command or an option -> the Chinese.

The key is the first paragraph of a command, each further paragraph, or the help of an option; blanks and
line ends don't count. So a sentence that is reworded in English asks for its Chinese again.
"""

from __future__ import annotations

from collections.abc import Mapping

COMMANDS: Mapping[str, str] = {
    "Xueshi (学时): the review of continuing-education credit hours.": "学时（Xueshi）：专业技术人员继续教育学时的审核认定。",
    "Settings come from the environment: XUESHI_DATA (folder, default .xueshi), DATABASE_URL (default: SQLite "
    "in that folder), XUESHI_DEMO=1 (demonstration mode), XUESHI_NOW (where its clock starts).": (
        "设置取自环境变量：XUESHI_DATA（数据文件夹，默认为 .xueshi）、DATABASE_URL（默认为该文件夹中的 SQLite）、"
        "XUESHI_DEMO=1（演示模式）、XUESHI_NOW（演示时钟的起点）。"
    ),
    "Serve the API, its documentation and the background work, until stopped.": "启动服务：接口、接口文档和后台任务，直至停止。",
    "Do the background work, and serve nobody, until stopped.": "只执行后台任务，不提供网络服务，直至停止。",
    "Notices, signals to receivers, seals and long operations are done for servers that were started with "
    "--no-engine, or by another WSGI server. On PostgreSQL any number may run, on any hosts. On SQLite they run "
    "on the host of the database's file; one is enough, because writers take turns.": (
        "为以 --no-engine 启动的服务或其他 WSGI 服务器执行通知、信号、封存和批量办理。使用 PostgreSQL 时，可在任意多台主机上"
        "运行任意多个；使用 SQLite 时，须在数据库文件所在的主机上运行，一个即可，因为写入须依次进行。"
    ),
    "With XUESHI_DEMO=1 the demonstration's people and keys are made on the first run, and the clock starts on "
    "20 November 2024, so that the 2024 notice can be tried out.": (
        "设置 XUESHI_DEMO=1 时，首次运行会建立演示用的人员和密钥，时钟从2024年11月20日开始，以便试用2024年度的通知。"
    ),
    "Drive the running server through the main job, as a client would.": "以客户端的身份，在运行中的服务上演示全部主要业务。",
    "People of all three applicant types declare in every category of the annex, upload evidence, are blocked, "
    "returned, trimmed, rejected, approved, synchronised and revoked; every figure is compared with what the "
    "notice says. Each run brings people of its own, so it can be taken again. The exit status is 1 if "
    "anything differs.": (
        "三类申报人按附件的各个类别申报并上传证明材料，依次演示拦截、退回、核减、驳回、通过、报送和撤销；"
        "每个数字都与通知的规定核对。每次运行都另建人员，因此可以反复运行。如有不一致，退出码为 1。"
    ),
    "Needs a server in demonstration mode (`make run`); the keys are read from demo.json in XUESHI_DATA.": (
        "需要一个演示模式的服务（`make run`）；密钥从 XUESHI_DATA 中的 demo.json 读取。"
    ),
    "Read requests, one JSON document a line, and answer each with one line, in the same order.": (
        "读取测算请求，每行一个 JSON；按相同顺序逐行输出结果。"
    ),
    "FILE is a path, or - for standard input. The shape is that of POST /v1/assessments. Answers come as the "
    'lines do; empty lines are passed over. A line that can\'t be read is answered {"id": …, "errors": […]}, '
    "where each error has a code, a pointer to its place and a text, and is told on standard error with its "
    "number; the exit status is then 1.": (
        "FILE 为文件路径，- 表示标准输入。格式与 POST /v1/assessments 相同。读到一行即答复一行，空行略过。"
        '无法读取的行答复 {"id": …, "errors": […]}，每个错误含代码、位置和说明，并连同行号输出到标准错误；此时退出码为 1。'
    ),
    "Look at all that the service stands on, and tell what is wrong and what to do.": (
        "检查服务所依赖的一切，说明有何问题、如何处理。"
    ),
    "Settings, folder, permissions of files, keys, fonts, evidence, database, revision, engine, disk, clock, late "
    "events, and pg_dump where the database is PostgreSQL. Nothing is changed. The exit status is 1 where something is "
    "wrong.": (
        "包括设置、数据文件夹、文件权限、密钥、字库、证明材料、数据库及其版本、后台任务、磁盘、时钟、积压的事件；使用 PostgreSQL 的，还有"
        " pg_dump。不作任何更改。有问题时，退出码为 1。"
    ),
    "Tell the settings in force, and which of them the environment states.": (
        "列出当前生效的设置，以及哪些由环境变量指定。"
    ),
    "Secrets are masked. The exit status is 1 where a variable can't be used, or begins with XUESHI_ and is no "
    "setting.": ("密钥不显示。有变量无法使用，或以 XUESHI_ 开头却不是设置时，退出码为 1。"),
    "Let MODULE log from LEVEL on (debug, info, warning, error) in all processes, for a time.": (
        "使 MODULE 在一段时间内、在所有进程中自 LEVEL 级（debug、info、warning、error）起记录日志。"
    ),
    "MODULE is that of a line (`logger`), or a folder of modules, as workflow.background; the nearest one that was "
    "named counts. LEVEL `usual` ends it at once. Without LEVEL, what holds for MODULE is told; without MODULE, all "
    "that was asked for. Who asked is kept. What is there at start is set with XUESHI_LOG_LEVELS.": (
        "MODULE 为日志行中的模块（`logger`），或其所在的文件夹，如 workflow.background；以所列最近的一级为准。LEVEL 为"
        " `usual` 的，立即恢复。不写 LEVEL 的，显示 MODULE 的级别；不写 MODULE 的，列出全部设置。由谁设置均有记录。"
        "启动时的级别由 XUESHI_LOG_LEVELS 设置。"
    ),
    "No level shows statements with their values, or personal data.": "任何级别都不显示 SQL 语句中的值和个人信息。",
    "Make the demonstration in XUESHI_DATA where it is missing, and tell its keys in demo.json.": (
        "在 XUESHI_DATA 中建立尚缺的演示数据，并将密钥写入 demo.json。"
    ),
    "Needs XUESHI_DEMO=1: the demonstration's identities exist only in demonstration mode. Doing it again "
    "changes nothing.": "须设置 XUESHI_DEMO=1：演示身份只存在于演示模式。重复执行不会改变任何内容。",
    "Make or change the tables of the database (DATABASE_URL, else SQLite in XUESHI_DATA).": (
        "建立或升级数据库表（DATABASE_URL；未设置时为 XUESHI_DATA 中的 SQLite）。"
    ),
    "Show at which revision the database is, and which one this version needs.": "显示数据库的当前版本号，以及本程序所需的版本号。",
    "Bring the database to the current revision. Nothing happens where it is there already.": (
        "将数据库升级到本程序所需的版本。已是该版本的，不作任何更改。"
    ),
    "Only tell what would be done, and what it would lock.": "只说明将做什么、锁什么，不执行。",
    "Take the database back to REVISION, for the version that had it. Stop all servers first.": (
        "将数据库退回到 REVISION，供当时的版本使用。请先停止所有服务进程。"
    ),
    "What was written into tables and columns that REVISION does not have is lost.": (
        "REVISION 所没有的表和列，其内容将丢失。"
    ),
    "Do it. Without this option, only what would be lost is told.": "执行。不加此项时只说明将丢失什么。",
    "Make the first administrator, who signs in with LOGIN and makes everybody else.": (
        "建立首位系统管理员，以 LOGIN 登录，其他人员由其建立。"
    ),
    "Refused where an administrator can sign in already; then `xueshi reset-password` is the way back in. Go on with "
    "`xueshi set-up`, or at /principals; by the API with POST /v1/session, POST /v1/principals and /v1/api-keys.": (
        "已有可以登录的系统管理员的，不予执行；无法登录时请使用 `xueshi reset-password`。建立后请使用 `xueshi set-up`，"
        "或在页面 /principals 办理；通过接口的，依次请求 POST /v1/session、POST /v1/principals 和 /v1/api-keys。"
    ),
    "Make the installation what FILE says: bureau, organizations, reviewers, principals and API keys.": (
        "按 FILE 建立人社部门、机构、审核人、账号和 API 密钥。"
    ),
    "It is done in one transaction, by the commands of the API. What FILE does not name stays as it is; nothing is "
    "removed, and what somebody ended or revoked is not given again. Doing it again changes nothing. Whoever gets a "
    "login gets a password for one sign-in, good for three days. deploy/set-up.example.yaml is a FILE to begin "
    "with.": (
        "全部更改在一个事务中完成，所用命令与接口相同。FILE 未列出的保持原样，不作删除；已被结束或撤销的不予恢复。"
        "重复执行不会改变任何内容。新登录名各得一个一次性密码，三天内有效。FILE 可由“deploy/set-up.example.yaml”改写。"
    ),
    "Give LOGIN a new password and end its sessions; the log says so.": "为 LOGIN 重设密码并结束其全部会话；日志中留有记录。",
    "For whoever has the machine: where nobody can sign in any more, this is the way back in. Somebody who was "
    "deactivated stays so.": "供掌管本机的人员使用：无人能够登录时，由此恢复登录。已停用的账号仍为停用。",
    "Prove that what was decided, recognised, sent or told is as it was written, and every file with it.": (
        "核验审核、认定、报送和通知的全部记录及每份证明材料是否与写入时一致。"
    ),
    "Each finding names table, row and field on standard error. Exit status 0 without findings, else 1. What "
    "is changed with the database alone is found by seals under a key of the keyring; that the whole database "
    "was put back to an earlier day is found by --head. The server may run meanwhile.": (
        "每处问题均注明表、行和字段，输出到标准错误。未发现问题的，退出码为 0；否则为 1。仅改动数据库的，由密钥环中密钥"
        "形成的封存码查出；整个数据库退回到以前日期的，由 --head 查出。核验时服务器可以照常运行。"
    ),
    "With FILE, a document of one declaration is verified instead, without database and keys: exit status 0 if all "
    "holds, 1 if something does not, 2 if it is no such document, 3 if all holds and no key was given.": (
        "给出 FILE 的，只核验一件申报的记录文档，无需数据库和密钥：全部相符的，退出码为 0；有不符的为 1；不是记录文档的为 2；"
        "全部相符但未给出公钥的为 3。"
    ),
    "With FILE: a key by which it may be signed, 64 hexadecimal digits; give it once or several times.": (
        "与 FILE 同用：签发文档的公钥（64 位十六进制），可给出多个。"
    ),
    "Take an archive of database, evidence and keys in the folder DEST, while the service works.": (
        "在服务运行时，将数据库、证明材料和密钥备份到文件夹 DEST。"
    ),
    "Each archive is a folder of its own and whole by itself; evidence that the newest one before it has is "
    "shared with it and not copied again. Running it again after an interruption goes on where it stood. The "
    "exit status is 1 where there is no archive, or evidence was not whole when it was taken.": (
        "每次备份各成一个文件夹，自身完整；前一次备份已有的材料与其共用，不再复制。中断后再次执行即从断处续做。"
        "未能备份，或备份时材料已有损坏的，退出码为 1。"
    ),
    "Whoever has the keys reads every number in the database. Keep them apart with --without-keys; keys that "
    "come from the environment are never in an archive.": (
        "持有密钥即可读出数据库中的全部证件号码，可用 --without-keys 将密钥分开保管；取自环境变量的密钥不写入备份。"
    ),
    "Put ARCHIVE back into an empty place: XUESHI_DATA, and the database of DATABASE_URL.": (
        "将备份 ARCHIVE 恢复到空的位置：XUESHI_DATA 文件夹和 DATABASE_URL 所指的数据库。"
    ),
    "ARCHIVE may also be the folder that holds archives: then it is the newest one.": (
        "ARCHIVE 也可以是存放备份的文件夹，此时恢复其中最新的一份。"
    ),
    "Everything is read against the manifest, the database is brought to the revision of this version, and the "
    "record is verified as by `verify-record`; only then it says that it is done. The exit status is 1 where "
    "nothing was restored, or findings were told, each on standard error.": (
        "全部内容先与清单核对，再将数据库升级到本程序所需的版本，并如 `verify-record` 一样核验记录，之后才报告完成。"
        "未能恢复的，或发现问题的，退出码为 1，每处问题输出到标准错误。"
    ),
    "Make new keys current, and encrypt and index every personal number anew under them.": (
        "启用新密钥，并以新密钥重新加密和索引全部证件号码。"
    ),
    "The server may run meanwhile, and finds numbers under old and new keys. A rotation that was cut short is "
    "finished by the next one. Old keys stay in keys.json until --drop-unused: a backup of the database from "
    "before needs them, so keep them with it.": (
        "其间服务可以照常运行，新旧密钥下的号码均可查到。中断的更换由下一次更换完成。旧密钥保留在 keys.json 中，"
        "直至执行 --drop-unused：此前的数据库备份仍需旧密钥，请与备份一并保存。"
    ),
    "Keys that come from the environment are yours to add, in front of the old ones, in XUESHI_DATA_KEYS and "
    "XUESHI_INDEX_KEY (id:base64,id:base64); start every process with both before you rotate. Then only the "
    "numbers move, to the first of each, and --drop-unused tells which keys you may take out.": (
        "密钥取自环境变量的，请自行在 XUESHI_DATA_KEYS 和 XUESHI_INDEX_KEY（id:base64,id:base64）中将新密钥加在旧密钥之前，"
        "并在更换前以新旧两组密钥重启每个进程。此时只转换号码，统一改用各组的第一个密钥；--drop-unused 会列出可以删去的密钥。"
    ),
    "The dated editions of the rules: numbers, texts and routing, in YAML.": "各年度审核规则的版本：数值、文字和审核路线，以 YAML 书写。",
    "What writes (`import`, `publish`, `moves`, `rollback`, `retire`), `replay`, `impact`, `list`, `usage` and "
    "`overrides` act on the database of DATABASE_URL as the principal whose API key is in XUESHI_API_KEY; "
    "`show`, `diff` and `export` read it where an edition is not among those that are shipped.": (
        "有写入的命令（`import`、`publish`、`moves`、`rollback`、`retire`）以及 `replay`、`impact`、`list`、`usage`、"
        "`overrides` 以 XUESHI_API_KEY 中 API 密钥的账号身份，作用于 DATABASE_URL 的数据库；"
        "`show`、`diff`、`export` 所指版本不随程序提供时，也从该数据库读取。"
    ),
    "Tell every problem of an edition, with file, line, column and path.": "检查版本，逐条列出问题及其文件、行、列和路径。",
    "FOLDER is that of one edition, or holds several (without it, those that are shipped are checked). Exit "
    "status 1 where there is an error; warnings and notes alone leave it 0.": (
        "FOLDER 为一个版本的文件夹，或含有多个版本的文件夹（省略时检查随程序提供的版本）。"
        "有错误的，退出码为 1；只有警告和说明的，退出码为 0。"
    ),
    "Compare two editions file by file; each is a folder or an id. Exit status 1 where they differ.": (
        "逐个文件比较两个版本，版本以文件夹或编号指明。有差异的，退出码为 1。"
    ),
    "Write the files of an edition to FOLDER, byte for byte as they are.": "将版本的文件原样（逐字节）导出到 FOLDER。",
    "Tell what publishing would mean for open declarations: how many in which class, and at which body.": (
        "说明发布后对在途申报的影响：各类各有多少件，分别在哪个机构。"
    ),
    "Write the edition of FOLDER into the database, as a draft, and check it.": "将 FOLDER 中的版本作为草稿导入数据库，并进行检查。",
    "A draft of the same id is overwritten, comments, order and all; what is published never is.": (
        "编号相同的草稿会被整体覆盖，包括注释和顺序；已发布的版本不会被覆盖。"
    ),
    "List the editions, shipped and in the database: id, year, region, status.": (
        "列出随程序提供的和数据库中的全部版本：编号、年度、地区、状态。"
    ),
    "Move more to an edition in force: other classes, more bodies, or what was lost to somebody else.": (
        "向现行版本转移更多在途申报：其他类别、更多机构，或上次因他人先行操作而未转移的。"
    ),
    "List the overrides of an edition: document, clause, dates, scope, what they replace, their uses.": (
        "列出版本中的例外规定：文号、条款、起止日期、适用范围、所替代的数值和适用情况。"
    ),
    "Put a checked edition in force. It is published by somebody who is none of its authors.": (
        "发布经检查的版本，使其生效。发布人不得为该版本的编写人。"
    ),
    "Try an edition over what was declared in its year, as of then; nothing is written but a report.": (
        "以该版本对其年度内已有的申报按当时情形重新测算；除报告外不写入任何内容。"
    ),
    "Take a published edition out of force: the one before it applies again, and what was moved stays.": (
        "停用已发布的版本：恢复适用前一版本，已转移的申报不再转回。"
    ),
    "Take an edition out of force and move back what was moved to it; tells what can't be, and why.": (
        "停用版本并将已转入的申报转回；不能转回的，逐项说明原因。"
    ),
    "Print the rule table of an edition: category, hours, caps, evidence, clause.": (
        "输出版本的规则表：类别、学时、上限、证明材料、依据。"
    ),
    "Tell how a table in use is doing: rows hit and died, refusals, overrides, the load of reviewers.": (
        "显示版本的使用情况：各行命中与停止命中、拒绝、例外规定、审核人员工作量。"
    ),
    "Print the OpenAPI 3.1 document that the server serves at /openapi.json.": "输出接口的 OpenAPI 3.1 文档（与服务的 /openapi.json 相同）。",
    "Keep the generated parts of README.md and docs/ as the code and the edition say.": (
        "按程序和规则版本更新 README.md 和 docs/ 中自动生成的部分。"
    ),
}

OPTIONS: Mapping[str, str] = {
    "Change nothing; tell what would be changed.": "不作更改，只列出将作的更改。",
    "Where new keys and one-time passwords are written, once: a new file for you alone (0600), or - for standard "
    "output.": "新密钥和一次性密码写入何处，只写一次：一个新文件（仅本人可读），或 - 表示标准输出。",
    "As JSON.": "以 JSON 输出。",
    "Language of texts for people. Default: from LC_ALL, LC_MESSAGES or LANG.": (
        "文字所用语言。默认按 LC_ALL、LC_MESSAGES 或 LANG 确定。"
    ),
    "After so many minutes, all is as it was.": "多少分钟后自动恢复。",
    "Show the version and exit.": "显示版本号后退出。",
    "Show this message and exit.": "显示本说明后退出。",
    "Address to listen on.": "监听地址。",
    "Port.": "端口。",
    "Number of processes. Default: 1 on SQLite; on PostgreSQL one per core, 2 at least.": (
        "进程数。默认：SQLite 为 1；PostgreSQL 为每个处理器核心一个，至少 2 个。"
    ),
    "Number of processes.": "进程数。",
    "Do the background work in the same processes, or leave it to `xueshi worker`.": (
        "后台任务由同一进程执行，还是留给 `xueshi worker`。"
    ),
    "Threads per process.": "每个进程的线程数。",
    "Bring the database to the current revision first.": "先将数据库升级到当前版本（--no-migrate 则不升级）。",
    "Also make an institute of sixty people and their year so far, in a database that nobody has used.": (
        "数据库尚未使用时，另建一家六十人的单位及其本年度至今的申报。"
    ),
    "Where the server is.": "服务的地址。",
    "Name that others see.": "对其他人显示的名称。",
    "Remove the second factor too, and links to an identity provider.": "一并停用动态验证码，并解除统一身份认证的关联。",
    "Asked for where neither the option nor XUESHI_PASSWORD gives it.": "选项和 XUESHI_PASSWORD 均未给出时，另行询问。",
    "A file that is kept elsewhere: written if it is not there, else the record has to contain it.": (
        "另行保管的文件：不存在时写入；已存在时，记录必须包含其中的封存首部。"
    ),
    "Make no new keys: take the old ones, under which nothing lies any more, out of keys.json.": (
        "不生成新密钥：将已无任何数据使用的旧密钥从 keys.json 中删去。"
    ),
    "Leave the keys out; the manifest names those that a restore needs.": "不含密钥，清单注明恢复时所需的密钥。",
    "Read the archive DEST, or the newest one in it, instead.": "不备份，而是检查备份 DEST，或其中最新的一份。",
    "A keys.json that was kept elsewhere, where the archive has no keys.": (
        "另行保管的 keys.json，用于不含密钥的备份。"
    ),
    "Leave out notes, which tell what holds and ask for nothing.": "不显示说明（说明仅告知适用的规定，无需处理）。",
    "Overwrite files whose content differs.": "覆盖内容不同的文件。",
    "Look at hours as if accounts moved as well.": "按学时账户一并转移来计算学时。",
    "Why, for whoever reads the changes of the edition.": "变更原因，供查阅版本变更记录的人员了解。",
    "Carry out what begins, and tell what became of it; else a server does it in the background.": (
        "在本命令中执行到底并报告结果；--no-wait 则交由服务在后台执行。"
    ),
    "Move at this share of the reviewing bodies only; more later with `moves`.": (
        "只在这一百分比的审核机构转移；其余以后用 `moves` 转移。"
    ),
    "Accounts of the year follow the edition as well.": "该年度的学时账户一并改按此版本计算。",
    "A class of open declarations that moves; repeat it. The others keep their edition.": (
        "要转移的一类在途申报，可重复给出。其余各类仍适用原版本。"
    ),
    "The edition in force that this one replaces, as you have seen it; left out where none is in force.": (
        "您所见的、将被取代的现行版本；该地区和年度尚无现行版本的，省略此项。"
    ),
    "First day in force; today unless told.": "生效首日；省略时为今天。",
    "Last day in force; open unless told.": "截止日；省略时长期有效。",
    "Only so many of the latest submissions.": "只取最近提交的若干件。",
    "The year of the declarations; the edition's own unless told.": "所测算申报的年度；省略时为版本自身的年度。",
    "The region of the declarations; the edition's own unless told.": "所测算申报的地区；省略时为版本自身的地区。",
    "Print the report as JSON.": "以 JSON 输出报告。",
    "First day that counts; of decisions, 30 days ago unless told.": "统计的首日；省略时，审核决定自30天前起计。",
    "Last day that counts; today unless told.": "统计的末日；省略时为今天。",
    "Print what the API answers, as JSON.": "以 JSON 输出接口的答复。",
    "Write the generated parts into the files.": "将自动生成的部分写入文件。",
    "Say whether they are current (the default).": "只检查是否为最新（默认）。",
}
