import Registry

/// Makes each document out of what the registry tells; it words nothing that the registry decides.
struct PaperMaker {
  let me: Me
  let zone: Zone
  let unit: String?

  func paper(_ kind: AuditPrint.Kind, _ number: String, _ registry: inout Registry) throws -> Paper {
    switch kind {
    case .facts, .事实清单: try facts(number, &registry)
    case .statement, .情况说明: try statement(number, &registry)
    case .decision, .认定书: try decision(number, &registry)
    case .order, .督办单: try order(number, &registry)
    case .circular, .通报: try circular(number, &registry)
    case .report, .报告: try report(number, &registry)
    }
  }

  private var today: String { day(zone.minute(me.at)) }

  /// The day of an instant in words.
  private func day(_ minute: String) -> String { String(minute.prefix(10)) }

  private func facts(_ number: String, _ registry: inout Registry) throws -> Paper {
    let paper = try registry.factsPaper(number)
    let report = AuditReport.report(try registry.auditCase(number))
    return Paper(
      title: Bilingual(zh: "履责事实清单", en: "List of facts"), number: number.uppercased(), addressee: nil,
      parts: [
        .paragraph(
          Bilingual(
            zh: "本清单由登记自动列出，只列事实，不作认定；各项均附事件编号，可供核对。",
            en:
              "This list is made from the registry. It tells facts and no verdict; each has the numbers of its events."
          ).text)
      ] + sections(report), issuer: me.unit ?? "", day: today, digest: paper.sha256, isUndecided: true)
  }

  private func statement(_ number: String, _ registry: inout Registry) throws -> Paper {
    let lines = try registry.auditCase(number)
    let asked = unit ?? me.unitCode ?? ""
    guard let named = try registry.units(named: asked).first else { throw Complaint.noSuchUnit(asked) }
    let mine = lines.filter { $0.unitCode == named.unitCode }
    let done = mine.filter { $0.section == "obligation" && $0.ended != nil && $0.minutes == 0 }
    return Paper(
      title: Bilingual(zh: "履职情况说明", en: "Statement of what was done"), number: number.uppercased(), addressee: nil,
      parts: [
        .paragraph(
          Bilingual(
            zh: "\(named.name) 在本案中按期办理的事项如下，均附事件编号，可供核对。",
            en: "What \(named.name) did on time in this case; each has the numbers of its events."
          ).text),
        .heading(Bilingual(zh: "按期办理的事项", en: "Done on time").text),
        done.isEmpty ? .paragraph(Bilingual(zh: "无。", en: "None.").text) : .table(Listing(done, AuditReport.columns)),
        .heading(Bilingual(zh: "履责记录", en: "What was done").text),
        .table(Listing(mine.filter { $0.section == "event" }, AuditReport.columns)),
      ], issuer: me.unit ?? "", day: today, digest: try registry.factsPaper(number).sha256, isUndecided: true)
  }

  private func decision(_ number: String, _ registry: inout Registry) throws -> Paper {
    let steps = try registry.readFinding(number)
    guard let finding = try registry.findings(of: number).first,
      let decided = steps.first(where: { $0.step == "decided" })
    else { throw Complaint.undecided(number) }
    let reasons = try registry.explainFinding(number)
    func said(_ step: String) -> FindingStep? { steps.first { $0.step == step } }
    var parts: [Paper.Part] = [
      .heading(Bilingual(zh: "一、事实", en: "1. Facts").text), .paragraph(finding.sentence),
      .table(Listing(reasons, FindingReason.columns)),
      .heading(Bilingual(zh: "二、申辩", en: "2. The unit's answer").text),
      said("answered").map { .quote("\($0.outcomeName ?? "")\n\($0.said ?? "")") }
        ?? .paragraph(Bilingual(zh: "该单位未在期限内申辩。", en: "The unit did not answer in time.").text),
      .heading(Bilingual(zh: "三、认定", en: "3. Decision").text),
      .paragraph("\(finding.statusName) · \(decided.outcomeName ?? "")"), .quote(decided.said ?? ""),
    ]
    if let review = said("review_decided") {
      parts += [
        .heading(Bilingual(zh: "四、复核", en: "4. Review").text), .paragraph(review.outcomeName ?? ""),
        .quote(review.said ?? ""),
      ]
    }
    parts.append(
      .paragraph(
        Bilingual(
          zh: "对本认定不服的，可以申请复核一次，由其他单位决定。",
          en: "The unit may ask once for a review, which others decide."
        ).text))
    let audit = String(number.uppercased().split(separator: ".").first ?? "")
    return Paper(
      title: Bilingual(zh: "责任认定书", en: "Decision"), number: finding.finding, addressee: finding.unit, parts: parts,
      issuer: decided.unit ?? "", day: day(zone.minute(decided.at)),
      digest: try registry.auditPaperIfAllowed(audit)?.sha256, isUndecided: finding.status == "in_review")
  }

