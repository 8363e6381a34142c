import Glibc
import Terminal

/// The statements that a person has given a name, each in a file of its own that nobody else can read.
enum NamedQueries {
  /// The names there are.
  static var names: [String] {
    guard let folder = try? folder(), let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".sql"), Variables.isName(String(name.dropLast(4))) { names.append(String(name.dropLast(4))) }
    }
    return names.sorted()
  }

  /// The statement of a name.
  ///
  /// - Throws: A ``Complaint`` where there is none.
  static func statement(_ name: String) throws(Complaint) -> String {
    let path = try path(name)
    guard access(path, F_OK) == 0 else {
      throw Complaint(
        .usage, Bilingual(zh: "没有名为 \(name) 的查询。", en: "There is no query called \(name)."),
        hint: Bilingual(zh: "用“常用查询 列表”查看。", en: "See them with: query list"))
    }
    return try TextFile.text(at: path)
  }

  /// Keeps a statement under a name, in place of one that had it.
  ///
  /// - Throws: A ``Complaint`` for one that tells who a child is, or holds a password.
  static func save(_ statement: String, as name: String) throws(Complaint) {
    guard !Privacy.holdsIdentityNumber(statement), !Privacy.holdsPassword(statement) else {
      throw Complaint(
        .refused,
        Bilingual(zh: "语句含有身份证号或密码，不能保存。", en: "The statement holds an identity number or a password and is not kept."))
    }
    let path = try path(name)
    var parent = ""
    for part in path.split(separator: "/").dropLast() {
      parent += "/" + part
      mkdir(parent, 0o700)
    }
    do throws(OutputFile.Failure) {
      let sink = try Sink(path: path)
      try sink.file.write(statement + "\n")
    } catch {
      throw .unwritable(path, error)
    }
  }

  /// Forgets a name.
  static func drop(_ name: String) throws(Complaint) {
    _ = try statement(name)
    unlink(try path(name))
  }

  private static func folder() throws(Complaint) -> String {
    guard let configuration = Configuration.path else {
      throw Complaint(.refused, Bilingual(zh: "没有主目录（HOME）。", en: "There is no home folder (HOME)."))
    }
    return configuration.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/queries"
  }

  private static func path(_ name: String) throws(Complaint) -> String {
    guard Variables.isName(name), name.utf8.count < 100 else { throw .unusable(name, for: "query") }
    return try folder() + "/" + name + ".sql"
  }
}
