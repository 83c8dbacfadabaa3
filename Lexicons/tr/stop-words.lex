Lexicon: stop-words
Language: tr
Purpose: Frequent words by which Turkish text is told from other languages.
Source: written for replylint

Words: acaba ama ancak artık asla aslında ayrıca az bana bazı belki ben benden beni benim bir biraz
  biri birkaç birçok biz bizden bize bizi bizim bu buna bunda bundan bunlar bunu bunun burada böyle
  da daha de değil değildir diye diğer dolayı ederim en fakat gibi göre hala hangi hatta hem hemen
  henüz hep hepsi her herhangi herkes hiç hiçbir ile ilgili ise için işte kadar karşı kendi kez ki
  kim kimse lütfen madem mi mu mü mı nasıl ne neden nedenle nerede nereye niye niçin o olan olarak
  oldu olduğu olduğunu olmak olması olsa olup olur ona ondan onlar onların onu onun ora oysa pek
  rağmen sadece sanki sen senden seni senin siz sizden size sizi sizin son sonra tarafından
  teşekkürler tüm var ve veya ya yani yapılan yerine yine yok zaten çok çoğu çünkü öyle üzere şey
  şimdi şu şunu
