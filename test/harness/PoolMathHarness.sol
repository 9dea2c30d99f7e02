// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PolicyLib} from "../../contracts/energy/PolicyLib.sol";
import {PoolMath} from "../../contracts/energy/PoolMath.sol";
import {Policy} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../contracts/energy/types/Amounts.sol";

/// @notice Columns of arguments in, a column of answers out: thousands of cases a call. Every argument is a word; the libraries' own
/// types are narrower, and the cases stay within them.
contract PoolMathHarness {
    function converted(uint256[] calldata wh, uint256[] calldata roundTrip)
        external
        pure
        returns (uint256[] memory out)
    {
        out = new uint256[](wh.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = Energy.unwrap(PoolMath.converted(uint64(wh[i]), uint64(roundTrip[i])));
        }
    }

    /// @param c Per case: state of charge, storage, pledge, discharge efficiency, Λ since.
    function stock(uint256[5][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = Energy.unwrap(
                PoolMath.stock(uint64(c[i][0]), uint32(c[i][1]), uint64(c[i][2]), uint64(c[i][3]), c[i][4])
            );
        }
    }

    /// @param c Per case: state of charge, storage, discharge efficiency, Λ since.
    function held(uint256[4][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = Energy.unwrap(PoolMath.held(uint64(c[i][0]), uint32(c[i][1]), uint64(c[i][2]), c[i][3]));
        }
    }

    /// @notice Shares in one frame as shares in the other, three ways, and their parts two ways: claimOf, tokensFor, tokensCovering, partUp,
    /// partDown. @param c Per case: shares, kept or part.
    function frames(uint256[2][] calldata c) external pure returns (uint256[5][] memory out) {
        out = new uint256[5][](c.length);
        for (uint256 i; i < out.length; ++i) {
            (Shares shares, uint256 part) = (Shares.wrap(c[i][0]), c[i][1]);
            out[i] = [
                Shares.unwrap(PoolMath.claimOf(shares, part)),
                Shares.unwrap(PoolMath.tokensFor(shares, part)),
                Shares.unwrap(PoolMath.tokensCovering(shares, part)),
                Shares.unwrap(PoolMath.partUp(shares, part)),
                Shares.unwrap(PoolMath.partDown(shares, part))
            ];
        }
    }

    function paidBy(uint256[3][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = Shares.unwrap(PoolMath.paidBy(Shares.wrap(c[i][0]), c[i][1], Shares.wrap(c[i][2])));
        }
    }

    function keptAfter(uint256[3][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = PoolMath.keptAfter(c[i][0], Shares.wrap(c[i][1]), Shares.wrap(c[i][2]));
        }
    }

    function earlyLeft(uint256[3][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = Shares.unwrap(PoolMath.earlyLeft(Shares.wrap(c[i][0]), uint64(c[i][1]), uint64(c[i][2])));
        }
    }

    function mintable(uint256[3][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = Energy.unwrap(
                PoolMath.mintable(Energy.wrap(c[i][0]), Energy.wrap(c[i][1]), Energy.wrap(c[i][2]))
            );
        }
    }

    function stakeNeeded(uint256[3][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = PoolMath.stakeNeeded(Energy.wrap(c[i][0]), uint128(c[i][1]), uint64(c[i][2]));
        }
    }

    function unspentDischarge(uint256[3][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = Energy.unwrap(PoolMath.unspentDischarge(uint64(c[i][0]), uint64(c[i][1]), c[i][2]));
        }
    }

    function dischargeSpent(uint256[2][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = PoolMath.dischargeSpent(uint64(c[i][0]), c[i][1]);
        }
    }

    function dischargeBaseAfter(uint256[4][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] =
                PoolMath.dischargeBaseAfter(uint64(c[i][0]), uint64(c[i][1]), Energy.wrap(c[i][2]), c[i][3]);
        }
    }

    /// @param c Per case: unspent, headroom, liability, store index.
    function releasable(uint256[4][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = Shares.unwrap(
                PoolMath.releasable(Energy.wrap(c[i][0]), Shares.wrap(c[i][1]), Shares.wrap(c[i][2]), c[i][3])
            );
        }
    }

    function policyHash(Policy calldata policy) external pure returns (bytes32) {
        return PolicyLib.hash(policy);
    }
}
