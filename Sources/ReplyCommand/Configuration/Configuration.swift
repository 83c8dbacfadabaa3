import ReplyEngine

/// What one configuration file says.
struct Configuration: Sendable {
  /// A table of `[[overrides]]`: a layer for the paths that its globs match.
  struct Override: Sendable {
    var paths: [Glob]
    var layer: ConfigurationLayer
  }

  /// A table of `[[suppress]]`.
  struct Silencer: Sendable {
    /// Empty: everywhere.
    var paths: [Glob]
    var setting: SuppressionSetting
  }

  /// What `[templates]` says of files that are templates.
  struct TemplateLinting: Sendable {
    /// Globs of the templates.
    var paths: [Glob]
    /// A dialect, or `auto`.
    var dialect: Setting<String>
    var fields: Setting<TemplateFieldSource>?
  }

  /// As it is shown.
  var path = ""
  var profile: Setting<Profile>?
  var layer = ConfigurationLayer()
  var overrides: [Override] = []
  var silencers: [Setting<Silencer>] = []
  /// Folders of .lex files, resolved against the file's folder.
  var lexiconFolders: [Setting<String>] = []
  var customerNames: [Setting<String>] = []
  /// Paths of address books, resolved against the file's folder.
  var contacts: [Setting<String>] = []
  /// File of past mail, resolved against the file's folder.
  var store: Setting<String>?
  /// Folder of templates, resolved against the file's folder.
  var templates: Setting<String>?
  /// Path of a baseline, resolved against the file's folder.
  var baseline: Setting<String>?
  /// The command that sends, and its words.
  var transport: Setting<[String]>?
  /// nil where no template is named.
  var templateLinting: TemplateLinting?
  /// Folder that the globs are relative to, without a slash at its end.
  var root = ""
}
