// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AnnualQuantities} from "../../contracts/ppa/mathematics/AnnualQuantities.sol";
import {Arrears} from "../../contracts/ppa/mathematics/Arrears.sol";
import {Billing} from "../../contracts/ppa/mathematics/Billing.sol";
import {Damages} from "../../contracts/ppa/mathematics/Damages.sol";
import {Indexation} from "../../contracts/ppa/mathematics/Indexation.sol";
import {Margin} from "../../contracts/ppa/mathematics/Margin.sol";
import {TerminationPayment} from "../../contracts/ppa/mathematics/TerminationPayment.sol";
import {Volumes} from "../../contracts/ppa/mathematics/Volumes.sol";

/// @notice What an agreement is owed besides its periods' prices: cases in, answers out, thousands a call.
contract PpaHarness {
    using Volumes for Volumes.Window;

    struct Period {
        uint256 entitled;
        uint256 profiled;
        int256 payment;
        int256 price;
        int256 index;
    }

    struct WindowCase {
        Period[] periods;
        Volumes.Deviations terms;
    }

    struct WindowResult {
        int256 numerator;
        uint256 shortfall;
        uint256 excess;
    }

    struct AccountCase {
        AnnualQuantities.Vintage[] account;
        uint256 wh;
        uint256 year;
        uint256 lifetime;
        bool ended;
    }

    struct AccountResult {
        uint256 drawn;
        int256 drawnPaid;
        uint256 lost;
        int256 lostPaid;
        uint256[] left;
    }

    struct ArrearsCase {
        Arrears.Invoice[] invoices;
        uint256 time;
        int256 rate;
        uint256 payment;
    }

    struct ArrearsResult {
        Arrears.Invoice[] invoices;
        uint256 rest;
        Arrears.Ageing ageing;
    }

    struct MarginCase {
        Margin.Month[] months;
        uint256 unpaid;
        int256 accrued;
        uint256 posted;
        Margin.Collateral terms;
    }

    struct MarginResult {
        int256 down;
        int256 up;
        uint256 exposure;
        uint256 call;
        uint256 release;
    }

    function amounts(int256[2][] calldata c) external pure returns (int256[2][] memory out) {
        out = new int256[2][](c.length);
        for (uint256 i; i < c.length; ++i) {
            out[i] = [Billing.amountOf(c[i][0]), Billing.trueUp(c[i][0], c[i][1])];
        }
    }

    function numerators(int256[3][] calldata c) external pure returns (int256[] memory out) {
        out = new int256[](c.length);
        for (uint256 i; i < c.length; ++i) {
            out[i] = Billing.numeratorOf(uint256(c[i][0]), c[i][1]) + Billing.numeratorOfAmount(c[i][2]);
        }
    }

    function percent(int256[3][] calldata c) external pure returns (int256[] memory out) {
        out = new int256[](c.length);
        for (uint256 i; i < c.length; ++i) {
            out[i] = Indexation.percent(c[i][0], c[i][1], uint256(c[i][2]));
        }
    }

    function chained(int256 base, uint256[] calldata fixings, int256 least, int256 most)
        external
        pure
        returns (int256)
    {
        return Indexation.chained(base, fixings, least, most);
    }

    function chains(int256[3][] calldata c, uint256[][] calldata fixings)
        external
        pure
        returns (int256[] memory out)
    {
        out = new int256[](c.length);
        for (uint256 i; i < c.length; ++i) {
            out[i] = Indexation.chained(c[i][0], fixings[i], c[i][1], c[i][2]);
        }
    }

    function contractYears(uint256[3][] calldata c) external pure returns (uint256[2][] memory out) {
        out = new uint256[2][](c.length);
        for (uint256 i; i < c.length; ++i) {
            out[i] = [Indexation.anniversary(c[i][0], c[i][1]), Indexation.yearAt(c[i][0], c[i][2])];
        }
    }

    function windows(WindowCase[] calldata c) external pure returns (WindowResult[] memory out) {
        out = new WindowResult[](c.length);
        for (uint256 i; i < c.length; ++i) {
            Volumes.Window memory window;
            for (uint256 k; k < c[i].periods.length; ++k) {
                Period calldata p = c[i].periods[k];
                window.add(p.entitled, p.profiled, p.payment, p.price, p.index);
            }
            (out[i].numerator, out[i].shortfall, out[i].excess) = window.settle(c[i].terms);
        }
    }

    /// @param c Per case: entitled, nominated, tolerance.
    function imbalances(uint256[3][] calldata c) external pure returns (int256[] memory out) {
        out = new int256[](c.length);
        for (uint256 i; i < c.length; ++i) {
            out[i] = Volumes.imbalanceOf(c[i][0], c[i][1], c[i][2]);
        }
    }

    /// @return out Matched; unmatched of a guaranteed part.
    function matches(
        uint256[][] calldata production,
        uint256[][] calldata consumption,
        uint256[] calldata guaranteed
    ) external pure returns (uint256[2][] memory out) {
        out = new uint256[2][](production.length);
        for (uint256 i; i < out.length; ++i) {
            uint256 consumed;
            for (uint256 k; k < consumption[i].length; ++k) {
                consumed += consumption[i][k];
            }
            uint256 matched = Volumes.matched(production[i], consumption[i]);
            out[i] = [matched, Volumes.unmatched(consumed, matched, guaranteed[i])];
        }
    }

    /// @param c Per case: minimum, available, taken, made good, maximum, days, days of the year, excused.
    function quantities(uint256[8][] calldata c) external pure returns (uint256[6][] memory out) {
        out = new uint256[6][](c.length);
        for (uint256 i; i < c.length; ++i) {
            uint256[8] calldata q = c[i];
            out[i] = [
                AnnualQuantities.prorated(q[0], q[5], q[6]),
                AnnualQuantities.reduced(q[0], q[7]),
                AnnualQuantities.instalment(q[0], q[5] / 2, q[5], q[6]),
                AnnualQuantities.takeOrPay(q[0], q[1], q[2]),
                AnnualQuantities.deliverOrPay(q[0], q[1], q[3]),
                AnnualQuantities.above(q[4], q[2])
            ];
        }
    }

    function accounts(AccountCase[] calldata c) external pure returns (AccountResult[] memory out) {
        out = new AccountResult[](c.length);
        for (uint256 i; i < c.length; ++i) {
            AnnualQuantities.Vintage[] memory account = c[i].account;
            (out[i].drawn, out[i].drawnPaid) =
                AnnualQuantities.draw(account, c[i].wh, c[i].year, c[i].lifetime);
            (out[i].lost, out[i].lostPaid) =
                AnnualQuantities.expire(account, c[i].year, c[i].lifetime, c[i].ended);
            out[i].left = new uint256[](account.length);
            for (uint256 k; k < account.length; ++k) {
                out[i].left[k] = account[k].wh;
            }
        }
    }

    /// @param c Per case: potential, produced, cause, listed, capacity, seconds, unavailable, possible, guaranteed.
    function losses(uint256[9][] calldata c) external pure returns (uint256[3][] memory out) {
        out = new uint256[3][](c.length);
        for (uint256 i; i < c.length; ++i) {
            uint256[9] calldata q = c[i];
            out[i] = [
                Damages.deemed(q[0], q[1], q[2], q[3], q[4], q[5]),
                Damages.availability(q[6], q[7]),
                Damages.lost(q[6], q[7], q[8])
            ];
        }
    }

    /// @param c Per case: yearly and lifetime so far, amount, yearly and lifetime cap, whether they count.
    function damages(uint256[7][] calldata c) external pure returns (uint256[3][] memory out) {
        out = new uint256[3][](c.length);
        for (uint256 i; i < c.length; ++i) {
            uint256[7] calldata q = c[i];
            (uint256 owed, Damages.Accrued memory sum) =
                Damages.accrue(Damages.Accrued(q[0], q[1]), q[2], q[3], q[4], q[5] != 0, q[6] != 0);
            out[i] = [owed, sum.yearly, sum.lifetime];
        }
    }

    /// @param c Per case: target, longstop, operated, time, price a day, contracted, accredited, price a kW.
    function delays(uint256[8][] calldata c) external pure returns (uint256[2][] memory out) {
        out = new uint256[2][](c.length);
        for (uint256 i; i < c.length; ++i) {
            uint256[8] calldata q = c[i];
            out[i] = [Damages.delay(q[0], q[1], q[2], q[3], q[4]), Damages.buyDown(q[5], q[6], q[7])];
        }
    }

    function arrears(ArrearsCase[] calldata c) external pure returns (ArrearsResult[] memory out) {
        out = new ArrearsResult[](c.length);
        for (uint256 i; i < c.length; ++i) {
            Arrears.Invoice[] memory invoices = c[i].invoices;
            for (uint256 k; k < invoices.length; ++k) {
                Arrears.accrue(invoices[k], c[i].time, c[i].rate);
            }
            out[i].ageing = Arrears.ageingOf(invoices, c[i].time);
            out[i].rest = Arrears.pay(invoices, c[i].payment);
            out[i].invoices = invoices;
        }
    }

    function margins(MarginCase[] calldata c) external pure returns (MarginResult[] memory out) {
        out = new MarginResult[](c.length);
        for (uint256 i; i < c.length; ++i) {
            MarginResult memory r = out[i];
            (r.down, r.up) = (Margin.valueDown(c[i].months), Margin.valueUp(c[i].months));
            r.exposure = Margin.exposureOf(c[i].unpaid, c[i].accrued, r.up);
            r.call = Margin.callOf(r.exposure, c[i].posted, c[i].terms);
            r.release = Margin.releaseOf(r.exposure, c[i].posted, c[i].terms);
        }
    }

    /// @param c Per case: Wh, degradation, contract year.
    function expectations(uint256[3][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < c.length; ++i) {
            out[i] = Margin.expectedIn(c[i][0], c[i][1], c[i][2]);
        }
    }

    /// @param c Per case: first, last, start, end, time; value, unpaid, interest, owed, two ways.
    function terminations(int256[10][] calldata c) external pure returns (int256[2][] memory out) {
        out = new int256[2][](c.length);
        for (uint256 i; i < c.length; ++i) {
            out[i] = [_scheduled(c[i]), _atMarket(c[i])];
        }
    }

    function _scheduled(int256[10] calldata q) private pure returns (int256) {
        return int256(
            TerminationPayment.scheduled(
                uint256(q[0]), uint256(q[1]), uint256(q[2]), uint256(q[3]), uint256(q[4])
            )
        );
    }

    function _atMarket(int256[10] calldata q) private pure returns (int256) {
        return TerminationPayment.atMarket(q[5], uint256(q[6]), uint256(q[7]), uint256(q[8]), q[9] != 0);
    }
}
