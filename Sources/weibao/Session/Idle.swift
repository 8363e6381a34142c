import Postgres
import Terminal

/// What happens when nobody has pressed a key for some time: nobody else may read the screen, or go on in somebody's name.
enum Idle {
  /// Clears the window and its past, and asks for the password until it is the right one.
  ///
  /// Whether it is right, the server says, to a connection of its own. A server that asks for none, as that of a demo on one
  /// machine, lets everybody go on.
  ///
  /// - Returns: Whether the right one was typed; false where somebody would rather leave.
  static func lock(_ settings: Session.Settings, login: String) -> Bool {
    try? Screen.clear()
    Messages.say(
      Bilingual(
        zh: "\(login) 长时间没有操作，屏幕已锁定。输入密码继续，Ctrl-D 退出。",
        en: "\(login) was idle; the screen is locked. The password goes on, Ctrl-D leaves."
      ).text)
    while true {
      switch SecretLine.read(prompt: Bilingual(zh: "密码：", en: "Password: ").text) {
      case .line(let password):
        do throws(PostgresError) {
          _ = try Connection(settings.conninfo, user: settings.login, password: password)
          return true
        } catch {
          Messages.complain(Complaint(connecting: error))
          // Guessing takes time.
          _ = Signals.pause(seconds: 1)
        }
      case .notUTF8, .interrupted: continue
      case .end, .noTerminal: return false
      }
    }
  }
}
