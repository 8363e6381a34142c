import ArgumentParser
import Registry

/// `minor search QUERY` · 未成年人 查找
struct MinorSearch: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "search", "查找", does: Bilingual(zh: "按姓名或身份证号查找，留下查阅记录", en: "Search by name or identity number; leaves a trace"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "姓名或身份证号", en: "name or identity number").help("query"))
  var query: String

  @OptionGroup var purpose: PurposeOptions

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let found = try session.registry.searchMinor(query, purpose: purpose.purposeOfLook)
    try session.output.show(
      Listing(found, FoundMinor.columns), empty: Bilingual(zh: "没有找到。", en: "Nothing was found."))
    if !found.isEmpty, try found.count == session.registry.mostFound() {
      Messages.say(
        Bilingual(
          zh: "最多列出 \(found.count) 行，可能还有未列出的；请写全姓名或身份号码。",
          en: "No more than \(found.count) are listed, and there may be others: give the whole name or the number."
        ).text)
    }
  }
}

extension PurposeOptions {
  var purposeOfLook: Purpose { Purpose(purpose, text: purposeText) }
}

extension FoundMinor {
  fileprivate static var columns: [Column<FoundMinor>] {
    [
      Column("case_number", zh: "案件编号", en: "case") { $0.caseNumber },
      Column("lead_number", zh: "线索编号", en: "lead") { $0.leadNumber },
      Column("name", zh: "姓名", en: "name") { $0.name },
      Column("age", zh: "年龄", en: "age") { $0.age },
      Column("community", zh: "社区", en: "community") { $0.community },
      Column("status_name", zh: "状态", en: "status") { $0.statusName },
    ]
  }
}
