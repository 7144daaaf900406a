#include "ui/widgets/filter_bar.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>

#include "ui/widgets/filter_chip.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"

namespace landbridge {

FilterBar::FilterBar(QWidget* parent) : QWidget(parent)
{
    row_ = new QHBoxLayout(this);
    adder_ = FilterChip::addFilter(this);
    adder_->setObjectName(QStringLiteral("addFilter"));
    clear_ = new LinkLabel(tr("Clear"), this);
    clear_->setObjectName(QStringLiteral("clearFilters"));
    clear_->hide();
    unit_ = new TextLabel({}, TextRole::caption, Token::muted, this);
    row_->addWidget(adder_);
    row_->addWidget(clear_);
    row_->addStretch(1);
    row_->addWidget(unit_);
    connect(adder_, &FilterChip::clicked, this, &FilterBar::addRequested);
    connect(clear_, &LinkLabel::clicked, this, &FilterBar::cleared);
    follow();
}

void FilterBar::follow()
{
    const Theme theme = currentTheme();
    row_->setContentsMargins(theme.measures().margin, 0, theme.measures().margin, theme.scaled(8));
    row_->setSpacing(theme.scaled(7));
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        follow();
}

void FilterBar::setFilters(const std::vector<FilterWords>& filters)
{
    bool hadFocus = false;
    for (FilterChip* chip : chips_) {
        hadFocus = hadFocus || chip->hasFocus();
        chip->hide();
        chip->deleteLater();
    }
    chips_.clear();
    for (const FilterWords& words : filters) {
        const int number = static_cast<int>(chips_.size());
        auto* chip = new FilterChip(words.field, words.value, this);
        chip->setObjectName(QStringLiteral("filterChip%1").arg(number));
        connect(chip, &FilterChip::removed, this, [this, number] { Q_EMIT removed(number); });
        connect(chip, &FilterChip::clicked, this, [this, number] { Q_EMIT edited(number); });
        row_->insertWidget(number, chip);
        setTabOrder(chips_.empty() ? chip : chips_.back(), chip);
        chips_.push_back(chip);
    }
    if (!chips_.empty())
        setTabOrder(chips_.back(), adder_);
    clear_->setVisible(!filters.empty());
    if (hadFocus)
        (chips_.empty() ? adder_ : chips_.front())->setFocus();
}

void FilterBar::setUnit(const QString& unit)
{
    unit_->setText(unit);
}

} // namespace landbridge
