// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/utils/LibString.sol";

import {SecondCode} from "../common/SecondCode.sol";
import {SiteId, Zone} from "../oracle/types/Site.sol";
import {DecayMath} from "./DecayMath.sol";
import {DissipativeERC20} from "./DissipativeERC20.sol";
import {PolicyLib} from "./PolicyLib.sol";
import {PoolBooks} from "./PoolBooks.sol";
import {PoolDeposits} from "./PoolDeposits.sol";
import {PoolReadings} from "./PoolReadings.sol";
import {IDissipativeERC20} from "./interfaces/IDissipativeERC20.sol";
import {IEnergyPool, Policy} from "./interfaces/IEnergyPool.sol";
import {Energy, Shares} from "./types/Amounts.sol";

/// @title A storage pool: warrants for deliverable kWh
/// @dev Deployed by its factory, which knows the rest of the suite. Nobody can change its policy or take what it holds. Here is what must
/// be cheap: what holders do, deposits and readings; every other call of IEnergyPool runs from `PoolOffice`'s code on the same slots, because both together are more than one
/// contract may hold (EIP-170). The office is fixed with the pool.
contract EnergyPool is DissipativeERC20, PoolDeposits, PoolReadings {
    address private immutable OFFICE;

    /// @param policy_ What the pool is; the deployer is the factory. InvalidPolicy names a field that no pool can have.
    /// @param office Code of the rarer calls, made for the same policy.
    constructor(Policy memory policy_, address office)
        DissipativeERC20(policy_.decayRate)
        PoolBooks(policy_)
    {
        PolicyLib.validate(policy_, ORACLE.finalAt(0));
        OFFICE = office;
        _admit(policy_);
    }

    /// @dev The office's.
    fallback() external {
        SecondCode.run(OFFICE);
    }

    /// @dev `IEnergyPool`: see there.
    function buyBack(SiteId site, Shares shares) external returns (Energy burned) {
        return _buyBack(msg.sender, site, shares);
    }

    /// @dev `IEnergyPool`: see there.
    function surrender(Shares shares) external returns (Energy burned) {
        if (Shares.unwrap(shares) == ALL) shares = sharesOf(msg.sender);
        burned = _burnCarrying(msg.sender, shares, _index());
        emit IEnergyPool.Surrendered(msg.sender, burned, shares);
    }

    /// @dev `IEnergyPool`: see there.
    function burnForRetirement(
        address account,
        Energy energy,
        uint256 certificate,
        IEnergyPool.Consumption calldata consumption
    ) external returns (Shares shares) {
        require(msg.sender == address(RETIREMENTS), IEnergyPool.NotRetirements(msg.sender));
        require(consumption.zone == ZONE, IEnergyPool.ZoneMismatch(ZONE, consumption.zone));
        require(_admitsQuorum[consumption.quorum], IEnergyPool.QuorumNotAdmitted(consumption.quorum));
        require(
            _admitsAccreditor[consumption.accreditor],
            IEnergyPool.AccreditorNotAdmitted(consumption.site, consumption.accreditor)
        );
        require(
            consumption.first >= VINTAGE_START,
            IEnergyPool.ConsumptionBeforeVintage(consumption.first, VINTAGE_START)
        );
        uint256 index_ = _index();
        shares = _sharesFor(account, energy, index_);
        _burnCarrying(account, shares, index_);
        emit IEnergyPool.Retired(account, energy, shares, certificate);
    }

    /// @dev `IEnergyPool`: see there. Every retirement asks.
    function technologies() external view returns (uint16) {
        return TECHNOLOGIES;
    }

    /// @notice "Wattle kWh" and the zone's EIC code.
    function name() public view override returns (string memory) {
        return string.concat("Wattle kWh ", LibString.fromSmallString(bytes32(Zone.unwrap(ZONE))));
    }

    /// @notice "kWh".
    function symbol() public pure override returns (string memory) {
        return "kWh";
    }

    /// @dev The name holds the zone, an immutable, which is not yet set when the base's constructor would read it for EIP-712.
    function _domainNameAndVersionMayChange() internal pure override returns (bool) {
        return true;
    }

    /// @dev ⌈energy / I⌉, which the account must have.
    function _sharesFor(address account, Energy energy, uint256 index_) private view returns (Shares shares) {
        Shares held = sharesOf(account);
        Energy balance = DecayMath.toEnergyDown(held, index_);
        require(
            !(balance < energy),
            IDissipativeERC20.InsufficientEnergy(account, Energy.unwrap(balance), Energy.unwrap(energy))
        );
        if (index_ != 0) shares = DecayMath.toSharesUp(energy, index_);
    }
}
