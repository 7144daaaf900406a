#pragma once

#include <QtWidgets/QWidget>

#include "core/workbench/round_view.h"
#include "ui/widgets/figure_widget.h"
#include "ui/words/explanations.h"

class QHBoxLayout;
class QVBoxLayout;

namespace landbridge {

class CoverageBar;
class CoverageLegend;
class FigureTableView;
class FlowLayout;
class LinkLabel;
class TextLabel;

/// Under the table: the state of the current line with its numbers, one bar for all its needs and one for each rank;
/// or the same as a table.
class StatePanel : public QWidget {
    Q_OBJECT

public:
    explicit StatePanel(QWidget* parent = nullptr);

    /// `state` with its needs in `measure`. `words` and `formats` are read at once.
    void setState(const PartyId& state, const RoundView& view, const ExplanationWords& words, const Formats& formats,
                  const Measure& measure);
    void clear();
    bool isTable() const;
    /// Shows as much as `height` pixels hold: everything, no ranks, the bar alone, nothing.
    void fitTo(int height);

Q_SIGNALS:
    /// It would take another height.
    void sizeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Detail { none, bar, numbers, all };

    QWidget* makeHead();
    QWidget* makeNumbers();
    void setRanks(const std::map<std::int64_t, explanation::CoverageSum>& tiers, const ExplanationWords& words,
                  const Formats& formats);
    void toggleTable();
    void follow();
    int heightAt(Detail detail) const;
    void showParts();
    void fitRanks();

    QVBoxLayout* column_ = nullptr;
    QHBoxLayout* headRow_ = nullptr;
    QHBoxLayout* numbersRow_ = nullptr;
    QWidget* numbersPane_ = nullptr;
    TextLabel* name_ = nullptr;
    TextLabel* after_ = nullptr;
    CoverageLegend* legend_ = nullptr;
    std::vector<TextLabel*> numbers_ = {};
    CoverageBar* bar_ = nullptr;
    QWidget* ranks_ = nullptr;
    FlowLayout* ranksRow_ = nullptr;
    FigureTableView* table_ = nullptr;
    LinkLabel* asTable_ = nullptr;
    Detail detail_ = Detail::all;
    bool hasState_ = false;
};

} // namespace landbridge