  private func order(_ number: String, _ registry: inout Registry) throws -> Paper {
    guard let order = try registry.orders().first(where: { $0.eventID == number.uppercased() }) else {
      throw Complaint(
        .refused, Bilingual(zh: "没有这份督办：\(number)", en: "There is no such order: \(number)"),
        hint: Bilingual(
          zh: "用“督办 列表”查看事件编号，如 2026-7K3FQM/5。",
          en: "See order list; the number is that of its event, like 2026-7K3FQM/5."))
    }
    return Paper(
      title: Bilingual(zh: "督办单（\(order.levelName)）", en: "Order (\(order.levelName))"), number: order.eventID,
      addressee: order.to,
      parts: [
        .paragraph(
          Bilingual(
            zh:
              "\(order.number) 一案\(order.about.map { "，“\($0)”" } ?? "")请即办理\(order.answerBy.map { "，并于 \($0) 前书面答复" } ?? "")。",
            en:
              "Please act on \(order.number)\(order.about.map { ": \($0)" } ?? "")\(order.answerBy.map { " and answer by \($0)" } ?? "")."
          ).text)
      ], issuer: order.from ?? "", day: day(zone.minute(order.issuedAt)), digest: nil, isUndecided: false)
  }

  private func circular(_ number: String, _ registry: inout Registry) throws -> Paper {
    let audit = try audit(number, &registry)
    let criticised = try registry.findings(audit: number).filter {
      $0.measure == "criticised" && $0.status != "lifted" && $0.status != "in_review"
    }
    guard let first = criticised.first else { throw Complaint.undecided(number) }
    let decided = try registry.readFinding(first.finding).first { $0.step == "decided" }
    return Paper(
      title: Bilingual(zh: "通  报", en: "Circular"), number: audit.number, addressee: nil,
      parts: criticised.flatMap {
        [
          .heading($0.unit ?? ""), .paragraph($0.sentence), .paragraph($0.phrase ?? ""),
          .paragraph(
            Bilingual(zh: "依据：\($0.finding)；\($0.evidence ?? "")", en: "Evidence: \($0.finding); \($0.evidence ?? "")")
              .text),
        ]
      },
      issuer: decided?.unit ?? "", day: today, digest: try registry.auditPaper(number).sha256, isUndecided: false)
  }

  private func report(_ number: String, _ registry: inout Registry) throws -> Paper {
    let audit = try audit(number, &registry)
    let findings = try registry.findings(audit: number)
    let decided = findings.filter { $0.measure != nil && !["in_review", "dismissed"].contains($0.status) }
    let isWhole = audit.scope == "street" || audit.scope == "community"
    let place = audit.scope == "community" ? audit.subject : nil
    let figures: [Paper.Part] =
      isWhole ? try self.figures(since: audit.since, until: audit.until, community: place, &registry) : []
    return Paper(
      title: Bilingual(zh: "审计报告", en: "Audit report"), number: audit.number, addressee: nil,
      parts: [
        .paragraph(
          Bilingual(
            zh: """
              范围：\(audit.scopeName) \(audit.subject ?? "")；期间：\(audit.since) 至 \(audit.until)；由 \(audit.orderedBy ?? "") 交办；\
              所涉案件和线索 \(audit.matters) 件；疑似、待核实 \(findings.count) 项，其中未了结 \(audit.waiting) 项、已认定 \(decided.count) 项。
              """,
            en: """
              Scope: \(audit.scopeName) \(audit.subject ?? ""), \(audit.since) to \(audit.until), ordered by \(audit.orderedBy ?? ""). \
              \(audit.matters) cases and leads; \(findings.count) findings, of which \(audit.waiting) wait and \(decided.count) are decided.
              """
          ).text),
        .heading(Bilingual(zh: "已认定", en: "Decided").text),
        decided.isEmpty ? .paragraph(Bilingual(zh: "无。", en: "None.").text) : .table(Listing(decided, Finding.columns)),
      ] + figures + [
        .heading(Bilingual(zh: "认定口径", en: "Definitions").text),
        .table(Listing(try registry.definitions(of: number), FindingDefinition.columns)),
      ], issuer: audit.openedBy ?? "", day: today, digest: try registry.auditPaper(number).sha256,
      isUndecided: audit.waiting > 0)
  }

  /// How the units of the street or of a community did, and month by month; of one case or unit there is nothing to compare.
  private func figures(since: String, until: String, community: String?, _ registry: inout Registry) throws -> [Paper
    .Part]
  {
    let months = try registry.trend(since: since, until: until, community: community)
    return [
      .heading(Bilingual(zh: "各单位（按方案所列顺序）", en: "The units, in the plan's order").text),
      .table(
        Listing(try registry.unitFigures(since: since, until: until, community: community), UnitFigures.columns)),
      .heading(Bilingual(zh: "逐月按时率", en: "On time, month by month").text),
      .bars(
        months.map { ($0.month, $0.debts > 0 ? Double($0.onTime) / Double($0.debts) : 0, "\($0.onTime)/\($0.debts)") }),
    ]
  }

  private func audit(_ number: String, _ registry: inout Registry) throws -> Audit {
    guard let audit = try registry.audits(number: number).first else { throw Complaint.noSuchAudit }
    return audit
  }

  private func sections(_ report: Report) -> [Paper.Part] {
    report.sections.filter { !$0.listing.rows.isEmpty }.flatMap { [.heading($0.title.text), .table($0.listing)] }
  }
}

extension Complaint {
  static func undecided(_ number: String) -> Complaint {
    Complaint(
      .refused,
      Bilingual(zh: "\(number)：尚未认定，不能出具此文书。", en: "\(number): nothing is decided; there is no such document yet."),
      hint: Bilingual(zh: "认定前可出具 事实清单。", en: "Before a decision, the list of facts can be printed."))
  }

  static var noSuchAudit: Complaint {
    Complaint(
      .refused, Bilingual(zh: "没有这项审计，或您不得查阅。", en: "There is no such audit, or it is not for you to see."),
      hint: Bilingual(zh: "用“审计 列表”查看。", en: "See the audits with: audit list"))
  }
}
