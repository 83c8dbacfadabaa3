import ReplyModel

/// Which columns of a table hold what is known of a contact, told by their names in the header.
///
/// The names are those of exports by address books and spreadsheets, in some languages.
struct ContactColumns {
  private(set) var addresses: [Int] = []
  private var formatted: Int?
  private var given: Int?
  private var additional: Int?
  private var family: Int?
  private var nicknames: [Int] = []
  private var organization: Int?

  /// - Parameter header: the first column of a kind counts; of addresses and nicknames, all.
  init(_ header: [String]) {
    var either: Int?
    for (index, name) in header.enumerated() {
      let name = Self.folded(name)
      if Self.isAddress(name) {
        addresses.append(index)
      } else if Self.formattedNames.contains(name) {
        formatted = formatted ?? index
      } else if Self.givenNames.contains(name) {
        given = given ?? index
      } else if Self.additionalNames.contains(name) {
        additional = additional ?? index
      } else if Self.familyNames.contains(name) {
        family = family ?? index
      } else if Self.nicknameNames.contains(name) {
        nicknames.append(index)
      } else if Self.organizationNames.contains(name) {
        organization = organization ?? index
      } else if Self.eitherNames.contains(name) {
        either = either ?? index
      }
    }
    place(either)
  }

  /// "Nom" beside "Prénom" is the family name, "Nombre" beside "Apellidos" the given one, and either
  /// is the whole name by itself.
  private mutating func place(_ either: Int?) {
    guard let either else { return }
    if given != nil, family == nil {
      family = either
    } else if family != nil, given == nil {
      given = either
    } else if formatted == nil {
      formatted = either
    }
  }

  var hasName: Bool { formatted != nil || given != nil || family != nil || !nicknames.isEmpty }

  /// - Parameter row: the row at which they stand.
  func contact(_ row: CSVRows) -> Contact {
    var contact = Contact()
    contact.formattedName = formatted.map { row[$0] } ?? ""
    contact.givenName = given.map { row[$0] } ?? ""
    contact.additionalNames = additional.map { row[$0] } ?? ""
    contact.familyName = family.map { row[$0] } ?? ""
    contact.nicknames = nicknames.map { row[$0] }.filter { !$0.isEmpty }
    contact.organization = organization.map { row[$0] } ?? ""
    for column in addresses {
      // Several stand in one field, with " ::: " or ";" between.
      let pieces = row[column].split { $0 == ":" || $0 == ";" || $0 == "," || $0 == " " }
      contact.addresses += pieces.filter { $0.contains("@") }.map(String.init)
    }
    return contact
  }

  /// Letters and digits in lower case; no header is longer than 80 characters.
  private static func folded(_ name: String) -> String {
    name.prefix(80).lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// "E-mail 1 - Value", "E-Mail-Adresse", "Adresse de messagerie", but not "E-mail 1 - Label".
  private static func isAddress(_ name: String) -> Bool {
    guard addressParts.contains(where: name.contains) || name == "mail" else { return false }
    return !otherParts.contains(where: name.contains)
  }

  private static let addressParts = [
    "email", "courriel", "messagerie", "correo", "mailadres", "eposta", "epost", "メール", "邮箱",
    "邮件", "郵件", "이메일", "почта", "mél",
  ]
  private static let otherParts = [
    "label", "type", "typ", "displayname", "anzeigename", "nomcomplet", "étiquette", "etiqueta",
    "bezeichnung", "status", "optin", "consent", "date", "count", "format", "signature",
  ]
  private static let formattedNames: Set = [
    "fullname", "displayname", "formattedname", "fileas", "contactname", "contact", "customer",
    "customername", "client", "clientname", "vollständigername", "vollername", "anzeigename",
    "kunde", "kundenname", "nomcomplet", "nomaffiché", "nomàafficher", "nomduclient",
    "nombrecompleto", "nombreparamostrar", "nombrecliente", "nombredelcliente", "cliente",
    "nomecompleto", "volledigenaam", "weergavenaam", "姓名", "氏名", "名前", "이름", "фио",
  ]
  private static let givenNames: Set = [
    "firstname", "first", "givenname", "given", "forename", "vorname", "prénom", "prenom",
    "nombredepila", "primernombre", "voornaam", "fname", "имя", "名", "förnamn", "fornavn", "imię",
  ]
  private static let additionalNames: Set = [
    "middlename", "middle", "additionalname", "secondname", "weiterevornamen", "zweitervorname",
    "deuxièmeprénom", "autresprénoms", "segundonombre", "отчество",
  ]
  private static let familyNames: Set = [
    "lastname", "last", "familyname", "family", "surname", "nachname", "familienname", "zuname",
    "nomdefamille", "apellido", "apellidos", "primerapellido", "cognome", "sobrenome",
    "achternaam", "lname", "фамилия", "姓", "efternamn", "efternavn", "etternavn", "nazwisko",
  ]
  private static let nicknameNames: Set = [
    "nickname", "nick", "alias", "preferredname", "knownas", "goesby", "spitzname", "rufname",
    "surnom", "apodo", "sobrenombre", "bijnaam", "ニックネーム", "昵称",
  ]
  private static let organizationNames: Set = [
    "organization", "organisation", "organizationname", "organization1name", "company",
    "companyname", "firma", "firmenname", "unternehmen", "société", "societe", "entreprise",
    "empresa", "compañía", "azienda", "bedrijf", "会社名", "公司",
  ]
  private static let eitherNames: Set = ["name", "nom", "nombre", "nome", "naam", "namn", "navn"]
}
