#include "ui/words/messages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

#include <set>

#include "ui/words/message_texts.h"

namespace landbridge {

using vocabulary::Language;

static std::vector<MessageCode> allCodes()
{
    std::vector<MessageCode> codes;
    for (int i = 0; i <= static_cast<int>(MessageCode::internal); ++i)
        codes.push_back(static_cast<MessageCode>(i));
    return codes;
}

TEST(Messages, SayEveryCodeInAtMostThreeSentencesAndSixtyWords)
{
    static const QRegularExpression kSentenceEnd(QStringLiteral("[.?](\\s|$)"));
    for (const MessageCode code : allCodes()) {
        const QString text = QString::fromUtf8(messageText(code));
        EXPECT_LE(text.count(kSentenceEnd), 3) << text.toStdString();
        EXPECT_GE(text.count(kSentenceEnd), 1) << text.toStdString();
        EXPECT_LE(text.split(QLatin1Char(' ')).size(), 60) << text.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("error occurred"))) << text.toStdString();
    }
}

TEST(Messages, EndWithTheIdThatPeopleQuote)
{
    std::set<QString> ids;
    for (const MessageCode code : allCodes()) {
        const QString text = sentence(code, {});
        const QString id = QStringLiteral(" (") + fromUtf8(messageId(code)) + QStringLiteral(")");
        EXPECT_TRUE(text.endsWith(id)) << text.toStdString();
        EXPECT_TRUE(ids.insert(id).second) << id.toStdString();
        EXPECT_FALSE(text.contains(QLatin1Char('%')) && code != MessageCode::valueSectorShares) << text.toStdString();
    }
}

TEST(Messages, IsolateFactsSoThatTheyDoNotTurnTheSentenceAround)
{
    const QString text = sentence(MessageCode::fileNotFound, {"\u05d0\u05d1.csv"}, Tongue(Language::english));
    EXPECT_EQ(text.toStdString(),
              "There is no file \u2068\u05d0\u05d1.csv\u2069. Check the name and the folder. (FIL-01)");
}

TEST(Messages, LeaveFactsWithPlaceholdersAsTheyAre)
{
    const QString text = sentence(MessageCode::valueUnknownWord, {"%2%1", "money"}, Tongue(Language::english));
    EXPECT_TRUE(text.startsWith(QStringLiteral("“\u2068%2%1\u2069” is not"))) << text.toStdString();
}

TEST(Messages, ShowControlCharactersAndDropHiddenDirections)
{
    EXPECT_EQ(harmless(QStringLiteral("a\nb\u202Ec")).toStdString(), "a\u240Abc");
    EXPECT_EQ(harmless(QString(QChar(0x7F))).toStdString(), "\uFFFD");
}

TEST(Messages, NameThePlaceOfAFinding)
{
    const Finding finding{.code = MessageCode::valueNotANumber,
                          .where = {.file = "needs.csv", .line = 1037, .column = "amount"},
                          .facts = {"abc"}};
    QString text = sentence(finding, Tongue(Language::english));
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    EXPECT_EQ(text.toStdString(), "needs.csv, line 1,037, amount: “abc” is not a number. Write digits only, such as "
                                  "1200000 or 1200000.50. (VAL-05)");
}

TEST(Messages, SpeakTheLanguageOfTheProgramAfterItWasChosen)
{
    QCoreApplication& application = *QCoreApplication::instance();
    useLanguage(application, Language::french);
    EXPECT_EQ(words(Severity::error).toStdString(), "Erreur");
    EXPECT_EQ(Tongue().language(), Language::french);
    EXPECT_EQ(words(Severity::error, Tongue(Language::arabic)).toStdString(), "خطأ");
    useLanguage(application, Language::english);
    EXPECT_EQ(words(Severity::error).toStdString(), "Error");
}

TEST(Tongue, SaysWhetherItRunsFromRightToLeft)
{
    EXPECT_TRUE(Tongue(Language::arabic).isRightToLeft());
    EXPECT_FALSE(Tongue(Language::russian).isRightToLeft());
}

TEST(Tongue, FallsBackOnEnglishWhereATextIsNotTranslated)
{
    EXPECT_EQ(Tongue(Language::chinese).text("Messages", "no such text").toStdString(), "no such text");
}

} // namespace landbridge
