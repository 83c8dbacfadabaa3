Lexicon: nicknames-listed
Language: en
Purpose: Short forms of first names in the United States, old ones among them, that nicknames.lex
  has not.
Source: names.csv of the PyPI package nicknames 1.0.1 (github.com/carltonnorthern/nicknames).
Licence: Apache-2.0

Words: aaron erin

Words: abbigail gail nabby

Words: abbigale gail nabby

Words: abel ebbie

Words: abigail abbe abbey abbi nabby

Words: abigale abbe abbey abbi abbie abby gail nabby

Words: abijah bige

Words: abram abe

Words: absalom abbie app

Words: ada addy

Words: adaline addy adie delia dell lena

Words: adela adie della

Words: adelaide adie dell

Words: adelbert albert bert del

Words: adele dell

Words: adeline ada addy delia dell lena

Words: adelphia addy dell philly

Words: adena dina

Words: adolphus dolph

Words: adrian rian

Words: adriane riane

Words: adrienne addie enne rienne

Words: agatha aggy

Words: agnes aggy inez nessa

Words: aileen allie lena

Words: alazama ali

Words: alberta allie bert bertie

Words: aldrich rich riche richie

Words: aleksandr alex

Words: aleva levy

Words: alexandria alexander drina sandra

Words: alfred freddy

Words: alfreda freda freddy frieda

Words: alice elsie

Words: alicia allie elsie lisa

Words: allisandra ali

Words: allyson ali

Words: allyssa ali

Words: almena ali allie ally mena

Words: almina minnie

Words: almira myra

Words: alonzo lon

Words: alphinias alphus

Words: althea ally

Words: alverta vert virdie

Words: alyssa lissia

Words: alzada zada

Words: ambrose brose

Words: amelia emily

Words: amos moses

Words: andre drea

Words: andrea rea

Words: andrew randy

Words: andriane ada adri rienne

Words: angelina lina

Words: annette anna nettie

Words: anselm ance selma

Words: antoinette ann

Words: antonia ann netta tony

Words: antonio tony

Words: aquilla quillie

Words: ara belle

Words: arabella arry bella belle

Words: arabelle arry bella belle

Words: araminta middie minty

Words: archilles kill killis

Words: ariadne arie

Words: aristotle telly

Words: arizona ona onie

Words: arlene lena

Words: armanda mandy

Words: armena arry mena

Words: armilda milly

Words: arminda mindie

Words: arminta minite minnie

Words: aron ron ronnie

Words: artelepsa epsey

Words: arthusa thursa

Words: arzada zaddi

Words: asenath natty sene

Words: ashley leah lee

Words: aubrey bree

Words: audrey dee

Words: august gus

Words: augusta aggy gatsy gussie tina

Words: augustina aggy gatsy gussie tina

Words: augustus austin

Words: aurelia ora orilla ree rilly

Words: avarilla rilla

Words: azariah aze riah

Words: babs barby

Words: barbara bab

Words: barbery barbara

Words: barney barnabas

Words: bartholomew bartel mees meus

Words: bazaleel basil

Words: beatrice trisha trix

Words: bedelia bridgit delia

Words: bella arabella

Words: benjamin jamie

Words: berney bernie

Words: bertha bertie birdie

Words: bertrand randy

Words: bethena thaney

Words: bezaleel zeely

Words: bill fred robert

Words: billy fred robert

Words: blanche bea

Words: brad ford

Words: bradford ford

Words: breanna bree bri

Words: bridget biddie

Words: broderick brady rick ricky rod

Words: bryanna ana anna bri

Words: calista kissy

Words: calvin vin vinny

Words: cameron ron ronny

Words: camille millie

Words: candace dacey

Words: carlotta lottie

Words: carmellia mellia

Words: carmelo melo

Words: carmon cammie charm

Words: carol carri cassie kara kari

Words: caroline cassie lynn

Words: carolyn cassie

Words: carrie cassie

Words: carthaette etta etty

Words: caswell cass

Words: catherine casey cassie kay kittie lena

Words: cathleen casey cassie kathy katy kay kit kittie lena trina

Words: cathy cathleen

Words: cedric rick ricky

Words: celeste celia lessie

Words: celinda linda lindy lynn

Words: charity chat

Words: charles carl chick

Words: charlotte lotta sherry

Words: chauncey chan

Words: chesley chet

Words: chick caroline charlotte

Words: christian kit

Words: christiana ann crissy kris kristy tina

Words: christina crissy kris

Words: christine crissy kris

Words: cicely cilla

Words: cinderella arilla rella rilla

Words: cindy cinderella

Words: clarence clair

Words: clarinda clara

Words: clarissa cissy clara

Words: clifton cliff tony

Words: columbus clum

