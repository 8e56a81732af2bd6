"""What people call the codes of the interface, in Chinese and English: states, events, outcomes, kinds.

Each table has the codes of one closed set. Reasons and clauses are named by the edition; so are
categories, in the sentences that it writes itself.
"""

from __future__ import annotations

from collections.abc import Mapping

Words = Mapping[str, str]  # {zh, en}
Names = Mapping[str, Words]


def _names(**named: tuple[str, str]) -> Names:
    return {code: {"zh": zh, "en": en} for code, (zh, en) in named.items()}


def name_of(names: Names, code: str | None) -> Words | None:
    """The name of a code; None for no code. A code of an older version, without a name, is its own name."""
    return None if code is None else names.get(code) or {"zh": code, "en": code}


STATES = _names(
    draft=("草稿", "draft"),
    submitted=("待审核", "submitted"),
    unit_review=("审核中", "under review"),
    rejected=("已驳回", "rejected"),
    approved=("已通过", "approved"),
    synced=("已报送", "sent to the title system"),
)
EVENTS = _names(
    submit=("提交", "submitted"),
    claim=("领取", "claimed"),
    release=("释放", "released"),
    reassign=("改派", "reassigned"),
    forward=("转交", "forwarded"),
    return_for_correction=("退回修改", "returned for correction"),
    withdraw=("撤回申报", "withdrawn"),
    revise=("重新修改", "taken up again for revision"),
    appeal=("申诉", "appealed"),
    approve=("审核通过", "approved"),
    reject=("驳回", "rejected"),
    undo=("撤回审核结果", "approval taken back"),
    sync=("报送职称系统", "sent to the title system"),
    revoke=("撤销", "revoked"),
    move_edition=("转入另一规则版本", "moved to another edition of the rules"),
    spot_check=("抽查无误", "spot-checked, and it stands"),
    ask_evidence=("抽查要求补充材料", "evidence asked for by a spot check"),
    give_evidence=("已补充抽查材料", "evidence given for a spot check"),
    hours_changed=("认定学时变更", "recognised hours changed"),
    merge_person=("随人员合并转入", "moved with a merge of persons"),
    undo_merge=("撤销人员合并后转回", "moved back, as a merge was undone"),
)
CHECK_OUTCOMES = _names(
    confirmed=("维持", "stands"),
    remark=("维持，附意见", "stands, with a remark"),
    revoked=("撤销", "revoked"),
)
CHECK_STANDINGS = _names(
    open=("待抽查", "to be checked"),
    asked=("等待材料", "waiting for evidence"),
    answered=("材料已到", "evidence has come"),
    settled=("已办结", "settled"),
    lapsed=("已不在通过状态", "no longer approved"),
)
CAMPAIGN_STATUSES = _names(open=("进行中", "in progress"), closed=("已结束", "closed"))
OUTCOMES = _names(
    approve=("按申报认定", "approved as declared"),
    approve_trimmed=("核减后认定", "approved for fewer hours"),
    approve_zero=("认定0学时", "approved, for no hours"),
    block_submit=("不予提交", "submission is refused"),
    return_for_correction=("应退回修改", "to be returned for correction"),
    reject=("应驳回", "to be rejected"),
    dedupe=("已由同步记录登记，不重复计算", "registered by a synchronised record, not counted again"),
)
# What was decided; `OUTCOMES` is what would be.
DECIDED = {**OUTCOMES, **_names(reject=("已驳回", "rejected"))}
RECORD_OUTCOMES = _names(
    sync=("已登记", "registered"),
    no_credit=("不计学时", "no hours"),
    flag=("待人工核对", "held for a person to check"),
    dedupe=("与已认定的申报重复，不重复计算", "a declaration has these hours already"),
)
CATEGORIES = _names(
    training=("培训进修", "training"),
    learning=("学习", "learning"),
    qualification_exam=("职业资格考试", "qualification exam"),
    achievement=("代表性成果", "achievement"),
    expert_activity=("专家活动", "expert activity"),
    aid_posting=("援派", "aid posting"),
    competition=("竞赛", "competition"),
    special_circumstance=("特殊情况", "special circumstance"),
    digital_engineer=("数字技术工程师", "digital engineer"),
    origin_credit=("调出地学时", "origin credit"),
)
TITLES = _names(
    recognised=("直接认定", "recognised"),
    reference_only=("仅供参考", "for reference only"),
    not_recognised=("不予认定", "not recognised"),
)
SUBJECTS = _names(public=("公需科目", "public"), professional=("专业科目", "professional"))
CERTIFICATES = _names(
    valid=("有效", "valid"),
    superseded=("已被取代", "superseded"),
    revoked=("已撤销", "revoked"),
)
MODES = _names(active=("启用", "active"), evaluate=("试行", "on trial"), disabled=("停用", "off"))
EDITION_STATUSES = _names(
    shipped=("随程序提供", "shipped"),
    draft=("草稿", "draft"),
    checked=("已检查", "checked"),
    published=("已发布", "published"),
    retired=("已停用", "retired"),
)
OPERATION_STATUSES = _names(
    pending=("等待执行", "waiting"),
    running=("正在执行", "running"),
    done=("已完成", "done"),
    cancelled=("已取消", "cancelled"),
    failed=("失败", "failed"),
)
OPERATION_KINDS = _names(
    study_records=("接收学习记录", "taking in study records"),
    queue_actions=("批量审核", "deciding many work items"),
    replay=("按版本重新测算", "replaying an edition"),
    edition_impact=("发布影响分析", "working out what publishing would mean"),
    edition_moves=("转移在途申报", "moving open declarations"),
    edition_rollback=("转回已转移的申报", "moving declarations back"),
)
IN_FLIGHT = _names(
    blocked=("将被拒绝", "would be refused"),
    rerouted=("将改由其他机构审核", "another body would review it"),
    hours=("学时将变化", "worth other hours"),
    unchanged=("不变", "unchanged"),
)
MOVE_REASONS = _names(
    BLOCKED=("不符合新的规定", "refused by the new rules"),
    REROUTED=("改由其他机构审核", "reviewed by another body"),
    HOURS=("预计学时有变化", "worth other hours"),
    UNCHANGED=("结果不变", "nothing changes"),
    ROLLED_BACK=("规则的更新已撤回", "the change of the rules was taken back"),
    ROUTED_BACK=("回到原审核机构", "back at the body before"),
)
TITLE_RECORDS = _names(
    entry=("报送", "entry"),
    correction=("更正", "correction"),
    withdrawal=("撤回", "withdrawal"),
    adjustment=("年度要求调整", "adjustment of the year's requirement"),
    override=("特别要求的证明", "specially demanded proof"),
)
CAUSES = {**EVENTS, **_names(study_record=("接收学习记录", "a study record arrived"))}
SOURCES = _names(declaration=("申报", "a declaration"), study_record=("学习记录", "a study record"))
EVIDENCE = _names(
    pass_certificate=("培训合格证书", "training pass certificate"),
    e_certificate=("电子证书", "electronic certificate"),
    stamped_proof=("加盖公章的证明", "stamped proof"),
    study_archive=("学习档案", "study archive"),
    qualification_certificate=("资格证书", "qualification certificate"),
    award_certificate=("获奖证书", "award certificate"),
    grant_certificate=("授权证书", "grant certificate"),
    medal=("奖章", "medal"),
    plaque=("奖牌", "plaque"),
    cover=("封面", "cover"),
    contents=("目录页", "table of contents"),
    index=("索引页", "index"),
    body=("正文页", "body"),
    invitation=("邀请函", "invitation"),
    dispatch_document=("派出文件", "dispatch document"),
    origin_proof=("调出地学时证明", "proof of the place of origin"),
    level_certificate=("专业技术等级证书", "level certificate"),
    acceptance_letter=("录用通知", "acceptance letter"),
    application_receipt=("受理回执", "application receipt"),
    photo=("照片", "photo"),
)
KINDS = _names(
    unit_study=("单位统一安排学习", "study arranged by the unit"),
    self_study_exam=("自学考试", "self-study exam"),
    degree=("在职学历教育", "in-service degree"),
    national=("全国专业技术类职业资格考试", "national qualification exam"),
    international=("国际注册类考试", "international registration exam"),
    award=("科研成果奖励", "research award"),
    patent=("专利", "patent"),
    software=("软件著作权", "software copyright"),
    standard=("行业标准", "industry standard"),
    paper=("论文", "paper"),
    conference_paper=("学术会议交流论文", "conference paper"),
    book=("著作", "book"),
    translation=("译著", "translation"),
    abroad=("因公在境外工作", "official work abroad"),
    sick_leave=("病假", "sick leave"),
    maternity=("产假", "maternity leave"),
    other=("其他", "other"),
)
BODIES = _names(
    parent=("上级机构", "parent body"),
    employer=("用人单位", "employer"),
    personnel_agency=("人事代理机构", "personnel agency"),
    community_station=("社区人社服务机构", "community station"),
    street_station=("街道人社服务机构", "sub-district station"),
    bureau=("人力资源社会保障部门", "bureau"),
)
ROLES = _names(
    applicant=("申报人", "applicant"),
    unit_reviewer=("审核人", "reviewer"),
    unit_administrator=("单位管理员", "unit administrator"),
    bureau=("人力资源社会保障部门经办人", "bureau"),
    administrator=("系统管理员", "administrator"),
    integrator=("对接系统", "integrator"),
)
DOCUMENTS = _names(
    resident_identity_card=("居民身份证", "resident identity card"),
    passport=("护照", "passport"),
    foreign_permanent_resident=("外国人永久居留身份证", "foreign permanent resident card"),
    other=("其他证件", "other document"),
)
# The statements of `workflow/access/permissions.py` under which something is permitted.
PERMITTED_TO = _names(
    is_signed_in=("登录的人", "whoever is signed in"),
    is_self=("本人", "the person themselves"),
    is_reviewer_of_body=("受理机构的审核人", "reviewers of the body in charge"),
    is_administrator_of_body=("受理机构的单位管理员", "administrators of the body in charge"),
    is_administrator_of_organization=("该单位的单位管理员", "administrators of the organization"),
    is_member_of_organization=("在该单位任职的人", "whoever holds an office there"),
    is_reviewer_of_employer=("用人单位的审核人", "reviewers of the employer"),
    is_administrator_of_employer=("用人单位的单位管理员", "administrators of the employer"),
    is_administrator_of_every_employer=(
        "所有用人单位的单位管理员",
        "who administers every unit that employs them",
    ),
    is_administrator_who_merged=("办理合并的单位管理员", "the unit administrator who merged them"),
    is_bureau=("人社部门", "the bureau"),
    is_administrator=("系统管理员", "administrators of the system"),
    is_integrator=("接入系统", "connected systems"),
    is_sender=("报送该记录的系统", "the system that sent the record"),
)
PERSON_CHANGES = _names(
    correction_asked=("申请更正", "a correction was asked for"),
    correction_withdrawn=("撤回更正申请", "the request was withdrawn"),
    correction_closed=("更正申请因合并关闭", "the request was closed by a merge"),
    correction_approved=("更正", "corrected"),
    correction_rejected=("更正未通过", "the correction was not approved"),
    merge_proposed=("单位建议合并", "the unit proposed a merge"),
    merge_refused=("合并建议未采纳", "the proposed merge was refused"),
    merged=("合并", "merged"),
    merge_undone=("撤销合并", "the merge was undone"),
)
AFFILIATIONS = _names(
    employment=("聘用", "employment"),
    agency_contract=("人事代理", "agency contract"),
    residence=("居住", "residence"),
    transfer_in=("外地调入", "transfer in"),
)
STUCK = _names(
    NO_REVIEWER=("没有可以审核的人员", "nobody can review it"),
    BODY_CLOSED=("审核机构已停用", "the body is closed"),
    HOLDER_LEFT=("领取人已不能审核", "whoever claimed it may no longer review it"),
)
# The codes of the rules in a few words; an edition's texts say what to do.
CODES = _names(
    HOURS_INVALID=("学时无效", "hours invalid"),
    EVIDENCE_MISSING=("缺少证明材料", "evidence missing"),
    UNIT_APPROVAL_MISSING=("未经单位批准", "not approved by the unit"),
    DUPLICATE_EVIDENCE=("材料重复使用", "evidence used twice"),
    DUPLICATE_WORK=("成果重复申报", "work declared twice"),
    ALREADY_SYNCED=("已由市平台登记", "synchronised already"),
    YEAR_CLOSED=("该年度已截止", "year closed"),
    NO_CARRY_OVER=("学时不得结转", "no carry-over"),
    NO_REVIEWING_BODY=("没有审核机构", "no reviewing body"),
    NOT_OPEN_TO_FREELANCER=("不适用于自由职业者", "not open to freelancers"),
    NOT_YET_DONE=("活动尚未结束", "not over yet"),
    SPLIT_MISSING=("未分列两类科目", "subjects not split"),
    NOT_FILED=("培训未经备案", "training not filed"),
    NO_STUDY_ARCHIVE=("没有学习档案", "no study archive"),
    NOT_PUBLISHED=("尚未公开发表", "not published"),
    EVIDENCE_INVALID=("证明材料无效", "evidence invalid"),
    NOT_INVITED=("不是受邀专家", "not invited"),
    NOT_DISPATCHED=("不是组织派出", "not dispatched"),
    NOT_RECOGNISED=("比赛不予认可", "contest not recognised"),
    THRESHOLD_NOT_EXCEEDED=("未超过规定时间", "threshold not exceeded"),
    WRONG_AUTHORITY=("认定部门不符", "wrong authority"),
    WRONG_ISSUER=("出具部门不符", "wrong issuer"),
    WRONG_YEAR=("年度不一致", "wrong year"),
    OVERLAP_ONE_BENEFIT=("与援派月份重叠", "overlaps an aid posting"),
    DAILY_CAP=("超过单日上限", "over the day's cap"),
    PERSON_DAY_CAP=("同日合计超过单日上限", "over the day's cap with other items"),
    ANNUAL_CAP=("超过年度上限", "over the year's cap"),
    EXAM_NOT_PASSED=("考试未通过", "exam not passed"),
    SAME_STUDY=("同一学习的另一条记录", "another record of one study"),
    TOPIC_UNKNOWN=("科目不在目录内", "topic not listed"),
    SHARED_EVIDENCE=("一份证明用于多项申报", "one sheet for several items"),
    SAME_FILE_ELSEWHERE=("他人使用同一份材料", "file used by somebody else"),
    SAME_NUMBER_ELSEWHERE=("他人使用同一编号", "number used by somebody else"),
    SAME_TITLE_ELSEWHERE=("他人申报同名成果", "title declared by somebody else"),
    ALIKE_PICTURE_ELSEWHERE=("他人材料图像相同", "page that looks like somebody else's"),
    OTHER_DAYS_ELSEWHERE=("他人同一活动日期或学时不同", "other days or hours declared by others"),
    SAME_DAY=("同日另有活动", "another activity that day"),
    SAME_TITLE=("本人另有同名申报", "another of one title"),
    ALIKE_PICTURE=("本人另有相同图像的材料", "another page that looks the same"),
    REJECTED_BEFORE=("曾被驳回", "rejected before"),
    NO_NUMBER=("未填写证书编号", "no certificate number"),
    EXAM_BASED_SERIES=("以考代评系列", "exam-based series"),
    SELF_REVIEW=("本人不得审核本人", "nobody reviews their own"),
    CALENDAR_MISSING=("工作日历未载入", "calendar missing"),
    ONLY_PLATFORM_RECORD=("仅以省平台记录为准", "only the platform's record counts"),
    REASON_REQUIRED=("须写明理由", "reason required"),
    WARNINGS_NOT_ACKNOWLEDGED=("提示尚未核对", "warnings not acknowledged"),
    ATTESTATION_MISSING=("尚未承诺属实", "attestation missing"),
    REJECTION_IS_FINAL=("已最终驳回", "rejection is final"),
    REJECTION_IS_NOT_FINAL=("不是最终驳回", "rejection is not final"),
    TARGET_NOT_REVIEWING_BODY=("目标机构不能审核", "target can't review"),
    ALREADY_SENT=("已报送职称系统", "sent already"),
    APPEAL_ALREADY_HEARD=("申诉已审理", "appeal heard already"),
    REVIEWER_CUT=("审核人核减", "cut by the reviewer"),
    REASON_UNKNOWN=("原因代码不可用", "reason unknown"),
    REFILLED=("补计", "refilled"),
    RECALCULATED=("重新核算", "recalculated"),
    REQUIREMENT_CHANGED=("年度要求变更", "requirement changed"),
)
# What happened to somebody's way to sign in, as they are told.
SIGN_IN_EVENTS = _names(
    new_browser=("在新的浏览器上登录", "signed in with a browser that was not known"),
    password_changed=("密码已更改", "the password was changed"),
    password_reset=("密码已由他人重置", "the password was reset"),
    second_factor_on=("动态验证码已启用", "codes by an authenticator were turned on"),
    second_factor_off=("动态验证码已停用", "codes by an authenticator were turned off"),
    recovery_codes_made=("已生成新的恢复码", "new recovery codes were made"),
    recovery_code_used=("使用恢复码登录", "signed in with a recovery code"),
    sessions_ended=("其他登录已结束", "other sessions were ended"),
    viewed_as=("管理员以您的视角查看了页面", "an administrator looked at pages as you see them"),
    identity_linked=("已与统一身份认证账号关联", "linked to an account of the identity provider"),
    identity_unlinked=("已解除统一身份认证账号的关联", "the account of the identity provider was unlinked"),
)
