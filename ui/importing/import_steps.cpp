#include "ui/importing/import_steps.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include "ui/support/icon_engine.h"
#include "ui/support/theme.h"

namespace landbridge {

ImportSteps::ImportSteps(const QStringList& names, QWidget* parent) : QWidget(parent), names_(names)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void ImportSteps::setCurrent(int step)
{
    current_ = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(names_.size()).arg(names_.value(step)));
    update();
}

QSize ImportSteps::sizeHint() const
{
    const Theme theme = currentTheme();
    return {theme.scaled(196), theme.scaled(32) * static_cast<int>(names_.size())};
}

void ImportSteps::paintEvent(QPaintEvent*)
{
    const Theme theme = currentTheme();
    const int height = theme.scaled(32);
    QPainter painter(this);
    const auto mirrored = [this](const QRect& room) { return QStyle::visualRect(layoutDirection(), rect(), room); };
    const auto edge = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute;
    for (int i = 0; i < names_.size(); ++i) {
        const QRect row(0, i * height, width(), height);
        if (i == current_) {
            painter.fillRect(row, theme.colour(Token::rowSel));
            painter.fillRect(mirrored(QRect(0, row.top(), theme.measures().selectionBar, height)),
                             theme.colour(Token::accent));
        }
        const Ground ground = i == current_ ? Ground::selected : Ground::plain;
        const QRect sign(theme.scaled(20), row.top(), theme.scaled(16), height);
        painter.setFont(theme.font(i == current_ ? TextRole::strong : TextRole::body));
        painter.setPen(theme.colour(i == current_ ? Token::selText : Token::muted, ground));
        if (i < current_) {
            const int side = theme.measures().iconRow;
            paintIcon(painter, mirrored(QRect(sign.left() - 1, row.center().y() - side / 2, side, side)),
                      QStringLiteral("tick"), theme.colour(Token::ok));
        } else {
            painter.drawText(mirrored(sign), static_cast<int>(edge | Qt::AlignVCenter), QString::number(i + 1));
        }
        painter.setPen(theme.colour(i == current_ ? Token::selText : Token::text, ground));
        const QRect words(theme.scaled(45), row.top(), width() - theme.scaled(53), height);
        painter.drawText(mirrored(words), static_cast<int>(edge | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(names_[i], Qt::ElideRight, words.width()));
    }
}

} // namespace landbridge
