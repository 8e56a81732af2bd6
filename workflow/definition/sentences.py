"""What people read about a mistake in an edition: code -> Chinese, English. `{name}` are filled in."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, tuple[str, str]] = {
    # the file as such
    "FILE_MISSING": ("缺少此文件。", "The file is missing."),
    "FILE_UNKNOWN": (
        "版本中没有此文件；应有的文件为：{files}。",
        "An edition has no such file. Its files are {files}.",
    ),
    "FILE_TOO_LARGE": (
        "文件过大：{size} 字节，最多 {most} 字节。",
        "The file is too large: {size} bytes, at most {most}.",
    ),
    "NOT_UTF8": ("文件不是 UTF-8 编码，请另存为 UTF-8。", "The file is not UTF-8. Save it as UTF-8."),
    "NOT_YAML": (
        "此处无法读取：{reason}。含有冒号、# 或引号的文字请加引号，缩进请用空格。",
        "This can't be read as YAML: {reason}. Quote a text with a colon, # or quotes; indent with spaces.",
    ),
    "KEY_TWICE": ("“{key}”出现了两次，请删去一个。", "“{key}” stands twice here. Remove one."),
    "ANCHOR": (
        "不支持锚点（&）、别名（*）和合并（<<），请直接写出内容。",
        "Anchors (&), aliases (*) and merges (<<) are not used here. Write out what is meant.",
    ),
    "TAG": ("不支持类型标记（!），请写普通的值。", "Tags (!) are not used here. Write a plain value."),
    "TOO_DEEP": ("嵌套超过 {most} 层。", "This is nested deeper than {most} levels."),
    "TOO_MANY_VALUES": ("文件的内容超过 {most} 项。", "The file holds more than {most} values."),
    "AMBIGUOUS_WORD": (
        "“{word}”在不同程序中含义不同：是非请写 true 或 false，文字请加引号。",
        "“{word}” is read differently by different programs: write true or false, or put it in quotes.",
    ),
    # the shape
    "REQUIRED": ("缺少“{name}”。", "“{name}” is missing."),
    "UNKNOWN_NAME": (
        "这里没有名为“{name}”的项，请检查拼写。",
        "“{name}” does not belong here. Check its spelling.",
    ),
    "WRONG_TYPE": ("“{value}”应为{expected_zh}。", "“{value}” should be {expected}."),
    "NOT_ONE_OF": (
        "“{value}”不在可用值之中：{options}。",
        "“{value}” is none of the possible values: {options}.",
    ),
    "WRONG_FORM": (
        "“{value}”的写法不对：{expected}。",
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
    "TOO_SHORT": ("文字太短，至少 {limit} 个字。", "The text is too short; at least {limit} characters."),
    "TOO_LONG": ("文字太长，最多 {limit} 个字。", "The text is too long; at most {limit} characters."),
    "REPEATED": ("列表中有重复的值。", "The list names the same value twice."),
    "WRONG_SHAPE": ("此处的写法不对：{reason}", "This is not written as it must be: {reason}"),
    "FULL_WIDTH": (
        "“{value}”含有全角字符，请改为半角：{plain}。",
        "“{value}” holds full-width characters. Write {plain}.",
    ),
    # references
    "CLAUSE_UNKNOWN": (
        "引用的条款“{clause}”在 clauses.yaml 中不存在。",
        "clauses.yaml has no clause “{clause}”, which is cited here.",
    ),
    "ROW_TWICE": (
        "行编号“{row}”出现了两次，每行的编号须唯一。",
        "The row “{row}” stands twice. Each row needs its own id.",
    ),
    "CONTACT_UNKNOWN": (
        "文字中的“{{{contact}}}”不是 edition.yaml 中的联系方式。",
        "The text names “{{{contact}}}”, which is no contact of edition.yaml.",
    ),
    "EDITION_TWICE": (
        "版本“{id}”重复，或同一地区同一年度有两个版本。",
        "The edition “{id}” stands twice, or its region has two of its year.",
    ),
    "ID_FIXED": (
        "版本编号不可更改，须为“{id}”；要用新编号请另建一份。",
        "The id of an edition stays “{id}”. To have another id, make another edition.",
    ),
    "NO_EDITION": ("这里没有任何版本。", "There is no edition here."),
    # numbers that contradict each other
    "CAP_BELOW_ITEM": (
        "年度上限 {cap} 学时低于一项的 {item} 学时：任何一项都得不到应有学时。",
        "The annual cap of {cap} hours is below the {item} hours of a single item: none would get its hours.",
    ),
    "BUCKET_CAPS_DIFFER": (
        "“{bucket}”共用一个上限，但“{category}”写的是 {cap}，“{other}”写的是 {other_cap}。",
        "“{bucket}” has one cap, but “{category}” says {cap} and “{other}” says {other_cap}.",
    ),
    "BUCKET_WITHOUT_CAP": (
        "“{category}”属于共用上限“{bucket}”，须写明同样的上限 {cap}。",
        "“{category}” belongs to the bucket “{bucket}” and must state its cap of {cap}.",
    ),
    "TOTAL_BELOW_PARTS": (
        "总学时 {total} 少于公需与专业之和 {sum}。",
        "The total of {total} hours is below the sum of both subjects, {sum}.",
    ),
    "PERIOD_REVERSED": (
        "结束日 {to} 早于开始日 {first}。",
        "The period ends on {to}, before it begins on {first}.",
    ),
    "OVERRIDE_OUTSIDE_YEAR": (
        "此例外的期间不在 {year} 年度内，不会生效。",
        "This override's period lies outside {year}: it would never apply.",
    ),
    "OVERRIDES_OVERLAP": (
        "与第 {other} 行例外（{document}）同类别、期间重叠且规定同样内容，只有上面一行生效。",
        "Override row {other} ({document}) sets the same on the same days; the upper one applies.",
    ),
    # decision tables
    "RANGE_EMPTY": (
        "范围为空：下限 {low} 高于上限 {high}。",
        "The range is empty: it begins at {low}, above its end at {high}.",
    ),
    "ROW_NEVER_MATCHES": (
        "“{row}”永远不会命中：凡符合它的情形，上面的行（{upper}）都已命中。",
        "“{row}” can never be hit: whatever fits it is caught by the rows above it ({upper}).",
    ),
    "ROW_IMPOSSIBLE": (
        "“{row}”永远不会命中：没有任何情形同时符合它的各项条件（{columns}）。",
        "“{row}” can never be hit: nothing fits all of its cells at once ({columns}).",
    ),
    "ROWS_OVERLAP": (
        "“{row}”与“{other}”在以下情形都命中：{when_zh}。此表要求只有一行命中。",
        "“{row}” and “{other}” are both hit when {when}. This table wants exactly one row.",
    ),
    "ROWS_OVERLAP_IN_ORDER": (
        "以下情形“{row}”与“{other}”都符合，以上面的“{other}”为准：{when_zh}。",
        "Both “{row}” and “{other}” fit when {when}; the upper one, “{other}”, decides.",
    ),
    "GAP": (
        "没有任何一行涵盖以下情形：{when_zh}。请补一行审核路线，或在 no_body 中写明无机构审核。",
        "No row catches this: {when}. Add a route for it, or say in no_body that nobody is in charge.",
    ),
    "GAPS_MORE": ("还有 {count} 组未涵盖的情形。", "{count} more groups of values are caught by no row."),
    "TABLE_TOO_COMPLEX": (
        "此表的行和条件组合过多，无法完整检查；请合并行或减少条件。",
        "The rows combine in too many ways to be checked fully. Merge rows or use fewer columns.",
    ),
    "STEP_REPEATED": (
        "审核步骤中“{body}”连续出现两次。",
        "The steps name “{body}” twice in a row: it would review its own decision.",
    ),
    "NO_REVIEWER": (
        "“{body}”没有任何在任的审核人员（{count} 个机构），送到那里的申报无人处理：{names}。",
        "{count} of the kind “{body}” have no reviewer in office, so nobody would review there: {names}.",
    ),
    "NO_BODY_OF_KIND": (
        "系统中没有启用的“{body}”，此步骤无处可送。",
        "There is no active “{body}” at all: this step leads nowhere.",
    ),
    "CODE_OFF_WITHOUT_ROUTE": (
        "无审核机构时的提示（NO_REVIEWING_BODY）未启用，未涵盖的申报将无人知晓。",
        "NO_REVIEWING_BODY is not active: whoever has no reviewing body would not be told.",
    ),
    # the process
    "STATE_WITHOUT_EXIT": (
        "状态“{state}”没有任何离开的途径。",
        "Nothing leads out of the state “{state}”: whatever gets there stays there.",
    ),
    # the calendar
    "DAY_BOTH": ("{day} 既是假日又是工作日。", "{day} is listed as a holiday and as a working day."),
    "CALENDAR_NOT_LOADED": (
        "{year} 年的工作日历尚未载入，期限无法计算。",
        "The working-day calendar of {year} is not loaded, so deadlines in it can't be counted.",
    ),
}
