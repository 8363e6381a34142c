/// Papers as one HTML document, each beginning a page, in the layout of Chinese official documents.
///
/// - SeeAlso: GB/T 9704-2012 党政机关公文格式: A4, margins of 37 and 28 mm, a text of 22 lines in 三号 (16 pt) 仿宋, headings in 黑体.
struct PaperHTML {
  let zone: Zone
  let isDemo: Bool

  func document(_ papers: [Paper]) -> String {
    let mark = papers.contains(where: \.isUndecided) ? Self.undecided : ""
    let demo = isDemo ? Bilingual(zh: "【演练】", en: "[demo]").text : ""
    let document: HTML = """
      <!doctype html>
      <html lang="\(Language.current == .en ? "en" : "zh-CN")">
      <head><meta charset="utf-8"><title>\(papers.first?.title.text ?? "")</title><style>\(Self.style(mark: demo + mark))</style></head>
      <body>
      \(papers.map(article))
      </body>
      </html>

      """
    return document.text
  }

  private static var undecided: String { Bilingual(zh: "待核实、未经认定", en: "To be verified; not decided").text }

  private func article(_ paper: Paper) -> HTML {
    let addressee: HTML = paper.addressee.map { "<p class=\"to\">\($0)：</p>" } ?? ""
    let digest: HTML = paper.digest.map { "<p class=\"digest\">SHA-256 \($0)</p>" } ?? ""
    let mark: HTML = paper.isUndecided ? "<p class=\"mark\">\(Self.undecided)</p>" : ""
    return """
      <article>
      <h1>\(paper.title.text)</h1>
      <p class="number">\(paper.number)</p>
      \(mark)\(addressee)
      \(sections(paper.parts).map(section))
      <p class="signature">\(paper.issuer)<br>\(paper.day)</p>
      \(digest)
      </article>
      """
  }

  /// A heading and what stands under it, so that they lie on one kind of page.
  private func sections(_ parts: [Paper.Part]) -> [[Paper.Part]] {
    parts.reduce(into: []) { sections, part in
      if case .heading = part { sections.append([]) }
      if sections.isEmpty { sections.append([]) }
      sections[sections.count - 1].append(part)
    }
  }

  /// Many columns want the page on its side.
  private func section(_ parts: [Paper.Part]) -> HTML {
    let isWide = parts.contains { if case .table(let listing) = $0 { shown(listing).count > 8 } else { false } }
    return "<section class=\"\(isWide ? "wide" : "")\">\(parts.map(part))</section>"
  }

  private func shown(_ listing: Listing) -> [Int] {
    listing.heads.indices.filter { index in
      listing.heads[index].isInTables && listing.rows.contains { $0[index] != .nothing }
    }
  }

  private func part(_ part: Paper.Part) -> HTML {
    switch part {
    case .heading(let text): "<h2>\(text)</h2>"
    case .paragraph(let text): "<p>\(text)</p>"
    case .quote(let text): "<blockquote>\(text)</blockquote>"
    case .table(let listing): table(listing)
    case .bars(let bars): "<div class=\"bars\">\(bars.map(bar))</div>"
    }
  }

  private func table(_ listing: Listing) -> HTML {
    let shown = shown(listing)
    let heads: [HTML] = shown.map { "<th>\(listing.heads[$0].title)</th>" }
    let rows: [HTML] = listing.rows.map { row in
      "<tr>\(shown.map { index -> HTML in "<td>\(row[index].shown(in: zone) ?? "")</td>" })</tr>"
    }
    return "<table><thead><tr>\(heads)</tr></thead><tbody>\(rows)</tbody></table>"
  }

  private func bar(_ bar: (label: String, share: Double, told: String)) -> HTML {
    let width = Int(max(0, min(1, bar.share)) * 100)
    return """
      <div class="row"><span class="label">\(bar.label)</span><span class="bar"><i style="width: \(String(width))%"></i></span>\
      <span class="told">\(bar.told)</span></div>
      """
  }

  private static func style(mark: String) -> HTML {
    HTML(
      stringLiteral: """
        @page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: "— " counter(page) " —"; font: 14pt "Noto Serif CJK SC", serif; }
          @top-center { content: "\(mark)"; font: 12pt "Noto Sans CJK SC", sans-serif; color: #b00; } }
        @page wide { size: A4 landscape; margin: 28mm 22mm; } .wide { page: wide; }
        body { font: 16pt/1.75 "FangSong", "仿宋", "Noto Serif CJK SC", serif; color: #000; margin: 0; }
        article { break-before: page; } article:first-child { break-before: auto; }
        h1 { font: 22pt/1.5 "方正小标宋简体", "Noto Serif CJK SC", serif; text-align: center; margin: 0 0 6mm; }
        h2 { font: 16pt/1.75 "SimHei", "黑体", "Noto Sans CJK SC", sans-serif; margin: 3mm 0 0; break-after: avoid; }
        p { margin: 0; text-indent: 2em; overflow-wrap: anywhere; }
        .number { text-align: center; text-indent: 0; margin-bottom: 4mm; } .to { text-indent: 0; }
        .mark { text-align: center; text-indent: 0; color: #b00; font-family: "Noto Sans CJK SC", sans-serif; }
        blockquote { margin: 0 0 0 2em; overflow-wrap: anywhere; }
        table { border-collapse: collapse; width: 100%; font-size: 10.5pt; line-height: 1.4; margin: 2mm 0; }
        th, td { border: 0.5pt solid #000; padding: 1mm; text-align: left; vertical-align: top; overflow-wrap: break-word; }
        th { font-family: "Noto Sans CJK SC", sans-serif; font-weight: normal; } thead { display: table-header-group; } tr { break-inside: avoid; }
        .signature { text-align: right; text-indent: 0; margin: 12mm 2em 0 0; break-inside: avoid; }
        .digest { text-indent: 0; font: 8pt monospace; margin-top: 6mm; border-top: 0.5pt solid #000; overflow-wrap: anywhere; }
        .bars { margin: 2mm 0; font-size: 10.5pt; line-height: 1.5; } .label, .bar, .told { display: inline-block; } .label { width: 22mm; } .told { width: 28mm; padding-left: 2mm; }
        .bar { width: 90mm; border-left: 0.5pt solid #000; } .bar i { display: inline-block; height: 3mm; background: #555; }
        """)
  }
}