Words: con conny

Words: cordelia delia

Words: corey coco ree

Words: corinne cora ora

Words: cornelia nelia nelle nelly

Words: cornelius conny niel

Words: cory coco ree

Words: courtney curt

Words: crystal stal tal

Words: cyrenius cene renius serene swene

Words: dalton dahl

Words: daniel dann

Words: darlene lena

Words: deanne ann dee

Words: delbert bert

Words: delia cordelia

Words: delilah della lil lila

Words: deliverance della dilly

Words: delores dee dell della lola lolly

Words: delpha philadelphia

Words: delphine delf

Words: demaris dea mary

Words: demerias dea maris mary

Words: democrates mock

Words: derek rick ricky

Words: derick ricky

Words: derrick eric rick ricky

Words: deuteronomy duty

Words: diana dicey

Words: diane dicey

Words: domenic nic

Words: dominick nick nicky

Words: dorcus darkey

Words: dorinda dora dorothea

Words: doris dora

Words: dorothea doda dora

Words: dorothy dora

Words: dotty dot

Words: drusilla silla

Words: duncan dunk

Words: earnest ernestine ernie

Words: ebenezer ebbie

Words: edgar eddy

Words: edith edye

Words: edmond eddie eddy

Words: edmund eddy

Words: eduardo eddie eddy

Words: edwin eddy win

Words: edyth edie

Words: edythe edie

Words: egbert bert burt

Words: eighta athy

Words: eileen helen

Words: elaine helen

Words: elbert bert

Words: elbertson bert

Words: eldora dora

Words: eleanor elaine ellen lanna lenora nelly

Words: eleazer lazar

Words: elena helen

Words: elias lee

Words: elijah lige

Words: eliphalel life

Words: eliphalet left

Words: elisa lisa

Words: elizabeth lib

Words: ella ellen

Words: ellender helen nellie

Words: ellie elly

Words: ellswood elsey

Words: elminie minnie

Words: elmira ellie elly mira

Words: elnora nora

Words: eloise louise

Words: elouise louise

Words: elwood woody

Words: elysia lisa lissa

Words: emanuel manny manuel

Words: emeline emily emma emmy milly

Words: emily emma mel

Words: epaphroditius dite ditus dyce dyche eppa

Words: erasmus raze

Words: eric ricky

Words: ernestine erna teeny tina

Words: eseneth senie

Words: estella essy stella

Words: estelle essy stella

Words: eudicy dicey

Words: eudora dora

Words: eudoris dosie dossie

Words: eunice nicie

Words: euphemia effie effy

Words: eurydice dicey

Words: eustacia stacia stacy

Words: evaline eve lena

Words: evangeline vangie

Words: experience exie

Words: faith fay

Words: fallon lon lonnie

Words: felicity tick

Words: ferdinand fred freddie freddy

Words: ferdinando fred nando

Words: fidelia delia

Words: florence flossy

Words: frances cissy sis

Words: frederica erica erika frederick rickey

Words: frederick derick ricky

Words: fredericka ericka freda frieda ricka rickey

Words: frieda fred freddie freddy

Words: garrett jerry rhett

Words: genevieve eve jean jenny

Words: gerhardt gay

Words: gertrude trudy

Words: greenberry berry

Words: gregory gory

Words: gretchen margaret

Words: gum monty

Words: hannah nanny

Words: harold hap haps

Words: harrison hap haps

Words: harry hap haps

Words: heather hetty

Words: helen ella

Words: helena aileen eileen elaine eleanor ellen lena nell nellie

Words: helene ella ellen ellie lena

Words: heloise lois

Words: henrietta etty hank nettie retta

Words: henry hap haps

Words: herman dutch

Words: hester hetty

Words: hezekiah kiah

Words: honora nora norry

Words: hopkins hopp

Words: hortense harty tensey

Words: howard hal

Words: ian john

Words: ignatius nace nate natius

Words: ignatzio iggy nace naz

Words: inez agnes

Words: iona onnie

Words: irene rena

Words: isaac zeke

Words: isabel bell issy nib nibby

Words: isabella issy nib nibby tibbie

Words: isabelle issy nib nibby tibbie

Words: isadora issy

Words: isadore izzy

Words: isaiah zadie zay

Words: ivan john

Words: jacob jay

Words: jacqueline jack

Words: jahoda hoda hodie hody

Words: jalen jay jaye len lennie lenny

Words: jamey james jamie

Words: jane jennie jessie

Words: janet jessie

Words: jannett nettie

Words: jasper jap

Words: jeanette janet jessie nettie

Words: jeanne jane

Words: jedediah diah dyer

Words: jedidiah diah dyer

Words: jefferson sonny

Words: jehiel hiel

Words: jehu gee hugh

