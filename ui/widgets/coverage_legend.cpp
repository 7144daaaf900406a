#include "ui/widgets/coverage_legend.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include "ui/widgets/cell_paint.h"

namespace landbridge {

CoverageLegend::CoverageLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    nameParts();
}

static QStringList partWords()
{
    return {CoverageLegend::tr("Domestic"), CoverageLegend::tr("Committed"), CoverageLegend::tr("Proposed"),
            CoverageLegend::tr("Gap")};
}

void CoverageLegend::nameParts()
{
    setAccessibleName(tr("Legend: %1").arg(partWords().join(QStringLiteral(", "))));
}

void CoverageLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameParts();
    updateGeometry();
}

static constexpr int kSwatch = 18;
static constexpr int kWordGap = 5;
static constexpr int kItemGap = 14;

QSize CoverageLegend::sizeHint() const
{
    const Theme theme = currentTheme();
    const QFontMetrics metrics(theme.font(TextRole::caption));
    int width = -theme.scaled(kItemGap);
    for (const QString& word : partWords())
        width += theme.scaled(kSwatch + kWordGap + kItemGap) + metrics.horizontalAdvance(word) + 1;
    return {width, metrics.height() + 2};
}

void CoverageLegend::paintEvent(QPaintEvent*)
{
    const Theme theme = currentTheme();
    QPainter painter(this);
    painter.setFont(theme.font(TextRole::caption));
    painter.setPen(theme.colour(Token::muted));
    const int swatch = theme.scaled(kSwatch);
    const int height = theme.scaled(10);
    int x = 0;
    int part = 0;
    for (const QString& word : partWords()) {
        const int words = painter.fontMetrics().horizontalAdvance(word) + 1;
        const QRect sign(x, (this->height() - height) / 2, swatch, height);
        paintCoveragePart(painter, QStyle::visualRect(layoutDirection(), rect(), sign),
                          static_cast<CoveragePart>(part++), coverageColours(theme), layoutDirection());
        const QRect place(x + swatch + theme.scaled(kWordGap), 0, words, this->height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter | Qt::TextSingleLine,
                         word);
        x += swatch + theme.scaled(kWordGap + kItemGap) + words;
    }
}

} // namespace landbridge
