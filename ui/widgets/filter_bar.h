#pragma once

#include <QtWidgets/QWidget>

#include <vector>

class QHBoxLayout;

namespace landbridge {

class FilterChip;
class LinkLabel;
class TextLabel;

/// One filter in force, in words.
struct FilterWords {
    QString field = {};
    QString value = {};
};

/// The row under a view's title: chips, "Add filter", "Clear" and, at the far end, the unit of the amounts.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setFilters(const std::vector<FilterWords>& filters);
    void setUnit(const QString& unit);
    /// The chip "Add filter", for a menu to open under.
    FilterChip* adder() const { return adder_; }

Q_SIGNALS:
    void removed(int filter);
    void edited(int filter);
    void addRequested();
    void cleared();

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();

    QHBoxLayout* row_ = nullptr;
    FilterChip* adder_ = nullptr;
    LinkLabel* clear_ = nullptr;
    TextLabel* unit_ = nullptr;
    std::vector<FilterChip*> chips_;
};

} // namespace landbridge
