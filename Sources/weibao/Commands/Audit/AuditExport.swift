import ArgumentParser
import Registry
import Terminal

/// `audit export NUMBER --to FILE` · 审计 导出
struct AuditExport: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "export", "导出",
      does: Bilingual(
        zh: "导出审计或案件事实的规范文本（JSON）及校验值", en: "Write what an audit froze, or the facts of a case, as canonical JSON"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "审计编号或案件编号", en: "number of the audit or case").help("audit-or-case"))
  var number: String

  @Option(
    name: .named("文件"), help: Bilingual(zh: "写入的文件；已有的不覆盖", en: "the file to write; none is overwritten").help("file"))
  var to: String

  func run(in session: inout Session) throws {
    let paper = try session.registry.exportPaper(number)
    // To the last character, so that what sha256sum tells of the file is what is printed.
    do throws(OutputFile.Failure) { try NewFile.write(paper.content, to: to) } catch {
      throw Complaint.unwritable(to, error)
    }
    try session.output.done(
      Bilingual(zh: "已写入 \(to)。SHA-256：\(paper.sha256)", en: "Written to \(to). SHA-256: \(paper.sha256)"),
      Listing([paper], AuditPaper.columns))
  }
}

extension AuditPaper {
  fileprivate static var columns: [Column<AuditPaper>] { [Column("sha256") { $0.sha256 }] }
}
