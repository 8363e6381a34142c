import ArgumentParser
import Registry

/// `access matrix [--group G] [--object O]` · 权限 总表
struct AccessMatrix: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "matrix", "总表",
      does: Bilingual(zh: "各组对各对象的权限及范围，取自系统目录", en: "What each group may do with which object and rows"))
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .named("组别"), help: Bilingual(zh: "组别", en: "group").help("group"))
  var group: String?

  @Option(name: .named("对象"), help: Bilingual(zh: "对象名称的一部分", en: "a part of the object's name").help("text"))
  var object: String?

  func run(in session: inout Session) throws {
    let rights = try session.registry.accessMatrix(group: group, object: object)
    try session.output.show(
      Listing(rights, AccessRight.columns), empty: Bilingual(zh: "没有这样的权限。", en: "There is no such right."))
  }
}

extension AccessRight {
  fileprivate static var columns: [Column<AccessRight>] {
    [
      Column("group_code") { $0.group },
      Column("group_name", zh: "组别", en: "group") { $0.groupName },
      Column("kind", zh: "种类", en: "kind") { $0.kind },
      Column("object", zh: "对象", en: "object") { $0.object },
      Column("privilege", zh: "权限", en: "privilege") { $0.privilege },
      Column("rows", zh: "范围", en: "rows") { $0.rows },
    ]
  }
}
