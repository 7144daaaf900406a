#include "ui/widgets/value_rows.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

#include "ui/support/icon_engine.h"
#include "ui/widgets/text_label.h"

namespace landbridge {

namespace {

/// A symbol of a row.
class RowSymbol : public QWidget {
public:
    RowSymbol(const QString& name, Token token, QWidget* parent) : QWidget(parent), name_(name), token_(token)
    {
        const int side = currentTheme().measures().iconRow;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), name_, currentTheme().colour(token_));
    }

private:
    QString name_;
    Token token_;
};

} // namespace

ValueRows::ValueRows(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ValueRows::setRows(const std::vector<ValueRow>& rows)
{
    if (rows_ != nullptr) {
        rows_->hide(); // a link of it may be what asked for other rows
        rows_->deleteLater();
    }
    rows_ = new QWidget(this);
    auto* grid = new QGridLayout(rows_);
    const Theme theme = currentTheme();
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.scaled(8));
    grid->setVerticalSpacing(theme.scaled(4));
    grid->setColumnStretch(1, 1);
    for (int place = 0; place < static_cast<int>(rows.size()); ++place) {
        const ValueRow& row = rows[static_cast<std::size_t>(place)];
        const TextRole role = row.isStrong ? TextRole::strong : TextRole::body;
        auto* label = new TextLabel({}, role, row.isMuted ? Token::muted : Token::text, rows_);
        label->setTextFormat(row.label.contains(QLatin1String("<a ")) ? Qt::RichText : Qt::PlainText);
        label->setSentence(row.label);
        connect(label, &QLabel::linkActivated, this, &ValueRows::linkActivated);
        auto* value = new TextLabel(row.value, role, row.isStrong ? Token::text : Token::muted, rows_);
        value->setTextFormat(Qt::PlainText);
        value->setTrailing(true);
        value->setAccessibleName(row.label + QStringLiteral(": ") + row.value);
        if (!row.icon.isEmpty())
            grid->addWidget(new RowSymbol(row.icon, row.iconToken, rows_), place, 0, Qt::AlignTop);
        grid->addWidget(label, place, 1);
        grid->addWidget(value, place, 2, Qt::AlignTop);
    }
    layout()->addWidget(rows_);
}

} // namespace landbridge
