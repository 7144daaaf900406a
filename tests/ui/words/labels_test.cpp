#include "ui/words/labels.h"

#include <gtest/gtest.h>

#include "ui/words/history.h"

namespace landbridge {

using vocabulary::Language;

static std::string plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
}

TEST(Labels, NameEveryTableAndEveryColumn)
{
    AllEntities::forEach([]<class Entity>() {
        const std::string_view table = TableName<Entity>::value;
        EXPECT_NE(toUtf8(tableName(table)), table);
        EXPECT_FALSE(recordName(table).isEmpty());
        for (const Field<Entity>& field : fieldsOf<Entity>())
            EXPECT_TRUE(fieldLabel(table, field.name).at(0).isUpper()) << table << "." << field.name;
    });
}

TEST(Labels, HaveWordsForEveryWordOfEveryClosedList)
{
    const QString unknown = QStringLiteral("_");
    AllEntities::forEach([&]<class Entity>() {
        for (const Field<Entity>& field : fieldsOf<Entity>())
            for (const std::string_view word : field.words)
                EXPECT_FALSE(choiceWord(word).contains(unknown)) << TableName<Entity>::value << ": " << word;
    });
    EXPECT_EQ(toUtf8(choiceWord(OfferStatus::commitment)), "commitment");
    EXPECT_EQ(toUtf8(choiceWord(Valuation::stateFigure)), "figure of the state");
}

TEST(Labels, SayWhatAColumnMeansInItsTable)
{
    EXPECT_EQ(toUtf8(fieldLabel("needs", "minimum")), "Smallest useful amount");
    EXPECT_EQ(toUtf8(fieldLabel("rates", "rate")), "Units for one unit of the round’s currency");
    EXPECT_EQ(toUtf8(fieldLabel("needs", "no_such_column")), "no_such_column");
}

TEST(Labels, NameStatesAsTheUnitedNationsDo)
{
    const Party state{.id = {"COD"}, .name = "DR Congo", .country = "COD"};
    EXPECT_EQ(toUtf8(partyName(state, Tongue(Language::english))), "Democratic Republic of the Congo");
    EXPECT_EQ(toUtf8(partyName(state, Tongue(Language::french))), "République démocratique du Congo");
    const Party trust{.id = {"X"}, .name = "A trust", .kind = PartyKind::ngo, .country = "COD"};
    EXPECT_EQ(toUtf8(partyName(trust, Tongue(Language::english))), "A trust");
}

TEST(Labels, NamePillarsInTheSixLanguages)
{
    EXPECT_EQ(toUtf8(choiceWord(Pillar::VA, Tongue(Language::spanish))), "Asistencia a las víctimas");
}

TEST(Counts, HaveTheFormOfTheirNumberAlsoWhereALanguageHasNoTextYet)
{
    const char* source = QT_TRANSLATE_N_NOOP("Status", "%n step(s)");
    for (const Language language : {Language::english, Language::french}) {
        const Tongue tongue(language);
        EXPECT_FALSE(tongue.counted("Status", source, 1).contains(QStringLiteral("(s)")));
        EXPECT_NE(tongue.counted("Status", source, 1), tongue.counted("Status", source, 5));
    }
    EXPECT_EQ(toUtf8(Tongue(Language::english).counted("Status", source, 1)), "%n step");
    EXPECT_EQ(toUtf8(Tongue(Language::english).counted("Status", source, 5)), "%n steps");
}

TEST(History, SaysWhatEachOperationDid)
{
    EXPECT_EQ(plain(sentence(Operation::editRecord, {"needs", "N-AFG-1"})), "Edit N-AFG-1 (need)");
    EXPECT_EQ(plain(sentence(Operation::decide, {"adjust", "N-1", "O-2", "2027"})), "Adjust O-2 for N-1, 2027");
    EXPECT_EQ(plain(sentence(Operation::lockLine, {"N-1", "O-2", ""})), "Lock O-2 for N-1");
    EXPECT_EQ(plain(sentence(Operation::importTables, {"1", "1200", "needs.csv"})),
              "Import needs.csv (1 new row, 1,200 changed rows)");
    EXPECT_EQ(plain(sentence(Operation::runMatching, {"", "abc"})), "Run the matching");
    EXPECT_EQ(plain(sentence(Operation::useScenario, {"firm"})), "Use scenario firm");
}

TEST(History, HasWordsForEveryOperationWithoutFacts)
{
    for (std::size_t i = 0; i < std::size(Words<Operation>::kAll); ++i)
        EXPECT_FALSE(sentence(static_cast<Operation>(i), {}).isEmpty());
}

TEST(Reasons, HaveWordsForEveryReason)
{
    for (std::size_t i = 0; i < std::size(Words<NeedReason>::kAll); ++i)
        EXPECT_FALSE(words(static_cast<NeedReason>(i)).isEmpty());
    for (std::size_t i = 0; i < std::size(Words<OfferReason>::kAll); ++i)
        EXPECT_FALSE(words(static_cast<OfferReason>(i)).isEmpty());
    for (std::size_t i = 0; i < std::size(Words<LeftOutReason>::kAll); ++i)
        EXPECT_FALSE(words(static_cast<LeftOutReason>(i)).isEmpty());
    EXPECT_EQ(toUtf8(fitReason("states")), "The offer is for other states.");
}

} // namespace landbridge
