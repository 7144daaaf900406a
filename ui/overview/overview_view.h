#pragma once

#include <QtWidgets/QWidget>

#include "ui/overview/overview_figures.h"

class QBoxLayout;
class QVBoxLayout;

namespace landbridge {

class CoverageLegend;
class DataTable;
class EmptyState;
class HeadlineNumber;
class LinkLabel;
class TextLabel;
class ViewTitle;

/// The page as in the pictures: numbers on top, the proof in one sentence, three tables and what waits.
class OverviewView : public QWidget {
    Q_OBJECT

public:
    explicit OverviewView(QWidget* parent = nullptr);

    /// `unit` is "USD million".
    void setWords(const OverviewWords& words, const QString& unit);
    /// In place of everything: what has to be done first.
    void setSentence(const QString& sentence);
    ViewTitle* titleRow() const { return title_; }
    EmptyState* emptyState() const { return empty_; }

Q_SIGNALS:
    /// An anchor of "Waiting for you", or "report" for the proof.
    void linkActivated(const QString& link);
    void stateOpened(const QString& state);
    void offerOpened(const QString& offer);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeadlines();
    QWidget* makeProof();
    QWidget* makeLower();
    void setWaiting(const std::vector<WaitingWords>& waiting);
    void follow();

    ViewTitle* title_ = nullptr;
    EmptyState* empty_ = nullptr;
    QWidget* content_ = nullptr;
    QBoxLayout* lower_ = nullptr;
    QVBoxLayout* column_ = nullptr;
    HeadlineNumber* needs_ = nullptr;
    HeadlineNumber* covered_ = nullptr;
    HeadlineNumber* proposed_ = nullptr;
    HeadlineNumber* gap_ = nullptr;
    QWidget* proofRow_ = nullptr;
    QWidget* shield_ = nullptr;
    TextLabel* proof_ = nullptr;
    TableModel ranksModel_;
    TableModel gapsModel_;
    TableModel offersModel_;
    DataTable* ranks_ = nullptr;
    DataTable* gaps_ = nullptr;
    DataTable* offers_ = nullptr;
    QVBoxLayout* waiting_ = nullptr;
    QWidget* waitingRows_ = nullptr;
};

} // namespace landbridge
