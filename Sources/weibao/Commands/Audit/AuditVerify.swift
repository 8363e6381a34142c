import ArgumentParser
import Registry

/// `audit verify FILE` · 审计 核验
struct AuditVerify: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "verify", "核验",
      does: Bilingual(
        zh: "核验导出的审计或案件事实与登记是否逐字一致", en: "Whether an exported audit or list of facts is what the registry holds"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "由 审计 导出 写出的文件", en: "a file that audit export wrote").help("file"))
  var file: String

  func run(in session: inout Session) throws {
    let found = try session.registry.verifyAudit(try TextFile.exactText(at: file))
    guard found.isSame else {
      throw Complaint(
        .refused,
        Bilingual(
          zh: "文件与登记不一致：\(found.number)，第 \(found.differsAt ?? 0) 个字符起不同。",
          en: "The file is not what the registry holds: \(found.number), from character \(found.differsAt ?? 0) on."),
        hint: Bilingual(
          zh: "登记的 SHA-256 为 \(found.digestOfRegistry)，文件为 \(found.digestOfFile)。",
          en: "SHA-256 of the registry: \(found.digestOfRegistry), of the file: \(found.digestOfFile)"))
    }
    try session.output.done(
      Bilingual(
        zh: "一致：\(found.number)，SHA-256 为 \(found.digestOfRegistry)。",
        en: "The same: \(found.number), SHA-256 \(found.digestOfRegistry)."),
      Listing([found], AuditVerification.columns))
  }
}

extension AuditVerification {
  fileprivate static var columns: [Column<AuditVerification>] {
    [
      Column("audit_number") { $0.number }, Column("is_same") { $0.isSame },
      Column("sha256_of_file") { $0.digestOfFile }, Column("sha256_of_registry") { $0.digestOfRegistry },
    ]
  }
}
