"""The readings R1 to R30: what the notice leaves open, and how it is read. The edition has their values."""

from __future__ import annotations

from collections.abc import Mapping

# Reading -> clause, Chinese, English.
READINGS: Mapping[str, tuple[str, str, str]] = {
    "R1": (
        "附件1",
        "附件1至5只计专业科目，援派除外；公需科目来自市平台学习、援派和调出地学时。",
        "Annex 1 to 5 credit professional hours only, except aid postings. Public hours come from the city platform, aid postings and origin credit.",
    ),
    "R2": (
        "附件2",
        "资格考试的学时不计入学习类的年度上限。",
        "The hours of an exam do not count towards the cap of study.",
    ),
    "R3": (
        "附件2",
        "一年取得两个证书的，分别认定。",
        "Two certificates in one year count each.",
    ),
    "R4": (
        "附件3",
        "代表性成果与竞赛的年度上限分别计算。",
        "Achievements and competitions have a cap each.",
    ),
    "R5": (
        "附件1",
        "一天超过上限的部分不予登记，不影响其余；按人、按天合并计算，含不同申报。未注明日期的学时平均分摊到各天。",
        "Hours above the cap of a day are cut, not refused. The cap is of one person on one day, over all of their declarations. Hours without a date spread evenly over the days.",
    ),
    "R6": (
        "附件1",
        "学时以证书所载为准；只载明分钟的，按每学时的分钟数折算，按天向下取至0.5学时。",
        "A credit hour is what the certificate prints. Minutes are converted, and rounded down per day to the 0.5 grid.",
    ),
    "R7": (
        "附件4",
        "援派按自然月折算，当月援派达到规定天数的计一个月；各段援派合并计算。",
        "A posting counts by calendar months with so many days on it; the days of all postings are united.",
    ),
    "R8": (
        "附件6",
        "按实际在岗月份折算当年要求；不在岗达到规定天数的月份计为不在岗。“超过6个月”按类别、按年度累计，须多于规定的月数和天数；产假不设下限。",
        "The year's requirement is scaled by the months on post. “Over 6 months” is added up per kind and year and must be more than the months and days of the edition. Maternity leave has no minimum.",
    ),
    "R9": (
        "六",
        "不得结转到其他年度。",
        "Nothing is carried over to another year.",
    ),
    "R10": (
        "附件2",
        "上限在提交时预计，在审核通过时执行；按审核通过的先后占用额度，撤销后依次补足。",
        "Caps are forecast at submission and enforced at approval, in the order of approval. What a revocation frees refills the others in that order.",
    ),
    "R11": (
        "四(三)",
        "自由职业者由人事代理机构审核；无有效合同的，由居住地社区、其次街道机构审核。均无的，无审核机构。",
        "A freelancer is reviewed by the agency where a contract is current, else by the community station, else by the sub-district station. With none of these nobody is in charge.",
    ),
    "R12": (
        "四(三)",
        "外地调入是附加属性：按原路线审核，另合并调出地学时。",
        "Being transferred in is an attribute: the usual route, and the hours of the place of origin are merged.",
    ),
    "R13": (
        "六",
        "自申报材料之日起往前数，不含当日，按国务院工作日历；该年日历未载入的，不作推算。",
        "Counted back from the day of filing, without that day, in the State Council's calendar. Where the calendar of a year is not loaded, nothing is guessed.",
    ),
    "R14": (
        "六",
        "学习、考试截止日含当日，至北京时间24时；首次提交截至申报截止日。按时提交后被退回、撤回或（非最终）驳回的，可在规定工作日内就同一活动重新提交。",
        "Study and exams close at the end of the day in Shanghai. First submission closes with the window. What was timely and came back may be submitted again for the same activity within the working days.",
    ),
    "R15": (
        "二(一)",
        "公需科目不设单个专题的最低学时；目录外的专题待人工核对。",
        "No minimum per topic; a record of an unknown topic is held for a person.",
    ),
    "R16": (
        "附件3",
        "同一成果的不同形式只计一次；合作者分别计算。",
        "One work counts once in whatever forms; co-authors count each.",
    ),
    "R17": (
        "附件1",
        "备案是整个培训进修类的条件。",
        "Filing is the condition of the whole category.",
    ),
    "R18": (
        "六",
        "学时按活动当天、发表或取得证书之日所在年度登记；跨年的分开计算，各按其年度的版本。",
        "Hours belong to the year of the day of the activity, of publication or of the certificate. What lies in two years is split; each part follows the edition of its year.",
    ),
    "R19": (
        "附件6",
        "同一月份既属援派又属特殊情况的，按援派计算。",
        "A month that is both a posting and a special circumstance counts as the posting.",
    ),
    "R20": (
        "二(三)",
        "数字技术工程师的学时以证书所载为准，不受附件上限限制。",
        "The hours of digital engineers are as printed; no cap of the annex applies.",
    ),
    "R21": (
        "四(三)",
        "任何人不得审核自己的申报；无其他审核人的，由备用审核人或上级单位审核。",
        "Nobody reviews their own declaration; it goes to the alternate, else to the parent body.",
    ),
    "R22": (
        "四(三)",
        "审核期间更换单位的，仍由原审核机构审核；改派须由管理人员说明理由。",
        "What is in review stays with its body when the employer changes; reassigning needs a reason.",
    ),
    "R23": (
        "附件5",
        "国家、省的例外规定须注明文号，只替代其写明的学时或上限。",
        "A national or provincial rule cites its document, and replaces only the hours or the cap that it states.",
    ),
    "R24": (
        "四(二)",
        "市平台已同步的培训不得再申报；后到的同步记录使在先的申报不再重复计算。不产生学时的记录不影响申报。",
        "What the city platform has synchronised is not declared again; a record that comes later takes the place of the declaration. A record that gives no hours does neither.",
    ),
    "R25": (
        "四(二)",
        "申报学时须为正数、0.5的整数倍，且不超过上限；认定学时以事实为准，不超过申报数。",
        "Claimed hours are positive, on the 0.5 grid and at most the maximum. Recognised hours come from the facts, never above the claim.",
    ),
    "R26": (
        "四(二)",
        "据实申报：活动结束后方可申报；援派和特殊情况以文件为据，可先行申报。",
        "What is not over yet can't be declared. Postings and circumstances rest on a document about the future, and may be declared at once.",
    ),
    "R27": (
        "附件7",
        "可列明多项活动的材料，用于不同活动的，提示审核人核对；其他证书只证明一项。",
        "A sheet of these kinds may list several activities: the reviewer is warned. Any other certificate proves one.",
    ),
    "R28": (
        "四(三)",
        "调入人员提交调入当年及以前年度的学时证明，自调入之日起在规定月数内办理。",
        "Proofs of the year of a transfer and of earlier ones are taken for so many months from that day.",
    ),
    "R29": (
        "附件7",
        "证书编号和备案号不计全角半角、大小写、空格、连字符和“证书编号”等前缀；按原样保存和显示。",
        "Certificate and filing numbers are compared after NFKC, without case, blanks, dashes and a leading label. They are kept and shown as written.",
    ),
    "R30": (
        "六",
        "已截止年度的最后一日与其后首日相隔超过规定天数的，不视为同一活动。只适用于培训和专家活动。",
        "Days of a closed year count beside later ones only where at most so many days lie between. For training and expert work only.",
    ),
}