Words: jemima mima

Words: jennet jessie

Words: jeremy jez jezza

Words: jerita rita

Words: jerry jereme

Words: jessie jane janet

Words: jincy jane

Words: jinsy jane

Words: joan nonie

Words: joanna hannah joan jodi jody

Words: johann john

Words: johannah hannah joan jody nonie

Words: johannes john johnny jonathan

Words: john ian jock jonnie jonny

Words: johnathan jonathon jonnie

Words: johnathon jon jonathan jonnie jonny

Words: jonathan john johny

Words: jonathon john johnathan johny

Words: joseph jody

Words: josephine jody joey

Words: josetta jettie

Words: josey josophine

Words: joshua joe

Words: josophine joey

Words: juanita nettie nita

Words: judah jude

Words: judson sonny

Words: julia jill

Words: julias jules

Words: june junius

Words: katarina catherine tina

Words: katelin kay kaye

Words: katelyn kaye

Words: katherine cassie kaye kittie lena

Words: kathleen cassie kit kittie lena trina

Words: katia kate

Words: kendra kay kenj kenji

Words: kenneth kendrick

Words: kent kendrick kenny

Words: kristine christy crissy tina

Words: kristofer chris

Words: kristoffer chris

Words: kristopher chris

Words: lafayette fate

Words: lamont monty

Words: laodicia cenia dicy

Words: latisha tish tisha

Words: laurel laurie

Words: lauren ren

Words: laurence lon lonny lorne lorry

Words: laurinda laura lawrence

Words: lauryn laurie

Words: laveda veda

Words: laverne verna vernon

Words: lavina ina vina viney

Words: lavinia ina vina viney

Words: lavonia vina viney vonnie wyncha

Words: lavonne von

Words: lawrence lon lonny lorne lorry

Words: leanne annie

Words: lecurgus curg

Words: leilani lani

Words: lenora lee nora

Words: leonard lineau

Words: leonidas lee

Words: leonora nell nellie nora

Words: leonore honor nora

Words: letitia tish titia

Words: levi lee

Words: levicy vicy

Words: levone von

Words: lib libby

Words: lidia lyddy

Words: lillah lolly

Words: lillian lolly

Words: lincoln link

Words: lindy lynn

Words: lionel leon

Words: littleberry berry

Words: lois lou louise

Words: lorelei laurie

Words: loretta etta retta

Words: lotta lottie

Words: louisa eliza lois

Words: louise eliza lois

Words: louvinia vina viney vonnie wyncha

Words: lucias luke

Words: lucille cille

Words: lucina sinah

Words: lucinda lou

Words: lucretia creasey

Words: luella ella lula

Words: lunetta nettie

Words: luther luke

Words: lyndon lindy lynn

Words: mabel mehitabel

Words: mackenzie kenzy

Words: maddy madge

Words: madeline lena madge magda maggie maud

Words: madie madeline madelyn

Words: madison mattie

Words: maegen meg

Words: magdelina lena madge magda

Words: mahala hallie

Words: makayla kayla

Words: malcolm mac

Words: malinda lindy

Words: mandie amanda

Words: manerva eve nerva nervie

Words: manoah noah

Words: manola nonnie

Words: manuel emanuel

Words: marcus mark

Words: margaret gretta maggy margery midge

Words: margaretta daisy gretta madge maggie margery meg midge peg peggy rita

Words: margarita daisy greta madge maggie maisie margo meg megan metta midge peggie rita

Words: marge margaretta

Words: marguerite peggy

Words: marie mae mary

Words: marietta mae mamie maria marion maureen may mercy minnie mitzi mollie molly polly

Words: marjorie margy

Words: marsha marcia

Words: martha mat patsy

Words: martine tine

Words: mary marie mitzi

Words: mathilda patty tillie

Words: matilda maud tilla

Words: matthew thias thys

Words: matthias thias thys

Words: maud middy

Words: maureen mary

Words: maurice morey

Words: mckenna ken meaka

Words: mehitabel hetty hitty mabel mitty

Words: melchizedek dick zadock

Words: melinda lindy

Words: melissa lisa milly

Words: melody lodi

Words: melvina vina

Words: mercedes sadie

Words: micajah cage

Words: micheal mike mikey miky

Words: michelle shellie shely

Words: miguel michael mike

Words: millicent missy

Words: miranda randy

Words: miriam mitzi mitzie

Words: mitzi mary

Words: monet nettie

Words: montgomery gum

Words: monty lamont

Words: moses amos

Words: myrtle mert

Words: nadine deedee nada

Words: naomi omi

Words: napoleon leon

Words: natalie nettie

Words: nicholas claas claes nickie

Words: nicholette cole nickey nicki nicky nicole nikki

