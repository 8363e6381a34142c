import ArgumentParser

/// Whether a command that touches much at once is to do it, or only to tell what it would do.
struct DoOption: ParsableArguments {
  @Flag(
    name: [.customLong("do"), .customLong("执行")],
    help: Bilingual(zh: "真正执行；不写只列出", en: "do it; without it, only tell").help())
  var does = false

  @Flag(
    name: [.customLong("dry-run"), .customLong("试算")],
    help: Bilingual(zh: "只列出，什么也不做（不写也是如此）", en: "only tell, which is so without it too").help())
  var isTried = false

  /// Who says both is only told.
  var isMeant: Bool { does && !isTried }

  func sayThatNothingWasDone() {
    Messages.say(
      Bilingual(zh: "以上只是列出，什么也没有做。", en: "This only tells; nothing was done.").text,
      hint: Bilingual(zh: "要执行，请加上 --执行。", en: "To do it, add --do").text)
  }
}
