#include "ui/widgets/list_field.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyleOptionComboBox>
#include <QtWidgets/QStylePainter>
#include <QtWidgets/QWidgetAction>

#include <algorithm>

#include "ui/support/theme.h"

namespace landbridge {

ListField::ListField(QWidget* parent) : QToolButton(parent), menu_(new QMenu(this)), list_(new QListWidget)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    list_->setObjectName(QStringLiteral("options"));
    list_->setMinimumSize(currentTheme().scaled(240), currentTheme().scaled(220));
    list_->setFrameShape(QFrame::NoFrame);
    auto* action = new QWidgetAction(menu_);
    action->setDefaultWidget(list_);
    menu_->addAction(action);
    setMenu(menu_);
    connect(menu_, &QMenu::aboutToShow, list_, qOverload<>(&QWidget::setFocus));
    connect(list_, &QListWidget::itemChanged, this, [this] {
        if (filling_)
            return;
        showChosen();
        Q_EMIT edited();
    });
}

static QListWidgetItem* optionItem(const QString& label, const QString& id, QListWidget* list)
{
    auto* item = new QListWidgetItem(label, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(Qt::UserRole, id);
    item->setCheckState(Qt::Unchecked);
    return item;
}

void ListField::setOptions(const std::vector<Option>& options, const QString& none)
{
    filling_ = true;
    none_ = none;
    const std::vector<std::string> kept = chosen();
    list_->clear();
    for (const Option& option : options)
        optionItem(option.label, QString::fromStdString(option.id), list_);
    filling_ = false;
    setChosen(kept);
}

void ListField::setChosen(const std::vector<std::string>& ids)
{
    filling_ = true;
    std::vector<std::string> unknown = ids;
    for (int row = 0; row < list_->count(); ++row) {
        const std::string id = list_->item(row)->data(Qt::UserRole).toString().toStdString();
        const bool ticked = std::ranges::find(ids, id) != ids.end();
        list_->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        std::erase(unknown, id);
    }
    for (const std::string& id : unknown)
        optionItem(QString::fromStdString(id), QString::fromStdString(id), list_)->setCheckState(Qt::Checked);
    filling_ = false;
    showChosen();
}

std::vector<std::string> ListField::chosen() const
{
    std::vector<std::string> ids;
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->checkState() == Qt::Checked)
            ids.push_back(list_->item(row)->data(Qt::UserRole).toString().toStdString());
    return ids;
}

void ListField::showChosen()
{
    QStringList labels;
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->checkState() == Qt::Checked)
            labels.push_back(list_->item(row)->text());
    const QString words = labels.isEmpty() ? none_ : labels.join(QStringLiteral(", "));
    setText(words);
    setToolTip(labels.size() > 1 ? words.toHtmlEscaped() : QString());
    setAccessibleDescription(words);
    update();
}

QSize ListField::sizeHint() const
{
    return {currentTheme().scaled(120), currentTheme().measures().control};
}

void ListField::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.subControls = QStyle::SC_ComboBoxFrame | QStyle::SC_ComboBoxArrow;
    option.frame = true;
    if (isDown())
        option.state |= QStyle::State_Sunken;
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace landbridge
