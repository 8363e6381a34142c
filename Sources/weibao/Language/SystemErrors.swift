import Glibc
import Terminal

/// What the system says went wrong with a file, in the language in force; its own words are English.
enum SystemErrors {
  /// - Parameter code: The system's number of the error.
  static func told(_ code: Int32) -> String {
    let english = String(cString: strerror(code))
    return Language.current == .zh ? chinese[code].map { "\($0)（\(english)）" } ?? english : english
  }

  private static let chinese: [Int32: String] = [
    ENOSPC: "磁盘已满", EDQUOT: "磁盘配额已满", EFBIG: "文件太大", EACCES: "没有权限", EPERM: "不允许", EROFS: "只读，不能写入",
    ENOENT: "没有这个文件或文件夹", ENOTDIR: "路径中有一段不是文件夹", EISDIR: "这是文件夹，不是文件", EEXIST: "文件已存在", EIO: "读写出错",
    ENAMETOOLONG: "名称太长", EBADF: "已关闭",
  ]
}

extension OutputFile.Failure {
  /// Why, in the language in force.
  var told: String { SystemErrors.told(code) }
}
