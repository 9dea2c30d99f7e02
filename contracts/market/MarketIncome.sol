// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {IEnergyPoolFactory} from "../energy/interfaces/IEnergyPoolFactory.sol";
import {IncomeMath} from "./IncomeMath.sol";
import {MarketBooks} from "./MarketBooks.sol";
import {MarketOffice} from "./MarketOffice.sol";
import {MarketTrades} from "./MarketTrades.sol";
import {IDissipativeAMM} from "./interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey, PoolKeyLib} from "./types/PoolKey.sol";

/// @title The market's door to its office
/// @notice Harvests, claims, recharges, compensation and the protocol's share: the office's code changes the books, the market takes and gives.
abstract contract MarketIncome is MarketTrades {
    using PoolKeyLib for PoolKey;

    address private immutable _office;

    /// @param factory_ Whose tokens may be listed. @param feeController Who sets the protocol's share of growth; zero: it never has one.
    constructor(IEnergyPoolFactory factory_, address feeController) MarketBooks(feeController) {
        _office = address(new MarketOffice(factory_, feeController));
    }

    modifier before(uint256 deadline) {
        if (block.timestamp > deadline) revert DeadlinePassed(deadline, block.timestamp);
        _;
    }

    /// @inheritdoc IDissipativeAMM
    function harvest(PoolKey calldata key) external nonReentrant returns (uint256 quote) {
        (quote,) = _ask(abi.encodeCall(MarketOffice.harvest, (key)));
    }

    /// @inheritdoc IDissipativeAMM
    function claimHarvest(PoolKey calldata key, address to, Settlement settlement)
        external
        nonReentrant
        returns (uint256 quote)
    {
        PoolId id = key.toId();
        _creditTo(id, _pools[id].accumulator, msg.sender);
        Credit storage credit = _credits[id][msg.sender];
        quote = uint256(credit.units) * key.quoteUnit();
        require(quote != 0, NothingToClaim(id, msg.sender));
        credit.units = 0;
        emit HarvestClaimed(id, msg.sender, quote);
        _giveQuote(key.quoteToken(), quote, to, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function recharge(
        PoolKey calldata key,
        uint256 maxShares,
        uint256 minQuoteOut,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external nonReentrant before(deadline) returns (uint256 energyShares, uint256 quoteOut) {
        (energyShares, quoteOut) = _ask(abi.encodeCall(MarketOffice.recharge, (key, maxShares)));
        quoteOut *= key.quoteUnit();
        if (quoteOut < minQuoteOut) revert OutputBelowMinimum(quoteOut, minQuoteOut);
        _takeShares(key.energyToken(), energyShares, settlement);
        _giveQuote(key.quoteToken(), quoteOut, to, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function collectProtocolFee(PoolKey calldata key) external nonReentrant returns (uint256 liquidity) {
        uint256 recipient;
        (liquidity, recipient) = _ask(abi.encodeCall(MarketOffice.collectProtocolFee, (key)));
        if (liquidity != 0) {
            PoolId id = key.toId();
            address to = address(uint160(recipient));
            // What was harvested before this liquidity came is not its own.
            _creditTo(id, _pools[id].accumulator, to);
            _mint(to, uint256(PoolId.unwrap(id)), liquidity);
        }
    }

    /// @inheritdoc IDissipativeAMM
    function claimCompensation(PoolKey calldata key) external nonReentrant returns (uint256 quote) {
        (quote,) = _ask(abi.encodeCall(MarketOffice.claimCompensation, (key)));
    }

    /// @inheritdoc IDissipativeAMM
    function checkpoint(PoolKey calldata key) external nonReentrant {
        _ask(abi.encodeCall(MarketOffice.checkpoint, (key)));
    }

    // ——— views ———

    /// @inheritdoc IDissipativeAMM
    function harvestOf(PoolKey calldata key, address account)
        external
        view
        nonReadReentrant
        returns (uint256)
    {
        PoolId id = key.toId();
        Credit memory credit = _credits[id][account];
        uint256 step = _pools[id].accumulator - credit.accumulator;
        uint256 units = IncomeMath.creditOf(balanceOf(account, uint256(PoolId.unwrap(id))), step);
        return (credit.units + units) * key.quoteUnit();
    }

    /// @inheritdoc IDissipativeAMM
    function emaPrice(PoolKey calldata key) external view nonReadReentrant returns (uint256 price) {
        (key, price);
        _asView(_relay)();
    }

    /// @inheritdoc IDissipativeAMM
    function incomeOf(PoolId id) external view nonReadReentrant returns (Income memory income) {
        (id, income);
        _asView(_relay)();
    }

    /// @inheritdoc IDissipativeAMM
    function rechargeTerms(PoolKey calldata key)
        external
        view
        nonReadReentrant
        returns (RechargeTerms memory terms)
    {
        (key, terms);
        _asView(_relay)();
    }

    // ——— the office ———

    /// @dev Runs a call from the office's code on this contract's slots. @return first The answer's first word. @return second Its second.
    function _ask(bytes memory data) internal returns (uint256 first, uint256 second) {
        address office = _office;
        assembly ("memory-safe") {
            let m := mload(0x40)
            let ok := delegatecall(gas(), office, add(data, 0x20), mload(data), 0x00, 0x40)
            if iszero(ok) {
                returndatacopy(m, 0x00, returndatasize())
                revert(m, returndatasize())
            }
            first := mload(0x00)
            second := mload(0x20)
        }
    }

    /// @dev Runs the call in hand from the office's code, and ends it with what that returns or reverts with: only for views, whose lock
    /// nothing has to release.
    function _relay() private {
        SecondCode.run(_office);
    }

    /// @dev A function that only reads, though the compiler cannot know: what it runs from the office's code is a view there.
    function _asView(function() internal f) private pure returns (function() internal view g) {
        assembly ("memory-safe") {
            g := f
        }
    }
}
