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

    /// @param c Per case: state of charge, storage, pledge, discharge efficiency, rate, age.
    function stock(uint256[6][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = Energy.unwrap(
                PoolMath.stock(
                    uint64(c[i][0]), uint32(c[i][1]), uint64(c[i][2]), uint64(c[i][3]), c[i][4], c[i][5]
                )
            );
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

    function dischargeBaseAfter(uint256[4][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] =
                PoolMath.dischargeBaseAfter(uint64(c[i][0]), uint64(c[i][1]), Energy.wrap(c[i][2]), c[i][3]);
        }
    }

    function releasable(uint256[5][] calldata c) external pure returns (uint256[] memory out) {
        out = new uint256[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = Shares.unwrap(
                PoolMath.releasable(
                    Energy.wrap(c[i][0]),
                    Shares.wrap(c[i][1]),
                    Shares.wrap(c[i][2]),
                    Shares.wrap(c[i][3]),
                    c[i][4]
                )
            );
        }
    }

    function policyHash(Policy calldata policy) external pure returns (bytes32) {
        return PolicyLib.hash(policy);
    }
}
