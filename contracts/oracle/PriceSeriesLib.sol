// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IReportedRounds} from "./interfaces/IReportedRounds.sol";
import {PriceSeries} from "./types/PriceSeries.sol";
import {PERIOD} from "./types/Site.sol";

/// @title What a series may say
library PriceSeriesLib {
    int256 private constant MONTH = 30 days;
    int256 private constant MOST_REPORTERS = 16;

    /// @notice Reverts with `SeriesFieldOutOfRange` on the first field that no series can have, with `ReportersNotAscending` on its reporters.
    /// @param mostLead Seconds by which a window may open before or after its round's time. @param mostTime Seconds of a window. @param mostCarried Rounds back that a carried
    /// number is looked for.
    function validate(PriceSeries calldata s, int256 mostLead, int256 mostTime, int256 mostCarried)
        internal
        view
    {
        check("exponent", s.exponent, -18, 18);
        check("bond", int256(uint256(s.bond)), 1, type(int256).max);
        check("bondToken", int256(s.bondToken.code.length), 1, type(int256).max);
        check("quorum", int256(uint256(s.quorum)), 3, MOST_REPORTERS);
        check("periodsARound", int256(uint256(s.periodsARound)), 1, 96);
        check("lead", s.lead, -mostLead, mostLead);
        if (s.commitTime != 0) check("commitTime", int256(uint256(s.commitTime)), 60, mostTime);
        check("revealTime", int256(uint256(s.revealTime)), 60, mostTime);
        int256 oldest = mostCarried * int256(uint256(s.periodsARound)) * int256(uint256(PERIOD));
        check("maxAge", int256(uint256(s.maxAge)), 0, oldest);
        checkCourt(s);
        checkReporters(s);
    }

    /// @dev Without an arbitrator nobody who lies together loses anything, so nothing can be covered.
    function checkCourt(PriceSeries calldata s) private pure {
        bool court = s.arbitrator != address(0);
        (int256 least, int256 most) = court ? (int256(60), MONTH) : (int256(0), int256(0));
        check("disputeTime", int256(uint256(s.disputeTime)), least, most);
        check("rulingTime", int256(uint256(s.rulingTime)), least, most);
        (least, most) = court ? (int256(1), type(int256).max) : (int256(0), int256(0));
        check("disputeBond", int256(uint256(s.disputeBond)), least, most);
        check("coverMultiple", int256(uint256(s.coverMultiple)), 0, court ? int256(100) : int256(0));
        check("coverFee", int256(uint256(s.coverFee)), 0, s.coverMultiple == 0 ? int256(0) : int256(100_000));
    }

    /// @dev As many as can make a quorum, each once.
    function checkReporters(PriceSeries calldata s) private pure {
        uint256 count = s.reporters.length;
        // As many as fit into calldata.
        // forge-lint: disable-next-line(unsafe-typecast)
        check("reporters", int256(count), int256(uint256(s.quorum)), MOST_REPORTERS);
        address previous;
        for (uint256 i; i < count; ++i) {
            address next = s.reporters[i];
            require(next > previous, IReportedRounds.ReportersNotAscending(i, previous, next));
            previous = next;
        }
    }

    /// @notice Reverts with `SeriesFieldOutOfRange` unless least ≤ given ≤ most.
    function check(bytes32 field, int256 given, int256 least, int256 most) internal pure {
        require(
            given >= least && given <= most, IReportedRounds.SeriesFieldOutOfRange(field, given, least, most)
        );
    }
}
