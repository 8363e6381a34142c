import ArgumentParser
import Registry

/// `version` · 版本, also `weibao --version`
struct VersionCommand: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "version", "版本",
      does: Bilingual(
        zh: "显示本程序、数据库和 PostgreSQL 的版本，及是否相符",
        en: "Tell the versions of program, database and server, and whether they fit"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: inout Session) throws {
    let version = try session.registry.version()
    try session.output.show(facts: Listing([version], Version.columns))
    if let complaint = Complaint(unfit: version) { throw complaint }
  }
}

/// What this program is.
enum Program {
  static let version = "0.9.0"

  /// What can be told of it where there is no database.
  static var facts: [(label: String, value: String)] {
    [
      ("weibao", version),
      (Bilingual(zh: "适用的功能版本", en: "made for schema version").text, String(Registry.schemaVersion)),
    ]
  }
}

extension Complaint {
  /// That a database and this program do not fit; nil where they do.
  init?(unfit version: Version) {
    guard !version.fits else { return nil }
    let old = Bilingual(zh: "数据库没有版本，早于本程序", en: "the database has no version, and is older than this program")
    let words = version.fitName ?? old.text
    self.init(
      .refused, Bilingual(zh: "版本不符：\(words)", en: "The versions do not fit: \(words)"),
      hint: Bilingual(
        zh: "数据库由 ops/deploy 升级，程序由 ops/start 重新编译；在此之前有的命令会出错。",
        en: "ops/deploy brings up the database, ops/start builds the program; until then some commands will fail."))
  }
}

extension Version {
  fileprivate static var columns: [Column<Version>] {
    [
      Column("program", zh: "weibao", en: "weibao") { _ in Program.version },
      Column("made_for", zh: "适用的功能版本", en: "made for schema version") { _ in Registry.schemaVersion },
      Column("schema_version", zh: "数据库的功能版本", en: "schema version of the database") { $0.schema },
      Column("server_version", zh: "PostgreSQL", en: "PostgreSQL") { $0.server },
      Column("fit") { $0.fit },
      Column("fit_name", zh: "是否相符", en: "whether they fit") { $0.fitName },
    ]
  }
}
