"""What people read about a mistake in an edition: code -> Chinese, English. `{name}` are filled in."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, tuple[str, str]] = {
    # the file as such
    "FILE_MISSING": (
        "缺少此文件。请从所复制的版本中补上。",
        "The file is missing. Take it from the edition that was copied.",
    ),
    "FILE_UNKNOWN": (
        "版本中没有此文件，请改名或移走；应有的文件为：{files}。",
        "An edition has no such file: rename it, or take it away. The files are {files}.",
    ),
    "FILE_TOO_LARGE": (
        "文件过大：{size} 字节，最多 {most} 字节。请删减内容。",
        "The file is too large: {size} bytes, at most {most}. Shorten it.",
    ),
    "NOT_UTF8": ("文件不是 UTF-8 编码，请另存为 UTF-8。", "The file is not UTF-8. Save it as UTF-8."),
    "NOT_YAML": ("此处无法读取：{reason_zh}", "This can't be read. {reason}"),
    "KEY_TWICE": (
        "“{key}”出现了两次，请删去一个；如从这里起是新的一行，其第一项前须有“- ”。",
        "“{key}” stands twice here. Remove one; if a new row begins here, its first line begins with “- ”.",
    ),
    "ANCHOR": (
        "不支持锚点（&）、别名（*）和合并（<<），请直接写出内容。",
        "Anchors (&), aliases (*) and merges (<<) are not used here. Write out what is meant.",
    ),
    "TAG": ("不支持类型标记（!），请写普通的值。", "Tags (!) are not used here. Write a plain value."),
    "TOO_DEEP": (
        "嵌套超过 {most} 层，请检查缩进和括号。",
        "This is nested deeper than {most} levels. Look at the indentation and the brackets.",
    ),
    "TOO_MANY_VALUES": (
        "文件的内容超过 {most} 项，请删减。",
        "The file holds more than {most} values. Shorten it.",
    ),
    "AMBIGUOUS_WORD": (
        "“{word}”在不同程序中含义不同：是非请写 true 或 false，文字请加引号。",
        "“{word}” is read differently by different programs: write true or false, or put it in quotes.",
    ),
    "AMBIGUOUS_NUMBER": (
        "“{word}”在不同程序中读作不同的数：请写普通数字；如为编号，请加引号。",
        "“{word}” is another number to other programs: write a plain number, or put a code in quotes.",
    ),
    # the shape
    "REQUIRED": ("缺少“{name}”，请补上。", "“{name}” is missing. Add it."),
    "REQUIRED_ANY": (
        "须至少写明其中一项：{names}。",
        "At least one of these must be stated: {names}.",
    ),
    "UNKNOWN_NAME": (
        "这里没有名为“{name}”的项。{hint_zh}可用的有：{options_zh}。",
        "“{name}” does not belong here.{hint} What may stand here: {options}.",
    ),
    "WRONG_TYPE": ("{told_zh}应为{expected_zh}。", "{told} should be {expected}."),
    "NOT_ONE_OF": (
        "{told_zh}应为以下之一：{options_zh}。{hint_zh}",
        "{told} should be one of: {options}.{hint}",
    ),
    "WRONG_FORM": (
        "“{value}”的写法不对，应为：{expected_zh}。",
        "“{value}” is not written as it must be: {expected}.",
    ),
    "NOT_A_DATE": (
        "“{value}”不是日期，应写作 2024-12-31 的形式，且当月须有此日。",
        "“{value}” is no date. Write it like 2024-12-31; the month must have the day.",
    ),
    "TOO_SMALL": ("“{value}”太小，最少为 {limit}。", "“{value}” is too small; the least is {limit}."),
    "TOO_LARGE": ("“{value}”太大，最多为 {limit}。", "“{value}” is too large; the most is {limit}."),
    "TOO_FEW": ("这里不能为空，至少要有 {limit} 项。", "This can't be empty; at least {limit} must be here."),
    "TOO_MANY": ("这里的项目过多，最多 {limit} 项。", "Too many stand here; at most {limit}."),
    "TOO_SHORT": (
        "文字太短，至少写 {limit} 个字。",
        "The text is too short: write {limit} character(s) or more.",
    ),
    "TOO_LONG": ("文字太长，最多 {limit} 个字。", "The text is too long; at most {limit} characters."),
    "REPEATED": (
        "“{value}”在列表中出现了两次，请删去一个。",
        "“{value}” stands twice in this list. Remove one.",
    ),
    "WRONG_SHAPE": ("此处的写法不对。（{reason}）", "This is not written as it must be: {reason}"),
    "FULL_WIDTH": (
        "“{value}”含有全角字符或中文引号，请改为半角：{plain}。",
        "“{value}” holds full-width characters or quotation marks. Write {plain}.",
    ),
    # references
    "CLAUSE_UNKNOWN": (
        "引用的条款“{clause}”在 clauses.yaml 中不存在。{hint_zh}请在该文件中补上，或改引已有条款："
        "{options}。",
        "clauses.yaml has no clause “{clause}”, which is cited here.{hint} Add it there, or cite one of:"
        " {options}.",
    ),
    "ROW_TWICE": (
        "行编号“{row}”出现了两次，每行的编号须唯一。",
        "The row “{row}” stands twice. Each row needs its own id.",
    ),
    "DEMAND_TWICE": (
        "职称系列“{series}”的文件“{document}”出现了两次，请合并为一行。",
        "The document “{document}” stands twice for the series “{series}”. Make one row of them.",
    ),
    "CONTACT_UNKNOWN": (
        "文字中的“{{{contact}}}”不是 edition.yaml 中的联系方式。{hint_zh}可用的有：{options}。",
        "The text names “{{{contact}}}”, which is no contact of edition.yaml.{hint} Its contacts: {options}.",
    ),
    "EDITION_TWICE": (
        "版本“{id}”重复，或同一地区同一年度有两个版本。请改 id 或年度；或将新版本放在此文件夹之外，再导入。",
        "The edition “{id}” stands twice, or its region has two of its year. Change id or year; or keep"
        " the new"
        " one outside this folder, and import it.",
    ),
    "ID_FIXED": (
        "版本编号不可更改，须为“{id}”；要用新编号请另建一份。",
        "The id of an edition stays “{id}”. To have another id, make another edition.",
    ),
    "TITLE_OF_ANOTHER_YEAR": (
        "标题写的是 {found} 年，此版本的年度为 {year}；如由上一年度复制而来，请更正标题。",
        "The title says {found}, but the edition is of {year}. Correct the title if it came with a copy.",
    ),
    "NO_EDITION": (
        "这里没有任何版本：既没有 edition.yaml 等文件，下级文件夹中也没有。",
        "There is no edition here: neither edition.yaml and its like, nor folders that hold them.",
    ),
    # numbers that contradict each other
    "CAP_BELOW_ITEM": (
        "年度上限 {cap} 学时低于一项的 {item} 学时：任何一项都得不到应有学时。请提高上限或减少每项学时。",
        "The annual cap of {cap} hours is below the {item} hours of a single item: none would get its hours."
        " Raise the cap, or lower the hours of an item.",
    ),
    "CLAIM_BELOW_ITEM": (
        "一项最多可申报 {most} 学时，低于“{category}”一项的 {item} 学时：无法申报。请提高此数。",
        "At most {most} hours may be claimed for one item, but one of “{category}” is worth {item}:"
        " nobody could"
        " claim it. Raise this number.",
    ),
    "HOURS_ZERO": (
        "这里为 0 学时，什么都不会计入。请写大于 0 的数；如本来没有此项规定，请删去此行。",
        "With 0 hours here nothing would ever count. Write more than 0; if there is no such rule, take"
        " the line out.",
    ),
    "DAY_NOT_IN_MONTH": (
        "{month} 月没有 {day} 日，将按该月最后一天计。请写实有的日期。",
        "Month {month} has no day {day}: its last day would be taken. Write a day that there is.",
    ),
    "WINDOW_BEFORE_CLOSE": (
        "申报截止日（{window}）早于学习截止日（{close}）：其间完成的学习无法申报。",
        "Declarations end on {window}, before study closes on {close}: what is done in between can't be"
        " declared.",
    ),
    "BUCKET_CAPS_DIFFER": (
        "“{bucket}”共用一个上限，但“{category}”写的是 {cap}，“{other}”写的是 {other_cap}。请写成同一个数。",
        "“{bucket}” has one cap, but “{category}” says {cap} and “{other}” says {other_cap}. Make them"
        " the same.",
    ),
    "BUCKET_WITHOUT_CAP": (
        "“{category}”属于共用上限“{bucket}”，须写明同样的上限 {cap}。",
        "“{category}” belongs to the bucket “{bucket}” and must state its cap of {cap}.",
    ),
    "TOTAL_BELOW_PARTS": (
        "总学时 {total} 少于公需与专业之和 {sum}。请更正其一。",
        "The total of {total} hours is below the sum of both subjects, {sum}. Correct one of them.",
    ),
    "PERIOD_REVERSED": (
        "结束日 {to} 早于开始日 {first}，请对调。",
        "The period ends on {to}, before it begins on {first}. Exchange them.",
    ),
    "OVERRIDE_OUTSIDE_YEAR": (
        "此例外的期间不在 {year} 年度内，不会生效。",
        "This override's period lies outside {year}: it would never apply.",
    ),
    "OVERRIDE_SCOPE_UNFIT": (
        "“{category}”没有“{value}”这一 {column}；可用：{options}。此例外不会生效。",
        "“{category}” knows no {column} “{value}”: {options}. The override would never apply.",
    ),
    "OVERRIDE_HOURS_NOT_ITS": (
        "“{category}”的学时按月、按证明或不计，不能用此数代替。",
        "The hours of “{category}” go by months, by the certificate, or are none: this can't replace them.",
    ),
    "OVERRIDE_CHANGES_NOTHING": (
        "此例外所写与“{category}”本来的规定相同，没有作用。",
        "This override says what “{category}” says anyway: it changes nothing.",
    ),
    "OVERRIDES_OVERLAP": (
        "与 {other}（{document}）对同一申报规定同样内容，只有上面一行生效。",
        "{other} ({document}) sets the same for the same items; the upper one applies.",
    ),
    # decision tables
    "RANGE_EMPTY": (
        "范围为空：下限 {low} 高于上限 {high}。请对调。",
        "The range is empty: it begins at {low}, above its end at {high}. Exchange them.",
    ),
    "ROW_NEVER_MATCHES": (
        "“{row}”永远不会命中：凡符合它的情形，上面的行（{upper}）都已命中。请上移、删去，"
        "或缩小上面各行的范围。",
        "“{row}” can never be hit: whatever fits it is caught by the rows above it ({upper})."
        " Move it up, take it out, or narrow those rows.",
    ),
    "ROW_IMPOSSIBLE": (
        "“{row}”永远不会命中：没有任何情形同时符合它的各项条件（{columns}）。请更改或删去其中一项。",
        "“{row}” can never be hit: nothing fits all of its cells at once ({columns})."
        " Change one of them, or take it out.",
    ),
    "ROWS_OVERLAP": (
        "“{row}”与“{other}”在以下情形都命中：{when_zh}。此表要求只有一行命中：请缩小其中一行，或将"
        " hit_policy 改为 first。",
        "“{row}” and “{other}” are both hit when {when}. This table wants exactly one row: narrow one of"
        " them,"
        " or set hit_policy to first.",
    ),
    "ROWS_OVERLAP_IN_ORDER": (
        "以下情形“{row}”与“{other}”都符合，以上面的“{other}”为准：{when_zh}。",
        "Both “{row}” and “{other}” fit when {when}; the upper one, “{other}”, decides.",
    ),
    "GAP": (
        "没有任何一行涵盖以下情形：{when_zh}。请补一行审核路线，或在 no_body 中写明无机构审核。",
        "No row catches this: {when}. Add a route for it, or say in no_body that nobody is in charge.",
    ),
    "SELF_REVIEW_GAP": (
        "唯一的审核人自己申报时，以下情形无人审核：{when_zh}。请在 self_review 中写明由何人审核。",
        "Nobody reviews what the only reviewer declares when {when}. Say in self_review who does: the"
        " alternate where there is one, else the parent.",
    ),
    "GAPS_MORE": ("还有 {count} 组未涵盖的情形。", "{count} more groups of values are caught by no row."),
    "TABLE_TOO_COMPLEX": (
        "此表的行和条件组合过多，无法完整检查；请合并行或减少条件。",
        "The rows combine in too many ways to be checked fully. Merge rows or use fewer columns.",
    ),
    "STEP_REPEATED": (
        "审核步骤中“{body}”连续出现两次，等于自己复核自己。请删去一个。",
        "The steps name “{body}” twice in a row: it would review its own decision. Take one out.",
    ),
    "NO_REVIEWER": (
        "“{body}”没有任何在任的审核人员（{count} 个机构），送到那里的申报无人处理：{names}。"
        "请先为其指定审核人员，或改送他处。",
        "{count} of the kind “{body}” have no reviewer in office, so nobody would review there: {names}."
        " Appoint a reviewer there, or send the step elsewhere.",
    ),
    "NO_BODY_OF_KIND": (
        "系统中没有启用的“{body}”，此步骤无处可送。请先建立该机构，或改送他处。",
        "There is no active “{body}” at all: this step leads nowhere. Set one up, or send the step"
        " elsewhere.",
    ),
    "CODE_OFF_WITHOUT_ROUTE": (
        "无审核机构时的提示（NO_REVIEWING_BODY）未启用，未涵盖的申报将无人知晓。请设为 active。",
        "NO_REVIEWING_BODY is not active: whoever has no reviewing body would not be told. Make it active.",
    ),
    "BY_DEFAULT": (
        "未写明 {names}，按通行解读执行。需要时请写明。",
        "{names} is not stated: what the readings say holds. State it where this edition means otherwise.",
    ),
    # the process
    "STATE_WITHOUT_EXIT": (
        "状态“{state}”没有任何离开的途径。",
        "Nothing leads out of the state “{state}”: whatever gets there stays there.",
    ),
    # the calendar
    "DAY_BOTH": (
        "{day} 既是假日又是工作日，请删去一个。",
        "{day} is listed as a holiday and as a working day. Remove one.",
    ),
    "CALENDAR_NOT_LOADED": (
        "{year} 年的工作日历尚未载入，期限无法计算。请在 calendar.yaml 的 loaded_years 中写明该年，"
        "并列出其假日和调休工作日。",
        "The working-day calendar of {year} is not loaded, so deadlines in it can't be counted. Name the"
        " year in"
        " loaded_years of calendar.yaml, and list its holidays and make-up working days.",
    ),
    "CALENDAR_REPLACED": (
        "程序已有 {year} 年的国务院日历；写在这里，该年就只按本文件计算，未列出的假日都成为工作日。"
        "如非本意，请删去。",
        "The program has the State Council's calendar of {year}. Named here, that year goes by this file"
        " alone:"
        " holidays that it does not list become working days. Take the year out if that is not meant.",
    ),
}
