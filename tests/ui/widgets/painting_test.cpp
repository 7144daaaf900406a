#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <gtest/gtest.h>

#include "ui/support/style.h"
#include "ui/support/theme.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/table_setup.h"

#include <memory>
#include <set>

namespace landbridge {
namespace {

QImage picture(QWidget& widget)
{
    widget.show();
    QCoreApplication::sendPostedEvents();
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

bool holds(const QImage& image, const QRect& rect, const QColor& colour)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

/// A table of one row and one column that a delegate paints.
struct OneCell {
    explicit OneCell(QStyledItemDelegate* delegate, const QString& text = {})
    {
        applyTheme(*qApp, Theme(ThemeKind::light, 1.0, 9.75));
        setUpTable(view);
        delegate->setParent(&view);
        view.setItemDelegate(delegate);
        model.setItem(0, 0, new QStandardItem(text));
        view.setModel(&model);
        view.horizontalHeader()->hide();
        view.resize(200, 60);
    }

    QRect cell() { return view.visualRect(model.index(0, 0)); }

    QStandardItemModel model;
    QTableView view;
};

TEST(DelegateTest, AmountStandsAtTheRightInBothDirections)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        OneCell one(new AmountDelegate, QStringLiteral("12.42"));
        one.view.setLayoutDirection(direction);
        const QImage image = picture(one.view);
        const QRect cell = one.cell();
        const QRect left(cell.left() + 12, cell.top(), cell.width() / 2, cell.height() - 2);
        const QRect right(cell.right() - 45, cell.top(), 40, cell.height() - 2);
        EXPECT_FALSE(holds(image, left, tokenColour(ThemeKind::light, Token::text)));
        EXPECT_TRUE(holds(image, right, tokenColour(ThemeKind::light, Token::text)));
    }
}

TEST(DelegateTest, ZeroIsMuted)
{
    OneCell one(new AmountDelegate, QStringLiteral("0.00"));
    const QImage image = picture(one.view);
    EXPECT_FALSE(holds(image, one.cell(), tokenColour(ThemeKind::light, Token::text)));
    EXPECT_TRUE(holds(image, one.cell(), tokenColour(ThemeKind::light, Token::muted)));
}

TEST(DelegateTest, SelectedRowHasABarAtTheLeadingEdge)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        OneCell one(new TextDelegate, QStringLiteral("Niger"));
        one.view.setLayoutDirection(direction);
        one.view.setCurrentIndex(one.model.index(0, 0));
        one.view.setFocusPolicy(Qt::NoFocus);
        const QImage image = picture(one.view);
        const QRect cell = one.cell();
        const int edge = direction == Qt::LeftToRight ? cell.left() : cell.right();
        const int inside = direction == Qt::LeftToRight ? cell.left() + 4 : cell.right() - 4;
        EXPECT_EQ(image.pixelColor(edge, cell.center().y()), tokenColour(ThemeKind::light, Token::accent));
        EXPECT_EQ(image.pixelColor(inside, cell.top() + 4), tokenColour(ThemeKind::light, Token::rowSel));
    }
}

TEST(DelegateTest, RepeatedValueIsMutedOnlyWhereAllKeysRepeat)
{
    QStandardItemModel model;
    model.appendRow({new QStandardItem(QStringLiteral("Niger")), new QStandardItem(QStringLiteral("Survey"))});
    model.appendRow({new QStandardItem(QStringLiteral("Mali")), new QStandardItem(QStringLiteral("Survey"))});
    QTableView view;
    applyTheme(*qApp, Theme(ThemeKind::light, 1.0, 9.75));
    setUpTable(view);
    view.setModel(&model);
    view.setItemDelegateForColumn(1, new RepeatedValueDelegate({0}, &view));
    view.resize(400, 150);
    EXPECT_TRUE(holds(picture(view), view.visualRect(model.index(1, 1)).translated(0, view.viewport()->y()),
                      tokenColour(ThemeKind::light, Token::text)));
    model.item(1, 0)->setText(QStringLiteral("Niger"));
    EXPECT_FALSE(holds(picture(view), view.visualRect(model.index(1, 1)).translated(0, view.viewport()->y()),
                       tokenColour(ThemeKind::light, Token::text)));
}

TEST(DelegateTest, CoverageCellUsesTheColumnsScale)
{
    OneCell one(new CoverageDelegate);
    one.model.item(0)->setData(QVariant::fromValue(CoverageParts{.committed = 5.0}), kPartsRole);
    one.model.item(0)->setData(10.0, kScaleRole);
    const QImage image = picture(one.view);
    const QRect cell = one.cell();
    const QColor committed = tokenColour(ThemeKind::light, Token::committed);
    EXPECT_EQ(image.pixelColor(cell.left() + cell.width() / 4, cell.center().y()), committed);
    EXPECT_NE(image.pixelColor(cell.left() + 3 * cell.width() / 4, cell.center().y()), committed);
}

TEST(StatusChipTest, EveryStatusHasItsOwnSymbolAndWord)
{
    std::set<QString> icons;
    std::set<QString> words;
    for (int status = 0; status <= static_cast<int>(ChipStatus::commentOnly); ++status) {
        icons.insert(statusIcon(static_cast<ChipStatus>(status)));
        words.insert(statusWord(static_cast<ChipStatus>(status)));
    }
    EXPECT_EQ(icons.size(), static_cast<std::size_t>(ChipStatus::commentOnly) + 1);
    EXPECT_EQ(words.size(), icons.size());
}

TEST(FiguresTest, ArabicDigitsTakeEqualRoom)
{
    const QFont font = Theme(ThemeKind::light, 1.0, 9.75).font(TextRole::body);
    const double narrow = figureWidth(QString::fromUtf8("٠٠٠٠"), font);
    EXPECT_DOUBLE_EQ(narrow, figureWidth(QString::fromUtf8("٤٤٤٤"), font));
    EXPECT_DOUBLE_EQ(narrow, figureWidth(QString::fromUtf8("١٢٣٩"), font));
}

TEST(FiguresTest, ZeroIsRecognisedInBothKindsOfDigits)
{
    EXPECT_TRUE(isZeroFigure(QStringLiteral("0.00")));
    EXPECT_TRUE(isZeroFigure(QString::fromUtf8("٠٫٠٠")));
    EXPECT_FALSE(isZeroFigure(QStringLiteral("0.01")));
    EXPECT_FALSE(isZeroFigure(QStringLiteral("not valued")));
    EXPECT_FALSE(isZeroFigure({}));
}

} // namespace
} // namespace landbridge