Words: nicodemus nick nickie nicky

Words: nicolas nickie

Words: nicole cole

Words: nikolas claes nic nick nickie nicky nico

Words: nora nonie

Words: norbert bert

Words: obadiah diah dyer obed obie

Words: obediah obie

Words: obedience beda beedy biddie

Words: obie obediah

Words: octavia tave tavia

Words: odell odo

Words: olive livia nollie ollie

Words: olivia nollie

Words: onicyphorous cyphorus osaforum osaforus

Words: orlando roland

Words: orphelia phelia

Words: oswald ossy ozzy waldo

Words: otis ode

Words: parmelia amelia melia milly

Words: parthenia parsuny pasoonie teeny

Words: patrick patsy peter

Words: paul polly

Words: paula lina

Words: paulina lina polly

Words: pelegrine perry

Words: permelia mellie melly milly

Words: pernetta nettie

Words: persephone seph sephy

Words: petronella nellie

Words: pheney josephine

Words: philadelphia delphia

Words: philander fie

Words: philetus leet

Words: philinda linda lindy lynn

Words: philipina penie phoebe pip

Words: philly delphia

Words: philomena menaalmena

Words: phoebe fifi

Words: pinckney pink

Words: pleasant ples

Words: pocahontas pokey

Words: posthuma humey

Words: prescott scott scotty

Words: priscilla cissy

Words: prudy prudence

Words: rachel shelly

Words: randolf dolph

Words: randolph dolph

Words: raphael ralph

Words: reba becca beck

Words: reginald naldo renny

Words: relief leafa

Words: reynold reginald

Words: rhoda rodie

Words: rhodella della

Words: richard dickon dicky

Words: robert bill billy dob dobbin hob hobkin rupert

Words: roberta bert bertie birdie birtie

Words: roderick erick rickie

Words: rodger bobby

Words: roger bobby hodge rod

Words: roland lanny rollo

Words: ronald naldo

Words: rosabel belle roz

Words: rosabella bella belle roz

Words: rosaenn ann

Words: rosaenna ann

Words: rosalinda linda roz

Words: rosalyn linda roz

Words: roscoe ross

Words: roseann ann roz

Words: roseanna roz

Words: roseanne ann

Words: rosemary marie mary

Words: rosina sina

Words: roxanna ann rose

Words: roxanne ann rose

Words: rudolph dolph olph rolf

Words: rudolphus dolph olph rolf

Words: sabrina brina

Words: salome loomie

Words: samantha mantha

Words: samyra myra

Words: sanford sandy

Words: savannah anna vannie

Words: scott sceeter squat

Words: selma anselm

Words: serilla rilla

Words: seymour morey see

Words: shaun shawn

Words: shawn shaun

Words: sheila cecilia

Words: shelton tony

Words: sheridan dan danny

Words: sheryl cherie sherry

Words: sidney syd

Words: sigfired sid

Words: sigfrid sid

Words: silence liley

Words: silvester syl vest

Words: socrates crate

Words: solomon sal saul zolly

Words: sondra dre

Words: sophronia frona sophia

Words: stacie stacey stacy

Words: stephan steve

Words: steven steph

Words: sullivan van

Words: susan hannah sukey

Words: susannah hannah sukey

Words: suzanne suki susie

Words: sybill sibbie

Words: sydney sid

Words: sylvanus sly

Words: sylvester vessie vester vet

Words: teresa tessie

Words: theodosia dosia

Words: theophilus ophi

Words: theresa tessie traci

Words: thomasa tamzine

Words: tranquilla quilla

Words: trix trixie

Words: trudy gertrude

Words: tryphena phena

Words: unice nicie

Words: ursula sulie

Words: valentina felty

Words: valentine felty

Words: vanburen buren

Words: vanessa essa vanna

Words: vernisee nicey

Words: veronica franky frony ron ronie ronna ronny vonnie

Words: victoria torie torri torrie

Words: vincent vic

Words: vincenzo vic

Words: vinson vince

Words: violetta lettie

Words: virginia jane jennie

Words: waldo ossy ozzy

Words: webster webb

Words: westley farmboy

Words: wilber bert will

Words: wilbur will

Words: wilda willie

Words: wilfred will

Words: wilhelmina wilma

Words: will fred wilbur

Words: william bela bell

Words: willie fred

Words: willis bill

Words: wilma billiewilhelm william

Words: wilson will

Words: winfield field

Words: winifred freddie winnet

Words: winnifred fred freddie freddy

Words: winny winnifred

Words: woodrow drew

Words: yeona ona onie

Words: yulan lan

Words: zachariah zakk zeke

Words: zachary zakk zeke

Words: zachery zack zak zakk zeke

Words: zedediah diah dyer
