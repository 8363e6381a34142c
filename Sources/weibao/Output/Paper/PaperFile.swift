import Terminal

/// Papers as a file: HTML, or PDF by WeasyPrint.
enum PaperFile {
  /// Writes papers to a new file; its name tells the format.
  ///
  /// - Throws: A ``Complaint`` where the name ends otherwise, where there is a file already, or where WeasyPrint is missing or fails.
  static func write(_ html: String, to path: String) throws {
    if path.hasSuffix(".html") {
      try write(new: html, to: path)
    } else if path.hasSuffix(".pdf") {
      try writePDF(html, to: path)
    } else {
      throw Complaint(
        .usage, Bilingual(zh: "文件名须以 .pdf 或 .html 结尾：\(path)", en: "The file must end in .pdf or .html: \(path)"))
    }
  }

  private static func write(new text: String, to path: String) throws {
    do throws(OutputFile.Failure) { try NewFile.write(text, to: path) } catch {
      throw Complaint.unwritable(path, error)
    }
  }

  private static func writePDF(_ html: String, to path: String) throws {
    // The place is taken first, so that nothing that came meanwhile is overwritten.
    try write(new: "", to: path)
    let source = path + ".part.html"
    do {
      try write(new: html, to: source)
      defer { NewFile.remove(source) }
      guard Child.run(program: ["weasyprint", "-q", source, path]) == 0 else {
        throw Complaint(
          .refused, Bilingual(zh: "WeasyPrint 未能写出 PDF。", en: "WeasyPrint could not write the PDF."),
          hint: Bilingual(
            zh: "安装：sudo apt-get install weasyprint fonts-noto-cjk；或改写 .html。",
            en: "Install it: sudo apt-get install weasyprint fonts-noto-cjk; or write .html instead."))
      }
    } catch {
      NewFile.remove(path)
      throw error
    }
  }
}
