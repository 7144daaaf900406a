#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ui/registers/register_filter.h"

namespace landbridge {
namespace {

using testing::ElementsAre;

/// Two facets and three rows: clearance in Mali, clearance in Niger, risk education in Mali.
RegisterContent content()
{
    RegisterContent content;
    content.facets = {{.id = QStringLiteral("pillar"),
                       .heading = QStringLiteral("Pillar"),
                       .labels = {{QStringLiteral("CLR"), QStringLiteral("Clearance")},
                                  {QStringLiteral("RE"), QStringLiteral("Risk education")}}},
                      {.id = QStringLiteral("state"),
                       .heading = QStringLiteral("State"),
                       .labels = {{QStringLiteral("MLI"), QStringLiteral("Mali")},
                                  {QStringLiteral("CIV"), QStringLiteral("Côte d’Ivoire")}}}};
    const auto add = [&](const char* key, const char* title, const char* pillar, const char* state) {
        RegisterRow row;
        row.row.key = QString::fromUtf8(key);
        row.row.cells = {{.text = QString::fromUtf8(title)}};
        row.values = {{QString::fromUtf8(pillar)}, {QString::fromUtf8(state)}};
        content.rows.push_back(row);
    };
    add("N-1", "Clearance, Kidal", "CLR", "MLI");
    add("N-2", "Déminage, nord", "CLR", "CIV");
    add("N-3", "Risk education", "RE", "MLI");
    return content;
}

std::vector<bool> shownBy(const QString& text)
{
    const RegisterContent rows = content();
    RegisterFilter filter;
    filter.setColumns({{{.id = QStringLiteral("need"), .title = QStringLiteral("Need")}}});
    filter.setContent(&rows);
    filter.setText(text);
    return filter.outcome().shown;
}

TEST(RegisterFilterTest, FindsWordsWithoutRegardToCaseAndDiacritics)
{
    EXPECT_THAT(shownBy(QStringLiteral("DEMINAGE")), ElementsAre(false, true, false));
}

TEST(RegisterFilterTest, FindsAValueInTheFieldThatIsNamed)
{
    EXPECT_THAT(shownBy(QStringLiteral("state:mali pillar:risk")), ElementsAre(false, false, true));
    EXPECT_THAT(shownBy(QStringLiteral("State:\"cote d'ivoire\"")), ElementsAre(false, true, false));
    EXPECT_THAT(shownBy(QStringLiteral("need:kidal")), ElementsAre(true, false, false));
}

TEST(RegisterFilterTest, FindsNothingInAFieldThatDoesNotExist)
{
    EXPECT_THAT(shownBy(QStringLiteral("colour:mali")), ElementsAre(false, false, false));
}

TEST(RegisterFilterTest, TurnsATermRoundWithAMinus)
{
    EXPECT_THAT(shownBy(QStringLiteral("-state:mali")), ElementsAre(false, true, false));
}

TEST(RegisterFilterTest, CountsWhatEachValueWouldShowBesideTheOtherFacets)
{
    const RegisterContent rows = content();
    RegisterFilter filter;
    filter.setContent(&rows);
    filter.setValue(QStringLiteral("pillar"), QStringLiteral("RE"), true);
    const RegisterFilter::Outcome outcome = filter.outcome();
    EXPECT_THAT(outcome.shown, ElementsAre(false, false, true));
    EXPECT_EQ(outcome.counts[0].value(QStringLiteral("CLR")), 2);
    EXPECT_EQ(outcome.counts[1].value(QStringLiteral("MLI")), 1);
    EXPECT_EQ(outcome.counts[1].value(QStringLiteral("CIV")), 0);
}

TEST(RegisterFilterTest, LetsAnyOfTheChosenValuesPass)
{
    const RegisterContent rows = content();
    RegisterFilter filter;
    filter.setContent(&rows);
    filter.setValue(QStringLiteral("pillar"), QStringLiteral("RE"), true);
    filter.setValue(QStringLiteral("pillar"), QStringLiteral("CLR"), true);
    EXPECT_EQ(filter.outcome().shownCount, 3);
    filter.setValue(QStringLiteral("pillar"), QStringLiteral("RE"), false);
    filter.setValue(QStringLiteral("pillar"), QStringLiteral("CLR"), false);
    EXPECT_TRUE(filter.isEmpty());
}

} // namespace
} // namespace landbridge
