extension CustomerNames {
  /// Whether a name is one that a person may be greeted by: no company, no department, no account
  /// name.
  func isPersonal(_ name: String) -> Bool {
    personalName(of: name, address: "a@a") != nil && !NameText(name).isHandle
  }
}
