import ArgumentParser
import Registry

/// `trace glass [NUMBER]` · 留痕 紧急
struct TraceGlass: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "glass", "紧急",
      does: Bilingual(zh: "谁紧急越权查阅过，最近的在前", en: "Who broke the glass to look outside its business, newest first"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "只列此案件或线索的", en: "of this case or lead only").help("matter"))
  var number: String?

  func run(in session: inout Session) throws {
    let broken = try session.registry.glassesBroken(number: number)
    try session.output.show(
      Listing(broken, GlassBroken.columns), empty: Bilingual(zh: "没有人紧急越权查阅过。", en: "Nobody broke the glass."))
    guard !broken.isEmpty else { return }
    Messages.say(
      Bilingual(
        zh: "事由在档案的文字说明中（“档案 查阅”，办公室、领导小组可用）；看过什么用“留痕 未成年人”。",
        en:
          "The reason stands in the words of the dossier (dossier open; office and leading group); trace minor tells what was looked at."
      ).text)
  }
}

extension GlassBroken {
  fileprivate static var columns: [Column<GlassBroken>] {
    [
      Column("number", zh: "编号", en: "number") { $0.number },
      Column("event_id", zh: "依据", en: "evidence", leaves: 1) { $0.eventID },
      Column("login", zh: "账号", en: "login") { $0.login },
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit", leaves: 2) { $0.unit },
      Column("broken_at", zh: "时间", en: "when") { $0.brokenAt },
      Column("until", zh: "可看至", en: "until") { $0.until },
      Column("looks", zh: "看了几次", en: "looks") { $0.looks },
    ]
  }
}
